import { dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';

import type { Log } from '#main/log.ts';
import { desktopWords } from '#shared/messages/desktop.ts';

/** Where a page of this application may lead: the federations whose rules it follows. */
const allowedHosts: ReadonlySet<string> = new Set([
  'worldathletics.org',
  'www.uka.org.uk',
  'www.englandathletics.org',
  'www.usatf.org',
]);

/** The address as the system's browser gets it, or undefined for anything but a known host over https. */
export function allowedLink(address: string): URL | undefined {
  const url = URL.parse(address);
  const isPlain = url?.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return url && isPlain && allowedHosts.has(url.host) ? url : undefined;
}

/** Hands a link to the system's web browser, after a person said so. */
export async function openLink(url: URL, window: BrowserWindow | undefined, log: Log): Promise<void> {
  const { message, open, cancel } = desktopWords.link;
  const box = {
    type: 'question' as const,
    title: desktopWords.application,
    message: message(url.host),
    detail: url.href,
    buttons: [open, cancel],
    defaultId: 1,
    cancelId: 1,
  };
  try {
    const { response } = await (window ? dialog.showMessageBox(window, box) : dialog.showMessageBox(box));
    if (response === 0) await shell.openExternal(url.href);
  } catch (error) {
    log.warn({ err: error }, 'a link was not opened');
  }
}
