import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindingsInLightAndDark } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

describe('reference data', () => {
  let app: BrowserApp;
  let clubId: string;

  beforeAll(async () => {
    app = await startBrowserApp();
    ({ clubId } = await createSmallClub(app));
  });
  afterAll(() => app.close());

  it('gives a standard discipline another name and further aliases, and finds it by them', async () => {
    const page = await app.open('/reference');
    await page.getByRole('textbox', { name: 'Find in this list' }).fill('long jump');
    await page.getByRole('button', { name: 'Long Jump', exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Long Jump' });
    await panel.getByRole('textbox', { name: 'Name in this club' }).fill('Broad Jump');
    await panel.getByRole('combobox', { name: 'Further names' }).fill('BJ');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Save' }).click();
    expect(await isShown(page.getByText('Standard name: Long Jump'))).toBe(true);
    const { disciplines } = await app.client.reference.all({ clubId });
    expect(disciplines.find((row) => row.code === 'LJ')).toMatchObject({ name: 'Broad Jump' });
    await page.goto(new URL('/records', page.url()).href);
    expect(await isShown(page.getByText('Broad Jump').first())).toBe(true);
    await page.close();
  });

  it('no longer offers in the form what the club hides', async () => {
    const page = await app.open('/reference?tab=seasons');
    await page.getByRole('button', { name: 'Road', exact: true }).click();
    await page.getByRole('switch', { name: 'Offered in forms' }).uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await isShown(page.getByText('Hidden', { exact: true }))).toBe(true);
    await page.goto(new URL('/record', page.url()).href);
    await page.getByRole('combobox', { name: 'Season' }).click();
    await page.getByRole('option', { name: 'Indoors' }).waitFor();
    expect(await page.getByRole('option', { name: 'Road' }).count()).toBe(0);
    await app.client.reference.change({ clubId, what: 'season', code: 'road' });
    await page.close();
  });

  it('adds a discipline of the club’s own, edits it, removes it and takes that back', async () => {
    const page = await app.open('/reference');
    await page.getByRole('button', { name: 'Add a discipline' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('long  jump');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await isShown(page.getByText('There is already a discipline named'))).toBe(true);
    await page.getByRole('textbox', { name: 'Name' }).fill('Welly Throw');
    await page.getByText('Distance or height', { exact: true }).last().click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('textbox', { name: 'Find in this list' }).fill('welly');
    await page.getByRole('button', { name: 'Welly Throw', exact: true }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Welly Throw was removed').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await isShown(page.getByRole('button', { name: 'Welly Throw', exact: true }))).toBe(true);
    await page.close();
  });

  it('asks before unsaved input is closed', async () => {
    const page = await app.open('/reference?code=HJ');
    await page.getByRole('textbox', { name: 'Name in this club' }).fill('Leap');
    await page.getByRole('button', { name: 'Save' }).click({ trial: true });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Stay' }).click();
    expect(await page.getByRole('textbox', { name: 'Name in this club' }).inputValue()).toBe('Leap');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.close();
  });

  it('shows what each group throws by rule, and where that is not verified', async () => {
    const page = await app.open('/reference?code=SP');
    expect(await isShown(page.getByRole('cell', { name: '7.26kg' }).first())).toBe(true);
    expect(await isShown(page.getByText('unverified', { exact: true }).first())).toBe(true);
    await page.close();
  });

  it('answers which group somebody is in, and adds a group by ages', async () => {
    const page = await app.open('/reference?tab=ageGroups');
    await page.getByRole('textbox', { name: 'Date of birth' }).fill('2010-12-01');
    const calculator = page.getByRole('region', { name: 'Which group is somebody in?' });
    await calculator.getByRole('textbox', { name: 'Day' }).fill('2025-11-15');
    expect(await isShown(calculator.getByText('Under 17').first())).toBe(true);
    expect(await isShown(calculator.getByText('14 years old on that day'))).toBe(true);
    await page.getByRole('button', { name: 'Add an age group' }).click();
    await page.getByRole('textbox', { name: 'Code' }).fill('MINI');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Minis');
    await page.getByRole('textbox', { name: 'To age' }).fill('8');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await isShown(page.getByRole('button', { name: 'Minis' }))).toBe(true);
    expect(await isShown(page.getByText('up to 8'))).toBe(true);
    await page.close();
  });

  it('mends a competition for all of its results, and opens them', async () => {
    const page = await app.open('/reference?tab=competitions');
    await page.getByRole('button', { name: 'Edit Larkford Open' }).first().click();
    await page.getByRole('textbox', { name: 'Venue' }).fill('Larkford Park');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await isShown(page.getByText('Larkford Park').first())).toBe(true);
    await page
      .getByRole('link', { name: /result.*: Larkford Open/ })
      .first()
      .click();
    await page.waitForURL(/performances\?competitionId=/);
    await page.close();
  });

  it.each(['/reference', '/reference?code=SP', '/reference?tab=ageGroups', '/reference?tab=competitions'])(
    'has no serious finding of axe at %s, in light and dark',
    async (path) => {
      const page = await app.open(path);
      await page.getByRole('table').first().waitFor();
      expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
      await page.close();
    },
  );

  it('logged no error', () => {
    expect(app.problems.filter((problem) => !problem.includes('409'))).toEqual([]);
  });
});
