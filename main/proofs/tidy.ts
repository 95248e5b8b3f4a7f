import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { JobProgress } from '#main/application.ts';
import type { Read } from '#main/db/access.ts';
import type { CommandContext, QueryContext } from '#main/operations.ts';

import { makeThumbnail } from './image-intake.ts';
import { keepThumbnail, proofFolderName, proofPath, thumbnailFolderName, thumbnailPath } from './proof-folder.ts';
import { proofFilesOnDisk } from './files-on-disk.ts';
import { erasedReason, keptSince } from './rows.ts';

const day = 24 * 60 * 60 * 1000;

interface Tidied {
  readonly removed: readonly string[];
  readonly thumbnails: number;
}

/**
 * Removes the files that no proof of any club needs: neither a standing one nor one that can still be put back. What is
 * younger than a day is left alone, for its row may be on its way, unless it is the photo of an erased person. This runs in the thread that stores, so never beside a
 * job that stores the same bytes again. Then thumbnails that are missing are made.
 */
export async function tidyProofs({ read, dataFolder, now, log }: QueryContext, progress: JobProgress): Promise<Tidied> {
  // A day longer than anything can be put back: nothing is collected while somebody does.
  const needed = neededFiles(read, keptSince(now) - day);
  const erased = erasedFiles(read);
  const removed: string[] = [];
  for (const { path, sha256, isHalf, changedAt } of proofFilesOnDisk(dataFolder)) {
    const isYoung = now - changedAt < day && (sha256 === null || !erased.has(sha256));
    if (isYoung || (sha256 === null && !isHalf) || (sha256 !== null && needed.has(sha256))) continue;
    rmSync(path, { force: true });
    if (sha256 === null) continue;
    rmSync(thumbnailPath(dataFolder, sha256), { force: true });
    removed.push(sha256);
  }
  removeOldHalves(join(dataFolder, thumbnailFolderName), now);
  if (removed.length > 0)
    log.info({ files: removed.length, folder: proofFolderName }, 'proof files that nothing needs were removed');
  return { removed, thumbnails: await makeMissing({ read, dataFolder, log }, progress) };
}

/** Rows of files that are gone and that nothing needs. */
export function forgetFiles({ write, dataFolder }: CommandContext, { removed, thumbnails }: Tidied) {
  const needed = neededFiles(write, keptSince(write.door.now) - day);
  for (const sha256 of removed) {
    if (needed.has(sha256) || existsSync(proofPath(dataFolder, sha256))) continue;
    write.sql('DELETE FROM proof_file WHERE sha256 = ?').run(sha256);
  }
  return { removed: removed.length, thumbnails };
}

/** Hashes of the files that proofs of any club need, or may need again when a removal is undone. */
export function neededFiles(read: Read, removedSince: number): ReadonlySet<string> {
  const rows = read
    .sql('SELECT DISTINCT sha256 FROM proof WHERE is_deleted = 0 OR removed_at >= ?')
    .all(removedSince) as { sha256: string }[];
  return new Set(rows.map((row) => row.sha256));
}

/** Whoever sends the same photo again in this moment is refused, and sends it once more. */
function erasedFiles(read: Read): ReadonlySet<string> {
  const rows = read
    .sql('SELECT DISTINCT sha256 FROM proof WHERE removal_reason = ? AND removed_at = 1')
    .all(erasedReason);
  return new Set((rows as { sha256: string }[]).map((row) => row.sha256));
}

function removeOldHalves(folder: string, now: number): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (name.endsWith('.tmp') && stat !== undefined && now - stat.mtimeMs >= day) rmSync(path, { force: true });
  }
}

async function makeMissing(
  { read, dataFolder, log }: Pick<QueryContext, 'read' | 'dataFolder' | 'log'>,
  progress: JobProgress,
): Promise<number> {
  const rows = read
    .sql("SELECT DISTINCT sha256 FROM proof WHERE is_deleted = 0 AND media_type <> 'application/pdf'")
    .all() as { sha256: string }[];
  let made = 0;
  for (const [index, { sha256 }] of rows.entries()) {
    progress.report('reading', index, rows.length);
    progress.throwIfCancelled();
    const path = proofPath(dataFolder, sha256);
    if (existsSync(thumbnailPath(dataFolder, sha256)) || !existsSync(path)) continue;
    try {
      keepThumbnail(dataFolder, sha256, await makeThumbnail(readFileSync(path)));
      made += 1;
    } catch (error) {
      // A file that was damaged has no picture; a check of everything tells of it by name.
      log.warn({ err: error, sha256 }, 'a thumbnail could not be made');
    }
  }
  return made;
}
