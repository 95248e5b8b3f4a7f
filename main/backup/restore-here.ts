import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import type { JobProgress } from '#main/application.ts';
import { Connection } from '#main/db/connection.ts';
import { prepareFolder } from '#main/db/folder.ts';
import { lockFolder } from '#main/db/lock.ts';
import { databaseName } from '#main/db/open.ts';
import { Failure } from '#shared/domain/failure.ts';

import { putDatabaseBack } from './exchange.ts';
import { backUpReplaced, prepareRestore, type ReadyRestore } from './restore.ts';
import { finishSwap, removeUnpacked, swap } from './swap.ts';

interface HereOptions {
  readonly dataFolder: string;
  readonly path: string;
  readonly by: string;
  readonly now: number;
  readonly progress: JobProgress;
  /** Opens what is in place then, as the application does, and closes it. */
  readonly tryOut: () => Promise<void>;
}

/**
 * Restores a backup into a data folder that no application has open, as the command line does; also where the database is
 * too damaged to be opened, or none is there. Throws DATABASE_LOCKED beside a running application.
 */
export async function restoreHere({
  dataFolder,
  path,
  by,
  now,
  progress,
  tryOut,
}: HereOptions): Promise<{ bytes: number }> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new Failure('FILE_UNREADABLE', { file: path, problem: 'missing' });
  if (!stat.isFile()) throw new Failure('FILE_UNREADABLE', { file: path, problem: 'not-a-file' });
  if (!isReadable(path)) throw new Failure('FILE_UNREADABLE', { file: path, problem: 'not-readable' });
  prepareFolder(dataFolder);
  const lock = lockFolder(dataFolder, 'TrackRecord, while it restores a backup');
  let ready: ReadyRestore;
  try {
    finishSwap(dataFolder);
    removeUnpacked(dataFolder);
    ready = await prepareRestore({ dataFolder, path, name: path, by, now, progress });
    await backUp(dataFolder, ready.from, now, progress);
    swap(dataFolder, ready.from, ready.aside);
  } finally {
    lock.release();
  }
  try {
    await tryOut();
  } catch (error) {
    putDatabaseBack(dataFolder, ready.aside, now);
    throw error;
  }
  return { bytes: stat.size };
}

async function backUp(dataFolder: string, from: string, now: number, progress: JobProgress): Promise<void> {
  const path = join(dataFolder, databaseName);
  if (!existsSync(path)) return;
  const read = new Connection(new Database(path, { readonly: true, fileMustExist: true }));
  try {
    await backUpReplaced({ dataFolder, read, now, progress }, from);
  } finally {
    read.close();
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    // Whatever the reason, the file cannot be used.
    return false;
  }
}
