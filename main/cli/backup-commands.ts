import { existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

import { makeBackup } from '#main/backup/make-backup.ts';
import { restoreHere } from '#main/backup/restore-here.ts';
import { databaseName } from '#main/db/open.ts';
import { megabytes } from '#main/system/folder-checks.ts';
import { Failure } from '#shared/domain/failure.ts';

import { WrongUse } from './exit-codes.ts';
import { refuseUnfinishedRestore, withSession } from './session.ts';
import type { Terminal } from './terminal.ts';

/** `backup FILE`: everything in one file, also while the application runs. */
export async function backup(terminal: Terminal, file: string): Promise<void> {
  const { dataFolder, progress, surroundings } = terminal;
  const target = resolve(file);
  if (!existsSync(join(dataFolder, databaseName))) throw new Failure('DATABASE_MISSING', { folder: dataFolder });
  refuseUnfinishedRestore(dataFolder);
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new WrongUse(`${target} is a folder. Name a file, such as ${join(target, 'club.zip')}.`);
  }
  if (!existsSync(dirname(target))) throw new WrongUse(`There is no folder ${dirname(target)} for the backup.`);
  const { clubs } = await makeBackup({ dataFolder, target, kind: 'manual', now: surroundings.now(), progress });
  const { size } = statSync(target);
  await terminal.answer({ bytes: size }, () => `${target}: a backup of ${listed(clubs)}, ${megabytes(size)}, proved.`);
}

/** `restore FILE`: puts a backup in the place of what is there, which is kept. */
export async function restore(terminal: Terminal, file: string): Promise<void> {
  const { dataFolder, progress, surroundings } = terminal;
  let clubs: string[] = [];
  const { bytes } = await restoreHere({
    dataFolder,
    path: resolve(file),
    by: userInfo().username,
    now: surroundings.now(),
    progress,
    tryOut: () =>
      withSession(terminal, 'write', (session) => {
        clubs = session.ask('clubs', 'list', undefined).map((club) => club.name);
      }),
  });
  await terminal.answer({ bytes }, () => `${basename(file)} is restored in ${dataFolder}: ${listed(clubs)}.`);
}

function listed(clubs: readonly string[]): string {
  return clubs.length === 0 ? 'no club' : clubs.join(', ');
}
