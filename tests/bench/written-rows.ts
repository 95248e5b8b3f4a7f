import { openReader } from '#main/db/open.ts';

/** Statements that leave the very rows that a command left. */
export interface Change {
  readonly sql: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Tables that only grow, by the column that counts; a log counts for each club and device, of which the demo has one. */
const grown = {
  event: 'id',
  category: 'id',
  performance: 'id',
  performance_athlete: 'performance_id',
  oplog: 'number',
  audit: 'id',
} as const;

const ofTheOne = (table: keyof typeof grown) => (table === 'oplog' ? 'club_id = 1 AND device_id = 1 AND' : '');

/** Tables whose rows are replaced: those of the discipline, those of the athlete, those of the trail. */
const replaced = {
  standing: {
    key: ['category_id', 'ordinal'],
    where: `category_id IN (SELECT k.id FROM category k JOIN event e ON e.id = k.event_id JOIN discipline d ON d.id = e.discipline_id
      WHERE k.club_id = 1 AND d.code = :discipline)`,
  },
  best: {
    key: ['athlete_id', 'event_id', 'season_id', 'timing', 'year', 'ordinal'],
    where: 'athlete_id = (SELECT id FROM athlete WHERE uuid = :athleteId)',
  },
  // The ends of the chains of the audit trail.
  device_setting: { key: ['name'], where: "name LIKE 'audit_end %'" },
} as const;

export interface Recorded {
  readonly athleteId: string;
  readonly discipline: string;
}

/** Sees from a connection of its own which rows one command wrote. */
export function watchRows(folder: string) {
  const { file, close } = openedReader(folder);
  const columnsOf = (table: string) =>
    file.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
  const lastOf = (table: keyof typeof grown) =>
    (file
      .prepare(`SELECT max(${grown[table]}) FROM ${table} WHERE ${ofTheOne(table)} 1`)
      .pluck()
      .get() as number | null) ?? 0;
  const rowsOf = (table: keyof typeof replaced, recorded: Recorded) =>
    file
      .prepare(`SELECT ${columnsOf(table).join(', ')} FROM ${table} WHERE ${replaced[table].where}`)
      .raw()
      .all(recorded) as unknown[][];

  return {
    /** Before the command; the answer tells what it wrote. */
    start(recorded: Recorded): () => Change[] {
      const tables = Object.keys(grown) as (keyof typeof grown)[];
      const last = new Map(tables.map((table) => [table, lastOf(table)]));
      const before = new Map(
        (Object.keys(replaced) as (keyof typeof replaced)[]).map((table) => [table, rowsOf(table, recorded)]),
      );
      return () => [
        ...tables.map((table) =>
          inserted(
            table,
            file
              .prepare(
                `SELECT ${columnsOf(table).join(', ')} FROM ${table} WHERE ${ofTheOne(table)} ${grown[table]} > ?`,
              )
              .raw()
              .all(last.get(table)) as unknown[][],
          ),
        ),
        ...[...before].flatMap(([table, old]) => difference(table, old, rowsOf(table, recorded))),
      ];
    },
    close,
  };

  function inserted(table: string, rows: unknown[][]): Change {
    const columns = columnsOf(table);
    return { sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, rows };
  }

  function difference(table: keyof typeof replaced, old: unknown[][], now: unknown[][]): Change[] {
    const texts = { old: new Set(old.map((row) => row.join())), now: new Set(now.map((row) => row.join())) };
    const { key } = replaced[table];
    const columns = columnsOf(table);
    const keyOf = (row: unknown[]) => key.map((column) => row[columns.indexOf(column)]);
    const gone = old.filter((row) => !texts.now.has(row.join())).map(keyOf);
    return [
      { sql: `DELETE FROM ${table} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`, rows: gone },
      inserted(
        table,
        now.filter((row) => !texts.old.has(row.join())),
      ),
    ];
  }
}

function openedReader(folder: string) {
  const reader = openReader(folder);
  return { file: reader.file, close: () => reader.close() };
}
