import type { Read, Write } from '#main/db/access.ts';
import type { DeferredOperationRow } from '#main/db/sync-rows.ts';

/** An operation as the log keeps it, with whose it is. */
export interface KeptOperation {
  readonly device: string;
  readonly deviceId: number;
  readonly number: number;
  readonly clock: string;
  readonly kind: string;
  readonly entity: string;
  readonly row: string;
  readonly body: string | null;
}

/** Operations that were put aside for one of the reasons, in the order of their clocks. */
export function deferred(
  read: Read,
  clubId: number,
  reasons: readonly DeferredOperationRow['reason'][],
  detail: string | null = null,
): KeptOperation[] {
  return read
    .sql(
      `SELECT d.uuid AS device, o.device_id AS deviceId, o.number, o.clock, o.kind, o.entity, o.row_uuid AS row, o.body
       FROM deferred_operation x JOIN oplog o ON o.club_id = x.club_id AND o.device_id = x.device_id AND o.number = x.number
       JOIN device d ON d.id = o.device_id
       WHERE x.club_id = ? AND x.reason IN (SELECT value FROM json_each(?)) AND (? IS NULL OR x.detail = ?)
       ORDER BY o.clock, d.uuid, o.number`,
    )
    .all(clubId, JSON.stringify(reasons), detail, detail) as KeptOperation[];
}

export function deferOperation(
  write: Write,
  clubId: number,
  { deviceId, number }: Pick<KeptOperation, 'deviceId' | 'number'>,
  reason: DeferredOperationRow['reason'],
  detail: string,
): void {
  write
    .sql(
      `INSERT INTO deferred_operation (club_id, device_id, number, reason, detail) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (club_id, device_id, number) DO UPDATE SET reason = excluded.reason, detail = excluded.detail`,
    )
    .run(clubId, deviceId, number, reason, detail.slice(0, 300));
}

export function forgetDeferral(write: Write, clubId: number, deviceId: number, number: number): void {
  write
    .sql('DELETE FROM deferred_operation WHERE club_id = ? AND device_id = ? AND number = ?')
    .run(clubId, deviceId, number);
}

/** How many operations of a transaction wait for the rest of it. */
export function unfinishedCount(read: Read, clubId: number, txn: string): number {
  const { count } = read
    .sql("SELECT count(*) AS count FROM deferred_operation WHERE club_id = ? AND reason = 'unfinished' AND detail = ?")
    .get(clubId, txn) as { count: number };
  return count;
}

/** Operations of a transaction that waited for the rest of it; they wait no longer. */
export function takeUnfinished(write: Write, clubId: number, txn: string): KeptOperation[] {
  const operations = deferred(write, clubId, ['unfinished'], txn);
  write
    .sql("DELETE FROM deferred_operation WHERE club_id = ? AND reason = 'unfinished' AND detail = ?")
    .run(clubId, txn);
  return operations;
}
