import { dayText, existsInCalendar, monthOfName } from './calendar.ts';

/*
 * Forms of days other than our own, as a mapping names them: `DD.MM.YYYY`, `MM/DD/YYYY`, `D MMM YYYY`, `DD MMM YY`,
 * `YYYY/MM/DD`, `DD/DD-MM-YYYY` (several days).
 *
 *   D or DD      day of the month, one or two digits; twice in a form of several days, of which the last is kept
 *   M or MM      month, one or two digits
 *   MMM          month in English, three letters or more
 *   YYYY         year of four digits
 *   YY           year of two digits or four; two need a pivot
 *   the rest     stands for itself, spaces for one or more spaces
 *
 * A form with a year of four digits also reads its days without the day of the month: `OCT 1987` under `D MMM YYYY`.
 */

export type DayProblem =
  | 'NOT_A_DAY'
  /** The calendar has no such day: 31 June, month 14. */
  | 'NO_SUCH_DAY'
  /** A day in a form that nobody named: day or month first is never guessed. */
  | 'DAY_FORM_UNNAMED'
  /** `15/16-09-1962` */
  | 'SEVERAL_DAYS'
  | 'TWO_DIGIT_YEAR'
  /** The mapping's form has no year or holds signs that are not known. */
  | 'FORM_UNKNOWN';

export interface UnreadableDay {
  type: 'unreadable';
  code: DayProblem;
  /** What to write instead, in words. */
  suggestion: string | null;
}

export type DayParse = { type: 'day'; day: string } | UnreadableDay;

export interface DayOptions {
  /** Two-digit years up to this are of the 2000s, later ones of the 1900s. Without it they are not read. */
  pivot?: number;
  /** A full day. A two-digit year never makes a day after it: 46 is 1946 then, whatever the pivot. */
  today?: string;
}

type Token = 'day' | 'month' | 'month-name' | 'year' | 'short-year';

interface CompiledForm {
  pattern: RegExp;
  tokens: readonly Token[];
}

/** Whether a mapping may name this form. */
export function isDayForm(form: string): boolean {
  return compile(form) !== null;
}

/** Reads a day in the form that the mapping names; see the table above. */
export function readDayInForm(text: string, form: string, options: DayOptions): DayParse {
  const compiled = compile(form);
  if (compiled === null) {
    return unreadableDay('FORM_UNKNOWN', 'Name the form of days as DD.MM.YYYY, MM/DD/YYYY or D MMM YYYY.');
  }
  const found = match(compiled, text) ?? matchWithoutDay(form, text);
  if (found === null) return explainDay(text);
  if (found.year.length === 2 && (compiled.tokens.includes('year') || options.pivot === undefined)) {
    return unreadableDay('TWO_DIGIT_YEAR', 'Write the year with four digits.');
  }
  return resolve(found, options);
}

/** `15/16-09-1962`, `3-4 Dec 2021` and `Dec  3- 4, 2021` */
const severalDays = [
  /^\d{1,2}\.?\s*[-/&+]\s*\d{1,2}[-./ ]+(?:\d{1,2}|[A-Za-z]{3,9})[-./, ]+(?:\d{4}|\d{2})$/,
  /^[A-Za-z]{3,9}\.?\s+\d{1,2}\s*[-/&+]\s*\d{1,2}[, ]+\d{4}$/,
];

/** Why a text is no day, with what to write instead. */
export function explainDay(text: string): UnreadableDay {
  if (severalDays.some((pattern) => pattern.test(text))) {
    return unreadableDay(
      'SEVERAL_DAYS',
      'Give one day as 1962-09-16, or the month as 1962-09 if the day is not known.',
    );
  }
  const [, ourYear, ourMonth, ourDay] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (ourYear !== undefined) return suggestDay(ourYear, Number(ourMonth), ourDay);
  const [, namedDay, monthName = '', namedYear] = /^(\d{1,2})[ .-]+([A-Za-z]{3,9})[ .,-]+(\d{4})$/.exec(text) ?? [];
  const month = monthOfName(monthName);
  if (namedYear !== undefined && month !== null) return suggestDay(namedYear, month, namedDay);

  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text);
  if (numeric !== null) {
    return Number(numeric[1]) > 12 && Number(numeric[2]) > 12
      ? unreadableDay('NO_SUCH_DAY', 'Neither number can be the month; write the day as 2026-06-14.')
      : unreadableDay('DAY_FORM_UNNAMED', 'Say whether the day or the month comes first (DD/MM/YYYY or MM/DD/YYYY).');
  }
  return unreadableDay('NOT_A_DAY', 'Write the day as 2026-06-14, 2026-06 or 2026; leave it empty if it is not known.');
}

export function unreadableDay(code: DayProblem, suggestion: string): UnreadableDay {
  return { type: 'unreadable', code, suggestion };
}

function suggestDay(year: string, month: number, dayOfMonth: string | undefined): UnreadableDay {
  if (!existsInCalendar(Number(year), month, Number(dayOfMonth))) {
    return unreadableDay('NO_SUCH_DAY', 'The calendar has no such day.');
  }
  const day = dayText(Number(year), month, Number(dayOfMonth));
  return unreadableDay('DAY_FORM_UNNAMED', `Write ${day}, or name the form of this column's days.`);
}

interface Found {
  year: string;
  month: string;
  /** None, one, or the first and the last of several. */
  days: string[];
}

const patternOfToken: Readonly<Record<Token, string>> = {
  day: String.raw`\s?(\d{1,2})`,
  month: String.raw`(\d{1,2})`,
  'month-name': '([A-Za-z]{3,9})\\.?',
  year: String.raw`(\d{4}|\d{2})`,
  'short-year': String.raw`(\d{4}|\d{2})`,
};

/** A file names one form for all its rows. */
const compiledForms = new Map<string, CompiledForm | null>();

function compile(form: string): CompiledForm | null {
  const known = compiledForms.get(form);
  if (known !== undefined) return known;
  const compiled = compileAnew(form);
  compiledForms.set(form, compiled);
  return compiled;
}

function compileAnew(form: string): CompiledForm | null {
  const pieces = form.trim().match(/D{1,2}|M{1,3}|Y{4}|Y{2}|[^DMY]+/g) ?? [];
  if (pieces.join('') !== form.trim()) return null;
  const tokens: Token[] = [];
  let pattern = '';
  for (const piece of pieces) {
    const token = tokenOf(piece);
    if (token === null && /[A-Za-z0-9]/.test(piece)) return null;
    if (token !== null) tokens.push(token);
    pattern += token === null ? literal(piece) : patternOfToken[token];
  }
  const months = tokens.filter((token) => token === 'month' || token === 'month-name').length;
  const years = tokens.filter((token) => token === 'year' || token === 'short-year').length;
  const days = tokens.filter((token) => token === 'day').length;
  if (months !== 1 || years !== 1 || days > 2) return null;
  return { pattern: new RegExp(`^${pattern}$`), tokens };
}

function tokenOf(piece: string): Token | null {
  if (piece.startsWith('D')) return 'day';
  if (piece === 'MMM') return 'month-name';
  if (piece.startsWith('M')) return 'month';
  if (piece === 'YYYY') return 'year';
  return piece === 'YY' ? 'short-year' : null;
}

function literal(piece: string): string {
  return piece.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}

function match(form: CompiledForm, text: string): Found | null {
  const groups = form.pattern.exec(text)?.slice(1);
  if (groups === undefined) return null;
  const found: Found = { year: '', month: '', days: [] };
  for (const [index, token] of form.tokens.entries()) {
    const group = groups[index] ?? '';
    if (token === 'day') found.days.push(group);
    else if (token === 'month' || token === 'month-name') found.month = group;
    else found.year = group;
  }
  return found;
}

function matchWithoutDay(form: string, text: string): Found | null {
  const shorter = form.replace(/(?:D+[^DMY]*)+(?=[MY])|[^DMY]*D+$/g, '').trim();
  if (shorter === form || !form.includes('YYYY')) return null;
  const compiled = compile(shorter);
  const found = compiled === null ? null : match(compiled, text);
  return found?.year.length === 4 ? found : null;
}

function resolve(found: Found, options: DayOptions): DayParse {
  const noSuchDay = unreadableDay('NO_SUCH_DAY', 'The calendar has no such day; check the order of day and month.');
  const month = /^\d+$/.test(found.month) ? Number(found.month) : monthOfName(found.month);
  if (month === null) return unreadableDay('NOT_A_DAY', 'Write the month in English or as a number.');
  const [firstDay, lastDay = firstDay] = found.days.map(Number);
  if (firstDay !== undefined && lastDay !== undefined && firstDay > lastDay) return noSuchDay;
  const year =
    found.year.length === 4 ? Number(found.year) : fullYear(Number(found.year), month, lastDay ?? 1, options);
  if (!existsInCalendar(year, month, lastDay ?? 1)) return noSuchDay;
  return { type: 'day', day: dayText(year, month, lastDay ?? null) };
}

function fullYear(twoDigits: number, month: number, dayOfMonth: number, options: DayOptions): number {
  let year = twoDigits <= (options.pivot ?? 0) ? 2000 + twoDigits : 1900 + twoDigits;
  if (options.today === undefined) return year;
  while (year > 1800 && dayText(year, month, dayOfMonth) > options.today) year -= 100;
  return year;
}
