import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Application, Caller } from '#main/application.ts';
import { silentLog } from '#main/log.ts';
import { openDatabaseThreads } from '#main/threads/database-threads.ts';
import type { Backup } from '#shared/contract/backups.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { programFile } from '#tests/support/processes.ts';

const caller: Caller = { user: 'Official', access: 'superuser', shell: 'test' };
const threadFile = programFile('thread');

let dataFolder: string;
let application: Application;

beforeEach(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'trackrecord-backups-running-'));
  application = await openDatabaseThreads({ dataFolder, log: silentLog, threadFile });
});

afterEach(async () => {
  await application.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

const run = (operation: string, input: unknown = {}) => application.execute(operation, input, caller);

async function work(operation: string, input: unknown = {}): Promise<Job> {
  const { jobId } = (await run(operation, input)) as { jobId: string };
  let last: Job | undefined;
  for await (const job of await application.watchJob(jobId, caller, undefined)) last = job;
  if (last === undefined) throw new Error('the job told nothing');
  return last;
}

const clubs = async () => ((await run('clubs.list')) as { name: string }[]).map((club) => club.name).toSorted();
const list = async () => (await run('backups.list')) as { folder: string; backups: Backup[] };

describe('backups of the running application', () => {
  it('are made, listed, proved again and restored while others ask', async () => {
    await run('clubs.create', { name: 'Harriers' });
    const made = await work('backups.create');
    expect(made).toMatchObject({ state: 'done', result: { folder: join(dataFolder, 'backups') } });
    const { name } = made.result as { name: string };
    expect(await work('backups.verify', { name })).toMatchObject({ result: { checked: [{ name, problem: null }] } });
    expect((await list()).backups).toMatchObject([{ name, kind: 'manual', problem: null }]);

    await run('clubs.create', { name: 'Striders' });
    expect(await clubs()).toEqual(['Harriers', 'Striders']);
    let isRestoring = true;
    const restoring = work('backups.restore', { name }).finally(() => (isRestoring = false));
    const answers = new Set<string>();
    while (isRestoring) {
      answers.add((await clubs()).join());
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await restoring).toMatchObject({
      state: 'done',
      result: { backup: name, clubs: ['Harriers'], performances: 0 },
    });
    // Before or after, and never an error in between.
    answers.add((await clubs()).join());
    expect([...answers].toSorted()).toEqual(['Harriers', 'Harriers,Striders']);
    // A backup of what was replaced, and that itself.
    expect((await list()).backups.map((backup) => backup.kind).toSorted()).toEqual(['manual', 'restore']);
    expect(readdirSync(join(dataFolder, 'replaced'))).toHaveLength(1);
    await run('clubs.create', { name: 'After' });
    expect(await work('system.verify')).toMatchObject({ result: { differences: [], integrity: 'ok' } });
  });

  it('are refused when they are damaged, and what is here stays', async () => {
    await run('clubs.create', { name: 'Harriers' });
    const { folder, name } = (await work('backups.create')).result as { folder: string; name: string };
    writeFileSync(join(folder, name), 'not a backup any more');
    expect(await work('backups.restore', { name })).toMatchObject({
      state: 'failed',
      failure: { code: 'BACKUP_NOT_ONE' },
    });
    expect(await work('backups.verify', { name })).toMatchObject({
      result: { checked: [{ name, problem: expect.stringContaining('is not a backup') as string }] },
    });
    expect((await list()).backups).toMatchObject([
      { name, problem: expect.stringContaining('is not a backup') as string },
    ]);
    expect(await run('backups.age')).toEqual({ lastAt: null, isOld: false, isNeeded: true });
    expect(await clubs()).toEqual(['Harriers']);
    await expect(run('backups.restore', { name: '../trackrecord.sqlite' })).resolves.toBeDefined();
    expect(await work('backups.restore', { name: '../trackrecord.sqlite' })).toMatchObject({
      failure: { code: 'NOT_FOUND' },
    });
  });
});
