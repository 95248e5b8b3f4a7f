import { FALLBACK_SEASON, type SeasonCode } from './seasons.ts';

export type Medal = 'gold' | 'silver' | 'bronze';

/** Places `from` to `to`, both included, earn the medal. A club may edit its copy. */
export interface MedalPosition {
  season: string;
  from: number;
  to: number;
  medal: Medal;
}

const ALL_SEASONS: readonly SeasonCode[] = ['track', 'indoor', 'cross-country', 'road'];

/** Decision 12: first, second, third; in cross-country fourth to twelfth earn bronze too. */
export const STANDARD_MEDALS: readonly MedalPosition[] = [
  ...ALL_SEASONS.flatMap((season) => [
    { season, from: 1, to: 1, medal: 'gold' as const },
    { season, from: 2, to: 2, medal: 'silver' as const },
    { season, from: 3, to: 3, medal: 'bronze' as const },
  ]),
  { season: 'cross-country', from: 4, to: 12, medal: 'bronze' },
];

/**
 * The medal of a place, or null. Only finals and results that name no round earn one; a B final does not (decision 12).
 * @param round text as in the result, '' where none is named
 */
export function medalFor(
  result: { season: string; place: number; round: string },
  table: readonly MedalPosition[] = STANDARD_MEDALS,
): Medal | null {
  if (!isFinal(result.round)) return null;
  const season = table.some((row) => row.season === result.season) ? result.season : FALLBACK_SEASON;
  const found = table.find((row) => row.season === season && row.from <= result.place && result.place <= row.to);
  return found?.medal ?? null;
}

/** No round, or a final that is not the B, C or consolation final: `Final`, `F`, `fi`, `A final`, `Final A`, `straight final`. */
export function isFinal(round: string): boolean {
  const words = round
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const [first = ''] = words;
  if (words.length === 1 && ['f', 'fi', 'fin', 'final', 'finals', 'finale', 'tf'].includes(first)) return true;
  const rest = words.filter((word) => !['fi', 'final', 'finals', 'finale'].includes(word));
  return (
    rest.length < words.length &&
    rest.every((word) => ['a', '1', 'the', 'straight', 'timed', 'time', 'grand'].includes(word))
  );
}
