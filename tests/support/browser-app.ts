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
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';

import type { Contract } from '#shared/contract/contract.ts';

const server = fileURLToPath(new URL('../../dist/main/server.js', import.meta.url));
const started = /http:\/\/\S+/;

export interface PageOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

/** The built application on a data folder of its own, served on loopback, with a browser to use it. */
export interface BrowserApp {
  readonly client: ContractRouterClient<Contract>;
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
  const executablePath = process.env['TRACKRECORD_CHROMIUM'];
  const browser: Browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const problems: string[] = [];

  return {
    client,
    problems,
    async open(path, { width = 1440, height = 900, colorScheme = 'light' } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([{ name, value, url: origin }]);
      const page = await context.newPage();
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(`${origin}${path}`);
      return page;
    },
    async close() {
      await browser.close();
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      if (folder === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
