import { PAGE } from './pdf-columns.ts';
import type { Pen } from './pdf-pen.ts';
import type { Measure } from './pdf-type.ts';
import { TYPE } from './pdf-type.ts';
import { wrapText } from './pdf-wrap.ts';
import { printable } from './printable-text.ts';
import type { RecordSheet } from './record-sheet.ts';
import { factsOf } from './record-sheet.ts';
import { PAPER } from './sheet-colours.ts';
import { asOnInWords, pageInWords, producedInWords } from './sheet-words.ts';

/** The head of the first page, measured. */
export interface Masthead {
  club: string[];
  title: string[];
  facts: string[];
  crest: Uint8Array | null;
  height: number;
}

const CREST = 52;
const CLUB_LINE = 15;
const TITLE_LINE = 26;
const FACTS_LINE = 12;
const CLUB_TOP = 30;

export function mastheadOf(sheet: RecordSheet, measure: Measure): Masthead {
  const crest = sheet.crest ?? null;
  const width = PAGE.right - PAGE.left - (crest ? CREST + 16 : 0);
  const club = wrapText(printable(sheet.clubName), { width, style: TYPE.heading, measure, maxLines: 2 });
  const title = wrapText(printable(sheet.title), { width, style: TYPE.title, measure, maxLines: 3 });
  const facts = wrapText(factsOf(sheet).join('  ·  '), { width, style: TYPE.body, measure, maxLines: 4 });
  const height = CLUB_TOP + club.length * CLUB_LINE + title.length * TITLE_LINE + facts.length * FACTS_LINE + 22;
  return { club, title, facts, crest, height };
}

export function drawMasthead(
  document: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  pen: Pen,
  masthead: Masthead,
): void {
  pen.artifact(() => drawLanes(pen, PAGE.top));
  let y = PAGE.top + CLUB_TOP;
  const lines = (texts: string[], step: number, draw: (text: string, baseline: number) => void) => () => {
    for (const text of texts) {
      draw(text, y);
      y += step;
    }
  };
  const club = lines(masthead.club, CLUB_LINE, (text, at) => pen.text(text, PAGE.left, at, TYPE.heading, PAPER.track));
  parent.add(document.struct('P', {}, club));
  y += TITLE_LINE - CLUB_LINE;
  parent.add(
    document.struct(
      'H1',
      {},
      lines(masthead.title, TITLE_LINE, (text, at) => pen.text(text, PAGE.left, at, TYPE.title)),
    ),
  );
  y -= TITLE_LINE - 18;
  parent.add(
    document.struct(
      'P',
      {},
      lines(masthead.facts, FACTS_LINE, (text, at) => pen.text(text, PAGE.left, at, TYPE.body, PAPER.quiet)),
    ),
  );
  if (masthead.crest) drawCrest(document, parent, masthead.crest);
}

/** Three lanes in the red of a track: the sheet's only ornament. */
function drawLanes(pen: Pen, top: number): void {
  pen.fill(PAGE.left, top, PAGE.right - PAGE.left, 3, PAPER.track);
  pen.rule(top + 5.2, 0.7, PAPER.track);
  pen.rule(top + 7.6, 0.7, PAPER.track);
}

function drawCrest(document: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, crest: Uint8Array): void {
  const box: [number, number] = [CREST, CREST];
  const [x, y] = [PAGE.right - CREST, PAGE.top + CLUB_TOP - 10];
  const bytes = Buffer.from(crest);
  parent.add(
    document.struct('Figure', { alt: 'Club crest' }, () => {
      document.image(bytes, x, y, { fit: box, align: 'right', valign: 'center' });
    }),
  );
}

/** What stands at the head of every page but the first. */
export function drawRunningLine(pen: Pen, sheet: RecordSheet, measure: Measure): void {
  pen.artifact(() => {
    const words = [printable(sheet.clubName), printable(sheet.title)].filter((part) => part !== '').join('  ·  ');
    const width = PAGE.right - PAGE.left - 170;
    const [line = ''] = wrapText(words, { width, style: TYPE.small, measure, maxLines: 1 });
    pen.fill(PAGE.left, 30, PAGE.right - PAGE.left, 1.2, PAPER.track);
    pen.text(line, PAGE.left, 43, TYPE.small, PAPER.quiet);
    const day = sheet.asOn === null ? producedInWords(sheet.producedOn) : asOnInWords(sheet.asOn);
    pen.textRight(day, PAGE.right, 43, TYPE.smallFigures, PAPER.quiet);
  });
}

export function drawFooter(pen: Pen, page: number, pages: number): void {
  pen.artifact(() => {
    pen.textRight(pageInWords(page, pages), PAGE.right, PAGE.footer, TYPE.smallFigures, PAPER.quiet);
  });
}
