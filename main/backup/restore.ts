import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { trailSetting } from '#main/audit/audit.ts';
import type { JobProgress } from '#main/application.ts';
import { databaseName } from '#main/db/open.ts';
import { sqliteFailure } from '#main/db/sqlite-failure.ts';
import { Failure } from '#shared/domain/failure.ts';

import { keepBackup } from './automatic.ts';
import { checkDatabase, refuseNewer } from './check-database.ts';
import { withFolderFailures } from './failures.ts';
import { removeAll } from './files.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { unpackBackup } from './read-backup.ts';
import { restoredSetting, type RestoredNote } from './restored-note.ts';
import { asideName, unpackedName } from './swap.ts';

interface RestoreOptions {
  readonly dataFolder: string;
  readonly path: string;
  /** What people call the backup. */
  readonly name: string;
  /** Who asked for it. */
  readonly by: string;
  readonly now: number;
  readonly progress: JobProgress;
}

/** A backup that is unpacked and proved, ready to take the place of what is there. */
export interface ReadyRestore {
  /** Folders in the data folder: what was unpacked, and where goes what it replaces. */
  readonly from: string;
  readonly aside: string;
  readonly manifest: Manifest;
}

/**
 * Unpacks a backup beside the database and proves it; what is in place is not touched. Throws BACKUP_NOT_ONE, BACKUP_NEWER,
 * BACKUP_DAMAGED, BACKUP_FOREIGN, DISK_FULL and FOLDER_READ_ONLY; then nothing is left of it.
 */
export async function prepareRestore(options: RestoreOptions): Promise<ReadyRestore> {
  const { dataFolder, path, name, by, now, progress } = options;
  return withFolderFailures(dataFolder, async () => {
    refuseNewer(readManifest(path, name), name);
    const from = unpackedName(now);
    const folder = join(dataFolder, from);
    removeAll(folder);
    mkdirSync(folder);
    try {
      const manifest = await unpackBackup({ path, name, progress }, folder);
      progress.report('checking-file', 0, null);
      checkDatabase(join(folder, databaseName), manifest, name);
      const aside = asideName(dataFolder, now);
      const replaced = existsSync(join(dataFolder, databaseName)) ? aside : null;
      markRestored(join(folder, databaseName), { backup: name, madeAt: manifest.createdAt, at: now, by, replaced });
      return { from, aside, manifest };
    } catch (error) {
      removeAll(folder);
      throw error;
    }
  });
}

/** What nobody could make a backup of, and what a restore is the way out of. */
const unusable: ReadonlySet<string> = new Set([
  'DATABASE_DAMAGED',
  'DATABASE_FOREIGN',
  'DATABASE_EMPTY_FILE',
  'DATABASE_NEWER',
]);

/**
 * The backup before a restore. A database too damaged for one is only kept aside; whatever else stands against it stands
 * against the restore.
 */
export async function backUpReplaced(keeping: Parameters<typeof keepBackup>[0], from: string): Promise<void> {
  try {
    await keepBackup(keeping, 'restore');
  } catch (error) {
    const failure = sqliteFailure(error, join(keeping.dataFolder, databaseName));
    if (failure instanceof Failure && unusable.has(failure.code)) return;
    removeAll(join(keeping.dataFolder, from));
    throw failure;
  }
}

/**
 * The next start makes a new device of this database (sync rule 31): two laptops that went on from one backup under one name
 * would both write operation 1001. What is left to be done then is in the note.
 */
function markRestored(path: string, note: RestoredNote): void {
  const file = new Database(path, { fileMustExist: true });
  try {
    file.transaction(() => {
      file.exec(`DELETE FROM device_setting WHERE name = 'device' OR name LIKE '${trailSetting('%')}'`);
      file
        .prepare(
          'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        )
        .run(restoredSetting, JSON.stringify(note));
    })();
  } finally {
    file.close();
  }
}
