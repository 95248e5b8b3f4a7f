import type { DisciplineKind } from './discipline-type.ts';

/**
 * The best and the worst a human mark can plausibly be: beyond them a mark asks for confirmation, it is never refused.
 * Seconds, metres or points; `M` also serves mixed teams. Disciplines that are not listed have no best limit.
 */
export interface BestLimit {
  M: number;
  F: number;
  source: string;
}

const WORLD_BEST = 'World bests as generally known in 2025, 1 to 5 per cent beyond them';
const ANY_IMPLEMENT =
  'World bests as generally known in 2025 with any implement of any age group or era, 3 to 10 per cent beyond them';
const ANY_HEIGHT = 'World bests as generally known in 2025 over hurdles of any height, 2 to 8 per cent beyond them';
const ANY_SCORING = 'World bests as generally known in 2025, with room for age-graded totals of masters';

function limits(
  source: string,
  rows: Readonly<Record<string, readonly [M: number, F: number]>>,
): [string, BestLimit][] {
  return Object.entries(rows).map(([code, [M, F]]) => [code, { M, F, source }]);
}

const BEST_LIMITS: ReadonlyMap<string, BestLimit> = new Map([
  ...limits(WORLD_BEST, {
    '40m': [4.4, 4.7],
    '50m': [5.4, 5.8],
    '55m': [5.8, 6.3],
    '60m': [6.2, 6.8],
    '70m': [7, 7.6],
    '75m': [7.4, 8],
    '80m': [7.8, 8.4],
    '100m': [9.4, 10.3],
    '120m': [11.2, 12.3],
    '150m': [14.1, 15.9],
    '200m': [18.9, 21],
    '250m': [24.5, 27.5],
    '300m': [30, 33.6],
    '400m': [42.4, 46.8],
    '500m': [56, 63],
    '600m': [71, 80],
    '800m': [99, 111],
    '1000m': [130, 146],
    '1200m': [161, 181],
    '1500m': [203, 226],
    '1600m': [218, 242],
    mile: [220, 244],
    '2000m': [279, 315],
    '3000m': [430, 480],
    '3200m': [465, 520],
    '2-miles': [468, 522],
    '3-miles': [715, 790],
    '5000m': [745, 825],
    '6-miles': [1490, 1650],
    '10000m': [1550, 1710],
    '100y': [8.7, 9.5],
    '220y': [19, 21.1],
    '440y': [42.7, 47.1],
    '880y': [99.5, 112],
    'mile-road': [220, 244],
    '3km': [430, 480],
    '5km': [745, 820],
    '5-miles-road': [1225, 1350],
    '8km': [1215, 1340],
    '10km': [1560, 1700],
    '15km': [2350, 2620],
    '10-miles-road': [2540, 2840],
    '20km': [3180, 3530],
    'half-marathon': [3340, 3700],
    '25km': [4120, 4600],
    '30km': [5080, 5600],
    '20-miles-road': [5450, 6050],
    marathon: [7100, 7650],
    '50km': [9300, 10_500],
    '100km': [21_000, 23_000],
    '1-hour': [21_700, 19_300],
    '24-hours': [325_000, 285_000],
    '800mW': [160, 175],
    '1000mW': [205, 220],
    '1500mW': [310, 335],
    'mile-walk': [325, 355],
    '2000mW': [415, 460],
    '3000mW': [620, 690],
    '5000mW': [1060, 1180],
    '10000mW': [2200, 2440],
    '20000mW': [4520, 5000],
    '30000mW': [7100, 7900],
    '50000mW': [12_600, 14_000],
    '3kmW': [620, 690],
    '5kmW': [1050, 1180],
    '10kmW': [2180, 2420],
    '20kmW': [4490, 4950],
    '30kmW': [7050, 7850],
    '35kmW': [8300, 9200],
    '50kmW': [12_550, 13_900],
    HJ: [2.5, 2.14],
    PV: [6.4, 5.2],
    LJ: [9.1, 7.7],
    TJ: [18.6, 16],
    SHJ: [2, 1.65],
    SLJ: [3.9, 3.1],
    STJ: [11.3, 9.4],
    VJ: [1.4, 1.1],
    '4x50m': [20.5, 23],
    '4x60m': [25, 28],
    '4x75m': [28.5, 32],
    '4x80m': [30, 33.5],
    '4x100m': [36.3, 40.2],
    '4x200m': [77, 85.5],
    '4x300m': [120, 135],
    '4x400m': [172, 192],
    '4x600m': [283, 320],
    '4x800m': [418, 465],
    '4x1000m': [530, 600],
    '4x1500m': [845, 960],
    '4x1-mile': [925, 1080],
    'swedish-relay': [105, 120],
    'distance-medley': [545, 622],
  }),
  ...limits(ANY_HEIGHT, {
    '50mH': [6, 6.3],
    '60mH': [7, 7.4],
    '70mH': [8, 8.4],
    '75mH': [8.5, 9],
    '80mH': [9, 9.6],
    '100mH': [11.4, 11.9],
    '110mH': [12.3, 13],
    '200mH': [21.5, 24],
    '300mH': [32, 36],
    '400mH': [45, 49.5],
    '800mSC': [115, 130],
    '1000mSC': [145, 165],
    '1200mSC': [175, 200],
    '1500mSC': [225, 255],
    '2000mSC': [304, 340],
    '3000mSC': [464, 513],
  }),
  ...limits(ANY_IMPLEMENT, {
    SP: [26, 25],
    DT: [82, 82],
    HT: [95, 90],
    JT: [110, 85],
    WT: [29, 29],
    'turbo-javelin': [110, 85],
    'ball-throw': [145, 110],
    vortex: [130, 100],
    'cricket-ball': [140, 110],
    'rounders-ball': [140, 110],
  }),
  ...limits(ANY_SCORING, {
    pentathlon: [5800, 5800],
    'indoor-pentathlon': [5800, 5800],
    'throws-pentathlon': [7500, 7500],
    heptathlon: [7600, 7600],
    'indoor-heptathlon': [7600, 7600],
    octathlon: [7500, 7500],
    decathlon: [9700, 9700],
  }),
]);

/** Metres a second: slower than a stroll. World records of hundred-year-olds are twice as fast. */
const SLOWEST_SPEED = 0.8;

/** Metres; anything below is a slip of the comma, not an attempt. */
const SHORTEST_MEASURED: ReadonlyMap<string, number> = new Map([
  ['HJ', 0.3],
  ['SHJ', 0.2],
  ['PV', 0.5],
  ['VJ', 0.05],
  ['LJ', 0.3],
  ['SLJ', 0.2],
  ['TJ', 1],
  ['STJ', 0.8],
  ['1-hour', 2000],
  ['24-hours', 10_000],
]);
const SHORTEST_THROW = 0.3;

export type Plausibility = 'plausible' | 'better-than-any' | 'worse-than-any';

/**
 * Whether a mark lies within what people do.
 * @param value stored unit: milliseconds, millimetres or points
 */
export function plausibilityOf(
  discipline: { code: string; kind: DisciplineKind; distanceMetres?: number | undefined },
  gender: 'F' | 'M' | 'X',
  value: number,
): Plausibility {
  const natural = discipline.kind === 'points' ? value : value / 1000;
  const best = BEST_LIMITS.get(discipline.code)?.[gender === 'F' ? 'F' : 'M'];
  if (discipline.kind === 'timed') {
    if (best !== undefined && natural < best) return 'better-than-any';
    const slowest = discipline.distanceMetres === undefined ? Infinity : discipline.distanceMetres / SLOWEST_SPEED;
    return natural > slowest ? 'worse-than-any' : 'plausible';
  }
  if (best !== undefined && natural > best) return 'better-than-any';
  const worst = discipline.kind === 'points' ? 0 : (SHORTEST_MEASURED.get(discipline.code) ?? SHORTEST_THROW);
  return natural < worst ? 'worse-than-any' : 'plausible';
}

/** The best limit of a standard discipline with its source, or null where it has none. */
export function bestLimitOf(code: string): BestLimit | null {
  return BEST_LIMITS.get(code) ?? null;
}
