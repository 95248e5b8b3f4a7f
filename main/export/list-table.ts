import type { ListColumns, PlacedColumn } from './list-columns.ts';
import type { ListBlock, ListLine } from './list-pages.ts';
import { listHeadingHeight } from './list-pages.ts';
import { LINE, ROW_PADDING } from './pdf-blocks.ts';
import type { Pen } from './pdf-pen.ts';
import type { Measure } from './pdf-type.ts';
import { TYPE } from './pdf-type.ts';
import { printable } from './printable-text.ts';
import { PAPER } from './sheet-colours.ts';
import { COLUMNS, CONTINUED, NOTHING_LISTED_HERE } from './sheet-words.ts';
import { drawBadgeLines, FIRST_BASELINE, TaggedTable } from './tagged-table.ts';

/** One section of a list on the pages that it spans, and the table that a screen reader is told about. */
export class ListTable {
  private readonly document: PDFKit.PDFDocument;
  private readonly pen: Pen;
  private readonly placed: ListColumns;
  private readonly measure: Measure;
  private readonly table: TaggedTable;

  constructor(
    document: PDFKit.PDFDocument,
    parent: PDFKit.PDFStructureElement,
    tools: { pen: Pen; placed: ListColumns; measure: Measure },
  ) {
    this.document = document;
    this.pen = tools.pen;
    this.placed = tools.placed;
    this.measure = tools.measure;
    this.table = new TaggedTable(document, parent);
  }

  drawHeading(block: ListBlock, top: number): void {
    const { pen } = this;
    const { left } = this.placed.page;
    if (block.title !== null) {
      this.table.addHeading(() => {
        block.titleLines.forEach((line, index) => pen.text(line, left, top + 12 + index * 16, TYPE.heading));
      });
    }
    const bottom = top + listHeadingHeight(block, false);
    pen.artifact(() => pen.rule(bottom, 0.8, PAPER.ink));
    if (block.lines.length > 0) this.table.addHead(this.labels(bottom - 6));
  }

  /** On a following page: said again for the eye only. */
  drawContinuedHeading(block: ListBlock, top: number): void {
    const { pen } = this;
    const { left } = this.placed.page;
    const bottom = top + listHeadingHeight(block, true);
    pen.artifact(() => {
      const title = block.titleLines[0];
      if (title !== undefined) {
        pen.text(title, left, top + 9, TYPE.strong);
        pen.text(CONTINUED, left + this.measure(title, TYPE.strong) + 5, top + 9, TYPE.body, PAPER.quiet);
      }
      for (const label of this.labels(bottom - 6)) label();
      pen.rule(bottom, 0.8, PAPER.ink);
    });
  }

  drawEmpty(top: number): void {
    const { left } = this.placed.page;
    this.table.addText(() => this.pen.text(NOTHING_LISTED_HERE, left, top + 14, TYPE.body, PAPER.quiet));
  }

  drawRow(line: ListLine, top: number, isFirst: boolean): void {
    const { pen, document } = this;
    const { left, right } = this.placed.page;
    pen.artifact(() => {
      if (line.row.isStrong === true) {
        pen.fill(left - 6, top, right - left + 12, line.height, PAPER.goldTint);
        pen.fill(left - 6, top, 2, line.height, PAPER.gold);
      }
      if (!isFirst) pen.rule(top, 0.4, PAPER.hairline);
    });
    const baseline = top + ROW_PADDING + FIRST_BASELINE;
    const row = this.table.addRow();
    for (const cell of this.cells(line, baseline)) row.add(document.struct('TD', {}, cell));
    row.end();
  }

  end(): void {
    this.table.end();
  }

  private cells(line: ListLine, baseline: number): (() => void)[] {
    const { badges } = this.placed;
    return this.placed.columns.flatMap((placed, index) => {
      const cell = () => this.drawCell(line, placed, line.cells[index] ?? [], baseline);
      if (badges?.after !== index) return [cell];
      return [cell, () => drawBadgeLines(this.pen, line.badges, { x: badges.x, baseline })];
    });
  }

  private drawCell(line: ListLine, placed: PlacedColumn, lines: readonly string[], baseline: number): void {
    const { pen } = this;
    const { column, index: place, style, x, width, axis } = placed;
    if (axis !== null) {
      const mark = line.marks.get(place);
      if (mark !== undefined && mark.text !== '') {
        pen.textRight(mark.text, mark.right, baseline, { ...TYPE.mark, size: mark.size });
      }
      return;
    }
    lines.forEach((text, index) => {
      const at = baseline + index * LINE;
      if (column.align === 'end') pen.textRight(text.trimEnd(), x + width, at, style);
      else pen.text(text, x, at, style);
    });
  }

  private labels(baseline: number): (() => void)[] {
    const { pen } = this;
    const { badges, columns } = this.placed;
    return columns.flatMap(({ column, x, width }, index) => {
      const title = printable(column.title);
      const isEnd = column.align === 'end' || column.kind === 'mark';
      const label = () => {
        if (isEnd) pen.textRight(title, x + width, baseline, TYPE.small, PAPER.quiet);
        else pen.text(title, x, baseline, TYPE.small, PAPER.quiet);
      };
      if (badges?.after !== index) return [label];
      const isRoomy = this.measure(COLUMNS.badges, TYPE.small) <= badges.width;
      return [
        label,
        () => (isRoomy ? pen.text(COLUMNS.badges, badges.x, baseline, TYPE.small, PAPER.quiet) : undefined),
      ];
    });
  }
}
