import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindingsInLightAndDark } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { daysAgo } from '#tests/support/days-ago.ts';
import { createSmallClub, type SmallClub } from '#tests/support/small-club.ts';

describe('what came and may come close to the records', () => {
  let app: BrowserApp;
  let club: SmallClub;
  beforeAll(async () => {
    app = await startBrowserApp();
    club = await createSmallClub(app);
    await app.client.performances.record({
      clubId: club.clubId,
      discipline: 'HJ',
      season: 'track',
      legs: [{ athleteId: club.ines }],
      day: daysAgo(10),
      mark: '1.60',
      competition: 'Larkford Evening Meeting',
      isConfirmed: true,
    });
  });
  afterAll(() => app.close());

  it('lists near misses with the record that was missed, filtered through the address', async () => {
    const page = await app.open('/records');
    await page.getByText('Near misses', { exact: true }).click();
    const misses = page.getByRole('row', {
      name: /Ines Alvarado.*High Jump.*1 ?\.60.*0\.02 m.*1\.2 %.*1\.62.*Marta Quill/,
    });
    await misses.first().waitFor();
    expect(await misses.count()).toBe(2);
    await page.getByRole('combobox', { name: 'Age group' }).click();
    await page.getByRole('option', { name: 'Senior', exact: true }).click();
    await page.waitForURL(/ageGroup=SEN/);
    // Until the list has come, what is above it may still move.
    await expect.poll(() => misses.count()).toBe(1);
    await page.getByRole('combobox', { name: 'Made in' }).click();
    await page.getByRole('option', { name: 'All years' }).click();
    await page.waitForURL(/period=all/);
    await page.getByText('Missed by').click();
    await page.waitForURL(/sort=gap/);
    await page.getByText('1 to 1 of 1').waitFor();
    await page.keyboard.press('c');
    await page.getByText('1 to 2 of 2').waitFor();
    expect(new URL(page.url()).searchParams.get('ageGroup')).toBeNull();
    await page.getByRole('link', { name: 'Change the limit' }).click();
    expect(await isShown(page.getByRole('textbox', { name: 'A near miss is within' }))).toBe(true);
    await page.close();
  });

  it('says which records members of today may beat, and who', async () => {
    const page = await app.open('/records?view=beat&ageGroup=SEN');
    const row = page.getByRole('list', { name: 'Records to beat' }).getByRole('listitem').filter({ hasText: '1.62' });
    await row.first().getByText('Vulnerable').waitFor();
    await row.first().getByText('Ines Alvarado').waitFor();
    await row.first().getByText('0.02 m').waitFor();
    await page.getByRole('link', { name: /High Jump.*1\.62.*Marta Quill/ }).click();
    const rivals = page.getByRole('region', { name: 'Who may beat it' });
    await rivals.getByRole('link', { name: 'Ines Alvarado' }).waitFor();
    expect(await isShown(rivals.getByText('1.2 %'))).toBe(true);
    await page.close();
  });

  it('keeps names in one piece on a small laptop', async () => {
    const page = await app.open('/records?view=beat&ageGroup=SEN', { width: 1024, height: 768 });
    const name = page.getByText('Ines Alvarado', { exact: true }).first();
    await name.waitFor();
    expect((await name.boundingBox())?.height).toBeLessThan(48);
    await page.goto(new URL('/lists/top?discipline=HJ&gender=F', page.url()).href);
    const list = page.getByRole('region').filter({ has: page.getByRole('table') });
    await list.getByText('Ines Alvarado').first().waitFor();
    const isCut = await list.evaluateAll((all) => all.some((each) => each.scrollWidth > each.clientWidth));
    expect(isCut).toBe(false);
    await page.close();
  });

  it('keeps former records and names them as such', async () => {
    const page = await app.open('/records?view=list&ageGroup=SEN');
    await page.getByText('Former', { exact: true }).click();
    await page.waitForURL(/former=true/);
    const former = page.getByRole('row', { name: /100m.*12 ?\.41.*Was a club record once.*Ines Alvarado.*309 days/ });
    await former.getByText('10 Jul 2021').waitFor();
    await former.getByText('15 May 2022').waitFor();
    await former.getByRole('link', { name: '100m' }).click();
    expect(await isShown(page.getByText('Was the record from 10 Jul 2021 until 15 May 2022'))).toBe(true);
    await page.close();
  });

  it('shows on the board what a filter of the list leaves, and names the filter', async () => {
    const page = await app.open(`/records?athleteId=${club.ines}&discipline=100m`);
    await page.getByRole('button', { name: 'Clear only Ines Alvarado' }).waitFor();
    await page.getByRole('button', { name: 'Clear only 100m' }).waitFor();
    expect(await page.getByRole('row', { name: /High Jump|Long Jump/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    expect(await isShown(page.getByRole('row', { name: /^Long Jump/ }))).toBe(true);
    await page.close();
  });

  it.each(['/records?view=near', '/records?view=beat', '/records?view=list&former=true'])(
    'can be read by everybody, in light and dark, and on a phone: %s',
    async (path) => {
      const page = await app.open(path, { width: 390, height: 900 });
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.getByText('Ines Alvarado').first().waitFor();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
      }
      await page.close();
    },
  );

  it('goes by the per cent that the club sets', async () => {
    const page = await app.open('/settings');
    const field = page.getByRole('textbox', { name: 'A near miss is within' });
    const section = page.getByRole('region', { name: 'Near misses' });
    await field.fill('30');
    await section.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Between 0 and 20 per cent').waitFor();
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await field.fill('1');
    await section.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.goto(new URL('/records?view=near', page.url()).href);
    expect(await isShown(page.getByText('Nobody came close'))).toBe(true);
    await page.close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
