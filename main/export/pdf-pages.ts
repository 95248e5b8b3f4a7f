import type { RowPart, SectionBlock } from './pdf-blocks.ts';
import { Filling } from './pdf-filling.ts';
import type { FilledPage } from './pdf-filling.ts';
import { PAGE } from './pdf-page.ts';

/** What stands where: the result of the first pass, which the second draws knowing how many pages there are. */
export type SheetPage = FilledPage<PageItem>;

export type PageItem =
  | { kind: 'masthead'; top: number }
  | { kind: 'heading'; top: number; block: SectionBlock; isContinued: boolean }
  | { kind: 'row'; top: number; block: SectionBlock; part: RowPart; isFirstInTable: boolean; isRepeated: boolean }
  | { kind: 'empty-section'; top: number; block: SectionBlock }
  | { kind: 'empty-sheet'; top: number }
  | { kind: 'closing'; top: number; block: ClosingBlock };

/** The heading of the key or the notes, a line of the key (two entries beside one another) or a note. */
export interface ClosingBlock {
  heading: string | null;
  entries: ClosingEntry[];
  height: number;
}

export interface ClosingEntry {
  badge: string | null;
  x: number;
  lines: string[];
}

export interface PageOptions {
  mastheadHeight: number;
  ageGroupPages: boolean;
}

const GAP_BEFORE_SECTION = 20;
const GAP_BEFORE_CLOSING = 22;
const EMPTY_SECTION_HEIGHT = 24;
const EMPTY_SHEET_HEIGHT = 90;
const LABELS_HEIGHT = 20;

/** The height of a section's heading with its column labels; a continued one is a single smaller line. */
export function headingHeight(block: SectionBlock, isContinued: boolean): number {
  const labels = block.parts.length === 0 ? LABELS_HEIGHT / 3 : LABELS_HEIGHT;
  return (isContinued ? 14 : block.titleLines.length * 16) + labels;
}

/** Fills pages from top to bottom. A heading always has its first row below it. */
export function paginate(blocks: SectionBlock[], closing: ClosingBlock[][], options: PageOptions): SheetPage[] {
  const filling = new Filling<PageItem>(PAGE, options.mastheadHeight);
  filling.put(0, () => ({ kind: 'masthead', top: PAGE.top }));
  let before: SectionBlock | null = null;
  for (const block of blocks) {
    if (options.ageGroupPages && before && !isSameAgeGroup(before, block)) filling.turn();
    placeSection(filling, block);
    before = block;
  }
  if (blocks.length === 0) {
    filling.put(EMPTY_SHEET_HEIGHT, (top) => ({ kind: 'empty-sheet', top }));
  }
  placeClosing<PageItem>(filling, closing, (block, top) => ({ kind: 'closing', top, block }));
  return filling.pages;
}

/** Puts the key and the notes behind everything else. */
export function placeClosing<Item>(
  filling: Filling<Item>,
  closing: readonly ClosingBlock[][],
  item: (block: ClosingBlock, top: number) => Item,
): void {
  for (const group of closing) {
    // A key that is torn apart helps nobody.
    filling.keep(GAP_BEFORE_CLOSING + group.reduce((sum, block) => sum + block.height, 0));
    filling.gap(GAP_BEFORE_CLOSING);
    for (const block of group) {
      filling.keep(block.height);
      filling.put(block.height, (top) => item(block, top));
    }
  }
}

function placeSection(filling: Filling<PageItem>, block: SectionBlock): void {
  const height = headingHeight(block, false);
  const first = block.parts[0]?.height ?? EMPTY_SECTION_HEIGHT;
  filling.keep(GAP_BEFORE_SECTION + height + first);
  filling.gap(GAP_BEFORE_SECTION);
  filling.put(height, (top) => ({ kind: 'heading', top, block, isContinued: false }));
  if (block.parts.length === 0) {
    filling.put(EMPTY_SECTION_HEIGHT, (top) => ({ kind: 'empty-section', top, block }));
  }
  let isFirstInTable = true;
  for (const part of block.parts) {
    let isRepeated = false;
    if (!filling.hasRoomFor(part.height)) {
      filling.turn();
      filling.put(headingHeight(block, true), (top) => ({ kind: 'heading', top, block, isContinued: true }));
      isFirstInTable = true;
      isRepeated = part.holdersBefore > 0;
    }
    const item = { kind: 'row', block, part, isFirstInTable, isRepeated } as const;
    filling.put(part.height, (top) => ({ ...item, top }));
    isFirstInTable = false;
  }
}

function isSameAgeGroup(one: SectionBlock, other: SectionBlock): boolean {
  return one.section.season === other.section.season && one.section.ageGroup === other.section.ageGroup;
}
