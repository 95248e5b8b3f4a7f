import chardet from 'chardet';
import iconv from 'iconv-lite';

/** One reading of a file whose encoding is not certain, to be shown to the person who chooses. */
export interface EncodingAlternative {
  encoding: string;
  /** Lines with letters beyond ASCII, as this encoding reads them. */
  sample: string[];
}

/** What clubs' programs write: Windows in the west and in the middle of Europe, two standards, the old Macintosh. */
const usualEncodings = ['windows-1252', 'windows-1250', 'iso-8859-2', 'iso-8859-15', 'macintosh'];

const samples = 12;
const longestSample = 160;
/** Bytes that are looked at for guessing; more would not change the order. */
const evidenceBytes = 64 * 1024;
const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * The encodings that bytes beyond ASCII may be in, likeliest first, each with the lines that tell. Text in UTF-8 or UTF-16
 * does not come here. Equally likely ones keep the order in which clubs use them.
 */
export function rankEncodings(bytes: Buffer): EncodingAlternative[] {
  const lines = telltaleLines(bytes);
  const evidence = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  const candidates = [...new Set([...usualEncodings, ...encodingsOfOtherScripts(evidence)])];
  return candidates
    .map((encoding) => ({ encoding, plausibility: plausibility(iconv.decode(evidence, encoding)) }))
    .sort((a, b) => b.plausibility - a.plausibility)
    .map(({ encoding }) => ({ encoding, sample: lines.slice(0, samples).map((line) => sampleOf(line, encoding)) }));
}

function sampleOf(line: Buffer, encoding: string): string {
  return iconv.decode(line, encoding).slice(0, longestSample);
}

/** Lines that hold a byte beyond ASCII. */
function telltaleLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let total = 0;
  let start = 0;
  let isTelltale = false;
  for (let index = 0; index <= bytes.length && total < evidenceBytes; index += 1) {
    const byte = bytes[index] ?? newline;
    if (byte >= 0x80) isTelltale = true;
    if (byte !== newline && byte !== carriageReturn) continue;
    if (isTelltale) {
      lines.push(bytes.subarray(start, index));
      total += index - start;
    }
    start = index + 1;
    isTelltale = false;
  }
  return lines;
}

/** Greek, Cyrillic, Turkish and the like, where the frequencies of letters say so. */
function encodingsOfOtherScripts(evidence: Buffer): string[] {
  return chardet
    .analyse(evidence)
    .filter(({ name, confidence }) => confidence >= 30 && !name.startsWith('UTF') && name !== 'ISO-8859-1')
    .map(({ name }) => name.toLowerCase())
    .filter((name) => iconv.encodingExists(name));
}

/** Accented letters seldom stand side by side; Greek or Cyrillic read as Windows-1252 is nothing else. */
const accented = /[\u00c0-\u024f]/;

const usualSigns = /[–—‘’‚“”„…«»°ºª§·´`½¼¾€£\u00a0]/;

/**
 * How much a reading looks like names and places: letters count for it; signs that no name has, and capitals in the middle
 * of a word (`JosŽ`), count against it.
 */
function plausibility(text: string): number {
  let score = 0;
  for (const { 0: letter, index } of text.matchAll(/[^\u0000-\u007f]/gu)) {
    const before = text[index - 1] ?? '';
    if (/[\ufffd\p{Cc}\p{Co}]/u.test(letter)) score -= 10;
    else if (accented.test(letter) && accented.test(before)) score -= 1;
    else if (/\p{Lu}/u.test(letter) && /\p{Ll}/u.test(before)) score -= 1;
    else if (/\p{L}/u.test(letter)) score += 1;
    else if (!usualSigns.test(letter)) score -= 2;
  }
  return score;
}
