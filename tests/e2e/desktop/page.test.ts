import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestApp } from '#tests/support/app.ts';
import {
  builtApplication,
  isRealElectron,
  newDataFolder,
  removeFolder,
  startDesktop,
} from '#tests/support/desktop-app.ts';
import type { Desktop } from '#tests/support/desktop-app.ts';

const password = 'correct horse battery';
const csv =
  'first_name,last_name,gender,date_of_birth,discipline,date,mark\nAda,Berg,F,2000-02-03,100m,2025-06-14,12.45\n';

/** The real page in the desktop's window: what the menu and the system ask it for. A person and the system take orders. */
describe.runIf(!isRealElectron)('the page in the desktop application', () => {
  let dataFolder: string;
  let desktop: Desktop;

  beforeAll(async () => {
    dataFolder = await newDataFolder();
    const test = openTestApp(dataFolder);
    test.call('clubs', 'create', { name: 'Marlbrook Harriers' });
    test.app.close();
    const file = join(dataFolder, 'results.csv');
    await writeFile(file, csv);
    desktop = await startDesktop(builtApplication, dataFolder, '#root h1', [file]);
  });

  afterAll(async () => {
    await desktop.close();
    await removeFolder(dataFolder);
  });

  const menu = (id: string) => desktop.order({ order: 'menu', id });

  it('opens a file that came with the start in the import, and a photo-finish file on its own screen', async () => {
    const { page } = desktop;
    await page.getByRole('heading', { name: 'results.csv' }).waitFor();
    await page.getByRole('button', { name: 'Import 1 row', exact: true }).first().waitFor();
    const lif = join(dataFolder, '001-1-01.lif');
    await writeFile(
      lif,
      '1,1,1,100m Women,0.4,,,,,,14:02:10.000\r\n1,101,4,Berg,Ada,Marlbrook Harriers,12.345,,,,,,,,\r\n',
    );
    expect(await desktop.startAgain(lif)).toBe(0);
    await page.getByText('001-1-01.lif').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/sheets/finishlynx');
  });

  it('goes where the menu says, and shows what the application is and whose work is inside', async () => {
    const { page } = desktop;
    menu('athletes');
    await page.getByRole('heading', { name: 'Athletes', level: 1 }).waitFor();
    menu('about');
    const dialog = page.getByRole('dialog', { name: 'About TrackRecord' });
    await dialog.getByText(/^Version \d/).waitFor();
    await dialog.getByText('TrackRecord is built with the work of others. Their licences:').waitFor();
    // A dialog owns the page while it is open.
    menu('records');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/athletes');
  });

  it('takes the folder of backups from the dialog of the system', async () => {
    const { page } = desktop;
    menu('administration');
    await page.getByRole('tab', { name: 'Backups' }).click();
    desktop.order({ order: 'paths', paths: [dataFolder] });
    await page.getByRole('button', { name: 'Choose…' }).click();
    await page.getByText(`New backups go to ${dataFolder}.`).waitFor();
    expect(await page.getByRole('textbox', { name: 'Full path of the folder' }).inputValue()).toBe(dataFolder);
  });

  it('locks when the computer sleeps, and keeps what was typed', async () => {
    const { page } = desktop;
    await page.getByRole('tab', { name: 'Users' }).click();
    await page.getByRole('button', { name: 'Ask for passwords …' }).click();
    await page.getByRole('textbox', { name: 'Your user name' }).fill('maren');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Ask for passwords from now on' }).click();
    await page.getByRole('button', { name: 'Edit maren' }).waitFor();
    menu('record');
    const competition = page.getByRole('combobox', { name: 'Competition' });
    await competition.fill('Northern Vale Open');
    desktop.order({ order: 'power', event: 'suspend' });
    const lock = page.getByRole('dialog', { name: 'Locked' });
    await lock.waitFor();
    desktop.order({ order: 'power', event: 'resume' });
    await page.getByLabel('User name').fill('maren');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Go on' }).click();
    await lock.waitFor({ state: 'detached' });
    expect(await competition.inputValue()).toBe('Northern Vale Open');
    await competition.fill('');
  });
});
