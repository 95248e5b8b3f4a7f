import type { ListColumn, ListSheet } from './list-sheet.ts';
import { badgeWidth } from './pdf-blocks.ts';
import { BADGE_GAP } from './pdf-blocks.ts';
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
  const wanted = sheet.columns.map((column, index) => wantedWidth(sheet, column, index, measure));
  const badges = wantedBadges(sheet, measure);
  const gaps = (sheet.columns.length - 1 + (badges === 0 ? 0 : 1)) * GAP;
  const needed = wanted.reduce((sum, width) => sum + width, badges + gaps);
  const page = needed > (PAGE.right - PAGE.left) * 1.25 ? WIDE_PAGE : PAGE;
  const widths = share(sheet.columns, wanted, page.right - page.left - gaps - badges);
  const markAt = sheet.columns.findIndex((column) => column.kind === 'mark');
  const after = markAt < 0 ? sheet.columns.length - 1 : markAt;
  let x = page.left;
  let badgeColumn: ListColumns['badges'] = null;
  const columns = sheet.columns.map((column, index): PlacedColumn => {
    const width = widths[index] ?? 0;
    const placed = { x, width, column, style: styleOf(column), axis: axisOf(sheet, column, index, x + width, measure) };
    x += width + GAP;
    if (index === after && badges > 0) {
      badgeColumn = { x: x - GAP / 2, width: badges, after };
      x += badges + GAP;
    }
    return placed;
  });
  return { page, columns, badges: badgeColumn };
}

function isText(column: ListColumn): boolean {
  return column.align === 'start' && column.kind !== 'day' && column.kind !== 'mark';
}

function wantedWidth(sheet: ListSheet, column: ListColumn, index: number, measure: Measure): number {
  const style = styleOf(column);
  let width = Math.max(measure(printable(column.title), TYPE.small), 12);
  const widest = isText(column) ? WIDEST_TEXT : WIDEST_FIGURES;
  for (const section of sheet.sections) {
    for (const row of section.rows) {
      width = Math.max(width, textWidth(cellText(column, row.cells[index] ?? ''), style, measure));
      if (width >= widest) return widest;
    }
  }
  return width;
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
  // A short list is not torn apart over the whole page, and not huddled at its left edge either.
  const weights = texts.reduce((sum, index) => sum + (columns[index]?.weight ?? 1), 0);
  for (const index of texts) widths[index] = (widths[index] ?? 0) + (left * (columns[index]?.weight ?? 1)) / weights;
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
