import type { Log } from '#main/log.ts';

import { createGate, openGate } from './gate.ts';
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

export type StartThread = (role: ThreadOptions['role'], gate: SharedArrayBuffer) => Promise<WorkerThread>;

/** All at once, but the owner makes and migrates the database before the readers open it. Rejects with what refused the owner. */
export async function openThreadSet(start: StartThread, log: Log, now: () => number): Promise<ThreadSet> {
  const gate = createGate();
  const keep = (role: ThreadOptions['role']) => keepRunning(() => start(role, gate), log, now);
  const readers = Promise.allSettled([keep('reader'), keep('reader')]);
  let owner: LastingThread;
  try {
    owner = await keep('owner');
  } catch (error) {
    openGate(gate, false);
    await readers;
    throw error;
  }
  openGate(gate, true);
  const opened = await readers;
  const [reader, preparer] = opened.map((each) => (each.status === 'fulfilled' ? each.value : undefined));
  if (reader && preparer) return { owner, reader, preparer };
  await Promise.all([reader?.close(), preparer?.close()]);
  await owner.close();
  throw opened.find((each) => each.status === 'rejected')?.reason;
}

/** The owner last: its checkpoint empties the log only when nobody reads any more. */
export async function closeThreadSet({ owner, reader, preparer }: ThreadSet): Promise<void> {
  await Promise.all([reader.close(), preparer.close()]);
  await owner.close();
}
