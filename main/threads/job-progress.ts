import type { JobProgress } from '#main/application.ts';
import { Failure } from '#shared/domain/failure.ts';

const reportInterval = 100;

/**
 * Progress of one half of a job as its worker sees it. `send` gets ten reports a second at most, and every change of phase;
 * the flag is read from shared memory, because a thread that computes reads no messages.
 */
export function createJobProgress(
  jobId: string,
  flag: SharedArrayBuffer,
  send: (phase: string, done: number, total: number | null) => void,
): JobProgress {
  const cells = new Int32Array(flag);
  let lastPhase: string | undefined;
  let lastTime = 0;
  return {
    report(phase, done, total) {
      const now = performance.now();
      if (phase === lastPhase && now - lastTime < reportInterval && done !== total) return;
      lastPhase = phase;
      lastTime = now;
      send(phase, done, total);
    },
    throwIfCancelled() {
      if (Atomics.load(cells, 0) === 1) throw new Failure('JOB_CANCELLED', { jobId });
    },
  };
}
