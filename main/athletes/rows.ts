import type { Read } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { membershipsOf } from '#main/standings/club-facts.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import { ageGroupOn } from '#shared/domain/age-groups.ts';
import { Failure } from '#shared/domain/failure.ts';

/** An athlete of the club by the id outside the file; one that was merged is found as the one that was kept. Throws NOT_FOUND. */
export function athleteRow(read: Read, reference: ClubReference, uuid: string): AthleteRow {
  const row = read
    .sql(
      `SELECT a.* FROM athlete e JOIN athlete a ON a.id = coalesce(e.merged_into_id, e.id)
       WHERE e.uuid = ? AND e.club_id = ? AND a.is_deleted = 0`,
    )
    .get(uuid, reference.club.id) as AthleteRow | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'athlete', id: uuid });
  return row;
}

export function rowById(read: Read, id: number): AthleteRow {
  return read.sql('SELECT * FROM athlete WHERE id = ?').get(id) as AthleteRow;
}

export function nameOf(row: Pick<AthleteRow, 'first_name' | 'last_name'>): string {
  return `${row.first_name} ${row.last_name}`.trim();
}

export function toAthlete(read: Read, reference: ClubReference, row: AthleteRow, today: string): Athlete {
  return {
    id: row.uuid,
    firstName: row.first_name,
    lastName: row.last_name,
    gender: row.gender,
    dateOfBirth: row.date_of_birth,
    membershipNumber: row.membership_number,
    consent: row.consent,
    consentDay: row.consent_day,
    photoConsent: row.photo_consent,
    photoConsentDay: row.photo_consent_day,
    isErased: row.is_erased === 1,
    note: row.note,
    memberships: membershipsOf(read, row.id).map(({ from_day: from, to_day: to }) => ({ from, to })),
    ageGroup: ageGroupToday(reference, row, today),
    alsoEnteredAs: otherNames(read, row),
  };
}

/** Code of the age group today in the club's scheme; null where the date of birth does not tell. */
export function ageGroupToday(
  reference: ClubReference,
  person: Pick<AthleteRow, 'date_of_birth' | 'gender'>,
  today: string,
): string | null {
  const answer = ageGroupOn({
    rules: reference.rules,
    dateOfBirth: person.date_of_birth,
    day: today,
    season: 'track',
    gender: person.gender,
    under20Reference: reference.policy.under20Reference,
  });
  return answer.type === 'known' ? answer.code : null;
}

/** Names of merged entries that are another name, each once. */
function otherNames(read: Read, row: AthleteRow): string[] {
  const entries = read
    .sql('SELECT first_name, last_name, folded_name FROM athlete WHERE merged_into_id = ? ORDER BY id')
    .all(row.id) as Pick<AthleteRow, 'first_name' | 'last_name' | 'folded_name'>[];
  return [...new Set(entries.filter((entry) => entry.folded_name !== row.folded_name).map(nameOf))];
}

/** Every performance with a leg that counts for one of the athletes, deleted ones included. */
export function performancesOf(read: Read, athletes: readonly number[]): number[] {
  const legs = read.sql('SELECT DISTINCT performance_id AS id FROM performance_athlete WHERE athlete_id = ?');
  const ids = athletes.flatMap((athlete) => (legs.all(athlete) as { id: number }[]).map((row) => row.id));
  return [...new Set(ids)];
}

export function countPerformances(read: Read, athleteId: number): number {
  return (
    read
      .sql(
        'SELECT count(*) AS count FROM performance_athlete l JOIN performance p ON p.id = l.performance_id WHERE l.athlete_id = ? AND p.is_live = 1',
      )
      .get(athleteId) as { count: number }
  ).count;
}
