import { jobNames, otherJobName } from '#shared/messages/job-names.ts';

/** Long work: how far it is, and how it ended. */
export const jobs = {
  starting: 'Starting',
  progress: (phase: string, done: number, all: number | null) =>
    all === null
      ? `${phase}: ${done.toLocaleString()}`
      : `${phase}: ${done.toLocaleString()} of ${all.toLocaleString()}`,
  progressOf: (title: string) => `Progress of ${title}`,
  done: 'Done',
  cancelled: 'Cancelled; nothing was changed',
  failed: 'Failed',
  finished: 'Finished jobs',
  running: (count: number) => (count === 1 ? '1 running job' : `${count} running jobs`),
  /** Work that another window started, by its operation; any other is `work`. */
  operations: jobNames,
  work: otherJobName,
};
