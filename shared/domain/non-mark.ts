/** What stands where a mark would stand when there is none: kept in the sheet of the competition, never a performance. */
export type NonMarkStatus = 'DNS' | 'DNF' | 'DQ' | 'NM' | 'NH' | 'ND' | 'NT' | 'NP' | 'FS' | 'SCR' | 'FOUL';

export interface NonMark {
  status: NonMarkStatus;
  /** What stood beside it: the time of a disqualified runner (`38.09DQ`), the rule (`DQ (TR17.3)`). */
  note: string | null;
}

const statusOfWord: ReadonlyMap<string, NonMarkStatus> = new Map([
  ['DNS', 'DNS'],
  ['DNF', 'DNF'],
  ['DQ', 'DQ'],
  ['DSQ', 'DQ'],
  ['DISQ', 'DQ'],
  ['NM', 'NM'],
  ['NH', 'NH'],
  ['ND', 'ND'],
  ['NT', 'NT'],
  ['NP', 'NP'],
  ['FS', 'FS'],
  ['SCR', 'SCR'],
  ['FOUL', 'FOUL'],
]);

/** Not words of the rule book but what programs and field cards leave in the cell; XXX is three failures. */
const otherForms: ReadonlyMap<string, NonMarkStatus> = new Map([
  ['X', 'FOUL'],
  ['XXX', 'NM'],
  ['NULL', 'NM'],
  ['NONE', 'NM'],
  ['NAN', 'NM'],
]);

/** A longer cell holds something else and is not searched. */
const longestText = 100;

const words = [...statusOfWord.keys()].join('|');
const wordFirst = new RegExp(`^(${words})(?![A-Z])[\\s.:,;-]*(.*)$`, 'i');
const wordLast = new RegExp(`^(.*\\d.*?)[\\s.,;-]*\\(?(?<![A-Z])(${words})\\)?$`, 'i');

/** Reads a status in a cell of its own or in the mark's place; null where the text is something else. */
export function readNonMark(text: string): NonMark | null {
  if (text.length > longestText) return null;
  const trimmed = text.trim();
  const compact = trimmed.replace(/[.()\s]/g, '').toUpperCase();
  const status = statusOfWord.get(compact) ?? otherForms.get(compact);
  if (status !== undefined) return { status, note: null };
  if (/^[-\u2010-\u2015\u2212]+$/.test(compact)) return { status: 'NM', note: null };

  const leading = wordFirst.exec(trimmed);
  if (leading?.[1] !== undefined) return withNote(leading[1], leading[2]);
  const trailing = wordLast.exec(trimmed);
  if (trailing?.[2] !== undefined) return withNote(trailing[2], trailing[1]);
  return null;
}

function withNote(word: string, rest: string | undefined): NonMark | null {
  const status = statusOfWord.get(word.toUpperCase());
  if (status === undefined) return null;
  const note = (rest ?? '').trim().replace(/^\((.*)\)$/, '$1');
  return { status, note: note === '' ? null : note };
}
