import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';

import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';

const toStart = <LinkButton to="/">Go to the start page</LinkButton>;

/** An address that leads nowhere. */
export function NoSuchPage() {
  return (
    <EmptyState title="There is no such page" actions={toStart}>
      The address may be mistyped, or what it showed has gone.
    </EmptyState>
  );
}

/** A screen that broke. */
export function RouteProblem({ error, reset }: ErrorComponentProps) {
  const again = (
    <Button variant="default" onClick={reset}>
      Try again
    </Button>
  );
  return (
    <EmptyState
      title="This screen could not be shown"
      actions={
        <>
          {again}
          {toStart}
        </>
      }
    >
      Nothing of your data is lost. {error instanceof Error ? error.message : ''}
    </EmptyState>
  );
}
