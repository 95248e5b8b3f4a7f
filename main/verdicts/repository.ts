import type { Read } from '#main/db/schema.ts';
import type { VerdictHolder } from '#shared/domain/verdict.ts';
import { formatMark, type MarkKind } from '#shared/domain/mark.ts';

/** Who made a performance, with which mark, on which day: for the words of a verdict. */
export function holderOf(read: Read, performanceId: number): VerdictHolder {
  const row = read
    .sql(
      `SELECT p.uuid, p.day, p.mark_value, p.rank, p.resolution, p.timing, d.kind FROM performance p JOIN discipline d ON d.id = p.discipline_id WHERE p.id = ?`,
    )
    .get(performanceId) as {
    uuid: string;
    day: string;
    mark_value: number | null;
    rank: number | null;
    resolution: number | null;
    timing: 'FAT' | 'HAND' | 'UNKNOWN' | null;
    kind: MarkKind;
  };
  const legs = read
    .sql(
      `SELECT coalesce(a.first_name || ' ' || a.last_name, l.name) AS name FROM performance_athlete l LEFT JOIN athlete a ON a.id = l.athlete_id
       WHERE l.performance_id = ? ORDER BY l.leg`,
    )
    .all(performanceId) as { name: string }[];
  const value = row.rank === null ? row.mark_value : valueOfRank(row.rank, row.kind);
  return {
    performanceId: row.uuid,
    names: legs.map((leg) => leg.name.trim()),
    mark: value === null ? '' : formatMark({ value, resolution: row.resolution ?? 10, timing: row.timing }, row.kind),
    day: row.day,
  };
}

/** The mark behind a rank, in the stored unit: of a windy series it is the legal attempt's. */
export function valueOfRank(rank: number, kind: MarkKind): number {
  return kind === 'timed' ? Math.floor(Math.abs(rank) / 2) : Math.abs(rank);
}
