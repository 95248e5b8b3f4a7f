import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type SheetFont = 'regular' | 'semibold';

export interface TextStyle {
  font: SheetFont;
  /** Points. */
  size: number;
  /** Figures all of one width, so that marks and days stand in columns. */
  isTabular: boolean;
}

/** Five sizes, two weights. */
export const TYPE = {
  title: { font: 'semibold', size: 22, isTabular: false },
  heading: { font: 'semibold', size: 13, isTabular: false },
  strong: { font: 'semibold', size: 8, isTabular: false },
  mark: { font: 'semibold', size: 12, isTabular: true },
  body: { font: 'regular', size: 8, isTabular: false },
  figures: { font: 'regular', size: 8, isTabular: true },
  small: { font: 'regular', size: 7, isTabular: false },
  smallFigures: { font: 'regular', size: 7, isTabular: true },
  badge: { font: 'semibold', size: 7, isTabular: false },
} as const satisfies Record<string, TextStyle>;

const FILES: Record<SheetFont, string> = { regular: 'Inter-Regular.ttf', semibold: 'Inter-SemiBold.ttf' };

/** Puts the two fonts that `make-fonts.mjs` made into the document under their names. */
export async function registerFonts(document: PDFKit.PDFDocument, fontsFolder: string): Promise<void> {
  for (const [name, file] of Object.entries(FILES)) {
    document.registerFont(name, await readFile(join(fontsFolder, file)));
    rememberLayouts(document.font(name)._font);
  }
}

/**
 * pdfkit remembers how words are laid out, but not with tabular figures, and lays each such text out four times over.
 * Inter's contextual forms make that the dearest part of a long sheet, so all layouts are remembered here.
 */
function rememberLayouts(font: PDFKit.ChosenFont): void {
  const layOut = font.layoutRun.bind(font);
  const known = new Map<string, unknown>();
  font.layoutRun = (text, features) => {
    const key = `${features?.join() ?? ''} ${text}`;
    const run = known.get(key) ?? layOut(text, features);
    known.set(key, run);
    return run;
  };
}

/** The width of a line of text in points. */
export type Measure = (text: string, style: TextStyle) => number;

export function measureWith(document: PDFKit.PDFDocument, settable: Settable): Measure {
  // Widths grow with the size, so each word is laid out once, at 1000 points, whatever sizes it is then used in.
  const widths = new Map<string, number>();
  return (text, style) => {
    const key = `${style.font} ${style.isTabular} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = document.font(style.font).fontSize(1000).widthOfString(settable(text), featuresOf(style));
      widths.set(key, width);
    }
    return (width * style.size) / 1000;
  };
}

/** What pdfkit has to be told to set a line in this style. */
export function featuresOf(style: TextStyle): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return style.isTabular ? { features: ['tnum'] } : {};
}

/** A text with an empty box in place of each letter that the typeface lacks (Chinese, Hebrew, emoji). */
export type Settable = (text: string) => string;

/** The boxes are a letter of the font: its own sign for "no such letter" has a wrong width in files made by pdfkit. */
export function settableWith(document: PDFKit.PDFDocument): Settable {
  const { font } = document.font('regular')._font;
  const known = new Map<string, string>();
  const settable = (letter: string) => {
    const box = known.get(letter) ?? (font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ? letter : EMPTY_BOX);
    known.set(letter, box);
    return box;
  };
  return (text) => (/^[ -~]*$/u.test(text) ? text : Array.from(text, settable).join(''));
}

const EMPTY_BOX = '□';
