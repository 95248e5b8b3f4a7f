import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';

import { reportBug } from '#main/bug-report.ts';
import type { Log } from '#main/log.ts';
import { desktopWords } from '#shared/messages/desktop.ts';

import { isOurs, startAddress } from './address.ts';
import { problemAddress } from './problem-page.ts';

const { unresponsive, unsaved, application } = desktopWords;

/**
 * What becomes of a window whose page fails: one that is gone gives way to a page with a reference number and a way back, one that
 * does not answer is asked about, and one with unsaved input is not closed without a word.
 */
export function watchWindow(window: BrowserWindow, log: Log, onStay: () => void): void {
  const contents = window.webContents;
  let waiting: AbortController | undefined;

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    waiting?.abort();
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const reference = reportBug(log, new Error(`the window's process is gone: ${reason} ${exitCode}`), 'window');
    const address = contents.getURL();
    const page = problemAddress(reference, isOurs(address) ? address : startAddress);
    window.loadURL(page).catch((error: unknown) => log.error({ err: error }, 'the page after a fault was not shown'));
  });

  window.on('unresponsive', () => {
    if (waiting) return;
    waiting = new AbortController();
    const asked = waiting;
    void askAboutWaiting(asked.signal).finally(() => {
      if (waiting === asked) waiting = undefined;
    });
  });
  window.on('responsive', () => waiting?.abort());

  async function askAboutWaiting(signal: AbortSignal): Promise<void> {
    const reference = reportBug(log, new Error('the window does not answer'), 'window');
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      title: application,
      message: unresponsive.message,
      detail: unresponsive.detail(reference),
      buttons: [unresponsive.wait, unresponsive.again],
      defaultId: 0,
      cancelId: 0,
      signal,
    });
    // What then shows is the page for a window that is gone.
    if (response === 1 && !signal.aborted) contents.forcefullyCrashRenderer();
  }

  contents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: application,
      message: unsaved.message,
      buttons: [unsaved.stay, unsaved.leave],
      defaultId: 0,
      cancelId: 0,
    });
    if (answer === 1) event.preventDefault();
    else onStay();
  });

  contents.on('preload-error', (_event, _path, error) => void reportBug(log, error, 'preload'));
  contents.on('console-message', ({ level, message }) => {
    // Only that there was one: what it quotes may be what somebody typed.
    if (level === 'error' && message.includes('Content Security Policy'))
      log.warn({ category: 'authentication' }, 'the content-security policy refused something of the page');
  });
}
