import { BADGE_PADDING, badgeWidth, STAR_WIDTH } from './pdf-blocks.ts';
import type { PageShape } from './pdf-page.ts';
import type { Measure, Settable, TextStyle } from './pdf-type.ts';
import { featuresOf, TYPE } from './pdf-type.ts';
import { PAPER } from './sheet-colours.ts';
import { RECENT_BADGE } from './sheet-words.ts';

type Colour = (typeof PAPER)[keyof typeof PAPER];

/** Club records, shared ones too: what a list is read for, so they are filled. */
const RECORD_BADGES: ReadonlySet<string> = new Set(['CR', '=CR']);

/** Draws single things on the current page; x, y and widths in points, y downwards, text by its baseline. */
export interface Pen {
  text(text: string, x: number, baseline: number, style: TextStyle, colour?: Colour): void;
  textRight(text: string, right: number, baseline: number, style: TextStyle, colour?: Colour): void;
  rule(top: number, width: number, colour: Colour): void;
  fill(x: number, top: number, width: number, height: number, colour: Colour): void;
  /** Draws a badge and returns its width. */
  badge(badge: string, x: number, baseline: number): number;
  /** What a screen reader passes over: rules, tints, running lines, repeated column labels. */
  artifact(draw: () => void): void;
}

export function penFor(document: PDFKit.PDFDocument, measure: Measure, settable: Settable, page: PageShape): Pen {
  const pen: Pen = {
    text(text, x, baseline, style, colour = PAPER.ink) {
      const set = settable(text);
      // A reader that cannot be shown a letter can still be told it, and a search finds it.
      if (set !== text) document.markContent('Span', { actual: text });
      document
        .font(style.font)
        .fontSize(style.size)
        .fillColor(colour)
        .text(set, x, baseline, { lineBreak: false, baseline: 'alphabetic', ...featuresOf(style) });
      if (set !== text) document.endMarkedContent();
    },
    textRight(text, right, baseline, style, colour) {
      pen.text(text, right - measure(text, style), baseline, style, colour);
    },
    rule(top, width, colour) {
      document.moveTo(page.left, top).lineTo(page.right, top).lineWidth(width).strokeColor(colour).stroke();
    },
    fill(x, top, width, height, colour) {
      document.rect(x, top, width, height).fill(colour);
    },
    badge(badge, x, baseline) {
      const isRecent = badge === RECENT_BADGE;
      const width = badgeWidth(badge, measure);
      document.roundedRect(x, baseline - 7.1, width, 9.2, 2.4).lineWidth(0.6);
      const isSolid = isRecent || RECORD_BADGES.has(badge);
      if (isSolid) document.fillAndStroke(PAPER.ink, PAPER.ink);
      else document.fillAndStroke(PAPER.white, PAPER.ink);
      if (isRecent) {
        drawStar(document, x + BADGE_PADDING + 2.4, baseline - 2.5, 2.8);
        document.fill(PAPER.gold);
      }
      pen.text(
        `${badge} `,
        x + BADGE_PADDING + (isRecent ? STAR_WIDTH : 0),
        baseline,
        TYPE.badge,
        isSolid ? PAPER.white : PAPER.ink,
      );
      return width;
    },
    artifact(draw) {
      document.markContent('Artifact', { type: 'Pagination' });
      draw();
      document.endMarkedContent();
    },
  };
  return pen;
}

/** Draws the outline of a star, to be filled or stroked. */
export function drawStar(document: PDFKit.PDFDocument, x: number, y: number, radius: number): void {
  for (let corner = 0; corner < 10; corner += 1) {
    const reach = corner % 2 === 0 ? radius : radius * 0.42;
    const angle = (corner * Math.PI) / 5 - Math.PI / 2;
    const [px, py] = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    if (corner === 0) document.moveTo(px, py);
    else document.lineTo(px, py);
  }
  document.closePath();
}
