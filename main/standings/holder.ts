import type { Read } from '#main/db/access.ts';
import { valueOfRank } from '#main/engine/rank.ts';
import { formatMark, type MarkKind } from '#shared/domain/mark.ts';
import type { VerdictHolder } from '#shared/domain/verdict.ts';

/** A performance with one of its legs; whatever happened to its legs, a performance has a row. */
interface HolderRow {
  uuid: string;
  day: string;
  mark_value: number | null;
  rank: number | null;
  resolution: number | null;
  timing: 'FAT' | 'HAND' | 'UNKNOWN' | null;
  name: string | null;
}

/** Who made a performance, with which mark, on which day: for the words of a verdict. */
export function holderOf(read: Read, performanceId: number, kind: MarkKind): VerdictHolder {
  const rows = read
    .sql(
      `SELECT p.uuid, p.day, p.mark_value, p.rank, p.resolution, p.timing, trim(coalesce(a.first_name || ' ' || a.last_name, l.name)) AS name
       FROM performance p LEFT JOIN performance_athlete l ON l.performance_id = p.id LEFT JOIN athlete a ON a.id = l.athlete_id
       WHERE p.id = ? ORDER BY l.leg`,
    )
    .all(performanceId) as HolderRow[];
  const [row] = rows;
  if (row === undefined) throw new Error(`performance ${performanceId} does not exist`);
  const value = row.rank === null ? row.mark_value : valueOfRank(row.rank);
  return {
    performanceId: row.uuid,
    names: rows.flatMap(({ name }) => name ?? []),
    mark: value === null ? '' : formatMark({ value, resolution: row.resolution ?? 10, timing: row.timing }, kind),
    day: row.day,
  };
}
