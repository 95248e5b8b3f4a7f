import type { AgeClass, Talent } from './people.ts';

/** What the demo club contests and how good people are at it. The numbers only have to look right: they are nobody's. */
export interface DemoEvent {
  readonly code: string;
  readonly talent: Talent;
  readonly kind: 'timed' | 'measured' | 'points';
  /** What a champion in the best years makes: seconds, metres or points. */
  readonly best: { readonly F: number; readonly M: number };
  /** How far ordinary people are behind a champion, as a share for a middling talent. */
  readonly gap: number;
  /** How much age and youth cost here: the power of the age factor. */
  readonly ageing: number;
  readonly classes: { readonly F: readonly AgeClass[]; readonly M: readonly AgeClass[] };
  readonly seasons: readonly ('track' | 'indoor' | 'road')[];
  /** How often it is on a programme. */
  readonly share: number;
  readonly hasWind: boolean;
  readonly specification: 'none' | 'implement' | 'hurdle';
  /** Millimetres between two marks that can be: bars go up in steps. */
  readonly step: number;
}

/** Of both, or of women and men; empty where it is not contested. */
type Classes = string | readonly [women: string, men: string];

interface Details {
  readonly gap?: number;
  readonly ageing?: number;
  readonly seasons?: string;
  readonly share?: number;
  readonly wind?: boolean;
  readonly specification?: 'implement' | 'hurdle';
  readonly step?: number;
}

function classList(text: string): readonly AgeClass[] {
  return text === '' ? [] : (text.split(' ') as AgeClass[]);
}

function event(
  kind: DemoEvent['kind'],
  code: string,
  talent: Talent,
  [F, M]: readonly [number, number],
  classes: Classes,
  details: Details = {},
): DemoEvent {
  const [women, men] = typeof classes === 'string' ? [classes, classes] : classes;
  return {
    code,
    talent,
    kind,
    best: { F, M },
    gap: details.gap ?? 0.16,
    ageing: details.ageing ?? 1,
    classes: { F: classList(women), M: classList(men) },
    seasons: (details.seasons ?? 'track').split(' ') as DemoEvent['seasons'],
    share: details.share ?? 1,
    hasWind: details.wind ?? false,
    specification: details.specification ?? 'none',
    step: details.step ?? 10,
  };
}

const adults = 'U20 SEN VET';
const fromU17 = `U17 ${adults}`;
const fromU15 = `U15 ${fromU17}`;
const fromU13 = `U13 ${fromU15}`;
const everybody = `U11 ${fromU13}`;

const hurdles = { wind: true, specification: 'hurdle', gap: 0.24, ageing: 1.1, share: 0.6 } as const;
const longHurdles = { ...hurdles, wind: false } as const;
const road = { seasons: 'road', gap: 0.27 } as const;
const throwing = { specification: 'implement', gap: 0.38, ageing: 3, share: 0.7 } as const;
const combined = { gap: 0.34, ageing: 2.2, share: 0.12 } as const;

export const demoEvents: readonly DemoEvent[] = [
  event('timed', '60m', 'sprint', [7.05, 6.45], everybody, { seasons: 'indoor', share: 1.5 }),
  event('timed', '75m', 'sprint', [8.5, 7.8], 'U11', { wind: true }),
  event('timed', '100m', 'sprint', [10.8, 9.88], fromU13, { wind: true, share: 1.6 }),
  event('timed', '150m', 'sprint', [16.3, 14.7], 'U11 U13', { wind: true }),
  event('timed', '200m', 'sprint', [22, 19.75], fromU13, { seasons: 'track indoor', wind: true, share: 1.2 }),
  event('timed', '300m', 'sprint', [35.4, 31.2], ['U15 U17', 'U15'], { gap: 0.17 }),
  event('timed', '400m', 'sprint', [49.2, 43.9], [adults, fromU17], { seasons: 'track indoor', gap: 0.18 }),
  event('timed', '600m', 'middle', [84, 74], 'U11', { gap: 0.2 }),
  event('timed', '800m', 'middle', [115.5, 102], fromU13, { seasons: 'track indoor', gap: 0.2, share: 1.4 }),
  event('timed', '1200m', 'middle', [188, 168], 'U13', { gap: 0.22, share: 0.7 }),
  event('timed', '1500m', 'middle', [235, 209], fromU13, { seasons: 'track indoor', gap: 0.22, share: 1.3 }),
  event('timed', 'mile', 'middle', [255, 228], 'SEN VET', { gap: 0.22, share: 0.3 }),
  event('timed', '3000m', 'long', [508, 452], fromU15, { seasons: 'track indoor', gap: 0.24 }),
  event('timed', '5000m', 'long', [868, 776], adults, { gap: 0.25 }),
  event('timed', '10000m', 'long', [1810, 1625], 'SEN VET', { gap: 0.26, share: 0.4 }),
  event('timed', '1500mSC', 'middle', [272, 240], 'U17', { specification: 'hurdle', gap: 0.24, share: 0.3 }),
  event('timed', '2000mSC', 'middle', [360, 322], 'U20', { specification: 'hurdle', gap: 0.24, share: 0.3 }),
  event('timed', '3000mSC', 'middle', [552, 488], 'SEN', { specification: 'hurdle', gap: 0.26, share: 0.4 }),
  event('timed', '3000mW', 'walk', [730, 660], fromU15, { gap: 0.3, share: 0.3 }),
  event('timed', '60mH', 'hurdles', [7.9, 7.5], fromU15, { ...hurdles, seasons: 'indoor' }),
  event('timed', '70mH', 'hurdles', [9.6, 9.5], ['U13', 'U11'], hurdles),
  event('timed', '75mH', 'hurdles', [10, 9.9], ['U15', 'U13'], hurdles),
  event('timed', '80mH', 'hurdles', [10.6, 10.3], ['U17', 'U15'], hurdles),
  event('timed', '100mH', 'hurdles', [12.35, 12.2], ['U20 SEN', 'U17'], hurdles),
  event('timed', '110mH', 'hurdles', [13, 12.95], ['', 'U20 SEN'], { ...hurdles, share: 0.6 }),
  event('timed', '300mH', 'hurdles', [39, 35], ['U17', ''], longHurdles),
  event('timed', '400mH', 'hurdles', [53.2, 47.6], ['U20 SEN', 'U17 U20 SEN'], longHurdles),
  event('measured', 'HJ', 'jumps', [1.98, 2.3], everybody, {
    seasons: 'track indoor',
    gap: 0.2,
    ageing: 1.4,
    step: 30,
  }),
  event('measured', 'PV', 'jumps', [4.7, 5.7], fromU15, {
    seasons: 'track indoor',
    gap: 0.36,
    ageing: 2,
    share: 0.4,
    step: 100,
  }),
  event('measured', 'LJ', 'jumps', [7, 8.2], everybody, {
    seasons: 'track indoor',
    wind: true,
    gap: 0.21,
    ageing: 1.6,
    share: 1.3,
  }),
  event('measured', 'TJ', 'jumps', [14.5, 17.2], fromU15, {
    seasons: 'track indoor',
    wind: true,
    gap: 0.2,
    ageing: 1.5,
    share: 0.6,
  }),
  event('measured', 'SP', 'throws', [19.5, 21.6], everybody, { ...throwing, seasons: 'track indoor', share: 1.1 }),
  event('measured', 'DT', 'throws', [66, 67], fromU13, throwing),
  event('measured', 'HT', 'throws', [73, 78], fromU15, { ...throwing, gap: 0.45 }),
  event('measured', 'JT', 'throws', [64, 86], everybody, { ...throwing, gap: 0.42, share: 0.9 }),
  event('points', 'pentathlon', 'jumps', [3900, 3700], 'U13 U15', combined),
  event('points', 'octathlon', 'jumps', [6000, 6300], ['', 'U17'], combined),
  event('points', 'heptathlon', 'jumps', [6600, 6600], ['U17 U20 SEN', ''], combined),
  event('points', 'decathlon', 'jumps', [8000, 8600], ['', 'U20 SEN'], combined),
  event('points', 'indoor-pentathlon', 'jumps', [4750, 4300], ['U20 SEN', ''], { ...combined, seasons: 'indoor' }),
  event('points', 'indoor-heptathlon', 'jumps', [5500, 6200], ['', 'U20 SEN'], { ...combined, seasons: 'indoor' }),
  event('timed', 'mile-road', 'long', [258, 232], 'U11 U13 U15', { ...road, gap: 0.24 }),
  event('timed', '5km', 'long', [885, 795], fromU15, road),
  event('timed', '10km', 'long', [1835, 1645], adults, { ...road, share: 1.4 }),
  event('timed', '10-miles-road', 'long', [3030, 2710], adults, { ...road, share: 0.6 }),
  event('timed', 'half-marathon', 'long', [4020, 3610], 'SEN VET', { ...road, gap: 0.29 }),
  event('timed', 'marathon', 'long', [8450, 7650], 'SEN VET', { ...road, gap: 0.36, share: 0.5 }),
];

const byCode = new Map(demoEvents.map((entry) => [entry.code, entry]));

export function demoEvent(code: string): DemoEvent {
  const found = byCode.get(code);
  if (found === undefined) throw new RangeError(`the demo club does not contest ${code}`);
  return found;
}
