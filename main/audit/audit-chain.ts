import { createHash } from 'node:crypto';

/** What the chain seals of a line beside the hash of its detail; clubs, devices and people by their uuids. */
export interface SealedLine {
  /** Null: the line is about the device. */
  readonly club: string | null;
  readonly device: string;
  readonly number: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly outcome: string;
  readonly subject: string | null;
  readonly txn: string | null;
  readonly shell: string | null;
}

/**
 * The next link of a chain: SHA-256 over the previous link, the line's head and the hash of its detail. The detail itself is
 * not covered, so that an erased person's names can be blanked and the chain still holds (decision 17).
 */
export function auditLink(previous: Buffer, line: SealedLine, detailSha256: Buffer): Buffer {
  const { club, device, number, at, actor, action, outcome, subject, txn, shell } = line;
  return createHash('sha256')
    .update(previous)
    .update(JSON.stringify([club, device, number, at, actor, action, outcome, subject, txn, shell]))
    .update(detailSha256)
    .digest();
}

/** As the first schema linked its lines: over the detail's text, with the local id of who did it. */
export function firstAuditLink(
  previous: Buffer,
  line: Pick<SealedLine, 'number' | 'at' | 'action' | 'outcome' | 'subject'> & { actorId: number; detail: string },
): Buffer {
  return createHash('sha256')
    .update(previous)
    .update([line.number, line.at, line.actorId, line.action, line.outcome, line.subject ?? '', line.detail].join('\n'))
    .digest();
}

/** The setting of this device that keeps where a chain ends: whoever cuts lines off has to know of it, too. */
export function chainEndName(club: string | null, device: string): string {
  return `audit_end ${club ?? '-'} ${device}`;
}

export function chainEnd(number: number, link: Buffer): string {
  return `${number} ${link.toString('hex')}`;
}
