import { RPCHandler } from '@orpc/server/message-port';
import type { IpcMainEvent, MessagePortMain, WebContents } from 'electron';

import type { Application, Caller } from '#main/application.ts';
import type { Log } from '#main/log.ts';
import { createRouter, newSecret } from '#main/router.ts';
import type { ShellContext } from '#main/router.ts';

import { isOurs } from './address.ts';
import { createDesktopRouter, type Desk } from './desktop-router.ts';

/** The one channel of the preload; it carries a port and nothing else. */
const portChannel = 'trackrecord:port';

export interface Ports {
  /** Gives a window the application: whatever its own page sends over its port is a call of the contract. */
  readonly give: (contents: WebContents) => void;
  /** Signs everybody out who is signed in at a window. */
  readonly signOut: () => Promise<void>;
}

export function createPorts(application: Application, shell: Caller, desk: Desk, log: Log): Ports {
  const router = { ...createRouter(application, log), desktop: createDesktopRouter(application, desk, log) };
  const handler = new RPCHandler<ShellContext>(router);
  const contexts = new Set<ShellContext>();

  function give(contents: WebContents): void {
    let current: MessagePortMain | undefined;
    const context = windowContext(shell);
    contexts.add(context);
    contents.once('destroyed', () => contexts.delete(context));
    contents.ipc.on(portChannel, (event) => {
      const [port, ...others] = event.ports;
      if (!port || others.length > 0 || !isOurPage(event, contents)) {
        for (const each of event.ports) each.close();
        log.warn({}, 'a port was refused');
        return;
      }
      // A page that was loaded again sends a new one.
      current?.close();
      current = port;
      handler.upgrade(adapt(port), { context });
      port.start();
    });
  }

  async function signOut(): Promise<void> {
    for (const { caller, renew } of contexts) {
      const me = (await application.execute('accounts.me', undefined, caller)) as { state: string };
      if (me.state !== 'signed-in' || caller.session === undefined) continue;
      const next = newSecret();
      await application.execute('accounts.signOut', undefined, { ...caller, session: { ...caller.session, next } });
      renew?.(next);
    }
  }

  return { give, signOut };
}

/** The window's own key, which a page that is loaded again finds as it was and never sees. */
function windowContext(shell: Caller): ShellContext {
  let secret = newSecret();
  return {
    get caller() {
      return { ...shell, session: { secret, source: 'this computer' } };
    },
    renew: (next) => {
      secret = next;
    },
  };
}

/** The sender is the top frame of this window and still shows our page (security.md, item 17); a closed frame is null. */
function isOurPage({ senderFrame }: IpcMainEvent, contents: WebContents): boolean {
  return (
    senderFrame !== null && senderFrame === contents.mainFrame && senderFrame.parent === null && isOurs(senderFrame.url)
  );
}

/** The port as oRPC knows it: messages of its own form come in, anything else never does. */
function adapt(port: MessagePortMain) {
  return {
    on(event: string, callback: (event?: { data: unknown }) => void) {
      if (event === 'close') port.on('close', () => callback());
      if (event === 'message') port.on('message', ({ data }) => isMessage(data) && callback({ data }));
    },
    postMessage: (data: unknown) => port.postMessage(data),
  };
}

/** What separates the text of a message from the bytes of its files. */
const endOfText = 0xff;

/** A request or what belongs to one; oRPC would throw at other text where nobody hears it. */
function isMessage(data: unknown): boolean {
  const text = textOf(data);
  if (text === undefined) return false;
  try {
    const message: unknown = JSON.parse(text);
    if (!isRecord(message) || typeof message['i'] !== 'string') return false;
    const { t = 1, p } = message;
    if (t === 4) return true;
    return isRecord(p) && (t === 3 || (t === 1 && typeof p['u'] === 'string' && isPath(p['u'])));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return false;
    throw error;
  }
}

function textOf(data: unknown): string | undefined {
  if (typeof data === 'string') return data;
  if (!(data instanceof ArrayBuffer || data instanceof Uint8Array)) return undefined;
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
  const end = bytes.indexOf(endOfText);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPath = (address: string) => address.startsWith('/') && URL.canParse(address, 'orpc://localhost');
