import { HOLDER_GAP, LINE, ROW_PADDING } from './pdf-blocks.ts';
import type { HolderLines, RowPart, SectionBlock } from './pdf-blocks.ts';
import type { SheetColumns } from './pdf-columns.ts';
import { PAGE } from './pdf-page.ts';
import { headingHeight } from './pdf-pages.ts';
import type { Pen } from './pdf-pen.ts';
import type { Measure } from './pdf-type.ts';
import { TYPE } from './pdf-type.ts';
import { PAPER } from './sheet-colours.ts';
import { COLUMNS, CONTINUED, NO_RECORDS_HERE } from './sheet-words.ts';
import { drawBadgeLines, FIRST_BASELINE, TaggedTable } from './tagged-table.ts';

/** One section on the pages that it spans: headings, rows, and the table that a screen reader is told about. */
export class SectionTable {
  private readonly document: PDFKit.PDFDocument;
  private readonly pen: Pen;
  private readonly columns: SheetColumns;
  private readonly measure: Measure;
  private readonly table: TaggedTable;

  constructor(
    document: PDFKit.PDFDocument,
    parent: PDFKit.PDFStructureElement,
    tools: { pen: Pen; columns: SheetColumns; measure: Measure },
  ) {
    this.document = document;
    this.pen = tools.pen;
    this.columns = tools.columns;
    this.measure = tools.measure;
    this.table = new TaggedTable(document, parent);
  }

  drawHeading(block: SectionBlock, top: number): void {
    const { pen } = this;
    this.table.addHeading(() => {
      block.titleLines.forEach((line, index) => pen.text(line, PAGE.left, top + 12 + index * 16, TYPE.heading));
      if (block.season !== null) pen.textRight(block.season, PAGE.right, top + 12, TYPE.body, PAPER.quiet);
    });
    const bottom = top + headingHeight(block, false);
    this.drawRule(bottom);
    if (block.parts.length > 0) this.table.addHead(this.labels(bottom - 6));
  }

  /** On a following page: said again for the eye only. */
  drawContinuedHeading(block: SectionBlock, top: number): void {
    const { pen } = this;
    pen.artifact(() => {
      const title = block.titleLines[0] ?? '';
      pen.text(title, PAGE.left, top + 9, TYPE.strong);
      const after = PAGE.left + this.measure(title, TYPE.strong) + 5;
      pen.text(CONTINUED, after, top + 9, TYPE.body, PAPER.quiet);
      if (block.season !== null) pen.textRight(block.season, PAGE.right, top + 9, TYPE.body, PAPER.quiet);
      for (const label of this.labels(top + headingHeight(block, true) - 6)) label();
    });
    this.drawRule(top + headingHeight(block, true));
  }

  drawEmpty(top: number): void {
    this.table.addText(() => this.pen.text(NO_RECORDS_HERE, PAGE.left, top + 14, TYPE.body, PAPER.quiet));
  }

  drawRow(part: RowPart, top: number, options: { isFirstInTable: boolean; isRepeated: boolean }): void {
    const { pen } = this;
    const isHead = part.holdersBefore === 0;
    let baseline = top + ROW_PADDING + FIRST_BASELINE;
    pen.artifact(() => {
      if (part.row.recent) {
        pen.fill(PAGE.left - 6, top, PAGE.right - PAGE.left + 12, part.height, PAPER.goldTint);
        pen.fill(PAGE.left - 6, top, 2, part.height, PAPER.gold);
      }
      if (isHead && !options.isFirstInTable) pen.rule(top, 0.4, PAPER.hairline);
      if (options.isRepeated) {
        this.drawDiscipline(part, baseline);
        this.drawMark(part, baseline);
      }
    });
    part.holders.forEach((holder, index) => {
      this.drawHolder(part, holder, baseline, isHead && index === 0);
      baseline += holder.height + HOLDER_GAP;
    });
  }

  end(): void {
    this.table.end();
  }

  private drawHolder(part: RowPart, holder: HolderLines, baseline: number, isHead: boolean): void {
    const { pen, document, columns } = this;
    const row = this.table.addRow();
    if (isHead) {
      row.add(this.spanning('TH', part.holdersInRow, () => this.drawDiscipline(part, baseline)));
      row.add(this.spanning('TD', part.holdersInRow, () => this.drawMark(part, baseline)));
    }
    const { badges, wind, date } = columns;
    const cells: (() => void)[] = [
      ...(badges ? [() => drawBadgeLines(pen, holder.badges, { x: badges.x, baseline })] : []),
      ...(wind ? [() => pen.textRight(holder.wind ?? '', wind.x + wind.width, baseline, TYPE.figures)] : []),
      () => this.drawLines(holder.names, columns.holder.x, baseline),
      () => pen.textRight(holder.date, date.x + date.width, baseline, TYPE.figures),
      () => this.drawLines(holder.place, columns.competition.x, baseline, PAPER.quiet),
    ];
    for (const cell of cells) row.add(document.struct('TD', {}, cell));
    row.end();
  }

  private drawDiscipline(part: RowPart, baseline: number): void {
    part.discipline.forEach((line, index) => {
      this.pen.text(line, this.columns.discipline.x, baseline + index * LINE, TYPE.strong);
    });
  }

  private drawMark(part: RowPart, baseline: number): void {
    const style = { ...TYPE.mark, size: part.mark.size };
    this.pen.textRight(part.mark.text, part.mark.right, baseline, style);
  }

  private drawLines(lines: string[], x: number, baseline: number, colour?: typeof PAPER.quiet): void {
    lines.forEach((line, index) => this.pen.text(line, x, baseline + index * LINE, TYPE.body, colour));
  }

  /** A cell that stands for all joint holders below one another. */
  private spanning(type: 'TH' | 'TD', rows: number, draw: () => void): PDFKit.PDFStructureElement {
    const cell = this.document.struct(type, type === 'TH' ? { scope: 'Row' } : {});
    if (rows > 1) {
      const attributes = type === 'TH' ? { O: 'Table', Scope: 'Row', RowSpan: rows } : { O: 'Table', RowSpan: rows };
      cell.dictionary.data['A'] = attributes;
    }
    cell.add(draw);
    return cell;
  }

  private labels(baseline: number): (() => void)[] {
    const { pen, columns } = this;
    const left = (text: string, x: number) => () => pen.text(text, x, baseline, TYPE.small, PAPER.quiet);
    const right = (text: string, edge: number) => () => pen.textRight(text, edge, baseline, TYPE.small, PAPER.quiet);
    const { badges, wind } = columns;
    return [
      left(COLUMNS.discipline, columns.discipline.x),
      right(COLUMNS.mark, columns.mark.x + columns.mark.width),
      ...(badges ? [left(COLUMNS.badges, badges.x)] : []),
      ...(wind ? [right(COLUMNS.wind, wind.x + wind.width)] : []),
      left(COLUMNS.holder, columns.holder.x),
      right(COLUMNS.date, columns.date.x + columns.date.width),
      left(COLUMNS.competition, columns.competition.x),
    ];
  }

  private drawRule(top: number): void {
    this.pen.artifact(() => this.pen.rule(top, 0.8, PAPER.ink));
  }
}
