import { Button } from '@mantine/core';

import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.medals.empty;

/** Nothing to count: because of the filters, or because nobody entered a medal yet. */
export function NoMedals({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (isFiltered)
    return (
      <EmptyState title={text.filteredTitle} actions={<Button onClick={onClear}>{words.common.clearFilters}</Button>}>
        {text.filteredText}
      </EmptyState>
    );
  return (
    <EmptyState title={text.title} actions={<LinkButton to="/medals/enter">{words.medals.enter}</LinkButton>}>
      {text.text}
    </EmptyState>
  );
}
