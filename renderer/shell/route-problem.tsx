import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';

import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { words } from '#renderer/words/words.ts';

const toStart = <LinkButton to="/">{words.shell.noPage.toStart}</LinkButton>;

/** An address that leads nowhere. */
export function NoSuchPage() {
  return (
    <EmptyState title={words.shell.noPage.title} actions={toStart}>
      {words.shell.noPage.text}
    </EmptyState>
  );
}

/** A screen that broke. */
export function RouteProblem({ error, reset }: ErrorComponentProps) {
  const again = (
    <Button variant="default" onClick={reset}>
      {words.shell.broken.again}
    </Button>
  );
  return (
    <EmptyState
      title={words.shell.broken.title}
      actions={
        <>
          {again}
          {toStart}
        </>
      }
    >
      {words.shell.broken.text(error instanceof Error ? error.message : '')}
    </EmptyState>
  );
}
