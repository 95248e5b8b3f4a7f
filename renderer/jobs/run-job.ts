import { ORPCError } from '@orpc/client';

import type { useJobs } from './jobs.tsx';
import { words } from '#renderer/words/words.ts';

/**
 * Runs long work to its end, with its line in the tray: resolves with the result, rejects with the refusal or, when somebody
 * stopped it, with JOB_CANCELLED. Work that was done at once answers with no job.
 */
export function runJob(
  jobs: ReturnType<typeof useJobs>,
  title: string,
  run: () => Promise<{ jobId: string | null }>,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const follow = (jobId: string) =>
      jobs.start({
        title,
        run: () => Promise.resolve({ jobId }),
        onEnd: ({ state, failure, result }) => {
          if (state === 'done') return resolve(result);
          const code = failure?.code ?? 'JOB_CANCELLED';
          reject(new ORPCError(code, { message: failure?.text ?? words.common.cancelled, data: failure?.data }));
        },
      });
    run()
      .then(async ({ jobId }) => {
        if (jobId === null) resolve(null);
        else await follow(jobId);
      })
      .catch(reject);
  });
}
