import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { WebContents } from 'electron';

import type { Log } from '#main/log.ts';

import { startAddress } from './address.ts';
import { fitWindow, readWindowPlace, smallestWindow, writeWindowPlace } from './window-place.ts';

interface WindowOptions {
  readonly preload: string;
  readonly dataFolder: string;
  readonly hasDevTools: boolean;
  readonly log: Log;
  readonly give: (contents: WebContents) => void;
  /** Called before the page is loaded, for whoever keeps an eye on the window. */
  readonly watch: (window: BrowserWindow) => void;
}

/** Opens the window on the page, where it was closed last time; it appears once there is something to see. */
export async function openMainWindow(options: WindowOptions): Promise<void> {
  const { preload, dataFolder, hasDevTools, log, give, watch } = options;
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { isMaximized, ...place } = fitWindow(readWindowPlace(dataFolder), areas);
  const window = new BrowserWindow({
    ...place,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'TrackRecord',
    backgroundColor: paper(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: hasDevTools,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
    },
  });
  rememberPlace(window, dataFolder, log);
  followTheme(window);
  watch(window);
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  give(window.webContents);
  await window.loadURL(startAddress);
}

/** The page's own two papers (renderer/theme.ts), so that a dark room sees no white flash. */
const paper = () => (nativeTheme.shouldUseDarkColors ? '#181514' : '#ffffff');

/** The page follows the system's theme by itself; this is what lies behind it. */
function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(paper());
  nativeTheme.on('updated', follow);
  window.once('closed', () => nativeTheme.off('updated', follow));
}

function rememberPlace(window: BrowserWindow, dataFolder: string, log: Log): void {
  let timer: NodeJS.Timeout | undefined;
  function write() {
    clearTimeout(timer);
    timer = undefined;
    writeWindowPlace(dataFolder, { ...window.getNormalBounds(), isMaximized: window.isMaximized() }, log);
  }
  const soon = () => {
    timer ??= setTimeout(write, 1000);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', write);
  window.on('closed', () => clearTimeout(timer));
}

export const mainWindow = (): BrowserWindow | undefined => BrowserWindow.getAllWindows()[0];

/** Brings the window to the front, for somebody who started the application again. */
export function showMainWindow(): void {
  const window = mainWindow();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
