import { BrowserWindow } from 'electron';
import type { WebContents } from 'electron';

import { startAddress } from './address.ts';

interface WindowOptions {
  readonly preload: string;
  readonly hasDevTools: boolean;
  readonly give: (contents: WebContents) => void;
}

/** Opens the window on the page; it appears once there is something to see. */
export async function openMainWindow({ preload, hasDevTools, give }: WindowOptions): Promise<void> {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'TrackRecord',
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
  window.once('ready-to-show', () => window.show());
  give(window.webContents);
  await window.loadURL(startAddress);
}

/** Brings the window to the front, for somebody who started the application again. */
export function showMainWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
