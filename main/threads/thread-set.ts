import type { Log } from '#main/log.ts';

import { keepRunning } from './lasting-thread.ts';
import type { LastingThread } from './lasting-thread.ts';
import type { ThreadOptions } from './messages.ts';
import type { WorkerThread } from './worker-thread.ts';

/** The three threads that hold the database open. */
export interface ThreadSet {
  readonly owner: LastingThread;
  readonly reader: LastingThread;
  readonly preparer: LastingThread;
}

export type StartThread = (role: ThreadOptions['role']) => Promise<WorkerThread>;

/** The owner first: it makes and migrates the database that the readers open. */
export async function openThreadSet(start: StartThread, log: Log, now: () => number): Promise<ThreadSet> {
  const keep = (role: ThreadOptions['role']) => keepRunning(() => start(role), log, now);
  const owner = await keep('owner');
  try {
    const [reader, preparer] = await Promise.all([keep('reader'), keep('reader')]);
    return { owner, reader, preparer };
  } catch (error) {
    await owner.close();
    throw error;
  }
}

/** The owner last: its checkpoint empties the log only when nobody reads any more. */
export async function closeThreadSet({ owner, reader, preparer }: ThreadSet): Promise<void> {
  await Promise.all([reader.close(), preparer.close()]);
  await owner.close();
}
