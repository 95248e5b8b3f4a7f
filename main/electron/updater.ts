import { join } from 'node:path';

import type { App } from 'electron';
import { autoUpdater } from 'electron-updater';

import { adapt } from '#main/updates/adapter.ts';
import type { Updater } from '#main/updates/updater.ts';

/** What replaces the installed application; a folder of sources has nothing that could be replaced. */
export function systemUpdater(app: Pick<App, 'isPackaged' | 'quit'>): Updater | null {
  if (!app.isPackaged) return null;
  return adapt({
    inner: autoUpdater,
    configFile: join(process.resourcesPath, 'app-update.yml'),
    quit: () => app.quit(),
  });
}
