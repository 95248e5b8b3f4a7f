import { ClearFilters } from '#renderer/components/clear-filters.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.performances;

/** Nothing fits, or nothing is there yet: each with what to do next. */
export function NoPerformances({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (isFiltered) {
    return (
      <EmptyState title={text.noneFiltered} actions={<ClearFilters variant="filled" onClear={onClear} />}>
        {text.noneFilteredHint}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={text.none}
      actions={
        <>
          <LinkButton to="/import" search={{ kind: 'performances' }} variant="default">
            {text.importFile}
          </LinkButton>
          <LinkButton to="/record">{text.record.title}</LinkButton>
        </>
      }
    >
      {text.noneHint}
    </EmptyState>
  );
}
