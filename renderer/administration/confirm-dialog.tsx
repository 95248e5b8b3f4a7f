import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';

import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

interface Props<Result> {
  title: string;
  text: string;
  confirm: string;
  /** What not doing it means, where that is more than closing. */
  cancel?: string;
  act: () => Promise<Result>;
  onDone: (result: Result) => void;
  onClose: () => void;
}

/** Asks once before something that concerns somebody else. */
export function ConfirmDialog<Result>({
  title,
  text,
  confirm,
  cancel = words.common.cancel,
  act,
  onDone,
  onClose,
}: Props<Result>) {
  const acting = useMutation({ mutationFn: act, onSuccess: onDone });
  return (
    <Dialog opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': words.common.close }}>
      <Stack>
        <p>{text}</p>
        <ErrorText error={acting.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {cancel}
          </Button>
          <Button color="error" loading={acting.isPending} onClick={() => acting.mutate()}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
