import { BADGE_GAP, LINE } from './pdf-blocks.ts';
import type { Pen } from './pdf-pen.ts';

/** From the top of a line to its letters' feet. */
export const FIRST_BASELINE = 8.8;

/** What a screen reader is told about a part of a sheet that spans pages: its heading, and one table with all its rows. */
export class TaggedTable {
  private readonly document: PDFKit.PDFDocument;
  private readonly part: PDFKit.PDFStructureElement;
  /** Made with its first row: pdfkit waits for ever for an element that is nowhere. */
  private table: PDFKit.PDFStructureElement | null = null;

  constructor(document: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement) {
    this.document = document;
    this.part = document.struct('Sect');
    parent.add(this.part);
  }

  addHeading(draw: () => void): void {
    this.part.add(this.document.struct('H2', {}, draw));
  }

  addText(draw: () => void): void {
    this.part.add(this.document.struct('P', {}, draw));
  }

  /** The row of the columns' names. */
  addHead(labels: readonly (() => void)[]): void {
    const row = this.addRow();
    for (const label of labels) row.add(this.document.struct('TH', { scope: 'Column' }, label));
    row.end();
  }

  /** A row to be filled and ended. */
  addRow(): PDFKit.PDFStructureElement {
    if (!this.table) {
      this.table = this.document.struct('Table');
      this.part.add(this.table);
    }
    const row = this.document.struct('TR');
    this.table.add(row);
    return row;
  }

  end(): void {
    this.table?.end();
    this.part.end();
  }
}

/** Lines of badges below one another, side by side in each. */
export function drawBadgeLines(
  pen: Pen,
  lines: readonly (readonly string[])[],
  at: { x: number; baseline: number },
): void {
  lines.forEach((line, index) => {
    let left = at.x;
    for (const badge of line) left += pen.badge(badge, left, at.baseline + index * LINE) + BADGE_GAP;
  });
}
