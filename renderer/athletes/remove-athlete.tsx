import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { client } from '#renderer/api.ts';
import { fullName } from '#renderer/components/athlete-name.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Athlete } from '#shared/contract/athletes.ts';

const text = words.athletes.remove;

/** Takes an athlete without performances out of the club; it can be taken back for ten seconds. */
export function RemoveAthlete({ athlete, onClose }: { athlete: Athlete; onClose: () => void }) {
  const club = useClub();
  const navigate = useNavigate();
  const which = { clubId: club.id, athleteId: athlete.id };
  const remove = useMutation({
    mutationFn: () => client.athletes.remove(which),
    onSuccess: async () => {
      await navigate({ to: '/athletes' });
      showUndo(text.done(fullName(athlete)), () => client.athletes.restore(which));
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={text.title(fullName(athlete))}
      closeButtonProps={{ 'aria-label': words.common.close }}
    >
      <Stack>
        <p>{text.text}</p>
        <ErrorText error={remove.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {text.keep}
          </Button>
          <Button color="error" loading={remove.isPending} onClick={() => remove.mutate()}>
            {text.open}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
