import type { ClubRecord } from '#shared/contract/records.ts';
import type { AgeGroupView, Discipline } from '#shared/contract/reference.ts';

import { families, familyOf, type Family } from './families.ts';
import type { GroupChoice } from './search.ts';

/** One record of one cell with all who hold it. A cell has several only where implements or timing are kept apart. */
export interface BoardEntry {
  key: string;
  /** What all holders share: category, mark, wind. */
  record: ClubRecord;
  holders: ClubRecord[];
  recent: boolean;
  pending: boolean;
}

export interface BoardRow {
  discipline: Discipline;
  /** Age group code -> records of that cell. */
  cells: ReadonlyMap<string, BoardEntry[]>;
}

export interface BoardFamily {
  family: Family;
  rows: BoardRow[];
}

export interface Board {
  columns: AgeGroupView[];
  families: BoardFamily[];
  entries: number;
}

interface BoardInput {
  records: readonly ClubRecord[];
  disciplines: readonly Discipline[];
  ageGroups: readonly AgeGroupView[];
  gender: ClubRecord['gender'];
  season: string;
  groups: GroupChoice;
  /** Disciplines of the season and age groups that nobody holds a record in are shown, too. */
  withEmpty: boolean;
}

/** Puts the records of one gender and season into disciplines (down) and age groups (across). */
export function makeBoard(input: BoardInput): Board {
  const held = new Set(input.records.map((record) => record.ageGroup));
  const columns = input.ageGroups
    .filter((group) => belongs(group, input.groups) && (group.gender === null || group.gender === input.gender))
    .filter((group) => held.has(group.code) || (input.withEmpty && !group.isHistoric && !group.isHidden))
    .toSorted(fromTheTop);
  const shown = new Set(columns.map((column) => column.code));
  const entries = entriesOf(input.records.filter((record) => shown.has(record.ageGroup)));
  const rows = input.disciplines
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((discipline) => rowOf(discipline, entries))
    .filter(
      (row) =>
        row.cells.size > 0 ||
        (input.withEmpty && !row.discipline.isHidden && row.discipline.seasons.includes(input.season)),
    );
  const blocks = families
    .map((family) => ({ family, rows: rows.filter((row) => familyOf(row.discipline) === family) }))
    .filter((block) => block.rows.length > 0);
  return { columns, families: blocks, entries: entries.length };
}

/** Joint holders become one entry; the order of the records is kept. */
export function entriesOf(records: readonly ClubRecord[]): BoardEntry[] {
  const byKey = Map.groupBy(records, entryKey);
  return [...byKey].flatMap(([key, holders]) => {
    const [record] = holders;
    if (record === undefined) return [];
    return [
      {
        key,
        record,
        holders,
        recent: holders.some((holder) => holder.recent),
        pending: holders.some((holder) => holder.status === 'pending'),
      },
    ];
  });
}

function entryKey(record: ClubRecord): string {
  const { season, discipline, specification, gender, ageGroup, timing } = record;
  return [season, discipline, specification, gender, ageGroup, timing].join('|');
}

function rowOf(discipline: Discipline, entries: readonly BoardEntry[]): BoardRow {
  const own = entries.filter((entry) => entry.record.discipline === discipline.code);
  return { discipline, cells: Map.groupBy(own, (entry) => entry.record.ageGroup) };
}

function belongs(group: AgeGroupView, choice: GroupChoice): boolean {
  if (choice === 'all') return true;
  return (choice === 'masters') === (group.kind === 'masters');
}

const kindsInOrder: readonly AgeGroupView['kind'][] = ['overall', 'open', 'senior', 'youth', 'masters'];

/**
 * The overall list first, then from the seniors down to the youngest, then the masters from the youngest up; groups that are
 * history stand behind those of today.
 */
function fromTheTop(a: AgeGroupView, b: AgeGroupView): number {
  const byKind = kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  if (a.isHistoric !== b.isHistoric) return a.isHistoric ? 1 : -1;
  return a.kind === 'masters' ? a.ordinal - b.ordinal : b.ordinal - a.ordinal;
}
