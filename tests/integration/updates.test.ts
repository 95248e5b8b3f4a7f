import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Application, Caller } from '#main/application.ts';
import { silentLog } from '#main/log.ts';
import { applicationVersion } from '#main/setup/operations.ts';
import { openDatabaseThreads } from '#main/threads/database-threads.ts';
import type { Backup } from '#shared/contract/backups.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { createUpdates } from '#main/updates/updates.ts';
import type { UpdateStatus } from '#shared/contract/updates.ts';
import type { Failure } from '#shared/domain/failure.ts';
import { openTestApp } from '#tests/support/app.ts';
import { wrapInProcess } from '#tests/support/in-process.ts';
import { headOf } from '#tests/support/sheet-desk.ts';
import { type Done, makeSigner, openUpdateServer, realUpdater } from '#tests/support/update-server.ts';
import { programFile } from '#tests/support/processes.ts';

const caller: Caller = { user: 'Official', access: 'superuser', shell: 'desktop' };
const threadFile = programFile('thread');
const version = applicationVersion();
const newer = '99.0.0';
const content = Buffer.from('the new application '.repeat(20_000));
const signer = makeSigner();

let folder: string;
let server: Awaited<ReturnType<typeof openUpdateServer>>;
let application: Application;
let done: Done;
let isOpen = false;

async function open(address: string | null = server.address): Promise<void> {
  const real = realUpdater(folder, version, address);
  done = real.done;
  const app = openTestApp(join(folder, 'data')).app;
  application = wrapInProcess(app, {
    dataFolder: join(folder, 'data'),
    log: silentLog,
    now: Date.now,
    updates: (asked) =>
      createUpdates({
        version,
        updater: real.updater,
        application: asked,
        log: silentLog,
        now: Date.now,
        keys: [signer.publicKey],
        after: () => () => undefined,
      }),
  });
  isOpen = true;
}

async function close(): Promise<void> {
  if (isOpen) await application.close();
  isOpen = false;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trackrecord-updates-'));
  server = await openUpdateServer();
});

afterEach(async () => {
  await close();
  await server.close();
  delete process.env['APPIMAGE'];
  await rm(folder, { recursive: true });
});

const ask = (operation: string, input: unknown = {}) => application.execute(operation, input, caller);
const status = async () => (await ask('updates.status')) as UpdateStatus;
const check = async () => (await ask('updates.check')) as UpdateStatus;

async function follow(operation: string, input: unknown = {}, onState: (job: Job) => void = () => undefined) {
  const { jobId } = (await ask(operation, input)) as { jobId: string };
  let last: Job | undefined;
  for await (const job of await application.watchJob(jobId, caller, undefined)) {
    last = job;
    onState(job);
  }
  return last;
}

const download = () => follow('updates.download');
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    ({ code, data }: Failure) => ({ code, data }),
  );

describe('a newer version on the server', () => {
  it('is found, downloaded with its progress, proved, and installed after a backup when the person quits', async () => {
    server.publish({ version: newer, content, key: signer.key });
    await open();
    await follow('setup.openDemo', { performances: 200 });
    expect(await status()).toMatchObject({ state: 'unknown', version, checkedAt: null });
    expect(await check()).toMatchObject({ state: 'available', offered: newer, notes: 'Faster lists.' });
    const phases = new Set<string>();
    const job = await follow('updates.download', {}, ({ phase }) => phases.add(phase));
    expect(job).toMatchObject({ state: 'done', result: { version: newer } });
    expect(phases).toContain('downloading-update');
    expect(await status()).toMatchObject({ state: 'ready', offered: newer });
    expect(done).toEqual({ quits: 0, installs: [] });
    const before = ((await ask('backups.list')) as { backups: Backup[] }).backups.length;
    await close();
    expect(done.installs).toEqual([{ silent: true, restart: false }]);
    await open();
    expect(((await ask('backups.list')) as { backups: Backup[] }).backups.length).toBe(before + 1);
  });

  it('is installed on the person’s word, after the database is closed, and starts again', async () => {
    server.publish({ version: newer, content, key: signer.key });
    await open();
    await check();
    await download();
    await ask('updates.install');
    expect(done).toEqual({ quits: 1, installs: [] });
    await close();
    expect(done.installs).toEqual([{ silent: true, restart: true }]);
  });

  it('is not installed while something runs', async () => {
    server.publish({ version: newer, content, key: signer.key });
    await open();
    await check();
    await download();
    const { jobId } = (await ask('setup.openDemo', { performances: 4000 })) as { jobId: string };
    expect(await codeOf(ask('updates.install'))).toEqual({ code: 'UPDATE_NOT_NOW', data: { because: 'job' } });
    for await (const job of await application.watchJob(jobId, caller, undefined)) expect(job.state).not.toBe('failed');
    await ask('updates.install');
    expect(done.quits).toBe(1);
  });

  it('is not installed while results are typed into a sheet, neither on anybody’s word nor when the person quits', async () => {
    server.publish({ version: newer, content, key: signer.key });
    await open();
    const { id: clubId } = (await ask('clubs.create', { name: 'Marlbrook Harriers' })) as { id: string };
    const { id: sheetId } = (await ask('sheets.create', { clubId, head: headOf() })) as { id: string };
    await check();
    await download();
    const refused = { code: 'UPDATE_NOT_NOW', data: { because: 'sheet' } };
    expect(await codeOf(ask('updates.install'))).toEqual(refused);
    await close();
    expect(done).toEqual({ quits: 0, installs: [] });
    await open();
    await ask('sheets.close', { clubId, sheetId });
    await check();
    await download();
    await ask('updates.install');
    await close();
    expect(done).toEqual({ quits: 1, installs: [{ silent: true, restart: true }] });
  });

  it('waits for nobody to fetch it twice at once', async () => {
    server.publish({ version: newer, content, key: signer.key });
    await open();
    await check();
    const [one, other] = await Promise.all([download(), download()]);
    expect([String(one?.state), String(other?.state)].toSorted()).toEqual(['done', 'failed']);
    expect(server.asked.filter((name) => name.endsWith('.AppImage'))).toHaveLength(1);
  });
});

describe('what the server must not make us install', () => {
  const other = makeSigner();
  const changed = Buffer.concat([content.subarray(0, -1), Buffer.from('!')]);

  it.each([
    ['a file that nobody signed', { key: null }, content, 'signature-missing'],
    ['a file that somebody else signed', { key: other.key }, content, 'signature-wrong'],
    [
      'an old version with its good signature under a new number',
      { key: signer.key, signedVersion: '0.0.9' },
      content,
      'signature-wrong',
    ],
    [
      'another file than the signed one, listed with its own hash',
      { key: signer.key, signedContent: changed },
      content,
      'signature-wrong',
    ],
    ['a file with one byte altered on the way', { key: signer.key }, changed, 'damaged'],
  ])('%s is refused', async (_what, release, served, because) => {
    server.publish({ version: newer, content, ...release }, served);
    await open();
    expect(await check()).toMatchObject({ state: 'available' });
    expect(await download()).toMatchObject({
      state: 'failed',
      failure: { code: 'UPDATE_REFUSED', data: { version: newer, because } },
    });
    expect(await status()).toMatchObject({ state: 'refused' });
    expect(await codeOf(ask('updates.install'))).toMatchObject({ code: 'NOT_FOUND' });
    await close();
    expect(done).toEqual({ quits: 0, installs: [] });
  });

  it.each(['0.0.9', version, `${version}-beta.1`, 'nonsense'])('%s is no newer version', async (old) => {
    server.publish({ version: old, content, key: signer.key });
    await open();
    const answer = await codeOf(check());
    expect([null, 'UPDATE_UNREACHABLE']).toContain(answer?.code ?? null);
    expect((await status()).state).not.toBe('available');
    expect(await download()).toMatchObject({ state: 'failed', failure: { code: 'NOT_FOUND' } });
  });
});

describe('without a network', () => {
  it('says so only to somebody who asks, and keeps what it knew', async () => {
    await open(server.address);
    await server.close();
    expect(await codeOf(check())).toEqual({ code: 'UPDATE_UNREACHABLE', data: {} });
    expect(await status()).toMatchObject({ state: 'unknown', isUnreachable: true });
    server = await openUpdateServer();
  });

  it('a server without a list is one that does not answer', async () => {
    await open();
    expect(await codeOf(check())).toEqual({ code: 'UPDATE_UNREACHABLE', data: {} });
  });
});

describe('where updates come from', () => {
  it('is what the application came with, unless a superuser says another address', async () => {
    await open(null);
    expect(await check()).toMatchObject({ state: 'no-server' });
    expect(await ask('updates.server')).toEqual({ address: null, openSheets: 0 });
    server.publish({ version: newer, content, key: signer.key });
    await ask('updates.setServer', { address: server.address });
    expect(await check()).toMatchObject({ state: 'available', offered: newer });
    await ask('updates.setServer', { address: null });
    expect(await check()).toMatchObject({ state: 'no-server' });
  });

  it.each(['http://example.org/', 'ftp://example.org', 'https://user:secret@example.org/', 'example.org', ''])(
    '“%s” is no such address',
    async (address) => {
      await open(null);
      expect(await codeOf(ask('updates.setServer', { address }))).toMatchObject({ code: 'INVALID_INPUT' });
    },
  );

  it('is nowhere in a browser: the application there is brought up to date by whoever serves it', async () => {
    application = await openDatabaseThreads({ dataFolder: join(folder, 'data'), log: silentLog, threadFile });
    isOpen = true;
    expect(await check()).toMatchObject({ state: 'elsewhere' });
    expect(await download()).toMatchObject({ state: 'failed', failure: { code: 'NOT_FOUND' } });
  });
});
