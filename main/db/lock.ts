import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { Failure } from '#shared/domain/failure.ts';

export interface OwnerLock {
  release(): void;
}

/**
 * Makes this process the one owner of the data folder, or throws DATABASE_LOCKED saying who owns it. The lock is an
 * exclusive transaction on a small file of its own, so the system itself lets go of it when the process dies.
 */
export function lockFolder(folder: string, description: string): OwnerLock {
  const holder = join(folder, 'owner.json');
  const lock = new Database(join(folder, 'owner.lock'), { timeout: 0 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new Failure('DATABASE_LOCKED', { by: readHolder(holder) });
    throw error;
  }
  writeFileSync(holder, JSON.stringify({ pid: process.pid, host: hostname(), as: description }));
  return {
    release() {
      rmSync(holder, { force: true });
      lock.close();
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
