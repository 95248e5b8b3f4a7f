import type { Read } from '#main/db/access.ts';
import type { CountingRow } from '#main/performances/counting-mark.ts';

export interface PendingRow extends Omit<CountingRow, 'rank'> {
  readonly rank: number | null;
  readonly uuid: string;
  readonly day: string;
  readonly discipline_id: number;
  readonly season_id: number;
  readonly age_group_id: number | null;
  readonly specification: string | null;
  readonly reason: string;
}

/** The live version of each result whose latest decision is `pending`; the longest waiting first. */
export function pendingRows(read: Read, clubId: number): PendingRow[] {
  return read
    .sql(
      `SELECT p.id, p.uuid, p.day, p.discipline_id, p.season_id, p.age_group_id, e.specification, d.reason, p.rank, p.mark_value, p.resolution,
         p.timing, p.wind_tenths, p.wind_status, p.counts
       FROM decision d JOIN performance p ON (p.uuid = d.origin_uuid OR p.origin_uuid = d.origin_uuid) LEFT JOIN event e ON e.id = p.event_id
       WHERE d.club_id = ? AND d.ruling = 'pending' AND p.is_live = 1
         AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.origin_uuid = d.origin_uuid AND (n.decided_at, n.uuid) > (d.decided_at, d.uuid))
       ORDER BY d.decided_at, d.uuid`,
    )
    .all(clubId) as PendingRow[];
}
