import { relative } from 'node:path';

import type { JobProgress } from '#main/application.ts';
import type { Read } from '#main/db/access.ts';
import type { Difference } from '#main/standings/rebuild.ts';

import { proofFilesOnDisk } from './files-on-disk.ts';
import { proofFolderName, readProof } from './proof-folder.ts';
import { keptSince } from './rows.ts';

const day = 24 * 60 * 60 * 1000;

interface Wanted {
  readonly sha256: string;
  readonly bytes: number;
  readonly label: string;
  readonly uuid: string;
  readonly file_bytes: number | null;
}

/**
 * Proof files against their rows: each that a proof needs is there and is what was stored, byte by byte, and no other lies in
 * the folder. What is younger than a day may wait for its row, or be left by a crash, and is collected later.
 */
export function verifyProofs(read: Read, dataFolder: string, now: number, progress: JobProgress): Difference[] {
  const wanted = read
    .sql(
      `SELECT p.sha256, p.bytes, p.label, p.uuid, f.bytes AS file_bytes FROM proof p LEFT JOIN proof_file f ON f.sha256 = p.sha256
       WHERE p.is_deleted = 0 OR p.removed_at >= ? ORDER BY p.id`,
    )
    .all(keptSince(now)) as Wanted[];
  const differences: Difference[] = [];
  const seen = new Set<string>();
  for (const [index, proof] of wanted.entries()) {
    if (proof.file_bytes !== proof.bytes) {
      differences.push(differing(`proof ${proof.uuid} (${proof.label}): the size is not what the list of files says`));
    }
    if (seen.has(proof.sha256)) continue;
    seen.add(proof.sha256);
    const found = readProof(dataFolder, proof.sha256);
    if (typeof found === 'string') {
      differences.push(
        differing(`the file of proof ${proof.uuid} (${proof.label}) is ${inWords[found]}: ${proof.sha256}`),
      );
    }
    progress.report('checking-proofs', index + 1, wanted.length);
    progress.throwIfCancelled();
  }
  return [...differences, ...orphans(read, dataFolder, now, seen)];
}

const inWords = { missing: 'missing', changed: 'not what was stored' } as const;

function orphans(read: Read, dataFolder: string, now: number, wanted: ReadonlySet<string>): Difference[] {
  const known = new Set(
    (read.sql('SELECT sha256 FROM proof').all() as { sha256: string }[]).map(({ sha256 }) => sha256),
  );
  return proofFilesOnDisk(dataFolder)
    .filter(({ sha256, isHalf, changedAt }) => {
      if (sha256 === null && !isHalf) return true;
      // Proofs that were removed long ago lose their file at the next tidying.
      if (sha256 !== null && (wanted.has(sha256) || known.has(sha256))) return false;
      return now - changedAt >= 2 * day;
    })
    .map(({ path }) => differing(`no proof needs the file ${relative(dataFolder, path).replaceAll('\\', '/')}`));
}

function differing(detail: string): Difference {
  return { what: proofFolderName, detail };
}
