import type { Policy } from '#shared/domain/policy.ts';

/** The rules by which marks are in a list of the best, one sentence each: the same on screen and on paper. */
export function topListNotes(
  policy: Policy,
  list: { takesWind: boolean; isTimed: boolean; onePerAthlete: boolean; isOneGroup: boolean },
): string[] {
  return [
    list.onePerAthlete
      ? 'Each athlete or team is listed once, with the best mark.'
      : 'Athletes are listed as often as they have such marks.',
    'Listed is what may be a club record: not what the records officer refused, nor what was made for another club.',
    ...(list.takesWind ? ['Marks with more than +2.0 m/s are listed apart, where they are better.'] : []),
    ...(list.takesWind && policy.unknownWind === 'reject' ? ['Marks without a wind reading are not listed.'] : []),
    ...(list.isTimed && policy.timing === 'one-list'
      ? ['A hand time stands behind the equal automatic time; it is marked with h.']
      : []),
    ...(list.isTimed && policy.timing === 'separate' ? ['Automatic and hand times have a list each.'] : []),
    ...(list.isTimed && policy.timing === 'fat-only' ? ['Hand times are not listed.'] : []),
    ...(policy.outsideMembership === 'exclude' ? ['Marks made outside the membership are not listed.'] : []),
    ...(policy.unknownDay === 'exclude' ? ['Marks whose day is unknown are not listed.'] : []),
    ...(list.isOneGroup && policy.bandRule === 'open'
      ? ['Younger juniors and older masters are listed with this group, as their marks count in it.']
      : []),
  ];
}

/** The titles of the tables of a top list; one that stands alone has none. */
export const topTableTitles = {
  counting: null,
  automatic: 'Automatic times',
  hand: 'Hand times',
  windy: 'With too much wind',
} as const;

/** What every list of bests says. */
export const bestsListNotes = {
  legal: 'Marks with more than +2.0 m/s are no bests and are not listed.',
  career: 'A personal best counts for its discipline and season, whatever club it was made for.',
  membersNow: 'Athletes whose membership is not recorded are listed with the present members.',
} as const;
