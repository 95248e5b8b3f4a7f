import { EventEmitter, once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

import type { WebContents } from 'electron';

/** A window as main sees it before anything crossed its port: contents with a channel, and the frame that shows our page. */
export class PortWindow {
  readonly frame = { url: 'app://trackrecord/', parent: null };
  readonly contents = Object.assign(new EventEmitter(), { ipc: new EventEmitter(), mainFrame: this.frame });

  get asContents(): WebContents {
    return this.contents as unknown as WebContents;
  }

  /** Sends a port as the preload does, from the given frame; answers with the page's end. */
  sendPort(senderFrame: object | null = this.frame): MessagePort {
    const { port1, port2 } = new MessageChannel();
    const main = Object.assign(new EventEmitter(), {
      postMessage: (data: unknown) => port2.postMessage(data),
      start: () => undefined,
      close: () => port2.close(),
    });
    port2.on('message', (data: unknown) => main.emit('message', { data, ports: [] }));
    port2.on('close', () => main.emit('close'));
    this.contents.ipc.emit('trackrecord:port', { senderFrame, ports: [main] });
    return port1;
  }
}

/** What the port says next, as an object. */
export async function nextMessage(port: MessagePort): Promise<{ i?: string; p?: { s?: number; b?: unknown } }> {
  const [text] = (await once(port, 'message')) as [string];
  return JSON.parse(text) as { i?: string };
}
