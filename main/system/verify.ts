import type { JobProgress } from '#main/application.ts';
import { compareMerges } from '#main/athletes/merges.ts';
import { verifyTrail } from '#main/audit/verify-trail.ts';
import type { Read } from '#main/db/access.ts';
import type { QueryContext } from '#main/operations.ts';
import { verifyProofs } from '#main/proofs/verify-proofs.ts';
import { compareWithRebuild, type Difference } from '#main/standings/rebuild.ts';
import type { Verification } from '#shared/contract/system.ts';
import { Failure } from '#shared/domain/failure.ts';

import { verifyFile } from './verify-file.ts';
import { verifyLog } from './verify-log.ts';

/** More differences than a person can read. */
const shown = 200;

/**
 * Proves that the file is sound: SQLite's own checks, the schema and the standard data, the operation log (bodies, chain,
 * and the tables replayed from it, which finds what SQLite cannot see), the audit chain, every derived value against a
 * derivation from scratch, and every proof file against its hash.
 */
export function verifyEverything(
  { read, dataFolder, now }: Pick<QueryContext, 'read' | 'dataFolder' | 'now'>,
  progress: JobProgress,
): Verification {
  const differences: Difference[] = [];
  // What is damaged may stop a check half-way: that is a difference, too, and the other checks go on.
  const check = (what: string, find: () => readonly Difference[]) => {
    try {
      for (const difference of find()) differences.push(difference);
    } catch (error) {
      if (error instanceof Failure && error.code === 'JOB_CANCELLED') throw error;
      differences.push({
        what,
        detail: `it cannot be read to the end: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  };
  const { integrity_check: integrity } = read.sql('PRAGMA integrity_check(1)').get() as { integrity_check: string };
  let performances = 0;
  check('reference', () => brokenReferences(read));
  check('file', () => verifyFile(read));
  for (const club of read.sql('SELECT id, is_deleted FROM club').all() as { id: number; is_deleted: number }[]) {
    check('log', () => verifyLog(read, club.id, progress));
    check('athlete', () => compareMerges(read, club.id));
    if (club.is_deleted === 1) continue;
    check('derived', () => {
      const derived = compareWithRebuild(read, club.id, progress);
      performances += derived.performances;
      return derived.differences;
    });
  }
  check('audit', () => verifyTrail(read));
  check('proofs', () => verifyProofs(read, dataFolder, now, progress));
  return { performances, differences: differences.slice(0, shown), integrity };
}

function brokenReferences(read: Read): Difference[] {
  const broken = read.sql('PRAGMA foreign_key_check').all() as { table: string; rowid: number | null }[];
  return broken.map(({ table, rowid }) => ({
    what: 'reference',
    detail: `${table} row ${rowid ?? ''} points to a row that is not there`,
  }));
}
