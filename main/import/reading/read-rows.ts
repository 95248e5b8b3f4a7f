import type { ImportKind } from '#shared/contract/imports.ts';
import type { ImportWarning } from '#shared/domain/import-reason.ts';
import { athleteReader } from './athlete-row.ts';
import type { CandidateOfKind, QuarantinedRow, RowRead } from './candidate.ts';
import { damageChecker, signRepairer } from './damage.ts';
import type { TableRow } from './delimited.ts';
import type { Warn } from './discipline-field.ts';
import type { ImportLookups } from './lookups.ts';
import type { Binding, Cells } from './mapping.ts';
import type { OpenedFile } from './open-file.ts';
import { performanceReader } from './performance-row.ts';
import { recordReader } from './record-row.ts';
import { RowProblem, setAside, setAsideIf } from './row-problem.ts';

export type RowOutcome<K extends ImportKind> = CandidateOfKind[K] | QuarantinedRow;

export interface RowsRead<K extends ImportKind> {
  /** In the order of the file; none is missing but those that `where` leaves out. */
  outcomes: RowOutcome<K>[];
  /** Rows of the file, quarantined ones included. */
  rows: number;
  /** Rows that the mapping's `where` does not want; not counted in `rows`. */
  leftOut: number;
}

export interface ReadOptions {
  lookups: ImportLookups;
  /** A full day, `2026-06-14`: nothing is taken from after it. */
  today: string;
  /** Called now and then with the rows done; may throw to stop. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

const rowsBetweenReports = 2000;
const noWarnings: readonly ImportWarning[] = [];

/** Reads every row of an opened, complete file: each becomes a candidate, a no-mark or a quarantined row. */
export function readRows<K extends ImportKind>(kind: K, file: OpenedFile, options: ReadOptions): RowsRead<K> {
  const { binding, table } = file;
  const tools: RowTools<K> = {
    binding,
    checkDamage: damageChecker(file.text, file.isCertain ? null : file.encoding, binding),
    repairSigns: signRepairer(file.text, binding),
    read: rowReader(kind, binding, options),
  };
  const outcomes: RowOutcome<K>[] = [];
  let leftOut = 0;
  for (const [index, row] of table.rows.entries()) {
    if (index % rowsBetweenReports === 0) options.onProgress?.(index, table.rows.length);
    if (row.problem === null && !binding.isWanted(row.cells)) {
      leftOut += 1;
      continue;
    }
    outcomes.push(readRow(row, tools));
  }
  return { outcomes, rows: outcomes.length, leftOut };
}

/**
 * Reads a quarantined row again after a person corrected its cells, which are by our column names (`QuarantinedRow.cells`).
 * What a person typed is taken as it stands: encodings and tables of values are not looked at again.
 */
export function correctedRowReader<K extends ImportKind>(
  kind: K,
  binding: Binding,
  options: ReadOptions,
): (line: number, cells: Readonly<Record<string, string>>) => RowOutcome<K> {
  const read = rowReader(kind, binding, options);
  return (line, cells) => {
    const bound = binding.bindCorrected(cells);
    return quarantining(line, bound, binding, () => read(bound, line, [], new Warnings()));
  };
}

/** Most rows have none, and share one empty list. */
class Warnings {
  list = noWarnings;

  readonly add: Warn = (warning) => {
    this.list = [...this.list, warning];
  };
}

type Read<K extends ImportKind> = (
  cells: Cells,
  line: number,
  source: readonly string[],
  warnings: Warnings,
) => CandidateOfKind[K];

interface RowTools<K extends ImportKind> {
  binding: Binding;
  checkDamage: (cells: Cells) => void;
  repairSigns: ((cells: Cells, warn: Warn) => Cells) | null;
  read: Read<K>;
}

function rowReader<K extends ImportKind>(kind: K, binding: Binding, { lookups, today }: ReadOptions): Read<K> {
  const context = { binding, lookups, today };
  const readers: { [Each in ImportKind]: () => (cells: Cells, row: RowRead, warn: Warn) => CandidateOfKind[Each] } = {
    athletes: () => athleteReader(context),
    performances: () => performanceReader(context),
    records: () => recordReader(context),
  };
  const reader = readers[kind]();
  return (cells, line, source, warnings) => {
    const candidate = reader(cells, { line, cells: source, warnings: noWarnings }, warnings.add);
    candidate.warnings = warnings.list;
    return candidate;
  };
}

function readRow<K extends ImportKind>(row: TableRow, tools: RowTools<K>): RowOutcome<K> {
  const { binding, repairSigns } = tools;
  const warnings = new Warnings();
  const hasColumns = row.cells.length === binding.header.length;
  const bound = hasColumns ? binding.bind(row.cells) : null;
  const cells = bound === null || repairSigns === null ? bound?.cells : repairSigns(bound.cells, warnings.add);
  const outcome = quarantining<K>(row.line, cells ?? null, binding, () => {
    if (cells === undefined || row.problem === 'RAGGED_ROW') return setAsideLine(row, binding);
    if (row.problem !== null) setAside(row.problem, {});
    setAsideIf(bound?.problem ?? null);
    tools.checkDamage(cells);
    return tools.read(cells, row.line, row.cells, warnings);
  });
  return outcome.type === 'quarantined' && row.text !== ''
    ? { ...outcome, cells: { ...outcome.cells, line: row.text } }
    : outcome;
}

function setAsideLine({ problem, cells }: TableRow, { header }: Binding): never {
  if (problem !== null && problem !== 'RAGGED_ROW') setAside(problem, {});
  return setAside('RAGGED_ROW', { cells: cells.length, columns: header.length });
}

function quarantining<K extends ImportKind>(
  line: number,
  cells: Cells | null,
  binding: Binding,
  read: () => CandidateOfKind[K],
): RowOutcome<K> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    const named = Object.fromEntries([...binding.present].map((column) => [column, cells?.(column) ?? '']));
    return { type: 'quarantined', line, reason: error.reason, cells: named };
  }
}
