import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';

import { followJob } from './follow-job.ts';
import { client } from '#renderer/api.ts';
import { words } from '#renderer/words/words.ts';
import type { Job } from '#shared/contract/jobs.ts';

/** Long work that this page started or found running. */
export interface TrackedJob {
  jobId: string;
  /** What it does, in the page's words: "Exporting performances". */
  title: string;
  /** Null until the first report. */
  job: Job | null;
}

interface StartOptions {
  title: string;
  /** Calls the operation, which answers with a job id at once; what it throws is thrown by `start`. */
  run: () => Promise<{ jobId: string }>;
  /** Called with the operation's result when the job is done. */
  onDone?: (result: unknown) => void;
  /** Called with the sentence when the job failed or was cancelled. */
  onEnd?: (job: Job) => void;
}

interface Jobs {
  tracked: TrackedJob[];
  /** Starts a job and shows it in the job tray until it ends. Answers with the job id. */
  start: (options: StartOptions) => Promise<string>;
  cancel: (jobId: string) => Promise<void>;
  /** Takes an ended job off the tray. */
  dismiss: (jobId: string) => void;
}

/** Milliseconds for which a finished job is still shown. */
const linger = 8000;

const JobsContext = createContext<Jobs | null>(null);

/** The jobs of this page: start, progress, cancel. */
export function useJobs(): Jobs {
  const jobs = use(JobsContext);
  if (jobs === null) throw new Error('useJobs outside JobsProvider');
  return jobs;
}

interface Props {
  /** Visitors, who may begin nothing, have no jobs to be found. */
  canHaveSome: boolean;
  children: ReactNode;
}

export function JobsProvider({ canHaveSome, children }: Props) {
  const [tracked, setTracked] = useState<TrackedJob[]>([]);

  const drop = useCallback((jobId: string) => {
    setTracked((all) => all.filter((each) => each.jobId !== jobId));
  }, []);

  const follow = useCallback(
    async (jobId: string, options: StartOptions) => {
      const show = (job: Job) =>
        setTracked((all) => all.map((each) => (each.jobId === jobId ? { ...each, job } : each)));
      const job = await followJob(jobId, show);
      show(job);
      if (job.state === 'done') options.onDone?.(job.result);
      options.onEnd?.(job);
      // What failed stays until somebody has read it.
      if (job.state !== 'failed') setTimeout(() => drop(jobId), linger);
    },
    [drop],
  );

  const start = useCallback(
    async (options: StartOptions) => {
      const { jobId } = await options.run();
      setTracked((all) => [...all, { jobId, title: options.title, job: null }]);
      void follow(jobId, options);
      return jobId;
    },
    [follow],
  );

  const cancel = useCallback(async (jobId: string) => {
    await client.jobs.cancel({ jobId });
  }, []);

  // After a reload the page finds the work that it had started before.
  useEffect(() => {
    if (!canHaveSome) return;
    void client.jobs.list().then((found) => {
      for (const job of found) {
        if (job.state !== 'running') continue;
        const title = words.jobs.operations[job.operation] ?? words.jobs.work;
        setTracked((all) =>
          all.some((each) => each.jobId === job.jobId) ? all : [...all, { jobId: job.jobId, title, job }],
        );
        void follow(job.jobId, { title, run: () => Promise.resolve(job) });
      }
    });
  }, [follow, canHaveSome]);

  const value = useMemo(() => ({ tracked, start, cancel, dismiss: drop }), [tracked, start, cancel, drop]);
  return <JobsContext value={value}>{children}</JobsContext>;
}
