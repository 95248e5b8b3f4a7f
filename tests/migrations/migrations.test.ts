import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { migrate, migrationChecksum, newestSchema } from '#main/db/migrate.ts';
import { databaseName, openOwner } from '#main/db/open.ts';
import { type Migration, migrations } from '#migrations/all.ts';
import type { Verification } from '#shared/contract/system.ts';
import { openTestApp } from '#tests/support/app.ts';
import { contentOf } from '#tests/support/content.ts';
import { dumpOf, restoreDump, schemaText } from '#tests/support/sql-dump.ts';

const frozen = JSON.parse(readFileSync(new URL('frozen.json', import.meta.url), 'utf8')) as Record<string, string>;
const samples = new URL('samples/', import.meta.url);
const sampleOf = (number: number) => new URL(`${String(number).padStart(4, '0')}.sql`, samples);

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trackrecord-migrations-'));
  path = join(folder, databaseName);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function freshSchema(): string {
  const file = new Database(':memory:');
  migrate(file);
  const text = schemaText(file);
  file.close();
  return text;
}

function schemaOf(database: string): string {
  const file = new Database(database, { readonly: true });
  const text = schemaText(file);
  file.close();
  return text;
}

/** How many rows each table has. */
function countsOf(database: string): Record<string, number> {
  const file = new Database(database, { readonly: true });
  const tables = file
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  const counts = tables.map((table) => [table, file.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number]);
  file.close();
  return Object.fromEntries(counts) as Record<string, number>;
}

describe('the schema', () => {
  it('is what the committed page says (npx vitest run --project migrations -u writes it anew)', async () => {
    await expect(freshSchema()).toMatchFileSnapshot('schema.sql');
  });

  it('comes from migrations in order, each with a number of its own', () => {
    const numbers = migrations.map((migration) => migration.number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    expect(new Set(migrations.map((migration) => migration.name)).size).toBe(migrations.length);
  });

  it.each(migrations.map((migration) => [migration.number, migration] as const))(
    'of migration %i is frozen: laptops have it already',
    (number, migration) => {
      expect(frozen[String(number)]).toBe(migrationChecksum(migration));
    },
  );

  it('only grows: nothing that an older version needs is dropped or renamed', () => {
    const [, ...later] = migrations;
    // A trigger may be made anew, looser: what it refuses is a rule, and no older version waits for a refusal.
    const taking = later.flatMap(({ statements }) =>
      statements.filter((sql) => /\b(DROP(?! TRIGGER)|RENAME)\b/i.test(sql)),
    );
    expect(taking).toEqual([]);
  });
});

describe('every released schema', () => {
  it('has a sample, and none is left over (node tests/migrations/make-sample.ts makes it)', () => {
    const names = readdirSync(samples).filter((name) => name.endsWith('.sql'));
    expect(names.toSorted()).toEqual(migrations.map(({ number }) => `${String(number).padStart(4, '0')}.sql`));
  });

  it.each(migrations.map(({ number }) => number))(
    '%i comes up to the newest with all its rows, equal to a new one',
    async (number) => {
      restoreDump(path, readFileSync(sampleOf(number), 'utf8'));
      const before = countsOf(path);
      const test = openTestApp(folder);
      for (const club of test.call('clubs', 'list')) await test.job('system.rebuild', { clubId: club.id });
      const { differences, integrity, performances } = (await test.job('system.verify', {})) as Verification;
      test.app.close();
      // A sample is rows; the files of its proofs are not kept with it, and verify misses them as it should.
      expect([integrity, differences.filter(({ what }) => what !== 'proofs')]).toEqual(['ok', []]);
      expect(performances).toBe(before['performance']);
      expect(schemaOf(path)).toBe(freshSchema());
      expect(countsOf(path)).toMatchObject({
        athlete: before['athlete'],
        performance: before['performance'],
        decision: before['decision'],
        oplog: before['oplog'],
      });
      expect(existsSync(join(folder, 'backups'))).toBe(number < newestSchema);
    },
  );

  it('is the same after it was written down and made again', () => {
    restoreDump(path, readFileSync(sampleOf(newestSchema), 'utf8'));
    const again = join(folder, 'again.sqlite');
    const file = new Database(path);
    restoreDump(again, dumpOf(file));
    file.close();
    expect(contentOf(again)).toBe(contentOf(path));
  });
});

describe('a migration that fails', () => {
  const good: Migration = {
    number: 1_000_010,
    name: 'good',
    statements: [
      'CREATE TABLE later (id INTEGER PRIMARY KEY, text TEXT) STRICT',
      "INSERT INTO later (text) VALUES ('new')",
    ],
  };
  const broken = (statement: string): Migration => ({
    number: 1_000_020,
    name: 'broken',
    statements: ['CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT', "UPDATE device SET label = 'half'", statement],
  });
  const open = (...later: Migration[]) => openOwner(folder, 'a test', [...migrations, ...later]);

  beforeEach(() => restoreDump(path, readFileSync(sampleOf(newestSchema), 'utf8')));

  it.each([
    ['cannot be understood', 'CREATE NONSENSE', 'NONSENSE'],
    [
      'breaks a rule of a table',
      "INSERT INTO actor (uuid, name) VALUES ('short', 'somebody')",
      'CHECK constraint failed',
    ],
    [
      'leaves a row that points nowhere',
      "PRAGMA defer_foreign_keys = ON; INSERT INTO category (club_id, event_id, season_id, gender, age_group_id) VALUES (99, 1, 1, 'F', 1)",
      'broken references',
    ],
  ])('because it %s leaves everything as it was, beside a backup', (_why, statement, message) => {
    const before = contentOf(path);
    expect(() => open(broken(statement))).toThrow(message);
    expect(contentOf(path)).toBe(before);
    const backup = join(folder, 'backups', `before-migration-from-${newestSchema}.sqlite`);
    expect(contentOf(backup)).toBe(before);
    const owned = openOwner(folder, 'a test');
    expect(owned.connection.file.pragma('user_version', { simple: true })).toBe(newestSchema);
    owned.close();
  });

  it('keeps what the ones before it did, and goes on from there', () => {
    expect(() => open(good, broken('CREATE NONSENSE'))).toThrow('NONSENSE');
    const file = new Database(path);
    expect(file.pragma('user_version', { simple: true })).toBe(good.number);
    expect(file.prepare('SELECT text FROM later').pluck().all()).toEqual(['new']);
    file.close();
  });

  it('is no reason to go back: an older application refuses what a newer one has changed', () => {
    open(good).close();
    expect(() => openOwner(folder, 'a test')).toThrow(
      expect.objectContaining({ code: 'DATABASE_NEWER', data: { found: good.number, known: newestSchema } }) as Error,
    );
  });
});
