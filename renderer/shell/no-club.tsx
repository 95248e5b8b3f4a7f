import { QuietPage } from '#renderer/accounts/quiet-page.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.accounts.noClub;

/** Signed in, but nobody took this person into a club yet. */
export function NoClub() {
  return (
    <QuietPage title={text.title} lead={text.text}>
      <p>
        <LinkButton to="/sign-out" variant="default">
          {words.accounts.menu.signOut}
        </LinkButton>
      </p>
    </QuietPage>
  );
}
