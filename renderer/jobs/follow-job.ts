import { client } from '#renderer/api.ts';
import { failureOf, sentenceOf } from '#renderer/components/failure.ts';
import type { Job } from '#shared/contract/jobs.ts';

const pauseMilliseconds = 1000;
/** A desktop that slept, or a server that was started again, is back after some seconds. */
const attempts = 8;

/** Follows a job to its last state and hands over every state on the way. What cannot be followed any more has failed. */
export async function followJob(jobId: string, onState: (job: Job) => void): Promise<Job> {
  let last: Job | null = null;
  let problem: unknown = null;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      for await (const job of await client.jobs.watch({ jobId })) {
        last = job;
        problem = null;
        onState(job);
      }
    } catch (error) {
      problem = error;
    }
    if (last !== null && last.state !== 'running') return last;
    // Main does not know the job, or refuses: asking again would say the same.
    if (failureOf(problem) !== null) break;
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
  const failure = { code: 'LOST', text: sentenceOf(problem), data: null };
  const empty = { jobId, operation: '', phase: '', done: 0, total: null, result: null };
  return { ...(last ?? empty), state: 'failed', failure };
}
