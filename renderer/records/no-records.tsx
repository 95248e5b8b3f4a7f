import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { words } from '#renderer/words/words.ts';

const { none } = words.records;

/** A category nobody has set a record in yet, '' for the whole club; null for a search that found none. */
export function NoRecords({ label }: { label: string | null }) {
  if (label === null) return <EmptyState title={none.found}>{none.textFound}</EmptyState>;
  return (
    <EmptyState
      title={none.yet(label)}
      actions={
        <>
          <LinkButton to="/record">{none.record}</LinkButton>
          <LinkButton to="/import" search={{ kind: 'records' }} variant="default">
            {none.import}
          </LinkButton>
        </>
      }
    >
      {none.text}
    </EmptyState>
  );
}
