import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Locator, Page } from 'playwright-core';

import type { Contract } from '#shared/contract/contract.ts';

import { pagesAt, type PageOptions } from './browser.ts';

const server = fileURLToPath(new URL('../../dist/main/server.js', import.meta.url));
const started = /http:\/\/\S+/;

/** The built application on a data folder of its own, served on loopback, with a browser to use it. */
export interface BrowserApp {
  readonly client: ContractRouterClient<Contract>;
  readonly dataFolder: string;
  /** A page with the session of the link, at an address of the application. What it logs as an error fails the test that asks `problems`. */
  open(path: string, options?: PageOptions): Promise<Page>;
  /** Errors of all pages so far: uncaught ones, those of the console, and what the content-security policy refused. */
  readonly problems: string[];
  close(): Promise<void>;
}

/** Waits until it is on the screen; the wait itself is what a test asserts. */
export async function isShown(locator: Locator): Promise<true> {
  await locator.waitFor();
  return true;
}

async function linkOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const found = started.exec(said);
    if (found) return found[0];
  }
  throw new Error(`the server ended before it said where it is: ${said}`);
}

/** Without a folder: on an empty one, which is removed afterwards. */
export async function startBrowserApp(folder?: string): Promise<BrowserApp> {
  const dataFolder = folder ?? (await mkdtemp(join(tmpdir(), 'trackrecord-e2e-')));
  const child = spawn(process.execPath, [server, '--data', dataFolder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = await linkOf(child);
  const { origin } = new URL(link);
  const entry = await fetch(link, { redirect: 'manual' });
  const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? '';
  const client: ContractRouterClient<Contract> = createORPCClient(
    new RPCLink({ url: `${origin}/rpc`, headers: { 'x-trackrecord': '1', origin, cookie } }),
  );
  const pages = pagesAt({ origin, cookie });
  const problems: string[] = [];

  return {
    client,
    dataFolder,
    problems,
    open(path, options) {
      return pages.open(path, options, (page) => {
        page.on('pageerror', (error) => problems.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') problems.push(message.text());
        });
      });
    },
    async close() {
      await pages.close();
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      if (folder === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
