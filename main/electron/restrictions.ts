import type { App, Session, WebContents } from 'electron';

import type { Log } from '#main/log.ts';

import { isOurBlob, isOurs } from './address.ts';

/** Everything that a page could ask of the machine is denied, and nothing but the page itself is ever fetched. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
}

function mayLoad(url: string): boolean {
  return isOurs(url) || isOurBlob(url) || url.startsWith('data:') || url.startsWith('devtools:');
}

/**
 * No page leaves for another address, opens a window or embeds a guest, whatever its content. An address that a page would open
 * in a window is named to `onLink`, which decides whether a person is asked about it.
 */
export function restrictContents(app: App, log: Log, onLink: (address: string, contents: WebContents) => void): void {
  app.on('web-contents-created', (_created, contents) => {
    refuseNavigation(contents, log);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      onLink(url, contents);
      return { action: 'deny' };
    });
  });
}

function refuseNavigation(contents: WebContents, log: Log): void {
  const refuse = (event: { readonly url: string; preventDefault(): void }) => {
    if (isOurs(event.url)) return;
    event.preventDefault();
    log.warn({ scheme: URL.parse(event.url)?.protocol ?? 'none' }, 'navigation refused');
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
}
