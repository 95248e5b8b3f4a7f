import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { applicationId, databaseName, openOwner, openReader } from '#main/db/open.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { createApp } from '#main/app.ts';
import { silentLog } from '#main/log.ts';
import type { Verification } from '#shared/contract/system.ts';
import { localUser, openTestApp, quietProgress, today } from '#tests/support/app.ts';
import { contentOf } from '#tests/support/content.ts';
import { dose, randomPicks } from '#tests/support/dose.ts';
import { firstLine, kill, startProgram } from '#tests/support/processes.ts';
import { openSampleClub } from '#tests/support/sample-club.ts';

/** "nobody" of every Linux and macOS; files of the tests are readable for all. */
const somebodyElse = 65_534;
const isRoot = process.getuid?.() === 0;

let sample: string;
let folder: string;
let path: string;

beforeAll(async () => {
  sample = mkdtempSync(join(tmpdir(), 'trackrecord-sample-'));
  const test = openTestApp(sample);
  await openSampleClub(test);
  test.app.close();
});

afterAll(() => rmSync(sample, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trackrecord-open-'));
  path = join(folder, databaseName);
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const useSample = () => copyFileSync(join(sample, databaseName), path);

function change(statement: string): void {
  const file = new Database(path);
  file.exec(statement);
  file.close();
}

/** Both ways of opening are refused with the failure, and no byte of what was found is changed. */
function expectRefused(code: string, data: object = {}): void {
  const before = readFileSync(path);
  expect(() => openOwner(folder, 'a test')).toThrow(
    expect.objectContaining({ code, data: expect.objectContaining(data) as object }) as Error,
  );
  expect(() => openReader(folder)).toThrow(expect.objectContaining({ code }) as Error);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder).filter((name) => !['owner.lock', databaseName].includes(name))).toEqual([]);
}

/** Opens and lets go of it again: the folder is as good as before. */
function expectOpens(): void {
  expect(() => openOwner(folder, 'a test').close()).not.toThrow();
  expect(() => openReader(folder).close()).not.toThrow();
}

async function openElsewhere(
  role: 'owner' | 'reader',
  user?: number,
): Promise<{ opened?: true; code?: string; data?: object }> {
  const program = startProgram('opening-process', [role, folder], user === undefined ? {} : { user });
  try {
    return JSON.parse(await firstLine(program)) as object;
  } finally {
    await kill(program);
  }
}

describe('a folder without a database', () => {
  it('gets a new one from its owner', () => {
    const owned = openOwner(folder, 'a test');
    const { connection } = owned;
    expect(connection.file.pragma('user_version', { simple: true })).toBe(newestSchema);
    expect(connection.file.pragma('application_id', { simple: true })).toBe(applicationId);
    expect(connection.file.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(connection.file.pragma('synchronous', { simple: true })).toBe(2);
    expect(connection.file.pragma('foreign_keys', { simple: true })).toBe(1);
    owned.close();
    expect(readdirSync(folder).toSorted()).toEqual(['owner.lock', databaseName]);
    expectOpens();
  });

  it('is refused by a reader, who makes none', () => {
    expect(() => openReader(folder)).toThrow(
      expect.objectContaining({ code: 'DATABASE_MISSING', data: { folder } }) as Error,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is made when it is not there yet', () => {
    folder = join(folder, 'a', 'b');
    path = join(folder, databaseName);
    expectOpens();
  });

  it('is refused when the log of a database lies there: that database was moved away', () => {
    writeFileSync(`${path}-wal`, 'what was saved last');
    expect(() => openOwner(folder, 'a test')).toThrow(expect.objectContaining({ code: 'DATABASE_MISSING' }) as Error);
    expect(readFileSync(`${path}-wal`, 'utf8')).toBe('what was saved last');
    expect(existsSync(path)).toBe(false);
  });

  it('is refused where a file has its name', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => openOwner(join(folder, 'file'), 'a test')).toThrow(
      expect.objectContaining({ code: 'FOLDER_READ_ONLY' }) as Error,
    );
  });

  it.each(['\\\\server\\share\\club', '//server/share/club'])('is refused on the network share %s', (share) => {
    expect(() => openOwner(share, 'a test')).toThrow(
      expect.objectContaining({ code: 'FOLDER_ON_NETWORK', data: { folder: share } }) as Error,
    );
  });
});

describe('a file that is no database of ours', () => {
  it('is refused with no byte in it', () => {
    writeFileSync(path, '');
    expectRefused('DATABASE_EMPTY_FILE', { file: path });
  });

  it.each([
    ['a text', 'first_name,last_name\nAda,Berg\n'],
    ['a long text', 'Ada Berg ran. '.repeat(2000)],
    ['the beginning of a database', 'SQLite format 3\u0000'],
    ['zeros', '\u0000'.repeat(8192)],
  ])('is refused with %s in it', (_what, text) => {
    writeFileSync(path, text);
    expectRefused('DATABASE_FOREIGN', { file: path });
  });

  it('is refused when another application made it', () => {
    useSample();
    change('PRAGMA application_id = 252006673');
    expectRefused('DATABASE_FOREIGN', { file: path });
  });

  it('is refused when no application signed it', () => {
    change('CREATE TABLE club (id INTEGER PRIMARY KEY)');
    expectRefused('DATABASE_FOREIGN', { file: path });
  });

  it('is refused when it is a folder', () => {
    mkdirSync(path);
    expect(() => openOwner(folder, 'a test')).toThrow(expect.objectContaining({ code: 'DATABASE_FOREIGN' }) as Error);
  });
});

describe('a database of another version', () => {
  it('is refused when a newer application made it', () => {
    useSample();
    change(`PRAGMA user_version = ${newestSchema + 10}`);
    expectRefused('DATABASE_NEWER', { found: newestSchema + 10, known: newestSchema });
  });

  it('is refused and left alone when the newer application did not end cleanly', () => {
    useSample();
    const newer = new Database(path);
    newer.exec(`PRAGMA journal_mode = WAL; PRAGMA user_version = ${newestSchema + 10}; CREATE TABLE later (id)`);
    const crashed = mkdtempSync(join(tmpdir(), 'trackrecord-open-'));
    cpSync(folder, crashed, { recursive: true });
    newer.close();
    const files = [databaseName, `${databaseName}-wal`].map((name) => join(crashed, name));
    const before = files.map((file) => readFileSync(file));
    expect(() => openOwner(crashed, 'a test')).toThrow(expect.objectContaining({ code: 'DATABASE_NEWER' }) as Error);
    expect(
      files.map((file, index) => existsSync(file) && readFileSync(file).equals(before[index] ?? Buffer.alloc(0))),
    ).toEqual([true, true]);
    rmSync(crashed, { recursive: true, force: true });
  });

  it('is refused when no version ever had its number', () => {
    useSample();
    change('PRAGMA user_version = 3');
    expectRefused('DATABASE_DAMAGED', { file: path });
  });
});

describe('a damaged database', () => {
  it('is refused wherever it is cut off', () => {
    const whole = statSync(join(sample, databaseName)).size;
    const pick = randomPicks(42);
    for (let cut = 0; cut < dose(12, 200); cut += 1) {
      useSample();
      const size = 100 + pick(whole - 100);
      truncateSync(path, size);
      expectRefused('DATABASE_DAMAGED', { file: path });
    }
  });

  it('is refused when its last page is missing', () => {
    useSample();
    truncateSync(path, statSync(path).size - 4096);
    expectRefused('DATABASE_DAMAGED', { file: path });
  });

  it('is refused when a page was overwritten', () => {
    useSample();
    const bytes = readFileSync(path);
    bytes.fill(0x55, 3 * 4096, 4 * 4096);
    writeFileSync(path, bytes);
    const before = readFileSync(path);
    expect(() => openOwner(folder, 'a test')).toThrow(expect.objectContaining({ code: 'DATABASE_DAMAGED' }) as Error);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is refused when its schema cannot be read', () => {
    useSample();
    const bytes = readFileSync(path);
    bytes.write('lgngth', bytes.indexOf('length(day) IN'));
    writeFileSync(path, bytes);
    expect(() => openOwner(folder, 'a test')).toThrow(expect.objectContaining({ code: 'DATABASE_DAMAGED' }) as Error);
  });

  it('lets go of the folder, so that a good copy can be put in its place', () => {
    writeFileSync(path, 'not a database');
    expect(() => openOwner(folder, 'a test')).toThrow('DATABASE_FOREIGN');
    useSample();
    expectOpens();
  });

  it('says so when a query meets the damage later', async () => {
    useSample();
    const { root } = new Database(path)
      .prepare("SELECT rootpage AS root FROM sqlite_master WHERE name = 'athlete'")
      .get() as { root: number };
    const bytes = readFileSync(path);
    bytes.fill(0x55, (root - 1) * 4096, root * 4096);
    writeFileSync(path, bytes);
    const app = createApp({ dataFolder: folder, role: 'reader', clock: Date.now, today: () => today, log: silentLog });
    const clubs = app.execute('clubs.list', {}, localUser) as { id: string }[];
    const damaged = expect.objectContaining({ code: 'DATABASE_DAMAGED' }) as Error;
    expect(() => app.execute('athletes.list', { clubId: clubs[0]?.id }, localUser)).toThrow(damaged);
    const verification = app.prepareJob('system.verify', {}, localUser, quietProgress) as Verification;
    expect(verification.integrity).not.toBe('ok');
    app.close();
  });
});

describe('a database in use', () => {
  it('is refused to a second owner, who is told of the first', () => {
    const owned = openOwner(folder, 'TrackRecord (the laptop)');
    expect(() => openOwner(folder, 'another')).toThrow(
      expect.objectContaining({
        code: 'DATABASE_LOCKED',
        data: { by: expect.stringContaining(`TrackRecord (the laptop), process ${process.pid}`) as string },
      }) as Error,
    );
    owned.close();
    expectOpens();
  });

  it('is refused to a second owner in another process', async () => {
    const owned = openOwner(folder, 'TrackRecord');
    await expect(openElsewhere('owner')).resolves.toMatchObject({
      code: 'DATABASE_LOCKED',
      data: { by: expect.stringContaining(String(process.pid)) as string },
    });
    owned.close();
    await expect(openElsewhere('owner')).resolves.toEqual({ opened: true });
  });

  it('is free again when its owner was killed, and is checked then', async () => {
    useSample();
    const before = contentOf(path);
    const program = startProgram('opening-process', ['owner', folder]);
    await firstLine(program);
    expect(() => openOwner(folder, 'a test')).toThrow(
      expect.objectContaining({
        code: 'DATABASE_LOCKED',
        data: { by: expect.stringContaining(`process ${program.pid}`) as string },
      }) as Error,
    );
    await kill(program);
    expectOpens();
    expect(contentOf(path)).toBe(before);
  });

  it('is read beside its owner, who writes on', () => {
    const owned = openOwner(folder, 'a test');
    const reader = openReader(folder);
    const clubs = () => reader.sql('SELECT count(*) AS count FROM actor').get();
    expect(clubs()).toEqual({ count: 0 });
    owned.connection.sql("INSERT INTO actor (uuid, name) VALUES ('00000000-0000-7000-8000-000000000001', 'Ada')").run();
    expect(clubs()).toEqual({ count: 1 });
    owned.connection.sql('BEGIN IMMEDIATE').run();
    owned.connection.sql('DELETE FROM actor').run();
    expect(clubs()).toEqual({ count: 1 });
    owned.connection.sql('COMMIT').run();
    expect(clubs()).toEqual({ count: 0 });
    reader.close();
    owned.close();
  });

  it('is written by nobody who only reads', () => {
    const owned = openOwner(folder, 'a test');
    const reader = openReader(folder);
    expect(() => reader.sql('DELETE FROM actor').run()).toThrow('readonly');
    expect(() => reader.sql('PRAGMA user_version = 99').run()).toThrow('readonly');
    reader.close();
    owned.close();
  });

  it('is read while another process owns it', async () => {
    const owned = openOwner(folder, 'a test');
    await expect(openElsewhere('reader')).resolves.toEqual({ opened: true });
    owned.close();
  });
});

/** As root nothing is read-only: another user opens then. */
describe('a folder that may only be read', () => {
  const open = (role: 'owner' | 'reader') => openElsewhere(role, isRoot ? somebodyElse : undefined);

  it('is refused to an owner and left as it is', async () => {
    useSample();
    chmodSync(folder, 0o555);
    await expect(open('owner')).resolves.toMatchObject({ code: 'FOLDER_READ_ONLY', data: { folder } });
    expect(readdirSync(folder)).toEqual([databaseName]);
  });

  it('is refused to an owner when only the file is read-only', async () => {
    useSample();
    chmodSync(folder, 0o777);
    chmodSync(path, 0o444);
    await expect(open('owner')).resolves.toMatchObject({ code: 'FOLDER_READ_ONLY' });
  });

  it('is refused to an owner who may not even look', async () => {
    useSample();
    chmodSync(folder, 0o700);
    if (isRoot) chownSync(path, somebodyElse, somebodyElse);
    else chmodSync(folder, 0o000);
    await expect(open('owner')).resolves.toMatchObject({ code: 'FOLDER_READ_ONLY' });
  });

  it('cannot be read either, because readers share a log with the owner', async () => {
    useSample();
    chmodSync(folder, 0o555);
    await expect(open('reader')).resolves.toMatchObject({ code: 'FOLDER_READ_ONLY' });
  });
});
