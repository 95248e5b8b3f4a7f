import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';

import { app } from './app.ts';
import { write } from './journal.ts';

let opening: Promise<BrowserContext> | undefined;

/** The one Chromium that shows all windows, with a port by which the test drives the same pages. */
export function openChromium(): Promise<BrowserContext> {
  opening ??= launch();
  return opening;
}

async function launch(): Promise<BrowserContext> {
  const executablePath = process.env['TRACKRECORD_CHROMIUM'];
  if (!executablePath) throw new Error('TRACKRECORD_CHROMIUM names no browser');
  const profile = await mkdtemp(join(tmpdir(), 'electron-stand-in-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    acceptDownloads: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['--remote-debugging-port=0'],
  });
  app.closeBrowser = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const [port = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  write({ event: 'browser', endpoint: `http://127.0.0.1:${port}` });
  return context;
}
