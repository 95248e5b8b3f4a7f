import type { Read } from '#main/db/access.ts';
import type { AthleteMergeRow } from '#main/db/club-work-rows.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import { counting } from '#main/engine/fact.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { countingMark, type CountingRow } from '#main/performances/counting-mark.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { listBests, windyBests } from '#main/records/bests.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { dayFromOrder } from '#shared/domain/day.ts';

import { entriesOf } from './merges.ts';
import { athleteRow, countPerformances, nameOf, rowById, toAthlete } from './rows.ts';
import { takenFieldsOf } from './taken-over.ts';

type Procedures = Contract['athletes'];

/** More bests than one athlete can have: a profile shows them all. */
const allOfThem = 500;

/** Everything about an athlete but the long lists; asked for by a merged entry's id, it answers with the one that is kept. */
export function getAthlete(context: QueryContext, input: InputOf<Procedures['get']>): OutputOf<Procedures['get']> {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const row = athleteRow(read, reference, input.athleteId);
  const filters = { clubId: input.clubId, athleteId: row.uuid, page: 1, pageSize: allOfThem, withHistory: false };
  const held = read
    .sql(
      `SELECT DISTINCT s.performance_id AS id FROM performance_athlete l JOIN standing s ON s.performance_id = l.performance_id
       JOIN performance p ON p.id = s.performance_id WHERE l.athlete_id = ? AND s.is_current = 1 ORDER BY p.day_order DESC`,
    )
    .all(row.id) as { id: number }[];
  return {
    ...toAthlete(read, reference, row, today),
    performances: countPerformances(read, row.id),
    bests: [...listBests(context, { ...filters, by: 'career' }).rows, ...windyBests(read, reference, row.id)],
    seasonBests: listBests(context, { ...filters, by: 'season' }).rows,
    recordsHeld: performanceRows(
      read,
      reference,
      held.map((entry) => entry.id),
    ),
    medals: medalCounts(read, row.id),
    merges: mergesOf(read, row),
  };
}

function medalCounts(read: Read, athleteId: number): OutputOf<Procedures['get']>['medals'] {
  const rows = read
    .sql(
      `SELECT p.medal, count(*) AS count FROM performance_athlete l JOIN performance p ON p.id = l.performance_id
       WHERE l.athlete_id = ? AND p.is_live = 1 AND p.medal IS NOT NULL GROUP BY p.medal`,
    )
    .all(athleteId) as { medal: 'gold' | 'silver' | 'bronze'; count: number }[];
  const countOf = (medal: string) => rows.find((row) => row.medal === medal)?.count ?? 0;
  return { gold: countOf('gold'), silver: countOf('silver'), bronze: countOf('bronze') };
}

/** Merges in force of the entries of a person, the newest first. */
function mergesOf(read: Read, row: AthleteRow): OutputOf<Procedures['get']>['merges'] {
  const merges = read
    .sql(
      `SELECT m.*, c.name AS actor FROM json_each(?) j JOIN athlete_merge m ON m.kept_id = j.value JOIN actor c ON c.id = m.merged_by
       WHERE m.is_same = 1 ORDER BY m.merged_at DESC, m.uuid DESC`,
    )
    .all(JSON.stringify(entriesOf(read, row.id))) as (AthleteMergeRow & { actor: string })[];
  return merges.map((merge) => {
    const entry = rowById(read, merge.merged_id);
    const { performances } = read
      .sql(
        'SELECT count(*) AS performances FROM performance_athlete l JOIN performance p ON p.id = l.performance_id WHERE l.entered_athlete_id = ? AND p.is_live = 1',
      )
      .get(entry.id) as { performances: number };
    return {
      mergeId: merge.uuid,
      name: nameOf(entry),
      dateOfBirth: entry.date_of_birth,
      into: merge.kept_id === row.id ? '' : nameOf(rowById(read, merge.kept_id)),
      performances,
      takenOver: takenFieldsOf(merge),
      mergedAt: new Date(merge.merged_at).toISOString(),
      mergedBy: merge.actor,
    };
  });
}

interface PointRow extends CountingRow {
  readonly uuid: string;
  readonly day: string;
  readonly competition: string | null;
  readonly best_now: number | null;
  readonly record_now: number | null;
}

/** Every mark of an athlete in one event and season, oldest first: points for a chart, however many they are. */
export function progressionOf(
  { read }: QueryContext,
  input: InputOf<Procedures['progression']>,
): OutputOf<Procedures['progression']> {
  const reference = referenceOfClub(read, input.clubId);
  const athlete = athleteRow(read, reference, input.athleteId);
  const discipline = reference.discipline(input.discipline);
  const season = reference.season(input.season);
  const rows = read
    .sql(
      `SELECT p.id, p.uuid, p.day, p.rank, p.mark_value, p.resolution, p.timing, p.wind_tenths, p.wind_status, p.counts, c.name AS competition,
         (SELECT max(b.until_order IS NULL) FROM best b WHERE b.athlete_id = l.athlete_id AND b.event_id = p.event_id AND b.season_id = p.season_id
            AND b.performance_id = p.id AND b.year = 0) AS best_now,
         (SELECT max(s.is_current) FROM standing s WHERE s.performance_id = p.id) AS record_now
       FROM performance_athlete l CROSS JOIN performance p ON p.id = l.performance_id JOIN event e ON e.id = p.event_id
         LEFT JOIN competition c ON c.id = p.competition_id
       WHERE l.athlete_id = ? AND p.is_live = 1 AND p.rank IS NOT NULL AND e.discipline_id = ? AND e.specification = ? AND p.season_id = ?
       ORDER BY p.day_order, p.id`,
    )
    .all(athlete.id, discipline.id, input.specification, season.id) as PointRow[];
  return rows.map((row) => ({
    performanceId: row.uuid,
    day: row.day,
    ...countingMark(read, row, discipline, season),
    best: stateOf(row.best_now),
    clubRecord: stateOf(row.record_now),
    windy: (row.counts & counting.windy) !== 0,
    hand: row.timing === 'HAND',
    competition: row.competition ?? '',
  }));
}

function stateOf(isNow: number | null): 'current' | 'former' | null {
  if (isNow === null) return null;
  return isNow === 1 ? 'current' : 'former';
}

interface StandingView extends CountingRow {
  readonly uuid: string;
  readonly day: string;
  readonly until_order: number | null;
  readonly is_current: number;
  readonly season_id: number;
  readonly gender: 'F' | 'M' | 'X';
  readonly age_group_id: number;
  readonly list_timing: '' | 'FAT' | 'HAND';
  readonly discipline_id: number;
  readonly specification: string;
}

/** Club records that the athlete held, standing ones first, then the newest. */
export function recordsOfAthlete(
  { read }: QueryContext,
  input: InputOf<Procedures['records']>,
): OutputOf<Procedures['records']> {
  const reference = referenceOfClub(read, input.clubId);
  const athlete = athleteRow(read, reference, input.athleteId);
  const rows = read
    .sql(
      `SELECT DISTINCT s.category_id, s.ordinal, p.id, p.uuid, p.day, p.rank, p.mark_value, p.resolution, p.timing, p.wind_tenths, p.wind_status, p.counts, s.until_order, s.is_current,
         c.season_id, c.gender, c.age_group_id, c.timing AS list_timing, e.discipline_id, e.specification
       FROM performance_athlete l CROSS JOIN standing s ON s.performance_id = l.performance_id JOIN performance p ON p.id = s.performance_id
         JOIN category c ON c.id = s.category_id JOIN event e ON e.id = c.event_id
       WHERE l.athlete_id = ? ORDER BY s.is_current DESC, s.from_order DESC, s.category_id`,
    )
    .all(athlete.id) as StandingView[];
  const others = read.sql(
    `SELECT coalesce(trim(a.first_name || ' ' || a.last_name), l.name) AS name FROM performance_athlete l LEFT JOIN athlete a ON a.id = l.athlete_id
     WHERE l.performance_id = ? AND l.athlete_id IS NOT ? ORDER BY l.leg`,
  );
  return rows.map((row) => {
    const { list, discipline, season } = listOf(reference, row);
    const group = reference.ageGroupById.get(row.age_group_id);
    return {
      ...list,
      gender: row.gender,
      ageGroup: group?.code ?? '',
      ageGroupName: group?.name ?? '',
      timing: row.list_timing,
      performanceId: row.uuid,
      ...countingMark(read, row, discipline, season),
      date: row.day,
      until: row.until_order === null ? null : dayFromOrder(row.until_order),
      isCurrent: row.is_current === 1,
      with: (others.all(row.id, athlete.id) as { name: string }[]).map((other) => other.name),
    };
  });
}

function listOf(reference: ClubReference, row: StandingView) {
  const discipline = reference.disciplineById.get(row.discipline_id);
  const season = reference.seasonById.get(row.season_id);
  if (discipline === undefined || season === undefined)
    throw new Error('a record names reference data that is not there');
  const list = {
    season: season.code,
    seasonName: season.name,
    discipline: discipline.code,
    disciplineName: discipline.name,
    specification: row.specification,
  };
  return { list, discipline, season };
}

/** Medals of an athlete, the newest first; a relay's reach every leg. */
export function medalsOfAthlete(
  { read }: QueryContext,
  input: InputOf<Procedures['medals']>,
): OutputOf<Procedures['medals']> {
  const reference = referenceOfClub(read, input.clubId);
  const athlete = athleteRow(read, reference, input.athleteId);
  const rows = read
    .sql(
      `SELECT p.id FROM performance_athlete l JOIN performance p ON p.id = l.performance_id
       WHERE l.athlete_id = ? AND p.is_live = 1 AND p.medal IS NOT NULL AND (? IS NULL OR p.medal = ?) ORDER BY p.day_order DESC, p.id DESC`,
    )
    .all(athlete.id, input.medal ?? null, input.medal ?? null) as { id: number }[];
  return performanceRows(
    read,
    reference,
    rows.map((row) => row.id),
  );
}
