import Database from 'better-sqlite3';

interface Item {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string | null;
}

const itemsOf = (file: Database.Database) =>
  file
    .prepare("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type = 'table' DESC, tbl_name, type, name")
    .all() as Item[];

/** The schema as a person reads it: each table with its indexes and triggers, then what the query planner goes by. */
export function schemaText(file: Database.Database): string {
  const items = itemsOf(file).filter((item) => item.sql !== null);
  const tables = items.filter((item) => item.type === 'table');
  const parts = tables.map((table) =>
    [table, ...items.filter((item) => item.type !== 'table' && item.tbl_name === table.tbl_name)]
      .map(({ sql }) => `${sql};`)
      .join('\n'),
  );
  return `${parts.join('\n\n')}\n\n${insertsOf(file, 'sqlite_stat1', 'tbl, idx')}\n`;
}

/** A whole database as SQL that makes it again, bit by bit of what it says. */
export function dumpOf(file: Database.Database): string {
  const items = itemsOf(file);
  const tables = items.filter((item) => item.type === 'table' && !item.name.startsWith('sqlite_'));
  const others = items.filter((item) => item.type !== 'table' && item.sql !== null);
  const pragma = (name: string) => `PRAGMA ${name} = ${String(file.pragma(name, { simple: true }))};`;
  return [
    pragma('application_id'),
    pragma('user_version'),
    ...tables.map((table) => `${table.sql};`),
    'ANALYZE sqlite_schema;',
    ...[...tables.map((table) => table.name), 'sqlite_stat1'].map((table) => insertsOf(file, table, 'rowid')),
    ...others.map((item) => `${item.sql};`),
    '',
  ].join('\n');
}

/** Makes a database of a dump. */
export function restoreDump(path: string, dump: string): void {
  const file = new Database(path);
  file.pragma('foreign_keys = OFF');
  file.exec('BEGIN');
  file.exec(dump);
  file.exec('COMMIT');
  file.close();
}

function insertsOf(file: Database.Database, table: string, order: string): string {
  const columns = file.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
  const isWithoutRowid = /WITHOUT ROWID/i.test(itemsOf(file).find((item) => item.name === table)?.sql ?? '');
  const rows = file
    .prepare(
      `SELECT ${columns.map((column) => `quote(${column})`).join(', ')} FROM ${table} ${order === 'rowid' && isWithoutRowid ? '' : `ORDER BY ${order}`}`,
    )
    .raw()
    .all() as string[][];
  return rows.map((row) => `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${row.join(', ')});`).join('\n');
}
