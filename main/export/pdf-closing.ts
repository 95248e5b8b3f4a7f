import { badgeWidth, LINE } from './pdf-blocks.ts';
import type { PageShape } from './pdf-page.ts';
import type { ClosingBlock, ClosingEntry } from './pdf-pages.ts';
import type { Pen } from './pdf-pen.ts';
import type { Measure } from './pdf-type.ts';
import { TYPE } from './pdf-type.ts';
import { wrapText } from './pdf-wrap.ts';
import { printable } from './printable-text.ts';
import type { SheetLegendEntry } from './record-sheet.ts';
import { PAPER } from './sheet-colours.ts';
import { KEY, NOTES } from './sheet-words.ts';

const GUTTER = 20;
const HEADING_HEIGHT = 20;
const ENTRY_GAP = 4;

/** The key to the badges and the notes at the end of a sheet: groups that stay together, each with its heading. */
export function closingBlocks(
  { legend: entriesOfKey, notes }: { legend: readonly SheetLegendEntry[]; notes: readonly string[] },
  measure: Measure,
  page: PageShape,
): ClosingBlock[][] {
  const broken = (text: string, width: number) =>
    wrapText(printable(text), { width, style: TYPE.body, measure, maxLines: 30 });
  const legend = entriesOfKey.map((entry) => ({ badge: printable(entry.badge), meaning: entry.meaning }));
  const indent = Math.max(0, ...legend.map((entry) => badgeWidth(entry.badge, measure))) + 6;
  const entries = legend.map(({ badge, meaning }): ClosingEntry => ({
    badge,
    x: indent,
    lines: broken(meaning, half(page) - indent),
  }));
  return [
    group(KEY, pairs(entries)),
    group(
      NOTES,
      notes.map((note) => [{ badge: null, x: 0, lines: broken(note, page.right - page.left) }]),
    ),
  ].filter((blocks) => blocks.length > 1);
}

function half(page: PageShape): number {
  return (page.right - page.left - GUTTER) / 2;
}

function group(heading: string, lines: ClosingEntry[][]): ClosingBlock[] {
  const blocks = lines.map((entries) => ({
    heading: null,
    entries,
    height: Math.max(...entries.map((entry) => entry.lines.length)) * LINE + ENTRY_GAP,
  }));
  return [{ heading, entries: [], height: HEADING_HEIGHT }, ...blocks];
}

function pairs(entries: ClosingEntry[]): ClosingEntry[][] {
  const lines: ClosingEntry[][] = [];
  for (let at = 0; at < entries.length; at += 2) lines.push(entries.slice(at, at + 2));
  return lines;
}

export function drawClosing(
  document: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  pen: Pen,
  { block, top }: { block: ClosingBlock; top: number },
  page: PageShape,
): void {
  const { heading } = block;
  if (heading !== null) {
    parent.add(document.struct('H2', {}, () => pen.text(heading, page.left, top + 9, TYPE.strong)));
  }
  block.entries.forEach((entry, index) => {
    const left = page.left + index * (half(page) + GUTTER);
    const baseline = top + 8.8;
    parent.add(
      document.struct('P', {}, () => {
        if (entry.badge !== null) pen.badge(entry.badge, left, baseline);
        entry.lines.forEach((line, at) => pen.text(line, left + entry.x, baseline + at * LINE, TYPE.body, PAPER.quiet));
      }),
    );
  });
}
