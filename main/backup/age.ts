import type { Read } from '#main/db/access.ts';
import { backupIsOldAfterDays } from '#shared/domain/backup.ts';

import { backupFolders, chosenFolder, findBackups } from './folder.ts';
import { isGood } from './automatic.ts';
import { readVerdicts } from './verdicts.ts';

const day = 24 * 60 * 60 * 1000;

/** When the last good backup was made, and whether that is too long ago; nobody needs a backup of nothing. */
export function backupAge(
  read: Pick<Read, 'sql'>,
  dataFolder: string,
  now: number,
): { lastAt: number | null; isOld: boolean } {
  const verdicts = readVerdicts(read);
  const found = findBackups(backupFolders(dataFolder, chosenFolder(read)));
  const lastAt = found.find((backup) => isGood(backup, verdicts))?.at ?? null;
  const hasClub = read.sql('SELECT 1 FROM club WHERE is_deleted = 0 LIMIT 1').get() !== undefined;
  return { lastAt, isOld: hasClub && (lastAt === null || now - lastAt > backupIsOldAfterDays * day) };
}
