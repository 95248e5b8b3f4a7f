import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';

/** Names that break what is careless with text. */
const oddNames = [
  ['Siobhán', "O'Brien"],
  ['Mia', '<b>Bold</b>'],
  ['Max', '=1+1'],
  ['שירה', 'כהן'],
  ['Anastasia-Konstantina', 'Featherstonehaugh-Cholmondeley-Wolfeschlegelsteinhausen'],
] as const;

/** Notes in the page by how much it was too wide at most, in any picture since it began: what jumps back later counts, too. */
function watchWidth(): void {
  const look = () => {
    const page = document.documentElement;
    const overflow = page.scrollWidth - window.innerWidth;
    page.dataset['tooWide'] = String(Math.max(overflow, Number(page.dataset['tooWide'] ?? 0)));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe('lists of the best', () => {
  let app: BrowserApp;
  let clubId: string;

  const table = (page: Page, name: string) => page.getByRole('region', { name });
  const lines = (page: Page, name: string) =>
    table(page, name)
      .getByRole('row')
      .filter({ has: page.getByRole('cell') });

  beforeAll(async () => {
    app = await startBrowserApp();
    const { today } = await app.client.setup.status();
    clubId = (await app.client.clubs.create({ name: 'Larkford Harriers' })).id;
    for (const [index, [firstName, lastName]] of oddNames.entries()) {
      const { id } = await app.client.athletes.create({
        clubId,
        firstName,
        lastName,
        gender: 'F',
        dateOfBirth: '1998-03-05',
      });
      const record = (day: string, mark: string, wind: string) =>
        app.client.performances.record({
          clubId,
          discipline: '100m',
          season: 'track',
          legs: [{ athleteId: id }],
          day,
          mark,
          wind,
          competition: 'Larkford Open',
          isConfirmed: true,
        });
      await record('2020-06-14', `12.${index}0`, '+1.0');
      await record(`${today.slice(0, 4)}-01-02`, `13.${index}0`, '+1.0');
    }
  });
  afterAll(() => app.close());

  it('shows the best of all time and of a year, one place for each athlete or all of them', async () => {
    const page = await app.open('/lists/top');
    await expect.poll(() => lines(page, 'Best marks').count(), { timeout: 20_000 }).toBe(5);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('switch', { name: 'Each athlete once' }).click({ force: true });
    await expect.poll(() => lines(page, 'Best marks').count(), { timeout: 20_000 }).toBe(10);
    await page.getByRole('combobox', { name: 'Year' }).click();
    await page.getByRole('option', { name: '2020' }).click();
    await expect.poll(() => lines(page, 'Best marks').count(), { timeout: 20_000 }).toBe(5);
    expect(new URL(page.url()).search).toBe('?every=true&year=2020');
    await page.reload();
    await expect.poll(() => lines(page, 'Best marks').count(), { timeout: 20_000 }).toBe(5);
    await page.close();
  });

  it('shows odd names as they are, on every list and page', async () => {
    const paths = [
      '/lists/top',
      '/lists/bests',
      '/disciplines/100m',
      '/age-groups/SEN',
      '/performances',
      `/performances?sort=athlete&direction=up`,
    ];
    for (const path of paths) {
      const page = await app.open(path);
      for (const [first, last] of oddNames) {
        expect(await isShown(page.getByText(`${first} ${last}`, { exact: true }).first())).toBe(true);
      }
      expect(await page.locator('b').count()).toBe(0);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([path, Math.max(0, overflow)]).toEqual([path, 0]);
      await page.close();
    }
  });

  it('offers on the page of an age group to record a performance in it', async () => {
    const page = await app.open('/age-groups/SEN');
    await page.getByRole('main').getByRole('link', { name: 'Record a performance' }).click();
    await page.waitForURL(/\/record\?/);
    expect(new URL(page.url()).searchParams.get('ageGroup')).toBe('SEN');
    await page.close();
  });

  it('keeps odd names in their lines on a phone', async () => {
    for (const path of ['/lists/top', '/lists/bests', '/disciplines/100m', '/age-groups/SEN', '/performances']) {
      const page = await app.open('/health', { width: 390, height: 844 });
      await page.addInitScript(watchWidth);
      await page.goto(new URL(path, page.url()).href);
      await page.getByText("Siobhán O'Brien", { exact: true }).first().waitFor();
      expect([path, await page.evaluate(() => Number(document.documentElement.dataset['tooWide'] ?? 0))]).toEqual([
        path,
        0,
      ]);
      await page.close();
    }
  });

  it('goes by names or disciplines in the bests of the team, each filter in the address', async () => {
    const page = await app.open('/lists/bests');
    await page.getByText('5 bests of 5 athletes', { exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Order' }).click();
    await page.getByRole('option', { name: 'By discipline' }).click();
    await expect.poll(() => lines(page, 'Bests').first().textContent(), { timeout: 20_000 }).toContain("O'Brien");
    await page.getByRole('combobox', { name: 'Gender' }).click();
    await page.getByRole('option', { name: 'Men', exact: true }).click();
    await page.getByText('No bests here').waitFor();
    expect(new URL(page.url()).search).toBe('?order=discipline&gender=M');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.getByText('5 bests of 5 athletes', { exact: true }).waitFor();
    // Of the bests of a year it is said which ones are of the career.
    const careerBests = table(page, 'Bests').getByLabel('Personal best', { exact: true });
    expect(await careerBests.count()).toBe(0);
    await page.getByRole('combobox', { name: 'Bests', exact: true }).click();
    await page.getByRole('option', { name: 'Bests of a year' }).click();
    await page.getByRole('combobox', { name: 'Year', exact: true }).click();
    await page.getByRole('option', { name: '2020' }).click();
    await expect.poll(() => careerBests.count()).toBe(5);
    await page.close();
  });

  it.each(['/lists/top', '/lists/bests'])('gives %s as a file for a spreadsheet and for paper', async (path) => {
    const page = await app.open(path);
    await page.getByText("Siobhán O'Brien", { exact: true }).first().waitFor();
    for (const [item, sign] of [
      ['CSV for a spreadsheet', 'O'],
      ['PDF to print', '%PDF'],
    ] as const) {
      await page.getByRole('button', { name: 'Export' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ]);
      expect(await readFile(await download.path(), 'latin1')).toContain(sign);
    }
    await page.close();
  });

  it('has a page for a discipline and for an age group, which lead on to records, lists and athletes', async () => {
    const page = await app.open('/disciplines/100m');
    await page.getByRole('heading', { name: '100m', exact: true }).waitFor();
    await page.getByRole('region', { name: 'Best of all time' }).first().waitFor();
    await page.getByRole('link', { name: 'Senior', exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Senior', exact: true }).click();
    await page.getByRole('heading', { name: 'Senior', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'In this group today' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: /^History of 12\.00/ }).click();
    await page.waitForURL(/\/records\/history/);
    await page.goBack();
    await page.getByRole('link', { name: 'Whole list' }).first().click();
    await page.waitForURL(/\/lists\/top\?.*ageGroup=SEN/);
    await page.close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
