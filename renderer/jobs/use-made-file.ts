import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';

import { saveFile } from './save-file.ts';
import { useJobRun } from './use-job-run.ts';
import { client } from '#renderer/api.ts';

const madeFile = z.object({ fileId: z.string(), fileName: z.string() });

/** A file that is made by a job of any kind, and then given to the browser to save. */
export function useMadeFile() {
  const job = useJobRun(madeFile);
  const fetching = useMutation({
    mutationFn: async ({ fileId, fileName }: z.infer<typeof madeFile>) => {
      saveFile(await client.files.download({ fileId }), fileName);
      return fileName;
    },
  });
  return {
    start: (title: string, run: () => Promise<{ jobId: string }>) =>
      job.start({ title, run }, { onSuccess: (made) => fetching.mutate(made) }),
    isRunning: job.isRunning || fetching.isPending,
    tracked: job.tracked,
    error: job.error ?? fetching.error,
    /** The name of the file once it was saved. */
    saved: job.isRunning ? null : (fetching.data ?? null),
  };
}
