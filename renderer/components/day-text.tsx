import { formatDay } from '#shared/domain/day.ts';
import { formatMoment } from '#shared/domain/day-words.ts';

/** `2026-07-01T09:30:00Z` as the clock of this computer shows it: `1 Jul 2026, 11:30`. */
export function momentInWords(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return formatMoment(at);
}

/** `14 Jun 2026`, `Jun 2026`, `2026` or `unknown day`, as precise as it is known. */
export function dayInWords(day: string): string {
  return day === '' ? 'unknown day' : formatDay(day);
}

/** A day in words, readable by machines too. */
export function DayText({ day }: { day: string }) {
  return <time dateTime={day === '' ? undefined : day}>{dayInWords(day)}</time>;
}
