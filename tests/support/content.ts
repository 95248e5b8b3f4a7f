import { createHash } from 'node:crypto';

import Database from 'better-sqlite3';

/** Columns that say nothing about the club: names that this device gave itself, and what the hub will seal. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  device: ['label', 'created_at'],
  actor: ['name'],
  club: ['created_at'],
  oplog: ['seq', 'clock'],
};

/** A digest of everything a file says: all rows of all tables with their local ids, and the schema. */
export function contentOf(path: string): string {
  const file = new Database(path, { readonly: true });
  try {
    const digest = createHash('sha256');
    const tables = file
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .pluck()
      .all() as string[];
    for (const table of tables.filter((name) => name !== 'device_setting')) {
      const columns = (file.prepare('SELECT name FROM pragma_table_xinfo(?)').pluck().all(table) as string[]).filter(
        (column) => !(leftOut[table] ?? []).includes(column),
      );
      const rows = file
        .prepare(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${columns.join(', ')}`)
        .raw()
        .all();
      digest.update(`${table} ${JSON.stringify(rows)}\n`);
    }
    const schema = file.prepare('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name').raw().all();
    return digest.update(JSON.stringify(schema)).digest('hex');
  } finally {
    file.close();
  }
}
