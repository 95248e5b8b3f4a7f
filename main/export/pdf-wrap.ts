import type { Measure, TextStyle } from './pdf-type.ts';

export interface WrapOptions {
  /** Points. */
  width: number;
  style: TextStyle;
  measure: Measure;
  /** What does not fit into so many lines ends in an ellipsis. */
  maxLines: number;
}

/**
 * Breaks text at spaces, after hyphens and slashes, and within a word only where the word alone is too wide. A line keeps
 * the space it was broken at, so that a screen reader and a search see words and not their joints.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  return fill(piecesOf(text), options);
}

/** Names after one another with commas; a name is broken only where it alone is too wide, and then begins a line. */
export function wrapNames(names: string[], options: WrapOptions): string[] {
  const lines: string[] = [];
  let line = '';
  names.forEach((name, index) => {
    const piece = index < names.length - 1 ? `${name}, ` : name;
    if (line !== '' && fits(line + piece, options)) {
      line += piece;
      return;
    }
    if (line !== '') lines.push(line);
    const broken = fill(piecesOf(piece), { ...options, maxLines: Infinity });
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
  });
  if (line !== '') lines.push(line);
  return atMost(lines, options);
}

function piecesOf(text: string): string[] {
  return text.split(/(?<= )|(?<=[-/–])(?=[^ ])/u).filter((piece) => piece !== '');
}

function fill(pieces: string[], options: WrapOptions): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((whole) => (fits(whole, options) ? [whole] : splitWord(whole, options)))) {
    if (line !== '' && !fits(line + piece, options)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  if (line !== '') lines.push(line);
  return atMost(lines, options);
}

function atMost(lines: string[], options: WrapOptions): string[] {
  if (lines.length <= options.maxLines) return lines;
  const kept = lines.slice(0, options.maxLines);
  kept.push(shorten(`${kept.pop() ?? ''}…`, options));
  return kept;
}

function fits(text: string, { width, style, measure }: WrapOptions): boolean {
  // Measured word by word, because single words come again and whole lines do not; pdfkit sets lines word by word too.
  let sum = 0;
  for (const word of text.trimEnd().split(/(?<= )/u)) sum += measure(word, style);
  return sum <= width;
}

/** Cuts letters before the final ellipsis until the line fits, back to the end of a word where one is near. */
function shorten(line: string, options: WrapOptions): string {
  const letters = lettersOf(line.slice(0, -1));
  const all = letters.length;
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`, options)) letters.pop();
  const cut = letters.join('');
  const wordEnd = cut.lastIndexOf(' ');
  const isTorn = letters.length < all && wordEnd > cut.length / 2;
  return `${(isTorn ? cut.slice(0, wordEnd) : cut).replace(/[\s,]+$/u, '')}…`;
}

function splitWord(word: string, options: WrapOptions): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of lettersOf(word)) {
    if (part !== '' && !fits(part + letter, options)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  parts.push(part);
  return parts;
}

/** As people count letters: a base with its accents is one. */
function lettersOf(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map((segment) => segment.segment);
}
