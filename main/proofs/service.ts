import { existsSync, readFileSync } from 'node:fs';

import { tidyFileName } from '#main/files/file-name.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { anyPerformance, originOf } from '#main/performances/store.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Proof } from '#shared/contract/proofs.ts';
import { Failure } from '#shared/domain/failure.ts';
import type { ProofMediaType } from '#shared/domain/proof.ts';

import { proofPath, readProof, thumbnailPath } from './proof-folder.ts';
import { keptSince, liveProof, proofOfClub, proofsOf } from './rows.ts';

type Procedures = Contract['proofs'];

const endings: Readonly<Record<ProofMediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

export function listProofs(context: QueryContext, input: InputOf<Procedures['list']>): Proof[] {
  const { read, dataFolder, now } = context;
  const reference = referenceOfClub(read, input.clubId);
  const origin = originOf(anyPerformance(read, reference, input.performanceId));
  return proofsOf(read, dataFolder, reference.club.id, origin, now);
}

/** Hands out a file only as it was stored. Throws NOT_FOUND, PROOF_UNAVAILABLE. */
export function openProof({ read, dataFolder }: QueryContext, input: InputOf<Procedures['open']>): File {
  const proof = liveProof(read, input.clubId, input.proofId);
  const bytes = readProof(dataFolder, proof.sha256);
  if (typeof bytes === 'string') throw new Failure('PROOF_UNAVAILABLE', { file: proof.label, problem: bytes });
  return new File([bytes], fileNameOf(proof), { type: proof.media_type });
}

/** The label with the ending of what was stored, which may be another than that of what was sent. */
function fileNameOf({ label, media_type }: { label: string; media_type: ProofMediaType }): string {
  const bare = label.replace(/\.(?:jpe?g|png|webp|gif|pdf)$/iu, '');
  return tidyFileName(`${bare.replaceAll(/[\\/]/gu, '-')}.${endings[media_type]}`);
}

export function openThumbnail(
  { read, dataFolder }: QueryContext,
  input: InputOf<Procedures['thumbnail']>,
): OutputOf<Procedures['thumbnail']> {
  const proof = proofOfClub(read, input.clubId, input.proofId);
  const path = thumbnailPath(dataFolder, proof.sha256);
  if (!existsSync(path)) throw new Failure('NOT_FOUND', { what: 'picture', id: input.proofId });
  return new File([readFileSync(path)], 'thumbnail.webp', { type: 'image/webp' });
}

export function changeProof(
  { read, write }: CommandContext,
  { clubId, proofId, kind }: InputOf<Procedures['change']>,
): OutputOf<Procedures['change']> {
  const proof = liveProof(read, clubId, proofId);
  if (proof.kind !== kind) write.door.update('proof', proof.id, { kind });
  return { id: proof.uuid };
}

/** A removed proof keeps its file for as long as this can be undone. */
export function removeProof(
  { read, write }: CommandContext,
  input: InputOf<Procedures['remove']>,
): OutputOf<Procedures['remove']> {
  const proof = liveProof(read, input.clubId, input.proofId);
  write.door.update('proof', proof.id, { is_deleted: 1, removed_at: write.door.now, removal_reason: input.reason });
  return { removed: true };
}

/** Throws NOT_FOUND, after thirty days too, and PROOF_UNAVAILABLE where the file is gone. */
export function restoreProof(
  { read, write, dataFolder }: CommandContext,
  input: InputOf<Procedures['restore']>,
): OutputOf<Procedures['restore']> {
  const proof = proofOfClub(read, input.clubId, input.proofId);
  if (proof.is_deleted === 0) return { restored: true };
  if ((proof.removed_at ?? 0) < keptSince(write.door.now)) {
    throw new Failure('NOT_FOUND', { what: 'proof', id: input.proofId });
  }
  if (!existsSync(proofPath(dataFolder, proof.sha256))) {
    throw new Failure('PROOF_UNAVAILABLE', { file: proof.label, problem: 'missing' });
  }
  write.door.update('proof', proof.id, { is_deleted: 0, removed_at: null, removal_reason: null });
  return { restored: true };
}
