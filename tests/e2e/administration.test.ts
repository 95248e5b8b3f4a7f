import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

describe('administration', () => {
  let app: BrowserApp;

  beforeAll(async () => {
    app = await startBrowserApp();
    await createSmallClub(app);
    await app.client.clubs.create({ name: 'Marlbrook Harriers' });
  });
  afterAll(() => app.close());

  it('renames a club and shows another one', async () => {
    const page = await app.open('/administration');
    await page.getByRole('button', { name: 'Edit Marlbrook Harriers' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Marlbrook & District');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit Marlbrook & District' }).waitFor();
    await page.getByRole('button', { name: 'Show this club' }).click();
    expect(await isShown(page.getByRole('button', { name: 'Club: Marlbrook & District' }))).toBe(true);
    await page.context().close();
  });

  it('tells in words who did what, and finds it by a name', async () => {
    const page = await app.open('/administration?tab=trail');
    await page.getByRole('textbox', { name: 'Find in the trail' }).fill('Quill');
    await page.getByText('1 line', { exact: true }).waitFor();
    await page.getByRole('button', { name: /Added an athlete Marta · Quill/ }).click();
    expect(await isShown(page.getByRole('dialog').getByText('"lastName": "Quill"'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.getByRole('combobox', { name: 'Action' }).fill('Recorded');
    await page.getByRole('option', { name: 'Recorded a performance' }).click();
    expect(await isShown(page.getByText('7 lines'))).toBe(true);
    await page.context().close();
  });

  it('says that everything is in order, checks the file and verifies the records', async () => {
    const page = await app.open('/administration?tab=health');
    await page.getByText('Everything is in order').waitFor();
    await page.getByRole('button', { name: 'Check the file now' }).click();
    expect(await isShown(page.getByText(/^Sound on /))).toBe(true);
    await page.getByRole('button', { name: 'Verify everything' }).click();
    expect(await isShown(page.getByText('Sound: 7 results were judged again'))).toBe(true);
    await page.getByRole('button', { name: 'Judge all records again' }).click();
    expect(await isShown(page.getByText('7 results were judged again.', { exact: true }))).toBe(true);
    await page.context().close();
  });

  it('shows the log, newest first, and only what is grave when asked', async () => {
    const page = await app.open('/administration?tab=log');
    await page.getByText('job ended').first().waitFor();
    await page.getByRole('combobox', { name: 'Level' }).click();
    await page.getByRole('option', { name: 'Faults only' }).click();
    expect(await isShown(page.getByText('No such line'))).toBe(true);
    await page.context().close();
  });

  it.each([
    ['/administration', 'light'],
    ['/administration?tab=trail', 'dark'],
    ['/administration?tab=health', 'light'],
    ['/administration?tab=log', 'dark'],
  ] as const)('has no serious finding of axe at %s in %s', async (path, colorScheme) => {
    const page = await app.open(path, { colorScheme });
    await page.getByRole('tabpanel').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
