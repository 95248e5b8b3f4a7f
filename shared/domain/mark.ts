import { readDistance } from './mark-distance.ts';
import { readPoints } from './mark-points.ts';
import {
  unreadable,
  type MarkWarning,
  type NumberHints,
  type Reading,
  type TimeGroups,
  type Unreadable,
} from './mark-reading.ts';
import { readSigns, type Signs } from './mark-signs.ts';
import { readTime } from './mark-time.ts';
import { readNonMark, type NonMarkStatus } from './non-mark.ts';
import { isWindLegal } from './wind.ts';

export type { MarkProblem, MarkWarning, TimeGroups } from './mark-reading.ts';
export type { NonMarkStatus } from './non-mark.ts';

export type MarkKind = 'timed' | 'measured' | 'points';

/** UNKNOWN ranks as hand (decisions.md 5). */
export type TimingMethod = 'FAT' | 'HAND' | 'UNKNOWN';

/** A mark as an integer: milliseconds, millimetres or points (athletics-rules.md B0). */
export interface Mark {
  value: number;
  /** The step of the value: 1, 10, 100, 1000 ms; 1, 10, 1000 mm; 1 point. */
  resolution: number;
  /** Null unless timed. */
  timing: TimingMethod | null;
}

export interface ParsedMark extends Mark {
  /** A wind printed with the mark. */
  windTenths: number | null;
  /** `10.43w`: over the limit, the reading is not known. */
  windyWithoutReading: boolean;
  /** `24.65w(24.8)`: the bracket is the legal mark. */
  legalAlternative: Mark | null;
  /** `10,74 (10,5)`: automatic first, hand time in brackets. */
  handAlternative: Mark | null;
  /** `6.83i` */
  indoor: boolean;
  /** Typed in feet and inches. */
  imperial: boolean;
  /** What else the mark said, in words: `mixed race`, `tie decided by jump-off`, or a note as it stood. */
  note: string | null;
  warnings: MarkWarning[];
}

export type MarkParse =
  | { type: 'mark'; mark: ParsedMark }
  | { type: 'no-mark'; status: NonMarkStatus; note: string | null }
  | Unreadable;

export interface MarkOptions {
  /** The decimal sign of the file. Without it a comma and a dot mean the same. */
  decimal?: '.' | ',';
  timeGroups?: TimeGroups;
  /** The method from a column of its own; null or missing where the row does not say. */
  timing?: TimingMethod | null;
}

/** No mark is longer; a cell beyond it holds something else and is not searched for signs. */
const longestText = 100;

/** A hand time differs from the automatic one of the same race by tenths, never by more than this. */
const farthestHandTimeMs = 1000;

/** A legal mark is worse than the windy one of the same athlete and day, but not by more than a fifth. */
const farthestLegalShare = 0.2;

/**
 * Reads a mark as people and programs write it (data-formats.md; the grammars stand in `mark-signs.ts`, `mark-time.ts`,
 * `mark-distance.ts` and `mark-points.ts`). Nothing is rounded and nothing is guessed: what has two meanings is
 * `unreadable` with a code and a suggestion in words, or read in the usual way with a warning where there is one.
 */
export function parseMark(text: string, kind: MarkKind, options: MarkOptions = {}): MarkParse {
  if (text.length > longestText) return unreadable('TRAILING_TEXT', aloneInItsColumn);
  const tidy = tidyText(text);
  if (tidy === '') return unreadable('EMPTY', 'Write a mark, or a status such as DNS or NM.');
  const nonMark = readNonMark(tidy);
  if (nonMark !== null) return { type: 'no-mark', ...nonMark };

  const signs = readSigns(tidy);
  if (signs.type === 'unreadable') return signs;
  const number = readNumber(signs.core, kind, options) ?? explain(signs.core, kind);
  if (number.type === 'unreadable') return number;
  return assemble(signs, number, kind, options);
}

/** Writes a mark as result lists do: 12.45, 1:02.30, 10.8h, 2:03:04, 5.67, 8120. `parseMark` reads the same mark from it. */
export function formatMark(mark: Mark, kind: MarkKind): string {
  if (kind === 'points') return String(mark.value);
  return kind === 'measured' ? formatDistance(mark) : formatTime(mark);
}

/** The value in seconds, metres or points. */
export function markInUnits(value: number, kind: MarkKind): number {
  return kind === 'points' ? value : value / 1000;
}

/**
 * An integer that sorts marks of one discipline, smaller is better. Times: 11.20 FAT, 11.2 hand, 11.21 FAT (Power of 10,
 * athletics-rules.md B2); the resolution does not rank.
 */
export function markRank(value: number, kind: MarkKind, timing: TimingMethod | null): number {
  if (kind !== 'timed') return -value;
  return value * 2 + (timing === 'FAT' ? 0 : 1);
}

/** One form for the many signs of one meaning: spaces, dashes, primes, fractions. */
function tidyText(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u2032\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u2033]|''/g, '"')
    .replace(/¼/g, ' 1/4')
    .replace(/½/g, ' 1/2')
    .replace(/¾/g, ' 3/4')
    .replace(/\s+/g, ' ')
    .trim();
}

function readNumber(core: string, kind: MarkKind, hints: NumberHints): Reading | Unreadable | null {
  if (kind === 'timed') return readTime(core, hints);
  return kind === 'measured' ? readDistance(core, hints) : readPoints(core);
}

/** Why no grammar of this kind fits. */
function explain(core: string, kind: MarkKind): Unreadable {
  const others = (['timed', 'measured', 'points'] as const).filter((other) => other !== kind);
  if (others.some((other) => readNumber(core, other, {})?.type === 'reading')) {
    return unreadable('WRONG_KIND', `It is no ${nameOfKind[kind]}; is the discipline right?`);
  }
  if (/^\d+(?:[:;.,'-]\d+)*\s?\D/.test(core)) {
    return unreadable('TRAILING_TEXT', aloneInItsColumn);
  }
  return unreadable('NOT_A_MARK', exampleOfKind[kind]);
}

const aloneInItsColumn = 'Keep the mark alone here; other text belongs in a column of its own.';

const nameOfKind: Readonly<Record<MarkKind, string>> = { timed: 'time', measured: 'height or length', points: 'score' };

const exampleOfKind: Readonly<Record<MarkKind, string>> = {
  timed: 'Write a time such as 12.45, 1:02.30 or 2:03:04.',
  measured: 'Write a height or length such as 5.67 or 17\' 4.5".',
  points: 'Write a score such as 8120.',
};

function assemble(signs: Signs, number: Reading, kind: MarkKind, options: MarkOptions): MarkParse {
  const problem = contradiction(signs, kind, options);
  if (problem !== null) return problem;
  const timing = kind === 'timed' ? timingOf(number.resolution, signs.isHand, options.timing) : null;
  const main: Mark = { value: number.value, resolution: number.resolution, timing };
  const alternatives = readBracketMark(signs, main, kind, options);
  if (alternatives.type === 'unreadable') return alternatives;

  const warnings = [...number.warnings];
  const inferred = [main, alternatives.legal].filter((mark) => mark?.timing === 'UNKNOWN' && mark.resolution === 100);
  if (inferred.length > 0 && options.timing !== 'UNKNOWN') warnings.push('TIMING_UNKNOWN_ONE_DECIMAL');
  if (signs.isIntermediate) warnings.push('INTERMEDIATE_TIME');
  if (signs.hasUnknownNote) warnings.push('NOTE_KEPT');
  return {
    type: 'mark',
    mark: {
      ...main,
      windTenths: signs.windTenths,
      windyWithoutReading: signs.isWindy && signs.windTenths === null,
      legalAlternative: alternatives.legal,
      handAlternative: alternatives.hand,
      indoor: signs.isIndoor,
      imperial: number.imperial,
      note: signs.notes.length === 0 ? null : signs.notes.join('; '),
      warnings,
    },
  };
}

function contradiction(signs: Signs, kind: MarkKind, options: MarkOptions): Unreadable | null {
  if (signs.isWindy && signs.windTenths !== null && isWindLegal({ tenths: signs.windTenths, status: 'MEASURED' })) {
    return unreadable('WIND_CONTRADICTION', 'The w says over +2.0, the reading says less; keep the one that is right.');
  }
  if (signs.isHand && kind !== 'timed') {
    return unreadable('WRONG_KIND', 'Only a time can be taken by hand; is the discipline right?');
  }
  if (signs.isHand && options.timing === 'FAT') {
    return unreadable('TIMING_CONTRADICTION', 'The h says hand, the row says FAT; keep the one that is right.');
  }
  const isWholeNumber = /^\d+$/.test(signs.core);
  const isWholeMinutes = /^\d+[:;]\d+$/.test(signs.core);
  if (signs.isHand && (isWholeNumber || (isWholeMinutes && signs.isHandApart))) {
    return unreadable('HAND_OR_HOURS', 'Write 0:13h for thirteen seconds by hand, 13:00:00 for hours.');
  }
  return null;
}

/** Timed by hand, or to one decimal, which ranks as by hand (decision 5); whole seconds of a road race say nothing of it. */
export function ranksAsHand({
  timing,
  resolution,
}: {
  timing: TimingMethod | null;
  resolution: number | null;
}): boolean {
  return timing === 'HAND' || (timing === 'UNKNOWN' && resolution === 100);
}

/** data-formats.md, column `timing`: the sign or the column decides; else two or three decimals are FAT, fewer UNKNOWN. */
function timingOf(resolution: number, isHand: boolean, given: TimingMethod | null | undefined): TimingMethod {
  if (isHand) return 'HAND';
  if (given !== undefined && given !== null) return given;
  return resolution <= 10 ? 'FAT' : 'UNKNOWN';
}

interface Alternatives {
  type: 'alternatives';
  legal: Mark | null;
  hand: Mark | null;
}

/** A bare number in brackets is a second mark only where it can be one; it is never taken for a wind. */
function readBracketMark(signs: Signs, main: Mark, kind: MarkKind, options: MarkOptions): Alternatives | Unreadable {
  const text = signs.bracketMark;
  if (text === null) return { type: 'alternatives', legal: null, hand: null };
  const isHand = /h$/i.test(text);
  const number = readNumber(text.replace(/h$/i, ''), kind, options);
  if (number?.type === 'reading') {
    const { value, resolution } = number;
    if (signs.isWindy && isLegalBeside(main, value, kind) && (kind !== 'measured' || /[.,]\d\d$/.test(text))) {
      const given = options.timing === 'HAND' ? 'HAND' : null;
      const timing = kind === 'timed' ? timingOf(resolution, isHand, given) : null;
      return { type: 'alternatives', legal: { value, resolution, timing }, hand: null };
    }
    if (!signs.isWindy && isHandBeside(main, value, resolution)) {
      return { type: 'alternatives', legal: null, hand: { value, resolution, timing: 'HAND' } };
    }
  }
  return unreadable('BRACKET_UNCLEAR', 'Keep one mark here; write a wind with its sign, as in (+1.2).');
}

function isLegalBeside(windy: Mark, value: number, kind: MarkKind): boolean {
  const worseBy = kind === 'timed' ? value - windy.value : windy.value - value;
  return worseBy >= 0 && worseBy <= windy.value * farthestLegalShare;
}

function isHandBeside(automatic: Mark, value: number, resolution: number): boolean {
  if (automatic.timing !== 'FAT' || automatic.resolution > 10 || resolution !== 100) return false;
  return Math.abs(automatic.value - value) <= farthestHandTimeMs;
}

function formatTime(mark: Mark): string {
  const digits = decimalsOf(mark);
  const wholeSeconds = Math.floor(mark.value / 1000);
  const hours = Math.floor(wholeSeconds / 3600);
  const minutes = Math.floor(wholeSeconds / 60) % 60;
  const seconds = wholeSeconds % 60;
  const decimals = digits === 0 ? '' : `.${firstDecimals(mark.value, digits)}`;
  // A bare `13h` could be thirteen hours.
  const needsMinutes = mark.timing === 'HAND' && digits === 0;
  const sign = mark.timing === 'HAND' ? 'h' : '';
  if (hours > 0) return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}${decimals}${sign}`;
  if (minutes > 0 || needsMinutes) return `${minutes}:${twoDigits(seconds)}${decimals}${sign}`;
  return `${seconds}${decimals}${sign}`;
}

/** Whole metres from 100 keep their unit, which tells them from centimetres without a point. */
function formatDistance(mark: Mark): string {
  const metres = Math.floor(mark.value / 1000);
  if (mark.resolution === 1000 && mark.value % 1000 === 0 && metres > 99) return `${metres} m`;
  const digits = Math.max(2, decimalsOf(mark));
  return `${metres}.${firstDecimals(mark.value, digits)}`;
}

function firstDecimals(value: number, digits: number): string {
  const decimals = String(value % 1000).padStart(3, '0');
  return decimals.slice(0, digits);
}

/** As many decimals as the resolution has, and more where the value needs them: a digit is never lost. */
function decimalsOf(mark: Mark): number {
  const ofResolution = mark.resolution >= 1000 ? 0 : mark.resolution >= 100 ? 1 : mark.resolution >= 10 ? 2 : 3;
  const ofValue = mark.value % 1000 === 0 ? 0 : mark.value % 100 === 0 ? 1 : mark.value % 10 === 0 ? 2 : 3;
  return Math.max(ofResolution, ofValue);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
