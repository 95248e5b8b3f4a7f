import { printable } from '#main/export/printable-text.ts';

export interface TextColumn<Row> {
  readonly title: string;
  /** Marks, ranks and numbers stand on the right. */
  readonly isRight?: boolean;
  readonly cell: (row: Row) => string;
}

const gap = '  ';
const letters = new Intl.Segmenter('en');

/** Rows in columns for a terminal. Columns that no row fills are left out; what could steer the terminal is taken out. */
export function textTable<Row>(rows: readonly Row[], columns: readonly TextColumn<Row>[]): string {
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map((row) => printable(column.cell(row))) }))
    .filter((column) => column.cells.some((cell) => cell !== ''));
  const padded = filled.map(({ title, isRight = false, cells }) => {
    const width = Math.max(widthOf(title), ...cells.map(widthOf));
    const pad = (text: string) =>
      isRight ? ' '.repeat(width - widthOf(text)) + text : text + ' '.repeat(width - widthOf(text));
    return { title: pad(title), rule: '─'.repeat(width), cells: cells.map(pad) };
  });
  const lines = [padded.map((column) => column.title), padded.map((column) => column.rule)];
  for (const index of rows.keys()) lines.push(padded.map((column) => column.cells[index] ?? ''));
  return `${lines.map((line) => line.join(gap).trimEnd()).join('\n')}\n`;
}

function widthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : [...letters.segment(text)].length;
}

/** `1 row`, `2 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
