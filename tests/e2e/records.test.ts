import { readFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings, seriousFindingsInLightAndDark } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub, type SmallClub } from '#tests/support/small-club.ts';

const seniorSprint = '/records/history?discipline=100m&ageGroup=SEN&gender=F&season=track';

describe('the records', () => {
  let app: BrowserApp;
  let club: SmallClub;
  beforeAll(async () => {
    app = await startBrowserApp();
    club = await createSmallClub(app);
  });
  afterAll(() => app.close());

  it('stand on a board of disciplines and age groups, joint holders together', async () => {
    const page = await app.open('/records');
    const sprint = page.getByRole('row', { name: /^100m/ });
    await sprint.getByText('12.30').first().waitFor();
    await sprint.getByText('2 holders').first().waitFor();
    await page.getByRole('columnheader', { name: 'Senior' }).waitFor();
    expect(await sprint.getByRole('link', { name: /12\.30.*Marta Quill.*Ines Alvarado/ }).count()).toBe(2);
    expect(
      await page
        .getByRole('row', { name: /^High Jump/ })
        .getByText('1.62')
        .count(),
    ).toBe(2);
    await page.close();
  });

  it('are walked through with the arrow keys and opened with Enter', async () => {
    const page = await app.open('/records');
    const links = page.getByRole('row', { name: /^100m/ }).getByRole('link');
    // The first link is the name of the discipline, which leads to its own page.
    await links.nth(1).focus();
    await page.keyboard.press('ArrowRight');
    expect(await links.nth(2).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
    await page.keyboard.press('Enter');
    expect(await isShown(page.getByRole('heading', { name: '100m, Senior women' }))).toBe(true);
    // The application went there; the page was not loaded anew.
    expect(await page.locator('html[data-same-page]').count()).toBe(1);
    await page.close();
  });

  it('keep what was chosen in the address', async () => {
    const page = await app.open('/records');
    await page.getByRole('row', { name: /^100m/ }).waitFor();
    await page.getByText('Men', { exact: true }).click();
    await page.getByText('No records yet: Men, Track & Field').waitFor();
    expect(new URL(page.url()).searchParams.get('gender')).toBe('M');
    await page.reload();
    expect(await isShown(page.getByRole('link', { name: 'Import an old record list' }))).toBe(true);
    await page.close();
  });

  it('are shown as they stood on a day', async () => {
    const page = await app.open('/records?on=2020-12-31');
    await page.getByText('These records stood at the end of 31 Dec 2020.').waitFor();
    await page.getByText('12.60').first().waitFor();
    expect(await page.getByText('12.30').count()).toBe(0);
    await page.getByRole('button', { name: "Show today's" }).click();
    expect(await isShown(page.getByText('12.30').first())).toBe(true);
    await page.close();
  });

  it('invite to set the first record of an empty category', async () => {
    const page = await app.open('/records?empty=true');
    await page.getByRole('link', { name: 'Set the first: Pole Vault, Senior' }).click();
    expect(await isShown(page.getByRole('heading', { name: 'Record a performance' }))).toBe(true);
    const chosen = Object.fromEntries(new URL(page.url()).searchParams);
    expect(chosen).toMatchObject({ discipline: 'PV', season: 'track', gender: 'F', ageGroup: 'SEN' });
    await page.close();
  });

  it('are a list that is filtered and sorted through the address', async () => {
    const page = await app.open(`/records?view=list&ageGroup=SEN&athleteId=${club.marta}`);
    await page.getByRole('row', { name: /Long Jump/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(4);
    await page.getByText('Date', { exact: true }).click();
    await page.waitForURL(/sort=date/);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('open the history of a category: improvements, days stood, the step chart and the performances', async () => {
    const page = await app.open(seniorSprint);
    await page.getByRole('heading', { name: 'All 4 records, newest first' }).waitFor();
    const lines = page.getByRole('region', { name: /All 4 records/ }).getByRole('listitem');
    await lines.nth(0).getByText('equalled').waitFor();
    await lines.nth(1).getByText('0.11 s').waitFor();
    await lines.nth(1).getByText('0.9 % better').waitFor();
    await lines.nth(2).getByText('309 days').waitFor();
    await lines.nth(3).getByText('first record').waitFor();
    expect(await isShown(page.getByRole('img', { name: /4 records from 12\.60 to 12\.30/ }))).toBe(true);
    await lines.nth(3).getByRole('link').click();
    await page.waitForURL(/\/performances\//);
    await page.close();
  });

  it('are printed as a sheet and saved as a spreadsheet and a web page', async () => {
    const page = await app.open('/records');
    await page.getByRole('button', { name: 'Print or export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print or export records' });
    for (const [form, beginning] of [
      ['Record sheet', '%PDF-'],
      ["Page for the club's site", '<!doctype html>'],
      ['Spreadsheet', 'season,discipline,'],
    ] as const) {
      await dialog.getByRole('radio', { name: form }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Save the file' }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');
      expect(text.slice(0, 200).toLowerCase()).toContain(beginning.toLowerCase());
      await dialog.getByText(`Saved as ${download.suggestedFilename()}.`).waitFor();
    }
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('are saved as they are filtered: those of an athlete, or those that were beaten', async () => {
    const page = await app.open(`/records?view=list&athleteId=${club.ines}`);
    // One of two: the other one is filtered out.
    await page.getByText('Joint record').first().waitFor();
    await page.getByRole('button', { name: 'Print or export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print or export records' });
    await expect.poll(() => dialog.getByRole('combobox', { name: 'Athlete' }).inputValue()).toBe('Ines Alvarado');
    await dialog.getByRole('radio', { name: 'Spreadsheet' }).click();
    const save = () => dialog.getByRole('button', { name: 'Save the file' }).click();
    const [own] = await Promise.all([page.waitForEvent('download'), save()]);
    const text = await readFile(await own.path(), 'utf8');
    expect(text).toContain('Ines Alvarado');
    expect(text).not.toContain('Marta Quill');
    await page.goto(new URL('/records?view=list&former=true', page.url()).href);
    await page.getByRole('button', { name: 'Export' }).click();
    const [former] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV' }).click(),
    ]);
    expect(await readFile(await former.path(), 'utf8')).toContain('12.60');
    await page.close();
  });

  it('are one line each on a phone, one age group at a time', async () => {
    const page = await app.open('/records', { width: 390, height: 844 });
    await page.getByRole('link', { name: /100m.*12\.30/ }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('show on a phone, too, how many days each stood', async () => {
    const page = await app.open(seniorSprint, { width: 390, height: 844 });
    const lines = page.getByRole('region', { name: /All 4 records/ }).getByRole('listitem');
    await lines.nth(2).getByText('309 days').waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('can be read by everybody, in light and dark', async () => {
    for (const path of ['/records', seniorSprint]) {
      const page = await app.open(path);
      await page.getByText('12.30').first().waitFor();
      expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
      await page.close();
    }
  });

  it('of several implements of one group stand below each other in their row', async () => {
    for (const [specification, mark] of [
      ['3kg', '11.20'],
      ['4kg', '9.87'],
      ['5kg', '8.10'],
    ] as const)
      await app.client.performances.record({
        clubId: club.clubId,
        discipline: 'SP',
        season: 'track',
        legs: [{ athleteId: club.marta }],
        day: '2022-05-15',
        mark,
        specification,
        isConfirmed: true,
      });
    const page = await app.open('/records');
    const cell = page
      .getByRole('row', { name: /^Shot Put/ })
      .getByRole('cell')
      .first();
    await cell.getByText('8.10').waitFor();
    expect(await cell.getByRole('link').count()).toBe(3);
    expect(await cell.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
