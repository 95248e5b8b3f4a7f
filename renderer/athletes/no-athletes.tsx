import { Button } from '@mantine/core';

import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';

interface Props {
  /** What was looked for. */
  text: string;
  isFiltered: boolean;
  onCreate: () => void;
}

/** Nobody in the club yet, or nobody of that name. */
export function NoAthletes({ text, isFiltered, onCreate }: Props) {
  if (isFiltered) {
    return (
      <EmptyState
        title={text === '' ? 'Nobody here' : `Nobody is called “${text}”`}
        actions={<Button onClick={onCreate}>{text === '' ? 'New athlete' : `Add “${text}”`}</Button>}
      >
        Letters with and without accents count the same; a part of the first or last name is enough.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No athletes yet"
      actions={
        <>
          <Button onClick={onCreate}>New athlete</Button>
          <LinkButton to="/import" search={{ kind: 'athletes' }} variant="default">
            Import a list
          </LinkButton>
        </>
      }
    >
      Add them one by one, or all at once from a spreadsheet. Athletes in an imported file of performances are added by
      themselves.
    </EmptyState>
  );
}
