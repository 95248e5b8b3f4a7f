import type { ListColumn, ListSheet } from './list-sheet.ts';
import { BADGE_GAP, badgeWidth } from './pdf-blocks.ts';
import type { Column } from './pdf-columns.ts';
import { PAGE, type PageShape, WIDE_PAGE } from './pdf-page.ts';
import type { Measure, TextStyle } from './pdf-type.ts';
import { TYPE } from './pdf-type.ts';
import { printable } from './printable-text.ts';
import { splitMark } from './record-sheet.ts';
import { dayInWords, NOT_KNOWN } from './sheet-words.ts';

/** A column of the list with its place on the page. */
export interface PlacedColumn extends Column {
  readonly column: ListColumn;
  /** Which of a row's cells stands in it. */
  readonly index: number;
  readonly style: TextStyle;
  /** Where decimal points stand, in the column of marks. */
  readonly axis: number | null;
}

export interface ListColumns {
  readonly page: PageShape;
  readonly columns: readonly PlacedColumn[];
  /** Behind the mark; null where no row has badges. */
  readonly badges: (Column & { readonly after: number }) | null;
}

const GAP = 9;
/** Text wraps rather than taking more than this from the others; below the least it would be torn letter by letter. */
const WIDEST_TEXT = 190;
const NARROWEST_TEXT = 46;
const WIDEST_FIGURES = 90;
/** The share of its texts that a column tries to hold in one line. */
const MOST_TEXTS = 0.9;
/** Texts may be squeezed by so much before the page lies across. */
const SQUEEZED = 1.06;
const WIDEST_BADGES = 58;

/** The text of a cell as it is printed; days in words. */
export function cellText(column: ListColumn, cell: string): string {
  const text = printable(column.kind === 'day' ? dayInWords(cell, 'short') : cell);
  return column.kind === 'number' ? text.replace(/^-/u, '−') : text === '' && column.kind === 'day' ? NOT_KNOWN : text;
}

export function styleOf(column: ListColumn): TextStyle {
  if (column.kind === 'mark') return TYPE.mark;
  return column.align === 'end' || column.kind === 'day' ? TYPE.figures : TYPE.body;
}

/**
 * Figures, days and badges take what they need, texts share the rest by weight, none more than it can use. Where texts would
 * be squeezed the page lies across.
 */
export function placeColumns(sheet: ListSheet, measure: Measure): ListColumns {
  const shown = shownColumns(sheet);
  const wanted = shown.map(({ column, index }) => wantedWidth(sheet, column, index, measure));
  const badges = wantedBadges(sheet, measure);
  const gaps = (shown.length - 1 + (badges === 0 ? 0 : 1)) * GAP;
  const needed = wanted.reduce((sum, width) => sum + width, badges + gaps);
  const page = needed > (PAGE.right - PAGE.left) * SQUEEZED ? WIDE_PAGE : PAGE;
  const widths = share(
    shown.map(({ column }) => column),
    wanted,
    page.right - page.left - gaps - badges,
  );
  const markAt = shown.findIndex(({ column }) => column.kind === 'mark');
  const after = markAt < 0 ? shown.length - 1 : markAt;
  let x = page.left;
  let badgeColumn: ListColumns['badges'] = null;
  const columns = shown.map(({ column, index }, at): PlacedColumn => {
    const width = widths[at] ?? 0;
    const axis = axisOf(sheet, column, index, x + width, measure);
    const placed = { x, width, column, index, style: styleOf(column), axis };
    x += width + GAP;
    if (at === after && badges > 0) {
      badgeColumn = { x: x - GAP / 2, width: badges, after };
      x += badges + GAP;
    }
    return placed;
  });
  return { page, columns, badges: badgeColumn };
}

/** A column in which nothing stands leaves its room to the others. */
function shownColumns(sheet: ListSheet): { column: ListColumn; index: number }[] {
  const rows = sheet.sections.flatMap((section) => section.rows);
  return sheet.columns
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => rows.length === 0 || rows.some((row) => row.cells[index] !== ''));
}

function isText(column: ListColumn): boolean {
  return column.align === 'start' && column.kind !== 'day' && column.kind !== 'mark';
}

function wantedWidth(sheet: ListSheet, column: ListColumn, index: number, measure: Measure): number {
  const style = styleOf(column);
  const label = Math.max(measure(printable(column.title), TYPE.small), 12);
  const widths: number[] = [];
  for (const { rows } of sheet.sections) {
    for (const row of rows) widths.push(textWidth(cellText(column, row.cells[index] ?? ''), style, measure));
  }
  if (!isText(column)) return Math.min(Math.max(label, ...distinct(widths)), WIDEST_FIGURES);
  // A few long texts wrap rather than making the column wide for all.
  const most = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * MOST_TEXTS)] ?? 0;
  return Math.min(Math.max(label, most), WIDEST_TEXT);
}

function distinct(widths: readonly number[]): number[] {
  return [...new Set(widths)];
}

/** Word by word, as lines are broken and set: single words come again, whole lines do not. */
function textWidth(text: string, style: TextStyle, measure: Measure): number {
  let sum = 0;
  for (const word of text.split(/(?<= )/u)) sum += measure(word, style);
  return Math.ceil(sum * 100) / 100;
}

function wantedBadges(sheet: ListSheet, measure: Measure): number {
  const known = new Map<string, number>();
  let widest = 0;
  for (const { badges = [] } of sheet.sections.flatMap((section) => section.rows)) {
    if (badges.length === 0) continue;
    const key = badges.join(' ');
    const width =
      known.get(key) ?? badges.reduce((sum, badge) => sum + badgeWidth(printable(badge), measure) + BADGE_GAP, 0);
    known.set(key, width);
    widest = Math.max(widest, width);
  }
  return Math.min(widest, WIDEST_BADGES);
}

/** Room is shared by weight among the texts that can still use some; what nobody needs goes to all of them. */
function share(columns: readonly ListColumn[], wanted: readonly number[], room: number): number[] {
  const widths = columns.map((column, index) => (isText(column) ? NARROWEST_TEXT : (wanted[index] ?? 0)));
  let left = room - widths.reduce((sum, width) => sum + width, 0);
  const texts = columns.flatMap((column, index) => (isText(column) ? [index] : []));
  if (texts.length === 0) return left < 0 ? widths.map((width) => (width * room) / (room - left)) : widths;
  let hungry = texts.filter((index) => (wanted[index] ?? 0) > NARROWEST_TEXT);
  while (left > 0.01 && hungry.length > 0) {
    const weights = hungry.reduce((sum, index) => sum + (columns[index]?.weight ?? 1), 0);
    const part = left / weights;
    for (const index of hungry) {
      const most = (wanted[index] ?? 0) - (widths[index] ?? 0);
      const more = Math.min(part * (columns[index]?.weight ?? 1), most);
      widths[index] = (widths[index] ?? 0) + more;
      left -= more;
    }
    hungry = hungry.filter((index) => (wanted[index] ?? 0) - (widths[index] ?? 0) > 0.01);
  }
  // What is left goes to figures too, so that a line of a short list is not a long way from its first figure.
  const all = columns.flatMap((column, index) => (isText(column) || column.kind === 'number' ? [index] : []));
  const weights = all.reduce((sum, index) => sum + (columns[index]?.weight ?? 1), 0);
  for (const index of all) widths[index] = (widths[index] ?? 0) + (left * (columns[index]?.weight ?? 1)) / weights;
  return widths;
}

function axisOf(sheet: ListSheet, column: ListColumn, index: number, right: number, measure: Measure): number | null {
  if (column.kind !== 'mark') return null;
  let widest = 0;
  for (const row of sheet.sections.flatMap((section) => section.rows)) {
    widest = Math.max(widest, measure(splitMark(printable(row.cells[index] ?? '')).fraction, TYPE.mark));
  }
  return right - widest;
}
