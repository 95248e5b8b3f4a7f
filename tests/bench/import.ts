import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import Papa from 'papaparse';

import { migrate } from '#main/db/migrate.ts';
import { openReader } from '#main/db/open.ts';
import { storeUpload } from '#main/files/uploads.ts';
import type { ImportReport } from '#shared/contract/imports.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';

import { demoClub } from './clubs.ts';
import { type Figure, ratioFigure, sideBySide } from './measure.ts';

/** There before any import: not part of what is timed. */
const standardTables = ['season', 'discipline', 'age_group', 'medal_position'];

/** Parents before children, so that foreign keys hold while the plain inserts run. */
const tables = [
  'device',
  'actor',
  'club',
  'import_batch',
  'athlete',
  'athlete_membership',
  'competition',
  'event',
  'performance',
  'performance_athlete',
  'attempt',
  'non_mark',
  'quarantined_row',
  'category',
  'standing',
  'best',
  'oplog',
  'audit',
];

/** The import of 100,000 performances against papaparse plus plain inserts of the same rows into the same tables. */
export async function importFigure(performances: number): Promise<Figure> {
  const demo = await demoClub(performances);
  const made = (await demo.test.job('files.export', {
    clubId: demo.clubId,
    what: 'performances',
    format: 'csv',
    fullNames: true,
  })) as { fileId: string };
  const csv = readFileSync(join(demo.test.folder, 'exports', made.fileId), 'utf8');
  demo.test.close();

  const imports = new Map<number, TestApp>();
  const result = await sideBySide(
    3,
    async (turn) => {
      const test = openTestApp();
      imports.set(turn, test);
      const club = test.call('clubs', 'create', { name: 'Riverbend Athletics Club' });
      const { uploadId } = await storeUpload(test.folder, new File([csv], 'performances.csv'));
      const input = { clubId: club.id, kind: 'performances', uploadId, createMissing: ['competitions'] };
      return async () => {
        const report = (await test.job('imports.run', input)) as ImportReport;
        if (report.imported < performances * 0.9)
          throw new Error(`only ${report.imported} of ${performances} rows came in`);
      };
    },
    (turn) => {
      const insertAll = plainInserts(readRows(imports.get(turn)?.folder ?? ''));
      return () => {
        Papa.parse(csv, { header: true });
        insertAll();
      };
    },
  );
  for (const test of imports.values()) test.close();
  return ratioFigure(`import of ${performances.toLocaleString('en')} performances`, '3x', result);
}

type Rows = { table: string; columns: string[]; rows: unknown[][] }[];

function readRows(folder: string): Rows {
  const connection = openReader(folder);
  const found = [...standardTables, ...tables].map((table) => {
    const columns = (connection.file.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
    const rows = connection
      .sql(`SELECT ${columns.join(', ')} FROM ${table}`)
      .raw()
      .all() as unknown[][];
    return { table, columns, rows };
  });
  connection.close();
  return found;
}

/** What anybody would write first: insert every row of every table in one transaction. */
function plainInserts(rows: Rows): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-bench-plain-'));
  const db = new Database(join(folder, 'plain.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('cache_size = -131072');
  migrate(db);
  const insertInto = (chosen: Rows) => {
    for (const { table, columns, rows: values } of chosen) {
      const insert = db.prepare(
        `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      );
      for (const row of values) insert.run(...row);
    }
  };
  insertInto(rows.filter(({ table }) => standardTables.includes(table)));
  const imported = rows.filter(({ table }) => !standardTables.includes(table));
  return () => {
    db.transaction(() => {
      db.exec('UPDATE write_guard SET is_open = 1');
      insertInto(imported);
    })();
    db.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
