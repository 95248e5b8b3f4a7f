import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindingsInLightAndDark } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

describe('backups', () => {
  let app: BrowserApp;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trackrecord-e2e-backups-'));
    app = await startBrowserApp(folder);
    await createSmallClub(app);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are made, proved and restored, and the data is as before', async () => {
    const page = await app.open('/administration?tab=backups');
    await page.getByRole('button', { name: 'Back up now' }).click();
    const row = page.getByRole('row', { name: /By hand/ });
    expect(await isShown(row.getByText(/^Good on /))).toBe(true);
    expect(await isShown(page.getByText('Last backup today'))).toBe(true);
    await row.getByRole('button', { name: /^Prove the backup of / }).click();
    expect(await isShown(page.getByRole('status').getByText(/^Good on trackrecord-.*-manual\.zip$/))).toBe(true);

    await app.client.clubs.create({ name: 'Founded Later' });
    const names = async () => (await app.client.clubs.list()).map((club) => club.name);
    expect(await names()).toContain('Founded Later');
    await row.getByRole('button', { name: /^Restore the backup of / }).click();
    const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
    await dialog.getByText('What is here now is backed up first').waitFor();
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    expect(await isShown(page.getByText(/^Restored as it was on .*: Larkford Harriers\.$/))).toBe(true);
    expect(await names()).toEqual(['Larkford Harriers']);
    expect(await isShown(page.getByRole('row', { name: /Before a restore/ }))).toBe(true);
    expect(await isShown(page.getByText(/^On .* was restored\. What it replaced lies in replaced/))).toBe(true);
    expect(app.problems).toEqual([]);
    await page.close();
  });

  it('of other programs are refused in words, and everything stays', async () => {
    const page = await app.open('/administration?tab=backups');
    const path = join(folder, 'holiday.zip');
    writeFileSync(path, 'PK, not really');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a backup file' }).click();
    await (await chooser).setFiles(path);
    const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
    await dialog.getByText('holiday.zip').waitFor();
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    expect(await isShown(dialog.getByText('holiday.zip is not a backup of TrackRecord.').first())).toBe(true);
    await dialog.getByRole('button', { name: 'Keep what is here' }).click();
    expect((await app.client.clubs.list()).map((club) => club.name)).toEqual(['Larkford Harriers']);
    await page.close();
  });

  it('go to a folder that is there, and home tells how old the last one is', async () => {
    const page = await app.open('/administration?tab=backups');
    const path = page.getByRole('textbox', { name: 'Full path of the folder' });
    await path.fill('/nowhere/at/all');
    await page.getByRole('button', { name: 'Use this folder' }).click();
    expect(await isShown(page.getByText('The folder /nowhere/at/all is not there.').first())).toBe(true);
    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'));
    await path.fill(elsewhere);
    await page.getByRole('button', { name: 'Use this folder' }).click();
    await page.getByText(`New backups go to ${elsewhere}.`).waitFor();
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page.getByText(`lies in ${elsewhere}.`).waitFor();
    expect(readdirSync(elsewhere)).toEqual([expect.stringMatching(/-manual\.zip$/)]);
    const home = await app.open('/');
    expect(await isShown(home.getByRole('link', { name: 'Last backup today' }))).toBe(true);
    await home.close();
    await page.close();
  });

  it('have no serious finding of axe, in light and dark', async () => {
    const page = await app.open('/administration?tab=backups');
    await page
      .getByRole('row', { name: /By hand/ })
      .first()
      .waitFor();
    expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Restore the backup of / })
      .first()
      .click();
    await page.getByRole('dialog', { name: 'Restore this backup?' }).waitFor();
    expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
    await page.close();
  });
});
