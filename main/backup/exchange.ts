import { lockFolder } from '#main/db/lock.ts';

import type { restoredBackupSchema } from '#shared/contract/backups.ts';
import type { z } from 'zod';

import type { ReadyRestore } from './restore.ts';
import { swap, takeBack } from './swap.ts';

/** What the preparing half of a restore hands to whoever makes the exchange: folders in the data folder, and the job's result. */
export type PreparedRestore = Pick<ReadyRestore, 'from' | 'aside'> & z.infer<typeof restoredBackupSchema>;

/** Exchanges the databases while nobody has one open; no other TrackRecord can begin meanwhile. */
export function replaceDatabase(dataFolder: string, { from, aside }: Pick<ReadyRestore, 'from' | 'aside'>): void {
  locked(dataFolder, () => swap(dataFolder, from, aside));
}

/** The way back, where what was restored cannot be opened. */
export function putDatabaseBack(dataFolder: string, aside: string, now: number): void {
  locked(dataFolder, () => takeBack(dataFolder, aside, now));
}

function locked(dataFolder: string, work: () => void): void {
  const lock = lockFolder(dataFolder, 'TrackRecord, while it restores a backup');
  try {
    work();
  } finally {
    lock.release();
  }
}
