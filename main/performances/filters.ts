import { type SelectQueryBuilder, sql } from 'kysely';

import type { Read } from '#main/db/access.ts';
import type { Schema } from '#main/db/schema.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { Filters } from '#shared/contract/vocabulary.ts';
import { dayOrder, firstDayOf, lastDayOf } from '#shared/domain/day.ts';

type PerformanceQuery = SelectQueryBuilder<Schema & { p: Schema['performance'] }, 'p', object>;

export interface GridFilters extends Filters {
  clubRecord?: 'current' | 'ever' | undefined;
  personalBest?: 'current' | 'ever' | undefined;
  medal?: 'any' | 'gold' | 'silver' | 'bronze' | undefined;
  source?: 'typed' | 'import' | 'record-list' | undefined;
  proof?: 'any' | 'none' | undefined;
}

/** Live performances of a club that match the filters; nothing is selected yet. */
export function filteredPerformances(read: Read, reference: ClubReference, filters: GridFilters): PerformanceQuery {
  let query = livePerformances(read, reference.club.id, filters.personalBest);
  if (filters.season !== undefined) query = query.where('p.season_id', '=', reference.season(filters.season).id);
  if (filters.discipline !== undefined)
    query = query.where('p.discipline_id', '=', reference.discipline(filters.discipline).id);
  if (filters.gender !== undefined) query = query.where('p.gender', '=', filters.gender);
  const group = filters.ageGroup === undefined ? null : reference.ageGroup(filters.ageGroup);
  // The overall list is of all ages: nobody's own group.
  if (group !== null && group.kind !== 'overall') query = query.where('p.age_group_id', '=', group.id);
  if (filters.from !== undefined && filters.from !== '')
    query = query.where(dayColumn(filters), '>=', firstOrderOf(filters.from));
  if (filters.to !== undefined && filters.to !== '')
    query = query.where(dayColumn(filters), '<=', lastOrderOf(filters.to));
  if (filters.athleteId !== undefined) {
    query = query.where(
      'p.id',
      'in',
      // Who was merged into another entry is found as the one that was kept.
      sql<number>`(SELECT l.performance_id FROM performance_athlete l WHERE l.athlete_id = (SELECT coalesce(a.merged_into_id, a.id) FROM athlete a WHERE a.uuid = ${filters.athleteId}))`,
    );
  }
  if (filters.competitionId !== undefined) {
    query = query.where(
      'p.competition_id',
      '=',
      sql<number>`(SELECT c.id FROM competition c WHERE c.uuid = ${filters.competitionId})`,
    );
  }
  if (filters.clubRecord !== undefined) {
    query = query.where(
      'p.id',
      'in',
      sql<number>`(SELECT s.performance_id FROM standing s WHERE s.club_id = ${reference.club.id} ${filters.clubRecord === 'current' ? sql`AND s.is_current = 1` : sql``})`,
    );
  }
  if (filters.medal === 'any') query = query.where('p.medal', 'is not', null);
  else if (filters.medal !== undefined) query = query.where('p.medal', '=', filters.medal);
  if (filters.source !== undefined) query = query.where('p.source', '=', filters.source);
  if (filters.proof !== undefined) {
    query = query.where('p.id', filters.proof === 'any' ? 'in' : 'not in', provenPerformances(reference.club.id));
  }
  return query;
}

/** Found from the proofs, which are few, by the first version of a result and by the later ones. */
function provenPerformances(clubId: number) {
  return sql<number>`(SELECT f.id FROM proof x JOIN performance f ON f.uuid = x.origin_uuid WHERE x.club_id = ${clubId} AND x.is_deleted = 0
    UNION SELECT v.id FROM proof x JOIN performance v ON v.origin_uuid = x.origin_uuid WHERE x.club_id = ${clubId} AND x.is_deleted = 0)`;
}

/** Personal bests are found through their own table: a best is live, and its outer join costs nothing where only bests are counted. */
function livePerformances(read: Read, clubId: number, personalBest: GridFilters['personalBest']): PerformanceQuery {
  if (personalBest === undefined) {
    const live = read.from
      .selectFrom('performance as p')
      .where('p.club_id', '=', clubId)
      .where('p.is_live', '=', sql.lit(1));
    return live;
  }
  const bests = read.from
    .selectFrom('best as b')
    .leftJoin('performance as p', 'p.id', 'b.performance_id')
    .where('b.club_id', '=', clubId)
    .where('b.year', '=', sql.lit(0))
    .$if(personalBest === 'current', (query) => query.where('b.until_order', 'is', null));
  return bests;
}

/** The column of days that is in order where it is found: of bests their first day, which is the day of the performance. */
export function dayColumn({ personalBest }: GridFilters) {
  return personalBest === undefined ? sql<number>`p.day_order` : sql<number>`b.from_order`;
}

/** The column that orders performances of one day. */
export function idColumn({ personalBest }: GridFilters) {
  return personalBest === undefined ? sql<number>`p.id` : sql<number>`b.performance_id`;
}

/** The first order that lies in a day, month or year. */
export function firstOrderOf(day: string): number {
  return dayOrder(firstDayOf(day));
}

/** The last order that lies in a day, month or year: a month's own marks sort at its end. */
export function lastOrderOf(day: string): number {
  return day.length === 10 ? dayOrder(day) : Math.max(dayOrder(day), dayOrder(lastDayOf(day)));
}
