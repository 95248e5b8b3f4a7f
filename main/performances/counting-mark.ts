import type { Read } from '#main/db/access.ts';
import { windLimit } from '#main/engine/assess.ts';
import { counting } from '#main/engine/fact.ts';
import { valueOfRank } from '#main/engine/rank.ts';
import type { KnownDiscipline, KnownSeason } from '#main/reference/reference.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { formatMark } from '#shared/domain/mark.ts';

/** What of a stored performance tells the mark that counts; `id` is its local id. */
export interface CountingRow {
  readonly id: number;
  readonly rank: number;
  readonly mark_value: number;
  readonly resolution: number | null;
  readonly timing: 'FAT' | 'HAND' | 'UNKNOWN' | null;
  readonly wind_tenths: number | null;
  readonly wind_status: 'MEASURED' | 'NOT_MEASURED' | 'OVER_LIMIT' | null;
  readonly counts: number;
}

type Counting = { mark: NonNullable<PerformanceRow['mark']>; wind: PerformanceRow['wind'] };

/** The mark that counts with its wind: of a windy series with a legal attempt the attempt's, else the mark itself. */
export function countingMark(read: Read, row: CountingRow, discipline: KnownDiscipline, season: KnownSeason): Counting {
  const value = valueOfRank(row.rank);
  const { resolution, timing } = row;
  const text = formatMark({ value, resolution: resolution ?? 10, timing }, discipline.kind);
  return { mark: { value, text, timing, resolution }, wind: windOf(read, row, value, discipline, season) };
}

function windOf(
  read: Read,
  row: CountingRow,
  value: number,
  discipline: KnownDiscipline,
  season: KnownSeason,
): PerformanceRow['wind'] {
  const takesWind = discipline.wind_rule === 'limit' && season.code !== 'indoor';
  const isWindy = row.wind_status === 'OVER_LIMIT' || (row.wind_tenths !== null && row.wind_tenths > windLimit);
  if (takesWind && isWindy && (row.counts & counting.windy) === 0) {
    const tenths = windOfLegalAttempt(read, row.id, value);
    return tenths === null ? { tenths: null, status: 'UNKNOWN' } : { tenths, status: 'MEASURED' };
  }
  return { tenths: row.wind_tenths, status: row.wind_status ?? (takesWind ? 'UNKNOWN' : 'NOT_APPLICABLE') };
}

function windOfLegalAttempt(read: Read, performanceId: number, value: number): number | null {
  const row = read
    .sql(
      `SELECT wind_tenths FROM attempt WHERE performance_id = ? AND mark_value = ? AND coalesce(wind_tenths, 0) <= ${windLimit} ORDER BY ordinal LIMIT 1`,
    )
    .get(performanceId, value) as { wind_tenths: number | null } | undefined;
  return row?.wind_tenths ?? null;
}
