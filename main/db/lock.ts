import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { Failure } from '#shared/domain/failure.ts';

import { folderFailure } from './folder.ts';
import { sqliteFailure } from './sqlite-failure.ts';

export interface OwnerLock {
  release(): void;
}

/** Locks that are held: one that nobody refers to any more would be let go of by the garbage collector. */
const held = new Set<Database.Database>();

/**
 * Makes this process the one owner of the data folder, or throws DATABASE_LOCKED saying who owns it. The lock is an
 * exclusive transaction on a small file of its own, so the system itself lets go of it when the process dies.
 */
export function lockFolder(folder: string, description: string): OwnerLock {
  const path = join(folder, 'owner.lock');
  const holder = join(folder, 'owner.json');
  let lock: Database.Database | undefined;
  try {
    lock = new Database(path, { timeout: 0 });
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
    writeFileSync(holder, JSON.stringify({ pid: process.pid, host: hostname(), as: description }));
  } catch (error) {
    lock?.close();
    if (isBusy(error)) throw new Failure('DATABASE_LOCKED', { by: readHolder(holder) });
    throw sqliteFailure(folderFailure(error, folder), path);
  }
  const own = lock;
  held.add(own);
  return {
    release() {
      rmSync(holder, { force: true });
      own.close();
      held.delete(own);
    },
  };
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED'))
  );
}

function readHolder(path: string): string {
  try {
    const { pid, host, as } = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; host: string; as: string };
    return `${as}, process ${pid} on ${host}`;
  } catch {
    // The other process is just starting or just ending; who it is matters less than that it is there.
    return 'another TrackRecord';
  }
}
