import { join } from 'node:path';
import { rmSync } from 'node:fs';

import type Database from 'better-sqlite3';

import type { JobProgress } from '#main/application.ts';
import type { Read } from '#main/db/access.ts';
import { Failure } from '#shared/domain/failure.ts';
import type { BackupKind } from '#shared/domain/backup.ts';

import {
  backupFolders,
  backupName,
  chosenFolder,
  findBackups,
  folderForBackups,
  type FoundBackup,
  removeUnfinished,
} from './folder.ts';
import { chooseSuperfluous } from './ladder.ts';
import { makeBackup } from './make-backup.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { type DatabaseState, differenceOf, stateOf } from './state.ts';
import { removeOldReplaced } from './swap.ts';
import { readVerdicts } from './verdicts.ts';

interface Keeping {
  readonly dataFolder: string;
  readonly read: Pick<Read, 'sql'>;
  readonly now: number;
  readonly progress: JobProgress;
}

export interface KeptBackup {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Makes a backup in its folder, and then removes those that the ladder does not hold any more. */
export async function keepBackup({ dataFolder, read, now, progress }: Keeping, kind: BackupKind): Promise<KeptBackup> {
  const chosen = chosenFolder(read);
  const { folder } = folderForBackups(dataFolder, chosen);
  removeUnfinished(folder, now);
  const name = backupName(folder, kind, now);
  const manifest = await makeBackup({ dataFolder, target: join(folder, name), kind, now, progress });
  prune(backupFolders(dataFolder, chosen), read, now);
  removeOldReplaced(dataFolder, now);
  return { name, folder, manifest };
}

/** Two backups that are made by themselves are at least so far apart (reliability.md, "Backups"). */
const apart = 30 * 60 * 1000;

/**
 * A backup before something that changes much at once; a good one of the last half hour serves as well. An empty database is
 * made again faster than it is copied.
 */
export async function keepBackupBefore(keeping: Keeping, kind: 'import'): Promise<void> {
  const { dataFolder, read, now } = keeping;
  if (
    read.sql('SELECT 1 FROM athlete WHERE id > 0 UNION ALL SELECT 1 FROM performance WHERE id > 0 LIMIT 1').get() ===
    undefined
  )
    return;
  const verdicts = readVerdicts(read);
  const found = findBackups(backupFolders(dataFolder, chosenFolder(read)));
  const isRecent = (backup: FoundBackup) => now - backup.at < apart && now >= backup.at && isGood(backup, verdicts);
  if (!found.some(isRecent)) await keepBackup(keeping, kind);
}

/** Each folder has its own ladder: what lies on a stick is no reason to have nothing on the laptop. */
function prune(folders: readonly string[], read: Pick<Read, 'sql'>, now: number): void {
  const verdicts = readVerdicts(read);
  for (const folder of folders) {
    const rungs = findBackups([folder]).map((backup) => ({ ...backup, isGood: isGood(backup, verdicts) }));
    for (const { name } of chooseSuperfluous(rungs, now)) rmSync(join(folder, name), { force: true });
  }
}

export function isGood(backup: FoundBackup, verdicts: ReturnType<typeof readVerdicts>): boolean {
  return (verdicts.get(backup.name)?.problem ?? null) === null;
}

/** Whether there is a whole backup that says exactly what this database says. */
export function isBackedUp(dataFolder: string, file: Database.Database): boolean {
  const read = { sql: (text: string) => file.prepare(text) };
  return sameBackup(backupFolders(dataFolder, chosenFolder(read)), stateOf(file)) !== null;
}

/** A good backup that says exactly what the database says, so that another one would be the same; null where there is none. */
function sameBackup(folders: readonly string[], state: DatabaseState): FoundBackup | null {
  return findBackups(folders).find((backup) => isSame(backup, state)) ?? null;
}

function isSame(backup: FoundBackup, state: DatabaseState): boolean {
  try {
    return differenceOf(readManifest(join(backup.folder, backup.name)), state) === null;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
