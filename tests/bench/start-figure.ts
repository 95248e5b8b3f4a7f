import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Browser, chromium } from 'playwright-core';

import { openTestApp } from '#tests/support/app.ts';

import { demoFolder, inFolder } from './demo-folder.ts';
import { type Figure, sideBySide, single, type Timing } from './figure.ts';

const server = fileURLToPath(new URL('../../dist/main/server.js', import.meta.url));
const repetitions = 7;

/** Rows of records, or what an empty club shows in their place. */
const painted = '#content tbody tr, #content svg[viewBox="0 0 96 48"]';

/**
 * From the start of the program to the painted page of records of a large club, against a club without a result; and the memory of
 * the program then. Through the browser shell: the desktop has the same core, threads and page, and Electron's own start
 * beside them, which no club makes longer.
 */
export async function measureStart(performances: number): Promise<Figure[]> {
  const executablePath = process.env['TRACKRECORD_CHROMIUM'];
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const memory: number[] = [];
  try {
    return await inFolder(await demoFolder(performances), (full) =>
      inFolder(null, async (empty) => {
        const test = openTestApp(empty);
        test.call('clubs', 'create', { name: 'Bench Harriers' });
        test.app.close();
        const many = performances.toLocaleString('en');
        const pair = {
          ours: () => start(browser, full, (bytes) => memory.push(bytes)),
          yardstick: () => start(browser, empty),
        };
        const note = 'club without results; browser shell';
        const started = await sideBySide(`start to painted records of ${many}`, pair, { repetitions, goal: 1.3, note });
        return memory.length === 0 ? [started] : [started, single(`memory after start with ${many}`, 'bytes', memory)];
      }),
    );
  } finally {
    await browser.close();
  }
}

async function start(browser: Browser, folder: string, onMemory?: (bytes: number) => void): Promise<Timing> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const started = performance.now();
  const child = spawn(process.execPath, [server, '--data', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let said = '';
    let link: string | undefined;
    for await (const chunk of child.stdout) {
      said += String(chunk);
      link = /http:\/\/\S+/.exec(said)?.[0];
      if (link !== undefined) break;
    }
    if (link === undefined) throw new Error(`the server ended before it said where it is: ${said}`);
    const entry = await fetch(link, { redirect: 'manual' });
    const [name = '', value = ''] = (entry.headers.get('set-cookie')?.split(';')[0] ?? '').split('=');
    const { origin } = new URL(link);
    await context.addCookies([{ name, value, url: origin }]);
    await page.goto(`${origin}/records`, { waitUntil: 'commit' });
    await page.waitForSelector(painted);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const milliseconds = performance.now() - started;
    if (onMemory !== undefined && child.pid !== undefined) residentBytes(child.pid, onMemory);
    // The work is another process's: only the clock saw it.
    return { milliseconds, processor: milliseconds };
  } finally {
    await context.close();
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
}

/** Of a process with its threads, where the system tells. */
function residentBytes(pid: number, onMemory: (bytes: number) => void): void {
  const file = join('/proc', String(pid), 'status');
  const kilobytes = existsSync(file) ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  if (kilobytes !== undefined) onMemory(Number(kilobytes) * 1024);
}
