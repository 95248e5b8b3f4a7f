import type { Read } from '#main/db/access.ts';
import type { CountingRow } from '#main/performances/counting-mark.ts';

/** A line of a category's history with everything a record list shows, but for names. */
export interface RecordRow extends CountingRow {
  category_id: number;
  ordinal: number;
  uuid: string;
  from_order: number;
  until_order: number | null;
  improvement: number | null;
  is_equalled: number;
  is_current: number;
  season_id: number;
  discipline_id: number;
  specification: string;
  age_group_id: number;
  /** The athlete's own group, which in the overall list is another one. */
  own_group_id: number | null;
  gender: 'F' | 'M' | 'X';
  timing_list: '' | 'FAT' | 'HAND';
  day: string;
  origin: string;
  entered_at: number;
  competition: string | null;
  venue: string | null;
  /** It is what the filters ask for, and not only held together with what they ask for. */
  matches: number;
}

export const recordColumns = `s.category_id, s.ordinal, p.id, p.uuid, s.from_order, s.until_order, s.improvement, s.is_equalled, s.is_current, k.season_id, e.discipline_id,
  e.specification, k.age_group_id, p.age_group_id AS own_group_id, k.gender, k.timing AS timing_list, p.day, p.rank, p.mark_value, p.resolution, p.timing, p.wind_tenths, p.wind_status, p.counts,
  coalesce(p.origin_uuid, p.uuid) AS origin, p.entered_at, c.name AS competition, c.venue`;
export const recordTables = `standing s JOIN category k ON k.id = s.category_id JOIN event e ON e.id = k.event_id JOIN performance p ON p.id = s.performance_id
  LEFT JOIN competition c ON c.id = p.competition_id`;

export interface RecordFilters {
  readonly seasonId: number | null;
  readonly disciplineId: number | null;
  readonly ageGroupId: number | null;
  readonly gender: string | null;
  readonly athleteUuid: string | null;
  readonly fromOrder: number | null;
  readonly toOrder: number | null;
  readonly competitionUuid: string | null;
}

/** What chooses categories, and what a performance must be: only the filters that are set take part. */
export function conditionsOf(filters: RecordFilters): {
  ofCategory: string;
  ofPerformance: string;
  parameters: object;
} {
  const ofCategory: string[] = [];
  const ofPerformance: string[] = [];
  if (filters.seasonId !== null) ofCategory.push('k.season_id = :season');
  if (filters.disciplineId !== null) ofCategory.push('e.discipline_id = :discipline');
  if (filters.ageGroupId !== null) ofCategory.push('k.age_group_id = :ageGroup');
  if (filters.gender !== null) ofCategory.push('k.gender = :gender');
  if (filters.fromOrder !== null) ofPerformance.push('p.day_order >= :from');
  if (filters.toOrder !== null) ofPerformance.push('p.day_order <= :to');
  if (filters.athleteUuid !== null) {
    ofPerformance.push(
      'EXISTS (SELECT 1 FROM performance_athlete l WHERE l.performance_id = p.id AND l.athlete_id = (SELECT coalesce(a.merged_into_id, a.id) FROM athlete a WHERE a.uuid = :athlete))',
    );
  }
  if (filters.competitionUuid !== null) ofPerformance.push('c.uuid IS :competition');
  return {
    ofCategory: ofCategory.map((condition) => ` AND ${condition}`).join(''),
    // Who holds a record together with others is seen only where all of its holders are: this marks rows, it drops none.
    ofPerformance: ofPerformance.length === 0 ? '1' : ofPerformance.join(' AND '),
    parameters: {
      season: filters.seasonId,
      discipline: filters.disciplineId,
      ageGroup: filters.ageGroupId,
      gender: filters.gender,
      athlete: filters.athleteUuid,
      from: filters.fromOrder,
      to: filters.toOrder,
      competition: filters.competitionUuid,
    },
  };
}

/** Present holders of every category. */
export function currentRecords(read: Read, clubId: number, filters: RecordFilters): RecordRow[] {
  const { ofCategory, ofPerformance, parameters } = conditionsOf(filters);
  return read
    .sql(
      `SELECT ${recordColumns}, (${ofPerformance}) AS matches FROM ${recordTables} WHERE s.club_id = :club AND s.is_current = 1${ofCategory}
       ORDER BY s.category_id, s.ordinal`,
    )
    .all({ club: clubId, ...parameters }) as RecordRow[];
}

/** Holders at the end of a day: set by then, and not taken by then. */
export function recordsOn(read: Read, clubId: number, filters: RecordFilters, order: number): RecordRow[] {
  const { ofCategory, ofPerformance, parameters } = conditionsOf(filters);
  return read
    .sql(
      `SELECT ${recordColumns}, (${ofPerformance}) AS matches FROM ${recordTables}
       WHERE s.club_id = :club AND s.from_order <= :on AND (s.until_order IS NULL OR s.until_order > :on)${ofCategory}
       ORDER BY s.category_id, s.ordinal`,
    )
    .all({ club: clubId, ...parameters, on: order }) as RecordRow[];
}

/** Records set since a day that still stand, newest first, with those who hold them together with others. */
export function recordsSince(read: Read, clubId: number, order: number, until: number): RecordRow[] {
  return read
    .sql(
      `SELECT ${recordColumns}, s.from_order BETWEEN :from AND :until AS matches FROM ${recordTables}
       WHERE s.is_current = 1 AND s.category_id IN
         (SELECT r.category_id FROM standing r WHERE r.club_id = :club AND r.from_order BETWEEN :from AND :until AND r.is_current = 1)
       ORDER BY s.from_order DESC, s.category_id, s.ordinal`,
    )
    .all({ club: clubId, from: order, until }) as RecordRow[];
}

export function historyOf(read: Read, categoryId: number): RecordRow[] {
  return read
    .sql(`SELECT ${recordColumns}, 1 AS matches FROM ${recordTables} WHERE s.category_id = ? ORDER BY s.ordinal`)
    .all(categoryId) as RecordRow[];
}

/** Present holders of the given categories. */
export function holdersOfCategories(read: Read, categoryIds: readonly number[]): RecordRow[] {
  return read
    .sql(
      `SELECT ${recordColumns}, 1 AS matches FROM json_each(?) j CROSS JOIN ${recordTables}
       WHERE s.category_id = j.value AND s.is_current = 1 ORDER BY j.key, s.ordinal`,
    )
    .all(JSON.stringify(categoryIds)) as RecordRow[];
}

/** Categories of a discipline in an age group that have a history, with how long it is. */
export function categoriesOf(
  read: Read,
  clubId: number,
  disciplineId: number,
  seasonId: number,
  gender: string,
  ageGroupId: number,
): { id: number; specification: string; timing: '' | 'FAT' | 'HAND'; length: number }[] {
  return read
    .sql(
      `SELECT k.id, e.specification, k.timing, count(s.ordinal) AS length FROM event e JOIN category k ON k.event_id = e.id JOIN standing s ON s.category_id = k.id
       WHERE k.club_id = ? AND e.discipline_id = ? AND k.season_id = ? AND k.gender = ? AND k.age_group_id = ? GROUP BY k.id ORDER BY length DESC, k.id`,
    )
    .all(clubId, disciplineId, seasonId, gender, ageGroupId) as {
    id: number;
    specification: string;
    timing: '' | 'FAT' | 'HAND';
    length: number;
  }[];
}
