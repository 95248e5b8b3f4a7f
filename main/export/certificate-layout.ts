import type { Certificate } from './build-certificate.ts';
import { WIDE_PAGE } from './pdf-page.ts';
import type { Measure, SheetFont, TextStyle } from './pdf-type.ts';
import { wrapNames, type WrapOptions, wrapText } from './pdf-wrap.ts';
import { printable } from './printable-text.ts';

/** Lines of one text with their size, and the room above the first one. */
export interface CertificateText {
  readonly role: 'club' | 'title' | 'name' | 'mark' | 'note' | 'text';
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly step: number;
  readonly above: number;
}

export interface CertificateLayout {
  readonly texts: readonly CertificateText[];
  /** Where the first line's room begins. */
  readonly top: number;
  /** The emblem stands between the club and the title. */
  readonly emblemRadius: number;
  readonly emblemRoom: number;
}

/** The writing keeps so far from the lanes at the sides. */
const WIDTH = WIDE_PAGE.width - 2 * 92;
const TOP = 66;
/** Signatures begin below. */
export const SIGNATURES_TOP = 486;
const EMBLEM_ROOM = 44;
const EMBLEM_RADIUS = 15;

const smallest = 0.3;

/** Everything centred and as large as it fits: a long text or a team of many makes the whole smaller, nothing is cut. */
export function layOutCertificate(certificate: Certificate, measure: Measure): CertificateLayout {
  for (let scale = 1; ; scale *= 0.94) {
    const texts = textsAt(certificate, measure, scale);
    const height = texts.reduce((sum, text) => sum + text.above + text.lines.length * text.step, EMBLEM_ROOM * scale);
    const room = SIGNATURES_TOP - TOP;
    if (height > room && scale > smallest) continue;
    const top = TOP + Math.max(0, (room - height) / 2);
    return { texts, top, emblemRadius: EMBLEM_RADIUS * scale, emblemRoom: EMBLEM_ROOM * scale };
  }
}

function textsAt(certificate: Certificate, measure: Measure, scale: number): CertificateText[] {
  const fitted = (role: CertificateText['role'], text: string, look: Look) =>
    fit(role, text === '' ? [] : [text], look, measure, scale);
  const names = certificate.names.map(printable);
  const nameLook: Look =
    names.length > 1
      ? { font: 'semibold', size: 24, least: 20, most: 12, above: 24 }
      : { font: 'semibold', size: 40, least: 26, most: 3, above: 24 };
  return [
    fitted('club', certificate.clubName, { font: 'semibold', size: 16, least: 12, most: 3, above: 0 }),
    fitted('title', certificate.title, { font: 'semibold', size: 20, least: 20, most: 1, above: 0 }),
    fit('name', names, nameLook, measure, scale),
    fitted('mark', certificate.mark, { font: 'semibold', size: 78, least: 20, most: 1, above: 12 }),
    fitted('note', certificate.markNote, { font: 'regular', size: 12, least: 12, most: 2, above: 2 }),
    ...certificate.lines.map((line, index) => {
      const look = { font: 'regular', size: 15, least: 15, most: 40, above: index === 0 ? 22 : 0 } as const;
      // An empty line of the club's own text keeps its room.
      return line === '' ? { ...fitted('text', ' ', look), lines: [''] } : fitted('text', line, look);
    }),
  ].filter((text) => text.lines.length > 0);
}

interface Look {
  readonly font: SheetFont;
  readonly size: number;
  /** A text gets smaller down to this before it is broken. */
  readonly least: number;
  readonly most: number;
  readonly above: number;
}

function fit(
  role: CertificateText['role'],
  texts: readonly string[],
  look: Look,
  measure: Measure,
  scale: number,
): CertificateText {
  const shown = texts.map(printable);
  const styleOf = (size: number): TextStyle => ({ font: look.font, size: size * scale, isTabular: role === 'mark' });
  const natural = measure(shown.join(', '), styleOf(look.size));
  const style = styleOf(Math.max(look.least, Math.min(look.size, (look.size * WIDTH) / Math.max(natural, 1))));
  const lines = balanced(shown, { width: WIDTH, style, measure, maxLines: look.most });
  const step = style.size * (role === 'mark' ? 1.08 : role === 'text' ? 1.45 : 1.25);
  return { role, lines: lines.map((line) => line.trimEnd()), style, step, above: look.above * scale };
}

/** Lines about as long as each other, no more of them than the whole width needs: no name stands alone under the others. */
function balanced(texts: readonly string[], options: WrapOptions): string[] {
  const broken = (width: number) =>
    texts.length === 1 ? wrapText(texts[0] ?? '', { ...options, width }) : wrapNames([...texts], { ...options, width });
  let lines = broken(options.width);
  if (lines.length < 2) return lines;
  // A line may not become so short that a name has to be broken.
  const least = texts.length === 1 ? 0 : Math.max(...texts.map((text) => options.measure(`${text}, `, options.style)));
  for (let width = options.width * 0.97; width > Math.max(least, options.width / 3); width *= 0.97) {
    const narrower = broken(width);
    if (narrower.length > lines.length || narrower.some((line) => line.endsWith('…'))) break;
    lines = narrower;
  }
  return lines;
}
