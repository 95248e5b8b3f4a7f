import { setImmediate } from 'node:timers/promises';

import type { JobProgress } from '#main/application.ts';

import { type ListColumns, placeColumns } from './list-columns.ts';
import { listBlock, type ListItem, paginateList } from './list-pages.ts';
import type { ListSheet } from './list-sheet.ts';
import { ListTable } from './list-table.ts';
import { closingBlocks, drawClosing } from './pdf-closing.ts';
import { collect, openSheetDocument, startOf } from './pdf-document.ts';
import type { FilledPage } from './pdf-filling.ts';
import {
  drawFooter,
  drawMasthead,
  drawRunningLine,
  type Masthead,
  mastheadOf,
  type SheetHead,
} from './pdf-masthead.ts';
import { type Pen, penFor } from './pdf-pen.ts';
import { type Measure, measureWith, registerFonts, type Settable, settableWith, TYPE } from './pdf-type.ts';
import { printable } from './printable-text.ts';
import { PAPER } from './sheet-colours.ts';
import { MISSING_LETTERS, NOTHING_LISTED, NOTHING_LISTED_HINT, producedInWords, rowsInWords } from './sheet-words.ts';

/** How many rows a list has. */
export function countRows(sheet: ListSheet): number {
  return sheet.sections.reduce((sum, section) => sum + section.rows.length, 0);
}

/**
 * A list as PDF, the sister of the record sheet: A4 upright or, with many columns, across; same head, badges and page
 * numbers. The same list gives the same bytes. Everything is measured first, so that each page can say of how many it is;
 * then pages are drawn one at a time, and between two of them the thread is given back.
 */
export async function renderListPdf(
  sheet: ListSheet,
  options: { fontsFolder: string; progress: JobProgress },
): Promise<Uint8Array> {
  const document = openSheetDocument({
    title: [sheet.clubName, sheet.title].map(printable).join(' – '),
    author: printable(sheet.clubName),
    subject: printable(sheet.title),
    createdOn: startOf(sheet.producedOn),
  });
  const bytes = collect(document);
  await registerFonts(document, options.fontsFolder);
  const list = await layOut(document, sheet);
  const root = document.struct('Document');
  document.addStructure(root);
  const drawing = new Drawing(document, root, list);
  for (const [index, page] of list.pages.entries()) {
    drawing.drawPage(page);
    options.progress.report('writing', index + 1, list.pages.length);
    await setImmediate();
    options.progress.throwIfCancelled();
  }
  drawing.endTable();
  root.end();
  document.end();
  return bytes;
}

interface LaidOutList {
  readonly pages: readonly FilledPage<ListItem>[];
  readonly head: SheetHead;
  readonly masthead: Masthead;
  readonly placed: ListColumns;
  readonly measure: Measure;
  readonly settable: Settable;
}

async function layOut(document: PDFKit.PDFDocument, sheet: ListSheet): Promise<LaidOutList> {
  const settable = settableWith(document);
  const measure = measureWith(document, settable);
  const placed = placeColumns(sheet, measure);
  await setImmediate();
  const rows = countRows(sheet);
  const produced = producedInWords(sheet.producedOn);
  const head: SheetHead = {
    clubName: sheet.clubName,
    title: sheet.title,
    facts: [sheet.subtitle, produced, rows === 0 ? '' : rowsInWords(rows)].filter((fact) => fact !== ''),
    runningDay: produced,
    crest: null,
  };
  const masthead = mastheadOf(head, measure, placed.page);
  const blocks = sheet.sections.map((section) => listBlock(section, placed, measure));
  const notes = isSettable(sheet, settable) ? sheet.notes : [...sheet.notes, MISSING_LETTERS];
  const closing = closingBlocks({ legend: [], notes }, measure, placed.page);
  const pages = paginateList(sheet, blocks, closing, { placed, mastheadHeight: masthead.height });
  return { pages, head, masthead, placed, measure, settable };
}

function isSettable(sheet: ListSheet, settable: Settable): boolean {
  const all = (texts: readonly string[]) =>
    texts.every((text) => {
      const shown = printable(text);
      return settable(shown) === shown;
    });
  return (
    all([sheet.clubName, sheet.title, sheet.subtitle, ...sheet.notes]) &&
    sheet.sections.every((section) => all([section.title ?? '']) && section.rows.every((row) => all(row.cells)))
  );
}

class Drawing {
  private readonly document: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly list: LaidOutList;
  private readonly pen: Pen;
  private table: ListTable | null = null;
  private pagesDrawn = 0;

  constructor(document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, list: LaidOutList) {
    this.document = document;
    this.root = root;
    this.list = list;
    this.pen = penFor(document, list.measure, list.settable, list.placed.page);
  }

  drawPage(page: FilledPage<ListItem>): void {
    const { document, pen, list } = this;
    document.addPage({ size: 'A4', layout: list.placed.page.layout, margin: 0 });
    if (this.pagesDrawn > 0) drawRunningLine(pen, list.head, list.measure, list.placed.page);
    for (const item of page.items) this.drawItem(item);
    this.pagesDrawn += 1;
    drawFooter(pen, list.placed.page, this.pagesDrawn, list.pages.length);
  }

  endTable(): void {
    this.table?.end();
    this.table = null;
  }

  private drawItem(item: ListItem): void {
    const { document, root, pen, list } = this;
    switch (item.kind) {
      case 'masthead':
        drawMasthead(document, root, pen, list.masthead, list.placed.page);
        return;
      case 'heading':
        if (item.isContinued) this.table?.drawContinuedHeading(item.block, item.top);
        else {
          this.endTable();
          if (list.pages.length > 1 && item.block.title !== null) document.outline.addItem(item.block.title);
          this.table = new ListTable(document, root, { pen, ...list });
          this.table.drawHeading(item.block, item.top);
        }
        return;
      case 'row':
        this.table?.drawRow(item.line, item.top, item.isFirst);
        return;
      case 'empty-section':
        this.table?.drawEmpty(item.top);
        return;
      case 'empty-list':
        this.drawEmptyList(item.top);
        return;
      case 'closing':
        this.endTable();
        drawClosing(document, root, pen, item, list.placed.page);
    }
  }

  private drawEmptyList(top: number): void {
    const { document, root, pen } = this;
    const { left } = this.list.placed.page;
    root.add(document.struct('P', {}, () => pen.text(NOTHING_LISTED, left, top + 30, TYPE.heading)));
    root.add(document.struct('P', {}, () => pen.text(NOTHING_LISTED_HINT, left, top + 48, TYPE.body, PAPER.quiet)));
  }
}
