import type { ClubReference } from '#main/reference/reference.ts';
import type { Surroundings } from '#main/standings/club-facts.ts';
import { findAgeGroup, type KnownAthlete } from '#main/standings/derive-performance.ts';
import type { ImportReason } from '#shared/domain/import-reason.ts';

import type { PerformanceCandidate, RecordCandidate } from './reading/candidate.ts';
import type { LegOfRow, Resolved } from './resolve.ts';

/**
 * Why a result cannot be taken: neither an age group nor the dates of birth to find it. What an old record list does not know
 * stays unknown, and a mark for another club needs none.
 */
export function ageGroupMissing(
  reference: ClubReference,
  kind: 'performances' | 'records',
  surroundings: Pick<Surroundings, 'athlete'>,
  row: PerformanceCandidate | RecordCandidate,
  resolved: Resolved,
): ImportReason | null {
  if (kind === 'records' || resolved.representedClub !== null) return null;
  const { code, create, isUnknown } = resolved.ageGroup;
  if (code !== null || create !== null || isUnknown) return null;
  const { ageGroup } = findAgeGroup(reference, row.isTeam, row.season.code ?? '', {
    facts: { day: row.day, gender: row.gender, age_group_given: null },
    athletes: resolved.legs.map((leg) => runnerOf(leg, row, surroundings)),
  });
  if (ageGroup !== null) return null;
  const [name] = row.names;
  return {
    code: 'AGE_GROUP_UNDERIVABLE',
    data: { athlete: name === undefined || name === null ? '' : `${name.first} ${name.last}`.trim() },
  };
}

/** As the runner will be known once the row is taken: the file may tell the date of birth first. */
function runnerOf(
  leg: LegOfRow,
  row: PerformanceCandidate | RecordCandidate,
  surroundings: Pick<Surroundings, 'athlete'>,
): KnownAthlete {
  const gender = row.gender === 'F' ? 'F' : 'M';
  if (leg.type === 'name') return { id: 0, gender, date_of_birth: '' };
  const known = leg.found.type === 'known' ? surroundings.athlete(leg.found.id) : undefined;
  const born = leg.person.dateOfBirth === '' ? (known?.date_of_birth ?? '') : leg.person.dateOfBirth;
  return { id: 0, gender: known?.gender ?? gender, date_of_birth: born };
}
