import { firstDayOf, lastDayOf, parseDay } from '#shared/domain/day.ts';
import { type Gender, parseGender } from '#shared/domain/gender.ts';
import type { TimingMethod } from '#shared/domain/mark.ts';
import { parseWind, type Wind } from '#shared/domain/wind.ts';
import { mangledCell, mangledDay, mangledNumber } from './mangled.ts';
import { setAside, setAsideIf } from './row-problem.ts';
import { oneLine } from './whole-name.ts';

/*
 * Readers of single cells, already trimmed. Each gives the value or sets the row aside (throws RowProblem).
 */

/** Distinct texts that a reader remembers; past it, it reads anew. */
const mostRemembered = 50_000;

/** The cells of a column repeat: each text is read once. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    if (known.size < mostRemembered) known.set(text, value);
    return value;
  };
}

export function readGender(text: string): Gender {
  if (text === '') setAside('GENDER_MISSING', {});
  const parsed = parseGender(text);
  return parsed.type === 'gender' ? parsed.gender : setAside('GENDER_UNREADABLE', { text });
}

export interface DayContext {
  /** A full day; later ones are refused. */
  today: string;
  dateFormat: string | undefined;
}

/** Reads a day; '' is unknown. A two-digit year in a named form is the latest that is not in the future. */
export function dayReader(column: string, { today, dateFormat }: DayContext): (text: string) => string {
  const pivot = Number(today.slice(2, 4));
  return remembering((text) => {
    const parsed = parseDay(text, dateFormat, { pivot, today });
    if (parsed.type === 'day') {
      return firstDayOf(parsed.day) > today ? setAside('DAY_IN_THE_FUTURE', { column, day: parsed.day }) : parsed.day;
    }
    setAsideIf(mangledDay(column, text));
    const { code: problem, suggestion } = parsed;
    return setAside('DAY_UNREADABLE', { column, text, problem, suggestion });
  });
}

export function checkBornBefore(dateOfBirth: string, day: string): void {
  if (dateOfBirth === '' || day === '' || firstDayOf(dateOfBirth) <= lastDayOf(day)) return;
  setAside('BORN_AFTER', { day, dateOfBirth });
}

export function readWind(text: string): Wind {
  const parsed = parseWind(text);
  if (parsed.type === 'wind') return parsed.wind;
  setAsideIf(mangledNumber('wind', text, '.'));
  return setAside('WIND_UNREADABLE', { text, problem: parsed.code, suggestion: parsed.suggestion });
}

const timingOfWord: ReadonlyMap<string, TimingMethod | null> = new Map([
  ['', null],
  ['fat', 'FAT'],
  ['auto', 'FAT'],
  ['automatic', 'FAT'],
  ['electronic', 'FAT'],
  ['electric', 'FAT'],
  ['hand', 'HAND'],
  ['h', 'HAND'],
  ['manual', 'HAND'],
  ['unknown', 'UNKNOWN'],
  ['?', 'UNKNOWN'],
]);

/** Null where the row does not say. */
export function readTiming(text: string): TimingMethod | null {
  const timing = timingOfWord.get(text.toLowerCase());
  return timing === undefined ? setAside('TIMING_UNREADABLE', { text }) : timing;
}

const consentGiven = new Set(['given', 'yes', 'y', 'true', '1', 'x']);
const consentRefused = new Set(['refused', 'no', 'n', 'false', '0']);

export function readConsent(text: string): 'given' | 'refused' | null {
  const word = text.toLowerCase();
  if (word === '' || word === 'unknown') return null;
  if (consentGiven.has(word)) return 'given';
  return consentRefused.has(word) ? 'refused' : setAside('CONSENT_UNREADABLE', { text });
}

export function readLane(text: string): number | null {
  if (text === '' || text === '-') return null;
  const lane = /^\d{1,3}(?:[.,]0)?$/.test(text) ? Number.parseInt(text, 10) : 0;
  if (lane >= 1 && lane <= 100) return lane;
  setAsideIf(mangledNumber('lane', text, '-'));
  return setAside('LANE_UNREADABLE', { text });
}

/** `9.05` and `09:05:30` become `09:05` and `09:05:30`. */
export function readTimeOfDay(text: string): string {
  if (text === '') return '';
  const [, hours = '', rest = ''] = /^(\d{1,2})[:.](\d{2}(?:[:.]\d{2})?)$/.exec(text) ?? [];
  const time = `${hours.padStart(2, '0')}:${rest.replace('.', ':')}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(time) ? time : setAside('TIME_OF_DAY_UNREADABLE', { text });
}

/** A number or short text that a spreadsheet may have turned into something else: bib, heat, membership number. */
export function shortTextReader(column: string, longest: number): (text: string) => string {
  return remembering((text) => {
    setAsideIf(column === 'heat' ? mangledNumber(column, text, '-') : mangledCell(column, text));
    return readText(column, text, longest);
  });
}

/** Words in one line: a name, a competition, a venue. */
export function readText(column: string, text: string, longest: number): string {
  if (text.length > longest) setAside('CELL_TOO_LONG', { column, length: text.length, longest });
  return oneLine(text);
}

export function textReader(column: string, longest: number): (text: string) => string {
  return remembering((text) => readText(column, text, longest));
}
