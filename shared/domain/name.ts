/** Letters that carry no combining mark and so are not taken apart by Unicode, with what people type for them. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ς', 'σ'],
]);

/**
 * The form in which names are compared and searched: case, accents, kinds of apostrophe and hyphen and doubled spaces make no
 * difference. `Şükrü  ØSTBY` becomes `sukru ostby`. Never shown.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/[łøđðħıßæœþς]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * What lists of names are ordered by, letter by letter: the last name first, without regard to case and accents, so that
 * `Åberg` stands beside `Aberg` and `O’Neill` beside `O'Neill`. Never shown.
 */
export function sortName(firstName: string, lastName: string): string {
  return [foldName(lastName), foldName(firstName)].filter((part) => part !== '').join('\u0001');
}

/** Made once: making one costs more than a thousand names. */
const letters = new Intl.Segmenter();

/** `Ada L.`: how a minor without consent appears in public (decisions.md 16). */
export function shortenName(firstName: string, lastName: string): string {
  const first = firstName.trim();
  const [initial] = letters.segment(lastName.trim());
  return [first, initial === undefined ? '' : `${initial.segment.toUpperCase()}.`]
    .filter((part) => part !== '')
    .join(' ');
}

/** The holders of a record list's row: one name, or several separated by `;`, `,` or ` and ` (data-formats.md). */
export function splitHolder(text: string): string[] {
  return text
    .split(/[;,]|\sand\s/i)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}

export type NameProblem =
  /** UTF-8 that was read as Windows-1252: `CasaÃ±as`. */
  | 'DOUBLE_ENCODED'
  /** A control byte or a replacement sign stands where a letter was. */
  | 'LETTER_LOST';

/** What is wrong with a name and, where it can be known, how it was spelled; null for a sound name. Nothing is repaired unasked. */
export function checkName(text: string): { code: NameProblem; suggestion: string | null } | null {
  const repaired = undoDoubleEncoding(text);
  if (repaired !== null) return { code: 'DOUBLE_ENCODED', suggestion: repaired };
  if (/[\p{Cc}\ufffd]/u.test(text)) {
    return {
      code: 'LETTER_LOST',
      suggestion: `A letter is missing where the sign ▯ stands: ${text.replace(/[\p{Cc}\ufffd]/gu, '▯')}`,
    };
  }
  return null;
}

/** The signs that Windows-1252 has in the bytes 80 to 9F; all others are as in Unicode. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Turns the text back into bytes and reads them as UTF-8; null where that is not possible or changes nothing. */
function undoDoubleEncoding(text: string): string | null {
  let percentEncoded = '';
  for (const sign of text) {
    const inBlock = windows1252.indexOf(sign);
    const byte = inBlock >= 0 ? 0x80 + inBlock : sign.charCodeAt(0);
    if (byte > 0xff || sign.length > 1) return null;
    percentEncoded += `%${byte.toString(16).padStart(2, '0')}`;
  }
  try {
    const decoded = decodeURIComponent(percentEncoded);
    return decoded === text ? null : decoded;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
