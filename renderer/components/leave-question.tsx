import { Button, Group, Text } from '@mantine/core';

import { Dialog } from './dialog.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  onStay: () => void;
  onLeave: () => void;
}

const text = words.common.leave;

/**
 * Asks whether to go although something typed would be lost. To be mounted only when it is asked: the Escape that asks would
 * close one that listens already.
 */
export function LeaveQuestion({ onStay, onLeave }: Props) {
  return (
    <Dialog
      opened
      onClose={onStay}
      title={text.title}
      size="sm"
      centered
      closeButtonProps={{ 'aria-label': words.common.close }}
    >
      <Text>{text.text}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onLeave}>
          {text.go}
        </Button>
        <Button onClick={onStay} data-autofocus>
          {text.stay}
        </Button>
      </Group>
    </Dialog>
  );
}
