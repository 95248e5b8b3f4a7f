import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { dialog, Menu, shell } from 'electron';
import type { App, FileFilter } from 'electron';
import { z } from 'zod';

import type { Log } from '#main/log.ts';
import { licenceSchema } from '#shared/contract/desktop.ts';
import { desktopWords } from '#shared/messages/desktop.ts';

import type { EventFeed } from './event-feed.ts';
import { mainWindow } from './main-window.ts';
import { menuTemplate } from './menu.ts';
import { openedEndings, type OpenedFiles } from './opened-files.ts';

const { files: words } = desktopWords;

const readFilters: FileFilter[] = [
  { name: words.all, extensions: [...openedEndings] },
  { name: words.results, extensions: ['csv'] },
  { name: words.lynx, extensions: ['lif'] },
  { name: words.backups, extensions: ['zip'] },
];

/** The menu and what it does outside the page. */
export function setMenu(app: App, dataFolder: string, feed: EventFeed, files: OpenedFiles, log: Log): void {
  const settle = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => log.warn({ err: error }, 'a menu entry failed'));

  async function open() {
    const options = { properties: ['openFile' as const, 'multiSelections' as const], filters: readFilters };
    const window = mainWindow();
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    files.add(filePaths);
  }

  const deeds = {
    tell: feed.tell,
    open: () => settle(open()),
    // The system's own print dialog, over what the page shows.
    print: () => mainWindow()?.webContents.print({ printBackground: true }),
    openLogs: () => settle(shell.openPath(join(dataFolder, 'logs'))),
  };
  const template = menuTemplate(deeds, { platform: process.platform, isPackaged: app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Asks for a folder; null when the person changed their mind. */
export async function chooseFolder(): Promise<string | null> {
  const options = {
    title: desktopWords.folder,
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const window = mainWindow();
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return filePaths[0] ?? null;
}

/** The licences that the build gathered beside the bundles. */
export async function readLicences(file: string): Promise<z.infer<typeof licenceSchema>[]> {
  return z.array(licenceSchema).parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Says that a file that the system named is not there, or too large. */
export function sayUnreadable(name: string): void {
  dialog.showErrorBox(desktopWords.application, words.unreadable(name));
}
