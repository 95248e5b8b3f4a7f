import { Button } from '@mantine/core';

import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';

/** Nothing fits, or nothing is there yet: each with what to do next. */
export function NoPerformances({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (isFiltered) {
    return (
      <EmptyState title="Nothing fits these filters" actions={<Button onClick={onClear}>Clear all filters</Button>}>
        Take one filter away, or clear them all.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No performances yet"
      actions={
        <>
          <LinkButton to="/import" search={{ kind: 'performances' }} variant="default">
            Import a file
          </LinkButton>
          <LinkButton to="/record">Record a performance</LinkButton>
        </>
      }
    >
      Enter the first result, or bring them all at once from a file.
    </EmptyState>
  );
}
