import { createHash } from 'node:crypto';

import type { Connection } from '#main/db/connection.ts';
import { chainStart } from '#main/db/oplog.ts';

export interface AuditLine {
  readonly clubId: number | null;
  readonly at: number;
  readonly actorId: number;
  readonly action: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly subject: string | null;
  readonly detail: object;
}

/**
 * Adds a line to the audit trail: one per command, not per row. Lines are append only (triggers) and chained by hash for
 * each device and club, so that a changed, missing or reordered line is found.
 */
export function addAuditLine(connection: Connection, deviceId: number, line: AuditLine): void {
  const last = connection
    .sql(
      'SELECT number, chain_sha256 FROM audit WHERE coalesce(club_id, 0) = ? AND device_id = ? ORDER BY number DESC LIMIT 1',
    )
    .get(line.clubId ?? 0, deviceId) as { number: number; chain_sha256: Buffer } | undefined;
  const number = (last?.number ?? 0) + 1;
  const detail = JSON.stringify(line.detail);
  const link = auditLink(last?.chain_sha256 ?? chainStart, { ...line, number, detail });
  connection
    .sql(
      'INSERT INTO audit (club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(line.clubId, deviceId, number, line.at, line.actorId, line.action, line.outcome, line.subject, detail, link);
}

/** The next link of the audit chain: SHA-256 over the previous link and everything the line says. */
export function auditLink(
  previous: Buffer,
  line: {
    number: number;
    at: number;
    actorId: number;
    action: string;
    outcome: string;
    subject: string | null;
    detail: string;
  },
): Buffer {
  return createHash('sha256')
    .update(previous)
    .update([line.number, line.at, line.actorId, line.action, line.outcome, line.subject ?? '', line.detail].join('\n'))
    .digest();
}
