import { Button } from '@mantine/core';

import { ClearFilters } from '#renderer/components/clear-filters.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  /** What was looked for. */
  text: string;
  isFiltered: boolean;
  onCreate: () => void;
  onClear: () => void;
}

const { none, create } = words.athletes;

/** Nobody in the club yet, or nobody of that name. */
export function NoAthletes({ text, isFiltered, onCreate, onClear }: Props) {
  if (isFiltered) {
    return (
      <EmptyState
        title={text === '' ? none.here : none.called(text)}
        actions={
          <>
            <Button onClick={onCreate}>{text === '' ? create : none.add(text)}</Button>
            <ClearFilters variant="default" onClear={onClear} />
          </>
        }
      >
        {text === '' ? none.hereText : none.calledText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={none.yet}
      actions={
        <>
          <Button onClick={onCreate}>{create}</Button>
          <LinkButton to="/import" search={{ kind: 'athletes' }} variant="default">
            {none.import}
          </LinkButton>
        </>
      }
    >
      {none.yetText}
    </EmptyState>
  );
}
