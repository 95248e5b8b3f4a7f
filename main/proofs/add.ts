import { existsSync, readFileSync, statSync } from 'node:fs';

import type { JobProgress } from '#main/application.ts';
import { openUpload, removeUpload } from '#main/files/uploads.ts';
import type { CommandContext, InputOf, QueryContext } from '#main/operations.ts';
import { livePerformance, originOf } from '#main/performances/store.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';
import { proofBytesLimit, tidyLabel } from '#shared/domain/proof.ts';

import type { TakenFile } from './image-intake.ts';
import { keepProof, keepThumbnail, proofPath, sha256Of } from './proof-folder.ts';
import { takeFile } from './take-file.ts';

type Input = InputOf<Contract['proofs']['add']>;

/** A file that lies in the proof folder and waits for its row. */
interface StoredFile extends Pick<TakenFile, 'mediaType' | 'width' | 'height' | 'capturedAt'> {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** SHA-256 of the file as it was sent. */
  readonly uploaded: string;
}

export interface AddedProof {
  readonly id: string;
  /** False where the same file proves this result already. */
  readonly isNew: boolean;
  readonly uploaded: string;
}

/**
 * The slow half: looks at the upload, writes it anew and stores it, for good, before any row speaks of it. The upload is gone
 * afterwards, whatever came of it: it may say where the picture was taken. Throws PROOF_REFUSED, FILE_UNREADABLE, NOT_FOUND.
 */
export async function prepareProof(context: QueryContext, input: Input, progress: JobProgress): Promise<StoredFile> {
  const { read, dataFolder, now } = context;
  livePerformance(read, referenceOfClub(read, input.clubId), input.performanceId);
  const { path, name } = openUpload(dataFolder, input.uploadId);
  try {
    const label = tidyLabel(name);
    if (statSync(path).size > proofBytesLimit)
      throw new Failure('PROOF_REFUSED', { file: label, problem: 'too-large' });
    const sent = readFileSync(path);
    progress.report('reading', 0, null);
    const taken = await takeFile(sent, label);
    progress.throwIfCancelled();
    const sha256 = keepProof(dataFolder, taken.bytes, now);
    if (taken.thumbnail !== null) keepThumbnail(dataFolder, sha256, taken.thumbnail);
    const { mediaType, width, height, capturedAt } = taken;
    return { name, sha256, bytes: taken.bytes.length, uploaded: sha256Of(sent), mediaType, width, height, capturedAt };
  } finally {
    removeUpload(dataFolder, input.uploadId);
  }
}

/** Hangs the stored file on the result. The same file twice is one proof. */
export function addProof(
  { read, write, dataFolder, tell }: CommandContext,
  input: Input,
  stored: StoredFile,
): AddedProof {
  const reference = referenceOfClub(read, input.clubId);
  const origin = originOf(livePerformance(read, reference, input.performanceId));
  const { sha256, bytes, uploaded, mediaType, width, height, capturedAt } = stored;
  // Somebody may have emptied the folder while this waited: a row without its file proves nothing.
  if (!existsSync(proofPath(dataFolder, sha256))) {
    throw new Failure('PROOF_UNAVAILABLE', { file: tidyLabel(stored.name), problem: 'missing' });
  }
  tell({ uploaded, stored: sha256 });
  write
    .sql(
      'INSERT INTO proof_file (sha256, bytes, stored_at) VALUES (?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET stored_at = excluded.stored_at',
    )
    .run(sha256, bytes, write.door.now);
  const same = read
    .sql('SELECT uuid FROM proof WHERE origin_uuid = ? AND club_id = ? AND sha256 = ? AND is_deleted = 0')
    .get(origin, reference.club.id, sha256) as { uuid: string } | undefined;
  if (same !== undefined) return { id: same.uuid, isNew: false, uploaded };
  const id = write.door.newId();
  write.door.insert('proof', {
    uuid: id,
    club_id: reference.club.id,
    origin_uuid: origin,
    kind: input.kind,
    label: tidyLabel(input.label) || tidyLabel(stored.name),
    media_type: mediaType,
    sha256,
    bytes,
    width,
    height,
    captured_at: capturedAt,
    added_at: write.door.now,
    added_by: write.door.actorId,
  });
  return { id, isNew: true, uploaded };
}
