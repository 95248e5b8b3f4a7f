import { EventEmitter } from 'node:events';
import { join } from 'node:path';

import type Electron from 'electron';
import type { BrowserContext, Download, Page } from 'playwright-core';

import { toChromium, toElectron } from './addresses.ts';
import { app, preventable } from './app.ts';
import { openChromium } from './chromium.ts';
import { write } from './journal.ts';
import { answerRequests } from './network.ts';
import { onOrder } from './orders.ts';
import { decidePermissions } from './permissions.ts';
import { defaultSession } from './session.ts';
import { StandInWebContents } from './web-contents.ts';

const windows = new Map<StandInWindow, Page | undefined>();

function contentsOf(page: Page): StandInWebContents | undefined {
  return [...windows].find(([, shown]) => shown === page)?.[0].webContents;
}

type WindowPart = Pick<
  Electron.BrowserWindow,
  | 'show'
  | 'focus'
  | 'restore'
  | 'isMinimized'
  | 'loadURL'
  | 'isDestroyed'
  | 'maximize'
  | 'isMaximized'
  | 'getNormalBounds'
  | 'setBackgroundColor'
  | 'setProgressBar'
>;

/** A window that Chromium shows as a page. */
class StandInWindow extends EventEmitter implements WindowPart {
  readonly webContents = new StandInWebContents();
  private readonly webPreferences: Electron.WebPreferences;

  private bounds: Electron.Rectangle;
  private isLarge = false;

  constructor({ webPreferences = {}, ...options }: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    const { x = 100, y = 100, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    if (!webPreferences.sandbox || !webPreferences.contextIsolation || webPreferences.nodeIntegration) {
      throw new Error('the stand-in shows sandboxed, isolated windows without Node only');
    }
    this.webPreferences = webPreferences;
    windows.set(this, undefined);
    const place = Object.fromEntries(
      Object.entries(options).filter(([name]) => ['x', 'y', 'width', 'height'].includes(name)),
    );
    write({ event: 'window', webPreferences, bounds: place });
  }

  static getAllWindows(): StandInWindow[] {
    return [...windows.keys()];
  }

  async loadURL(url: string): Promise<void> {
    const context = await openChromium();
    const page = windows.get(this) ?? (await this.openPage(context, url));
    await this.webContents.load(page, url, toChromium(url));
    this.emit('ready-to-show');
  }

  show(): void {
    write({ event: 'shown' });
  }

  focus(): void {
    write({ event: 'focused' });
  }

  restore(): void {
    // A page in Chromium is never minimized.
  }

  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return !windows.has(this);
  }

  maximize(): void {
    this.isLarge = true;
    write({ event: 'maximized' });
  }

  isMaximized(): boolean {
    return this.isLarge;
  }

  getNormalBounds(): Electron.Rectangle {
    return this.bounds;
  }

  setBackgroundColor(colour: string): void {
    write({ event: 'background', colour });
  }

  setProgressBar(progress: number): void {
    write({ event: 'progress', progress });
  }

  /** As when a person moves it. */
  moveTo(bounds: Electron.Rectangle): void {
    this.bounds = bounds;
    this.emit('resize');
    this.emit('move');
  }

  /** As when a person closes it: main may object, then the page. */
  async closeByHand(): Promise<boolean> {
    const event = preventable();
    this.emit('close', event);
    const page = windows.get(this);
    if (event.defaultPrevented || !page) return !event.defaultPrevented;
    const isGone = new Promise<boolean>((resolve) => {
      page.once('close', () => resolve(true));
      page.once('dialog', (dialog) => {
        const unload = preventable();
        this.webContents.emit('will-prevent-unload', unload);
        if (!unload.defaultPrevented) resolve(false);
        void (unload.defaultPrevented ? dialog.accept() : dialog.dismiss());
      });
    });
    await page.close({ runBeforeUnload: true });
    return isGone;
  }

  private async openPage(context: BrowserContext, url: string): Promise<Page> {
    const isFirst = [...windows.values()].every((shown) => shown === undefined);
    const page = (isFirst && context.pages()[0]) || (await context.newPage());
    windows.set(this, page);
    if (isFirst) {
      await answerRequests(context, contentsOf);
      context.on('page', (opened) => void closeRefused(opened));
    }
    const session = await context.newCDPSession(page);
    await this.webContents.attach(page, session, this.webPreferences.preload ?? '');
    await decidePermissions(session, this.webContents, url);
    page.on('download', (download) => void saveDownload(download, this.webContents));
    page.on('close', () => this.onClosed());
    return page;
  }

  private onClosed(): void {
    windows.delete(this);
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }
}

/** A window that a page opened: its contents were asked when it was about to, and answered no; here it is closed before it loaded anything. */
async function closeRefused(opened: Page): Promise<void> {
  const opener = await opened.opener();
  if (opener !== null && contentsOf(opener)?.lastOpening === 'deny') await opened.close();
}

/** Saves where the save dialog would have offered it, as if the person had agreed. */
async function saveDownload(download: Download, contents: StandInWebContents): Promise<void> {
  const url = toElectron(download.url());
  let options: Electron.SaveDialogOptions | undefined;
  const item: Pick<Electron.DownloadItem, 'getURL' | 'getFilename' | 'setSaveDialogOptions'> = {
    getURL: () => url,
    getFilename: () => download.suggestedFilename(),
    setSaveDialogOptions: (given) => void (options = given),
  };
  const event = preventable();
  defaultSession.emit('will-download', event, item, contents);
  if (event.defaultPrevented) {
    await download.cancel();
    write({ event: 'download', url, savedTo: undefined });
    return;
  }
  const savedTo = options?.defaultPath ?? join(app.getPath('downloads'), download.suggestedFilename());
  await download.saveAs(savedTo);
  write({ event: 'download', url, savedTo });
}

const first = (): StandInWindow | undefined => StandInWindow.getAllWindows()[0];

app.closeWindows = async () => {
  for (const window of StandInWindow.getAllWindows()) if (!(await window.closeByHand())) return false;
  return true;
};
onOrder('close-window', () => void first()?.closeByHand());
onOrder('bounds', ({ bounds }) => first()?.moveTo(bounds));
onOrder('crash', () => void first()?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 133 }));
onOrder('unresponsive', () => void first()?.emit('unresponsive'));
onOrder('responsive', () => void first()?.emit('responsive'));

export { StandInWindow as BrowserWindow };
