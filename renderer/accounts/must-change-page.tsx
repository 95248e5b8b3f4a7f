import { ChangePasswordForm } from './change-password-form.tsx';
import { QuietPage } from './quiet-page.tsx';
import { api, queries } from '#renderer/api.ts';
import { words } from '#renderer/words/words.ts';

const text = words.accounts.change;

/** The first thing after signing in with a password that somebody else made up. */
export function MustChangePage() {
  return (
    <QuietPage title={text.mustTitle} lead={text.mustLead}>
      <ChangePasswordForm isGiven onChanged={(me) => queries.setQueryData(api.accounts.me.queryKey(), me)} />
    </QuietPage>
  );
}
