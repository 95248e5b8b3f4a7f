import type { DemoPerformance } from './generate.ts';
import type { Random } from './random.ts';

/** Gives the results of finals their places: in order of the marks, with the athletes of other clubs between them. */
export function withPlaces(random: Random, results: readonly DemoPerformance[]): DemoPerformance[] {
  const finals = new Map<string, DemoPerformance[]>();
  for (const result of results) {
    if (result.round !== 'final' || result.markValue === null) continue;
    const key = `${result.competition} ${result.discipline} ${result.gender} ${result.specification ?? ''}`;
    const final = finals.get(key);
    if (final === undefined) finals.set(key, [result]);
    else final.push(result);
  }
  const places = new Map<DemoPerformance, number>();
  for (const final of finals.values()) {
    const sign = final[0]?.timing === null ? -1 : 1;
    const ordered = final.toSorted((a, b) => sign * ((a.markValue ?? 0) - (b.markValue ?? 0)));
    let place = random.whole(0, 6);
    let before: number | null = null;
    for (const result of ordered) {
      if (result.markValue !== before) place += 1 + (random.chance(0.5) ? random.whole(0, 2) : 0);
      before = result.markValue;
      places.set(result, place);
    }
  }
  return results.map((result) => {
    const place = places.get(result);
    return place === undefined ? result : { ...result, place };
  });
}
