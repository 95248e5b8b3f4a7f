import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { App } from 'electron';

import { dataArgument, findDataFolder } from '#main/data-folder.ts';
import { folderFailure } from '#main/db/folder.ts';

/**
 * Makes the data folder Electron's own too, so that the single-instance lock is one a data folder; what Chromium keeps for itself
 * goes into a folder below. Throws FOLDER_READ_ONLY or DISK_FULL.
 */
export function takeDataFolder(app: App, args: readonly string[]): string {
  const dataFolder = findDataFolder(dataArgument(args));
  const browserFolder = join(dataFolder, 'browser');
  try {
    mkdirSync(browserFolder, { recursive: true });
  } catch (error) {
    throw folderFailure(error, dataFolder);
  }
  app.setPath('userData', dataFolder);
  app.setPath('sessionData', browserFolder);
  return dataFolder;
}
