import { firstOrderOf, lastOrderOf } from '#main/performances/filters.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { Filters } from '#shared/contract/vocabulary.ts';

import type { RecordFilters } from './repository.ts';

/** The filters of a list with local ids and orders of days; throws NOT_FOUND for what the club does not have. */
export function filtersOf(reference: ClubReference, input: Filters): RecordFilters {
  return {
    seasonId: input.season === undefined ? null : reference.season(input.season).id,
    disciplineId: input.discipline === undefined ? null : reference.discipline(input.discipline).id,
    ageGroupId: input.ageGroup === undefined ? null : reference.ageGroup(input.ageGroup).id,
    gender: input.gender ?? null,
    athleteUuid: input.athleteId ?? null,
    fromOrder: input.from === undefined || input.from === '' ? null : firstOrderOf(input.from),
    toOrder: input.to === undefined || input.to === '' ? null : lastOrderOf(input.to),
    competitionUuid: input.competitionId ?? null,
  };
}
