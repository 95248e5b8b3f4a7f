import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { entities } from '#main/db/entities.ts';
import { databaseName } from '#main/db/open.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { openSampleClub } from '#tests/support/sample-club.ts';

/** Tables of rows that travel but are no entity of their own: parts of a performance, or kept for a later feature. */
const parts = ['performance_athlete', 'attempt', 'performance_deletion', 'athlete_para_class', 'oplog'];
const guardedTables = [...Object.values(entities).map((entity) => entity.table), ...parts];

/** Columns that stay on this device, or that are a function of others: everything else travels. */
const localColumns: Readonly<Record<string, readonly string[]>> = {
  club: ['created_at'],
  athlete: ['folded_name', 'sort_name', 'merged_into_id'],
  competition: ['folded_name'],
  performance: ['day_order', 'is_live', 'event_id', 'age_group_id', 'rank', 'counts', 'medal'],
  non_mark: ['entered_athlete_id'],
  // The hub gives an operation its place in its own order.
  oplog: ['seq'],
};

let test: TestApp;
let file: Database.Database;

beforeAll(async () => {
  test = openTestApp();
  await openSampleClub(test);
  file = new Database(join(test.folder, databaseName));
  // Tables that no operation of the sample fills.
  file.exec(`
    UPDATE write_guard SET is_open = 1;
    INSERT INTO athlete_para_class (uuid, club_id, athlete_id, class) VALUES (lower(hex(randomblob(18))), 1, 1, 'T46');
    INSERT INTO medal_position (uuid, club_id, season_id, place, medal) VALUES (lower(hex(randomblob(18))), 1, 1, 2, 'none');
    INSERT INTO reference_override (uuid, club_id, what, code, name) VALUES (lower(hex(randomblob(18))), 1, 'discipline', 'LJ', 'Far jump');
    INSERT INTO athlete_merge (uuid, club_id, kept_id, merged_id, merged_at, merged_by) VALUES (lower(hex(randomblob(18))), 1, 1, 2, 0, 1);
    INSERT INTO medal_recognition (uuid, club_id, origin_uuid, occasion, recognised_at, recognised_by)
      VALUES (lower(hex(randomblob(18))), 1, (SELECT uuid FROM performance LIMIT 1), 'Awards evening', 0, 1);
    UPDATE write_guard SET is_open = 0;
  `);
});

afterAll(() => {
  file.close();
  test.close();
});

const columnsOf = (table: string) =>
  (file.prepare(`SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0`).all(table) as { name: string }[]).map(
    (column) => column.name,
  );

/** Columns of a travelling row that nobody may change beside the door. */
const factsOf = (table: string) =>
  columnsOf(table).filter((column) => column !== 'id' && !(localColumns[table] ?? []).includes(column));

/** Picks the rows that a guard protects: of reference tables those that a club added. */
const ownRows = (table: string) => (columnsOf(table).includes('club_id') ? 'WHERE club_id IS NOT NULL' : '');

const refusal = (table: string) => `${table} is written through the one door only`;

describe('the one door', () => {
  it('stands before rows of every guarded table', () => {
    const empty = guardedTables.filter(
      (table) => file.prepare(`SELECT 1 FROM ${table} ${ownRows(table)}`).get() === undefined,
    );
    expect(empty).toEqual([]);
  });

  it.each(guardedTables)('refuses everybody else a new row of %s', (table) => {
    const columns = columnsOf(table);
    const copy = `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM ${table} ${ownRows(table)} LIMIT 1`;
    expect(() => file.prepare(copy).run()).toThrow(refusal(table));
    expect(() => file.prepare(copy.replace('INSERT', 'INSERT OR REPLACE')).run()).toThrow(refusal(table));
    expect(() => file.prepare(copy.replace('INSERT', 'INSERT OR IGNORE')).run()).toThrow(refusal(table));
  });

  it.each(guardedTables)('refuses everybody else a change of any fact of %s', (table) => {
    const changeable = factsOf(table).filter((column) => {
      try {
        file.prepare(`UPDATE ${table} SET ${column} = ${column} ${ownRows(table)}`).run();
        return true;
      } catch (error) {
        expect((error as Error).message).toBe(refusal(table));
        return false;
      }
    });
    expect(changeable).toEqual([]);
  });

  it.each(guardedTables)('refuses everybody else to delete a row of %s', (table) => {
    expect(() => file.prepare(`DELETE FROM ${table} ${ownRows(table)}`).run()).toThrow(refusal(table));
  });

  it('is shut after every command, and after a command that failed', () => {
    const isOpen = file.prepare('SELECT is_open FROM write_guard').pluck();
    const { id: clubId } = test.call('clubs', 'create', { name: 'Another Club' });
    expect(isOpen.get()).toBe(0);
    test.call('athletes', 'create', { clubId, firstName: 'Ada', lastName: 'Berg', gender: 'F' });
    expect(() => test.call('athletes', 'create', { clubId, firstName: 'Ada', lastName: 'Berg', gender: 'F' })).toThrow(
      'ALREADY_EXISTS',
    );
    expect(isOpen.get()).toBe(0);
  });

  it('lets the engine write what it derives', () => {
    expect(() =>
      file.prepare('UPDATE performance SET rank = rank, counts = counts, is_live = is_live, event_id = event_id').run(),
    ).not.toThrow();
  });

  it('lets nobody change or delete an audit line, not even itself', () => {
    file.exec('UPDATE write_guard SET is_open = 1');
    expect(() => file.prepare("UPDATE audit SET action = 'nothing'").run()).toThrow('audit lines are never changed');
    expect(() => file.prepare('DELETE FROM audit').run()).toThrow('audit lines are never deleted');
    file.exec('UPDATE write_guard SET is_open = 0');
  });
});

describe('the list of what travels', () => {
  it.each(Object.entries(entities))(
    'names every fact column of %s, so that none is forgotten in the log',
    (_entity, description) => {
      const named = new Set([description.name, 'club_id', ...description.fields.map((field) => field.column)]);
      expect(factsOf(description.table).filter((column) => !named.has(column))).toEqual([]);
    },
  );

  it.each(Object.entries(entities))('names no column that %s does not have', (_entity, description) => {
    const columns = columnsOf(description.table);
    expect(description.fields.map((field) => field.column).filter((column) => !columns.includes(column))).toEqual([]);
  });
});
