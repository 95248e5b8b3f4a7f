import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { seriousFindingsInLightAndDark } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

describe('administration', () => {
  let app: BrowserApp;
  let clubId: string;

  beforeAll(async () => {
    app = await startBrowserApp();
    ({ clubId } = await createSmallClub(app));
    await app.client.clubs.create({ name: 'Marlbrook Harriers' });
  });
  // The first test ends at the other club.
  beforeEach(() => app.client.accounts.rememberClub({ clubId }));
  afterAll(() => app.close());

  it('renames a club and shows another one', async () => {
    const page = await app.open('/administration');
    await page.getByRole('button', { name: 'Edit Marlbrook Harriers' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Marlbrook & District');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit Marlbrook & District' }).waitFor();
    await page.getByRole('button', { name: 'Show this club' }).click();
    expect(await isShown(page.getByRole('button', { name: 'Club: Marlbrook & District' }))).toBe(true);
    await expect.poll(async () => (await app.client.accounts.me()).lastClubId).not.toBe(clubId);
    await page.close();
  });

  it('tells in words who did what, and finds it by a name', async () => {
    const page = await app.open('/administration?tab=trail');
    await page.getByRole('textbox', { name: 'Find in the trail' }).fill('Quill');
    await page.getByText('1 line', { exact: true }).waitFor();
    await page.getByRole('button', { name: /Added an athlete Marta · Quill/ }).click();
    const drawer = page.getByRole('dialog');
    expect(await isShown(drawer.getByText('"lastName": "Quill"'))).toBe(true);
    expect(await isShown(drawer.getByRole('row', { name: 'Last name Quill' }))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.getByRole('combobox', { name: 'Action' }).fill('Recorded');
    await page.getByRole('option', { name: 'Recorded a performance' }).click();
    expect(await isShown(page.getByText('7 lines'))).toBe(true);
    await page.close();
  });

  it('saves the trail as a file, and shows a superuser what was done on this computer', async () => {
    const page = await app.open('/administration?tab=trail');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/ audit \d{4}-\d\d-\d\d\.csv$/);
    await page.getByText('This computer', { exact: true }).click();
    expect(await isShown(page.getByRole('button', { name: /Added a club/ }).first())).toBe(true);
    await page.close();
  });

  it('erases a person after asking twice, and the record stands', async () => {
    const page = await app.open('/athletes');
    await page.getByRole('link', { name: /Quill/ }).first().click();
    await page.getByRole('button', { name: 'More actions' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save everything about this person' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Marta Quill .*\.zip$/);
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Erase this person' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Go on' }).click();
    expect(await isShown(dialog.getByText('Say why'))).toBe(true);
    await dialog.getByRole('textbox', { name: 'Why' }).fill('asked for on 3 May');
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await dialog.getByRole('textbox', { name: 'Type the name to erase: Marta Quill' }).fill('Marta');
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    expect(await isShown(dialog.getByText('This is not the name'))).toBe(true);
    await dialog.getByRole('textbox').fill('Marta Quill');
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    expect(await isShown(page.getByRole('heading', { name: 'Former member' }))).toBe(true);
    await page.goto(new URL('/administration?tab=privacy', page.url()).href);
    expect(await isShown(page.getByText('asked for on 3 May'))).toBe(true);
    await page.close();
  });

  it('lists who left long ago, keeps one on purpose and changes the period', async () => {
    await app.client.athletes.create({
      clubId,
      firstName: 'Olive',
      lastName: 'Farrow',
      gender: 'F',
      dateOfBirth: '1970-01-02',
      memberFrom: '1990',
      memberTo: '1999',
    });
    const page = await app.open('/administration?tab=privacy');
    await page.getByRole('button', { name: 'Keep the data of Olive Farrow', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }).click();
    expect(await isShown(page.getByRole('heading', { name: 'Kept on purpose' }))).toBe(true);
    await page.getByRole('textbox', { name: 'Years after leaving' }).fill('0');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(await isShown(page.getByText('The period is switched off: nobody is listed.'))).toBe(true);
    await page.close();
  });

  it('gives a diagnostics file', async () => {
    const page = await app.open('/administration?tab=health');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a diagnostics file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^TrackRecord diagnostics .*\.zip$/);
    await page.close();
  });

  it('tells what is in order from what was not done yet, checks the file and verifies the records', async () => {
    const page = await app.open('/administration?tab=health');
    await page.getByText(/^Nothing is wrong; /).waitFor();
    const backup = page.getByRole('listitem').filter({ hasText: 'Last good backup' });
    expect(await isShown(backup.getByRole('img', { name: 'Not done yet' }))).toBe(true);
    expect(await isShown(backup.getByText('Make a backup now', { exact: false }))).toBe(true);
    await page.getByRole('button', { name: 'Check the file now' }).click();
    expect(await isShown(page.getByText(/^Sound on /))).toBe(true);
    const file = page.getByRole('listitem').filter({ hasText: 'Last check of the file' });
    expect(await isShown(file.getByRole('img', { name: 'In order' }))).toBe(true);
    await page.getByRole('button', { name: 'Verify everything' }).click();
    expect(await isShown(page.getByText('Sound: 7 results were judged again'))).toBe(true);
    await page.getByRole('button', { name: 'Judge all records again' }).click();
    expect(await isShown(page.getByText('7 results were judged again.', { exact: true }))).toBe(true);
    await page.close();
  });

  it('shows the log, newest first, and only what is grave when asked', async () => {
    const page = await app.open('/administration?tab=log');
    await page.getByText('job ended').first().waitFor();
    await page.getByRole('combobox', { name: 'Level' }).click();
    await page.getByRole('option', { name: 'Faults only' }).click();
    expect(await isShown(page.getByText('No such line'))).toBe(true);
    await page.close();
  });

  it.each([
    '/administration',
    '/administration?tab=trail',
    '/administration?tab=privacy',
    '/administration?tab=health',
    '/administration?tab=log',
  ])('has no serious finding of axe at %s, in light and dark', async (path) => {
    const page = await app.open(path);
    await page.getByRole('tabpanel').waitFor();
    expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
    await page.close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
