import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { ranksAsHand } from '#shared/domain/mark.ts';

const meanings: readonly [badge: string, meaning: string][] = [
  ['CR', 'club record'],
  ['ex-CR', 'was a club record'],
  ['PB', 'personal best'],
  ['ex-PB', 'was a personal best'],
  ['=PB', 'equals the personal best'],
  ['SB', 'best of a year'],
  ['w', 'wind over the limit'],
  ['h', 'hand timed, or timed to one decimal'],
  ['i', 'indoors'],
  ['?', 'waits for a decision of the records officer'],
];

/** What stands behind the mark of a performance on a printed list. */
export function paperBadges(view: PerformanceRow): string[] {
  return [
    ...(view.clubRecord === null ? [] : [view.clubRecord === 'current' ? 'CR' : 'ex-CR']),
    ...(view.personalBest === null ? [] : [view.personalBest === 'current' ? 'PB' : 'ex-PB']),
    ...(view.equalsBest ? ['=PB'] : []),
    ...(view.seasonBest && view.personalBest !== 'current' ? ['SB'] : []),
    ...(view.windy ? ['w'] : []),
    ...(view.mark !== null && ranksAsHand(view.mark) ? ['h'] : []),
    ...(view.season === 'indoor' ? ['i'] : []),
  ];
}

/** The note that says what the badges of a list mean; none where there is no badge. */
export function badgeLegend(used: Iterable<string>): string[] {
  const own = new Set(used);
  const legend = meanings.filter(([badge]) => own.has(badge)).map(([badge, meaning]) => `${badge} ${meaning}`);
  return legend.length === 0 ? [] : [legend.join(' · ')];
}

/** The discipline of a performance with what was thrown or run over, as far as it is known. */
export function eventInWords({ disciplineName, specification }: PerformanceRow): string {
  return specification === '' || specification === 'unverified' ? disciplineName : `${disciplineName} ${specification}`;
}
