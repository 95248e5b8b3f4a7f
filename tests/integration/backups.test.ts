import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';

import { proofNames } from '#main/backup/files.ts';
import { makeBackup } from '#main/backup/make-backup.ts';
import { readManifest } from '#main/backup/manifest.ts';
import { prepareRestore } from '#main/backup/restore.ts';
import { type PreparedRestore, replaceDatabase } from '#main/backup/exchange.ts';
import { databaseName } from '#main/db/open.ts';
import { storeUpload } from '#main/files/uploads.ts';
import { keepProof } from '#main/proofs/proof-folder.ts';
import type { Verification } from '#shared/contract/system.ts';
import { openTestApp, quietProgress, type TestApp } from '#tests/support/app.ts';
import { contentOf } from '#tests/support/content.ts';
import { openSampleClub } from '#tests/support/sample-club.ts';

const now = Date.parse('2026-11-22T12:00:00Z');

/** A closed data folder with a club and two proof files; every test gets a copy. */
let base: string;
let proofs: string[];
let folder: string;
let test: TestApp;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'trackrecord-backups-'));
  const first = openTestApp(base);
  await openSampleClub(first);
  first.app.close();
  for (const text of ['a picture', 'a page']) keepProof(base, Buffer.from(text), Date.now());
  proofs = proofNames(base);
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trackrecord-backups-'));
  cpSync(base, folder, { recursive: true });
  test = openTestApp(folder);
});

afterEach(() => {
  test.app.close();
  rmSync(folder, { recursive: true, force: true });
});

const target = () => join(folder, 'backup.zip');
const make = (options: Partial<Parameters<typeof makeBackup>[0]> = {}) =>
  makeBackup({ dataFolder: folder, target: target(), kind: 'manual', now, progress: quietProgress, ...options });
const restore = (path = target()) =>
  prepareRestore({ dataFolder: folder, path, name: 'backup.zip', by: 'somebody', now, progress: quietProgress });
const addClub = (name: string) => test.call('clubs', 'create', { name });
const clubs = () => test.call('clubs', 'list').map((club) => club.name);

async function restoreAll(): Promise<void> {
  const ready = await restore();
  test.app.close();
  replaceDatabase(folder, ready);
  test = openTestApp(folder);
}

async function expectSound(): Promise<void> {
  const { differences, integrity } = (await test.job('system.verify', {})) as Verification;
  expect([integrity, differences]).toEqual(['ok', []]);
}

describe('a backup', () => {
  it('has its manifest first, with versions, counts, chain heads and the hash of every file', async () => {
    const made = await make();
    const bytes = readFileSync(target());
    expect(bytes.toString('latin1', 30, 43)).toBe('manifest.json');
    expect(readManifest(target())).toEqual(made);
    expect(made).toMatchObject({
      format: 1,
      kind: 'manual',
      createdAt: '2026-11-22T12:00:00.000Z',
      clubs: ['Sample Harriers'],
    });
    expect(made.files.map((file) => file.name)).toEqual([databaseName, ...proofs]);
    expect(made.chains.oplog[0]?.number).toBeGreaterThan(10);
    expect(made.chains.audit.length).toBeGreaterThan(0);
    // Stored, not packed: what is inside can be found with any tool.
    expect(bytes.includes('a picture')).toBe(true);
  });

  it('is what the database was at one moment, however much is written meanwhile', async () => {
    const before = test.call('athletes', 'list', { clubId: test.call('clubs', 'list')[0]?.id ?? '' }).total;
    let writes = 0;
    const made = await make({
      progress: {
        report: () => void (writes < 20 && addClub(`Club ${(writes += 1)}`)),
        throwIfCancelled: () => undefined,
      },
    });
    expect(writes).toBeGreaterThan(3);
    expect(made.clubs).toEqual(['Sample Harriers']);
    await restoreAll();
    expect(clubs()).toEqual(['Sample Harriers']);
    expect(test.call('athletes', 'list', { clubId: test.call('clubs', 'list')[0]?.id ?? '' }).total).toBe(before);
  });

  it('holds nobody’s session, not even in the free part of a page', async () => {
    const secret = Buffer.alloc(32, 0xc7);
    test.app.close();
    const file = new Database(join(folder, databaseName));
    file.exec("INSERT INTO actor (uuid, name) VALUES ('00000000-0000-7000-8000-0000000000ab', 'somebody')");
    file
      .prepare(
        `INSERT INTO account (uuid, actor_id, user_name, folded_name, created_at)
         VALUES ('00000000-0000-7000-8000-0000000000ac', (SELECT max(id) FROM actor), 'ann', 'ann', 1)`,
      )
      .run();
    file
      .prepare(
        `INSERT INTO session (uuid, account_id, secret_sha256, shell, created_at, seen_at, ends_at)
         VALUES ('00000000-0000-7000-8000-0000000000ad', (SELECT max(id) FROM account), ?, 'browser', 1, 1, 1)`,
      )
      .run(secret);
    file.close();
    test = openTestApp(folder);
    expect((await make()).counts).toMatchObject({ session: 0 });
    expect(readFileSync(target()).includes(secret)).toBe(false);
  });

  it('leaves nothing behind when somebody stops it, and keeps the one that was there', async () => {
    await make();
    const before = readFileSync(target());
    let reports = 0;
    const stopping = {
      report: () => void (reports += 1),
      throwIfCancelled: () => {
        if (reports > 3) throw new Error('stopped');
      },
    };
    await expect(make({ progress: stopping })).rejects.toThrow('stopped');
    expect(readFileSync(target()).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('says that the database is damaged instead of keeping a copy of the damage', async () => {
    test.app.close();
    const file = new Database(join(folder, databaseName));
    file.exec(
      'UPDATE write_guard SET is_open = 1; UPDATE oplog SET body = body || body WHERE number = 3; UPDATE write_guard SET is_open = 0',
    );
    file.close();
    await expect(make()).rejects.toMatchObject({
      code: 'DATABASE_DAMAGED',
      data: { detail: expect.stringContaining('operation 3') as string },
    });
    expect(existsSync(target())).toBe(false);
    test = openTestApp(folder);
  });

  it('needs a folder that is there and can be written', async () => {
    await expect(make({ target: join(folder, 'nowhere', 'backup.zip') })).rejects.toMatchObject({
      code: 'BACKUP_FOLDER_UNUSABLE',
      data: { problem: 'missing' },
    });
  });
});

describe('a restore', () => {
  it('is a round trip: every row, every proof, and a sound file', async () => {
    test.app.close();
    const before = contentOf(join(folder, databaseName));
    await make();
    test = openTestApp(folder);
    addClub('Later Club');
    keepProof(folder, Buffer.from('later'), Date.now());
    const ready = await restore();
    expect(contentOf(join(folder, ready.from, databaseName))).toBe(before);
    test.app.close();
    replaceDatabase(folder, ready);
    test = openTestApp(folder);
    expect(clubs()).toEqual(['Sample Harriers']);
    expect(proofNames(folder)).toEqual(proofs);
    await expectSound();
    addClub('Later Still');
    await expectSound();
  });

  it('keeps what it replaces, whole, under a dated name', async () => {
    await make();
    addClub('Later Club');
    await restoreAll();
    const aside = join(folder, 'replaced', '2026-11-22T120000Z');
    const old = openTestApp(aside);
    expect(old.call('clubs', 'list').map((club) => club.name)).toContain('Later Club');
    old.app.close();
    expect(proofNames(aside)).toEqual(proofs);
  });

  it('makes this laptop a new device, whose log goes on under its own name', async () => {
    await make();
    const before = deviceOf(folder);
    await restoreAll();
    expect(deviceOf(folder)).not.toBe(before);
    addClub('After');
    await expectSound();
  });

  it('is in the trail, and keeps the settings of this laptop', async () => {
    await make();
    mkdirSync(join(folder, 'elsewhere'));
    test.call('backups', 'setFolder', { folder: join(folder, 'elsewhere') });
    await restoreAll();
    expect(test.call('backups', 'list')).toMatchObject({
      chosen: join(folder, 'elsewhere'),
      lastRestore: { backup: 'backup.zip', madeAt: '2026-11-22T12:00:00.000Z' },
    });
    const file = new Database(join(folder, databaseName), { readonly: true });
    const lines = file.prepare("SELECT detail FROM audit WHERE action = 'backups.restore'").pluck().all();
    file.close();
    expect(lines).toEqual([expect.stringContaining('"backup":"backup.zip"')]);
  });

  it('erases again who was erased since the backup was made', async () => {
    await make();
    const clubId = test.call('clubs', 'list')[0]?.id ?? '';
    const namesOf = () => test.call('athletes', 'list', { clubId, pageSize: 500 }).rows.map((row) => row.lastName);
    const [athlete] = test.call('athletes', 'list', { clubId }).rows;
    const { lastName = '' } = athlete ?? {};
    const others = namesOf().filter((name) => name === lastName).length - 1;
    await test.job('privacy.erase', { clubId, athleteId: athlete?.id ?? '', reason: 'Asked for it.' });
    await restoreAll();
    expect(namesOf().filter((name) => name === lastName)).toHaveLength(others);
    await expectSound();
  });

  it('takes a backup of the list or a file that was sent', async () => {
    const { name } = (await test.job('backups.create', {})) as { name: string };
    addClub('Later Club');
    const sent = new File([readFileSync(join(folder, 'backups', name))], 'from-the-stick.zip');
    const { uploadId } = await storeUpload(folder, sent);
    await expect(test.job('backups.restore', { name: 'other.zip' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const input of [{ name }, { uploadId }]) {
      const ready = (await test.job('backups.restore', input)) as PreparedRestore;
      expect(ready).toMatchObject({
        backup: 'name' in input ? name : 'from-the-stick.zip',
        clubs: ['Sample Harriers'],
      });
      test.app.close();
      replaceDatabase(folder, ready);
      test = openTestApp(folder);
      expect(clubs()).toEqual(['Sample Harriers']);
    }
  });

  it('refuses what is no backup, a damaged, a foreign and a newer one, and touches nothing', async () => {
    await make();
    const whole = readFileSync(target());
    const refused = async (bytes: Buffer | string, code: string) => {
      const path = join(folder, 'given.zip');
      writeFileSync(path, bytes);
      await expect(restore(path)).rejects.toMatchObject({ code });
    };
    await refused('', 'BACKUP_NOT_ONE');
    await refused('a text', 'BACKUP_NOT_ONE');
    await refused(readFileSync(join(folder, databaseName)), 'BACKUP_NOT_ONE');
    await refused(await zipOf({ 'word/document.xml': '<x/>' }), 'BACKUP_NOT_ONE');
    await refused(await zipOf({ 'manifest.json': '{}' }), 'BACKUP_NOT_ONE');
    await refused(whole.subarray(0, whole.length - 1), 'BACKUP_DAMAGED');
    await refused(whole.subarray(0, whole.length / 2), 'BACKUP_DAMAGED');
    await refused(Buffer.concat([whole, Buffer.from('x')]), 'BACKUP_DAMAGED');
    const manifest = readManifest(target());
    await refused(await zipOf({ 'manifest.json': JSON.stringify({ ...manifest, format: 2 }) }), 'BACKUP_NEWER');
    await refused(await zipOf({ 'manifest.json': JSON.stringify({ ...manifest, schema: 9999 }) }), 'BACKUP_NEWER');
    expect(readdirSync(folder).filter((name) => name.startsWith('restore'))).toEqual([]);
    expect(clubs()).toEqual(['Sample Harriers']);
  });
});

function deviceOf(dataFolder: string): unknown {
  const file = new Database(join(dataFolder, databaseName), { readonly: true });
  try {
    return file.prepare("SELECT value FROM device_setting WHERE name = 'device'").pluck().get();
  } finally {
    file.close();
  }
}

/** A zip of another program's making. */
async function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name, { compress: false });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream as AsyncIterable<Buffer> & NodeJS.ReadableStream) pieces.push(piece);
  return Buffer.concat(pieces);
}
