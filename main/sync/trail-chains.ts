import { hostname } from 'node:os';

import { chainOf, lastLine, trailSetting } from '#main/audit/audit.ts';
import { auditLink, chainEnd, chainEndName } from '#main/audit/audit-chain.ts';
import { erasedDetail, withLinesMoved } from '#main/audit/blanked.ts';
import type { Read, Write } from '#main/db/access.ts';
import { chainStart, sha256 } from '#main/db/oplog.ts';
import type { TrailChainRow } from '#main/db/sync-rows.ts';
import { toldBy } from '#main/db/told-body.ts';

import { deviceNamed, keepLine, linesIn, type TravellingLine } from './audit-lines.ts';
import type { KeptOperation } from './deferral.ts';
import { MalformedOperation } from './malformed.ts';
import { isRefusal } from './materialise.ts';

/** A club by both its names. */
interface Club {
  readonly id: number;
  readonly uuid: string;
}

/** A laptop, or another writer of a chain of its own, by both its names. */
interface Writer {
  readonly id: number;
  readonly uuid: string;
}

/** How the rows begin that tell lines of a chain; the number of their last line follows. */
export const rowPrefix = (device: string) => `${sha256(device).toString('hex').slice(0, 16)}-`;
const prefixLength = 17;

/**
 * Takes in what operations that have their place in the hub's order tell of the trail. Copies of one database go on with one chain
 * each by itself: the lines that come first in that order are the chain's, on every laptop, and whoever wrote others there moves
 * them to a chain of its own and tells them once more.
 */
export function settleTrail(write: Write, club: Club, operations: readonly KeptOperation[]): void {
  const devices = new Set(
    operations.flatMap(({ entity, body, device }) => {
      if (entity !== 'audit' || body === null) return [];
      const told = toldBy(body)?.f?.['device'];
      return typeof told === 'string' ? [told] : [device];
    }),
  );
  for (const uuid of devices) {
    // What a careless program tells is put aside where it is carried out.
    if (isUuid.test(uuid)) new Chain(write, club, { id: deviceNamed(write, uuid), uuid }).settle();
  }
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A chain while the hub's order says which lines it has. */
class Chain {
  private readonly write: Write;
  private readonly club: Club;
  private readonly device: Writer;
  private readonly state: TrailChainRow;
  private link: Buffer;

  constructor(write: Write, club: Club, device: Writer) {
    this.write = write;
    this.club = club;
    this.device = device;
    this.state = chainState(write, club.id, device.id);
    this.link = this.lineAt(this.state.settled)?.chain_sha256 ?? chainStart;
  }

  /** What was told earlier may have waited for what is told now, and comes first: however it comes in, it is the same then. */
  settle(): void {
    const before = this.state.settled;
    let isGoingOn = true;
    while (isGoingOn) isGoingOn = this.goOn();
    if (this.state.settled === before) return;
    keepChainState(this.write, this.state);
    keepEnd(this.write, this.club, this.device);
  }

  /** Whether something that waited may go on now. */
  private goOn(): boolean {
    let isWaiting = false;
    for (const { row, body } of this.toldAfter(this.state.settled)) {
      const told = body ?? this.toldAnew(row);
      // Blank, and told once more by whoever blanked it: until that comes nobody knows what it told.
      if (told === null) return false;
      const { settled } = this.state;
      const lines = linesOf(told);
      this.takeWhatMayStand(lines);
      if (isWaiting && this.state.settled > settled) return true;
      isWaiting ||= (lines[0]?.number ?? 0) > this.state.settled + 1;
    }
    return false;
  }

  private toldAfter(settled: number): { row: string; body: string | null }[] {
    const prefix = rowPrefix(this.device.uuid);
    return this.write
      .sql(
        `SELECT row_uuid AS row, body FROM oplog WHERE entity <> 'performance' AND row_uuid BETWEEN ? AND ? AND entity = 'audit' AND club_id = ?
           AND CAST(substr(row_uuid, ?) AS INTEGER) > ? AND seq IS NOT NULL ORDER BY seq`,
      )
      .all(prefix, `${prefix}:`, this.club.id, prefixLength + 1, settled) as { row: string; body: string | null }[];
  }

  private toldAnew(row: string): string | null {
    const found = this.write
      .sql(
        `SELECT body FROM oplog WHERE entity <> 'performance' AND row_uuid = ? AND entity = 'audit' AND club_id = ?
           AND seq IS NOT NULL AND body IS NOT NULL AND json_extract(body, '$.f.anew') = 1 ORDER BY seq LIMIT 1`,
      )
      .get(row, this.club.id) as { body: string } | undefined;
    return found?.body ?? null;
  }

  /** A line that no table takes ends what an operation tells: nothing of it is taken then. */
  private takeWhatMayStand(lines: readonly TravellingLine[]): void {
    const { settled } = this.state;
    const { link } = this;
    this.write.sql('SAVEPOINT told_lines').run();
    try {
      this.take(lines);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.write.sql('ROLLBACK TO told_lines').run();
      this.state.settled = settled;
      this.link = link;
    } finally {
      this.write.sql('RELEASE told_lines').run();
    }
  }

  private take(lines: readonly TravellingLine[]): void {
    for (const line of lines) {
      if (line.number <= this.state.settled) continue;
      if (line.number > this.state.settled + 1 || !this.follows(line)) return;
      const here = this.lineAt(line.number);
      const link = Buffer.from(line.chainSha256, 'hex');
      const isHere = here?.chain_sha256.equals(link) === true;
      if (here !== undefined && !isHere) moveLines(this.write, this.club, this.device, this.state.settled);
      if (!isHere) keepLine(this.write, this.club.id, this.device.id, line);
      this.state.settled = line.number;
      this.link = link;
    }
  }

  /** Whether a line is sealed after the last one. Those of the first schema are sealed with numbers of another file. */
  private follows(line: TravellingLine): boolean {
    if (line.detailSha256 === null) return true;
    const detailSha256 = Buffer.from(line.detailSha256, 'hex');
    if (line.detail !== erasedDetail && !sha256(line.detail).equals(detailSha256)) return false;
    const sealed = { ...line, club: this.club.uuid, device: this.device.uuid };
    return auditLink(this.link, sealed, detailSha256).equals(Buffer.from(line.chainSha256, 'hex'));
  }

  private lineAt(number: number): { chain_sha256: Buffer } | undefined {
    return this.write
      .sql('SELECT chain_sha256 FROM audit WHERE coalesce(club_id, 0) = ? AND device_id = ? AND number = ?')
      .get(this.club.id, this.device.id, number) as { chain_sha256: Buffer } | undefined;
  }
}

function linesOf(body: string): TravellingLine[] {
  try {
    return linesIn(toldBy(body)?.f?.['lines']);
  } catch (error) {
    // It is put aside where it is carried out.
    if (error instanceof MalformedOperation) return [];
    throw error;
  }
}

/** Moves the lines of a chain after a number to the end of the one in which this file writes from now on. */
function moveLines(write: Write, club: Club, from: Writer, after: number): void {
  const to = ownChain(write, club, from);
  const end = lastLine(write, club.id, to.id);
  const lines = write
    .sql(
      `SELECT a.id, a.number, a.at, b.uuid AS actor, a.action, a.outcome, a.subject, a.detail, a.txn, a.shell, a.detail_sha256 AS detailSha256
       FROM audit a JOIN actor b ON b.id = a.actor_id WHERE coalesce(a.club_id, 0) = ? AND a.device_id = ? AND a.number > ? ORDER BY a.number`,
    )
    .all(club.id, from.id, after) as MovedLine[];
  const first = (end?.number ?? 0) + 1;
  let link: Buffer = end?.chain_sha256 ?? chainStart;
  write.sql("INSERT INTO device_setting (name, value) VALUES ('resealed_club', ?)").run(String(club.id));
  lines.forEach((line, index) => {
    const number = first + index;
    const moved = { club: club.uuid, from: from.uuid, after, to: to.uuid, first };
    const detail = withLinesMoved(line.detail, moved);
    // Of a blank line only the hash of what it told is left.
    const detailSha256 = (detail === erasedDetail ? line.detailSha256 : null) ?? sha256(detail);
    link = auditLink(link, { ...line, club: club.uuid, device: to.uuid, number }, detailSha256);
    write.door.receiver().sealLine(line.id, { deviceId: to.id, number, detail, detailSha256, link });
  });
  write.sql("DELETE FROM device_setting WHERE name = 'resealed_club'").run();
  keepEnd(write, club, to);
}

interface MovedLine {
  id: number;
  number: number;
  at: number;
  actor: string;
  action: string;
  outcome: string;
  subject: string | null;
  detail: string;
  txn: string | null;
  shell: string | null;
  detailSha256: Buffer | null;
}

/** The chain in which this file writes about a club; a new one where others write in that, too. */
function ownChain(write: Write, club: Club, shared: Writer): Writer {
  const id = chainOf(write, club.uuid, thisDevice(write));
  if (id !== shared.id) return write.sql('SELECT id, uuid FROM device WHERE id = ?').get(id) as Writer;
  const uuid = write.door.newId();
  const label = hostname();
  write.sql('INSERT INTO device (uuid, label, created_at) VALUES (?, ?, ?)').run(uuid, label, write.door.now);
  write
    .sql(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(trailSetting(club.uuid), uuid);
  write.door.tell(club.id, 'device', uuid, { name: label });
  return { id: deviceNamed(write, uuid), uuid };
}

/** As whom this file writes its trail where nothing else is said. */
function thisDevice(read: Read): number {
  const { id } = read
    .sql("SELECT d.id FROM device_setting s JOIN device d ON d.uuid = s.value WHERE s.name = 'device'")
    .get() as { id: number };
  return id;
}

/** Where a chain ends as far as it is here, so that a line cut off is found. */
function keepEnd(write: Write, club: Club, device: Writer): void {
  const last = lastLine(write, club.id, device.id);
  if (last === undefined) return;
  write
    .sql(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(chainEndName(club.uuid, device.uuid), chainEnd(last.number, last.chain_sha256));
}

/** How far a chain of a club was told and settled. */
export function chainState(read: Read, clubId: number, deviceId: number): TrailChainRow {
  const known = read.sql('SELECT * FROM trail_chain WHERE club_id = ? AND device_id = ?').get(clubId, deviceId) as
    | TrailChainRow
    | undefined;
  return known ?? { club_id: clubId, device_id: deviceId, told: 0, settled: 0 };
}

export function keepChainState(
  write: Write,
  { club_id: clubId, device_id: deviceId, told, settled }: TrailChainRow,
): void {
  write
    .sql(
      `INSERT INTO trail_chain (club_id, device_id, told, settled) VALUES (?, ?, ?, ?)
       ON CONFLICT (club_id, device_id) DO UPDATE SET told = excluded.told, settled = excluded.settled`,
    )
    .run(clubId, deviceId, told, settled);
}
