import { userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app, BrowserWindow, session } from 'electron';

import { takeDataFolder } from '#main/electron/data-folder.ts';
import { askWhereToSave } from '#main/electron/downloads.ts';
import { openMainWindow, showMainWindow } from '#main/electron/main-window.ts';
import { setMenu } from '#main/electron/menu.ts';
import { createPorts } from '#main/electron/page-port.ts';
import { registerPageScheme, servePage } from '#main/electron/page-protocol.ts';
import { closeBeforeQuitting } from '#main/electron/quitting.ts';
import { restrictContents, restrictSession } from '#main/electron/restrictions.ts';
import { systemSecretBox } from '#main/electron/secret-box.ts';
import { endWithReason } from '#main/electron/start-failure.ts';
import { openLog } from '#main/log.ts';
import { openDatabaseThreads } from '#main/threads/database-threads.ts';
import { logUncaught } from '#main/uncaught.ts';

const built = (...path: string[]) => join(import.meta.dirname, ...path);

async function start(dataFolder: string): Promise<void> {
  const log = openLog(dataFolder);
  logUncaught(log);
  restrictContents(app, log);
  await app.whenReady();

  const threadFile = pathToFileURL(built('thread.js'));
  const application = await openDatabaseThreads({ dataFolder, log, threadFile, secretBox: systemSecretBox() });
  closeBeforeQuitting(app, application, log);

  restrictSession(session.defaultSession);
  servePage(session.defaultSession, built('..', 'renderer'));
  askWhereToSave(app, session.defaultSession);
  setMenu();

  const give = createPorts(application, { user: userInfo().username, access: 'superuser', shell: 'desktop' }, log);
  const open = () =>
    openMainWindow({ preload: built('..', 'preload', 'preload.cjs'), hasDevTools: !app.isPackaged, give });
  app.on('second-instance', showMainWindow);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void open();
  });
  await open();
}

function main(): void {
  app.enableSandbox();
  registerPageScheme();
  const dataFolder = takeDataFolder(app, process.argv);
  if (app.requestSingleInstanceLock()) start(dataFolder).catch((error: unknown) => endWithReason(app, error));
  else app.quit();
}

try {
  main();
} catch (error) {
  endWithReason(app, error);
}
