import { checkName } from '#shared/domain/name.ts';
import type { Column } from './columns.ts';
import type { Warn } from './discipline-field.ts';
import type { Binding, Cells } from './mapping.ts';
import { setAside, setAsideIf } from './row-problem.ts';
import { mangledCell } from './mangled.ts';

/** The signs of Windows-1252 from 80 on, where ISO 8859-1 and so Unicode have control characters; a space is no sign. */
const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const windowsSign = /[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/g;

// Control characters are what is looked for.
const lostLetter = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/;
/** What the first two bytes of accented letters in UTF-8 look like when they are read as Windows-1252. */
const doubleEncoded =
  /[\u00c2-\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const beyondAscii = /[^\u0000-\u007f]/;

/**
 * Finds rows whose letters are damaged: lost, encoded twice, in an encoding that nobody named, or an error text of a
 * spreadsheet. Looks at the whole text first, so that a sound file costs nothing more.
 */
export function damageChecker(
  text: string,
  uncertainEncoding: string | null,
  binding: Binding,
): (cells: Cells) => void {
  const mayBeDamaged = lostLetter.test(text) || doubleEncoded.test(text) || text.includes('#');
  const columns = [...binding.present];
  return (cells) => {
    if (!mayBeDamaged && uncertainEncoding === null) return;
    for (const column of columns) {
      const cell = cells(column);
      if (mayBeDamaged) checkLetters(column, cell);
      if (uncertainEncoding !== null && beyondAscii.test(cell)) {
        setAside('ENCODING_UNCERTAIN', { column, text: cell, encoding: uncertainEncoding });
      }
    }
  };
}

/**
 * Puts right what programs write that take Windows-1252 for ISO 8859-1: `d\u0092Or` for `d’Or`. Every such control character
 * is one certain sign (the HTML standard reads them so too). Null for a text without any.
 */
export function signRepairer(text: string, binding: Binding): ((cells: Cells, warn: Warn) => Cells) | null {
  if (text.search(windowsSign) === -1) return null;
  const columns = [...binding.present];
  return (cells, warn) => {
    const repaired = new Map<Column, string>();
    for (const column of columns) {
      const cell = cells(column);
      const sound = cell.replace(windowsSign, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
      if (sound === cell) continue;
      repaired.set(column, sound);
      warn({ code: 'SIGN_REPAIRED', data: { column, repaired: sound } });
    }
    return repaired.size === 0 ? cells : (column) => repaired.get(column) ?? cells(column);
  };
}

function checkLetters(column: string, text: string): void {
  if (lostLetter.test(text)) setAside('LETTER_LOST', { column, text });
  if (text.startsWith('#')) setAsideIf(mangledCell(column, text));
  if (!doubleEncoded.test(text)) return;
  const found = checkName(text.replace(/\s/g, ' '));
  if (found?.code === 'DOUBLE_ENCODED' && found.suggestion !== null) {
    setAside('DOUBLE_ENCODED', { column, text, repaired: found.suggestion });
  }
}
