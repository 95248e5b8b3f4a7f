import type { Read } from '#main/db/access.ts';
import { backupIsOldAfterDays } from '#shared/domain/backup.ts';

import { backupFolders, chosenFolder, findBackups } from './folder.ts';
import { isGood } from './automatic.ts';
import { readVerdicts } from './verdicts.ts';

const day = 24 * 60 * 60 * 1000;

interface BackupAge {
  readonly lastAt: number | null;
  /** Too long ago to rest on; on its first day a club has none yet, and nobody needs a backup of nothing. */
  readonly isOld: boolean;
  /** There is a club, and so something to lose. */
  readonly isNeeded: boolean;
}

/** When the last good backup was made. */
export function backupAge(read: Pick<Read, 'sql'>, dataFolder: string, now: number): BackupAge {
  const verdicts = readVerdicts(read);
  const found = findBackups(backupFolders(dataFolder, chosenFolder(read)));
  const lastAt = found.find((backup) => isGood(backup, verdicts))?.at ?? null;
  const { since } = read.sql('SELECT min(created_at) AS since FROM club WHERE is_deleted = 0').get() as {
    since: number | null;
  };
  const isNeeded = since !== null;
  const isOld = since !== null && (lastAt === null ? now - since > day : now - lastAt > backupIsOldAfterDays * day);
  return { lastAt, isOld, isNeeded };
}
