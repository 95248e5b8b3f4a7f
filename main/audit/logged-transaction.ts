import type { Read } from '#main/db/access.ts';
import type { Entity } from '#main/db/entities.ts';

export interface LoggedOperation {
  readonly number: number;
  readonly clock: string;
  readonly txn: string;
  readonly kind: string;
  readonly entity: Entity;
  readonly row_uuid: string;
  readonly body: string | null;
}

/** So many operations are looked through for a transaction whose clock stood elsewhere. */
const patience = 50_000;

/**
 * The operations of one transaction, in their order. The log has no index by transaction: a transaction's name begins with the
 * moment it began, and the log is in the order of its clock, so that it is found by halving.
 */
export function operationsOf(
  read: Read,
  { clubId, deviceId, txn }: { clubId: number; deviceId: number; txn: string },
  limit: number,
): LoggedOperation[] {
  const began = txn.replaceAll('-', '').slice(0, 12);
  const from = firstSince(read, clubId, deviceId, began);
  const operations = read
    .sql(
      'SELECT number, clock, txn, kind, entity, row_uuid, body FROM oplog WHERE club_id = ? AND device_id = ? AND number >= ? ORDER BY number',
    )
    .iterate(clubId, deviceId, from) as IterableIterator<LoggedOperation>;
  const found: LoggedOperation[] = [];
  let others = 0;
  for (const operation of operations) {
    if (operation.txn === txn) found.push(operation);
    else if (found.length > 0) break;
    else others += 1;
    if (found.length >= limit || others > patience) break;
  }
  return found;
}

/** The number of the first operation whose clock is not before a moment (12 hex digits of milliseconds). */
function firstSince(read: Read, clubId: number, deviceId: number, moment: string): number {
  const { last } = read
    .sql('SELECT coalesce(max(number), 0) AS last FROM oplog WHERE club_id = ? AND device_id = ?')
    .get(clubId, deviceId) as { last: number };
  const clockOf = read.sql('SELECT clock FROM oplog WHERE club_id = ? AND device_id = ? AND number = ?');
  let [low, high] = [1, last + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const row = clockOf.get(clubId, deviceId, middle) as { clock: string } | undefined;
    if (row !== undefined && row.clock.slice(0, 12) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
