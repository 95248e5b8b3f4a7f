import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

import { sentenceOf } from './failure.ts';
import { words } from '#renderer/words/words.ts';

interface Undoable {
  readonly text: string;
  readonly undo: () => Promise<unknown>;
}

const tenSeconds = 10_000;

/** What can be taken back, the newest last. Only that one is shown; the one before comes when it was taken back. */
let undoables: Undoable[] = [];
let shownId: string | null = null;

/** Says what was done, and for ten seconds offers to take it back. Returns how to forget it where it can be no more. */
export function showUndo(text: string, undo: () => Promise<unknown>): () => void {
  const own: Undoable = { text, undo };
  undoables = [...undoables, own];
  showLast();
  return () => {
    if (!undoables.includes(own)) return;
    undoables = undoables.filter((each) => each !== own);
    showLast();
  };
}

function hideShown(): void {
  const before = shownId;
  shownId = null;
  if (before !== null) notifications.hide(before);
}

function showLast(): void {
  hideShown();
  const last = undoables.at(-1);
  if (last === undefined) return;
  const id = crypto.randomUUID();
  shownId = id;
  notifications.show({
    id,
    autoClose: tenSeconds,
    // Its time is over, or it was closed: what was done before it stays, too.
    onClose: () => {
      if (shownId !== id) return;
      shownId = null;
      undoables = [];
    },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" miw={0} style={{ overflowWrap: 'anywhere' }}>
          {last.text}
        </Text>
        <Button size="compact-sm" variant="light" flex="none" onClick={() => void takeBack(last)}>
          {words.common.undo}
        </Button>
      </Group>
    ),
  });
}

async function takeBack(taken: Undoable): Promise<void> {
  undoables = undoables.filter((each) => each !== taken);
  hideShown();
  try {
    await taken.undo();
    notifications.show({ message: words.common.undone });
  } catch (error) {
    notifications.show({ color: 'red', message: sentenceOf(error) });
  }
  showLast();
}
