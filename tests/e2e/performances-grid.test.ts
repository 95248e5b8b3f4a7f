import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';

describe('the grid of performances', () => {
  let app: BrowserApp;
  let clubId: string;

  const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('cell') });
  const found = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();

  beforeAll(async () => {
    app = await startBrowserApp();
    clubId = (await app.client.clubs.create({ name: 'Larkford Harriers' })).id;
    const ines = await app.client.athletes.create({
      clubId,
      firstName: 'Ines',
      lastName: 'Alvarado',
      gender: 'F',
      dateOfBirth: '2008-03-05',
    });
    const tomasz = await app.client.athletes.create({
      clubId,
      firstName: 'Tomasz',
      lastName: 'Wrona',
      gender: 'M',
      dateOfBirth: '1999-11-30',
    });
    const record = (athleteId: string, discipline: string, day: string, mark: string, place: number | null = null) =>
      app.client.performances.record({
        clubId,
        discipline,
        season: 'track',
        legs: [{ athleteId }],
        day,
        mark,
        place,
        competition: 'Larkford Open',
        isConfirmed: true,
      });
    for (let index = 0; index < 30; index += 1) {
      await record(
        ines.id,
        '800m',
        `2025-05-${String(index + 1).padStart(2, '0')}`,
        `2:2${9 - (index % 10)}.${10 + index}`,
      );
    }
    await record(tomasz.id, 'LJ', '2026-06-14', '6.12', 1);
  });
  afterAll(() => app.close());

  it('keeps its filters in the address, so that going back finds them again', async () => {
    const page = await app.open('/performances');
    await found(page, '31 performances');
    await page.getByRole('combobox', { name: 'Gender' }).click();
    await page.getByRole('option', { name: 'Men', exact: true }).click();
    await found(page, '1 performance found');
    expect(new URL(page.url()).search).toBe('?gender=M');
    await page.getByRole('link', { name: 'Tomasz Wrona' }).click();
    await page.getByRole('heading', { name: 'Verdict' }).waitFor();
    await page.goBack();
    await found(page, '1 performance found');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await found(page, '31 performances');
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('gives the focus to the first filter when all are cleared, also where nothing fits', async () => {
    const page = await app.open('/performances?gender=M');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
    await found(page, '1 performance found');
    await page.getByRole('button', { name: 'Clear all filters' }).focus();
    await page.keyboard.press('Enter');
    await found(page, '31 performances');
    const first = await page.getByRole('combobox', { name: 'Athlete' }).getAttribute('id');
    expect(await focused()).toBe(first);
    await page.goto(new URL('/performances?gender=X', page.url()).href);
    await page.getByText('Nothing fits these filters').waitFor();
    await page.getByRole('button', { name: 'Clear all filters' }).last().focus();
    await page.keyboard.press('Enter');
    await found(page, '31 performances');
    expect(await focused()).toBe(await page.getByRole('combobox', { name: 'Athlete' }).getAttribute('id'));
    await page.close();
  });

  it('can be shared with its filters as a link', async () => {
    const page = await app.open('/performances?gender=F&from=2025-05-20&clubRecord=ever');
    await page.getByText(/performances? found$/).waitFor();
    const { total } = await app.client.performances.list({
      clubId,
      gender: 'F',
      from: '2025-05-20',
      clubRecord: 'ever',
    });
    await found(page, `${total} ${total === 1 ? 'performance' : 'performances'} found`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('leaves out of an address what makes no sense instead of breaking', async () => {
    const page = await app.open('/performances?gender=Q&page=minus&from=yesterday');
    expect(await isShown(page.getByText('31 performances', { exact: true }))).toBe(true);
    await page.close();
  });

  it('sorts by a column and remembers rows a page and the columns', async () => {
    const page = await app.open('/performances');
    await found(page, '31 performances');
    await page.getByRole('combobox', { name: 'Rows a page' }).selectOption('25');
    await page.getByRole('button', { name: 'Page 2' }).waitFor();
    await expect.poll(() => rows(page).count(), { timeout: 20_000 }).toBe(25);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Source' }).check();
    await page.keyboard.press('Escape');
    // Another column begins with the best, or with A.
    await page.getByText('Mark', { exact: true }).first().click();
    await page.waitForURL(/sort=mark&direction=up/);
    await page.getByText('Day', { exact: true }).first().click();
    await page.waitForURL(/sort=day&direction=down/);
    await page.getByText('Day', { exact: true }).first().click();
    await page.waitForURL(/direction=up/);
    await page.reload();
    await page.getByRole('columnheader', { name: 'Source' }).waitFor();
    await rows(page).first().getByText('1 May 2025').waitFor();
    expect(await rows(page).count()).toBe(25);
    await page.close();
  });

  it('exports exactly what is filtered', async () => {
    const page = await app.open('/performances?gender=F&from=2025-05-25');
    await found(page, '6 performances found');
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV for a spreadsheet' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    expect(text.trim().split('\n')).toHaveLength(7);
    await page.close();
  });

  it('goes from row to row with the arrow keys, and to any page', async () => {
    const page = await app.open('/performances?sort=day&direction=up');
    await rows(page).first().getByText('1 May 2025').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Verdict' }).waitFor();
    await page.getByText('2 May 2025').first().waitFor();
    await page.goto(new URL('/performances', page.url()).href);
    await page.getByRole('combobox', { name: 'Rows a page' }).selectOption('25');
    await expect.poll(() => rows(page).count(), { timeout: 20_000 }).toBe(25);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(']');
    await expect.poll(() => rows(page).count(), { timeout: 20_000 }).toBe(6);
    expect(new URL(page.url()).search).toBe('?page=2');
    // The next page is read on from the same place.
    await rows(page).first().locator('a[href^="/performances/"]:focus').waitFor();
    await page.close();
  });

  it('has the focus again on the row that one comes back from, where it can be seen', async () => {
    for (const width of [1440, 390]) {
      const page = await app.open('/performances', { width, height: 600 });
      await found(page, '31 performances');
      const links = page.locator('#content a[href^="/performances/"]');
      await expect.poll(() => links.count()).toBe(31);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      const last = (await links.last().getAttribute('href')) ?? '';
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Ines Alvarado', level: 1 }).waitFor();
      // The row is gone with its page: Tab goes on in the new one, not at the top of the window.
      await page.locator('#content:focus').waitFor();
      await page.goBack();
      await page.locator(`a[href="${last}"]:focus`).waitFor();
      const isSeen = () =>
        page.evaluate(() => {
          const { top = 0, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
          return top >= 0 && bottom <= window.innerHeight;
        });
      await expect.poll(isSeen).toBe(true);
      await page.close();
    }
  });

  it('writes days as the user’s system does', async () => {
    for (const [locale, day] of [
      ['en-GB', '14 Jun 2026'],
      ['en-US', 'Jun 14, 2026'],
      ['de-DE', '14. Juni 2026'],
    ] as const) {
      const page = await app.open('/performances', { locale });
      expect(await isShown(page.getByRole('cell', { name: day, exact: true }))).toBe(true);
      await page.close();
    }
  });

  it('shows lines instead of columns on a phone', async () => {
    const page = await app.open('/performances', { width: 390, height: 844 });
    await found(page, '31 performances');
    await page.getByText('Tomasz Wrona').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first');
    await page.waitForURL(/direction=up/);
    await page.getByText('1 May 2025').first().waitFor();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Mark, ascending');
    await page.waitForURL(/sort=mark/);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('opens a performance, where it is decided about, deleted with a reason and restored', async () => {
    const { rows: found31 } = await app.client.performances.list({ clubId, gender: 'M' });
    const page = await app.open(`/performances/${found31[0]?.id}`);
    await page.getByRole('heading', { name: 'Tomasz Wrona' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.locator('input[type=radio]:focus').waitFor();
    await page.getByRole('radio', { name: 'Ratified' }).check();
    await page.getByRole('textbox', { name: 'Reason' }).fill('application approved');
    await page.getByRole('dialog').getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('heading', { name: 'Decisions' }).waitFor();
    await page.getByText('application approved').waitFor();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Say why it is deleted').waitFor();
    await page.getByRole('textbox', { name: 'Why?' }).fill('entered twice');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText(/Deleted .*entered twice/).waitFor();
    await page.locator('[role=status]:focus').waitFor();
    expect(await page.getByText('Deleted: it counts for nothing').count()).toBe(1);
    expect((await app.client.performances.list({ clubId, gender: 'M' })).total).toBe(0);
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('button', { name: 'Delete' }).waitFor();
    expect((await app.client.performances.list({ clubId, gender: 'M' })).total).toBe(1);
    await page.close();
  });

  it('says of an equalled best that it is one, when set and now', async () => {
    const { rows: all } = await app.client.athletes.list({ clubId, search: 'Wrona' });
    const jump = (day: string, mark: string) =>
      app.client.performances.record({
        clubId,
        discipline: 'HJ',
        season: 'track',
        legs: [{ athleteId: all[0]?.id ?? '' }],
        day,
        mark,
        competition: 'Combined Northern Vale Regional and District Championships',
        isConfirmed: true,
      });
    await jump('2024-06-01', '1.80');
    const { id } = await jump('2026-06-02', '1.80');
    const page = await app.open(`/performances/${id}`);
    await page.getByRole('heading', { name: 'Tomasz Wrona' }).waitFor();
    await page.locator('header', { hasText: 'Tomasz Wrona' }).getByText('=PB', { exact: true }).waitFor();
    await page.locator('dl').filter({ hasText: 'When set' }).getByText('=PB', { exact: true }).nth(1).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    // A long name of a competition makes no tall row where the columns are many and the screen is not.
    await page.setViewportSize({ width: 1024, height: 844 });
    await page.goto(new URL('/performances?discipline=HJ', page.url()).href);
    await rows(page).first().waitFor();
    expect(
      await rows(page)
        .first()
        .evaluate((row) => row.getBoundingClientRect().height),
    ).toBeLessThan(64);
    await page.close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
