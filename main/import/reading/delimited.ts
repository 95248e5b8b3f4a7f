import Papa from 'papaparse';

import { findDelimiter } from './delimiter.ts';
import { readRecord } from './record.ts';

export type StructureProblem = 'UNTERMINATED_QUOTE' | 'LONE_QUOTE' | 'RAGGED_ROW';

export interface TableRow {
  /** In the file, from 1; of a record of several lines the first. */
  line: number;
  /** As many as the header has, unless `problem` is set; none where they cannot be told apart at all. */
  cells: readonly string[];
  problem: StructureProblem | null;
  /** The lines as they stand in the file, where `problem` is set; else ''. */
  text: string;
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
  /** Whether a column holds names, marks and the like, never text of several lines. */
  isOneLine?: (name: string) => boolean;
}

/**
 * Reads delimited text into rows; blank lines are left out, everything else is a row. A row whose number of cells differs
 * from the header's, or in which a quote is out of place, carries its problem: cells never move to another column.
 *
 * papaparse reads; from the first line that it or we complain about, our own strict reader does (decisions.md 29).
 */
export function readTable(text: string, options: TableOptions = {}): Table {
  const tidy = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const { delimiter, start, linesBefore } = findDelimiter(
    tidy,
    options.delimiter,
    options.isKnownName ?? (() => false),
  );
  const first = firstRecord(tidy, { position: start, line: linesBefore + 1 }, delimiter);
  const header = options.hasNoHeader === true ? first.cells.map((_, index) => `#${index + 1}`) : first.cells;
  const from = options.hasNoHeader === true ? first.begin : first.end;
  const oneLine = header.map((name) => options.isOneLine?.(name) ?? false);
  return { delimiter, header, rows: readRows(tidy, from, { header, delimiter, oneLine }) };
}

interface Place {
  position: number;
  line: number;
}

interface Shape {
  header: readonly string[];
  delimiter: string;
  oneLine: readonly boolean[];
}

/** The record that names the columns; a faulty one names none. */
function firstRecord(text: string, from: Place, delimiter: string): { cells: string[]; begin: Place; end: Place } {
  let { position, line } = from;
  while (position < text.length) {
    const record = readRecord(text, position, delimiter);
    const begin = { position, line };
    position = record.end;
    line += record.lines;
    if (record.type === 'record' && isBlank(record.cells)) continue;
    const isSound = record.type === 'record' && !record.hasLoneQuote;
    return { cells: isSound ? record.cells.map((cell) => cell.trim()) : [], begin, end: { position, line } };
  }
  return { cells: [], begin: from, end: { position, line } };
}

function readRows(text: string, from: Place, shape: Shape): TableRow[] {
  const body = text.slice(from.position);
  const { delimiter } = shape;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n', quoteChar: '"', header: false });
  const hasQuotes = body.includes('"');
  const faulty = Math.min(data.length, ...errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0));
  const rows: TableRow[] = [];
  let place: Place = { position: 0, line: from.line };
  for (const [index, cells] of data.entries()) {
    const next = hasQuotes ? endOfRecord(body, place, cells) : { position: 0, line: place.line + 1 };
    if (index >= faulty || swallowsLine(cells, next.line - place.line, shape)) {
      readStrictly(body, place, shape, rows);
      return rows;
    }
    const source = () => body.slice(place.position, next.position);
    if (hasQuotes && holdsLoneQuote(body, place.position, delimiter, cells)) {
      rows.push(problemRow(place.line, 'LONE_QUOTE', source(), cells));
    } else if (!isBlank(cells)) {
      rows.push(fitted(place.line, cells, shape, hasQuotes ? source() : cells.join(delimiter)));
    }
    place = next;
  }
  return rows;
}

/** papaparse does not say where its records end: behind as many newlines as their cells hold, and one more. */
function endOfRecord(text: string, from: Place, cells: readonly string[]): Place {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) lines += 1;
  }
  return { position: lineAfter(text, from.position, lines), line: from.line + lines };
}

/** papaparse takes a quote inside a plain cell for a letter (reliability.md, "CSV"); such a record is read again strictly. */
function holdsLoneQuote(text: string, start: number, delimiter: string, cells: readonly string[]): boolean {
  if (!cells.some((cell) => cell.includes('"'))) return false;
  const record = readRecord(text, start, delimiter);
  return record.type === 'broken' || record.hasLoneQuote;
}

/**
 * A quote that does not close can meet the quote of a later line, and a cell then holds the lines between. That is so where a
 * cell goes on with delimiters in a new line and the record does not fit the header, or the column has no text of lines.
 */
function swallowsLine(cells: readonly string[], lines: number, { header, delimiter, oneLine }: Shape): boolean {
  if (lines === 1) return false;
  const isRagged = cells.length !== header.length;
  return cells.some((cell, column) => {
    const newline = cell.indexOf('\n');
    return newline !== -1 && cell.includes(delimiter, newline) && (isRagged || oneLine[column] === true);
  });
}

function readStrictly(text: string, from: Place, shape: Shape, rows: TableRow[]): void {
  let { position, line } = from;
  while (position < text.length) {
    const record = readRecord(text, position, shape.delimiter);
    let { end, lines } = record;
    if (record.type === 'record' && swallowsLine(record.cells, record.lines, shape)) {
      end = lineAfter(text, position, 1);
      lines = 1;
      rows.push(problemRow(line, 'UNTERMINATED_QUOTE', text.slice(position, end)));
    } else if (record.type === 'broken') {
      rows.push(problemRow(line, record.code, text.slice(position, end)));
    } else if (record.hasLoneQuote) {
      rows.push(problemRow(line, 'LONE_QUOTE', text.slice(position, end), record.cells));
    } else if (!isBlank(record.cells)) {
      rows.push(fitted(line, record.cells, shape, text.slice(position, end)));
    }
    position = end;
    line += lines;
  }
}

/** Empty cells beyond the header, and missing cells of columns without a name, are what trailing delimiters leave. */
function fitted(line: number, cells: readonly string[], { header }: Shape, source: string): TableRow {
  if (cells.length === header.length) return { line, cells, problem: null, text: '' };
  const isFilledBeyond = cells.some((cell, index) => index >= header.length && cell.trim() !== '');
  const isNamedBeyond = header.some((name, index) => index >= cells.length && name !== '');
  if (isFilledBeyond || isNamedBeyond) return problemRow(line, 'RAGGED_ROW', source, cells);
  return { line, cells: header.map((_, index) => cells[index] ?? ''), problem: null, text: '' };
}

function problemRow(line: number, problem: StructureProblem, source: string, cells: readonly string[] = []): TableRow {
  return { line, cells, problem, text: source.endsWith('\n') ? source.slice(0, -1) : source };
}

/** Where the text goes on after so many newlines. */
function lineAfter(text: string, start: number, lines: number): number {
  let position = start;
  for (let count = 0; count < lines; count += 1) {
    const newline = text.indexOf('\n', position);
    if (newline === -1) return text.length;
    position = newline + 1;
  }
  return position;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}
