import { checkName } from '#shared/domain/name.ts';
import type { Column } from './columns.ts';
import type { Binding, Cells } from './mapping.ts';
import { setAside, setAsideIf } from './row-problem.ts';
import { mangledCell } from './mangled.ts';

/** Columns whose text may have several lines; in all others a line break is a quote that swallowed the next line. */
const mayHaveLines: ReadonlySet<Column> = new Set([
  'competition',
  'venue',
  'event_details',
  'team_members',
  'holder',
  'note',
  'source',
]);

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const lostLetter = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/;
/** What the first two bytes of accented letters in UTF-8 look like when they are read as Windows-1252. */
const doubleEncoded = /[\u00c2-\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const beyondAscii = /[^\u0000-\u007f]/;

/**
 * Finds rows whose letters are damaged: lost, encoded twice, in an encoding that nobody named, or an error text of a
 * spreadsheet. Looks at the whole text first, so that a sound file costs nothing more.
 */
export function damageChecker(
  text: string,
  uncertainEncoding: string | null,
  binding: Binding,
): (cells: Cells, spansLines: boolean) => void {
  const mayBeDamaged = lostLetter.test(text) || doubleEncoded.test(text) || text.includes('#');
  const columns = [...binding.present];
  return (cells, spansLines) => {
    if (!mayBeDamaged && !spansLines && uncertainEncoding === null) return;
    for (const column of columns) {
      const cell = cells(column);
      if (spansLines && cell.includes('\n') && !mayHaveLines.has(column)) setAside('UNTERMINATED_QUOTE', {});
      if (mayBeDamaged) checkLetters(column, cell);
      if (uncertainEncoding !== null && beyondAscii.test(cell)) {
        setAside('ENCODING_UNCERTAIN', { column, text: cell, encoding: uncertainEncoding });
      }
    }
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
