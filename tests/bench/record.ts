import { openReader } from '#main/db/open.ts';
import { Connection } from '#main/db/connection.ts';
import { localUser } from '#tests/support/app.ts';
import Database from 'better-sqlite3';
import { join } from 'node:path';

import { demoClub } from './clubs.ts';
import { type Figure, ratioFigure, sideBySide } from './measure.ts';

const repetitions = 200;

/** Recording one performance in a large club, with its verdict, audit and log, against the bare insert of its rows. */
export async function recordFigure(performances: number): Promise<Figure> {
  const { test, clubId } = await demoClub(performances);
  const athletes = test.call('athletes', 'list', { clubId, pageSize: 200 }).rows;
  const bare = new Database(join(test.folder, 'bare.sqlite'));
  copySchemaAndRows(test.folder, bare);
  let written: Written | null = null;
  const result = await sideBySide(
    repetitions,
    (turn) => {
      const athlete = athletes[turn % athletes.length];
      const input = {
        clubId,
        discipline: '100m',
        season: 'track',
        legs: [{ athleteId: athlete?.id }],
        day: `2026-0${1 + (turn % 9)}-${String(10 + (turn % 19))}`,
        mark: `14.${String(10 + (turn % 89))}`,
        wind: '+0.4',
        competition: 'Bench Open',
        heat: String(turn),
        isConfirmed: true,
      };
      return () => test.app.execute('performances.record', input, localUser);
    },
    () => {
      written = rowsOfLast(test.folder);
      const rows = written;
      return () => insertBare(bare, rows);
    },
  );
  bare.close();
  test.close();
  return ratioFigure(`recording one in ${performances.toLocaleString('en')}`, '3x', result);
}

type Written = { table: string; columns: string[]; row: unknown[] }[];

/** The rows that the last command wrote. */
function rowsOfLast(folder: string): Written {
  const connection = openReader(folder);
  const { id } = connection.sql('SELECT max(id) AS id FROM performance').get() as { id: number };
  const found = [
    ...rowsWhere(connection, 'performance', 'id = ?', id),
    ...rowsWhere(connection, 'performance_athlete', 'performance_id = ?', id),
    ...rowsWhere(connection, 'standing', 'performance_id = ?', id),
    ...rowsWhere(connection, 'best', 'performance_id = ?', id),
    ...rowsWhere(connection, 'oplog', 'row_uuid = (SELECT uuid FROM performance WHERE id = ?)', id),
    ...rowsWhere(connection, 'audit', 'id = (SELECT max(id) FROM audit) AND ? > 0', id),
  ];
  connection.close();
  return found;
}

function rowsWhere(connection: Connection, table: string, condition: string, id: number): Written {
  const columns = (connection.file.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
  const rows = connection
    .sql(`SELECT ${columns.join(', ')} FROM ${table} WHERE ${condition}`)
    .raw()
    .all(id) as unknown[][];
  return rows.map((row) => ({ table, columns, row }));
}

/** The same database once more, for the bare inserts: as large, with the same indexes and settings. */
function copySchemaAndRows(folder: string, bare: Database.Database): void {
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.pragma('cache_size = -131072');
  const source = openReader(folder);
  const schema = source
    .sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
    .all() as { sql: string }[];
  const tables = source
    .sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all() as { name: string }[];
  source.close();
  bare.pragma('foreign_keys = OFF');
  bare.exec(`ATTACH '${join(folder, 'trackrecord.sqlite')}' AS source`);
  for (const { sql } of schema.filter(({ sql: text }) => text.startsWith('CREATE TABLE'))) bare.exec(sql);
  for (const { name } of tables) {
    const columns = (bare.pragma(`table_info(${name})`) as { name: string }[]).map((column) => column.name).join(', ');
    bare.exec(`INSERT INTO main.${name} (${columns}) SELECT ${columns} FROM source.${name}`);
  }
  for (const { sql } of schema.filter(({ sql: text }) => /^CREATE (UNIQUE )?INDEX/.test(text))) bare.exec(sql);
  bare.exec('DETACH source');
}

function insertBare(bare: Database.Database, rows: Written): void {
  bare.transaction(() => {
    for (const { table, columns, row } of rows) {
      bare
        .prepare(
          `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        )
        .run(...row);
    }
  })();
}
