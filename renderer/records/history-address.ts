import type { ClubRecord } from '#shared/contract/records.ts';

type Category = Pick<ClubRecord, 'discipline' | 'specification' | 'ageGroup' | 'gender' | 'season' | 'timing'>;

/** The address of the history of a category. */
export function historyOf({ discipline, specification, ageGroup, gender, season, timing }: Category) {
  return {
    discipline,
    ageGroup,
    gender,
    season,
    ...(specification === '' ? {} : { specification }),
    ...(timing === '' ? {} : { timing }),
  };
}
