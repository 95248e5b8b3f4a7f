import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Application } from '#main/application.ts';
import { backupAge } from '#main/backup/age.ts';
import { withBackups } from '#main/backup-upkeep.ts';
import { makeReady } from '#main/backup/before-opening.ts';
import { Connection } from '#main/db/connection.ts';
import { silentLog } from '#main/log.ts';
import { databaseName } from '#main/db/open.ts';
import { migrations } from '#migrations/all.ts';
import { localUser, openTestApp, type TestApp } from '#tests/support/app.ts';
import { manyResults } from '#tests/support/many-results.ts';
import { importFile, openSampleClub } from '#tests/support/sample-club.ts';
import { restoreDump } from '#tests/support/sql-dump.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trackrecord-backups-automatic-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kinds = (test: TestApp) => test.call('backups', 'list').backups.map((backup) => backup.kind);

describe('a backup that is made by itself', () => {
  it('is made before an import of many rows, and not again within half an hour', async () => {
    const test = openTestApp(folder);
    const { clubId } = await openSampleClub(test);
    expect(kinds(test)).toEqual([]);
    await importFile(test, clubId, manyResults());
    expect(kinds(test)).toEqual(['import']);
    await importFile(test, clubId, manyResults());
    expect(kinds(test)).toEqual(['import']);
    test.app.close();
  });

  it('is made before a migration, once, and the file beside it is spared', async () => {
    const oldest = String(migrations[0]?.number).padStart(4, '0');
    const path = join(folder, databaseName);
    restoreDump(path, readFileSync(new URL(`../migrations/samples/${oldest}.sql`, import.meta.url), 'utf8'));
    await makeReady(folder, Date.now());
    await makeReady(folder, Date.now());
    const test = openTestApp(folder);
    expect(kinds(test)).toEqual(['migration']);
    expect(readdirSync(join(folder, 'backups'))).toEqual([expect.stringMatching(/-migration\.zip$/)]);
    test.app.close();
  });

  it('goes to the data folder while the chosen one cannot be used, and back again', async () => {
    const test = openTestApp(folder);
    await openSampleClub(test);
    const stick = join(folder, 'stick');
    mkdirSync(stick);
    test.call('backups', 'setFolder', { folder: stick });
    await test.job('backups.create', {});
    expect(readdirSync(stick)).toHaveLength(1);
    cpSync(stick, join(folder, 'drawer'), { recursive: true });
    rmSync(stick, { recursive: true });
    await test.job('backups.create', {});
    expect(test.call('backups', 'list')).toMatchObject({
      folder: join(folder, 'backups'),
      chosen: stick,
      folderProblem: expect.stringContaining('is not there') as string,
      backups: [{ folder: join(folder, 'backups') }],
    });
    cpSync(join(folder, 'drawer'), stick, { recursive: true });
    expect(test.call('backups', 'list').backups).toHaveLength(2);
    test.call('backups', 'setFolder', { folder: null });
    expect(test.call('backups', 'list')).toMatchObject({ chosen: null, folderProblem: null });
    test.app.close();
  });

  it('is not kept where proofs are, nor at a path that is none', () => {
    const test = openTestApp(folder);
    const refused = (path: string, problem: string) =>
      expect(() => test.call('backups', 'setFolder', { folder: path })).toThrow(
        expect.objectContaining({ code: 'BACKUP_FOLDER_UNUSABLE', data: { folder: path, problem } }) as Error,
      );
    mkdirSync(join(folder, 'proofs', 'mine'), { recursive: true });
    writeFileSync(join(folder, 'a-file'), '');
    refused(join(folder, 'proofs', 'mine'), 'in-use');
    refused(join(folder, 'proofs'), 'in-use');
    refused('backups', 'not-a-path');
    refused('../backups', 'not-a-path');
    refused('/tmp/a\u0000b', 'not-a-path');
    refused(join(folder, 'a-file'), 'not-a-folder');
    refused(join(folder, 'missing'), 'missing');
    test.app.close();
  });

  it('is found damaged by a later look, and does not count any more', async () => {
    const test = openTestApp(folder);
    await openSampleClub(test);
    const { name } = (await test.job('backups.create', {})) as { name: string };
    const path = join(folder, 'backups', name);
    const bytes = readFileSync(path);
    bytes[5000] = (bytes[5000] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    expect(await test.job('backups.verify', { name })).toEqual({
      checked: [{ name, problem: expect.stringContaining('is damaged') as string }],
    });
    expect(test.call('backups', 'age')).toEqual({ lastAt: null, isOld: false, isNeeded: true });
    // Without a wish only what is older than a day is looked at.
    expect(await test.job('backups.verify', {})).toEqual({ checked: [] });
    test.app.close();
  });
});

describe('the age of the last good backup', () => {
  it('is told, and is too old after a week, or after a day without any', async () => {
    const test = openTestApp(folder);
    const file = new Database(join(folder, databaseName), { readonly: true });
    const age = (days: number) => backupAge(new Connection(file), folder, Date.now() + days * day);
    expect(age(100)).toEqual({ lastAt: null, isOld: false, isNeeded: false });
    await openSampleClub(test);
    expect(age(0)).toEqual({ lastAt: null, isOld: false, isNeeded: true });
    expect(age(2)).toEqual({ lastAt: null, isOld: true, isNeeded: true });
    await test.job('backups.create', {});
    expect(age(6)).toMatchObject({ isOld: false });
    expect(age(8)).toMatchObject({ lastAt: expect.any(Number) as number, isOld: true });
    file.close();
    test.app.close();
  });
});

describe('the upkeep of backups', () => {
  function upkeep(lastAt: number | null, isNeeded = true) {
    let clock = Date.parse('2026-11-22T09:00:00Z');
    let tick = () => undefined as void;
    const asked: string[] = [];
    let last = lastAt === null ? null : clock + lastAt;
    const inner: Application = {
      execute: (operation) => {
        asked.push(operation);
        if (operation === 'backups.create') last = clock;
        if (operation === 'backups.age') return Promise.resolve({ lastAt: last, isNeeded });
        if (operation === 'backups.list') {
          return Promise.resolve({ backups: [{ at: clock - 8 * day, checkedAt: clock - 8 * day }] });
        }
        return Promise.resolve({ jobId: '1' });
      },
      authorise: () => Promise.resolve(),
      watchJob: () => {
        throw new Error('not asked here');
      },
      watchChanges: () => {
        throw new Error('not asked here');
      },
      close: () => Promise.resolve(),
    };
    const every = (_milliseconds: number, work: () => void) => {
      tick = work;
      return () => undefined;
    };
    const application = withBackups(inner, { log: silentLog, now: () => clock, every });
    const pass = async (milliseconds: number) => {
      clock += milliseconds;
      tick();
      for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    };
    const sleep = (milliseconds: number) => {
      clock += milliseconds;
    };
    return { application, asked, pass, sleep };
  }

  it('makes the first one of a day soon after the start', async () => {
    const { asked, pass } = upkeep(-day);
    await pass(5000);
    expect(asked).toEqual(['backups.age', 'backups.create']);
    await pass(5000);
    expect(asked).toHaveLength(2);
  });

  it('makes none on a day that has one, nor without a club, nor half an hour after another', async () => {
    const today = upkeep(-60 * minute);
    await today.pass(5000);
    expect(today.asked).toEqual(['backups.age']);
    const empty = upkeep(null, false);
    await empty.pass(5000);
    expect(empty.asked).toEqual(['backups.age']);
    const fresh = upkeep(-9 * 60 * minute - 5 * minute);
    await fresh.pass(5000);
    expect(fresh.asked).toEqual(['backups.age', 'backups.create']);
  });

  it('makes the next one on the next day, when nobody works', async () => {
    const { application, asked, pass, sleep } = upkeep(-day);
    await pass(5000);
    asked.length = 0;
    await pass(14 * 60 * minute + 59 * minute);
    expect(asked).toEqual(['backups.age']);
    sleep(31 * minute);
    await application.execute('clubs.list', undefined, localUser);
    await pass(5000);
    expect(asked).not.toContain('backups.create');
    await pass(4 * minute);
    expect(asked).toContain('backups.create');
  });

  it('looks again at old ones once a week', async () => {
    const { asked, pass } = upkeep(-60 * minute);
    await pass(5000);
    await pass(10 * minute);
    expect(asked).toEqual(['backups.age', 'backups.list', 'backups.verify']);
    await pass(day);
    expect(asked.filter((operation) => operation === 'backups.verify')).toHaveLength(1);
  });
});

describe('the start after a restore that was cut off', () => {
  it('removes what was unpacked and never put in place', async () => {
    const test = openTestApp(folder);
    test.app.close();
    mkdirSync(join(folder, 'restore-1'));
    writeFileSync(join(folder, 'restore-1', databaseName), 'half');
    writeFileSync(join(folder, 'restore.json.tmp'), '{"phase');
    await makeReady(folder, Date.now());
    expect(readdirSync(folder).filter((name) => name.startsWith('restore'))).toEqual([]);
    const file = new Database(join(folder, databaseName), { readonly: true });
    expect(file.prepare('SELECT count(*) FROM device').pluck().get()).toBe(1);
    file.close();
  });
});
