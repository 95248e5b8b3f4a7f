import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, startBrowserApp } from '#tests/support/browser-app.ts';

describe('the first start', () => {
  let app: BrowserApp;
  beforeAll(async () => {
    app = await startBrowserApp();
  });
  afterAll(() => app.close());

  it('leads from any address to the one form that makes a club', async () => {
    const page = await app.open('/performances');
    await page.getByRole('heading', { name: 'Set up your club' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/start');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('asks for the name beside the field', async () => {
    const page = await app.open('/start');
    await page.getByRole('button', { name: 'Create the club' }).click();
    await page.getByText('Enter the name of the club').waitFor();
    expect(await app.client.clubs.list()).toEqual([]);
    await page.close();
  });

  it('makes the club with the chosen age groups and says what to do next', async () => {
    const page = await app.open('/start', { width: 390, height: 844 });
    await page.getByRole('textbox', { name: 'Name of the club' }).fill('Larkford Harriers');
    await page.getByRole('radio', { name: 'World Athletics' }).click();
    await page.getByRole('button', { name: 'Create the club' }).click();
    await page.getByRole('heading', { name: 'Larkford Harriers is ready' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    const [club] = await app.client.clubs.list();
    expect(club).toMatchObject({ name: 'Larkford Harriers', scheme: 'world-athletics', isDemo: false });
    await page.getByRole('link', { name: /Record the first performance/ }).click();
    await page.getByRole('heading', { name: 'Record a performance' }).waitFor();
    await page.close();
  });

  it('makes a club by the keyboard alone and leads to its old record list', async () => {
    const page = await app.open('/start');
    const name = page.getByRole('textbox', { name: 'Name of the club' });
    await name.waitFor();
    expect(await name.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.type('O’Brien’s <b>Runners</b> =1+1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'O’Brien’s <b>Runners</b> =1+1 is ready' }).waitFor();
    const link = page.getByRole('link', { name: /Import the old record list/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Import', level: 1 }).waitFor();
    expect(await page.getByRole('radio', { name: 'Old record list' }).isChecked()).toBe(true);
    await page.close();
  });

  it('shows a new club what it can begin with instead of empty lists', async () => {
    const page = await app.open('/');
    await page.getByText('No performances yet').first().waitFor();
    await page.getByRole('link', { name: 'Import the old record list' }).waitFor();
    await page.getByRole('link', { name: 'Performances', exact: true }).click();
    await page.getByRole('link', { name: 'Import a file' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('opens the demo club beside it with one click', async () => {
    const page = await app.open('/start');
    await page.getByRole('button', { name: 'Open the demo club' }).click();
    await page.getByRole('heading', { name: /Club records of the last/ }).waitFor({ timeout: 50_000 });
    const demo = (await app.client.clubs.list()).find((club) => club.isDemo);
    await page.getByRole('button', { name: `Club: ${demo?.name} Demo` }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(app.problems).toEqual([]);
    await page.close();
  });
});
