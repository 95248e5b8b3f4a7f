import { readNonMark, type NonMarkStatus } from './non-mark.ts';

export interface Placing {
  /** From 1; null where the list names only the round. */
  place: number | null;
  /** `heat`, `semi`, `quarter`, `qualification`, `preliminary`, `final`, or the list's own word; null where it names none. */
  round: string | null;
  heat: string | null;
}

export type PlaceParse =
  | ({ type: 'place' } & Placing)
  /** No place was given: empty, `-`, `(-)`. */
  | { type: 'none' }
  /** A status in the column of places, as FinishLynx writes it. */
  | { type: 'no-mark'; status: NonMarkStatus }
  | { type: 'unreadable'; code: 'NOT_A_PLACE'; suggestion: string };

/**
 * Rounds as result lists shorten them. `ce` (inside a combined event), `sr` and whatever else a list invents stay as they
 * are: only what surely is a final may give a medal (decisions.md 12).
 */
const roundOfCode: ReadonlyMap<string, string> = new Map([
  ['h', 'heat'],
  ['ht', 'heat'],
  ['heat', 'heat'],
  ['f', 'final'],
  ['fi', 'final'],
  ['final', 'final'],
  ['sf', 'semi'],
  ['semi', 'semi'],
  ['semi-final', 'semi'],
  ['semifinal', 'semi'],
  ['qf', 'quarter'],
  ['q', 'qualification'],
  ['pr', 'preliminary'],
  ['ce', 'ce'],
  ['sr', 'sr'],
]);

const codes = [...roundOfCode.keys()].join('|');

const notAPlace: PlaceParse = {
  type: 'unreadable',
  code: 'NOT_A_PLACE',
  suggestion: 'Write the place as a whole number from 1, or leave it empty.',
};

/**
 * Reads a place as result lists print it: `1`, `1st`, `=3`, `1.0` (a spreadsheet's), `1f2` (first of final 2), `4-h2`, `3-fi-A`,
 * `5-hNat`, `1sf`, `h3` (a heat without a place).
 */
export function parsePlace(text: string): PlaceParse {
  if (text.length > 40) return notAPlace;
  const tidy = text.replace(/[\u2010-\u2015\u2212]/g, '-').trim();
  if (/^\(?-*\)?$/.test(tidy) || /^(?:null|none)$/i.test(tidy)) return { type: 'none' };

  const placed = /^=?(\d{1,6})(?:\.0?|=|st|nd|rd|th)?(.*)$/i.exec(tidy);
  if (placed?.[1] !== undefined && Number(placed[1]) > 0) {
    const round = readRound((placed[2] ?? '').trim());
    if (round !== null) return { type: 'place', place: Number(placed[1]), ...round };
  }
  const round = startsWithRound.test(tidy) ? readRound(tidy) : null;
  if (round !== null) return { type: 'place', place: null, ...round };
  const nonMark = readNonMark(tidy);
  if (nonMark !== null) return { type: 'no-mark', status: nonMark.status };
  return notAPlace;
}

/** The name of a round from a column of its own: known short forms are spelled out, other words stay as typed; null if empty. */
export function roundName(text: string): string | null {
  const tidy = text.trim();
  return tidy === '' ? null : (roundOfCode.get(tidy.toLowerCase()) ?? tidy);
}

const startsWithRound = new RegExp(`^(?:${codes})\\d{0,2}$`, 'i');
/** A letter names a heat only behind a hyphen: `fi-A`, but `fo` is a word of its own. */
const knownRound = new RegExp(`^-?(${codes})(?:-?(\\d{1,3}|Nat)|-([A-Z]))?$`, 'i');
const otherRound = /^-?([A-Za-z]{2,12}?)-?(\d{1,3})?$/;

function readRound(text: string): { round: string | null; heat: string | null } | null {
  if (text === '') return { round: null, heat: null };
  const [, code, number, letter] = knownRound.exec(text) ?? otherRound.exec(text) ?? [];
  if (code === undefined) return null;
  return { round: roundName(code), heat: number ?? letter ?? null };
}
