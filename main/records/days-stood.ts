import { dayPrecision, daysBetween } from '#shared/domain/day.ts';

/** How many days a record stood; null where one of the days is not known to the day. */
export function daysStood(from: string, end: string): number | null {
  return dayPrecision(from) === 'day' && dayPrecision(end) === 'day' ? daysBetween(from, end) : null;
}
