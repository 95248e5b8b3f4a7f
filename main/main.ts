import { userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app, BrowserWindow, session } from 'electron';

import { commandArguments, runCommand } from '#main/electron/command-line.ts';
import { takeDataFolder } from '#main/electron/data-folder.ts';
import { chooseFolder, readLicences, sayUnreadable, setMenu } from '#main/electron/desk.ts';
import { askWhereToSave } from '#main/electron/downloads.ts';
import { createEventFeed } from '#main/electron/event-feed.ts';
import { followFiles, isFirstStart, ownFiles } from '#main/electron/file-arguments.ts';
import { allowedLink, openLink } from '#main/electron/links.ts';
import { mainWindow, openMainWindow, showMainWindow } from '#main/electron/main-window.ts';
import { createOpenedFiles } from '#main/electron/opened-files.ts';
import { createPorts } from '#main/electron/page-port.ts';
import { registerPageScheme, servePage } from '#main/electron/page-protocol.ts';
import { followPower } from '#main/electron/power.ts';
import { closeBeforeQuitting } from '#main/electron/quitting.ts';
import { restrictContents, restrictSession } from '#main/electron/restrictions.ts';
import { systemSecretBox } from '#main/electron/secret-box.ts';
import { endWithReason } from '#main/electron/start-failure.ts';
import { withTaskBar } from '#main/electron/task-bar.ts';
import { watchWindow } from '#main/electron/window-watch.ts';
import { systemUpdater } from '#main/electron/updater.ts';
import { openLog } from '#main/log.ts';
import { openDatabaseThreads } from '#main/threads/database-threads.ts';
import { logUncaught } from '#main/uncaught.ts';

const built = (...path: string[]) => join(import.meta.dirname, ...path);

/** The shell itself: it vouches for this computer's user, and has no session. */
const itself = { user: userInfo().username, access: 'superuser', shell: 'desktop' } as const;

const feed = createEventFeed();
const files = createOpenedFiles(() => feed.tell({ type: 'files' }));

async function start(dataFolder: string): Promise<void> {
  const log = openLog(dataFolder);
  logUncaught(log);
  restrictContents(app, log, (address) => {
    const url = allowedLink(address);
    if (url) void openLink(url, mainWindow(), log);
  });
  await app.whenReady();

  const secretBox = await systemSecretBox(log);
  const threadFile = pathToFileURL(built('thread.js'));
  const core = await openDatabaseThreads({ dataFolder, log, threadFile, secretBox, updater: systemUpdater(app) });
  const application = withTaskBar(core, itself, (progress) => mainWindow()?.setProgressBar(progress), log);

  restrictSession(session.defaultSession);
  servePage(session.defaultSession, built('..', 'renderer'), app.getSystemLocale());
  askWhereToSave(app, session.defaultSession);
  setMenu(app, dataFolder, feed, files, log);

  const licences = () => readLicences(built('..', 'licences.json'));
  const desk = { feed, chooseFolder, licences, takeFiles: () => files.take(sayUnreadable) };
  const { give, signOut } = createPorts(application, itself, desk, log);
  const reopen = () => void open().catch((error: unknown) => endWithReason(app, error));
  const quitting = closeBeforeQuitting(app, { application, itself, log, window: mainWindow, reopen });
  followPower(feed, signOut, quitting.hurry, log);

  function open() {
    const preload = built('..', 'preload', 'preload.cjs');
    const watch = (window: BrowserWindow) => {
      quitting.guard(window);
      watchWindow(window, log, quitting.stay);
    };
    return openMainWindow({ preload, dataFolder, hasDevTools: !app.isPackaged, log, give, watch });
  }
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) reopen();
  });
  await open();
}

function main(): void {
  app.enableSandbox();
  registerPageScheme();
  const dataFolder = takeDataFolder(app, process.argv);
  const own = ownFiles(app);
  if (!isFirstStart(app, own)) return app.quit();
  files.add(own);
  followFiles(app, files, showMainWindow);
  start(dataFolder).catch((error: unknown) => endWithReason(app, error));
}

const command = commandArguments(process.argv);
try {
  if (command === null) main();
  else await runCommand(app, command);
} catch (error) {
  endWithReason(app, error);
}
