import { formatDay } from '#shared/domain/day.ts';
import { firstDayOf, lastDayOf } from '#shared/domain/day.ts';

/** Milliseconds of a day for the axis of a chart; an imprecise day stands at its end, an unknown one has no place. */
export function momentOf(day: string): number | null {
  const last = lastDayOf(day);
  return last === '' ? null : Date.parse(`${last}T00:00:00Z`);
}

const yearSteps = [1, 2, 5, 10, 20, 50];
const monthSteps = [1, 2, 3, 6];
const longestOfMonths = 730 * 86_400_000;

export interface TimeTick {
  at: number;
  text: string;
}

/** Beginnings of years, or of months where the span is short. */
export function timeTicks(first: number, last: number, most = 8): TimeTick[] {
  return last - first < longestOfMonths ? monthTicks(first, last, most) : yearTicks(first, last, most);
}

function yearTicks(first: number, last: number, most: number): TimeTick[] {
  const from = new Date(first).getUTCFullYear();
  const to = new Date(last).getUTCFullYear();
  const step = yearSteps.find((each) => (to - from) / each < most) ?? 100;
  const ticks: TimeTick[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const at = Date.parse(`${firstDayOf(String(year))}T00:00:00Z`);
    if (at >= first) ticks.push({ at, text: String(year) });
  }
  return ticks;
}

function monthTicks(first: number, last: number, most: number): TimeTick[] {
  const start = new Date(first);
  const months = (last - first) / (30 * 86_400_000);
  const step = monthSteps.find((each) => months / each < most) ?? 12;
  const ticks: TimeTick[] = [];
  for (let month = Math.ceil(start.getUTCMonth() / step) * step; ; month += step) {
    const at = Date.UTC(start.getUTCFullYear(), month, 1);
    if (at > last) return ticks;
    const text = formatDay(new Date(at).toISOString().slice(0, 7));
    if (at >= first) ticks.push({ at, text });
  }
}
