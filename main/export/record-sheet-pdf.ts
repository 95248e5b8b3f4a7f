import { setImmediate } from 'node:timers/promises';
import { sectionBlock } from './pdf-blocks.ts';
import type { SectionBlock } from './pdf-blocks.ts';
import { closingBlocks, drawClosing } from './pdf-closing.ts';
import { columnsOf } from './pdf-columns.ts';
import type { SheetColumns } from './pdf-columns.ts';
import { collect, openSheetDocument, startOf } from './pdf-document.ts';
import { drawFooter, drawMasthead, drawRunningLine, mastheadOf } from './pdf-masthead.ts';
import type { Masthead, SheetHead } from './pdf-masthead.ts';
import { PAGE } from './pdf-page.ts';
import { paginate } from './pdf-pages.ts';
import type { PageItem, SheetPage } from './pdf-pages.ts';
import { penFor } from './pdf-pen.ts';
import type { Pen } from './pdf-pen.ts';
import { SectionTable } from './pdf-table.ts';
import { measureWith, registerFonts, settableWith, TYPE } from './pdf-type.ts';
import type { Measure, Settable } from './pdf-type.ts';
import { printable } from './printable-text.ts';
import type { RecordSheet } from './record-sheet.ts';
import { factsOf, legendOf, nameOf, onlySeason } from './record-sheet.ts';
import { PAPER } from './sheet-colours.ts';
import { asOnInWords, emptyInWords, MISSING_LETTERS, producedInWords } from './sheet-words.ts';

export interface PdfOptions {
  /** Where `make-fonts.mjs` put the fonts, dist/fonts in the project. */
  fontsFolder: string;
}

/**
 * The record sheet as PDF: A4 upright, text with embedded fonts, tagged for screen readers. The same sheet gives the same
 * bytes. Everything is measured first, so that each page can say of how many it is; then pages are drawn one at a time,
 * and between two of them the thread is given back.
 */
export async function renderRecordSheetPdf(sheet: RecordSheet, options: PdfOptions): Promise<Uint8Array> {
  const document = openSheetDocument({
    title: nameOf(sheet),
    author: printable(sheet.clubName),
    subject: 'Club records',
    createdOn: startOf(sheet.producedOn),
  });
  const bytes = collect(document);
  await registerFonts(document, options.fontsFolder);
  const pages = layOut(document, sheet);

  const root = document.struct('Document');
  document.addStructure(root);
  const drawing = new Drawing(document, root, sheet, pages);
  for (const page of pages.pages) {
    drawing.drawPage(page);
    await setImmediate();
  }
  drawing.endTable();
  root.end();
  document.end();
  return bytes;
}

interface LaidOutSheet {
  pages: SheetPage[];
  head: SheetHead;
  masthead: Masthead;
  columns: SheetColumns;
  measure: Measure;
  settable: Settable;
}

function layOut(document: PDFKit.PDFDocument, sheet: RecordSheet): LaidOutSheet {
  const settable = settableWith(document);
  const measure = measureWith(document, settable);
  const columns = columnsOf(sheet, measure);
  const head = {
    clubName: sheet.clubName,
    title: sheet.title,
    facts: factsOf(sheet),
    runningDay: sheet.asOn === null ? producedInWords(sheet.producedOn) : asOnInWords(sheet.asOn),
    crest: sheet.crest ?? null,
  };
  const masthead = mastheadOf(head, measure, PAGE);
  const namesSeasons = sheet.sections.length > 0 && onlySeason(sheet) === null;
  const blocks = sheet.sections.map((section) =>
    sectionBlock(section, namesSeasons ? section.season : null, columns, measure),
  );
  const notes = textsOf(sheet).every((text) => settable(text) === text)
    ? sheet.notes
    : [...sheet.notes, MISSING_LETTERS];
  const pages = paginate(blocks, closingBlocks({ legend: legendOf(sheet), notes }, measure, PAGE), {
    mastheadHeight: masthead.height,
    ageGroupPages: sheet.ageGroupPages,
  });
  return { pages, head, masthead, columns, measure, settable };
}

class Drawing {
  private readonly document: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly sheet: RecordSheet;
  private readonly layout: LaidOutSheet;
  private readonly pen: Pen;
  private table: SectionTable | null = null;
  private pagesDrawn = 0;

  constructor(
    document: PDFKit.PDFDocument,
    root: PDFKit.PDFStructureElement,
    sheet: RecordSheet,
    layout: LaidOutSheet,
  ) {
    this.document = document;
    this.root = root;
    this.sheet = sheet;
    this.layout = layout;
    this.pen = penFor(document, layout.measure, layout.settable, PAGE);
  }

  drawPage(page: SheetPage): void {
    const { document, pen, layout } = this;
    document.addPage();
    if (this.pagesDrawn > 0) drawRunningLine(pen, layout.head, layout.measure, PAGE);
    for (const item of page.items) this.drawItem(item);
    this.pagesDrawn += 1;
    drawFooter(pen, PAGE, this.pagesDrawn, layout.pages.length);
  }

  endTable(): void {
    this.table?.end();
    this.table = null;
  }

  private drawItem(item: PageItem): void {
    const { document, root, pen, layout } = this;
    switch (item.kind) {
      case 'masthead':
        drawMasthead(document, root, pen, layout.masthead, PAGE);
        return;
      case 'heading':
        if (item.isContinued) this.table?.drawContinuedHeading(item.block, item.top);
        else this.startTable(item.block, item.top);
        return;
      case 'row':
        this.table?.drawRow(item.part, item.top, item);
        return;
      case 'empty-section':
        this.table?.drawEmpty(item.top);
        return;
      case 'empty-sheet':
        this.drawEmptySheet(item.top);
        return;
      case 'closing':
        this.endTable();
        drawClosing(document, root, pen, item, PAGE);
    }
  }

  private startTable(block: SectionBlock, top: number): void {
    this.endTable();
    const season = block.season === null ? '' : ` · ${block.season}`;
    if (this.layout.pages.length > 1) this.document.outline.addItem(`${block.title}${season}`);
    this.table = new SectionTable(this.document, this.root, { pen: this.pen, ...this.layout });
    this.table.drawHeading(block, top);
  }

  private drawEmptySheet(top: number): void {
    const { document, root, pen } = this;
    const words = emptyInWords(this.sheet);
    root.add(document.struct('P', {}, () => pen.text(words.title, PAGE.left, top + 30, TYPE.heading)));
    if (words.hint !== null) {
      const { hint } = words;
      root.add(document.struct('P', {}, () => pen.text(hint, PAGE.left, top + 48, TYPE.body, PAPER.quiet)));
    }
  }
}

/** All that other people typed, as it will be printed. */
function textsOf(sheet: RecordSheet): string[] {
  const rows = sheet.sections.flatMap((section) => section.rows);
  const holders = rows.flatMap((row) => row.holders);
  return [
    sheet.clubName,
    sheet.title,
    ...sheet.notes,
    ...sheet.sections.flatMap((section) => [section.season, section.ageGroup, section.gender]),
    ...rows.flatMap((row) => [row.discipline, row.mark]),
    ...holders.flatMap((holder) => [...holder.names, holder.competition, holder.venue]),
  ].map(printable);
}
