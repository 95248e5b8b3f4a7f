import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindingsInLightAndDark } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';

describe('the manual', () => {
  let app: BrowserApp;

  beforeAll(async () => {
    app = await startBrowserApp();
    await app.client.clubs.create({ name: 'Larkford Harriers' });
  });
  afterAll(() => app.close());

  it('opens at the chapter of the screen: by its question mark and by F1', async () => {
    const page = await app.open('/settings');
    await page.getByRole('link', { name: 'Help on this page' }).click();
    expect(await isShown(page.getByRole('heading', { name: 'Record policy and settings' }))).toBe(true);
    await page.goto(new URL('/import', page.url()).href);
    await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
    await page.keyboard.press('F1');
    expect(await isShown(page.getByRole('heading', { name: 'Import a file' }))).toBe(true);
    await page.close();
  });

  it('finds chapters by a word, says where it stands, and leads there', async () => {
    const page = await app.open('/help');
    await page.getByRole('textbox', { name: 'Find in the manual' }).fill('NWI');
    await page.getByText(/Found in \d+ chapters/).waitFor();
    await page.getByRole('link', { name: 'Badges and words' }).last().click();
    expect(await isShown(page.getByRole('cell', { name: 'No wind information' }))).toBe(true);
    await page.getByRole('textbox', { name: 'Find in the manual' }).fill('unicycle');
    expect(await isShown(page.getByRole('status').getByText('Nothing found'))).toBe(true);
    await page.close();
  });

  it('leads from one chapter to the next', async () => {
    const page = await app.open('/help?chapter=record');
    await page.getByRole('navigation', { name: 'See also' }).getByRole('link', { name: 'Results sheets' }).click();
    expect(await isShown(page.getByRole('heading', { name: 'After a protest' }))).toBe(true);
    await page.close();
  });

  it('has no serious finding of axe, in light and dark', async () => {
    const page = await app.open('/help?chapter=marks');
    await page.getByRole('heading', { name: 'Wind', exact: true }).waitFor();
    expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
    await page.close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
