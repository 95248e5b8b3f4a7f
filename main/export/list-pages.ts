import type { ListColumns } from './list-columns.ts';
import { cellText } from './list-columns.ts';
import type { ListRow, ListSection, ListSheet } from './list-sheet.ts';
import { badgeLines, fittedMark, LINE, ROW_PADDING, type RowPart } from './pdf-blocks.ts';
import { Filling } from './pdf-filling.ts';
import type { FilledPage } from './pdf-filling.ts';
import type { ClosingBlock } from './pdf-pages.ts';
import { placeClosing } from './pdf-pages.ts';
import type { Measure } from './pdf-type.ts';
import { TYPE } from './pdf-type.ts';
import { wrapText } from './pdf-wrap.ts';
import { printable } from './printable-text.ts';

/** A row with all its lines broken; heights in points. */
export interface ListLine {
  readonly row: ListRow;
  readonly cells: readonly (readonly string[])[];
  /** By the place of their column: a list may have several columns of marks. */
  readonly marks: ReadonlyMap<number, RowPart['mark']>;
  readonly badges: readonly (readonly string[])[];
  readonly height: number;
}

export interface ListBlock {
  readonly title: string | null;
  readonly titleLines: readonly string[];
  readonly lines: readonly ListLine[];
}

export type ListItem =
  | { kind: 'masthead'; top: number }
  | { kind: 'heading'; top: number; block: ListBlock; isContinued: boolean }
  | { kind: 'row'; top: number; line: ListLine; isFirst: boolean }
  | { kind: 'empty-section'; top: number }
  | { kind: 'empty-list'; top: number }
  | { kind: 'closing'; top: number; block: ClosingBlock };

const MOST_LINES = 6;
const GAP_BEFORE_SECTION = 18;
const LABELS_HEIGHT = 20;
const TITLE_LINE = 16;
const EMPTY_SECTION_HEIGHT = 24;
const EMPTY_LIST_HEIGHT = 90;

export function listBlock(section: ListSection, placed: ListColumns, measure: Measure): ListBlock {
  const title = section.title === null ? null : printable(section.title);
  const width = placed.page.right - placed.page.left;
  return {
    title,
    titleLines: title === null ? [] : wrapText(title, { width, style: TYPE.heading, measure, maxLines: 3 }),
    lines: section.rows.map((row) => listLine(row, placed, measure)),
  };
}

function listLine(row: ListRow, { columns, badges }: ListColumns, measure: Measure): ListLine {
  const marks = new Map<number, RowPart['mark']>();
  const cells = columns.map(({ column, index, style, width, x, axis }) => {
    const text = cellText(column, row.cells[index] ?? '');
    if (axis !== null) {
      marks.set(index, fittedMark(text, { x, width, axis }, measure));
      return [];
    }
    return wrapText(text, { width, style, measure, maxLines: MOST_LINES });
  });
  const badgesBroken = badges === null ? [] : badgeLines((row.badges ?? []).map(printable), badges.width, measure);
  const lines = Math.max(1, badgesBroken.length, ...cells.map((cell) => cell.length));
  return { row, cells, marks, badges: badgesBroken, height: lines * LINE + 2 * ROW_PADDING };
}

/** The height of a section's heading with its column labels; a continued one is a single smaller line. */
export function listHeadingHeight(block: ListBlock, isContinued: boolean): number {
  const labels = block.lines.length === 0 ? LABELS_HEIGHT / 3 : LABELS_HEIGHT;
  if (block.title === null) return labels;
  return (isContinued ? 14 : block.titleLines.length * TITLE_LINE) + labels;
}

/** Fills pages. A heading has its first two rows below it, and the last row of a section does not stand alone on a page. */
export function paginateList(
  sheet: ListSheet,
  blocks: readonly ListBlock[],
  closing: readonly ClosingBlock[][],
  options: { placed: ListColumns; mastheadHeight: number },
): FilledPage<ListItem>[] {
  const { page } = options.placed;
  const filling = new Filling<ListItem>(page, options.mastheadHeight);
  filling.put(0, () => ({ kind: 'masthead', top: page.top }));
  if (sheet.sections.every((section) => section.rows.length === 0 && section.title === null)) {
    filling.put(EMPTY_LIST_HEIGHT, (top) => ({ kind: 'empty-list', top }));
  } else {
    for (const block of blocks) placeBlock(filling, block);
  }
  placeClosing<ListItem>(filling, closing, (block, top) => ({ kind: 'closing', top, block }));
  return filling.pages;
}

function placeBlock(filling: Filling<ListItem>, block: ListBlock): void {
  const height = listHeadingHeight(block, false);
  const { lines } = block;
  const first = lines.length === 0 ? EMPTY_SECTION_HEIGHT : heightOf(lines.slice(0, 2));
  filling.keep(GAP_BEFORE_SECTION + height + first);
  filling.gap(GAP_BEFORE_SECTION);
  filling.put(height, (top) => ({ kind: 'heading', top, block, isContinued: false }));
  if (lines.length === 0) filling.put(EMPTY_SECTION_HEIGHT, (top) => ({ kind: 'empty-section', top }));
  let isFirst = true;
  lines.forEach((line, index) => {
    const isLastButOne = index > 0 && index === lines.length - 2;
    if (!filling.hasRoomFor(isLastButOne ? heightOf(lines.slice(index)) : line.height)) {
      filling.turn();
      filling.put(listHeadingHeight(block, true), (top) => ({ kind: 'heading', top, block, isContinued: true }));
      isFirst = true;
    }
    const item = { kind: 'row', line, isFirst } as const;
    filling.put(line.height, (top) => ({ ...item, top }));
    isFirst = false;
  });
}

function heightOf(lines: readonly ListLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}
