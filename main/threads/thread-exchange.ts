import { closeThreadSet } from './thread-set.ts';
import type { ThreadSet } from './thread-set.ts';

/** Threads that can be closed and opened again while people work: what they ask meanwhile waits. */
export interface ThreadExchange {
  /** Lets work use the threads; they stay until it has ended. */
  use<Result>(work: (threads: ThreadSet) => Promise<Result>): Promise<Result>;
  /**
   * Closes all threads once nobody uses them, does the work that needs the database closed, and opens them again. Where that
   * fails it is undone, the threads open as before, and the reason is thrown.
   */
  exchange(work: () => void, undo: () => void): Promise<void>;
  close(): Promise<void>;
}

export function createThreadExchange(first: ThreadSet, open: () => Promise<ThreadSet>): ThreadExchange {
  let current = Promise.resolve(first);
  let users = 0;
  let whenUnused: (() => void) | undefined;

  /** The threads, when no exchange has begun meanwhile. */
  async function settled(): Promise<ThreadSet> {
    for (;;) {
      const asked = current;
      const threads = await asked;
      if (asked === current) return threads;
    }
  }

  async function use<Result>(work: (threads: ThreadSet) => Promise<Result>): Promise<Result> {
    const threads = await settled();
    users += 1;
    try {
      return await work(threads);
    } finally {
      users -= 1;
      if (users === 0) whenUnused?.();
    }
  }

  async function exchange(work: () => void, undo: () => void): Promise<void> {
    const before = await settled();
    const next = Promise.withResolvers<ThreadSet>();
    // Whoever asks while nothing can be opened is told why; nobody may be there to ask.
    next.promise.catch(() => undefined);
    current = next.promise;
    if (users > 0) await new Promise<void>((resolve) => (whenUnused = resolve));
    whenUnused = undefined;
    try {
      await closeThreadSet(before);
      work();
      next.resolve(await open());
    } catch (error) {
      await reopen(undo, next);
      throw error;
    }
  }

  async function reopen(undo: () => void, next: PromiseWithResolvers<ThreadSet>): Promise<void> {
    try {
      undo();
      next.resolve(await open());
    } catch (error) {
      next.reject(error);
    }
  }

  return {
    use,
    exchange,
    close: async () => closeThreadSet(await settled()),
  };
}
