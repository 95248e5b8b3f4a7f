import { describe, expect, it, vi } from 'vitest';

import { createJobRegistry } from '#main/jobs/registry.ts';
import type { Job } from '#shared/contract/jobs.ts';

async function collect(jobs: AsyncIterable<Job>): Promise<Job[]> {
  const seen: Job[] = [];
  for await (const job of jobs) seen.push(job);
  return seen;
}

const ada = { person: 'ada', isSuperuser: false };
const bo = { person: 'bo', isSuperuser: false };
const superuser = { person: 'eve', isSuperuser: true };

describe('the job registry', () => {
  it('shows a watcher the state now, then changes, and ends with the job', async () => {
    const registry = createJobRegistry();
    const job = registry.start('system.verify', 'ada');
    job.report('reading', 1, 10);
    const watched = collect(registry.watch(job.jobId, ada, undefined));
    await Promise.resolve();
    job.report('reading', 2, 10);
    job.finish({ integrity: 'ok' });
    const seen = await watched;
    expect(seen[0]).toMatchObject({ state: 'running', phase: 'reading', done: 1, total: 10 });
    expect(seen.at(-1)).toMatchObject({ state: 'done', done: 2, result: { integrity: 'ok' } });
  });

  it('shows ten states a second at most, and the end at once', async () => {
    vi.useFakeTimers();
    const registry = createJobRegistry();
    const job = registry.start('system.verify', 'ada');
    const watched = collect(registry.watch(job.jobId, ada, undefined));
    for (let done = 1; done <= 1000; done += 1) {
      job.report('reading', done, 1000);
      await vi.advanceTimersByTimeAsync(1);
    }
    job.finish(null);
    const seen = await watched;
    vi.useRealTimers();
    expect(seen.length).toBeGreaterThanOrEqual(9);
    expect(seen.length).toBeLessThanOrEqual(13);
    expect(seen.at(-1)?.state).toBe('done');
  });

  it('gives every watcher the end, also one that comes late', async () => {
    const registry = createJobRegistry();
    const job = registry.start('system.verify', 'ada');
    const early = [
      collect(registry.watch(job.jobId, ada, undefined)),
      collect(registry.watch(job.jobId, ada, undefined)),
    ];
    job.fail({ code: 'DISK_FULL', text: 'full', data: {} });
    const ends = (await Promise.all([...early, collect(registry.watch(job.jobId, ada, undefined))])).map((seen) =>
      seen.at(-1),
    );
    expect(ends.map((end) => end?.failure?.code)).toEqual(['DISK_FULL', 'DISK_FULL', 'DISK_FULL']);
  });

  it('lets a watcher leave in the middle', async () => {
    const registry = createJobRegistry();
    const job = registry.start('system.verify', 'ada');
    const leaving = new AbortController();
    const watched = collect(registry.watch(job.jobId, ada, leaving.signal));
    leaving.abort();
    expect((await watched).every((seen) => seen.state === 'running')).toBe(true);
  });

  it('asks a running job to stop through its flag, and an ended one not any more', () => {
    const registry = createJobRegistry();
    const job = registry.start('system.verify', 'ada');
    expect(registry.cancel(job.jobId, ada)).toBe(true);
    expect(Atomics.load(new Int32Array(job.flag), 0)).toBe(1);
    job.stop();
    expect(registry.cancel(job.jobId, ada)).toBe(false);
    expect(() => registry.cancel('nobody', ada)).toThrow(expect.objectContaining({ code: 'JOB_NOT_FOUND' }));
  });

  it('keeps what has ended as it ended', () => {
    const registry = createJobRegistry();
    const job = registry.start('system.verify', 'ada');
    job.stop();
    job.report('reading', 5, 10);
    job.finish('late');
    expect(registry.list(ada)).toMatchObject([{ state: 'cancelled', phase: 'waiting', result: null }]);
  });

  it('forgets ended jobs after an hour, or beyond the newest fifty, and running ones never', () => {
    let now = 0;
    const registry = createJobRegistry(() => now);
    const running = registry.start('system.verify', 'ada');
    for (let count = 0; count < 60; count += 1) registry.start('system.rebuild', 'ada').finish(count);
    registry.start('system.verify', 'ada').finish('last');
    expect(registry.list(ada).filter((job) => job.state === 'done')).toHaveLength(51);
    now += 60 * 60 * 1000 + 1;
    registry.start('system.verify', 'ada');
    expect(registry.list(ada).map((job) => job.state)).toEqual(['running', 'running']);
    expect(registry.list(ada)[0]?.jobId).toBe(running.jobId);
  });

  it('is heard of by whoever started it, and by a superuser', () => {
    const registry = createJobRegistry();
    const job = registry.start('imports.run', 'ada');
    expect(registry.list(bo)).toEqual([]);
    expect(registry.list(superuser)).toHaveLength(1);
    expect(() => registry.cancel(job.jobId, bo)).toThrow(expect.objectContaining({ code: 'JOB_NOT_FOUND' }));
    expect(() => registry.watch(job.jobId, bo, undefined)).toThrow(expect.objectContaining({ code: 'JOB_NOT_FOUND' }));
    expect(registry.cancel(job.jobId, superuser)).toBe(true);
  });
});
