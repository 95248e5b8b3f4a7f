import { EventEmitter } from 'node:events';

import type Electron from 'electron';
import type { CDPSession } from 'playwright-core';

import type { Crossing } from './isolated-world.ts';

/** The end in main of a port whose other end is in a document's isolated world. */
export class StandInMessagePort
  extends EventEmitter
  implements Pick<Electron.MessagePortMain, 'postMessage' | 'start' | 'close'>
{
  private readonly session: CDPSession;
  private readonly contextId: number;
  private readonly id: number;
  private waiting: unknown[] | undefined = [];
  private isClosed = false;

  constructor(session: CDPSession, contextId: number, id: number) {
    super();
    this.session = session;
    this.contextId = contextId;
    this.id = id;
  }

  start(): void {
    const waiting = this.waiting ?? [];
    this.waiting = undefined;
    for (const data of waiting) this.emit('message', { data, ports: [] });
  }

  postMessage(message: unknown): void {
    if (!this.isClosed) this.call('electronStandInDeliver', pack(message));
  }

  close(): void {
    this.call('electronStandInClose');
    this.disconnect();
  }

  /** A message of the page. */
  receive(data: Crossing): void {
    if (this.waiting) this.waiting.push(unpack(data));
    else if (!this.isClosed) this.emit('message', { data: unpack(data), ports: [] });
  }

  /** The document at the other end is gone. */
  disconnect(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.emit('close');
  }

  private call(name: string, data?: Crossing): void {
    const expression = `globalThis.${name}(${this.id}${data === undefined ? '' : `, ${JSON.stringify(data)}`})`;
    // A document that went away in the meantime is told by `disconnect`.
    this.session.send('Runtime.evaluate', { expression, contextId: this.contextId }).catch(() => this.disconnect());
  }
}

function pack(data: unknown): Crossing {
  if (typeof data === 'string') return { text: data };
  if (data instanceof ArrayBuffer) return { bytes: Buffer.from(data).toString('base64') };
  if (ArrayBuffer.isView(data))
    return { bytes: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64') };
  return { json: data };
}

/** Electron hands bytes to main as they came: an ArrayBuffer stays one. */
function unpack(data: Crossing): unknown {
  if ('text' in data) return data.text;
  return 'bytes' in data ? new Uint8Array(Buffer.from(data.bytes, 'base64')) : data.json;
}
