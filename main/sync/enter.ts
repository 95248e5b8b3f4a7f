import { hostname } from 'node:os';

import { auditLink, chainEnd, chainEndName } from '#main/audit/audit-chain.ts';
import { withClubNamed } from '#main/audit/blanked.ts';
import type { Write } from '#main/db/access.ts';
import { chainStart, nextLink, sha256 } from '#main/db/oplog.ts';
import type { Receiver } from '#main/db/receiver.ts';
import type { ClubRow } from '#main/db/schema.ts';
import type { InputOf } from '#main/operations.ts';
import { derivePersonsAnew } from '#main/athletes/persons-anew.ts';
import { performancesChanged } from '#main/standings/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { defaultClubSettings } from '#shared/domain/club-settings.ts';
import { Failure } from '#shared/domain/failure.ts';
import { defaultPolicy } from '#shared/domain/policy.ts';

import { deviceNamed } from './audit-lines.ts';
import { syncState } from './state.ts';
import { hubChainStart } from './wire.ts';

type EnterInput = InputOf<Contract['sync']['enter']>;

/**
 * Lets a club know its hub. A club of this laptop joins under the hub's name for it, with its whole log: every
 * operation is sealed anew under that name and under the id by which the hub knows this laptop, so that history and trail
 * go with it. A club that joins again (a restored or copied database) keeps what came from the hub and offers what it made
 * since under the new id. Without a club here an empty one is made that the hub fills.
 */
export function enterHub(write: Write, input: EnterInput): { clubId: string } {
  const receiver = write.door.receiver();
  const known = write.sql('SELECT * FROM club WHERE uuid = ?').get(input.clubId) as ClubRow | undefined;
  const brought = input.bring === null ? undefined : clubToBring(write, input, known);
  const club = brought ?? known;
  const id = club?.id ?? makeEmpty(write, receiver, input);
  const deviceId = deviceNamed(write, input.deviceId);
  const state = syncState(write, id);
  if (club !== undefined) {
    if (club.uuid !== input.clubId) nameAnew(write, receiver, club, input.clubId);
    if (state === undefined) sealAnew(write, receiver, id, deviceId);
    else if (state.device_id !== deviceId) sealAnew(write, receiver, id, deviceId, state.device_id);
  }
  const isEmpty = write.sql('SELECT 1 FROM performance WHERE club_id = ? LIMIT 1').get(id) === undefined;
  if (state === undefined) {
    write.sql('DELETE FROM trail_chain WHERE club_id = ?').run(id);
    write
      .sql(
        `INSERT INTO sync_state (club_id, device_id, place, club_key, chain, is_derived, joined_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        id,
        deviceId,
        input.place,
        Buffer.from(input.clubSecret, 'hex'),
        Buffer.from(hubChainStart, 'hex'),
        isEmpty ? 0 : 1,
        write.door.now,
      );
  } else {
    write
      .sql(
        `UPDATE sync_state SET device_id = ?, place = ?, club_key = ?, acknowledged = CASE WHEN device_id = ? THEN acknowledged ELSE 0 END,
           stopped_by = NULL, stop_detail = NULL, problem = NULL WHERE club_id = ?`,
      )
      .run(deviceId, input.place, Buffer.from(input.clubSecret, 'hex'), deviceId, id);
  }
  // Under another name some entries were made by somebody else: what two laptops typed alike may be others.
  performancesChanged(write, id, [...derivePersonsAnew(write, id)]);
  const label = input.deviceLabel === '' ? hostname() : input.deviceLabel;
  write.sql('UPDATE device SET label = ? WHERE id = ?').run(label, deviceId);
  write.door.tell(id, 'device', input.deviceId, { name: label });
  return { clubId: input.clubId };
}

function clubToBring(write: Write, input: EnterInput, known: ClubRow | undefined): ClubRow {
  const club = write.sql('SELECT * FROM club WHERE uuid = ? AND is_deleted = 0').get(input.bring) as
    | ClubRow
    | undefined;
  if (club === undefined) throw new Failure('NOT_FOUND', { what: 'club', id: input.bring ?? '' });
  // The hub's club is here already, beside the one that is to become it.
  if (known !== undefined && known.id !== club.id)
    throw new Failure('ALREADY_EXISTS', { what: 'club of this hub', name: known.name });
  if (club.uuid !== input.clubId && syncState(write, club.id) !== undefined)
    throw new Failure('ALREADY_EXISTS', { what: 'hub of this club', name: club.name });
  return club;
}

function makeEmpty(write: Write, receiver: Receiver, { clubId, clubName }: EnterInput): number {
  return receiver.insertClub({
    uuid: clubId,
    name: clubName,
    policy: JSON.stringify(defaultPolicy),
    settings: JSON.stringify(defaultClubSettings),
    created_at: write.door.now,
  });
}

/** Gives a club the hub's name, and seals its lines of the trail under it. */
function nameAnew(write: Write, receiver: Receiver, club: ClubRow, uuid: string): void {
  receiver.nameClub(club.id, uuid);
  write.sql('UPDATE account SET last_club_uuid = ? WHERE last_club_uuid = ?').run(uuid, club.uuid);
  // What this device keeps about the club is named by it: where letters stand, when somebody was reminded, drafts.
  write
    .sql(
      "UPDATE device_setting SET name = replace(name, ?, ?) WHERE name LIKE '%' || ? || '%' AND name NOT LIKE 'audit_end %'",
    )
    .run(club.uuid, uuid, club.uuid);
  const joining = write.sql('INSERT INTO device_setting (name, value) VALUES (?, ?)');
  joining.run('resealed_club', String(club.id));
  const lines = write.sql(
    `SELECT a.id, a.number, a.at, a.action, a.outcome, a.subject, a.txn, a.shell, a.detail, a.detail_sha256, a.chain_sha256, b.uuid AS actor
     FROM audit a JOIN actor b ON b.id = a.actor_id WHERE coalesce(a.club_id, 0) = ? AND a.device_id = ? AND a.number > ? ORDER BY a.number LIMIT 1000`,
  );
  for (const device of write.sql('SELECT id, uuid FROM device').all() as { id: number; uuid: string }[]) {
    let link: Buffer = chainStart;
    let number = 0;
    for (;;) {
      const page = lines.all(club.id, device.id, number) as AuditLine[];
      for (const line of page) {
        number = line.number;
        // Lines of the first schema are not sealed with the club's name.
        if (line.detail_sha256 === null) link = line.chain_sha256;
        else {
          const detail = withClubNamed(line.detail, club.uuid, uuid);
          const detailSha256 = detail === line.detail ? line.detail_sha256 : sha256(detail);
          link = auditLink(link, { ...line, club: uuid, device: device.uuid }, detailSha256);
          receiver.sealLine(line.id, { deviceId: device.id, number, detail, detailSha256, link });
        }
      }
      if (page.length === 0) break;
    }
    write.sql('DELETE FROM device_setting WHERE name = ?').run(chainEndName(club.uuid, device.uuid));
    if (number > 0)
      write
        .sql(
          'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        )
        .run(chainEndName(uuid, device.uuid), chainEnd(number, link));
  }
  write.sql("DELETE FROM device_setting WHERE name = 'resealed_club'").run();
}

interface AuditLine {
  id: number;
  number: number;
  at: number;
  action: string;
  outcome: string;
  subject: string | null;
  txn: string | null;
  shell: string | null;
  actor: string;
  detail: string;
  detail_sha256: Buffer | null;
  chain_sha256: Buffer;
}

interface LogRow {
  number: number;
  seq: number | null;
  clock: string;
  txn: string;
  kind: 'put' | 'del' | 'edge' | 'blobref';
  entity: string;
  row_uuid: string;
  schema_version: number;
  body: string | null;
  body_sha256: Buffer;
}

/**
 * Puts own operations that did not come back from a hub under the device by which the hub knows this laptop, numbered from 1
 * and sealed under the hub's name of the club. Where a database was used on several computers their operations follow one
 * another. What a hub said it has got does not count: it may have been another laptop with the same database that sent it.
 * A transaction of which the hub has a part goes whole, or nobody would ever see it.
 */
function sealAnew(write: Write, receiver: Receiver, clubId: number, deviceId: number, only?: number): void {
  const { uuid: club } = write.sql('SELECT uuid FROM club WHERE id = ?').get(clubId) as { uuid: string };
  const { uuid: device } = write.sql('SELECT uuid FROM device WHERE id = ?').get(deviceId) as { uuid: string };
  const devices = write
    .sql(
      'SELECT id FROM device d WHERE EXISTS (SELECT 1 FROM oplog WHERE club_id = ? AND device_id = d.id) AND id <> ?',
    )
    .all(clubId, deviceId) as { id: number }[];
  const first = write.sql(
    'SELECT number, clock, txn FROM oplog WHERE club_id = ? AND device_id = ? AND seq IS NULL ORDER BY number LIMIT 1',
  );
  const ofTransaction = write.sql(
    'SELECT min(number) AS number FROM oplog WHERE club_id = ? AND device_id = ? AND txn = ?',
  );
  const sources = devices
    .filter(({ id }) => only === undefined || id === only)
    .flatMap(({ id }) => {
      const unsent = first.get(clubId, id) as { clock: string; txn: string } | undefined;
      if (unsent === undefined) return [];
      const { number } = ofTransaction.get(clubId, id, unsent.txn) as { number: number };
      return [{ id, clock: unsent.clock, after: number - 1 }];
    })
    .sort((a, b) => (a.clock < b.clock ? -1 : 1));
  const page = write.sql(
    `SELECT number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256 FROM oplog
     WHERE club_id = ? AND device_id = ? AND number > ? ORDER BY number LIMIT 1000`,
  );
  const last = write
    .sql('SELECT number, chain_sha256 FROM oplog WHERE club_id = ? AND device_id = ? ORDER BY number DESC LIMIT 1')
    .get(clubId, deviceId) as { number: number; chain_sha256: Buffer } | undefined;
  let number = last?.number ?? 0;
  let link: Buffer = last?.chain_sha256 ?? chainStart;
  for (const source of sources) {
    let from = source.after;
    for (;;) {
      const rows = page.all(clubId, source.id, from) as LogRow[];
      if (rows.length === 0) break;
      for (const { seq, ...row } of rows) {
        from = row.number;
        number += 1;
        const { txn, kind, entity, schema_version: schemaVersion } = row;
        // The club is a row of its own log.
        const name = entity === 'club' ? club : row.row_uuid;
        link = nextLink(link, { club, device, number, txn, kind, entity, row: name, schemaVersion }, row.body_sha256);
        if (seq === null) receiver.takeOut(clubId, source.id, row.number);
        receiver.keepOperation({
          ...row,
          row_uuid: name,
          club_id: clubId,
          device_id: deviceId,
          number,
          seq: null,
          chain_sha256: link,
        });
      }
    }
  }
}
