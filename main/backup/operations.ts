import { statSync } from 'node:fs';
import { join } from 'node:path';

import { openUpload } from '#main/files/uploads.ts';
import { auditedJob, command, job, type Operations, query, type QueryContext } from '#main/operations.ts';
import type { Backup } from '#shared/contract/backups.ts';
import { Failure } from '#shared/domain/failure.ts';
import { failureSentence } from '#shared/messages/failures.ts';

import { backupAge } from './age.ts';
import { keepBackup } from './automatic.ts';
import {
  backupFolders,
  checkFolder,
  chosenFolder,
  findBackups,
  folderForBackups,
  folderSetting,
  type FoundBackup,
  ownFolder,
} from './folder.ts';
import { backUpReplaced, prepareRestore } from './restore.ts';
import { lastRestoreSetting, restoredNote } from './restored-note.ts';
import { checkBackups } from './second-look.ts';
import { keepVerdicts, readVerdicts } from './verdicts.ts';

export const backupOperations: Operations<'backups'> = {
  age: query(({ read, dataFolder, now }) => backupAge(read, dataFolder, now)),

  list: query(({ read, dataFolder }) => {
    const chosen = chosenFolder(read);
    const { folder, problem } = folderForBackups(dataFolder, chosen);
    const verdicts = readVerdicts(read);
    return {
      folder,
      chosen,
      folderProblem:
        problem === null ? null : failureSentence('BACKUP_FOLDER_UNUSABLE', { folder: chosen ?? folder, problem }),
      backups: found({ read, dataFolder }).map((backup) => withVerdict(backup, verdicts)),
      lastRestore: restoredNote(read, lastRestoreSetting),
    };
  }),

  create: auditedJob(async ({ read, dataFolder, now }, { kind }, progress) => {
    const { name, folder } = await keepBackup({ dataFolder, read, now, progress }, kind);
    return { name, folder, bytes: statSync(join(folder, name)).size };
  }),

  verify: job(
    ({ read, dataFolder, now }, { name }, progress) => {
      const all = found({ read, dataFolder });
      const wanted = name === null ? null : [named(all, name)];
      return checkBackups({ dataFolder, now, progress }, all, readVerdicts(read), wanted);
    },
    ({ write, dataFolder }, _input, verdicts) => {
      keepVerdicts(write, verdicts, found({ read: write, dataFolder }));
      return { checked: [...verdicts].map(([name, { problem }]) => ({ name, problem })) };
    },
  ),

  // The threads that hold the database open make the exchange when this has ended (main/threads).
  restore: auditedJob(async ({ read, dataFolder, now, caller }, input, progress) => {
    const { path, name } =
      'name' in input ? fileOf(named(found({ read, dataFolder }), input.name)) : openUpload(dataFolder, input.uploadId);
    const ready = await prepareRestore({ dataFolder, path, name, by: caller.user, now, progress });
    // Afterwards: a new backup may push the one that is wanted off the ladder.
    await backUpReplaced({ dataFolder, read, now, progress }, ready.from);
    const { from, aside, manifest } = ready;
    return {
      from,
      aside,
      backup: name,
      madeAt: manifest.createdAt,
      clubs: manifest.clubs,
      performances: manifest.counts['performance'] ?? 0,
    };
  }),

  setFolder: command(({ write, dataFolder }, { folder }) => {
    if (folder === null) {
      write.sql('DELETE FROM device_setting WHERE name = ?').run(folderSetting);
      return { folder: ownFolder(dataFolder) };
    }
    const checked = checkFolder(folder, dataFolder);
    write
      .sql(
        'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      )
      .run(folderSetting, checked);
    return { folder: checked };
  }),
};

function found({ read, dataFolder }: Pick<QueryContext, 'read' | 'dataFolder'>): FoundBackup[] {
  return findBackups(backupFolders(dataFolder, chosenFolder(read)));
}

/** A name is looked up among the backups that are there: it never becomes a path. */
function named(all: readonly FoundBackup[], name: string): FoundBackup {
  const backup = all.find((each) => each.name === name);
  if (backup === undefined) throw new Failure('NOT_FOUND', { what: 'backup', id: name });
  return backup;
}

function fileOf({ folder, name }: FoundBackup): { path: string; name: string } {
  return { path: join(folder, name), name };
}

function withVerdict(backup: FoundBackup, verdicts: ReturnType<typeof readVerdicts>): Backup {
  const verdict = verdicts.get(backup.name);
  return { ...backup, checkedAt: verdict?.at ?? backup.at, problem: verdict?.problem ?? null };
}
