import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { failureFields } from './failure-fields.ts';
import { client } from '#renderer/api.ts';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { useJobs } from '#renderer/jobs/jobs.tsx';
import { runJob } from '#renderer/jobs/run-job.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { ReferenceKind } from '#shared/contract/reference.ts';

interface Save {
  title: string;
  /** Answers with a job, or with none where it was done at once. */
  run: () => Promise<{ jobId: string | null }>;
  onError: (error: unknown) => void;
}

export interface RowWork {
  save: (work: Save) => void;
  remove: (row: { code: string; name: string }) => void;
  isSaving: boolean;
  isRemoving: boolean;
  isDone: boolean;
  /** What no field says. */
  error: unknown;
}

/** Saving and removing a row of the club's own: jobs, because every record may have to be judged again. */
export function useRowWork(what: ReferenceKind, onDone: () => void): RowWork {
  const club = useClub();
  const jobs = useJobs();
  const save = useMutation({
    mutationFn: ({ title, run }: Save) => runJob(jobs, title, run),
    onSuccess: () => {
      notifications.show({ message: words.reference.saved });
      onDone();
    },
    onError: (error, { onError }) => onError(error),
  });
  const remove = useMutation({
    mutationFn: ({ code, name }: { code: string; name: string }) =>
      runJob(jobs, words.reference.removing(name), () => client.reference.remove({ clubId: club.id, what, code })),
    onSuccess: (_result, { code, name }) => {
      onDone();
      showUndo(words.reference.removed(name), () =>
        runJob(jobs, words.reference.restoring(name), () => client.reference.restore({ clubId: club.id, what, code })),
      );
    },
  });
  const isAtField = Object.keys(failureFields(save.error)).length > 0;
  return {
    save: save.mutate,
    remove: remove.mutate,
    isSaving: save.isPending,
    isRemoving: remove.isPending,
    isDone: save.isSuccess || remove.isSuccess,
    error: remove.error ?? (isAtField ? null : save.error),
  };
}
