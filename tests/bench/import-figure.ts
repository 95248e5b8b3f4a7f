import { readFileSync } from 'node:fs';

import Papa from 'papaparse';

import { openOwner, type OwnedDatabase } from '#main/db/open.ts';
import { storeUpload } from '#main/files/uploads.ts';
import type { ImportReport } from '#shared/contract/imports.ts';
import { openTestApp } from '#tests/support/app.ts';

import { demoFolder, inFolder } from './demo-folder.ts';
import { exportOfDemo } from './export-of-demo.ts';
import { type Figure, sideBySide, time, type Timing } from './figure.ts';

/** Every table that an import writes, in an order in which references hold. */
const tables = [
  'import_batch',
  'athlete',
  'athlete_membership',
  'competition',
  'event',
  'performance',
  'performance_athlete',
  'attempt',
  'category',
  'standing',
  'best',
  'quarantined_row',
  'oplog',
  'audit',
] as const;

interface TableRows {
  readonly insert: string;
  readonly rows: readonly unknown[][];
}

/** An import of a file against papaparse and plain inserts of the very rows that the import made, in one transaction. */
export async function measureImport(performances: number): Promise<Figure> {
  const csv = await exportOfDemo(await demoFolder(performances));
  let made: readonly TableRows[] = [];
  const ours = () =>
    inFolder(null, async (folder) => {
      const { test, clubId, uploadId } = await readyToImport(folder, csv);
      const input = { clubId, kind: 'performances', uploadId, createMissing: ['competitions'] };
      let report: ImportReport | undefined;
      const timing = await time(async () => (report = (await test.job('imports.run', input)) as ImportReport));
      test.app.close();
      const { imported = 0, quarantined = [] } = report ?? {};
      // The demo club has athletes too young or of unknown age for any group: an import sets those results aside.
      if (imported + quarantined.length !== performances) throw new Error(`imported ${imported} of ${performances}`);
      made = readRows(folder);
      return timing;
    });
  const yardstick = () =>
    inFolder(null, async (folder) => {
      const { test } = await readyToImport(folder, csv);
      test.app.close();
      const owned = openOwner(folder, 'bench');
      const timing = await insertPlainly(owned, csv, made);
      owned.close();
      return timing;
    });
  return sideBySide(
    `import of ${performances} performances`,
    { ours, yardstick },
    {
      repetitions: 3,
      goal: 3,
      note: `papaparse and plain inserts into ${tables.length} tables`,
    },
  );
}

async function readyToImport(folder: string, csv: string) {
  const test = openTestApp(folder);
  const { id: clubId } = test.call('clubs', 'create', { name: 'Riverbend Athletics Club' });
  const { uploadId } = await storeUpload(folder, new File([readFileSync(csv)], 'performances.csv'));
  return { test, clubId, uploadId };
}

/** What an empty club has already is not an import's doing: it is there before the yardstick, too. */
function readRows(folder: string): TableRows[] {
  const owned = openOwner(folder, 'bench');
  const { file } = owned.connection;
  const before = { oplog: "entity = 'club'", audit: "action = 'clubs.create'" } as Readonly<Record<string, string>>;
  const found = tables.map((table) => {
    const columns = file.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
    const where = before[table] === undefined ? '' : `WHERE NOT (${before[table]})`;
    const rows = file
      .prepare(`SELECT ${columns.join(', ')} FROM ${table} ${where}`)
      .raw()
      .all() as unknown[][];
    return {
      insert: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      rows,
    };
  });
  owned.close();
  return found;
}

function insertPlainly({ connection }: OwnedDatabase, csv: string, made: readonly TableRows[]): Promise<Timing> {
  const { file } = connection;
  return time(() => {
    const parsed = Papa.parse<Record<string, string>>(readFileSync(csv, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    if (parsed.errors.length > 0) throw new Error(`papaparse found ${parsed.errors.length} errors`);
    file.exec('BEGIN IMMEDIATE; UPDATE write_guard SET is_open = 1');
    for (const { insert, rows } of made) {
      const statement = file.prepare(insert);
      for (const row of rows) statement.run(row);
    }
    file.exec('UPDATE write_guard SET is_open = 0; COMMIT');
  });
}
