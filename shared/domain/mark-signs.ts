import { unreadable, type Unreadable } from './mark-reading.ts';
import { parseWind } from './wind.ts';

/*
 * The signs that result lists print beside a mark, outermost last:
 *
 *   J4-10.00              tie decided by a jump-off
 *   10.8h  10.43w  6.83i  hand time, wind over the limit, indoors; in either case, with or without a space
 *   6.83 +1.2  6.83 (-0,3) a wind; only a signed number or 0.0 is one
 *   24.65w(24.8)          a second mark: legal where the first is windy, hand-timed where the first is automatic
 *   4,38,78mx  6,12,5+  10.02A  7.12q  6.83PB  5,58(ok)  2:07.2(nr)  12.14*   notes
 */

export interface Signs {
  type: 'signs';
  /** What is left: the number with its unit. */
  core: string;
  isHand: boolean;
  /** `13 h`: a space before the h is how hours are written. */
  isHandApart: boolean;
  isWindy: boolean;
  isIndoor: boolean;
  windTenths: number | null;
  /** A mark in brackets, as it stands there. */
  bracketMark: string | null;
  notes: string[];
  /** A note whose meaning is not known here. */
  hasUnknownNote: boolean;
  isIntermediate: boolean;
}

const noteOfSign: ReadonlyMap<string, string> = new Map([
  ['mx', 'mixed race'],
  ['A', 'altitude'],
  ['Q', 'qualified by place'],
  ['q', 'qualified by time'],
  ['PB', 'PB'],
  ['=PB', '=PB'],
  ['SB', 'SB'],
  ['=SB', '=SB'],
  ['ok', 'ok'],
]);

/** Longest first. A letter counts only behind a digit, a space, a unit or another sign, so that words stay whole. */
const suffix = /^(.*\d.*?)(\s?)(?<=[\d\s.)"'smwhi])(=PB|PB|=SB|SB|mx|xx|\*+|†|#|\+|[AQqwWhHi])$/;
const bracket = /^(.*\d.*?)\s?\(([^()]*)\)$/;
/** The number before a bare wind shows its decimals, so that `17 -4.5` stays feet and inches. */
const bareWind = /^(.*\d[.,]\d+\s?[A-Za-z]{0,2}\s?)(?<=[\sA-Za-z])([+-](?:0|[1-9]\d?)(?:[.,]\d{1,2})?)(?:\s?m\/s)?$/;
const signedNumber = /^(?:[+-]\d{1,2}(?:[.,]\d+)?|[+-]?0(?:[.,]0)?)(?:\s?m\/s)?$/;
const unsignedMark = /^\d[\d:;.,]*h?$/i;

/** Takes the signs off a mark, from the outside inwards. */
export function readSigns(text: string): Signs | Unreadable {
  const signs: Signs = {
    type: 'signs',
    core: text,
    isHand: false,
    isHandApart: false,
    isWindy: false,
    isIndoor: false,
    windTenths: null,
    bracketMark: null,
    notes: [],
    hasUnknownNote: false,
    isIntermediate: false,
  };
  takeJumpOff(signs);
  for (;;) {
    const problem = takeBracket(signs) ?? takeBareWind(signs) ?? takeSuffix(signs);
    if (problem === null) return signs;
    if (problem !== 'taken') return problem;
  }
}

/** `taken`: look again, there may be more; null: there was no such sign. */
type Taken = 'taken' | Unreadable | null;

function takeJumpOff(signs: Signs): void {
  const match = /^J\s?(\d.*)$/.exec(signs.core);
  if (match?.[1] === undefined) return;
  signs.core = match[1];
  signs.notes.push('tie decided by jump-off');
}

function takeBracket(signs: Signs): Taken {
  const match = bracket.exec(signs.core);
  if (match === null) return null;
  const [, before = '', inside = ''] = match;
  const content = inside.trim();
  signs.core = before.trim();
  if (signedNumber.test(content)) return takeWind(signs, content);
  if (unsignedMark.test(content)) {
    if (signs.bracketMark !== null) return bracketUnclear();
    signs.bracketMark = content;
    return 'taken';
  }
  if (content !== '' && !applySign(signs, content, false)) keepUnknownNote(signs, content);
  return 'taken';
}

function takeBareWind(signs: Signs): Taken {
  const match = bareWind.exec(signs.core);
  if (match === null) return null;
  const [, before = '', wind = ''] = match;
  signs.core = before.trim();
  return takeWind(signs, wind);
}

function takeWind(signs: Signs, text: string): Taken {
  const parsed = parseWind(text);
  if (parsed.type === 'unreadable' || signs.windTenths !== null) return bracketUnclear();
  signs.windTenths = parsed.wind.tenths;
  return 'taken';
}

function takeSuffix(signs: Signs): Taken {
  const match = suffix.exec(signs.core);
  if (match === null) return null;
  const [, before = '', space = '', sign = ''] = match;
  if (!applySign(signs, sign, space !== '')) keepUnknownNote(signs, sign);
  signs.core = before.trim();
  return 'taken';
}

/** False where the sign is not known. */
function applySign(signs: Signs, sign: string, isApart: boolean): boolean {
  const note = noteOfSign.get(sign);
  if (note !== undefined) {
    signs.notes.unshift(note);
  } else if (sign === '+') {
    signs.isIntermediate = true;
    signs.notes.unshift('intermediate time');
  } else if (/^w$/i.test(sign)) {
    signs.isWindy = true;
  } else if (/^h$/i.test(sign)) {
    signs.isHand = true;
    signs.isHandApart = isApart;
  } else if (sign === 'i') {
    signs.isIndoor = true;
  } else {
    return false;
  }
  return true;
}

function keepUnknownNote(signs: Signs, note: string): void {
  signs.notes.unshift(note);
  signs.hasUnknownNote = true;
}

function bracketUnclear(): Unreadable {
  return unreadable('BRACKET_UNCLEAR', 'Keep one mark here; write the wind with its sign in the column of the wind.');
}
