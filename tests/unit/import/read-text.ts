import { createLookups } from '#main/import/reading/lookups.ts';
import { checkComplete, type OpenedFile, openFile } from '#main/import/reading/open-file.ts';
import { readRows, type RowsRead } from '#main/import/reading/read-rows.ts';
import type { ImportKind, Mapping } from '#shared/contract/imports.ts';
import { STANDARD_DISCIPLINES } from '#shared/domain/standard/disciplines.ts';
import { STANDARD_SEASONS } from '#shared/domain/standard/seasons.ts';

export const today = '2026-06-14';

export const lookups = createLookups(STANDARD_DISCIPLINES, STANDARD_SEASONS);

/** A file on disk, as its bytes. */
export function fileOf(text: string | Uint8Array, name = 'results.csv'): { name: string; bytes: Uint8Array } {
  return { name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text };
}

export function open(
  kind: ImportKind,
  text: string | Uint8Array,
  mapping: Mapping = {},
  athletes?: string,
): OpenedFile {
  const athletesFile = athletes === undefined ? undefined : fileOf(athletes, 'athletes.csv');
  return openFile({ kind, mapping, file: fileOf(text), athletesFile });
}

/** Reads a whole file as the command line would, with the standard disciplines and seasons. */
export function read<K extends ImportKind>(
  kind: K,
  text: string | Uint8Array,
  mapping: Mapping = {},
  athletes?: string,
): RowsRead<K> {
  const file = open(kind, text, mapping, athletes);
  checkComplete(file);
  return readRows(kind, file, { lookups, today });
}

/** The usual row of a made-up athlete, with what a test wants to be different. */
export function performanceRow(cells: Record<string, string> = {}): Record<string, string> {
  return {
    first_name: 'Orla',
    last_name: 'Fennimore',
    gender: 'F',
    discipline: '100m',
    date: '2025-06-14',
    mark: '12.45',
    ...cells,
  };
}

export function recordRow(cells: Record<string, string> = {}): Record<string, string> {
  return { discipline: 'Long Jump', gender: 'F', mark: '5.31', holder: 'Orla Fennimore', ...cells };
}

/** Rows as a file with exactly the columns that they name. */
export function csvOf(rows: readonly Record<string, string>[], delimiter = ',', newline = '\n'): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quoted = (cell: string) =>
    /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(delimiter));
  return `${[columns.join(delimiter), ...lines].join(newline)}${newline}`;
}

export function readPerformance(cells: Record<string, string> = {}, mapping: Mapping = {}) {
  return onlyOutcome(read('performances', csvOf([performanceRow(cells)]), mapping));
}

export function readRecord(cells: Record<string, string> = {}, mapping: Mapping = {}) {
  return onlyOutcome(read('records', csvOf([recordRow(cells)]), mapping));
}

function onlyOutcome<K extends ImportKind>({ outcomes }: RowsRead<K>) {
  const [outcome] = outcomes;
  if (outcome === undefined || outcomes.length > 1) throw new Error(`${outcomes.length} outcomes of one row`);
  return outcome;
}

/** A few words for an outcome, so that tables of expectations stay readable. */
export function summary(outcome: ReturnType<typeof readPerformance> | ReturnType<typeof readRecord>): string {
  if (outcome.type === 'quarantined') {
    const data = 'problem' in outcome.reason.data ? ` ${outcome.reason.data.problem}` : '';
    return `${outcome.reason.code}${data}`;
  }
  if (outcome.type === 'no-mark')
    return `no mark: ${outcome.status}${outcome.statusNote === '' ? '' : ` (${outcome.statusNote})`}`;
  const { mark } = outcome;
  if (mark === null) return `place ${'place' in outcome ? outcome.place : ''}`;
  return [mark.value, mark.timing ?? ''].join(' ').trim();
}
