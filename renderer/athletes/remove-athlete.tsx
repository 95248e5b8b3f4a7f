import { Button, Group, Modal, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { client } from '#renderer/api.ts';
import { fullName } from '#renderer/components/athlete-name.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import type { Athlete } from '#shared/contract/athletes.ts';

/** Takes an athlete without performances out of the club. */
export function RemoveAthlete({ athlete }: { athlete: Athlete }) {
  const club = useClub();
  const navigate = useNavigate();
  const [isOpen, dialog] = useDisclosure(false);
  const remove = useMutation({
    mutationFn: () => client.athletes.remove({ clubId: club.id, athleteId: athlete.id }),
    onSuccess: () => navigate({ to: '/athletes' }),
  });
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        Remove
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={`Remove ${fullName(athlete)}?`}>
        <Stack>
          <p>There are no performances, so no record changes.</p>
          <ErrorText error={remove.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={dialog.close} data-autofocus>
              Keep
            </Button>
            <Button color="error" loading={remove.isPending} onClick={() => remove.mutate()}>
              Remove
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
