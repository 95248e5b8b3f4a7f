/** What a spreadsheet may run when a cell begins with it (OWASP, CSV injection), full-width forms included. */
const STARTERS: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']);

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?$/u;

export interface CsvColumn {
  name: string;
  /** Numbers are written as they are (-1.2 stays a number); text that a spreadsheet would run is made harmless. */
  kind: 'text' | 'number';
}

/** `null` is an empty cell. */
export type CsvCell = string | number | null;

export interface CsvOptions {
  /** Older Excel takes a file for UTF-8 only with it. */
  withByteOrderMark?: boolean;
}

/** A whole file as text (to be encoded as UTF-8): RFC 4180 quoting, lines ended by CR LF, the header first. */
export function writeCsv(columns: CsvColumn[], rows: Iterable<CsvCell[]>, options: CsvOptions = {}): string {
  return [...csvLines(columns, rows, options)].join('');
}

/** As `writeCsv`, line by line, so that a long export need not stand in memory. */
export function* csvLines(
  columns: CsvColumn[],
  rows: Iterable<CsvCell[]>,
  options: CsvOptions = {},
): Generator<string, void> {
  const header = columns.map((column) => column.name);
  yield (
    (options.withByteOrderMark ? '\ufeff' : '') +
      lineOf(
        columns.map(({ name }) => ({ name, kind: 'text' })),
        header,
      )
  );
  for (const row of rows) yield lineOf(columns, row);
}

function lineOf(columns: CsvColumn[], cells: CsvCell[]): string {
  if (cells.length !== columns.length) {
    throw new RangeError(`a row of ${cells.length} cells in a file of ${columns.length} columns`);
  }
  const texts = columns.map((column, index) => quote(cellText(column, cells[index] ?? null)));
  // A file of one column would otherwise have a line of nothing, which readers skip.
  return `${texts.length === 1 && texts[0] === '' ? '""' : texts.join(',')}\r\n`;
}

function cellText(column: CsvColumn, cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`${cell} in column ${column.name}`);
    return String(cell);
  }
  return column.kind === 'number' && NUMBER.test(cell) ? cell : protect(cell);
}

/**
 * Text that already looks protected (apostrophes before a dangerous character) gets one more, so that taking one off again
 * gives exactly the text.
 */
function protect(text: string): string {
  return startsLikeFormula(withoutApostrophes(text)) ? `'${text}` : text;
}

/** What our own reader does to each cell: takes off the one apostrophe that `writeCsv` puts before a dangerous character. */
export function stripProtection(cell: string): string {
  return cell.startsWith("'") && startsLikeFormula(withoutApostrophes(cell)) ? cell.slice(1) : cell;
}

function withoutApostrophes(text: string): string {
  return text.replace(/^'+/u, '');
}

function startsLikeFormula(text: string): boolean {
  return text !== '' && STARTERS.has(text.charAt(0));
}

/** Quoted where RFC 4180 asks for it, and where a reader might trim the cell or take the separator for another one. */
function quote(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
