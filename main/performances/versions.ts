import type { Read } from '#main/db/access.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { formatWind } from '#shared/domain/wind.ts';
import { changeInWords, type VersionField } from '#shared/messages/versions.ts';

import { performanceRows } from './rows.ts';

interface VersionRecord {
  readonly id: number;
  readonly entered_at: number;
  readonly is_live: 0 | 1;
  readonly name: string;
  readonly reason: string | null;
}

export interface Version {
  readonly id: string;
  readonly mark: string | null;
  readonly day: string;
  /** Beside mark and day: what this version says otherwise than the one before, in words. */
  readonly changes: string[];
  /** ISO 8601, UTC. */
  readonly enteredAt: string;
  readonly enteredBy: string;
  readonly isLive: boolean;
  /** Why it was taken out. */
  readonly reason: string | null;
}

/** Every version of one result, oldest first. */
export function versionsOf(read: Read, reference: ClubReference, origin: string): Version[] {
  const records = read
    .sql(
      `SELECT p.id, p.entered_at, p.is_live, a.name, x.reason
       FROM performance p JOIN actor a ON a.id = p.entered_by LEFT JOIN performance_deletion x ON x.performance_id = p.id
       WHERE p.uuid = ? OR p.origin_uuid = ? ORDER BY p.entered_at, p.uuid`,
    )
    .all(origin, origin) as VersionRecord[];
  const rows = performanceRows(
    read,
    reference,
    records.map((record) => record.id),
  );
  return records.flatMap((record, index) => {
    const row = rows[index];
    if (row === undefined) return [];
    const before = rows[index - 1];
    return {
      id: row.id,
      mark: row.mark?.text ?? null,
      day: row.day,
      changes: before === undefined ? [] : changesBetween(reference, before, row),
      enteredAt: new Date(record.entered_at).toISOString(),
      enteredBy: record.name,
      isLive: record.is_live === 1,
      reason: record.reason,
    };
  });
}

function changesBetween(reference: ClubReference, before: PerformanceRow, after: PerformanceRow): string[] {
  const [old, now] = [shownOf(reference, before), shownOf(reference, after)];
  return (Object.keys(now) as VersionField[]).flatMap((field) =>
    old[field] === now[field] ? [] : [changeInWords(field, old[field], now[field])],
  );
}

function shownOf(reference: ClubReference, row: PerformanceRow): Record<VersionField, string> {
  return {
    athletes: row.legs.map((leg) => leg.name).join(', '),
    discipline: row.disciplineName,
    season: reference.seasonByCode.get(row.season)?.name ?? row.season,
    ageGroup: row.ageGroup ?? '',
    specification: row.specification,
    wind: formatWind(row.wind),
    competition: row.competition,
    venue: row.venue,
    round: row.round ?? '',
    place: row.place === null ? '' : String(row.place),
  };
}
