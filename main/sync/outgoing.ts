import type { Read, Write } from '#main/db/access.ts';

import { linesAfter } from './audit-lines.ts';
import { sealPasswords } from './passwords.ts';
import { syncState } from './state.ts';
import { chainState, keepChainState, rowPrefix } from './trail-chains.ts';
import { type WireOperation, wireLimits } from './wire.ts';

interface Row {
  number: number;
  clock: string;
  txn: string;
  kind: WireOperation['kind'];
  entity: string;
  row_uuid: string;
  schema_version: number;
  body: string | null;
  body_sha256: Buffer;
}

/** Bytes of bodies that go together; one operation goes in any case. */
const bytesAtOnce = 2_000_000;

/** Own operations after a number as they travel, in order: as many as are asked for and fit. */
export function outgoingOperations(
  read: Read,
  clubId: number,
  deviceId: number,
  after: number,
  limit: number,
): WireOperation[] {
  const rows = read
    .sql(
      `SELECT number, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256 FROM oplog
       WHERE club_id = ? AND device_id = ? AND number > ? ORDER BY number LIMIT ?`,
    )
    .all(clubId, deviceId, after, Math.min(limit, wireLimits.batchOperations)) as Row[];
  const sizes = new Map<string, number>();
  const operations: WireOperation[] = [];
  let bytes = 0;
  for (const row of rows) {
    bytes += row.body === null ? 0 : Buffer.byteLength(row.body);
    if (operations.length > 0 && bytes > bytesAtOnce) break;
    let size = sizes.get(row.txn);
    if (size === undefined) {
      size = sizeOf(read, clubId, deviceId, row);
      sizes.set(row.txn, size);
    }
    operations.push({
      op_no: row.number,
      hlc: row.clock,
      txn: row.txn,
      txn_size: size,
      kind: row.kind,
      entity: row.entity,
      row_id: row.row_uuid,
      schema_v: row.schema_version,
      body: row.body,
      body_sha: row.body_sha256.toString('hex'),
    });
  }
  return operations;
}

/**
 * How many operations a transaction has: they stand side by side in the log, on both sides of the one at hand. Its ends are
 * found by steps that double and then halve: an import has many thousand, and every page of it asks.
 */
function sizeOf(read: Read, clubId: number, deviceId: number, { number, txn }: Row): number {
  const at = read.sql('SELECT txn FROM oplog WHERE club_id = ? AND device_id = ? AND number = ?');
  const isOf = (other: number) => (at.get(clubId, deviceId, other) as { txn: string } | undefined)?.txn === txn;
  const reach = (direction: 1 | -1) => {
    let inside = 0;
    let step = 1;
    while (isOf(number + direction * (inside + step))) {
      inside += step;
      step *= 2;
    }
    let outside = inside + step;
    while (outside - inside > 1) {
      const between = Math.floor((inside + outside) / 2);
      if (isOf(number + direction * between)) inside = between;
      else outside = between;
    }
    return inside;
  };
  return reach(-1) + 1 + reach(1);
}

/**
 * Writes what is told to the other laptops beside the rows: who is behind the ids of those who wrote, the lines of the trail,
 * and the passwords of members, sealed.
 */
export function gatherOutgoing(write: Write, club: { id: number; uuid: string }): void {
  const state = syncState(write, club.id);
  if (state === undefined) return;
  sealPasswords(write, club.id, state.club_key);
  tellTrail(write, club);
}

/** Tells the lines of the trail that the hub does not know, whoever of this file wrote them. */
function tellTrail(write: Write, club: { id: number; uuid: string }): void {
  for (const device of write.sql('SELECT id, uuid FROM device').all() as {
    id: number;
    uuid: string;
  }[]) {
    const state = chainState(write, club.id, device.id);
    let told = Math.max(state.told, state.settled);
    tellPeople(write, club.id, device.id, told);
    for (;;) {
      const lines = linesAfter(write, club.id, device.id, told);
      const last = lines.at(-1);
      if (last === undefined) break;
      const row = `${rowPrefix(device.uuid)}${last.number}`;
      write.door.tell(club.id, 'audit', row, { device: device.uuid, lines });
      told = last.number;
    }
    if (told > state.told) keepChainState(write, { ...state, told });
  }
}

/** Names of people who wrote in the club since the last time, each once and again when it changed. */
function tellPeople(write: Write, clubId: number, deviceId: number, after: number): void {
  const people = write
    .sql(
      `SELECT DISTINCT b.id, b.uuid, b.name FROM audit a JOIN actor b ON b.id = a.actor_id
       LEFT JOIN actor_told t ON t.club_id = a.club_id AND t.actor_id = b.id
       WHERE coalesce(a.club_id, 0) = ? AND a.device_id = ? AND a.number > ? AND b.name <> '' AND t.name IS NOT b.name`,
    )
    .all(clubId, deviceId, after) as { id: number; uuid: string; name: string }[];
  for (const { id, uuid, name } of people) {
    write.door.tell(clubId, 'actor', uuid, { name });
    write
      .sql(
        'INSERT INTO actor_told (club_id, actor_id, name) VALUES (?, ?, ?) ON CONFLICT (club_id, actor_id) DO UPDATE SET name = excluded.name',
      )
      .run(clubId, id, name);
  }
}
