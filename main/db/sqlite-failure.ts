import Database from 'better-sqlite3';

import { Failure } from '#shared/domain/failure.ts';

/** The failure behind an error of SQLite that the disk or another program caused; any other error as it is. */
export function sqliteFailure(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code, message } = error;
  // The index of the log could not grow: the disk is full, which SQLite does not say here.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return new Failure('DISK_FULL', { folder: file });
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM')
    return new Failure('FOLDER_READ_ONLY', { folder: file });
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new Failure('DATABASE_LOCKED', { by: 'another program' });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new Failure('DATABASE_DAMAGED', { file, detail: message });
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN'))
    return new Failure('DISK_PROBLEM', { detail: message });
  return error;
}

/** Runs work, now or as a promise, whose disk and file problems come out as Failures. */
export function withFailures<Result>(file: string, work: () => Result): Result {
  const fail = (error: unknown): never => {
    throw sqliteFailure(error, file);
  };
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(fail) as Result) : result;
  } catch (error) {
    return fail(error);
  }
}
