import type { PageShape } from './pdf-page.ts';
import type { Pen } from './pdf-pen.ts';
import type { Measure } from './pdf-type.ts';
import { TYPE } from './pdf-type.ts';
import { wrapText } from './pdf-wrap.ts';
import { printable } from './printable-text.ts';
import { PAPER } from './sheet-colours.ts';
import { pageInWords } from './sheet-words.ts';

/** What the head of a sheet says. */
export interface SheetHead {
  readonly clubName: string;
  readonly title: string;
  /** The line under the title, in parts. */
  readonly facts: readonly string[];
  /** What following pages say at the right: the day of the sheet. */
  readonly runningDay: string;
  readonly crest: Uint8Array | null;
}

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

export function mastheadOf(head: SheetHead, measure: Measure, page: PageShape): Masthead {
  const { crest } = head;
  const width = page.right - page.left - (crest ? CREST + 16 : 0);
  const club = wrapText(printable(head.clubName), { width, style: TYPE.heading, measure, maxLines: 2 });
  const title = wrapText(printable(head.title), { width, style: TYPE.title, measure, maxLines: 3 });
  const facts = wrapText(head.facts.map(printable).join('  ·  '), { width, style: TYPE.body, measure, maxLines: 4 });
  const height = CLUB_TOP + club.length * CLUB_LINE + title.length * TITLE_LINE + facts.length * FACTS_LINE + 22;
  return { club, title, facts, crest, height };
}

export function drawMasthead(
  document: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  pen: Pen,
  masthead: Masthead,
  page: PageShape,
): void {
  pen.artifact(() => drawLanes(pen, page));
  let y = page.top + CLUB_TOP;
  const lines = (texts: string[], step: number, draw: (text: string, baseline: number) => void) => () => {
    for (const text of texts) {
      draw(text, y);
      y += step;
    }
  };
  const club = lines(masthead.club, CLUB_LINE, (text, at) => pen.text(text, page.left, at, TYPE.heading, PAPER.track));
  parent.add(document.struct('P', {}, club));
  y += TITLE_LINE - CLUB_LINE;
  parent.add(
    document.struct(
      'H1',
      {},
      lines(masthead.title, TITLE_LINE, (text, at) => pen.text(text, page.left, at, TYPE.title)),
    ),
  );
  y -= TITLE_LINE - 18;
  parent.add(
    document.struct(
      'P',
      {},
      lines(masthead.facts, FACTS_LINE, (text, at) => pen.text(text, page.left, at, TYPE.body, PAPER.quiet)),
    ),
  );
  if (masthead.crest) drawCrest(document, parent, masthead.crest, page);
}

/** Three lanes in the red of a track: the sheet's only ornament. */
function drawLanes(pen: Pen, { left, right, top }: PageShape): void {
  pen.fill(left, top, right - left, 3, PAPER.track);
  pen.rule(top + 5.2, 0.7, PAPER.track);
  pen.rule(top + 7.6, 0.7, PAPER.track);
}

function drawCrest(
  document: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  crest: Uint8Array,
  page: PageShape,
): void {
  const box: [number, number] = [CREST, CREST];
  const [x, y] = [page.right - CREST, page.top + CLUB_TOP - 10];
  const bytes = Buffer.from(crest);
  parent.add(
    document.struct('Figure', { alt: 'Club crest' }, () => {
      document.image(bytes, x, y, { fit: box, align: 'right', valign: 'center' });
    }),
  );
}

/** What stands at the head of every page but the first. */
export function drawRunningLine(pen: Pen, head: SheetHead, measure: Measure, page: PageShape): void {
  pen.artifact(() => {
    const words = [printable(head.clubName), printable(head.title)].filter((part) => part !== '').join('  ·  ');
    const width = page.right - page.left - 170;
    const [line = ''] = wrapText(words, { width, style: TYPE.small, measure, maxLines: 1 });
    pen.fill(page.left, 30, page.right - page.left, 1.2, PAPER.track);
    pen.text(line, page.left, 43, TYPE.small, PAPER.quiet);
    pen.textRight(head.runningDay, page.right, 43, TYPE.smallFigures, PAPER.quiet);
  });
}

export function drawFooter(pen: Pen, page: PageShape, number: number, of: number): void {
  pen.artifact(() => {
    pen.textRight(pageInWords(number, of), page.right, page.footer, TYPE.smallFigures, PAPER.quiet);
  });
}
