import type { DemoEvent } from './events.ts';
import { toMark } from './form.ts';
import type { Random } from './random.ts';

export interface DemoAttempt {
  /** Millimetres; null unless valid. */
  readonly markValue: number | null;
  readonly windTenths: number | null;
  readonly status: 'valid' | 'foul' | 'pass';
}

const horizontal: ReadonlySet<string> = new Set(['LJ', 'TJ', 'SP', 'DT', 'HT', 'JT']);

/** The six rounds of a final of which the mark was the best, or null where the sheet was not kept. */
export function seriesOf(
  random: Random,
  event: DemoEvent,
  markValue: number,
  windTenths: number | null,
): DemoAttempt[] | null {
  if (!horizontal.has(event.code) || random.chance(0.4)) return null;
  const rounds = random.chance(0.7) ? 6 : 3;
  const best = random.whole(1, rounds);
  return Array.from({ length: rounds }, (_, index): DemoAttempt => {
    if (index + 1 === best) return { markValue, windTenths, status: 'valid' };
    const luck = random.next();
    if (luck < 0.25) return { markValue: null, windTenths: null, status: 'foul' };
    if (luck < 0.3) return { markValue: null, windTenths: null, status: 'pass' };
    const value = toMark(event, (markValue / 1000) * (1 - random.next() * 0.09), 10);
    const wind = windTenths === null ? null : windTenths + random.whole(-8, 8);
    return { markValue: Math.min(value, markValue), windTenths: wind, status: 'valid' };
  });
}
