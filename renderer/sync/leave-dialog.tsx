import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { z } from 'zod';

import { client } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { leave: text } = words.sync;

interface Props {
  /** Changes that are not on the hub. */
  waiting: number;
  onClose: () => void;
}

/** Ends the sync of a club on this laptop: asks what becomes of its data here, and for its name before that goes. */
export function LeaveDialog({ waiting, onClose }: Props) {
  const club = useClub();
  const [which, setWhich] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [problems, setProblems] = useState<{ which?: string; typed?: string }>({});
  const leaving = useJobRun(z.unknown());
  const removes = which === 'remove';

  function submit() {
    const isName = typed.trim().toLowerCase() === club.name.trim().toLowerCase();
    const found = {
      ...(which === null ? { which: text.needsWhich } : {}),
      ...(removes && !isName ? { typed: text.notTheName } : {}),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    leaving.start(
      { title: text.leaving, run: () => client.sync.leave({ clubId: club.id, keep: !removes }) },
      {
        onSuccess: () => {
          notifications.show({ message: removes ? text.removed(club.name) : text.kept(club.name) });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      opened
      size="lg"
      onClose={leaving.isRunning ? () => undefined : onClose}
      title={text.title(club.name)}
      closeButtonProps={{ 'aria-label': words.common.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <Text size="sm">{text.text}</Text>
          <Radio.Group label={text.which} value={which} onChange={setWhich} error={problems.which}>
            <Stack gap="xs" mt="xs" mb="xs">
              <Radio value="keep" label={text.keep} description={text.keepText} />
              <Radio value="remove" label={text.remove} description={text.removeText} />
            </Stack>
          </Radio.Group>
          {removes && waiting > 0 && (
            <Text role="alert" size="sm">
              {text.waiting(waiting)}
            </Text>
          )}
          {removes && (
            <TextInput
              label={text.type(club.name)}
              value={typed}
              error={problems.typed}
              autoComplete="off"
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          {leaving.tracked !== null && <JobProgress tracked={leaving.tracked} />}
          <ErrorText error={leaving.error} />
          <Group justify="flex-end">
            <Button variant="default" disabled={leaving.isRunning} onClick={onClose}>
              {words.common.cancel}
            </Button>
            <Button type="submit" color={removes ? 'error' : 'track'} loading={leaving.isRunning}>
              {text.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
