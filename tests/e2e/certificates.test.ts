import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

const seniorSprint = '/records/history?discipline=100m&ageGroup=SEN&gender=F&season=track';

let app: BrowserApp;
let clubId: string;
let young: string;
beforeAll(async () => {
  app = await startBrowserApp();
  const club = await createSmallClub(app);
  clubId = club.clubId;
  const { id: athleteId } = await app.client.athletes.create({
    clubId,
    firstName: 'Wilhelmina Alexandra',
    lastName: 'Featherstonehaugh-Cholmondeley',
    gender: 'F',
    dateOfBirth: '2013-02-03',
  });
  const made = await app.client.performances.record({
    clubId,
    discipline: 'LJ',
    season: 'track',
    legs: [{ athleteId }],
    day: '2026-06-14',
    mark: '4.21',
    wind: '+0.4',
    place: 1,
    round: 'final',
    competition: 'Open Meeting',
    isConfirmed: true,
  });
  young = made.id;
});
afterAll(() => app.close());

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Print or share' }).click();
  await page.getByRole('menuitem', { name: item }).first().click();
  await page.getByRole('dialog').waitFor();
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('a certificate', () => {
  it('is saved from the page of a result, for its record or its medal', async () => {
    const page = await app.open(`/performances/${young}`);
    await choose(page, 'Certificate');
    await page.getByRole('radio', { name: 'Gold medal, 1st place' }).check();
    const { name, bytes } = await saved(page, 'Save the PDF');
    expect(name).toMatch(/certificate Wilhelmina.*\.pdf$/);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await isShown(page.getByText(/^Saved as /))).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('is made with the keyboard alone, from the history of a record, for each who holds it', async () => {
    const page = await app.open(seniorSprint);
    await page.getByRole('button', { name: 'Print or share' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('For Marta Quill').waitFor();
    await page.getByText('For Ines Alvarado').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const save = page.getByRole('button', { name: 'Save the PDF' });
    await save.waitFor();
    await expect.poll(() => save.evaluate((button) => button === document.activeElement)).toBe(true);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    await page.close();
  });

  it('has words that the club writes, shown as they will read, and none that nothing fills in', async () => {
    const page = await app.open('/settings');
    const words = page.getByLabel('Words for a record', { exact: true });
    await words.fill('{name} was {fast}');
    await page.getByText(/Nothing is known under \{fast\}/).waitFor();
    await words.fill('For ');
    await page.getByRole('button', { name: 'Fill in name: words for a record' }).click();
    expect(await words.inputValue()).toBe('For {name}');
    await page.getByLabel('Preview of a certificate for a record').getByText('For Nell Whitcombe').waitFor();
    await page.getByRole('combobox', { name: 'Who signs' }).fill('The chair');
    await page.keyboard.press('Enter');
    await page.getByLabel('Preview of a certificate for a medal').getByText('The chair').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('#certificates').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Certificates saved').waitFor();
    await expect
      .poll(async () => (await app.client.clubs.list()).find((club) => club.id === clubId)?.settings.certificate)
      .toEqual({ recordText: 'For {name}', medalText: '', signatories: ['The chair'] });
    await page.close();
  });
});

describe('a picture to share', () => {
  it('is a PNG of the right size that shortens the name of a child until somebody says otherwise', async () => {
    const page = await app.open(`/performances/${young}`);
    await choose(page, 'Picture to share');
    await page.getByRole('img', { name: 'The picture: Wilhelmina Alexandra F., 4.21 m' }).waitFor();
    const wide = await saved(page, 'Save the picture');
    expect(wide.name).toMatch(/Wilhelmina Alexandra F\..*4\.21 m\.png$/);
    expect(sizeOf(wide.bytes)).toEqual([1200, 630]);
    await page.getByText('Square, 1080 × 1080').click();
    await page.getByRole('switch', { name: 'Show whole names' }).check({ force: true });
    await page
      .getByRole('img', { name: 'The picture: Wilhelmina Alexandra Featherstonehaugh-Cholmondeley, 4.21 m' })
      .waitFor();
    const square = await saved(page, 'Save the picture');
    expect(sizeOf(square.bytes)).toEqual([1080, 1080]);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('fits a phone, in the dark too', async () => {
    const page = await app.open(`/performances/${young}`, { width: 390, height: 844, colorScheme: 'dark' });
    await choose(page, 'Picture to share');
    await page.getByRole('img', { name: /^The picture/ }).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('is not offered where there is neither record nor medal', async () => {
    const { rows } = await app.client.performances.list({ clubId, pageSize: 500 });
    const plain = rows.find((row) => row.clubRecord === null && row.medal === null);
    const page = await app.open(`/performances/${plain?.id}`);
    await page.getByRole('button', { name: 'Decide' }).waitFor();
    expect(await page.getByRole('button', { name: 'Print or share' }).count()).toBe(0);
    expect(app.problems).toEqual([]);
    await page.close();
  });
});
