import Papa from 'papaparse';

import { readRecord } from './record.ts';
import { findDelimiter } from './delimiter.ts';

export type StructureProblem = 'UNTERMINATED_QUOTE' | 'LONE_QUOTE' | 'RAGGED_ROW';

export interface TableRow {
  /** In the file, from 1; of a record of several lines the first. */
  line: number;
  /** As many as the header has, unless `problem` is set; none where they cannot be told apart at all. */
  cells: readonly string[];
  problem: StructureProblem | null;
  /** The lines as they stand in the file, where the cells could not be told apart; else ''. */
  text: string;
  /** A quoted cell holds a line break: perhaps text that was meant so, perhaps a quote that swallowed the next line. */
  spansLines: boolean;
}

export interface Table {
  delimiter: string;
  /** Names of the columns, or `#1`, `#2`, ... for a file without a header. */
  header: readonly string[];
  rows: readonly TableRow[];
}

export interface TableOptions {
  delimiter?: string | undefined;
  /** The file begins with data. */
  hasNoHeader?: boolean;
  isKnownName?: (name: string) => boolean;
}

/**
 * Reads delimited text into rows; blank lines are left out, everything else is a row. A row whose number of cells differs
 * from the header's, or in which a quote is out of place, carries its problem: cells never move to another column.
 *
 * papaparse reads; from the first line that it complains about, our own strict reader does (decisions.md 29).
 */
export function readTable(text: string, options: TableOptions = {}): Table {
  const tidy = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const found = findDelimiter(tidy, options.delimiter, options.isKnownName ?? (() => false));
  const rows = readRows(tidy, found.start, found.linesBefore + 1, found.delimiter);
  const header = options.hasNoHeader === true ? numbered(rows) : namesOf(rows.shift());
  return { delimiter: found.delimiter, header, rows: rows.map((row) => fitted(row, header, found.delimiter)) };
}

function namesOf(row: TableRow | undefined): string[] {
  return row === undefined || row.problem !== null ? [] : row.cells.map((name) => name.trim());
}

function numbered(rows: readonly TableRow[]): string[] {
  return (rows.find((row) => row.problem === null)?.cells ?? []).map((_, index) => `#${index + 1}`);
}

/** Empty cells beyond the header, and missing cells of columns without a name, are what trailing delimiters leave. */
function fitted(row: TableRow, header: readonly string[], delimiter: string): TableRow {
  const { cells, problem } = row;
  if (problem !== null || cells.length === header.length) return row;
  const isFilledBeyond = cells.some((cell, index) => index >= header.length && cell.trim() !== '');
  const isNamedBeyond = header.some((name, index) => index >= cells.length && name !== '');
  if (isFilledBeyond || isNamedBeyond) return { ...row, problem: 'RAGGED_ROW', text: cells.join(delimiter) };
  return { ...row, cells: header.map((_, index) => cells[index] ?? '') };
}

function readRows(text: string, start: number, firstLine: number, delimiter: string): TableRow[] {
  const body = start === 0 ? text : text.slice(start);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n', quoteChar: '"', header: false });
  if (!body.includes('"')) return withoutQuotes(data, firstLine);

  const sound = Math.min(data.length, ...errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0));
  const rows: TableRow[] = [];
  let position = 0;
  let line = firstLine;
  for (let index = 0; index < sound; index += 1) {
    const cells = data[index] ?? [];
    const end = endOfRecord(body, position, cells);
    if (!isBlank(cells)) rows.push(checked(body, position, end, delimiter, line, cells));
    position = end.position;
    line += end.lines;
  }
  return sound === data.length ? rows : [...rows, ...readStrictly(body, position, line, delimiter)];
}

function withoutQuotes(data: readonly string[][], firstLine: number): TableRow[] {
  const rows: TableRow[] = [];
  for (const [index, cells] of data.entries()) {
    if (!isBlank(cells)) rows.push(soundRow(firstLine + index, cells, false));
  }
  return rows;
}

/** papaparse does not say where its records end: behind as many newlines as their cells hold, and one more. */
function endOfRecord(text: string, start: number, cells: readonly string[]): { position: number; lines: number } {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) lines += 1;
  }
  let position = start;
  for (let count = 0; count < lines; count += 1) {
    const newline = text.indexOf('\n', position);
    if (newline === -1) return { position: text.length, lines };
    position = newline + 1;
  }
  return { position, lines };
}

/** papaparse takes a quote inside a plain cell for a letter (reliability.md, "CSV"); such a record is read again strictly. */
function checked(
  text: string,
  start: number,
  end: { position: number; lines: number },
  delimiter: string,
  line: number,
  cells: readonly string[],
): TableRow {
  if (!cells.some((cell) => cell.includes('"'))) return soundRow(line, cells, end.lines > 1);
  const record = readRecord(text, start, delimiter);
  if (record.type === 'record' && !record.hasLoneQuote) return soundRow(line, record.cells, record.lines > 1);
  return brokenRow(line, 'LONE_QUOTE', text.slice(start, end.position), cells);
}

function readStrictly(text: string, start: number, firstLine: number, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  let line = firstLine;
  for (let position = start; position < text.length;) {
    const record = readRecord(text, position, delimiter);
    if (record.type === 'broken') rows.push(brokenRow(line, record.code, text.slice(position, record.end)));
    else if (record.hasLoneQuote)
      rows.push(brokenRow(line, 'LONE_QUOTE', text.slice(position, record.end), record.cells));
    else if (!isBlank(record.cells)) rows.push(soundRow(line, record.cells, record.lines > 1));
    position = record.end;
    line += record.lines;
  }
  return rows;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}

function soundRow(line: number, cells: readonly string[], spansLines: boolean): TableRow {
  return { line, cells, problem: null, text: '', spansLines };
}

function brokenRow(line: number, problem: StructureProblem, source: string, cells: readonly string[] = []): TableRow {
  const text = source.endsWith('\n') ? source.slice(0, -1) : source;
  return { line, cells, problem, text, spansLines: text.includes('\n') };
}
