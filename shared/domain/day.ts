import { dayText, daysInMonth, existsInCalendar } from './calendar.ts';
import { explainDay, readDayInForm, unreadableDay, type DayOptions, type DayParse } from './day-form.ts';

export type { DayOptions, DayParse, DayProblem } from './day-form.ts';
export { isDayForm } from './day-form.ts';
export { formatDay } from './day-words.ts';

/**
 * Days with their precision: `2026-06-14`, `2026-06`, `2026` or `` (unknown). A day is text; nothing here knows a clock or a
 * time zone.
 */
export type Day = string;

export type DayPrecision = 'day' | 'month' | 'year' | 'unknown';

const fullDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const anyDay = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)?$/;

/** The numbers of a day; null where it is less precise. */
interface DayParts {
  year: number | null;
  month: number | null;
  dayOfMonth: number | null;
}

/**
 * Reads a day. Our own forms (`2026-06-14`, `2026-06`, `2026`, empty = unknown) are always read, another only where the
 * mapping of the file names it (`DD.MM.YYYY`, see `day-form.ts`).
 */
export function parseDay(text: string, form?: string, options: DayOptions = {}): DayParse {
  const tidy = text.trim();
  if (tidy.length > 40) return unreadableDay('NOT_A_DAY', 'Keep the day alone here.');
  if (isDay(tidy)) return { type: 'day', day: tidy };
  if (anyDay.test(tidy)) return unreadableDay('NO_SUCH_DAY', 'The calendar has no such day.');
  return form === undefined ? explainDay(tidy) : readDayInForm(tidy, form, options);
}

/** Whether the text is a day of ours that exists in the calendar. Years run from 1800 to 2199: others are typing errors. */
export function isDay(text: string): boolean {
  const match = anyDay.exec(text);
  if (match === null) return false;
  const { year, month, dayOfMonth } = partsOf(text);
  return year === null || existsInCalendar(year, month ?? 1, dayOfMonth ?? 1);
}

export function dayPrecision(day: Day): DayPrecision {
  if (day === '') return 'unknown';
  if (day.length === 4) return 'year';
  return day.length === 7 ? 'month' : 'day';
}

/**
 * An integer that sorts days: 20260614, 20260699 (a month sorts at its end), 20269999 (a year too), 0 (unknown, before all):
 * decisions.md 7.
 */
export function dayOrder(day: Day): number {
  const kept = keptOrders.get(day);
  if (kept !== undefined) return kept;
  const { year, month, dayOfMonth } = partsOf(day);
  const order = year === null ? 0 : year * 10_000 + (month ?? 99) * 100 + (dayOfMonth ?? 99);
  if (keptOrders.size >= mostKept) keptOrders.clear();
  keptOrders.set(day, order);
  return order;
}

/** Results of one club lie on a few thousand days, each asked for again and again by imports and rebuilds. */
const keptOrders = new Map<Day, number>();
const mostKept = 50_000;

/** The inverse of `dayOrder`. */
export function dayFromOrder(order: number): Day {
  if (order === 0) return '';
  const month = Math.floor(order / 100) % 100;
  const dayOfMonth = order % 100;
  return dayText(Math.floor(order / 10_000), month === 99 ? null : month, dayOfMonth === 99 ? null : dayOfMonth);
}

/** The first full day that it can be; unknown stays unknown. */
export function firstDayOf(day: Day): Day {
  if (isKnownFullDay(day)) return day;
  const { year, month, dayOfMonth } = partsOf(day);
  return year === null ? '' : dayText(year, month ?? 1, dayOfMonth ?? 1);
}

/** The last full day that it can be; unknown stays unknown. */
export function lastDayOf(day: Day): Day {
  if (isKnownFullDay(day)) return day;
  const { year, month, dayOfMonth } = partsOf(day);
  if (year === null) return '';
  return dayText(year, month ?? 12, dayOfMonth ?? daysInMonth(year, month ?? 12));
}

/** `day` must be a full day; `count` may be negative. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(dayNumber(day) * millisecondsOfDay);
  date.setUTCDate(date.getUTCDate() + count);
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The same day so many years earlier; for 29 February of a common year the 28th. `day` must be a full day. */
export function yearsBefore(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  if (year === null || month === null || dayOfMonth === null) throw new RangeError(`not a full day: ${day}`);
  return dayText(year - count, month, Math.min(dayOfMonth, daysInMonth(year - count, month)));
}

/** From the first full day to the second; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Completed years on a day. Null where that cannot be said: unknown or imprecise days that leave two ages possible, or a day
 * before the birth. Who is born on 29 February becomes a year older on 1 March of a common year: the day is over when the
 * anniversary begins, as English law counts it (Family Law Reform Act 1969, s. 9).
 */
export function ageOn(dateOfBirth: Day, day: Day): number | null {
  const range = ageRangeOn(dateOfBirth, day);
  return range !== null && range.youngest === range.oldest ? range.youngest : null;
}

/** The youngest and the oldest age that imprecise days leave possible; null where either is unknown or before the birth. */
export function ageRangeOn(dateOfBirth: Day, day: Day): { youngest: number; oldest: number } | null {
  if (dateOfBirth === '' || day === '') return null;
  const oldest = completedYears(firstDayOf(dateOfBirth), lastDayOf(day));
  if (oldest < 0) return null;
  return { youngest: Math.max(0, completedYears(lastDayOf(dateOfBirth), firstDayOf(day))), oldest };
}

/**
 * The year that a season best belongs to: the calendar year, or the year in which the span from 1 October to 30 September
 * ends. A day without a month belongs to its own year, in which most of the span lies; an unknown day to year 0.
 */
export function yearOf(day: Day, span: 'calendar' | 'october'): number {
  const { year, month } = partsOf(day);
  if (year === null) return 0;
  return span === 'october' && month !== null && month >= 10 ? year + 1 : year;
}

/** `yearOf` of the day behind an order. */
export function yearOfOrder(order: number, span: 'calendar' | 'october'): number {
  const year = Math.floor(order / 10_000);
  const month = Math.floor(order / 100) % 100;
  return span === 'october' && month >= 10 && month !== 99 ? year + 1 : year;
}

const millisecondsOfDay = 86_400_000;

/** A full day that was read before, so that it need not be taken apart again. */
function isKnownFullDay(day: Day): boolean {
  return day.length === 10 && keptOrders.has(day);
}

function partsOf(day: Day): DayParts {
  const match = anyDay.exec(day);
  if (match === null) throw new RangeError(`not a day: ${day}`);
  return { year: numberOrNull(match[1]), month: numberOrNull(match[2]), dayOfMonth: numberOrNull(match[3]) };
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Days since 1970-01-01. */
function dayNumber(day: Day): number {
  const match = fullDay.exec(day);
  if (match === null) throw new RangeError(`not a full day: ${day}`);
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / millisecondsOfDay;
}

function completedYears(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
