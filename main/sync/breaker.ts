import type { Read, Write } from '#main/db/access.ts';
import type { SyncStateRow } from '#main/db/sync-rows.ts';

import { stopSync } from './state.ts';
import type { HubOperation } from './wire.ts';

/** A page that deletes more results than this, or more than one in twenty, is not taken before a person says so (sync.md, 28). */
const fewDeletions = 50;
const partOfClub = 20;

const settingOf = (clubId: number) => `sync_takes_deletions ${clubId}`;

/** Whether a page may delete what it deletes; otherwise sync stops. An import that was taken back is one operation and no reason. */
export function takesDeletions(
  write: Write,
  clubId: number,
  state: SyncStateRow,
  operations: readonly HubOperation[],
): boolean {
  const deletions = operations.filter(({ kind, entity }) => kind === 'del' && entity === 'performance');
  if (deletions.length <= fewDeletions) return true;
  // Corrected results are deleted, too, and something takes their place.
  const replaced = new Set(
    operations.flatMap(({ entity, body }) => (entity === 'performance' ? replacedBy(body) : [])),
  );
  const gone = deletions.filter(({ row_id: row }) => !replaced.has(row) && isLive(write, clubId, row)).length;
  const { live } = write
    .sql('SELECT count(*) AS live FROM performance WHERE club_id = ? AND is_live = 1')
    .get(clubId) as { live: number };
  if (gone <= Math.max(fewDeletions, live / partOfClub)) return true;
  const { changes } = write.sql('DELETE FROM device_setting WHERE name = ?').run(settingOf(clubId));
  if (changes > 0 || state.is_derived === 0) return true;
  stopSync(write, clubId, 'mass-deletion', String(gone));
  return false;
}

/** A person looked at it and takes the deletions. */
export function takeDeletions(write: Write, clubId: number): void {
  write
    .sql("INSERT INTO device_setting (name, value) VALUES (?, 'yes') ON CONFLICT (name) DO NOTHING")
    .run(settingOf(clubId));
}

function replacedBy(body: string | null): string[] {
  if (body === null) return [];
  const replaces = (JSON.parse(body) as { f?: { replaces_uuid?: unknown } }).f?.replaces_uuid;
  return typeof replaces === 'string' ? [replaces] : [];
}

function isLive(read: Read, clubId: number, uuid: string): boolean {
  return (
    read.sql('SELECT 1 FROM performance WHERE uuid = ? AND club_id = ? AND is_live = 1').get(uuid, clubId) !== undefined
  );
}
