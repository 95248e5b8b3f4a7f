import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { builtApplication, newDataFolder, removeFolder, startDesktop } from '#tests/support/desktop-app.ts';
import type { Desktop } from '#tests/support/desktop-app.ts';

let dataFolder: string;

beforeEach(async () => {
  dataFolder = await newDataFolder();
});

afterEach(() => removeFolder(dataFolder));

/** The first thing of the page that a person can read. */
const start = () => startDesktop(builtApplication, dataFolder, '#root h1, #root h2, #root h3');

/** What a page says about itself goes wrong: refused styles and scripts among it. */
async function complaintsOf({ page }: Desktop): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.reload();
  await page.waitForSelector('#root h1, #root h2, #root h3');
  await page.waitForTimeout(300);
  return complaints;
}

describe('the whole desktop application', () => {
  it('shows its first screen from its own files and database, and nothing is refused', async () => {
    const desktop = await start();
    expect(await complaintsOf(desktop)).toEqual([]);
    expect(await desktop.page.title()).toContain('TrackRecord');
    // How the system writes days, which its browser may not know.
    const locale = desktop.page.locator('meta[name="trackrecord-locale"]');
    expect(await locale.getAttribute('content')).toMatch(/^[a-z]{2,3}(-\w+)*$/);
    const requests = desktop.journal.filter((line) => line.event === 'request');
    expect(requests.filter((line) => !line.answered || !line.url.startsWith('app://trackrecord/'))).toEqual([]);
    expect(await desktop.close()).toBe(0);
    expect(existsSync(join(dataFolder, 'trackrecord.sqlite'))).toBe(true);
    // The last connection emptied the log into the file.
    expect(existsSync(join(dataFolder, 'trackrecord.sqlite-wal'))).toBe(false);
  });
});
