import type { Read } from '#main/db/access.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { formatMark } from '#shared/domain/mark.ts';

import { counting } from '#main/engine/fact.ts';

interface ViewRow {
  id: number;
  uuid: string;
  discipline_id: number;
  season_id: number;
  gender: 'F' | 'M' | 'X';
  day: string;
  mark_value: number | null;
  mark_text: string | null;
  resolution: number | null;
  timing: 'FAT' | 'HAND' | 'UNKNOWN' | null;
  wind_tenths: number | null;
  wind_status: 'MEASURED' | 'NOT_MEASURED' | 'OVER_LIMIT' | null;
  place: number | null;
  medal: 'gold' | 'silver' | 'bronze' | null;
  round: string | null;
  represented_club: string | null;
  source: PerformanceRow['source'];
  age_group_id: number | null;
  counts: number;
  specification: string | null;
  competition: string | null;
  venue: string | null;
  record_now: number | null;
  best_now: number | null;
  equals_best: number;
  season_best: number;
  has_proof: number;
}

interface LegView {
  performance_id: number;
  athlete_uuid: string | null;
  name: string;
}

/** The bests that a performance is: of its athlete in its event and season, which are few. */
const isBestOf =
  'b.athlete_id = l.athlete_id AND b.event_id = p.event_id AND b.season_id = p.season_id AND b.performance_id = p.id';

/**
 * The best that stands and was made by another performance with the same mark (athletics-rules.md B8). Of a best whose legal
 * attempt counts, the mark that was typed is another one: it is equalled by none here.
 */
const isEqualOf = `b.athlete_id = l.athlete_id AND b.event_id = p.event_id AND b.season_id = p.season_id AND b.year = 0
  AND b.until_order IS NULL AND b.performance_id <> p.id AND p.counts & ${counting.best} <> 0 AND p.counts & ${counting.windy} = 0
  AND q.mark_value = p.mark_value AND (q.timing IS 'FAT') = (p.timing IS 'FAT')`;

/** Rows of the grid for performances given by local id, in the order of the ids. */
export function performanceRows(read: Read, reference: ClubReference, ids: readonly number[]): PerformanceRow[] {
  const list = JSON.stringify(ids);
  const rows = read
    .sql(
      `SELECT p.id, p.uuid, p.discipline_id, p.season_id, p.gender, p.day, p.mark_value, p.mark_text, p.resolution, p.timing, p.wind_tenths, p.wind_status,
         p.place, p.medal, p.round, p.represented_club, p.source, p.age_group_id, p.counts, e.specification, c.name AS competition, c.venue,
         (SELECT max(s.is_current) FROM standing s WHERE s.performance_id = p.id) AS record_now,
         (SELECT max(b.until_order IS NULL) FROM best b WHERE ${isBestOf} AND b.year = 0) AS best_now,
         EXISTS (SELECT 1 FROM best b JOIN performance q ON q.id = b.performance_id WHERE ${isEqualOf}) AS equals_best,
         EXISTS (SELECT 1 FROM best b WHERE ${isBestOf} AND b.year > 0 AND b.until_order IS NULL) AS season_best,
         EXISTS (SELECT 1 FROM proof x WHERE x.origin_uuid = coalesce(p.origin_uuid, p.uuid) AND x.is_deleted = 0) AS has_proof
       FROM json_each(?) j CROSS JOIN performance p ON p.id = j.value LEFT JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1
         LEFT JOIN event e ON e.id = p.event_id LEFT JOIN competition c ON c.id = p.competition_id ORDER BY j.key`,
    )
    .all(list) as ViewRow[];
  const legs = legsOf(read, list);
  return rows.map((row) => toRow(reference, row, legs.get(row.id) ?? []));
}

function legsOf(read: Read, ids: string): Map<number, PerformanceRow['legs']> {
  const rows = read
    .sql(
      `SELECT l.performance_id, a.uuid AS athlete_uuid, coalesce(trim(a.first_name || ' ' || a.last_name), l.name) AS name
       FROM json_each(?) j CROSS JOIN performance_athlete l ON l.performance_id = j.value LEFT JOIN athlete a ON a.id = l.athlete_id ORDER BY j.key, l.leg`,
    )
    .all(ids) as LegView[];
  const legs = new Map<number, PerformanceRow['legs']>();
  for (const row of rows) {
    const own = legs.get(row.performance_id) ?? [];
    own.push({ athleteId: row.athlete_uuid, name: row.name });
    legs.set(row.performance_id, own);
  }
  return legs;
}

function toRow(reference: ClubReference, row: ViewRow, legs: PerformanceRow['legs']): PerformanceRow {
  const discipline = reference.disciplineById.get(row.discipline_id);
  const season = reference.seasonById.get(row.season_id);
  const takesWind = discipline?.wind_rule === 'limit' && season?.code !== 'indoor';
  return {
    id: row.uuid,
    legs,
    gender: row.gender,
    discipline: discipline?.code ?? '',
    disciplineName: discipline?.name ?? '',
    specification: row.specification ?? '',
    season: season?.code ?? '',
    ageGroup: row.age_group_id === null ? null : (reference.ageGroupById.get(row.age_group_id)?.code ?? null),
    day: row.day,
    mark:
      row.mark_value === null || discipline === undefined
        ? null
        : {
            value: row.mark_value,
            text: formatMark(
              { value: row.mark_value, resolution: row.resolution ?? 10, timing: row.timing },
              discipline.kind,
            ),
            timing: row.timing,
            resolution: row.resolution,
          },
    markText: row.mark_text,
    wind: { tenths: row.wind_tenths, status: row.wind_status ?? (takesWind ? 'UNKNOWN' : 'NOT_APPLICABLE') },
    place: row.place,
    medal: row.medal,
    round: row.round,
    competition: row.competition ?? '',
    venue: row.venue ?? '',
    representedClub: row.represented_club,
    clubRecord: row.record_now === null ? null : row.record_now === 1 ? 'current' : 'former',
    personalBest: row.best_now === null ? null : row.best_now === 1 ? 'current' : 'former',
    equalsBest: row.best_now === null && row.equals_best === 1,
    seasonBest: row.season_best === 1,
    windy: (row.counts & counting.windy) !== 0,
    source: row.source,
    hasProof: row.has_proof === 1,
  };
}
