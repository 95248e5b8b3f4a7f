import { existsSync } from 'node:fs';

import type { Read } from '#main/db/access.ts';
import type { ProofRow } from '#main/db/people-rows.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Proof } from '#shared/contract/proofs.ts';
import { Failure } from '#shared/domain/failure.ts';
import { proofKeptDays } from '#shared/domain/proof.ts';

import { thumbnailPath } from './proof-folder.ts';

const day = 24 * 60 * 60 * 1000;

/** Why a photo was removed when the person on it was erased. */
export const erasedReason = 'erased';

/** Removed before this moment, a proof is not put back any more. */
export function keptSince(now: number): number {
  return now - proofKeptDays * day;
}

/** A proof of this club, removed or not. Throws NOT_FOUND, also for one of another club. */
export function proofOfClub(read: Read, clubId: string, proofId: string): ProofRow {
  const { club } = referenceOfClub(read, clubId);
  const row = read.sql('SELECT * FROM proof WHERE uuid = ? AND club_id = ?').get(proofId, club.id);
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'proof', id: proofId });
  return row as ProofRow;
}

/** One that was not removed. Throws NOT_FOUND. */
export function liveProof(read: Read, clubId: string, proofId: string): ProofRow {
  const row = proofOfClub(read, clubId, proofId);
  if (row.is_deleted === 1) throw new Failure('NOT_FOUND', { what: 'proof', id: proofId });
  return row;
}

/** Proofs of a result by its origin: the standing ones as they were added, then those removed lately. */
export function proofsOf(read: Read, dataFolder: string, club: number, origin: string, now: number): Proof[] {
  const rows = read
    .sql(
      `SELECT p.*, a.name AS added_by_name FROM proof p JOIN actor a ON a.id = p.added_by
       WHERE p.origin_uuid = ? AND p.club_id = ? AND (p.is_deleted = 0 OR p.removed_at >= ?)
       ORDER BY p.is_deleted, p.added_at, p.id`,
    )
    .all(origin, club, keptSince(now)) as (ProofRow & { added_by_name: string })[];
  return rows.map((row) => ({
    id: row.uuid,
    kind: row.kind,
    label: row.label,
    mediaType: row.media_type,
    sha256: row.sha256,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    capturedAt: row.captured_at,
    addedAt: new Date(row.added_at).toISOString(),
    addedBy: row.added_by_name,
    hasThumbnail: existsSync(thumbnailPath(dataFolder, row.sha256)),
    removal:
      row.is_deleted === 0 || row.removed_at === null
        ? null
        : { at: new Date(row.removed_at).toISOString(), reason: row.removal_reason ?? '' },
  }));
}
