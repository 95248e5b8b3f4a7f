import { EventEmitter } from 'node:events';

import type { App, Session } from 'electron';
import { describe, expect, it } from 'vitest';

import { restrictContents, restrictSession } from '#main/electron/restrictions.ts';
import { silentLog } from '#main/log.ts';

/** Guests and devices, which no page can ask for in the Chromium that the desktop suite shows its windows in. */

class Contents extends EventEmitter {
  setWindowOpenHandler(): void {
    // Tried in the desktop suite.
  }
}

/** Whether an event of the contents was prevented. */
function isRefused(name: string, event: object): boolean {
  const app = new EventEmitter();
  restrictContents(app as unknown as App, silentLog, () => undefined);
  const contents = new Contents();
  app.emit('web-contents-created', {}, contents);
  let isPrevented = false;
  contents.emit(name, { ...event, preventDefault: () => void (isPrevented = true) }, {}, {});
  return isPrevented;
}

describe('a page of whatever content', () => {
  it('embeds no guest', () => {
    expect(isRefused('will-attach-webview', {})).toBe(true);
  });

  it('is sent nowhere else, by itself, by a frame in it or by a redirection', () => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect([name, isRefused(name, { url: 'https://attacker.example/' })]).toEqual([name, true]);
      expect([name, isRefused(name, { url: 'app://trackrecord.attacker.example/' })]).toEqual([name, true]);
      expect([name, isRefused(name, { url: 'not an address' })]).toEqual([name, true]);
      expect([name, isRefused(name, { url: 'app://trackrecord/records' })]).toEqual([name, false]);
    }
  });

  it('gets no permission and no device, whoever asks, and nothing from the network', () => {
    const answers: unknown[] = [];
    const cancelled: unknown[] = [];
    const session = {
      setPermissionRequestHandler: (handler: (...given: unknown[]) => void) =>
        handler(null, 'media', (answer: boolean) => answers.push(answer)),
      setPermissionCheckHandler: (handler: () => boolean) => answers.push(handler()),
      setDevicePermissionHandler: (handler: () => boolean) => answers.push(handler()),
      webRequest: {
        onBeforeRequest: (listener: (details: object, answer: (given: { cancel: boolean }) => void) => void) => {
          for (const url of ['https://a.example/', 'ws://a.example/', 'file:///etc/passwd', 'app://trackrecord/x.js'])
            listener({ url }, ({ cancel }) => cancelled.push(cancel));
        },
      },
    };
    restrictSession(session as unknown as Session);
    expect(answers).toEqual([false, false, false]);
    expect(cancelled).toEqual([true, true, true, false]);
  });
});
