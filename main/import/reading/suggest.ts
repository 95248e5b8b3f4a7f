import type { ImportKind, Mapping } from '#shared/contract/imports.ts';
import { isDay, parseDay } from '#shared/domain/day.ts';
import { type Column, columnKey, columnsOf } from './columns.ts';
import type { Table } from './delimited.ts';
import { headerWords } from './header-words.ts';

/** Whole names of athletes in one column, where a kind of import has them in two. */
const wholeNameWords = new Set([
  'name',
  'athlete',
  'athletename',
  'fullname',
  'competitor',
  'athlet',
  'nomprenom',
  'utover',
  'navn',
  'atleta',
  'zawodnik',
]);

/** Rows that are looked at for the form of days and the decimal sign. */
const evidenceRows = 1000;

/** Forms in which days are written. */
const dayForms = [
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'D MMM YYYY',
  'D MMM YY',
  'DD.MM.YY',
  'DD/MM/YY',
  'MM/DD/YY',
];

/**
 * A mapping for a file whose columns have other names: what their names and contents make likely. It is shown to a person, who
 * corrects and confirms it; nothing is imported by it unseen.
 */
export function suggestMapping(kind: ImportKind, table: Table): Mapping {
  const columns = suggestColumns(kind, table.header);
  const mapping: Mapping = {};
  const renamed = Object.entries(columns).filter(([column, name]) => columnKey(name) !== column);
  if (renamed.length > 0) mapping.columns = Object.fromEntries(renamed);
  const dateFormat = suggestDayForm(cellsOf(table, columns.date ?? columns.date_of_birth));
  if (dateFormat !== null) mapping.dateFormat = dateFormat;
  if (hasDecimalComma(cellsOf(table, columns.mark))) mapping.decimal = ',';
  return mapping;
}

function suggestColumns(kind: ImportKind, header: readonly string[]): Partial<Record<Column, string>> {
  const found: Partial<Record<Column, string>> = {};
  const free = new Set(header.filter((name) => name !== ''));
  const take = (column: Column, fits: (name: string) => boolean) => {
    const name = [...free].find(fits);
    if (found[column] !== undefined || name === undefined) return;
    found[column] = name;
    free.delete(name);
  };
  for (const column of columnsOf(kind)) take(column, (name) => columnKey(name) === column);
  for (const column of columnsOf(kind)) {
    const words = new Set((headerWords[column] ?? '').split(' '));
    take(column, (name) => words.has(wordKey(name)));
  }
  const whole = [...free].find((name) => wholeNameWords.has(wordKey(name)));
  if (kind !== 'records' && whole !== undefined && found.first_name === undefined && found.last_name === undefined) {
    found.first_name = whole;
    found.last_name = whole;
  }
  return found;
}

/**
 * The form that reads every day of a column which any form can read: a 31 February hides no form. Null where the days are in our
 * own form, and where two forms read them as different days: day or month first is then for a person to say.
 */
export function suggestDayForm(cells: readonly string[]): string | null {
  const days = cells.filter((cell) => !isDay(cell));
  if (days.length === 0) return null;
  const today = '2199-12-31';
  const readings = dayForms.flatMap((form) => {
    const parsed = days.map((cell) => parseDay(cell, form, { pivot: 99, today }));
    const isRead = parsed.map(({ type }) => type === 'day');
    return isRead.includes(true)
      ? [{ form, isRead, days: JSON.stringify(parsed.filter(({ type }) => type === 'day')) }]
      : [];
  });
  const isReadable = days.map((_, index) => readings.some(({ isRead }) => isRead[index]));
  // Mostly unreadable days say nothing of a form.
  if (isReadable.filter(Boolean).length * 2 <= days.length) return null;
  const complete = readings.filter(({ isRead }) => isReadable.every((readable, index) => isRead[index] === readable));
  const [first] = complete;
  return first !== undefined && complete.every((reading) => reading.days === first.days) ? first.form : null;
}

function hasDecimalComma(cells: readonly string[]): boolean {
  const withComma = cells.filter((cell) => /\d,\d/.test(cell)).length;
  return withComma > 0 && withComma > cells.filter((cell) => /\d\.\d/.test(cell)).length;
}

function cellsOf(table: Table, name: string | undefined): string[] {
  const index = name === undefined ? -1 : table.header.indexOf(name);
  if (index === -1) return [];
  return table.rows
    .slice(0, evidenceRows)
    .map(({ cells, problem }) => (problem === null ? (cells[index] ?? '').trim() : ''))
    .filter((cell) => cell !== '');
}

function wordKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
