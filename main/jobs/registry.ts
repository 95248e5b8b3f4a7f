import { randomUUID } from 'node:crypto';

import { createBell } from '#main/bell.ts';
import type { Bell } from '#main/bell.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { Failure } from '#shared/domain/failure.ts';

/** What a job's worker and watchers hold of it. */
interface Entry {
  job: Job;
  /** Whose it is; others hear nothing of it. */
  readonly owner: string;
  /** One Int32: 1 asks the worker to stop. Shared memory, because a busy worker reads no messages. */
  readonly flag: SharedArrayBuffer;
  readonly changed: Bell;
  readonly ended: Bell;
  endedAt: number | undefined;
}

export interface JobFailure {
  readonly code: string;
  readonly text: string;
  readonly data: unknown;
}

/** The running side of a job. */
export interface JobHandle {
  readonly jobId: string;
  readonly flag: SharedArrayBuffer;
  state(): Job['state'];
  report(phase: string, done: number, total: number | null): void;
  finish(result: unknown): void;
  fail(failure: JobFailure): void;
  /** The work stopped because somebody asked for it. */
  stop(): void;
}

/** Who asks: everybody sees the own jobs, a superuser all. */
interface Asker {
  readonly person: string;
  readonly isSuperuser: boolean;
}

export interface JobRegistry {
  start(operation: string, owner: string): JobHandle;
  list(by: Asker): Job[];
  /** Asks the job to stop; false when it has ended already. Throws JOB_NOT_FOUND. */
  cancel(jobId: string, by: Asker): boolean;
  /** Asks every running job to stop. */
  cancelAll(): void;
  /** The state now, then the changes (the latest only, ten a second), until the job ends. Throws JOB_NOT_FOUND at once. */
  watch(jobId: string, by: Asker, signal: AbortSignal | undefined): AsyncIterable<Job>;
}

const watchInterval = 100;
const keptFor = 60 * 60 * 1000;
const keptAtMost = 50;

/** Jobs of this process: the running ones, and those that ended within the last hour, the newest fifty. */
export function createJobRegistry(now: () => number = Date.now): JobRegistry {
  const entries = new Map<string, Entry>();

  const isSeenBy = ({ owner }: Entry, by: Asker) => by.isSuperuser || owner === by.person;

  function find(jobId: string, by: Asker): Entry {
    const entry = entries.get(jobId);
    if (!entry || !isSeenBy(entry, by)) throw new Failure('JOB_NOT_FOUND', { jobId });
    return entry;
  }

  function forgetOld() {
    const ended = [...entries].filter(([, entry]) => entry.endedAt !== undefined);
    const tooMany = ended.length - keptAtMost;
    ended.forEach(([jobId, entry], index) => {
      if (index < tooMany || now() - (entry.endedAt ?? 0) > keptFor) entries.delete(jobId);
    });
  }

  function start(operation: string, owner: string): JobHandle {
    forgetOld();
    const jobId = randomUUID();
    const flag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const entry: Entry = {
      job: { jobId, operation, state: 'running', phase: 'waiting', done: 0, total: null, result: null, failure: null },
      owner,
      flag,
      changed: createBell(),
      ended: createBell(),
      endedAt: undefined,
    };
    entries.set(jobId, entry);
    // A worker that is told to stop may still report: what has ended stays ended.
    const change = (changes: Partial<Job>) => {
      if (entry.job.state !== 'running') return;
      entry.job = { ...entry.job, ...changes };
      entry.changed.ring();
      if (entry.job.state === 'running') return;
      entry.endedAt = now();
      entry.ended.ring();
    };
    return {
      jobId,
      flag,
      state: () => entry.job.state,
      report: (phase, done, total) => change({ phase, done, total }),
      finish: (result) => change({ state: 'done', result }),
      fail: (failure) => change({ state: 'failed', failure: { ...failure } }),
      stop: () => change({ state: 'cancelled' }),
    };
  }

  return {
    start,
    list: (by) => [...entries.values()].filter((entry) => isSeenBy(entry, by)).map((entry) => entry.job),
    cancel: (jobId, by) => askToStop(find(jobId, by)),
    cancelAll() {
      for (const entry of entries.values()) askToStop(entry);
    },
    watch(jobId, by, signal) {
      return follow(find(jobId, by), signal);
    },
  };
}

function askToStop({ job, flag }: Entry): boolean {
  if (job.state !== 'running') return false;
  Atomics.store(new Int32Array(flag), 0, 1);
  return true;
}

async function* follow(entry: Entry, signal: AbortSignal | undefined): AsyncGenerator<Job, void> {
  let shown: Job | undefined;
  while (!signal?.aborted) {
    if (entry.job === shown) {
      await entry.changed.heard(signal);
    } else {
      shown = entry.job;
      yield shown;
      if (shown.state !== 'running') return;
      // The end is shown at once, the steps before it at a pace that eyes and the page can follow.
      await entry.ended.heard(signal, watchInterval);
    }
  }
}
