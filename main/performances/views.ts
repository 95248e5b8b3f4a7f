import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import type { Read } from '#main/db/access.ts';
import type { PerformanceRecord } from '#main/db/schema.ts';
import { counting } from '#main/engine/fact.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { surroundingsByNeed } from '#main/standings/club-facts.ts';
import { derivePerformance, keptEventIds, runnersOf } from '#main/standings/derive-performance.ts';
import { storedFacts } from '#main/standings/service.ts';
import { claimStatuses } from '#main/ratification/status.ts';
import { rulingsByNeed } from '#main/standings/rulings.ts';
import { verdictsOf } from '#main/standings/verdicts.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { VerdictView } from '#shared/contract/vocabulary.ts';
import { formatMark } from '#shared/domain/mark.ts';
import { formatWind } from '#shared/domain/wind.ts';

import { gridPage } from './grid-order.ts';
import { performanceRows } from './rows.ts';
import { anyPerformance } from './store.ts';
import { versionsOf } from './versions.ts';

type Procedures = Contract['performances'];

/** One page of the grid: sorting, filtering and paging happen in SQL. */
export function listPerformances(
  { read }: QueryContext,
  input: InputOf<Procedures['list']>,
): OutputOf<Procedures['list']> {
  const reference = referenceOfClub(read, input.clubId);
  const { total, ids } = gridPage(read, reference, input, (input.page - 1) * input.pageSize, input.pageSize);
  return { total, rows: performanceRows(read, reference, ids) };
}

/** One performance with its verdict, its versions and what the records officer decided. */
export function getPerformance({ read }: QueryContext, input: InputOf<Procedures['get']>): OutputOf<Procedures['get']> {
  const reference = referenceOfClub(read, input.clubId);
  const row = anyPerformance(read, reference, input.performanceId);
  const [view] = performanceRows(read, reference, [row.id]);
  if (view === undefined) throw new Error('a stored performance has no row');
  const origin = row.origin_uuid ?? row.uuid;
  return {
    ...view,
    heat: row.heat,
    timeOfDay: row.time_of_day,
    lane: row.lane,
    bib: row.bib,
    eventDetails: row.event_details,
    note: row.note,
    ageGroupGiven: row.age_group_given,
    specificationGiven: row.specification_given,
    attempts: attemptsOf(read, reference, row),
    enteredAt: new Date(row.entered_at).toISOString(),
    enteredBy: actorName(read, row.entered_by),
    isLive: row.is_live === 1,
    deletion: deletionOf(read, row.id),
    verdicts: verdictsOfStored(read, reference, row),
    decisions: decisionsOf(read, origin),
    versions: versionsOf(read, reference, origin),
  };
}

/** The verdicts of a stored performance, judged at its place in the order. */
export function verdictsOfStored(read: Read, reference: ClubReference, row: PerformanceRecord): VerdictView[] {
  const surroundings = surroundingsByNeed(read);
  const legs = read
    .sql('SELECT athlete_id FROM performance_athlete WHERE performance_id = ? ORDER BY leg')
    .all(row.id) as { athlete_id: number | null }[];
  const attempts = read
    .sql('SELECT mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal')
    .all(row.id) as { mark_value: number | null; wind_tenths: number | null; status: 'valid' }[];
  const derivation = derivePerformance(
    reference,
    keptEventIds(read, () => -1),
    {
      facts: row,
      athletes: runnersOf(
        legs.map((leg) => leg.athlete_id),
        (id) => surroundings.athlete(id),
      ),
      memberships: (id) => surroundings.memberships(id),
      attempts,
      ruling: surroundings.ruling(row.origin_uuid ?? row.uuid, row.uuid),
      isLive: row.is_live === 1,
    },
  );
  const [fact] = storedFacts(read, [row.id]);
  const discipline = reference.disciplineById.get(row.discipline_id);
  const season = reference.seasonById.get(row.season_id);
  if (discipline === undefined || season === undefined)
    throw new Error('a performance names a discipline or season that is not there');
  const counts =
    row.is_live === 1 &&
    fact !== undefined &&
    row.rank !== null &&
    (fact.counts & (counting.record | counting.best)) !== 0;
  return verdictsOf(read, reference, {
    discipline,
    season,
    gender: row.gender,
    derivation,
    fact: counts ? fact : null,
    resolution: row.resolution,
    recordFlag:
      claimStatuses(reference, rulingsByNeed(read))({ ...row, origin: row.origin_uuid ?? row.uuid }).status ===
      'pending'
        ? 'PENDING'
        : null,
    extraFlags: derivation.ageGroupDisagrees === null ? [] : ['AGE_GROUP_DISAGREES'],
    without: null,
  });
}

function attemptsOf(
  read: Read,
  reference: ClubReference,
  row: PerformanceRecord,
): OutputOf<Procedures['get']>['attempts'] {
  const kind = reference.disciplineById.get(row.discipline_id)?.kind ?? 'measured';
  const attempts = read
    .sql('SELECT mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal')
    .all(row.id) as { mark_value: number | null; wind_tenths: number | null; status: string }[];
  return attempts.map((attempt) => ({
    mark:
      attempt.mark_value === null ? '' : formatMark({ value: attempt.mark_value, resolution: 10, timing: null }, kind),
    wind: attempt.wind_tenths === null ? '' : formatWind({ tenths: attempt.wind_tenths, status: 'MEASURED' }),
    status: attempt.status,
  }));
}

function actorName(read: Read, id: number): string {
  return (read.sql('SELECT name FROM actor WHERE id = ?').get(id) as { name: string }).name;
}

function deletionOf(read: Read, id: number): OutputOf<Procedures['get']>['deletion'] {
  const row = read
    .sql(
      'SELECT x.reason, x.deleted_at, a.name FROM performance_deletion x JOIN actor a ON a.id = x.deleted_by WHERE x.performance_id = ?',
    )
    .get(id) as { reason: string; deleted_at: number; name: string } | undefined;
  return row === undefined ? null : { reason: row.reason, at: new Date(row.deleted_at).toISOString(), by: row.name };
}

function decisionsOf(read: Read, origin: string): OutputOf<Procedures['get']>['decisions'] {
  const rows = read
    .sql(
      'SELECT d.ruling, d.reason, d.decided_at, a.name FROM decision d JOIN actor a ON a.id = d.decided_by WHERE d.origin_uuid = ? ORDER BY d.decided_at, d.uuid',
    )
    .all(origin) as { ruling: string; reason: string; decided_at: number; name: string }[];
  return rows.map((row) => ({
    ruling: row.ruling,
    reason: row.reason,
    at: new Date(row.decided_at).toISOString(),
    by: row.name,
  }));
}
