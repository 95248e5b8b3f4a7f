import Database from 'better-sqlite3';

import type { Read } from '#main/db/access.ts';
import { Connection } from '#main/db/connection.ts';
import { migrate } from '#main/db/migrate.ts';
import { storeStandardData } from '#main/db/standard-data.ts';
import type { Difference } from '#main/standings/rebuild.ts';
import { foldName, sortName } from '#shared/domain/name.ts';

type Row = Record<string, unknown>;

/** Standard reference rows of each table, by what they are called outside this file. */
const standardRows = {
  season: 'SELECT * FROM season WHERE club_id IS NULL',
  discipline: 'SELECT * FROM discipline WHERE club_id IS NULL',
  age_group: 'SELECT * FROM age_group WHERE club_id IS NULL',
  medal_position:
    'SELECT m.*, s.code AS season_id FROM medal_position m LEFT JOIN season s ON s.id = m.season_id WHERE m.club_id IS NULL',
} as const;

/**
 * The file itself against a new one of this version: every table, index and trigger, the standard reference rows, and what
 * no log tells because it follows from other columns.
 */
export function verifyFile(read: Read): Difference[] {
  const fresh = new Connection(new Database(':memory:'));
  try {
    migrate(fresh.file);
    storeStandardData(fresh);
    return [
      ...compareSchemas(read, fresh),
      ...compareStatistics(read, fresh),
      ...compareStandardRows(read, fresh),
      ...checkNames(read),
      ...checkOrder(read),
      ...checkDoor(read),
    ];
  } finally {
    fresh.close();
  }
}

function compareSchemas(read: Read, fresh: Read): Difference[] {
  const all = 'SELECT type, name, sql FROM sqlite_master ORDER BY name';
  const textsOf = (database: Read) =>
    new Map(
      (database.sql(all).all() as Row[]).map((row) => [`${String(row['type'])} ${String(row['name'])}`, row['sql']]),
    );
  const [stored, expected] = [textsOf(read), textsOf(fresh)];
  const differing = [...new Set([...stored.keys(), ...expected.keys()])].filter(
    (name) => stored.get(name) !== expected.get(name),
  );
  return differing.map((name) => ({ what: 'file', detail: `${name} is not what this version makes` }));
}

/** What the query planner goes by. */
function compareStatistics(read: Read, fresh: Read): Difference[] {
  const [stored, expected] = [read, fresh].map((database) =>
    JSON.stringify(database.sql('SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY tbl, idx').raw().all()),
  );
  return stored === expected ? [] : [{ what: 'file', detail: 'the statistics are not what this version makes' }];
}

/** Rows that an older version knew and this one does not are left alone. */
function compareStandardRows(read: Read, fresh: Read): Difference[] {
  return Object.entries(standardRows).flatMap(([table, all]) => {
    const stored = new Map((read.sql(all).all() as Row[]).map((row) => [nameOf(row), textOf(row)]));
    const differing = (fresh.sql(all).all() as Row[]).filter((row) => stored.get(nameOf(row)) !== textOf(row));
    return differing.map((row) => ({
      what: table,
      detail: `standard ${table} ${nameOf(row)} is not what this version brings`,
    }));
  });
}

function nameOf(row: Row): string {
  return String(row['uuid'] ?? row['code']);
}

function textOf({ id: _local, ...row }: Row): string {
  return JSON.stringify(row);
}

/** The folded name that searches and duplicates go by. */
function checkNames(read: Read): Difference[] {
  const tables = { athlete: "first_name || ' ' || last_name", competition: 'name' };
  return Object.entries(tables).flatMap(([table, name]) => {
    const rows = read.sql(`SELECT uuid, ${name} AS name, folded_name FROM ${table}`).all() as {
      uuid: string;
      name: string;
      folded_name: string;
    }[];
    const differing = rows.filter((row) => foldName(row.name) !== row.folded_name);
    return differing.map((row) => ({ what: table, detail: `${row.uuid}: it is not found by its name` }));
  });
}

/** The name that the list of athletes is ordered by. */
function checkOrder(read: Read): Difference[] {
  const rows = read.sql('SELECT uuid, first_name, last_name, sort_name FROM athlete').all() as Record<
    'uuid' | 'first_name' | 'last_name' | 'sort_name',
    string
  >[];
  return rows
    .filter((row) => sortName(row.first_name, row.last_name) !== row.sort_name)
    .map((row) => ({ what: 'athlete', detail: `${row.uuid}: it is not ordered by its name` }));
}

function checkDoor(read: Read): Difference[] {
  const { is_open: isOpen } = read.sql('SELECT is_open FROM write_guard').get() as { is_open: number };
  return isOpen === 0 ? [] : [{ what: 'file', detail: 'the one door for writing was left open' }];
}
