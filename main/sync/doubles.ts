import type { Write } from '#main/db/access.ts';

import type { Touched } from './derive.ts';

/**
 * Of two rows of reference data that say who is U13, or what third place is worth, the one with the smaller name stays. It is
 * mended by an operation that every laptop would write the same.
 */
export function endDoubleReference(write: Write, clubId: number): void {
  endDoubles(write, clubId, 'age_group', 'code');
  endDoubles(write, clubId, 'medal_position', 'season_id', 'place');
  endDoubles(write, clubId, 'reference_override', 'what', 'code');
}

/**
 * Whoever was removed on one laptop while another one typed a result is there again: effective life is to be alive, or to be
 * needed by a result that counts (sync.md, 35).
 */
export function reviveUsed(write: Write, clubId: number, touched: Touched): void {
  const { door } = write;
  const removed = [
    [
      'athlete',
      `SELECT a.id FROM athlete a WHERE a.club_id = ? AND a.is_deleted = 1 AND EXISTS (
       SELECT 1 FROM performance_athlete l JOIN performance p ON p.id = l.performance_id
       WHERE coalesce(l.entered_athlete_id, l.athlete_id) = a.id AND l.athlete_id IN (a.id, a.merged_into_id) AND p.is_live = 1)`,
    ],
    [
      'competition',
      `SELECT c.id FROM competition c WHERE c.club_id = ? AND c.is_deleted = 1 AND EXISTS (
       SELECT 1 FROM performance p WHERE p.competition_id = c.id AND p.is_live = 1)`,
    ],
  ] as const;
  if (touched.added.size + touched.changed.size === 0 && !touched.arePersons && !touched.isEverything) return;
  for (const [entity, sql] of removed) {
    for (const { id } of write.sql(sql).all(clubId) as { id: number }[]) door.update(entity, id, { is_deleted: 0 });
  }
}

function endDoubles(
  write: Write,
  clubId: number,
  entity: 'age_group' | 'medal_position' | 'reference_override',
  ...key: readonly string[]
): void {
  const isSame = key.map((column) => `o.${column} = t.${column}`).join(' AND ');
  const later = write
    .sql(
      `SELECT id FROM ${entity} t WHERE t.club_id = ? AND t.is_deleted = 0 AND EXISTS (
         SELECT 1 FROM ${entity} o WHERE o.club_id = t.club_id AND o.is_deleted = 0 AND o.uuid < t.uuid AND ${isSame})`,
    )
    .all(clubId) as { id: number }[];
  for (const { id } of later) write.door.update(entity, id, { is_deleted: 1 });
}
