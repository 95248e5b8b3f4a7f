// What no reader can see: controls (a terminal runs escape sequences), zero-width spaces, and the marks that turn round
// the direction of everything after them. Zero-width (non-)joiners stay: some languages spell with them.
const INVISIBLE = /[[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]--[\t-\r]]/gv;

/** Text as one line without what no reader can see: other people's names and competitions as they may stand on a sheet. */
export function printable(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}
