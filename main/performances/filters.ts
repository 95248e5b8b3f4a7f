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
}

/** Live performances of a club that match the filters; nothing is selected yet. */
export function filteredPerformances(read: Read, reference: ClubReference, filters: GridFilters): PerformanceQuery {
  let query = read.from
    .selectFrom('performance as p')
    .where('p.club_id', '=', reference.club.id)
    .where('p.is_live', '=', 1) as unknown as PerformanceQuery;
  if (filters.season !== undefined) query = query.where('p.season_id', '=', reference.season(filters.season).id);
  if (filters.discipline !== undefined)
    query = query.where('p.discipline_id', '=', reference.discipline(filters.discipline).id);
  if (filters.gender !== undefined) query = query.where('p.gender', '=', filters.gender);
  const group = filters.ageGroup === undefined ? null : reference.ageGroup(filters.ageGroup);
  // The overall list is of all ages: nobody's own group.
  if (group !== null && group.kind !== 'overall') query = query.where('p.age_group_id', '=', group.id);
  if (filters.from !== undefined && filters.from !== '')
    query = query.where('p.day_order', '>=', firstOrderOf(filters.from));
  if (filters.to !== undefined && filters.to !== '') query = query.where('p.day_order', '<=', lastOrderOf(filters.to));
  if (filters.athleteId !== undefined) {
    query = query.where(
      'p.id',
      'in',
      sql<number>`(SELECT l.performance_id FROM performance_athlete l JOIN athlete a ON a.id = l.athlete_id WHERE a.uuid = ${filters.athleteId})`,
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
      sql<number>`(SELECT s.performance_id FROM standing s WHERE s.club_id = ${reference.club.id} AND s.is_current >= ${filters.clubRecord === 'current' ? 1 : 0})`,
    );
  }
  if (filters.personalBest === 'current')
    query = query.where(
      sql<boolean>`EXISTS (SELECT 1 FROM best b WHERE b.performance_id = p.id AND b.year = 0 AND b.until_order IS NULL)`,
    );
  if (filters.personalBest === 'ever')
    query = query.where(sql<boolean>`EXISTS (SELECT 1 FROM best b WHERE b.performance_id = p.id AND b.year = 0)`);
  if (filters.medal === 'any') query = query.where('p.medal', 'is not', null);
  else if (filters.medal !== undefined) query = query.where('p.medal', '=', filters.medal);
  if (filters.source !== undefined) query = query.where('p.source', '=', filters.source);
  return query;
}

/** The first order that lies in a day, month or year. */
export function firstOrderOf(day: string): number {
  return dayOrder(firstDayOf(day));
}

/** The last order that lies in a day, month or year: a month's own marks sort at its end. */
export function lastOrderOf(day: string): number {
  return day.length === 10 ? dayOrder(day) : Math.max(dayOrder(day), dayOrder(lastDayOf(day)));
}
