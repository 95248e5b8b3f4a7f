import { createHash } from 'node:crypto';

import type { ImportKind, Mapping } from '#shared/contract/imports.ts';
import { stripProtection } from '#main/export/csv.ts';
import { isDayForm } from '#shared/domain/day.ts';
import type { ImportReason } from '#shared/domain/import-reason.ts';
import { type Column, columnKey, columnsOf, isColumnOf, missingColumns } from './columns.ts';
import type { Table } from './delimited.ts';
import { indexOfName, type Join, joinAthletes } from './join.ts';
import { invalidMapping } from './mapping-file.ts';
import { type PersonName, splitWholeName } from './whole-name.ts';

/** In a table of `values`, the entry for every value that is not listed (an empty cell is none); without it those stay. */
const anyOtherValue = '*';

/** The cells of one row by our names, ready to be read: mapped, translated, joined. */
export type Cells = (column: Column) => string;

export interface Binding {
  kind: ImportKind;
  mapping: Mapping;
  header: readonly string[];
  /** Our columns that the file, the athletes file or a constant fills. */
  present: ReadonlySet<Column>;
  /** What the file lacks, in words; nothing can be read until it is empty. */
  missing: readonly string[];
  /** Columns of the file that nothing reads. */
  ignored: readonly string[];
  /** Our columns that a column of the file fills, by the name of that column. */
  columnsFilledBy: ReadonlyMap<string, readonly Column[]>;
  /** Whether the mapping's `where` keeps the row. */
  isWanted(cells: readonly string[]): boolean;
  /** The row by our names, and why it cannot be completed from the athletes file, if so. */
  bind(cells: readonly string[]): { cells: Cells; problem: ImportReason | null };
  /** The same for cells that are by our names already: a row that a person corrected. */
  bindCorrected(cells: Readonly<Record<string, string>>): Cells;
}

/** Where a column of ours comes from. */
type Source =
  | { type: 'column'; index: number; name: string }
  | { type: 'joined'; index: number; name: string }
  | { type: 'constant'; text: string };

/**
 * Connects the columns of a file with ours: as the mapping says, else by name in any letter case.
 * @throws Failure MAPPING_INVALID
 */
export function bindColumns(kind: ImportKind, mapping: Mapping, table: Table, athletes: Table | null): Binding {
  checkNames(kind, mapping);
  if (mapping.dateFormat !== undefined && !isDayForm(mapping.dateFormat)) {
    throw invalidMapping(
      `the date format "${mapping.dateFormat}" cannot be used; name day, month and year as in "DD.MM.YYYY", "MM/DD/YYYY" or "D MMM YY"`,
    );
  }
  const { header } = table;
  const join = mapping.athletes === undefined ? null : joinAthletes(mapping.athletes, header, athletes);
  const sources = new Map<Column, Source>();
  for (const column of columnsOf(kind)) {
    const source = sourceOf(column, mapping, header, join);
    if (source !== null) sources.set(column, source);
  }
  const filledBy = columnsFilledBy(sources);
  const whereColumns = Object.keys(mapping.where ?? {}).map((name) => indexOfName(header, name));
  const used = new Set([...whereColumns, mapping.athletes ? indexOfName(header, mapping.athletes.key) : -1]);
  for (const source of sources.values()) if (source.type === 'column') used.add(source.index);
  const present = new Set(sources.keys());
  return {
    kind,
    mapping,
    header,
    present,
    missing: missingColumns(kind, present),
    ignored: header.filter((name, index) => name !== '' && !used.has(index)),
    columnsFilledBy: filledBy,
    isWanted: wanted(mapping.where ?? {}, header),
    ...binder(sources, mapping, join),
  };
}

/** Tells layouts apart: files with the same columns, in any order, are read by the same remembered mapping. */
export function layoutKey(header: readonly string[]): string {
  const names = header.map(columnKey).sort();
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
}

function checkNames(kind: ImportKind, mapping: Mapping): void {
  for (const part of ['columns', 'constants', 'values'] as const) {
    for (const name of Object.keys(mapping[part] ?? {})) {
      if (isColumnOf(kind, name)) continue;
      throw invalidMapping(
        `"${part}" names "${name}", which an import of ${kind} does not have; it has ${columnsOf(kind).join(', ')}`,
      );
    }
  }
  const twice = Object.keys(mapping.columns ?? {}).find((name) => Object.hasOwn(mapping.constants ?? {}, name));
  if (twice !== undefined) throw invalidMapping(`"${twice}" is both in "columns" and in "constants"`);
}

function sourceOf(column: Column, mapping: Mapping, header: readonly string[], join: Join | null): Source | null {
  const constant = mapping.constants?.[column];
  if (constant !== undefined) return { type: 'constant', text: constant.trim() };
  const named = mapping.columns?.[column];
  const name = named ?? column;
  const index = indexOfName(header, name);
  if (index !== -1) {
    refuseTwins(header, index, named !== undefined && header.includes(named.trim()));
    return { type: 'column', index, name: header[index] ?? name };
  }
  const joined = join === null ? -1 : indexOfName(join.header, name);
  if (joined !== -1) return { type: 'joined', index: joined, name };
  if (named === undefined) return null;
  const existing = [...header, ...(join?.header ?? [])].filter((each) => each !== '').join(', ');
  throw invalidMapping(`"${column}" is to come from the column "${named}", but there are only ${existing}`);
}

/** Two columns of one name: which of them is meant is not guessed. */
function refuseTwins(header: readonly string[], index: number, isExact: boolean): void {
  const name = header[index] ?? '';
  const isTwin = (other: string) => (isExact ? other === name : columnKey(other) === columnKey(name));
  if (header.some((other, position) => position !== index && isTwin(other))) {
    throw invalidMapping(`two columns of the file are named "${name}"; rename one of them`);
  }
}

function isSameSource(first: Source | undefined, second: Source | undefined): boolean {
  if (first === undefined || second === undefined || first.type === 'constant') return false;
  return first.type === second.type && first.index === second.index;
}

function columnsFilledBy(sources: ReadonlyMap<Column, Source>): Map<string, Column[]> {
  const filled = new Map<string, Column[]>();
  for (const [column, source] of sources) {
    if (source.type !== 'column') continue;
    filled.set(source.name, [...(filled.get(source.name) ?? []), column]);
  }
  return filled;
}

function wanted(where: Readonly<Record<string, string>>, header: readonly string[]): Binding['isWanted'] {
  const conditions = Object.entries(where).map(([name, value]) => {
    const index = indexOfName(header, name);
    if (index === -1) throw invalidMapping(`"where" names the column "${name}", which the file does not have`);
    return { index, value: value.trim() };
  });
  return (cells) => conditions.every(({ index, value }) => (cells[index] ?? '').trim() === value);
}

type CellReader = (cells: readonly string[], joined: readonly string[]) => string;

/** First and last name come from one column, which holds the whole name. */
function splitWhole(readers: Map<Column, CellReader>, column: Column, part: keyof PersonName): void {
  const whole = readers.get(column);
  if (whole !== undefined) readers.set(column, (cells, joined) => splitWholeName(whole(cells, joined))[part]);
}

const noCells: readonly string[] = [];

function binder(
  sources: ReadonlyMap<Column, Source>,
  mapping: Mapping,
  join: Join | null,
): Pick<Binding, 'bind' | 'bindCorrected'> {
  const readers = new Map<Column, CellReader>();
  for (const [column, source] of sources) {
    const translate = translator(mapping.values?.[column]);
    readers.set(column, (cells, joined) => {
      if (source.type === 'constant') return source.text;
      return translate(cleaned((source.type === 'column' ? cells : joined)[source.index] ?? ''));
    });
  }
  if (isSameSource(sources.get('first_name'), sources.get('last_name'))) {
    splitWhole(readers, 'first_name', 'first');
    splitWhole(readers, 'last_name', 'last');
  }
  const needsJoin = [...sources.values()].some((source) => source.type === 'joined');
  return {
    bind(cells) {
      const found = needsJoin && join !== null ? join.cellsFor(cells) : noCells;
      const problem = 'code' in found ? found : null;
      const joined = 'code' in found ? noCells : found;
      return { cells: (column) => readers.get(column)?.(cells, joined) ?? '', problem };
    },
    bindCorrected(cells) {
      return (column) => {
        const source = sources.get(column);
        return cleaned(cells[column] ?? (source?.type === 'constant' ? source.text : ''));
      };
    },
  };
}

function translator(values: Readonly<Record<string, string>> | undefined): (text: string) => string {
  if (values === undefined) return (text) => text;
  const known = new Map(Object.entries(values).map(([value, ours]) => [value.trim(), ours]));
  const other = known.get(anyOtherValue);
  return (text) => known.get(text) ?? (text === '' ? undefined : other) ?? text;
}

/** A cell as it was meant: without the sign that keeps spreadsheets from running it, and without spaces around it. */
function cleaned(cell: string): string {
  return (cell.startsWith("'") ? stripProtection(cell) : cell).trim();
}
