import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import type { PerformanceDetails } from './values-of.ts';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';

interface Props {
  performance: PerformanceDetails;
  onClose: () => void;
}

/** A deletion needs a reason and can be taken back. */
export function DeleteDialog({ performance, onClose }: Props) {
  const club = useClub();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const remove = useMutation({
    mutationFn: () => client.performances.remove({ clubId: club.id, performanceId: performance.id, reason }),
    onSuccess: () => {
      notifications.show({ message: 'Deleted; it stays in the history and can be restored' });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Delete this performance?">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reason.trim() !== '') remove.mutate();
        }}
      >
        <Stack gap="md">
          <Text>It no longer counts for anything. It stays in the history, and the deletion can be taken back.</Text>
          <TextInput
            label="Why?"
            placeholder="entered twice, wrong athlete"
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried && reason.trim() === '' ? 'Say why it is deleted' : undefined}
          />
          <ErrorText error={remove.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Keep it
            </Button>
            <Button type="submit" color="error" loading={remove.isPending}>
              Delete
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
