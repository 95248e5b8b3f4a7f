import type { Connection } from '#main/db/connection.ts';
import { chainStart, sha256 } from '#main/db/oplog.ts';

import { auditLink, chainEnd, chainEndName } from './audit-chain.ts';

export interface AuditLine {
  readonly clubId: number | null;
  readonly at: number;
  readonly actorId: number;
  readonly action: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly subject: string | null;
  readonly detail: object;
  /** The transaction of the operation log that holds what came of it; null where nothing was written. */
  readonly txn: string | null;
  /** Where it was asked for: `desktop`, `browser`, `terminal`. */
  readonly shell: string;
}

/** The setting that says in which chain this database writes about a club where that is not its own (`chainOf`). */
export const trailSetting = (clubUuid: string) => `trail_device ${clubUuid}`;

/** The device in whose chain lines about a club are written: another one after this database was found to be a copy. */
export function chainOf(connection: Pick<Connection, 'sql'>, clubUuid: string | null, deviceId: number): number {
  if (clubUuid === null) return deviceId;
  const another = connection
    .sql('SELECT d.id FROM device_setting s JOIN device d ON d.uuid = s.value WHERE s.name = ?')
    .get(trailSetting(clubUuid)) as { id: number } | undefined;
  return another?.id ?? deviceId;
}

/** The last line of a chain; undefined where it has none. */
export function lastLine(
  connection: Pick<Connection, 'sql'>,
  clubId: number | null,
  deviceId: number,
): { number: number; chain_sha256: Buffer } | undefined {
  return connection
    .sql(
      'SELECT number, chain_sha256 FROM audit WHERE coalesce(club_id, 0) = ? AND device_id = ? ORDER BY number DESC LIMIT 1',
    )
    .get(clubId ?? 0, deviceId) as { number: number; chain_sha256: Buffer } | undefined;
}

/**
 * Adds a line to the audit trail: one per command, not per row. Lines are append only (triggers) and chained by hash for
 * each device and club; the end of each chain is kept beside it, so that a changed, missing, reordered or cut line is found.
 */
export function addAuditLine(connection: Connection, deviceId: number, line: AuditLine): void {
  if (connection.file.inTransaction) addLine(connection, deviceId, line);
  // Of a refusal or a query, too, the line and the end of its chain are written together.
  else connection.file.transaction(() => addLine(connection, deviceId, line))();
}

function addLine(connection: Connection, ownDeviceId: number, line: AuditLine): void {
  const club = connection.sql('SELECT uuid FROM club WHERE id = ?').get(line.clubId) as { uuid: string } | undefined;
  const deviceId = chainOf(connection, club?.uuid ?? null, ownDeviceId);
  const last = lastLine(connection, line.clubId, deviceId);
  const number = (last?.number ?? 0) + 1;
  const detail = JSON.stringify(line.detail);
  const detailSha256 = sha256(detail);
  const names = connection
    .sql(`SELECT (SELECT uuid FROM device WHERE id = ?) AS device, (SELECT uuid FROM actor WHERE id = ?) AS actor`)
    .get(deviceId, line.actorId) as { device: string; actor: string };
  const sealed = { ...line, ...names, club: club?.uuid ?? null, number };
  const link = auditLink(last?.chain_sha256 ?? chainStart, sealed, detailSha256);
  connection
    .sql(
      `INSERT INTO audit (club_id, device_id, number, at, actor_id, action, outcome, subject, detail, detail_sha256, txn, shell, chain_sha256)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      line.clubId,
      deviceId,
      number,
      line.at,
      line.actorId,
      line.action,
      line.outcome,
      line.subject,
      detail,
      detailSha256,
      line.txn,
      line.shell,
      link,
    );
  connection
    .sql(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(chainEndName(sealed.club, sealed.device), chainEnd(number, link));
}
