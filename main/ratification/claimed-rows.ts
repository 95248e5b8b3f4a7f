import type { Read } from '#main/db/access.ts';
import type { CountingRow } from '#main/performances/counting-mark.ts';

/** The version of a result that counts, as the desk of ratifications shows it. */
export interface ClaimedRow extends Omit<CountingRow, 'rank'> {
  readonly rank: number | null;
  readonly uuid: string;
  readonly origin: string;
  readonly day: string;
  readonly discipline_id: number;
  readonly season_id: number;
  readonly age_group_id: number | null;
  readonly gender: 'F' | 'M' | 'X';
  readonly specification: string | null;
  readonly competition: string | null;
  readonly entered_at: number;
  readonly entered_by: number;
  readonly enteredByName: string;
  readonly proofs: number;
}

const columns = `p.id, p.uuid, coalesce(p.origin_uuid, p.uuid) AS origin, p.day, p.discipline_id, p.season_id, p.age_group_id, p.gender, e.specification,
  c.name AS competition, p.rank, p.mark_value, p.resolution, p.timing, p.wind_tenths, p.wind_status, p.counts, p.entered_at, p.entered_by, a.name AS enteredByName,
  (SELECT count(*) FROM proof f WHERE f.origin_uuid = coalesce(p.origin_uuid, p.uuid) AND f.is_deleted = 0) AS proofs`;
const tables = `performance p JOIN actor a ON a.id = p.entered_by LEFT JOIN event e ON e.id = p.event_id LEFT JOIN competition c ON c.id = p.competition_id`;

/**
 * Versions that are, or were, a record and were entered since a moment: found through the histories of the records, which are
 * a small part of all results.
 */
export function claimsSince(
  read: Read,
  clubId: number,
  since: number,
): { id: number; uuid: string; origin: string; entered_at: number }[] {
  return read
    .sql(
      `SELECT DISTINCT p.id, p.uuid, coalesce(p.origin_uuid, p.uuid) AS origin, p.entered_at
       FROM standing s INDEXED BY standing_by_day CROSS JOIN performance p ON p.id = s.performance_id WHERE s.club_id = ? AND p.entered_at >= ?
       ORDER BY p.entered_at, p.uuid`,
    )
    .all(clubId, since) as { id: number; uuid: string; origin: string; entered_at: number }[];
}

/** Live versions of the results that somebody decided about since a moment, the latest decision first. */
export function decidedSince(
  read: Read,
  clubId: number,
  since: number,
): { id: number; uuid: string; origin: string; entered_at: number; at: number }[] {
  return read
    .sql(
      `WITH decided AS (SELECT origin_uuid, max(decided_at) AS at FROM decision WHERE club_id = :club GROUP BY origin_uuid HAVING at >= :since),
         live AS (SELECT d.origin_uuid, d.at, p.id FROM decided d CROSS JOIN performance p ON p.uuid = d.origin_uuid WHERE p.is_live = 1
           UNION ALL SELECT d.origin_uuid, d.at, p.id FROM decided d CROSS JOIN performance p ON p.origin_uuid = d.origin_uuid WHERE p.is_live = 1)
       SELECT p.id, p.uuid, l.origin_uuid AS origin, p.entered_at, l.at FROM live l CROSS JOIN performance p ON p.id = l.id ORDER BY l.at DESC, p.uuid`,
    )
    .all({ club: clubId, since }) as { id: number; uuid: string; origin: string; entered_at: number; at: number }[];
}

/** In the order of the ids. */
export function claimedRows(read: Read, ids: readonly number[]): ClaimedRow[] {
  const one = `SELECT ${columns} FROM ${tables} WHERE p.id = ?`;
  return ids.map((id) => read.sql(one).get(id) as ClaimedRow);
}

/** A line of a history that a result made, with what stood before it. */
export interface RecordTaken {
  readonly age_group_id: number;
  readonly timing: '' | 'FAT' | 'HAND';
  readonly is_current: number;
  readonly is_equalled: number;
  readonly improvement: number | null;
  /** The local id of the performance before. */
  readonly before: number | null;
}

export function recordsTaken(read: Read, performanceId: number): RecordTaken[] {
  return read
    .sql(
      `SELECT k.age_group_id, k.timing, s.is_current, s.is_equalled, s.improvement,
         (SELECT b.performance_id FROM standing b WHERE b.category_id = s.category_id AND b.ordinal < s.ordinal ORDER BY b.ordinal DESC LIMIT 1) AS before
       FROM standing s JOIN category k ON k.id = s.category_id WHERE s.performance_id = ? ORDER BY s.is_current DESC, k.age_group_id, k.timing`,
    )
    .all(performanceId) as RecordTaken[];
}
