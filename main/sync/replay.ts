import type { BlankedLines } from '#main/audit/blanked.ts';
import type { Write } from '#main/db/access.ts';
import { newestSchema } from '#main/db/migrate.ts';

import { applyOperations } from './apply.ts';
import { deferred, type KeptOperation } from './deferral.ts';

const setting = 'replayed_schema';

/** A club after an update, and which lines of its trail are blank because of somebody who was erased. */
interface ReplayedClub {
  readonly clubId: string;
  readonly blanked: readonly BlankedLines[];
}

/**
 * After an update: operations of newer versions that were kept without being understood are carried out now, and rows of
 * which only a part was understood are written anew (sync.md, 32).
 */
export function replayNewer(write: Write): ReplayedClub[] {
  const row = write.sql('SELECT value FROM device_setting WHERE name = ?').get(setting) as
    | { value: string }
    | undefined;
  const before = Number(row?.value ?? newestSchema);
  if (row !== undefined && before === newestSchema) return [];
  write
    .sql(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(setting, String(newestSchema));
  if (before === newestSchema) return [];
  const clubs = write
    .sql('SELECT s.club_id AS id, c.uuid, s.is_derived FROM sync_state s JOIN club c ON c.id = s.club_id')
    .all() as { id: number; uuid: string; is_derived: number }[];
  return clubs.map(({ id, uuid, is_derived: isDerived }) => {
    const newer = write
      .sql(
        `SELECT d.uuid AS device, o.device_id AS deviceId, o.number, o.clock, o.kind, o.entity, o.row_uuid AS row, o.body
         FROM oplog o JOIN device d ON d.id = o.device_id
         LEFT JOIN deferred_operation x ON x.club_id = o.club_id AND x.device_id = o.device_id AND x.number = o.number
         WHERE o.club_id = ? AND o.schema_version > ? AND x.reason IS NULL ORDER BY o.clock, d.uuid, o.number`,
      )
      .all(id, before) as KeptOperation[];
    const kept = deferred(write, id, ['unknown']);
    for (const { deviceId, number } of kept) {
      write
        .sql('DELETE FROM deferred_operation WHERE club_id = ? AND device_id = ? AND number = ?')
        .run(id, deviceId, number);
    }
    const { blanked } = applyOperations(write, id, [...kept, ...newer.map(again)], { isDerived: isDerived === 1 });
    return { clubId: uuid, blanked: blanked ?? [] };
  });
}

/** A fact that is here already is written once more, with the fields that are known now. */
function again(operation: KeptOperation): KeptOperation {
  if (operation.entity !== 'performance' || operation.kind !== 'put' || operation.body === null) return operation;
  return { ...operation, body: JSON.stringify({ ...(JSON.parse(operation.body) as object), again: true }) };
}
