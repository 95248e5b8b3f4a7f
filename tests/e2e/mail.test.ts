import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { openMailServer, type TestMailServer } from '#tests/support/mail-server.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

describe('e-mail', () => {
  let app: BrowserApp;
  let server: TestMailServer;
  beforeAll(async () => {
    app = await startBrowserApp();
    await createSmallClub(app);
    server = await openMailServer();
  });
  afterAll(async () => {
    await app.close();
    await server.close();
  });

  it('is off, and a letter in the outbox can be cancelled', async () => {
    const page = await app.open('/administration?tab=mail');
    await page.getByRole('textbox', { name: 'Address for the test' }).fill('coach@club.example');
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByText('E-mail is turned off on this computer').waitFor();
    await page.getByRole('button', { name: 'Cancel: A test from TrackRecord' }).click();
    const row = page.getByRole('row', { name: /A test from TrackRecord/ });
    expect(await isShown(row.getByText('Cancelled'))).toBe(true);
    expect(server.connections()).toBe(0);
    await page.close();
  });

  it('names what is wrong at its field', async () => {
    const page = await app.open('/administration?tab=mail');
    const part = page.getByRole('region', { name: 'Mail server of this computer' });
    await part.getByRole('textbox', { name: 'Server' }).fill('mail.club.example');
    await part.getByRole('combobox', { name: 'Encryption' }).selectOption('none');
    await part.getByRole('button', { name: 'Save' }).click();
    expect(await isShown(part.getByText('Without encryption only a server on this computer itself.').first())).toBe(
      true,
    );
    await page.close();
  });

  it('is sent once it is turned on', async () => {
    const page = await app.open('/administration?tab=mail');
    const part = page.getByRole('region', { name: 'Mail server of this computer' });
    await part.getByRole('switch', { name: 'Send e-mail from this computer' }).press('Space');
    await part.getByRole('textbox', { name: 'Server' }).fill('127.0.0.1');
    await part.getByRole('combobox', { name: 'Encryption' }).selectOption('none');
    await part.getByRole('textbox', { name: 'Port' }).fill(String(server.port));
    await part.getByRole('textbox', { name: 'Sender' }).fill('records@club.example');
    await part.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Mail server saved.').waitFor();
    await page.getByRole('button', { name: 'Send again: A test from TrackRecord' }).click();
    const row = page.getByRole('row', { name: /A test from TrackRecord/ });
    expect(await isShown(row.getByText('Sent', { exact: true }))).toBe(true);
    expect(server.letters).toHaveLength(1);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('fits a phone', async () => {
    const page = await app.open('/administration?tab=mail', { width: 390, height: 844 });
    await page.getByRole('row', { name: /A test from TrackRecord/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await seriousFindings(page)).toEqual([]);
    // The browser tells of every refusal.
    expect(app.problems.filter((problem) => !/status of 4(00|09)/.test(problem))).toEqual([]);
    await page.close();
  });
});
