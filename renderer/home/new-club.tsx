import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { recordScreen } from '#renderer/shell/screens.ts';
import { words } from '#renderer/words/words.ts';

const { empty: text } = words.home;

/** A club without a result: what to begin with. */
export function NewClub({ name }: { name: string }) {
  return (
    <>
      <PageHeader title={name} />
      <EmptyState
        title={text.title}
        actions={
          <>
            <LinkButton to="/import" search={{ kind: 'records' }} variant="default">
              {text.records}
            </LinkButton>
            <LinkButton to="/import" search={{ kind: 'performances' }} variant="default">
              {text.file}
            </LinkButton>
            <LinkButton to={recordScreen.to}>{recordScreen.label}</LinkButton>
          </>
        }
      >
        {text.text}
      </EmptyState>
    </>
  );
}
