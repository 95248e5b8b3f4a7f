import { MessageChannel } from 'node:worker_threads';

import type { Application, AuditNote } from '#main/application.ts';
import { createChangeAnnouncer } from '#main/change-announcer.ts';
import { createJobRegistry } from '#main/jobs/registry.ts';
import type { JobHandle } from '#main/jobs/registry.ts';
import type { Log } from '#main/log.ts';
import { withUpkeep } from '#main/upkeep.ts';

import { keepRunning } from './lasting-thread.ts';
import type { LastingThread } from './lasting-thread.ts';
import type { JobCall, ThreadOptions } from './messages.ts';
import { createShellApplication } from './shell-application.ts';
import { startWorkerThread } from './worker-thread.ts';
import type { WorkerThread } from './worker-thread.ts';
import type { Person, Workers } from './workers.ts';

export interface DatabaseThreadsOptions {
  readonly dataFolder: string;
  readonly log: Log;
  /** The built `thread.js`; tests name their own. */
  readonly threadFile: URL;
  readonly now?: () => number;
}

/**
 * The application in three worker threads, so that the shell's own thread never waits for the disk: the owner runs all
 * commands and the writing half of jobs, one after the other; a reader answers queries while it writes; a second reader runs the
 * preparing half of jobs. Rejects with a Failure (DATABASE_*, FOLDER_*, DISK_*) when the database cannot be opened.
 */
export async function openDatabaseThreads(options: DatabaseThreadsOptions): Promise<Application> {
  const { dataFolder, log, threadFile, now = Date.now } = options;
  const jobs = createJobRegistry(now);
  const changes = createChangeAnnouncer();
  const running = new Map<string, JobHandle>();
  const events = {
    onProgress: (jobId: string, phase: string, done: number, total: number | null) =>
      running.get(jobId)?.report(phase, done, total),
    onChange: () => changes.announce(),
    onNote: (note: AuditNote) => void writeNote(note),
    log,
  };
  const start = (role: ThreadOptions['role']) => () => startWorkerThread(threadFile, { role, dataFolder }, events);

  // The owner first: it makes and migrates the database that the readers open.
  const owner = await keepRunning(start('owner'), log, now);
  async function writeNote(note: AuditNote): Promise<void> {
    try {
      await (await owner.current()).call({ type: 'note', note });
    } catch (error) {
      log.error({ err: error, action: note.action }, 'a line of the audit trail could not be written');
    }
  }
  const others = await openReaders(owner, start('reader'), log, now);
  const workers = createWorkers(owner, others, running);
  return withUpkeep(createShellApplication({ workers, jobs, changes, dataFolder, log, now }), { log, now });
}

interface Readers {
  readonly reader: LastingThread;
  readonly preparer: LastingThread;
}

async function openReaders(
  owner: LastingThread,
  start: () => Promise<WorkerThread>,
  log: Log,
  now: () => number,
): Promise<Readers> {
  try {
    const [reader, preparer] = await Promise.all([keepRunning(start, log, now), keepRunning(start, log, now)]);
    return { reader, preparer };
  } catch (error) {
    await owner.close();
    throw error;
  }
}

function createWorkers(owner: LastingThread, { reader, preparer }: Readers, running: Map<string, JobHandle>): Workers {
  const join = createJoin();
  return {
    async execute({ name, meta }, input, caller) {
      const thread = await (meta.kind === 'query' ? reader : owner).current();
      return thread.call({ type: 'execute', operation: name, input, caller });
    },
    async authorise({ name }, input, caller) {
      const thread = await reader.current();
      return (await thread.call({ type: 'authorise', operation: name, input, caller })) as Person;
    },
    async note(note) {
      await (await owner.current()).call({ type: 'note', note });
    },
    async runJob({ name }, input, caller, job) {
      const call = (type: JobCall['type']): JobCall => ({
        type,
        operation: name,
        input,
        caller,
        jobId: job.jobId,
        flag: job.flag,
      });
      running.set(job.jobId, job);
      try {
        const threads = await Promise.all([preparer.current(), owner.current()]);
        await join(...threads);
        await threads[0].call(call('prepare'));
        return await threads[1].call(call('finish'));
      } finally {
        running.delete(job.jobId);
      }
    },
    async close() {
      // The owner last: its checkpoint empties the log only when nobody reads any more.
      await Promise.all([reader.close(), preparer.close()]);
      await owner.close();
    },
  };
}

/** Joins the thread that prepares to the one that finishes, by a channel of their own; anew when one of them was restarted. */
function createJoin() {
  let joined: { threads: readonly WorkerThread[]; done: Promise<unknown> } | undefined;
  return async (preparer: WorkerThread, owner: WorkerThread): Promise<void> => {
    if (joined?.threads[0] !== preparer || joined.threads[1] !== owner) {
      const { port1, port2 } = new MessageChannel();
      const done = Promise.all([
        preparer.call({ type: 'link', port: port1 }, [port1]),
        owner.call({ type: 'link', port: port2 }, [port2]),
      ]);
      joined = { threads: [preparer, owner], done };
    }
    await joined.done;
  };
}
