import { join } from 'node:path';

import type { JobProgress } from '#main/application.ts';
import { Failure } from '#shared/domain/failure.ts';
import { failureSentence } from '#shared/messages/failures.ts';

import { withFolderFailures } from './failures.ts';
import type { FoundBackup } from './folder.ts';
import { proveBackup } from './make-backup.ts';
import type { Verdict } from './verdicts.ts';

const day = 24 * 60 * 60 * 1000;

/** reliability.md, "Bit rot": so many each week. */
const atOnce = 2;

/** Whether a failure says something of the backup; any other (no room to unpack it) says nothing. */
const verdictCodes: ReadonlySet<string> = new Set([
  'BACKUP_NOT_ONE',
  'BACKUP_DAMAGED',
  'BACKUP_FOREIGN',
  'BACKUP_NEWER',
]);

/**
 * Reads backups through and proves them again: disks forget. Without a wish the two whose last look is the longest ago, of
 * those older than a day.
 */
export async function checkBackups(
  { dataFolder, now, progress }: { dataFolder: string; now: number; progress: JobProgress },
  all: readonly FoundBackup[],
  verdicts: ReadonlyMap<string, Verdict>,
  wanted: readonly FoundBackup[] | null,
): Promise<Map<string, Verdict>> {
  const lastLook = (backup: FoundBackup) => verdicts.get(backup.name)?.at ?? backup.at;
  const due = all.filter((backup) => now - backup.at > day && now - lastLook(backup) > day);
  const chosen = wanted ?? due.toSorted((a, b) => lastLook(a) - lastLook(b)).slice(0, atOnce);
  const found = new Map<string, Verdict>();
  for (const { name, folder } of chosen) {
    const scratch = join(dataFolder, `check-${name}.tmp`);
    const problem = await withFolderFailures(folder, () =>
      problemOf({ path: join(folder, name), name, scratch, progress }),
    );
    found.set(name, { at: now, problem });
  }
  return found;
}

async function problemOf(backup: Parameters<typeof proveBackup>[0]): Promise<string | null> {
  try {
    await proveBackup(backup);
    return null;
  } catch (error) {
    if (!(error instanceof Failure) || !verdictCodes.has(error.code)) throw error;
    return failureSentence(error.code, error.data);
  }
}
