import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { Failure } from '#shared/domain/failure.ts';

import { Connection } from './connection.ts';
import { prepareFolder } from './folder.ts';
import { lockFolder } from './lock.ts';
import { migrate, newestSchema, pendingMigrations } from './migrate.ts';
import { sqliteFailure } from './sqlite-failure.ts';

/** "TRCK": marks a SQLite file as ours (PRAGMA application_id). */
export const applicationId = 0x5452434b;

/** Older SQLite releases can lose or damage data in WAL mode in rare cases (sqlite.org/wal.html, WAL-reset bug). */
const oldestSqlite = [3, 51, 3] as const;

/** Checking every page takes a second per 200 MB or so: above that only after an unclean end. */
const quickCheckLimit = 200 * 1024 * 1024;

export const databaseName = 'trackrecord.sqlite';

export interface OwnedDatabase {
  readonly connection: Connection;
  readonly path: string;
  close(): void;
}

/**
 * Opens the database of a data folder for writing, as its one owner: locks the folder, refuses foreign, empty, damaged and
 * newer files, makes a backup and migrates. Throws a Failure with a DATABASE_*, FOLDER_* or DISK_* code.
 */
export function openOwner(folder: string, description: string): OwnedDatabase {
  prepareFolder(folder);
  const lock = lockFolder(folder, description);
  const path = join(folder, databaseName);
  let file: Database.Database | undefined;
  try {
    const isNew = !existsSync(path);
    if (!isNew) checkHeader(path);
    file = new Database(path, { fileMustExist: !isNew });
    assertSqliteVersion(file);
    if (isNew) file.pragma(`application_id = ${applicationId}`);
    refuseForeignAndNewer(file, path);
    configure(file);
    const wasClean = isNew || endedCleanly(file);
    checkPages(file, path, wasClean);
    if (pendingMigrations(file).length > 0) {
      if (!isNew) backupBeforeMigration(file, folder, path);
      migrate(file);
    }
    markRunning(file);
  } catch (error) {
    file?.close();
    lock.release();
    throw sqliteFailure(error, path);
  }
  const connection = new Connection(file);
  return {
    connection,
    path,
    close() {
      markEnded(connection.file);
      connection.file.pragma('wal_checkpoint(TRUNCATE)');
      connection.close();
      lock.release();
    },
  };
}

/** Opens the database of a folder for reading beside its owner. Throws DATABASE_MISSING where there is none. */
export function openReader(folder: string): Connection {
  const path = join(folder, databaseName);
  if (!existsSync(path)) throw new Failure('DATABASE_MISSING', { folder });
  try {
    checkHeader(path);
    const file = new Database(path, { readonly: true, fileMustExist: true });
    refuseForeignAndNewer(file, path);
    file.pragma('busy_timeout = 5000');
    file.pragma('trusted_schema = OFF');
    file.pragma('query_only = ON');
    file.pragma('temp_store = MEMORY');
    file.pragma('cache_size = -65536');
    file.pragma('mmap_size = 268435456');
    return new Connection(file);
  } catch (error) {
    throw sqliteFailure(error, path);
  }
}

function configure(file: Database.Database): void {
  file.pragma('journal_mode = WAL');
  // NORMAL would let the last results go at a power cut.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  file.pragma('busy_timeout = 5000');
  file.pragma('trusted_schema = OFF');
  file.pragma('cell_size_check = ON');
  file.pragma('checkpoint_fullfsync = ON');
  file.pragma('temp_store = MEMORY');
  file.pragma('journal_size_limit = 67108864');
  file.pragma('cache_size = -131072');
}

/** A zero-byte file would look like a fresh club, a text file like a damaged one: both are said plainly. */
function checkHeader(path: string): void {
  if (!statSync(path).isFile()) throw new Failure('DATABASE_FOREIGN', { file: path });
  if (statSync(path).size === 0) throw new Failure('DATABASE_EMPTY_FILE', { file: path });
  const header = Buffer.alloc(72);
  const descriptor = openSync(path, 'r');
  const length = readSync(descriptor, header, 0, 72, 0);
  closeSync(descriptor);
  if (length < 72 || header.toString('latin1', 0, 16) !== 'SQLite format 3\u0000')
    throw new Failure('DATABASE_FOREIGN', { file: path });
  if (header.readUInt32BE(68) !== applicationId) throw new Failure('DATABASE_FOREIGN', { file: path });
}

function refuseForeignAndNewer(file: Database.Database, path: string): void {
  if (file.pragma('application_id', { simple: true }) !== applicationId)
    throw new Failure('DATABASE_FOREIGN', { file: path });
  const version = file.pragma('user_version', { simple: true }) as number;
  if (version > newestSchema) throw new Failure('DATABASE_NEWER', { found: version, known: newestSchema });
}

function assertSqliteVersion(file: Database.Database): void {
  const version = file.prepare('SELECT sqlite_version()').pluck().get() as string;
  const parts = version.split('.').map(Number);
  for (const [index, oldest] of oldestSqlite.entries()) {
    const part = parts[index] ?? 0;
    if (part > oldest) return;
    if (part < oldest) throw new Error(`SQLite ${version} is older than ${oldestSqlite.join('.')}`);
  }
}

function checkPages(file: Database.Database, path: string, wasClean: boolean): void {
  const size = statSync(path).size;
  if (wasClean && size > quickCheckLimit) return;
  const found = file.pragma(wasClean ? 'quick_check(1)' : 'integrity_check(1)', { simple: true }) as string;
  if (found !== 'ok') throw new Failure('DATABASE_DAMAGED', { file: path, detail: found });
  if (!wasClean && (file.pragma('foreign_key_check') as unknown[]).length > 0) {
    throw new Failure('DATABASE_DAMAGED', { file: path, detail: 'rows point to rows that are not there' });
  }
}

/** The owner is alone (it holds the lock, no reader is open yet): after a checkpoint the file alone is the whole database. */
function backupBeforeMigration(file: Database.Database, folder: string, path: string): void {
  const version = String(file.pragma('user_version', { simple: true }));
  file.pragma('wal_checkpoint(TRUNCATE)');
  const backups = join(folder, 'backups');
  mkdirSync(backups, { recursive: true });
  const target = join(backups, `before-migration-from-${version}.sqlite`);
  const temporary = `${target}.tmp`;
  copyFileSync(path, temporary);
  const copy = new Database(temporary, { readonly: true });
  const found = copy.pragma('integrity_check(1)', { simple: true }) as string;
  copy.close();
  if (found !== 'ok') {
    rmSync(temporary, { force: true });
    throw new Failure('DATABASE_DAMAGED', { file: path, detail: found });
  }
  const descriptor = openSync(temporary, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(temporary, target);
}

function endedCleanly(file: Database.Database): boolean {
  const hasSettings = file.prepare("SELECT 1 FROM sqlite_master WHERE name = 'device_setting'").get() !== undefined;
  if (!hasSettings) return true;
  return file.prepare("SELECT value FROM device_setting WHERE name = 'running'").pluck().get() !== 'yes';
}

function markRunning(file: Database.Database): void {
  file
    .prepare(
      "INSERT INTO device_setting (name, value) VALUES ('running', 'yes') ON CONFLICT (name) DO UPDATE SET value = 'yes'",
    )
    .run();
}

function markEnded(file: Database.Database): void {
  file.prepare("UPDATE device_setting SET value = 'no' WHERE name = 'running'").run();
}
