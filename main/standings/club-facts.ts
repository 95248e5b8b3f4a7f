import type { Read } from '#main/db/access.ts';
import type { PerformanceDerived } from '#main/db/schema.ts';
import type { ClubReference } from '#main/reference/reference.ts';

import {
  derivePerformance,
  type DerivationInput,
  type EventIds,
  type KnownAthlete,
  type Membership,
  runnersOf,
} from './derive-performance.ts';
import type { PlacedFact } from './placed-fact.ts';
import { rulingsByNeed, rulingsOfClub } from './rulings.ts';
import type { RulingInForce } from '#shared/domain/ratification.ts';

/** Everything beside a performance's own row that its derivation needs. */
export interface Surroundings {
  athlete(id: number): KnownAthlete | undefined;
  memberships(athleteId: number): readonly Membership[];
  /** What the records officer decided about a version of a result, which is named by its first one. */
  ruling(origin: string, version: string): RulingInForce | null;
  /** An athlete was changed: ask again. */
  forget(athleteId: number): void;
}

/** Of a whole club, in memory: for a rebuild. */
export function surroundingsOfClub(read: Read, clubId: number): Surroundings {
  const athletes = new Map(
    (read.sql('SELECT id, gender, date_of_birth FROM athlete WHERE club_id = ?').all(clubId) as KnownAthlete[]).map(
      (athlete) => [athlete.id, athlete],
    ),
  );
  const memberships = new Map<number, Membership[]>();
  const periods = read
    .sql(
      `SELECT coalesce(a.merged_into_id, a.id) AS athlete_id, m.from_day, m.to_day
       FROM athlete a CROSS JOIN athlete_membership m ON m.athlete_id = a.id WHERE a.club_id = ? AND m.is_deleted = 0`,
    )
    .all(clubId) as (Membership & { athlete_id: number })[];
  for (const period of periods) {
    const own = memberships.get(period.athlete_id);
    if (own === undefined) memberships.set(period.athlete_id, [period]);
    else own.push(period);
  }
  const rulings = rulingsOfClub(read, clubId);
  return {
    athlete: (id) => athletes.get(id),
    memberships: (athleteId) => memberships.get(athleteId) ?? [],
    ruling: (origin, version) => rulings.outcome(origin, version).ruling,
    forget: () => undefined,
  };
}

/** The memberships of a person, those of all entries that were merged into one. */
export function membershipsOf(read: Read, athleteId: number): Membership[] {
  return read
    .sql(
      `SELECT DISTINCT from_day, to_day FROM athlete_membership
       WHERE athlete_id IN (SELECT ? UNION ALL SELECT id FROM athlete WHERE merged_into_id = ?) AND is_deleted = 0 ORDER BY from_day, to_day`,
    )
    .all(athleteId, athleteId) as Membership[];
}

/** Asked for one by one and kept: for a few performances. */
export function surroundingsByNeed(read: Read): Surroundings {
  const athletes = new Map<number, KnownAthlete | undefined>();
  const memberships = new Map<number, readonly Membership[]>();
  const rulings = rulingsByNeed(read);
  return {
    athlete(id) {
      if (!athletes.has(id))
        athletes.set(
          id,
          read.sql('SELECT id, gender, date_of_birth FROM athlete WHERE id = ?').get(id) as KnownAthlete | undefined,
        );
      return athletes.get(id);
    },
    memberships(id) {
      let periods = memberships.get(id);
      if (periods === undefined) {
        periods = membershipsOf(read, id);
        memberships.set(id, periods);
      }
      return periods;
    },
    ruling: (origin, version) => rulings.outcome(origin, version).ruling,
    forget(athleteId) {
      athletes.delete(athleteId);
      memberships.delete(athleteId);
    },
  };
}

type PerformanceScan = DerivationInput['facts'] &
  PerformanceDerived & {
    id: number;
    uuid: string;
    day_order: number;
    origin_uuid: string | null;
    time_of_day: string | null;
    heat: string | null;
    athlete_id: number | null;
    name: string | null;
    is_team: number;
    has_attempts: number;
    is_gone: number;
  };

const scanColumns = `p.id, p.uuid, p.day, p.day_order, p.discipline_id, p.season_id, p.gender, p.mark_value, p.timing, p.wind_tenths, p.wind_status, p.place,
  p.round, p.heat, p.time_of_day, p.specification_given, p.age_group_given, p.represented_club, p.source, p.origin_uuid,
  p.is_live, p.event_id, p.age_group_id, p.rank, p.counts, p.medal, l.athlete_id, l.name,
  d.team_size > 1 AS is_team,
  EXISTS (SELECT 1 FROM attempt a WHERE a.performance_id = p.id) AS has_attempts,
  (x.performance_id IS NOT NULL OR b.undone_at IS NOT NULL OR t.performance_id IS NOT NULL) AS is_gone`;
const scanTables = `performance p JOIN discipline d ON d.id = p.discipline_id
  LEFT JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1
  LEFT JOIN performance_deletion x ON x.performance_id = p.id
  LEFT JOIN import_batch b ON b.id = p.batch_id
  LEFT JOIN performance_twin t ON t.performance_id = p.id`;

/** What was derived of one performance, beside what was stored. */
export interface DerivedPerformance {
  readonly id: number;
  readonly uuid: string;
  readonly stored: PerformanceDerived;
  readonly derived: PerformanceDerived;
  /** Null where it counts for nothing: no mark, or deleted. */
  readonly fact: PlacedFact | null;
  readonly seasonId: number;
  readonly gender: 'F' | 'M' | 'X';
}

/** Derives performances of a club again, in the order they were stored; `only` names local ids, else all. */
export function* derivePerformances(
  read: Read,
  reference: ClubReference,
  surroundings: Surroundings,
  eventIds: EventIds,
  only?: readonly number[],
): Generator<DerivedPerformance> {
  const legs = read.sql('SELECT athlete_id, name FROM performance_athlete WHERE performance_id = ? ORDER BY leg');
  const attempts = read.sql(
    'SELECT mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal',
  );
  for (const row of scan(read, reference.club.id, only)) {
    const team = row.is_team === 1 ? (legs.all(row.id) as { athlete_id: number | null; name: string | null }[]) : null;
    const athleteIds = team === null ? [row.athlete_id] : team.map((leg) => leg.athlete_id);
    const { derived } = derivePerformance(reference, eventIds, {
      facts: row,
      athletes: runnersOf(athleteIds, (id) => surroundings.athlete(id)),
      memberships: (id) => surroundings.memberships(id),
      attempts: row.has_attempts === 1 ? (attempts.all(row.id) as DerivationInput['attempts']) : [],
      ruling: surroundings.ruling(row.origin_uuid ?? row.uuid, row.uuid),
      isLive: row.is_gone === 0,
    });
    const holder =
      team === null ? (row.athlete_id ?? row.name ?? '') : team.map((leg) => leg.athlete_id ?? leg.name).join('/');
    yield {
      id: row.id,
      uuid: row.uuid,
      stored: row,
      derived,
      seasonId: row.season_id,
      gender: row.gender,
      fact:
        derived.rank === null || derived.is_live === 0
          ? null
          : {
              id: row.id,
              uuid: row.uuid,
              day: row.day_order,
              rank: derived.rank,
              holder,
              timeOfDay: row.time_of_day,
              round: row.round,
              heat: row.heat,
              isForced: (derived.counts & 8) !== 0,
              athleteId: row.athlete_id,
              ageGroupId: derived.age_group_id,
              counts: derived.counts,
            },
    };
  }
}

const rowsAtOnce = 2000;

function* scan(read: Read, clubId: number, only: readonly number[] | undefined): Generator<PerformanceScan> {
  if (only === undefined) {
    // In pages: whoever reads may write in between, such as an event that nobody made before.
    const page = read.sql(
      `SELECT ${scanColumns} FROM ${scanTables} WHERE p.club_id = ? AND p.id > ? ORDER BY p.id LIMIT ${rowsAtOnce}`,
    );
    let last = 0;
    for (;;) {
      const rows = page.all(clubId, last) as PerformanceScan[];
      yield* rows;
      const end = rows.at(-1);
      if (end === undefined) return;
      last = end.id;
    }
  }
  const one = read.sql(`SELECT ${scanColumns} FROM ${scanTables} WHERE p.id = ?`);
  for (const id of only) {
    const row = one.get(id) as PerformanceScan | undefined;
    if (row !== undefined) yield row;
  }
}

export function isSameDerivation(a: PerformanceDerived, b: PerformanceDerived): boolean {
  return (
    a.is_live === b.is_live &&
    a.event_id === b.event_id &&
    a.age_group_id === b.age_group_id &&
    a.rank === b.rank &&
    a.counts === b.counts &&
    a.medal === b.medal
  );
}
