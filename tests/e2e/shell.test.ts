import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings, seriousFindingsInLightAndDark } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';

const screens = ['/', '/record', '/performances', '/records', '/athletes', '/import', '/settings'];

describe('the frame around every screen', () => {
  let app: BrowserApp;
  beforeAll(async () => {
    app = await startBrowserApp();
    const club = await app.client.clubs.create({ name: 'Larkford Harriers' });
    const athlete = await app.client.athletes.create({
      clubId: club.id,
      firstName: 'Ines',
      lastName: 'Alvarado',
      gender: 'F',
      dateOfBirth: '2008-03-05',
    });
    await app.client.performances.record({
      clubId: club.id,
      discipline: '100m',
      season: 'track',
      legs: [{ athleteId: athlete.id }],
      day: '2026-06-14',
      mark: '12.45',
      wind: '+0.8',
      competition: 'Larkford Open',
    });
  });
  afterAll(() => app.close());

  it('goes to a screen with two keys, one after the other', async () => {
    const page = await app.open('/');
    await page.getByRole('heading', { name: 'Larkford Harriers' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('heading', { name: 'Performances' }).waitFor();
    await page.keyboard.press('n');
    expect(await isShown(page.getByRole('heading', { name: 'Record a performance' }))).toBe(true);
    await page.close();
  });

  it('takes letters in a field as text, never as commands', async () => {
    const page = await app.open('/record');
    const competition = page.getByRole('combobox', { name: 'Competition' });
    await competition.pressSequentially('g p n');
    expect(await competition.inputValue()).toBe('g p n');
    expect(new URL(page.url()).pathname).toBe('/record');
    await page.close();
  });

  it('lists the shortcuts of the frame and of the screen', async () => {
    const page = await app.open('/performances');
    await page.getByRole('heading', { name: 'Performances' }).waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Shortcuts' });
    await dialog.getByText('Record a performance').waitFor();
    await dialog.getByText('Clear all filters').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('finds an athlete by part of the name and opens the profile', async () => {
    const page = await app.open('/');
    await page.getByRole('heading', { name: 'Larkford Harriers' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Search' }).pressSequentially('alvar');
    await page.getByRole('button', { name: /Ines Alvarado/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/athletes\/.+/);
    expect(await isShown(page.getByRole('heading', { name: 'Ines Alvarado' }))).toBe(true);
    await page.close();
  });

  it('remembers light or dark on this device', async () => {
    const page = await app.open('/', { colorScheme: 'light' });
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.reload();
    expect(await isShown(page.getByRole('button', { name: 'Switch to light' }))).toBe(true);
    await page.close();
  });

  it('has a drawer with targets for fingers on a phone', async () => {
    const page = await app.open('/', { width: 390, height: 844 });
    const link = page.getByRole('link', { name: 'Performances', exact: true });
    await page.getByRole('button', { name: /Your account/ }).focus();
    await page.keyboard.press('Tab');
    // What the closed drawer holds is not on the screen, and cannot have the focus.
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await link.click();
    await page.getByRole('heading', { name: 'Performances' }).waitFor();
    await page.getByRole('button', { name: 'Close the menu' }).waitFor({ state: 'hidden' });
    await page.close();
  });

  it('shows a change that was made elsewhere without being asked', async () => {
    const page = await app.open('/athletes');
    await page.getByText('Ines Alvarado').waitFor();
    const [club] = await app.client.clubs.list();
    await app.client.athletes.create({ clubId: club?.id ?? '', firstName: 'Tomasz', lastName: 'Wrona', gender: 'M' });
    expect(await isShown(page.getByText('Tomasz Wrona'))).toBe(true);
    await page.close();
  });

  it('says so while the application does not answer, and goes on when it does', async () => {
    const page = await app.open('/');
    await page.getByRole('heading', { name: 'Larkford Harriers' }).waitFor();
    await page.route('**/rpc/**', (route) => route.abort());
    await page.evaluate(() => window.stop());
    // The bar of the frame; what was asked for in that moment may say so as well.
    const notice = page.getByText('Trying again; what you typed stays here', { exact: false });
    await notice.waitFor();
    await page.unroute('**/rpc/**');
    await notice.waitFor({ state: 'hidden' });
    app.problems.length = 0;
    expect(await isShown(page.getByRole('heading', { name: 'Larkford Harriers' }))).toBe(true);
    await page.close();
  });

  it('says that an address leads nowhere', async () => {
    const page = await app.open('/no-such-screen');
    expect(await isShown(page.getByText('There is no such page'))).toBe(true);
    await page.close();
  });

  for (const path of screens) {
    it(`has no serious accessibility finding at ${path}, on a phone and on a wide screen, in light and dark`, async () => {
      const page = await app.open(path, { width: 390 });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
      await page.close();
    });
  }

  it('logged no error and broke no rule of the content-security policy', () => {
    expect(app.problems).toEqual([]);
  });
});
