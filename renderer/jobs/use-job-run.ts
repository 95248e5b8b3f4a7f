import { ORPCError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';

import { type TrackedJob, useJobs } from './jobs.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { words } from '#renderer/words/words.ts';

export interface Run {
  title: string;
  /** Calls the operation that answers with a job id. */
  run: () => Promise<{ jobId: string }>;
}

/**
 * One piece of long work of a screen, from its start to its result; the tray in the frame shows it, too.
 * @param resultSchema what the contract says the job's result is
 */
export function useJobRun<Schema extends z.ZodType>(resultSchema: Schema) {
  const jobs = useJobs();
  const [jobId, setJobId] = useState<string | null>(null);
  const work = useMutation({
    mutationFn: ({ title, run }: Run) =>
      new Promise<z.infer<Schema>>((resolve, reject) => {
        setJobId(null);
        jobs
          .start({
            title,
            run,
            onEnd: ({ state, failure, result }) => {
              if (state === 'done') {
                const read = resultSchema.safeParse(result);
                if (read.success) resolve(read.data);
                else reject(read.error);
                return;
              }
              const code = failure?.code ?? 'JOB_CANCELLED';
              reject(new ORPCError(code, { message: failure?.text ?? words.common.cancelled, data: failure?.data }));
            },
          })
          .then(setJobId, reject);
      }),
  });
  const isCancelled = failureOf(work.error)?.code === 'JOB_CANCELLED';
  const tracked: TrackedJob | undefined = jobs.tracked.find((each) => each.jobId === jobId);
  return {
    start: work.mutate,
    reset: work.reset,
    isRunning: work.isPending,
    isCancelled,
    /** The job as the tray shows it, while it runs. */
    tracked: work.isPending ? (tracked ?? null) : null,
    result: work.data,
    error: isCancelled ? null : work.error,
  };
}
