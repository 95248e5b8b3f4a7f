import { accessSync, constants, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

import type { Read } from '#main/db/access.ts';
import { type BackupKind, backupKinds } from '#shared/domain/backup.ts';
import { Failure, type FolderProblem } from '#shared/domain/failure.ts';

import { proofFolder } from './manifest.ts';

/** The setting of this laptop that names the folder of the backups; without it they lie in the data folder. */
export const folderSetting = 'backup_folder';

export function ownFolder(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

/** The folder that somebody chose, or null. */
export function chosenFolder(read: Pick<Read, 'sql'>): string | null {
  const row = read.sql('SELECT value FROM device_setting WHERE name = ?').get(folderSetting) as
    | { value: string }
    | undefined;
  return row?.value ?? null;
}

/**
 * Where a backup goes: the chosen folder, and the application's own where that one cannot be used now (a stick that is not
 * plugged in): better there than nowhere.
 */
export function folderForBackups(
  dataFolder: string,
  chosen: string | null,
): { folder: string; problem: FolderProblem | null } {
  const problem = chosen === null ? null : problemOf(chosen);
  if (chosen !== null && problem === null) return { folder: chosen, problem };
  const folder = ownFolder(dataFolder);
  mkdirSync(folder, { recursive: true });
  return { folder, problem };
}

/** Every folder that may hold backups, without saying one twice. */
export function backupFolders(dataFolder: string, chosen: string | null): string[] {
  return [...new Set([...(chosen === null ? [] : [chosen]), ownFolder(dataFolder)])];
}

/** A folder that somebody typed, as an absolute path. Throws BACKUP_FOLDER_UNUSABLE. */
export function checkFolder(typed: string, dataFolder: string): string {
  const folder = resolve(typed);
  const inProofs = relative(join(dataFolder, proofFolder), folder);
  // Whatever lies there goes into each backup.
  const isInside = !inProofs.startsWith('..') && !isAbsolute(inProofs);
  const problem =
    !isAbsolute(typed) || typed.includes('\u0000') ? 'not-a-path' : isInside ? 'in-use' : problemOf(folder);
  if (problem !== null) throw new Failure('BACKUP_FOLDER_UNUSABLE', { folder: typed, problem });
  return folder;
}

function problemOf(folder: string): FolderProblem | null {
  try {
    if (!statSync(folder).isDirectory()) return 'not-a-folder';
    accessSync(folder, constants.R_OK | constants.W_OK);
    // Rights do not say it all: a stick may be switched to read-only.
    const probe = join(folder, `.trackrecord-${process.pid}.tmp`);
    writeFileSync(probe, '');
    rmSync(probe);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    return 'not-writable';
  }
}

const namePattern = new RegExp(`^trackrecord-(\\d{8}T\\d{6})Z-(${backupKinds.join('|')})(?:-\\d+)?\\.zip$`);

/** A name that says when and why: `trackrecord-20261122T181500Z-daily.zip`. */
export function backupName(folder: string, kind: BackupKind, now: number): string {
  const taken = new Set(readdirSync(folder));
  const moment = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const name = `trackrecord-${moment}-${kind}`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${name}.zip` : `${name}-${number}.zip`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** A backup as its name and its size tell. */
export interface FoundBackup {
  readonly name: string;
  readonly folder: string;
  readonly kind: BackupKind;
  readonly at: number;
  readonly bytes: number;
}

/** The backups in the folders, the newest first; what has another name is somebody else's. */
export function findBackups(folders: readonly string[]): FoundBackup[] {
  return folders
    .flatMap((folder) => namesIn(folder).flatMap((name) => foundBackup(folder, name) ?? []))
    .toSorted((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
}

function foundBackup(folder: string, name: string): FoundBackup | null {
  const [, moment = '', kind] = namePattern.exec(name) ?? [];
  const stat = kind === undefined ? undefined : statSync(join(folder, name), { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) return null;
  const iso = moment.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');
  return { name, folder, kind: kind as BackupKind, at: Date.parse(iso), bytes: stat.size };
}

/** The names in a folder; one that is not there, or not to be read now, holds none. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EIO', 'ENODEV'].includes(code)) return [];
    throw error;
  }
}

const dayLong = 24 * 60 * 60 * 1000;

/** Removes what a backup left behind that was killed; a younger one may be in the making. */
export function removeUnfinished(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    if (!/^trackrecord-.*\.tmp(-journal|-wal|-shm)?$/.test(name)) continue;
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stat !== undefined && now - stat.mtimeMs > dayLong) rmSync(join(folder, name), { force: true });
  }
}
