import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Application, Caller } from '#main/application.ts';
import { silentLog } from '#main/log.ts';
import { openDatabaseThreads } from '#main/threads/database-threads.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { programFile } from '#tests/support/processes.ts';

const caller: Caller = { user: 'Official', access: 'superuser', shell: 'test' };
const threadFile = programFile('thread');

let dataFolder: string;
let application: Application;

const open = (file = threadFile) => openDatabaseThreads({ dataFolder, log: silentLog, threadFile: file });

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'trackrecord-database-threads-'));
  application = await open();
});

afterEach(async () => {
  await application.close();
  await rm(dataFolder, { recursive: true });
});

const run = (operation: string, input: unknown = {}) => application.execute(operation, input, caller);

async function openDemo(onState: (job: Job) => void = () => undefined): Promise<Job | undefined> {
  const { jobId } = (await run('setup.openDemo', { performances: 4000 })) as { jobId: string };
  let last: Job | undefined;
  for await (const job of await application.watchJob(jobId, caller, undefined)) {
    last = job;
    onState(job);
  }
  return last;
}

const clubs = async () => (await run('clubs.list')) as { id: string; name: string }[];

describe('the application in its database threads', () => {
  it('answers lists while a large write runs, each from before or after it, never from the middle', async () => {
    let isWriting = true;
    const write = openDemo().finally(() => (isWriting = false));
    const waits: number[] = [];
    const counts = new Set<number>();
    while (isWriting) {
      const asked = performance.now();
      counts.add((await clubs()).length);
      waits.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await write).toMatchObject({ state: 'done' });
    expect(waits.length).toBeGreaterThan(20);
    // A list that waited for the write would have waited nearly as long as all the others together.
    const total = waits.reduce((sum, wait) => sum + wait, 0);
    expect(Math.max(...waits)).toBeLessThan(total / 2);
    expect([...counts].every((count) => count === 0 || count === 1)).toBe(true);
    expect(await clubs()).toHaveLength(1);
  });

  it('leaves nothing of a job that was cancelled in the middle of writing', async () => {
    let wasAsked = false;
    const last = await openDemo((job) => {
      if (wasAsked || job.phase === 'waiting' || job.done === 0) return;
      wasAsked = true;
      void run('jobs.cancel', { jobId: job.jobId });
    });
    expect(last).toMatchObject({ state: 'cancelled', result: null });
    expect(await clubs()).toEqual([]);
  });

  it('shows a command to the very next list, and after opening again', async () => {
    await run('clubs.create', { name: 'Harriers' });
    expect((await clubs()).map((club) => club.name)).toEqual(['Harriers']);
    await application.close();
    application = await open();
    expect((await clubs()).map((club) => club.name)).toEqual(['Harriers']);
  });

  it('goes on after its owner died, with everything that was saved', async () => {
    await application.close();
    application = await open(programFile('dying-thread'));
    await run('clubs.create', { name: 'Harriers' });
    await expect(run('clubs.create', { name: 'die' })).rejects.toThrow('ended with code 7');
    await run('clubs.create', { name: 'Striders' });
    expect((await clubs()).map((club) => club.name).sort()).toEqual(['Harriers', 'Striders']);
  });

  it('refuses a second owner of the same folder, and says who the first one is', async () => {
    await expect(open()).rejects.toMatchObject({
      code: 'DATABASE_LOCKED',
      data: { by: expect.stringContaining(`process ${process.pid}`) },
    });
  });
});
