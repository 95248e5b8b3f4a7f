import type { Log } from '#main/log.ts';

import type { WorkerThread } from './worker-thread.ts';

const restartPause = 60_000;

/** A thread that is started again when it dies. */
export interface LastingThread {
  /** The running thread, after a restart the new one. Rejects when it died twice within a minute. */
  current(): Promise<WorkerThread>;
  close(): Promise<void>;
}

/**
 * Keeps a thread running. What it was doing when it died has failed; the next request meets a new thread. One that dies again
 * within a minute stays dead: it would die again and again of the same request or the same disk.
 */
export async function keepRunning(
  start: () => Promise<WorkerThread>,
  log: Log,
  now: () => number,
): Promise<LastingThread> {
  let restartedAt = Number.NEGATIVE_INFINITY;
  let isClosing = false;
  let current: Promise<WorkerThread> = Promise.resolve(watch(await start()));

  function watch(thread: WorkerThread): WorkerThread {
    void thread.ended.then((reason) => {
      if (isClosing) return;
      const again = now() - restartedAt > restartPause;
      log.error({ err: reason, again }, 'a database thread died');
      restartedAt = now();
      current = again ? start().then(watch) : Promise.reject(giveUp(reason));
      // Whoever asks next is told; until then nobody waits for it.
      current.catch((error: unknown) => log.error({ err: error }, 'a database thread stays dead'));
    });
    return thread;
  }

  return {
    current: () => current,
    async close() {
      isClosing = true;
      const thread = await current.catch(() => undefined);
      await thread?.close();
    },
  };
}

function giveUp(reason: Error | undefined): Error {
  return new Error('a database thread died twice within a minute; close TrackRecord and start it again', {
    cause: reason,
  });
}
