import { Button, Group } from '@mantine/core';

import { Dialog } from '#renderer/components/dialog.tsx';
import { words } from '#renderer/words/words.ts';

const { outbox: text } = words.ratification.mail;

interface Props {
  isBusy: boolean;
  onSend: () => void;
  onClose: () => void;
}

/** A doubtful letter may have arrived: a person decides. */
export function SendAgainDialog({ isBusy, onSend, onClose }: Props) {
  return (
    <Dialog opened onClose={onClose} title={text.sureTitle}>
      <p>{text.sure}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words.common.cancel}
        </Button>
        <Button loading={isBusy} onClick={onSend}>
          {text.retry}
        </Button>
      </Group>
    </Dialog>
  );
}
