import Database from 'better-sqlite3';

import { folderFailure } from '#main/db/folder.ts';
import { sqliteFailure } from '#main/db/sqlite-failure.ts';
import { Failure } from '#shared/domain/failure.ts';

/** Runs work on files in a folder; what the disk refuses comes out as a Failure that names the folder. */
export async function withFolderFailures<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw backupFailure(error, folder);
  }
}

export function backupFailure(error: unknown, folder: string): unknown {
  const known = folderFailure(sqliteFailure(error, folder), folder);
  if (known instanceof Failure) return known;
  const { code, message } = known as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new Failure('BACKUP_FOLDER_UNUSABLE', { folder, problem: 'missing' });
  return code === 'EIO' || code === 'ENXIO' || code === 'ENODEV'
    ? new Failure('DISK_PROBLEM', { detail: message })
    : error;
}

/** What SQLite or the disk says about a backup that is being read: it is damaged; a full disk is none of its faults. */
export function damageOf(error: unknown, file: string): unknown {
  if (error instanceof Failure) return error;
  if (error instanceof Database.SqliteError) {
    const known = sqliteFailure(error, file);
    if (known instanceof Failure && known.code !== 'DATABASE_DAMAGED') return known;
    return new Failure('BACKUP_DAMAGED', { file, detail: error.message });
  }
  return error;
}
