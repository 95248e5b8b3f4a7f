import type { ImportReason } from '#shared/domain/import-reason.ts';
import type { Table } from './delimited.ts';
import { invalidMapping } from './mapping-file.ts';
import { columnKey } from './columns.ts';

/** Finds the row of the second file that belongs to a row of the first. */
export interface Join {
  header: readonly string[];
  /** The athlete's cells, or why there are none. */
  cellsFor(cells: readonly string[]): readonly string[] | ImportReason;
}

export interface JoinNames {
  file: string;
  /** Column of the results that names the athlete. */
  key: string;
  /** Column of the athletes file with the same ids. */
  id: string;
}

/**
 * Joins the athletes of a second file to the rows of the first (mapping, `athletes`). An id that stands twice with different
 * cells joins nobody: which of the two is meant is not guessed.
 * @throws Failure MAPPING_INVALID
 */
export function joinAthletes(names: JoinNames, header: readonly string[], athletes: Table | null): Join {
  if (athletes === null) throw invalidMapping(`it takes the athletes from "${names.file}", which was not given`);
  const keyIndex = indexOfName(header, names.key);
  if (keyIndex === -1)
    throw invalidMapping(`"athletes.key" names the column "${names.key}", which the file does not have`);
  const idIndex = indexOfName(athletes.header, names.id);
  if (idIndex === -1) {
    throw invalidMapping(`"athletes.id" names the column "${names.id}", which ${names.file} does not have`);
  }
  const byId = new Map<string, readonly string[] | ImportReason>();
  for (const { cells, problem } of athletes.rows) {
    const id = (cells[idIndex] ?? '').trim();
    if (problem !== null || id === '') continue;
    const known = byId.get(id);
    const isOther = known !== undefined && JSON.stringify(known) !== JSON.stringify(cells);
    byId.set(id, isOther ? { code: 'ATHLETE_TWICE_IN_FILE', data: { id } } : cells);
  }
  return {
    header: athletes.header,
    cellsFor(cells) {
      const id = (cells[keyIndex] ?? '').trim();
      return byId.get(id) ?? { code: 'ATHLETE_NOT_IN_FILE', data: { id } };
    },
  };
}

/** The column of that name, written as it is or in another letter case; -1 where there is none. */
export function indexOfName(header: readonly string[], name: string): number {
  const exact = header.indexOf(name.trim());
  return exact === -1 ? header.findIndex((each) => columnKey(each) === columnKey(name)) : exact;
}
