import { erasedDetail } from '#main/audit/blanked.ts';
import type { Read, Write } from '#main/db/access.ts';
import { isObject } from '#main/db/told-body.ts';

import { MalformedOperation } from './malformed.ts';

/** A line of the audit trail on its way: as its chain seals it, people and laptops by their uuids. */
export interface TravellingLine {
  readonly number: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly subject: string | null;
  readonly detail: string;
  readonly txn: string | null;
  readonly shell: string | null;
  /** Hex; the line's hash of its detail, null on lines of the first schema. */
  readonly detailSha256: string | null;
  readonly chainSha256: string;
}

/** So many lines, or so many characters of them, go into one operation. */
const linesAtOnce = 200;
const charactersAtOnce = 200_000;

/** Lines of one chain of a club after a number, as they travel; as many as one operation takes. */
export function linesAfter(read: Read, clubId: number, deviceId: number, after: number): TravellingLine[] {
  const rows = read
    .sql(`${lineColumns} AND a.number > ? ORDER BY a.number LIMIT ?`)
    .all(clubId, deviceId, after, linesAtOnce) as StoredLine[];
  const lines: TravellingLine[] = [];
  let characters = 0;
  for (const row of rows) {
    characters += row.detail.length;
    if (lines.length > 0 && characters > charactersAtOnce) break;
    lines.push(travelling(row));
  }
  return lines;
}

/** Some lines of one device, by their numbers, as they are now. */
export function linesNumbered(
  read: Read,
  clubId: number,
  device: string,
  numbers: readonly number[],
): TravellingLine[] {
  const known = read.sql('SELECT id FROM device WHERE uuid = ?').get(device) as { id: number } | undefined;
  const rows = read
    .sql(`${lineColumns} AND a.number IN (SELECT value FROM json_each(?)) ORDER BY a.number`)
    .all(clubId, known?.id ?? 0, JSON.stringify(numbers)) as StoredLine[];
  return rows.map(travelling);
}

type StoredLine = TravellingLine & { readonly isFirst: number };

const lineColumns = `SELECT a.number, a.at, b.uuid AS actor, a.action, a.outcome, a.subject, a.detail, a.txn, a.shell,
    hex(a.detail_sha256) AS detailSha256, hex(a.chain_sha256) AS chainSha256, a.detail_sha256 IS NULL AS isFirst
  FROM audit a JOIN actor b ON b.id = a.actor_id WHERE coalesce(a.club_id, 0) = ? AND a.device_id = ?`;

function travelling({ isFirst, ...row }: StoredLine): TravellingLine {
  return { ...row, detailSha256: isFirst === 1 ? null : row.detailSha256 };
}

/** Lines that were blanked where they come from, and are here with what they told: a person was erased. Throws `MalformedOperation`. */
export function blankTold(
  write: Write,
  clubId: number,
  deviceId: number,
  fields: Readonly<Record<string, unknown>>,
): void {
  const device = typeof fields['device'] === 'string' ? deviceNamed(write, fields['device']) : deviceId;
  const here = write.sql(
    `SELECT id FROM audit WHERE coalesce(club_id, 0) = ? AND device_id = ? AND number = ? AND hex(chain_sha256) = ? AND detail <> ?`,
  );
  const ids = linesIn(fields['lines']).flatMap(({ number, detail, chainSha256 }) => {
    if (detail !== erasedDetail) return [];
    const line = here.get(clubId, device, number, chainSha256, erasedDetail) as { id: number } | undefined;
    return line === undefined ? [] : [line.id];
  });
  if (ids.length > 0) write.door.eraser().eraseAuditDetails(ids);
}

/** Keeps a line of another laptop as it came. */
export function keepLine(write: Write, clubId: number, deviceId: number, line: TravellingLine): void {
  const actor = write.sql('SELECT id FROM actor WHERE uuid = ?').get(line.actor) as { id: number } | undefined;
  write
    .sql(
      `INSERT INTO audit (club_id, device_id, number, at, actor_id, action, outcome, subject, detail, txn, shell, detail_sha256, chain_sha256)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      clubId,
      deviceId,
      line.number,
      line.at,
      actor?.id ?? newActor(write, line.actor),
      line.action,
      line.outcome,
      line.subject,
      line.detail,
      line.txn,
      line.shell,
      line.detailSha256 === null ? null : Buffer.from(line.detailSha256, 'hex'),
      Buffer.from(line.chainSha256, 'hex'),
    );
}

/** Throws `MalformedOperation` where it is none. */
export function linesIn(value: unknown): TravellingLine[] {
  const isText = (each: unknown) => typeof each === 'string';
  const isTextOrNull = (each: unknown) => each === null || isText(each);
  const isLine = (line: unknown) =>
    isObject(line) &&
    ['number', 'at'].every((name) => Number.isInteger(line[name])) &&
    ['actor', 'action', 'outcome', 'detail', 'chainSha256'].every((name) => isText(line[name])) &&
    ['subject', 'txn', 'shell', 'detailSha256'].every((name) => isTextOrNull(line[name]));
  if (value === undefined || (Array.isArray(value) && value.every(isLine))) return (value ?? []) as TravellingLine[];
  throw new MalformedOperation('lines of the trail are none');
}

function newActor(write: Write, uuid: string): number {
  return Number(write.sql("INSERT INTO actor (uuid, name) VALUES (?, '')").run(uuid).lastInsertRowid);
}

/** A laptop by its uuid; one that nothing is known of yet gets a row. */
export function deviceNamed(write: Write, uuid: string): number {
  const known = write.sql('SELECT id FROM device WHERE uuid = ?').get(uuid) as { id: number } | undefined;
  if (known !== undefined) return known.id;
  const { lastInsertRowid } = write
    .sql("INSERT INTO device (uuid, label, created_at) VALUES (?, '', ?)")
    .run(uuid, write.door.now);
  return Number(lastInsertRowid);
}
