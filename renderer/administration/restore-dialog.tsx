import { Button, Group, Stack, Text } from '@mantine/core';

import { client } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { words } from '#renderer/words/words.ts';
import { restoredBackupSchema } from '#shared/contract/backups.ts';

/** A backup of the list or a file that was sent, and what people call it. */
export interface RestoreSource {
  input: { name: string } | { uploadId: string };
  /** The moment of a backup of the list, or the name of a file. */
  what: string;
}

interface Props {
  source: RestoreSource;
  onClose: () => void;
  onRestored: (sentence: string) => void;
}

const { dialog: text } = words.backups;

/** Says what a restore takes away before it does so. */
export function RestoreDialog({ source, onClose, onRestored }: Props) {
  const restoring = useJobRun(restoredBackupSchema);
  const close = () => {
    if (!restoring.isRunning) onClose();
  };
  return (
    <Dialog opened onClose={close} title={text.title} returnFocus>
      <Stack>
        <Text>{'name' in source.input ? text.whole(source.what) : text.wholeFile(source.what)}</Text>
        <Text>{text.kept}</Text>
        <Text>{text.signedOut}</Text>
        {restoring.tracked !== null && <JobProgress tracked={restoring.tracked} />}
        <ErrorText error={restoring.error} />
        <Group justify="flex-end">
          <Button variant="default" disabled={restoring.isRunning} onClick={close} data-autofocus>
            {text.keep}
          </Button>
          <Button
            color="error"
            loading={restoring.isRunning}
            onClick={() =>
              restoring.start(
                { title: words.backups.restoring, run: () => client.backups.restore(source.input) },
                {
                  onSuccess: ({ clubs, madeAt }) => {
                    const names = clubs.length === 0 ? words.backups.noClub : clubs.join(', ');
                    onRestored(words.backups.restored(names, momentInWords(madeAt)));
                    onClose();
                  },
                },
              )
            }
          >
            {text.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
