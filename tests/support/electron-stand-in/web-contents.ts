import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';

import type Electron from 'electron';
import type { CDPSession, Page } from 'playwright-core';

import { toElectron } from './addresses.ts';
import { app, preventable } from './app.ts';
import { bindingName, isolatedWorldScript, worldName } from './isolated-world.ts';
import type { FromPreload } from './isolated-world.ts';
import { write } from './journal.ts';
import { StandInMessagePort } from './message-port.ts';

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

interface StandInFrame {
  url: string;
  parent: StandInFrame | null;
}

type ContentsPart = Pick<Electron.WebContents, 'setWindowOpenHandler' | 'getURL' | 'print' | 'forcefullyCrashRenderer'>;

/** The contents of one window: a page of Chromium whose preload runs in an isolated world. */
export class StandInWebContents extends EventEmitter implements ContentsPart {
  readonly mainFrame: StandInFrame = { url: '', parent: null };
  readonly ipc = new EventEmitter();
  windowOpenHandler: WindowOpenHandler | undefined;
  /** What was said about the window that the page wanted last. */
  lastOpening: 'allow' | 'deny' = 'allow';
  private readonly ports = new Map<string, StandInMessagePort>();
  private loading: string | undefined;

  constructor() {
    super();
    app.emit('web-contents-created', preventable(), this);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler;
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  print(): void {
    write({ event: 'printed' });
  }

  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', preventable(), { reason: 'killed', exitCode: 9 });
  }

  /** Whether main itself is loading this address. */
  isLoading(url: string): boolean {
    return this.loading === url;
  }

  async load(page: Page, url: string, chromiumUrl: string): Promise<void> {
    this.loading = url;
    try {
      await page.goto(chromiumUrl);
    } finally {
      this.loading = undefined;
    }
  }

  /** Puts the preload into every document of the page and connects its channel. */
  async attach(page: Page, session: CDPSession, preload: string): Promise<void> {
    const contexts = new Set<number>();
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId, isDefault } = context.auxData as unknown as { frameId: string; isDefault: boolean };
      if (context.name === worldName && !isDefault && frameId) contexts.add(context.id);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.disconnect(executionContextId));
    session.on('Runtime.executionContextsCleared', () => {
      for (const contextId of contexts) this.disconnect(contextId);
      contexts.clear();
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== bindingName) return;
      this.mainFrame.url = toElectron(page.mainFrame().url());
      this.receive(session, executionContextId, JSON.parse(payload) as FromPreload);
    });
    page.on('console', (message) => {
      const level = message.type() === 'error' ? 'error' : 'info';
      this.emit('console-message', { level, message: message.text() });
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.mainFrame.url = toElectron(frame.url());
    });
    session.on('Page.windowOpen', (opening) => this.askAboutWindow(toElectron(opening.url)));
    await session.send('Page.enable');
    await session.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName });
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: isolatedWorldScript(await readFile(preload, 'utf8')),
      worldName,
    });
    await session.send('Runtime.enable');
  }

  private askAboutWindow(url: string): void {
    const answer = this.windowOpenHandler?.({ url } as Electron.HandlerDetails) ?? { action: 'allow' };
    this.lastOpening = answer.action;
    write({ event: 'new-window', url, allowed: answer.action === 'allow' });
  }

  private receive(session: CDPSession, contextId: number, message: FromPreload): void {
    const key = (port: number) => `${contextId}/${port}`;
    if (message.type === 'message') {
      this.ports.get(key(message.port))?.receive(message.data);
      return;
    }
    const ports = message.ports.map((id) => {
      const port = new StandInMessagePort(session, contextId, id);
      this.ports.set(key(id), port);
      return port;
    });
    this.ipc.emit(message.channel, { sender: this, senderFrame: this.mainFrame, ports }, message.message);
  }

  /** A document is gone, and with it the other ends of its ports. */
  private disconnect(contextId: number): void {
    for (const [key, port] of this.ports) {
      if (!key.startsWith(`${contextId}/`)) continue;
      this.ports.delete(key);
      port.disconnect();
    }
  }
}
