import type { Read, Write } from '#main/db/access.ts';
import { entriesOf, isMeant } from '#main/db/blank-list.ts';
import type { SyncStateRow } from '#main/db/sync-rows.ts';
import { toldBy } from '#main/db/told-body.ts';

import { stopSync } from './state.ts';
import type { HubOperation } from './wire.ts';

/** A page that deletes more results than this, or more than one in twenty, is not taken before a person says so (sync.md, 28). */
const fewDeletions = 50;
const partOfClub = 20;

const settingOf = (clubId: number) => `sync_takes_deletions ${clubId}`;

/**
 * Whether a page may delete what it deletes; otherwise sync stops. An import that was taken back is one operation and no reason. What an
 * erasure blanks without telling the row anew is gone like what is deleted.
 */
export function takesDeletions(
  write: Write,
  clubId: number,
  state: SyncStateRow,
  operations: readonly HubOperation[],
): boolean {
  const gone = deletedBy(write, clubId, operations) + blankedBy(write, clubId, operations);
  if (gone <= fewDeletions) return true;
  const { live } = write
    .sql('SELECT count(*) AS live FROM performance WHERE club_id = ? AND is_live = 1')
    .get(clubId) as { live: number };
  if (gone <= Math.max(fewDeletions, live / partOfClub)) return true;
  const { changes } = write.sql('DELETE FROM device_setting WHERE name = ?').run(settingOf(clubId));
  if (changes > 0 || state.is_derived === 0) return true;
  stopSync(write, clubId, 'mass-deletion', String(gone));
  return false;
}

function deletedBy(read: Read, clubId: number, operations: readonly HubOperation[]): number {
  const deletions = operations.filter(({ kind, entity }) => kind === 'del' && entity === 'performance');
  if (deletions.length <= fewDeletions) return 0;
  // Corrected results are deleted, too, and something takes their place.
  const replaced = new Set(
    operations.flatMap(({ entity, body }) => (entity === 'performance' ? replacedBy(body) : [])),
  );
  return deletions.filter(({ row_id: row }) => !replaced.has(row) && isLive(read, clubId, row)).length;
}

/** How many rows nothing tells any more once what the erasures of a page list is blank. */
function blankedBy(read: Read, clubId: number, operations: readonly HubOperation[]): number {
  const listed = operations.flatMap(({ kind, entity, body }) =>
    kind === 'put' && entity === 'erasure' ? entriesOf(toldBy(body)?.blanked) : [],
  );
  if (listed.length <= fewDeletions) return 0;
  const ofLog = read.sql(
    `SELECT o.entity, o.row_uuid AS row, lower(hex(o.body_sha256)) AS sha FROM device d JOIN oplog o ON o.device_id = d.id
     WHERE d.uuid = ? AND o.club_id = ? AND o.number = ? AND o.body IS NOT NULL`,
  );
  const rows = new Map<string, { entity: string; row: string; blank: number }>();
  for (const entry of listed) {
    const found = ofLog.get(entry.device, clubId, entry.number) as
      | { entity: string; row: string; sha: string }
      | undefined;
    if (found === undefined || !isMeant(entry, found.sha)) continue;
    const key = `${found.entity} ${found.row}`;
    rows.set(key, { entity: found.entity, row: found.row, blank: (rows.get(key)?.blank ?? 0) + 1 });
  }
  const told = new Set(
    operations.flatMap(({ kind, entity, row_id: row, body }) =>
      kind === 'put' && body !== null ? [`${entity} ${row}`] : [],
    ),
  );
  return [...rows].filter(([key, row]) => !told.has(key) && !isToldElsewhere(read, clubId, row)).length;
}

/** Whether something else in the log tells the row: an earlier page of the same transaction, most likely. */
function isToldElsewhere(
  read: Read,
  clubId: number,
  { entity, row, blank }: { entity: string; row: string; blank: number },
): boolean {
  // The log has no index of results by their uuid: what was put again and waits for the rest of its transaction is looked through.
  const { puts } = (
    entity === 'performance'
      ? read
          .sql(
            `SELECT 1 + count(*) AS puts FROM deferred_operation x JOIN oplog o ON o.club_id = x.club_id AND o.device_id = x.device_id AND o.number = x.number
             WHERE o.row_uuid = ? AND o.entity = ? AND x.club_id = ? AND o.body IS NOT NULL`,
          )
          .get(row, entity, clubId)
      : read
          .sql(
            `SELECT count(*) AS puts FROM oplog WHERE row_uuid = ? AND entity = ? AND club_id = ? AND entity <> 'performance' AND body IS NOT NULL`,
          )
          .get(row, entity, clubId)
  ) as { puts: number };
  return puts > blank;
}

/** A person looked at it and takes the deletions. */
export function takeDeletions(write: Write, clubId: number): void {
  write
    .sql("INSERT INTO device_setting (name, value) VALUES (?, 'yes') ON CONFLICT (name) DO NOTHING")
    .run(settingOf(clubId));
}

function replacedBy(body: string | null): string[] {
  const replaces = toldBy(body)?.f?.['replaces_uuid'];
  return typeof replaces === 'string' ? [replaces] : [];
}

function isLive(read: Read, clubId: number, uuid: string): boolean {
  return (
    read.sql('SELECT 1 FROM performance WHERE uuid = ? AND club_id = ? AND is_live = 1').get(uuid, clubId) !== undefined
  );
}
