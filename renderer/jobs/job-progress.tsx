import { Button, Progress } from '@mantine/core';

import styles from './job-progress.module.css';
import { type TrackedJob, useJobs } from './jobs.tsx';
import { words } from '#renderer/words/words.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { phaseInWords } from '#shared/messages/phases.ts';

/** "Reading: 1,200 of 5,000", or what has been done so far where nobody knows how much there is. */
function progressInWords(job: Job | null): string {
  if (job === null) return words.jobs.starting;
  const phase = phaseInWords(job.phase);
  if (job.done === 0 && job.total === null) return phase;
  return words.jobs.progress(phase, job.done, job.total);
}

/** Progress of one running job in numbers, with a button that stops it; or how it ended. */
export function JobProgress({ tracked }: { tracked: TrackedJob }) {
  const { cancel, dismiss } = useJobs();
  const { job, jobId, title } = tracked;
  const isRunning = job === null || job.state === 'running';
  const share = job?.total ? Math.min(100, (job.done / job.total) * 100) : 100;
  return (
    <div className={styles['job']}>
      <div className={styles['line']}>
        <strong>{title}</strong>
        {isRunning ? (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => void cancel(jobId)}>
            {words.common.cancel}
          </Button>
        ) : (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => dismiss(jobId)}>
            {words.common.close}
          </Button>
        )}
      </div>
      {isRunning && (
        <Progress value={share} animated={!job?.total} size="sm" aria-label={words.jobs.progressOf(title)} />
      )}
      <span className={styles['numbers']} role={isRunning ? undefined : 'status'}>
        {isRunning && progressInWords(job)}
        {job?.state === 'done' && words.jobs.done}
        {job?.state === 'cancelled' && words.jobs.cancelled}
        {job?.state === 'failed' && (job.failure?.text ?? words.jobs.failed)}
      </span>
    </div>
  );
}
