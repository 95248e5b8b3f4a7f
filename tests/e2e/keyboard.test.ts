import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';

describe('search and keys', () => {
  let app: BrowserApp;
  let clubId: string;
  beforeAll(async () => {
    app = await startBrowserApp();
    clubId = (await app.client.clubs.create({ name: 'Larkford Harriers' })).id;
    await app.client.clubs.create({ name: 'Northgate Runners' });
    await app.client.accounts.rememberClub({ clubId });
    const zoe = await app.client.athletes.create({
      clubId,
      firstName: 'Zoë',
      lastName: 'Østergård',
      gender: 'F',
      dateOfBirth: '2008-03-05',
    });
    await app.client.performances.record({
      clubId,
      discipline: '100m',
      season: 'track',
      legs: [{ athleteId: zoe.id }],
      day: '2026-06-14',
      mark: '12.45',
      wind: '+0.8',
      competition: 'Midsummer Open',
      venue: 'Larkford',
    });
  });
  afterAll(() => app.close());

  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const entry = (page: Page, name: RegExp) => page.getByRole('dialog').getByRole('button', { name }).first();

  async function search(page: Page, typed: string, found: RegExp) {
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Search' }).pressSequentially(typed);
    await entry(page, found).waitFor();
  }

  async function openHome() {
    // The club that was shown last is remembered, and one of the tests goes to the other.
    await app.client.accounts.rememberClub({ clubId });
    const page = await app.open('/');
    await heading(page, 'Larkford Harriers').waitFor();
    return page;
  }

  it('find an athlete without accents, in any order', async () => {
    const page = await openHome();
    await search(page, 'ostergard zoe', /Zoë Østergård/);
    await page.keyboard.press('Enter');
    expect(await isShown(heading(page, 'Zoë Østergård'))).toBe(true);
    await page.close();
  });

  it('find a discipline by an alias, the closest first, and open its page', async () => {
    const page = await openHome();
    await search(page, 'hj', /^High Jump/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/disciplines\/HJ/);
    expect(await isShown(heading(page, /High Jump/))).toBe(true);
    await page.close();
  });

  it('find a competition and an age group', async () => {
    const page = await openHome();
    await search(page, 'midsummer', /Midsummer Open/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/competitionId=/);
    await page.getByText('12.45').first().waitFor();
    await search(page, 'under 18', /^Under 18/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/age-groups\/U18/);
    expect(await isShown(heading(page, /Under 18/))).toBe(true);
    await page.close();
  });

  it('find and do what the screen can do, and show its keys', async () => {
    const page = await app.open('/performances?gender=M');
    await heading(page, 'Performances').waitFor();
    await search(page, 'filters clear', /Clear all filters/);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.search.includes('gender'));
    expect(await isShown(page.getByText('12.45').first())).toBe(true);
    await page.close();
  });

  it('find what lies behind the tabs of other screens, also by other names; a number goes to a tab', async () => {
    const page = await openHome();
    await search(page, 'restore', /^Backups/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/administration\?tab=backups/);
    await search(page, 'merge', /^Possible duplicates/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/athletes\?duplicates/);
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await heading(page, 'Records').waitFor();
    await page.keyboard.press('3');
    await expect.poll(() => new URL(page.url()).search).toBe('?view=near');
    await page.close();
  });

  it('change the club, and say when nothing is called so', async () => {
    const page = await openHome();
    await search(page, 'northgate', /Northgate Runners/);
    await page.keyboard.press('Enter');
    await heading(page, 'Northgate Runners').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Search' }).pressSequentially('xyzzy');
    expect(await isShown(page.getByText('Nothing is called “xyzzy”'))).toBe(true);
    await page.close();
  });

  it('lead to every screen of the navigation, each by keys of its own', async () => {
    const page = await openHome();
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    const keys = await links.evaluateAll((all) =>
      all.flatMap((each) => {
        const own = each.getAttribute('aria-keyshortcuts');
        return own === null ? [] : [{ keys: own, path: new URL((each as HTMLAnchorElement).href).pathname }];
      }),
    );
    expect(new Set(keys.map((each) => each.keys)).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(9);
    for (const { keys: own, path } of keys) {
      // A form that has just come takes the focus a moment after its heading, and with it what is typed: Escape leaves it.
      const go = async () => {
        await page.keyboard.press('Escape');
        for (const key of own.split(' ')) await page.keyboard.press(key);
        return new URL(page.url()).pathname;
      };
      await expect.poll(go, { interval: 500, timeout: 20_000 }).toBe(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    }
    await page.close();
  });

  it('are all listed by ?, those of the screen first, none twice', async () => {
    const page = await app.open('/performances');
    await heading(page, 'Performances').waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Shortcuts' });
    await dialog.getByText('Read FinishLynx files').waitFor();
    const listed = await dialog.locator('dd').allInnerTexts();
    expect(new Set(listed).size).toBe(listed.length);
    expect(
      await dialog
        .getByRole('heading', { level: 2 })
        .allInnerTexts()
        .then((all) => all.slice(-2)),
    ).toEqual(['Do', 'Go to']);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('give the focus back to what opened a dialog, also where that was a menu', async () => {
    const page = await app.open('/performances');
    await page
      .getByRole('link', { name: /Østergård/ })
      .first()
      .press('Enter');
    const has = (name: string) => page.getByRole('button', { name, exact: true }).and(page.locator(':focus'));
    await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
    await page.getByRole('textbox', { name: 'Why?' }).and(page.locator(':focus')).press('Escape');
    expect(await isShown(has('Delete'))).toBe(true);
    await page.getByRole('button', { name: 'Print or share' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Certificate' }).press('Enter');
    await has('Save the PDF').press('Escape');
    expect(await isShown(has('Print or share'))).toBe(true);
    await page.getByRole('link', { name: 'Correct', exact: true }).press('Enter');
    const why = page.getByRole('textbox', { name: 'Why is it corrected?' });
    expect(await isShown(why.and(page.locator(':focus')))).toBe(true);
    await page.close();
  });

  it('open the form for a new athlete from anywhere', async () => {
    const page = await openHome();
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    expect(await isShown(page.getByRole('dialog', { name: 'New athlete' }))).toBe(true);
    await page.close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
