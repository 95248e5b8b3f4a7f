import type { Read } from '#main/db/access.ts';

import { conditionsOf, recordColumns, type RecordFilters, type RecordRow, recordTables } from './repository.ts';

/** A line of a history that ended. */
export type FormerRow = RecordRow & { until_order: number };

/** What takes part is joined only where a filter asks for it: a large club has many former records. */
function formerOf(clubId: number, filters: RecordFilters) {
  const { ofCategory, ofPerformance, parameters } = conditionsOf(filters);
  const isFiltered = ofCategory !== '' || ofPerformance !== '1';
  return {
    source: `FROM ${isFiltered ? recordTables : 'standing s'} WHERE s.club_id = :club AND s.until_order IS NOT NULL${ofCategory} AND (${ofPerformance})`,
    parameters: { ...parameters, club: clubId },
  };
}

export function countFormer(read: Read, clubId: number, filters: RecordFilters): number {
  const { source, parameters } = formerOf(clubId, filters);
  return (read.sql(`SELECT count(*) AS total ${source}`).get(parameters) as { total: number }).total;
}

/** One page, the last beaten first. */
export function formerRows(
  read: Read,
  clubId: number,
  filters: RecordFilters,
  page: { limit: number; offset: number },
): FormerRow[] {
  const { source, parameters } = formerOf(clubId, filters);
  const order = 'ORDER BY s.until_order DESC, s.category_id, s.ordinal DESC';
  return read
    .sql(
      `WITH page AS MATERIALIZED (SELECT s.category_id, s.ordinal ${source} ${order} LIMIT :limit OFFSET :offset)
       SELECT ${recordColumns}, 1 AS matches FROM page g CROSS JOIN ${recordTables}
       WHERE s.category_id = g.category_id AND s.ordinal = g.ordinal ${order}`,
    )
    .all({ ...parameters, ...page }) as FormerRow[];
}
