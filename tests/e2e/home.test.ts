import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings, seriousFindingsInLightAndDark } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { daysAgo } from '#tests/support/days-ago.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

describe('the first screen of a new club', () => {
  let app: BrowserApp;
  beforeAll(async () => {
    app = await startBrowserApp();
    await app.client.clubs.create({ name: 'Larkford Harriers' });
  });
  afterAll(() => app.close());

  it('says what to begin with', async () => {
    const page = await app.open('/');
    await page.getByText('No performances yet').waitFor();
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'Record a performance' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await main.getByRole('link', { name: 'Import the old record list' }).click();
    await page.waitForURL(/\/import\?kind=records/);
    expect(app.problems).toEqual([]);
    await page.close();
  });
});

describe('the first screen', () => {
  let app: BrowserApp;
  let pending: string;
  beforeAll(async () => {
    app = await startBrowserApp();
    const { clubId, ines, marta } = await createSmallClub(app);
    const record = async (athleteId: string, day: string, mark: string, place: number | null) =>
      (
        await app.client.performances.record({
          clubId,
          discipline: 'HJ',
          season: 'track',
          legs: [{ athleteId }],
          day,
          mark,
          place,
          competition: 'Larkford Evening Meeting',
          isConfirmed: true,
        })
      ).id;
    await record(marta, daysAgo(9), '1.65', 1);
    pending = await record(ines, daysAgo(8), '1.63', null);
    await app.client.performances.decide({ clubId, performanceId: pending, ruling: 'pending' });
  });
  afterAll(() => app.close());

  it('shows the records, near misses, performances and medals of late', async () => {
    const page = await app.open('/');
    const section = (name: string | RegExp) => page.getByRole('region', { name });
    await section('Club records of the last 30 days')
      .getByRole('link', { name: /High Jump.*1\.65.*Marta Quill/ })
      .waitFor();
    await section('Near misses of the last 30 days')
      .getByRole('link', { name: /Ines Alvarado.*0\.02 m off the .* record of 1\.65, Marta Quill.*1\.63.*1\.2 %/ })
      .waitFor();
    await section('Last performances').getByText('1.63').waitFor();
    await section(/^Medals of /)
      .getByText(/Gold$/)
      .waitFor();
    await section(/^Medals of /)
      .getByRole('link', { name: /Marta Quill/ })
      .waitFor();
    expect(await isShown(page.getByRole('link', { name: 'All 9 performances' }))).toBe(true);
    await page.close();
  });

  it('says what waits, and leads there', async () => {
    const page = await app.open('/');
    const waiting = page.getByRole('region', { name: 'What waits' });
    await waiting.getByRole('link', { name: '1 medal of this year not recognised yet' }).waitFor();
    await waiting.getByRole('link', { name: '1 record waits to be ratified' }).click();
    await page.getByRole('link', { name: /High Jump, Ines Alvarado/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/ratification');
    await page.close();
  });

  it('says what is wrong with this installation, and leads there', async () => {
    const file = new Database(join(app.dataFolder, 'trackrecord.sqlite'));
    file
      .prepare("INSERT INTO device_setting (name, value) VALUES ('last_check', ?)")
      .run(JSON.stringify({ at: Date.now(), ok: false, problems: ['Page 7 is never used'] }));
    const page = await app.open('/');
    await page.getByRole('link', { name: 'Last check of the file: needs attention' }).click();
    expect(await isShown(page.getByText('Page 7 is never used').first())).toBe(true);
    file.prepare("DELETE FROM device_setting WHERE name = 'last_check'").run();
    file.close();
    await page.close();
  });

  it('has the ways in with their keys', async () => {
    const page = await app.open('/');
    const actions = page.getByRole('navigation', { name: 'Quick actions' });
    for (const [name, keys] of [
      ['Record a performance', 'n'],
      ['Results sheets', 'g e'],
      ['Medals', 'g m'],
      ['Import', 'g i'],
    ] as const) {
      expect(await actions.getByRole('link', { name }).getAttribute('aria-keyshortcuts')).toBe(keys);
    }
    await page.keyboard.press('n');
    expect(await isShown(page.getByRole('heading', { name: 'Record a performance' }))).toBe(true);
    await page.close();
  });

  it.each([1440, 1024, 390])('can be read by everybody at %i pixels, in light and dark', async (width) => {
    const page = await app.open('/', { width, height: 900 });
    await page.getByText('0.02 m off').waitFor();
    await page.getByText(/Gold$/).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
    await page.close();
  });

  it('cuts no name on a phone: people, competitions and the club are readable whole', async () => {
    const name = 'Athletics Club of the United Larkford and Riverbend Harriers';
    const { id: clubId } = await app.client.clubs.create({ name });
    const { id } = await app.client.athletes.create({
      clubId,
      firstName: 'Maria Concepción Guadalupe',
      lastName: 'Featherstonehaugh-Cholmondeley',
      gender: 'F',
      dateOfBirth: '1999-11-30',
    });
    await app.client.performances.record({
      clubId,
      discipline: 'HJ',
      season: 'track',
      legs: [{ athleteId: id }],
      day: daysAgo(5),
      mark: '1.65',
      place: 1,
      competition: 'Combined Northern Vale Regional and District Championships of the Schools',
      isConfirmed: true,
    });
    await app.client.accounts.rememberClub({ clubId });
    const page = await app.open('/', { width: 390, height: 844 });
    await page
      .getByRole('region', { name: /^Medals of/ })
      .getByRole('link', { name: /Featherstonehaugh/ })
      .waitFor();
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('header button span, main *')]
        .filter(
          (each) =>
            each.textContent !== '' &&
            each.clientWidth > 1 &&
            getComputedStyle(each).overflow === 'hidden' &&
            (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 2),
        )
        .map((each) => each.textContent),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
