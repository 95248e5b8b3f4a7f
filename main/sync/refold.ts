import type { BlankedLines } from '#main/audit/blanked.ts';
import type { Write } from '#main/db/access.ts';

import { applyOperations } from './apply.ts';
import type { KeptOperation } from './deferral.ts';

const settingOf = (clubId: number) => `sync_refold ${clubId}`;

/**
 * The hub numbers some operations anew after it was restored, and who knew of which other one is told by those numbers: rows that
 * several laptops wrote have to be folded again, on every laptop by the same numbers.
 */
export function requestRefold(write: Write, clubId: number): void {
  write
    .sql("INSERT INTO device_setting (name, value) VALUES (?, 'yes') ON CONFLICT (name) DO NOTHING")
    .run(settingOf(clubId));
}

/**
 * Folds those rows again where that was asked for: at the end of every round, until the hub has numbered everything that is here. Answers
 * with the lines of the trail that are blank now because of somebody who was erased.
 */
export function refoldWhereDue(write: Write, clubId: number, isDerived: boolean): readonly BlankedLines[] {
  if (write.sql('SELECT 1 FROM device_setting WHERE name = ?').get(settingOf(clubId)) === undefined) return [];
  const shared = write
    .sql(
      `SELECT d.uuid AS device, o.device_id AS deviceId, o.number, max(o.clock) AS clock, o.kind, o.entity, o.row_uuid AS row, o.body
       FROM oplog o JOIN device d ON d.id = o.device_id
       WHERE o.club_id = ? AND o.entity NOT IN ('performance', 'actor', 'device', 'audit', 'erasure')
       GROUP BY o.entity, o.row_uuid HAVING count(DISTINCT o.device_id) > 1`,
    )
    .all(clubId) as KeptOperation[];
  const { blanked } = applyOperations(write, clubId, shared, { isDerived });
  if (write.sql('SELECT 1 FROM oplog WHERE club_id = ? AND seq IS NULL LIMIT 1').get(clubId) === undefined)
    write.sql('DELETE FROM device_setting WHERE name = ?').run(settingOf(clubId));
  return blanked ?? [];
}
