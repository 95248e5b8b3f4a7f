import type { Write } from '#main/db/access.ts';
import { chainStart, nextLink, sha256 } from '#main/db/oplog.ts';
import type { BlankedLines } from '#main/audit/blanked.ts';
import type { Receiver } from '#main/db/receiver.ts';
import type { SyncStateRow, SyncStop } from '#main/db/sync-rows.ts';

import { applyOperations } from './apply.ts';
import { deferOperation, type KeptOperation, takeUnfinished, unfinishedCount } from './deferral.ts';
import { deviceNamed } from './audit-lines.ts';
import { takesDeletions } from './breaker.ts';
import { admitMembers } from './members.ts';
import { changeState } from './state.ts';
import { type HubOperation, nextHubLink, operationSha } from './wire.ts';

export interface Received {
  readonly cursor: number;
  readonly conflicts: number;
  readonly stop: SyncStop | null;
  /** Lines of the trail that were blanked because a person was erased on another laptop; null where nobody was. */
  readonly blanked: readonly BlankedLines[] | null;
}

/** The hub's order has a gap, or a chain does not hold: nothing of the page is taken. */
class BrokenOrder extends Error {}
/** The hub has operations of this laptop that it did not write: the database is a copy, or was restored (sync.md, 31). */
class Forked extends Error {}

/**
 * Takes a page of the hub's operations in: checks the hub's order and chain, keeps each operation in the log, and applies
 * the transactions that are whole now (sync.md, 25). Rows, cursor and chain are one transaction.
 */
export function receiveOperations(
  write: Write,
  club: { id: number; uuid: string },
  state: SyncStateRow,
  operations: readonly HubOperation[],
): Received {
  const unchanged = { cursor: state.cursor, conflicts: 0, blanked: null };
  if (!takesDeletions(write, club.id, state, operations)) return { ...unchanged, stop: 'mass-deletion' };
  const kept = keptOrNothing(write, club, state, operations);
  if (typeof kept === 'string') return { ...unchanged, stop: kept };
  const { fresh, returned, stampedAnew, chain, cursor, clock } = kept;
  const whole = [...stampedAnew, ...wholeTransactions(write, club.id, fresh)];
  // What is written here because of them (somebody was erased, a row lives again) is later, and knows of all of them.
  const { latest } = write.door.clock;
  write.door.clock.observe(clock);
  changeState(write, club.id, { cursor, chain, clock_seen: clock, head: Math.max(state.head, cursor) });
  let applied;
  try {
    const isDerived = state.is_derived === 1;
    applied = applyOperations(write, club.id, whole, { isDerived, returned, arrived: [...fresh, ...returned] });
  } catch (error) {
    // A page that was not taken has moved no clock (sync.md, 20).
    write.door.clock.goOnFrom(latest);
    throw error;
  }
  const members = whole.filter(({ entity }) => entity === 'club_member').map(({ row }) => row);
  admitMembers(write, club.id, state.club_key, [...new Set(members)]);
  return { cursor, conflicts: applied.conflicts, stop: null, blanked: applied.blanked };
}

/**
 * Of a page that does not fit nothing is kept: then why. The savepoint ends before anything is applied, because each statement inside it
 * costs the more the more was written since it began.
 */
function keptOrNothing(
  write: Write,
  club: { id: number; uuid: string },
  state: SyncStateRow,
  operations: readonly HubOperation[],
) {
  write.sql('SAVEPOINT page').run();
  try {
    return keep(write, club, state, operations);
  } catch (error) {
    write.sql('ROLLBACK TO page').run();
    if (error instanceof Forked) return 'moved';
    if (error instanceof BrokenOrder) return 'mismatch';
    throw error;
  } finally {
    write.sql('RELEASE page').run();
  }
}

/** An operation that was not here before, with the size of its transaction. */
interface Fresh extends KeptOperation {
  readonly txn: string;
  readonly txnSize: number;
}

/** Keeps operations in the log. Own ones come back and are told their place in the hub's order. */
function keep(
  write: Write,
  club: { id: number; uuid: string },
  state: SyncStateRow,
  operations: readonly HubOperation[],
) {
  const receiver = write.door.receiver();
  const fresh: Fresh[] = [];
  const returned: KeptOperation[] = [];
  const stampedAnew: KeptOperation[] = [];
  const devices = new Map<string, LogEnd>();
  let chain = state.chain.toString('hex');
  let { cursor, clock_seen: clock } = state;
  for (const operation of operations) {
    if (operation.seq !== cursor + 1) throw new BrokenOrder(`${operation.seq} came after ${cursor}`);
    const sha = operationSha({ ...operation, club_id: club.uuid });
    chain = nextHubLink(chain, sha, operation.hlc);
    if (sha !== operation.sha || chain !== operation.chain) throw new BrokenOrder(`${operation.seq} breaks the chain`);
    cursor = operation.seq;
    if (operation.hlc > clock) clock = operation.hlc;
    let log = devices.get(operation.device_id);
    if (log === undefined) devices.set(operation.device_id, (log = logOf(write, club.id, operation.device_id)));
    const { deviceId } = log;
    const stored = write
      .sql('SELECT body_sha256, txn, clock FROM oplog WHERE club_id = ? AND device_id = ? AND number = ?')
      .get(club.id, deviceId, operation.op_no) as { body_sha256: Buffer; txn: string; clock: string } | undefined;
    const { hlc, op_no: number, txn, txn_size: txnSize, kind, entity, row_id: row, body } = operation;
    const kept = { device: operation.device_id, deviceId, number, clock: hlc, kind, entity, row, body };
    if (stored === undefined) {
      if (deviceId === state.device_id) throw new Forked(`${operation.op_no} of this laptop is not here`);
      keepOne(receiver, club, log, operation);
      fresh.push({ ...kept, txn, txnSize });
    } else {
      const isSame = stored.body_sha256.toString('hex') === operation.body_sha && stored.txn === operation.txn;
      if (!isSame && deviceId === state.device_id) throw new Forked(`${operation.op_no} is another one here`);
      if (!isSame) throw new BrokenOrder(`${operation.op_no} of ${operation.device_id} is another one here`);
      if (stored.clock !== operation.hlc) receiver.rewrittenAt(club.id, deviceId, operation.op_no, operation.hlc);
      write
        .sql('UPDATE oplog SET seq = ?, clock = ? WHERE club_id = ? AND device_id = ? AND number = ?')
        .run(operation.seq, operation.hlc, club.id, deviceId, operation.op_no);
      returned.push(kept);
      // Stamped anew since it was here: another value may be the latest now.
      if (stored.clock !== operation.hlc) stampedAnew.push(kept);
    }
  }
  return { fresh, returned, stampedAnew, chain: Buffer.from(chain, 'hex'), cursor, clock };
}

/** Where the log of a laptop ends. */
interface LogEnd {
  readonly deviceId: number;
  number: number;
  link: Buffer;
}

function logOf(write: Write, clubId: number, device: string): LogEnd {
  const deviceId = deviceNamed(write, device);
  const last = write
    .sql('SELECT number, chain_sha256 FROM oplog WHERE club_id = ? AND device_id = ? ORDER BY number DESC LIMIT 1')
    .get(clubId, deviceId) as { number: number; chain_sha256: Buffer } | undefined;
  return { deviceId, number: last?.number ?? 0, link: last?.chain_sha256 ?? chainStart };
}

function keepOne(receiver: Receiver, club: { id: number; uuid: string }, log: LogEnd, operation: HubOperation): void {
  const { op_no: number, device_id: device, txn, kind, entity, row_id: row, schema_v: schemaVersion, body } = operation;
  if (number !== log.number + 1) throw new BrokenOrder(`${number} of ${device} came after ${log.number}`);
  const bodySha256 = Buffer.from(operation.body_sha, 'hex');
  if (body !== null && !sha256(body).equals(bodySha256)) throw new BrokenOrder(`${operation.seq} has another body`);
  log.number = number;
  log.link = nextLink(log.link, { club: club.uuid, device, number, txn, kind, entity, row, schemaVersion }, bodySha256);
  receiver.keepOperation({
    club_id: club.id,
    device_id: log.deviceId,
    number,
    seq: operation.seq,
    clock: operation.hlc,
    txn,
    kind,
    entity,
    row_uuid: row,
    schema_version: schemaVersion,
    body,
    body_sha256: bodySha256,
    chain_sha256: log.link,
  });
}

/** Operations of transactions of which everything is here; those of the others wait in the log (sync.md, I5). */
function wholeTransactions(write: Write, clubId: number, fresh: readonly Fresh[]): KeptOperation[] {
  let whole: KeptOperation[] = [];
  for (const group of Map.groupBy(fresh, ({ deviceId, txn }) => `${deviceId} ${txn}`).values()) {
    const [first] = group;
    if (first === undefined) continue;
    if (first.txnSize === group.length) {
      whole.push(...group);
      continue;
    }
    if (unfinishedCount(write, clubId, first.txn) + group.length < first.txnSize) {
      for (const operation of group) deferOperation(write, clubId, operation, 'unfinished', first.txn);
      continue;
    }
    // An import has more operations than a call takes arguments.
    whole = whole.concat(takeUnfinished(write, clubId, first.txn), group);
  }
  return whole;
}
