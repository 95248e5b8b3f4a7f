import type { Read } from './access.ts';
import type { ReferencedTable } from './entity-fields.ts';
import type { EntityDescription } from './entities.ts';

/** What a row is called outside this file: the code of reference rows, the uuid of all others. */
export function rowName(read: Read, table: ReferencedTable, id: number): string {
  const column = table === 'season' || table === 'discipline' ? 'code' : 'uuid';
  const row = read.sql(`SELECT ${column} AS name FROM ${table} WHERE id = ?`).get(id) as { name: string } | undefined;
  if (row === undefined) throw new Error(`${table} ${id} does not exist`);
  return row.name;
}

/** What rows are called, asked once for each row. */
export class RowNames {
  private readonly read: Read;
  private readonly known = new Map<string, string>();

  constructor(read: Read) {
    this.read = read;
  }

  /** Throws where there is no such row. */
  readonly of = (table: ReferencedTable, id: number): string => {
    const key = `${table} ${id}`;
    let name = this.known.get(key);
    if (name === undefined) {
      name = rowName(this.read, table, id);
      this.known.set(key, name);
    }
    return name;
  };
}

/** The travelling form of a row: field names, references by name, JSON as values. */
export function fieldsOf(
  description: EntityDescription,
  row: Record<string, unknown>,
  which: 'without nulls' | 'only given',
  nameOf: (table: ReferencedTable, id: number) => string,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { field, column, points, isJson } of description.fields) {
    const value = row[column];
    if (value === undefined || (value === null && which === 'without nulls')) continue;
    if (value === null) fields[field] = null;
    else if (points !== undefined) fields[field] = nameOf(points, Number(value));
    else if (isJson === true) fields[field] = JSON.parse(value as string) as unknown;
    else fields[field] = value;
  }
  return fields;
}

/** Legs and attempts of a stored performance in their travelling form. */
export function partsOf(
  read: Read,
  performanceId: number,
  nameOf: (table: ReferencedTable, id: number) => string,
): Record<string, unknown> {
  const legs = read
    .sql(
      'SELECT coalesce(entered_athlete_id, athlete_id) AS athlete, name FROM performance_athlete WHERE performance_id = ? ORDER BY leg',
    )
    .all(performanceId) as { athlete: number | null; name: string | null }[];
  const attempts = read
    .sql('SELECT mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal')
    .all(performanceId);
  return {
    legs: legs.map(({ athlete, name }) => (athlete === null ? { name } : { athlete: nameOf('athlete', athlete) })),
    ...(attempts.length === 0 ? {} : { attempts }),
  };
}
