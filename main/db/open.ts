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
import { dirname, join } from 'node:path';

import Database from 'better-sqlite3';

import { type Migration, migrations } from '#migrations/all.ts';
import { Failure } from '#shared/domain/failure.ts';

import { checkPages } from './check-pages.ts';
import { Connection } from './connection.ts';
import { folderFailure, prepareFolder, syncFolder } from './folder.ts';
import { lockFolder } from './lock.ts';
import { migrate, newestSchema, pendingMigrations } from './migrate.ts';
import { overwriteIfDue } from './overwrite.ts';
import { sqliteFailure } from './sqlite-failure.ts';

/** "TRCK": marks a SQLite file as ours (PRAGMA application_id). */
export const applicationId = 0x5452434b;

/** Older SQLite releases can lose or damage data in WAL mode in rare cases (sqlite.org/wal.html, WAL-reset bug). */
const oldestSqlite = [3, 51, 3] as const;

export const databaseName = 'trackrecord.sqlite';

export interface OwnedDatabase {
  readonly connection: Connection;
  readonly path: string;
  /** Empties the write-ahead log into the file, unless a reader is in the way. */
  rest(): void;
  close(): void;
}

/**
 * Opens the database of a data folder for writing, as its one owner: locks the folder, refuses foreign, empty, damaged and
 * newer files, and migrates. Where `isBackedUp` does not know of a whole backup of exactly this database, it copies the file
 * before it migrates. Throws a Failure with a DATABASE_*, FOLDER_* or DISK_* code.
 */
export function openOwner(
  folder: string,
  description: string,
  known = migrations,
  isBackedUp: (file: Database.Database) => boolean = () => false,
): OwnedDatabase {
  prepareFolder(folder);
  const lock = lockFolder(folder, description);
  const path = join(folder, databaseName);
  let file: Database.Database | undefined;
  try {
    if (!existsSync(path)) createDatabase(path, known);
    checkHeader(path);
    refuseNewerLog(path);
    file = new Database(path, { fileMustExist: true });
    refuseForeignAndNewer(file, path);
    configure(file);
    checkPages(file, path, endedCleanly(file));
    // Only now: a check reads every page once, and would fill the memory with what nobody asks for.
    file.pragma('cache_size = -131072');
    if (pendingMigrations(file, known).length > 0) {
      if (!isBackedUp(file)) copyBeforeMigration(file, folder, path);
      migrate(file, known);
    }
    markRunning(file);
  } catch (error) {
    file?.close();
    lock.release();
    throw sqliteFailure(folderFailure(error, folder), path);
  }
  const connection = new Connection(file);
  return {
    connection,
    path,
    rest() {
      overwriteIfDue(connection.file);
      emptyLog(connection.file);
    },
    close() {
      try {
        markEnded(connection.file);
        connection.file.pragma('wal_checkpoint(TRUNCATE)');
      } catch (error) {
        // No space, say: what was saved is in the log beside the file, and the next start checks both.
        if (!(sqliteFailure(error, path) instanceof Failure)) throw error;
      } finally {
        connection.close();
        lock.release();
      }
    },
  };
}

/** Whoever reads just now is not waited for: the next rest comes. */
function emptyLog(file: Database.Database): void {
  file.pragma('busy_timeout = 0');
  try {
    file.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    file.pragma('busy_timeout = 5000');
  }
}

/**
 * Opens the database of a folder for reading beside its owner. Throws DATABASE_MISSING where there is none. While somebody has
 * it open, the file is left to SQLite: closing it after a look of our own would take the locks of the owner, which may be a
 * thread of this process (sqlite.org/howtocorrupt.html, 2.2).
 */
export function openReader(folder: string): Connection {
  const path = join(folder, databaseName);
  if (!existsSync(path)) throw new Failure('DATABASE_MISSING', { folder });
  let file: Database.Database | undefined;
  try {
    if (!existsSync(`${path}-shm`)) checkHeader(path);
    file = new Database(path, { readonly: true, fileMustExist: true });
    refuseForeignAndNewer(file, path);
    file.pragma('busy_timeout = 5000');
    file.pragma('trusted_schema = OFF');
    file.pragma('query_only = ON');
    file.pragma('temp_store = MEMORY');
    file.pragma('cache_size = -65536');
    file.pragma('mmap_size = 268435456');
    return new Connection(file);
  } catch (error) {
    file?.close();
    throw sqliteFailure(folderFailure(error, folder), path);
  }
}

/**
 * Makes a new database beside its place and then moves it there, so that no half-made one is ever found. Refuses where the
 * log of a database lies: that database was moved away, and what was saved last is in the log.
 */
function createDatabase(path: string, known: readonly Migration[]): void {
  if (hasLog(path)) throw new Failure('DATABASE_MISSING', { folder: dirname(path) });
  const unfinished = `${path}.new`;
  const remove = () => ['', '-journal'].forEach((end) => rmSync(`${unfinished}${end}`, { force: true }));
  remove();
  try {
    const file = new Database(unfinished);
    try {
      assertSqliteVersion(file);
      file.pragma(`application_id = ${applicationId}`);
      migrate(file, known);
    } finally {
      file.close();
    }
    renameSync(unfinished, path);
    syncFolder(dirname(path));
  } catch (error) {
    remove();
    throw error;
  }
}

function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
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
}

/**
 * What the first bytes tell (sqlite.org/fileformat.html, 1.3), before SQLite touches the file. A zero-byte file would look
 * like a fresh club, a text file like a damaged one: both are said plainly.
 */
function checkHeader(path: string): void {
  const stat = statSync(path);
  if (!stat.isFile()) throw new Failure('DATABASE_FOREIGN', { file: path });
  if (stat.size === 0) throw new Failure('DATABASE_EMPTY_FILE', { file: path });
  const header = Buffer.alloc(100);
  const descriptor = openSync(path, 'r');
  const length = readSync(descriptor, header, 0, header.length, 0);
  closeSync(descriptor);
  const isSqlite = length === header.length && header.toString('latin1', 0, 16) === 'SQLite format 3\u0000';
  if (!isSqlite || header.readUInt32BE(68) !== applicationId) throw new Failure('DATABASE_FOREIGN', { file: path });
  // With a log beside it the newest header may lie there.
  if (hasLog(path)) return;
  refuseUnknownVersion(header.readUInt32BE(60), path);
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const isCountValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  if (isCountValid && header.readUInt32BE(28) * pageSize > stat.size) {
    throw new Failure('DATABASE_DAMAGED', { file: path, detail: 'the file is cut off' });
  }
}

/** Asks before an owner touches what another version left behind: its last connection would empty the log into the file. */
function refuseNewerLog(path: string): void {
  if (!hasLog(path)) return;
  const file = new Database(path, { readonly: true, fileMustExist: true });
  try {
    refuseForeignAndNewer(file, path);
  } finally {
    file.close();
  }
}

function refuseForeignAndNewer(file: Database.Database, path: string): void {
  if (file.pragma('application_id', { simple: true }) !== applicationId)
    throw new Failure('DATABASE_FOREIGN', { file: path });
  refuseUnknownVersion(file.pragma('user_version', { simple: true }) as number, path);
}

function refuseUnknownVersion(version: number, path: string): void {
  if (version > newestSchema) throw new Failure('DATABASE_NEWER', { found: version, known: newestSchema });
  if (!migrations.some((migration) => migration.number === version)) {
    throw new Failure('DATABASE_DAMAGED', { file: path, detail: `no version made schema ${version}` });
  }
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

/** The owner is alone (it holds the lock, no reader is open yet): after a checkpoint the file alone is the whole database. */
function copyBeforeMigration(file: Database.Database, folder: string, path: string): void {
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
  syncFolder(backups);
}

function endedCleanly(file: Database.Database): boolean {
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
