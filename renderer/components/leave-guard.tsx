import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';

import { words } from '#renderer/words/words.ts';

interface Props {
  /** Whether something was typed that leaving would lose. */
  isDirty: boolean;
}

/** Asks before the page with unsaved input is left: by a link, by going back, or by closing the window. */
export function LeaveGuard({ isDirty }: Props) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  const { leave } = words.common;
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal opened onClose={blocker.reset} title={leave.title} size="sm" centered>
      <Text>{leave.text}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={blocker.proceed}>
          {leave.go}
        </Button>
        <Button onClick={blocker.reset} data-autofocus>
          {leave.stay}
        </Button>
      </Group>
    </Modal>
  );
}
