import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

import { sentenceOf } from './failure.ts';
import { words } from '#renderer/words/words.ts';

const tenSeconds = 10_000;

/** Says what was done, and for ten seconds offers to take it back. */
export function showUndo(text: string, undo: () => Promise<unknown>): void {
  const id = crypto.randomUUID();
  const takeBack = async () => {
    notifications.hide(id);
    try {
      await undo();
      notifications.show({ message: words.common.undone });
    } catch (error) {
      notifications.show({ color: 'red', message: sentenceOf(error) });
    }
  };
  notifications.show({
    id,
    autoClose: tenSeconds,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" miw={0} style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Text>
        <Button size="compact-sm" variant="light" flex="none" onClick={() => void takeBack()}>
          {words.common.undo}
        </Button>
      </Group>
    ),
  });
}
