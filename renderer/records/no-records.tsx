import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';

/** A category nobody has set a record in yet; null for a search that found none. */
export function NoRecords({ label }: { label: string | null }) {
  return (
    <EmptyState
      title={label === null ? 'No record fits these filters' : `No records yet: ${label}`}
      actions={
        <>
          <LinkButton to="/record">Record a performance</LinkButton>
          <LinkButton to="/import" search={{ kind: 'records' }} variant="default">
            Import an old record list
          </LinkButton>
        </>
      }
    >
      The first performance that counts becomes the first record. A list kept on paper or in a spreadsheet can be
      imported as it is.
    </EmptyState>
  );
}
