import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub, type SmallClub } from '#tests/support/small-club.ts';

describe('the athletes', () => {
  let app: BrowserApp;
  let club: SmallClub;
  beforeAll(async () => {
    app = await startBrowserApp();
    club = await createSmallClub(app);
  });
  afterAll(() => app.close());

  it('are found while typing any part of the name, and the address keeps the search', async () => {
    const page = await app.open('/athletes');
    await page.getByText('2 athletes').waitFor();
    await page.getByRole('textbox', { name: 'Find an athlete' }).fill('alva');
    await page.getByText('1 athlete found').waitFor();
    expect(new URL(page.url()).searchParams.get('search')).toBe('alva');
    await page.getByRole('link', { name: 'Ines Alvarado' }).click();
    await page.getByRole('heading', { name: 'Ines Alvarado' }).waitFor();
    await page.goBack();
    expect(await page.getByRole('textbox', { name: 'Find an athlete' }).inputValue()).toBe('alva');
    await page.context().close();
  });

  it('are added with all that is known; one who is there already is another person only when somebody says so', async () => {
    const page = await app.open('/athletes?search=Ines Alvarado');
    await page.getByRole('button', { name: 'New athlete' }).click();
    const dialog = page.getByRole('dialog', { name: 'New athlete' });
    expect(await dialog.getByRole('textbox', { name: 'Last name' }).inputValue()).toBe('Alvarado');
    await dialog.getByRole('button', { name: 'Add athlete' }).click();
    await dialog.getByText('Choose one: it decides the record list').waitFor();
    await dialog.getByText('Women', { exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Date of birth' }).fill('1996-03-05');
    await dialog.getByRole('button', { name: 'Add athlete' }).click();
    await dialog.getByRole('checkbox', { name: 'This is another person of the same name' }).check();
    await dialog.getByRole('button', { name: 'Add athlete' }).click();
    await page.getByRole('heading', { name: 'Ines Alvarado' }).waitFor();
    await page.getByText('No performances yet').waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.waitForURL(/\/athletes$/);
    expect((await app.client.athletes.list({ clubId: club.clubId })).total).toBe(2);
    await page.context().close();
  });

  it('are corrected in place', async () => {
    const page = await app.open(`/athletes/${club.marta}`);
    await page.getByRole('button', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit athlete' });
    await dialog.getByRole('textbox', { name: 'Membership number' }).fill('LH-204');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    expect(await isShown(page.getByText('number LH-204'))).toBe(true);
    await page.context().close();
  });

  it('show personal bests with the windy ones beside them, records, season bests and the progression', async () => {
    const page = await app.open(`/athletes/${club.ines}`);
    const bests = page.getByRole('region', { name: 'Personal bests' });
    const sprint = bests.getByRole('row', { name: /^100m/ });
    await sprint.getByText('12.30').waitFor();
    await sprint.getByRole('link', { name: /12\.20.*Wind-assisted/ }).waitFor();
    await page.getByRole('heading', { name: /Holds/ }).waitFor();
    await page.getByRole('img', { name: /100m: 4 performances over time/ }).waitFor();
    await page.getByRole('region', { name: 'Season bests' }).getByText('12.41').waitFor();
    expect(await page.getByRole('link', { name: 'All 4 performances' }).getAttribute('href')).toContain(
      `athleteId=${club.ines}`,
    );
    await page.context().close();
  });

  it('fit on a phone and can be read by everybody, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of ['/athletes', `/athletes/${club.ines}`]) {
        const page = await app.open(path, { colorScheme, width: 390, height: 844 });
        await page.getByText('Ines Alvarado').first().waitFor();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        expect(await seriousFindings(page)).toEqual([]);
        await page.context().close();
      }
    }
  });

  it('says what to do when an athlete is not here', async () => {
    const page = await app.open('/athletes/018f0000-0000-7000-8000-000000000000');
    expect(await isShown(page.getByRole('alert').getByText(/is not here any more/))).toBe(true);
    await page.context().close();
  });

  it('logged no error but the refusals that were asked for', () => {
    expect(app.problems.filter((problem) => !/status of 40[49]/.test(problem))).toEqual([]);
  });
});
