import type { Read } from '#main/db/access.ts';
import type { CountingRow } from '#main/performances/counting-mark.ts';

/** A performance with what a line of a list needs of it, but for names. */
export interface MarkRow extends CountingRow {
  readonly uuid: string;
  readonly day: string;
  readonly age_group_id: number | null;
  readonly own_group_id: number | null;
  readonly competition: string | null;
}

/** Performances by local id. */
export function marksById(read: Read, ids: readonly number[]): ReadonlyMap<number, MarkRow> {
  const rows = read
    .sql(
      `SELECT p.id, p.uuid, p.day, p.rank, p.mark_value, p.resolution, p.timing, p.wind_tenths, p.wind_status, p.counts,
         p.age_group_id, p.age_group_id AS own_group_id, c.name AS competition
       FROM json_each(?) j CROSS JOIN performance p ON p.id = j.value LEFT JOIN competition c ON c.id = p.competition_id`,
    )
    .all(JSON.stringify([...new Set(ids)])) as MarkRow[];
  return new Map(rows.map((row) => [row.id, row]));
}
