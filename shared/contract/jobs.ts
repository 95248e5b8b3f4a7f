import { eventIterator } from '@orpc/contract';
import { z } from 'zod';

import { command, query, stream } from './base.ts';

export const jobSchema = z.object({
  jobId: z.string(),
  operation: z.string(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** What is being done, as a code for `shared/messages`. */
  phase: z.string(),
  done: z.number().int(),
  total: z.number().int().nullable(),
  /** The operation's own result once it is done; a failure's code, data and sentence when it failed. */
  result: z.unknown(),
  failure: z.object({ code: z.string(), text: z.string(), data: z.unknown() }).nullable(),
});
export type Job = z.infer<typeof jobSchema>;

export const jobs = {
  list: query('member', 'anywhere').route({ method: 'GET', path: '/jobs' }).output(z.array(jobSchema)),
  /** The job's state now and at every change; ends when the job ends. */
  watch: stream('member', 'anywhere')
    .route({ method: 'GET', path: '/jobs/{jobId}/watch' })
    .input(z.object({ jobId: z.string() }))
    .output(eventIterator(jobSchema)),
  cancel: command('member', 'anywhere')
    .route({ method: 'POST', path: '/jobs/{jobId}/cancel' })
    .input(z.object({ jobId: z.string() }))
    .output(z.object({ cancelled: z.boolean() })),
};
