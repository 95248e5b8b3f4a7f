import { Button, Group, Modal, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp } from '@tabler/icons-react';
import { z } from 'zod';

import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { ImportBatch } from '#shared/contract/imports.ts';

const text = words.imports.undo;
const removed = z.object({ removed: z.number() });

/** Takes a whole import back, after asking. */
export function UndoButton({ batch, isCompact = false }: { batch: ImportBatch; isCompact?: boolean }) {
  const club = useClub();
  const [isOpen, dialog] = useDisclosure(false);
  const undo = useJobRun(removed);
  return (
    <>
      <Button
        variant={isCompact ? 'subtle' : 'default'}
        color="gray"
        size={isCompact ? 'compact-sm' : 'sm'}
        leftSection={<IconArrowBackUp size={isCompact ? 16 : 18} aria-hidden />}
        aria-label={isCompact ? text.of(batch.fileName) : undefined}
        onClick={dialog.open}
      >
        {text.button}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={text.title(batch.fileName)}>
        <Stack>
          <p>{text.consequence(batch.report.imported)}</p>
          {undo.tracked !== null && <JobProgress tracked={undo.tracked} />}
          <ErrorText error={undo.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={dialog.close} data-autofocus>
              {text.keep}
            </Button>
            <Button
              color="error"
              loading={undo.isRunning}
              onClick={() =>
                undo.start(
                  {
                    title: text.running(batch.fileName),
                    run: () => client.imports.undo({ clubId: club.id, batchId: batch.id }),
                  },
                  { onSuccess: dialog.close },
                )
              }
            >
              {text.confirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
