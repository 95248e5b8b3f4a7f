import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const built = fileURLToPath(new URL('../../dist/main/server.js', import.meta.url));

let dataFolder: string;
let running: ChildProcess[];

beforeEach(async () => {
  running = [];
  dataFolder = await mkdtemp(join(tmpdir(), 'trackrecord-serve-'));
});

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

interface Served {
  child: ChildProcess;
  /** Everything said so far on both outputs. */
  said(): string;
  ended: Promise<number>;
}

function serve(...args: string[]): Served {
  const child = spawn(process.execPath, [built, '--data', dataFolder, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (text += data.toString()));
  return { child, said: () => text, ended: once(child, 'exit').then(([code]: (number | null)[]) => code ?? -1) };
}

async function linkOf(served: Served): Promise<string> {
  const find = () => /TrackRecord is running at (http:\/\/127\.0\.0\.1:\d+\/\?token=\S+)\n/.exec(served.said())?.[1];
  await expect.poll(find, { timeout: 15_000 }).toBeDefined();
  return find() ?? '';
}

describe('the server as a program', () => {
  it('prints a link that shows the application in a browser, and stops in good order', async () => {
    const served = serve();
    const link = await linkOf(served);
    const browser = await chromium.launch({ executablePath: process.env['TRACKRECORD_CHROMIUM'] ?? '' });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(link);
      await page.waitForSelector('#root h1, #root h2, #root h3');
      expect(page.url()).not.toContain('token');
      expect(await page.evaluate(() => document.cookie)).toBe('');
      await page.reload();
      await page.waitForSelector('#root h1, #root h2, #root h3');
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
    served.child.kill('SIGTERM');
    expect(await served.ended).toBe(0);
    expect(existsSync(join(dataFolder, 'trackrecord.sqlite-wal'))).toBe(false);
  });

  it('is refused beside another one on the same data, in a sentence', async () => {
    const first = serve();
    await linkOf(first);
    const second = serve();
    expect(await second.ended).toBe(3);
    expect(second.said()).toMatch(/^The data is in use by .+\. Close that one first, or go on there\.\n$/);
  });

  it.each([
    [['--host', '0.0.0.0'], /serves this computer only until it has accounts/],
    [['--port', '99999'], /--port 99999 is not a port/],
    [['--unheard-of'], /unheard-of/],
  ])('refuses %j as wrong use', async (args, reason) => {
    const served = serve(...args);
    expect(await served.ended).toBe(2);
    expect(served.said()).toMatch(reason);
    expect(served.said()).not.toContain('    at ');
  });

  it('says so when its port is taken, and closes its database', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const served = serve('--port', String(port));
    expect(await served.ended).toBe(3);
    expect(served.said()).toBe(`Port ${port} is in use by another program. Choose another one.\n`);
    expect(existsSync(join(dataFolder, 'trackrecord.sqlite-wal'))).toBe(false);
    other.close();
  });

  it('leaves a file alone that is not its database, and says so', async () => {
    await writeFile(
      join(dataFolder, 'trackrecord.sqlite'),
      'Some notes of mine about a completely different matter.'.repeat(20),
    );
    const served = serve();
    expect(await served.ended).toBe(3);
    expect(served.said()).toContain('is not a database of TrackRecord. Nothing was changed.');
  });
});
