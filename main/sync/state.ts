import type { Read, Write } from '#main/db/access.ts';
import type { SyncStateRow, SyncStop } from '#main/db/sync-rows.ts';
import { Failure } from '#shared/domain/failure.ts';

/** Where a club stands with its hub; undefined where it knows none. */
export function syncState(read: Read, clubId: number): SyncStateRow | undefined {
  return read.sql('SELECT * FROM sync_state WHERE club_id = ?').get(clubId) as SyncStateRow | undefined;
}

/** The same of a club that has to have a hub. Throws NOT_FOUND. */
export function syncedState(read: Read, clubId: number, uuid: string): SyncStateRow {
  const state = syncState(read, clubId);
  if (state === undefined) throw new Failure('NOT_FOUND', { what: 'hub', id: uuid });
  return state;
}

export function changeState(write: Write, clubId: number, changes: Partial<SyncStateRow>): void {
  const columns = Object.keys(changes);
  write
    .sql(`UPDATE sync_state SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE club_id = ?`)
    .run(...Object.values(changes), clubId);
}

/** Stops a club's sync until a person acts; what stopped it first is told. */
export function stopSync(write: Write, clubId: number, stop: SyncStop, detail = ''): void {
  write
    .sql(
      `UPDATE sync_state SET stop_detail = CASE WHEN stopped_by IS NULL THEN ? ELSE stop_detail END, stopped_by = coalesce(stopped_by, ?)
       WHERE club_id = ?`,
    )
    .run(detail, stop, clubId);
}

/** Number of the last operation that this laptop wrote in a club. */
export function lastOwnNumber(read: Read, clubId: number, deviceId: number): number {
  const row = read
    .sql('SELECT number FROM oplog WHERE club_id = ? AND device_id = ? ORDER BY number DESC LIMIT 1')
    .get(clubId, deviceId) as { number: number } | undefined;
  return row?.number ?? 0;
}
