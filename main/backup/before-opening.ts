import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import type { JobProgress } from '#main/application.ts';
import { Connection } from '#main/db/connection.ts';
import { lockFolder } from '#main/db/lock.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { applicationId, databaseName } from '#main/db/open.ts';
import { migrations } from '#migrations/all.ts';

import { isBackedUp, keepBackup } from './automatic.ts';
import { finishSwap, isSwapUnfinished, removeUnpacked, unpackedNames } from './swap.ts';

const quiet: JobProgress = { report: () => undefined, throwIfCancelled: () => undefined };

/**
 * What has to be done in a data folder before its database is opened: a restore that was cut off is ended, and before a
 * migration there is a backup. Does nothing where nothing is to be done; throws what opening would throw.
 */
export async function makeReady(dataFolder: string, now: number, newest = newestSchema): Promise<void> {
  const hasLeftovers = isSwapUnfinished(dataFolder) || unpackedNames(dataFolder).length > 0;
  if (!hasLeftovers && !isOlder(dataFolder, newest)) return;
  const lock = lockFolder(dataFolder, 'TrackRecord, while it starts');
  try {
    finishSwap(dataFolder);
    removeUnpacked(dataFolder);
    if (isOlder(dataFolder, newest)) await backUp(dataFolder, now);
  } finally {
    lock.release();
  }
}

/** Where the newest header may lie in the log, opening finds out; it makes a copy of its own then. */
function isOlder(dataFolder: string, newest: number): boolean {
  const path = join(dataFolder, databaseName);
  const header = Buffer.alloc(100);
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const descriptor = openSync(path, 'r');
  const length = readSync(descriptor, header, 0, header.length, 0);
  closeSync(descriptor);
  const schema = header.readUInt32BE(60);
  const isOurs = length === header.length && header.readUInt32BE(68) === applicationId;
  return isOurs && schema < newest && migrations.some((migration) => migration.number === schema);
}

async function backUp(dataFolder: string, now: number): Promise<void> {
  const read = new Connection(new Database(join(dataFolder, databaseName), { readonly: true, fileMustExist: true }));
  try {
    if (isBackedUp(dataFolder, read.file)) return;
    await keepBackup({ dataFolder, read, now, progress: quiet }, 'migration');
  } finally {
    read.close();
  }
}
