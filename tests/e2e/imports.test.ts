import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';

const results = [
  'Vorname;Nachname;Geschlecht;Geburtsdatum;Disziplin;Datum;Leistung;Wind',
  'Zoë;Größler;F;02.04.2008;100m;14.06.2025;12,71;+0,8',
  'Anna;Berg;F;20.11.2004;Kugelweitstoß;14.06.2025;9,61;',
  'Theo;Marsh;M;31.01.2003;400m;14.06.2025;51,20;',
  'Theo;Marsh;M;31.01.2003;200m;14.06.2025;quick;',
  'Theo;Marsh;M;31.01.2003;800m;14.06.2025;DNS;',
].join('\n');

const photoFinish = [
  '1,1,1,100m Women,0.4,,,,,,14:02:10.000',
  '1,101,4,Ødegård,Åse,Larkford Harriers,12.345,,,,,,,,',
].join('\r\n');

/** `ä` and its like in the Windows encoding of western Europe. */
const western = Buffer.from(results, 'latin1');

describe('the import centre', () => {
  let app: BrowserApp;
  let clubId: string;
  beforeAll(async () => {
    app = await startBrowserApp();
    clubId = (await app.client.clubs.create({ name: 'Larkford Harriers' })).id;
  });
  afterAll(() => app.close());

  const drop = (page: Page, name: string, buffer: Buffer) =>
    page.getByLabel('File to import').setInputFiles({ name, mimeType: 'text/csv', buffer });

  async function choose(page: Page, field: string, option: string) {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  }

  it('gives a template for each kind of file', async () => {
    const page = await app.open('/import');
    await page.getByRole('radio', { name: 'Old record list' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Template for records' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^\uFEFFdiscipline,gender,mark,holder/);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('records');
    await page.close();
  });

  it('reads a file as it likely is, takes corrections of the reading, imports it and lets rows be put right', async () => {
    const page = await app.open('/import');
    await drop(page, 'results-2025.csv', western);
    await page.getByText('The encoding is a guess.', { exact: false }).waitFor();
    await page.getByText('Guessed from the names and contents of the columns: please check.').waitFor();
    await page.getByRole('button', { name: 'They are right' }).click();
    await page.getByRole('cell', { name: 'Größler' }).waitFor();
    await choose(page, 'Kugelweitstoß means', 'Shot Put');
    await page.getByRole('button', { name: '1 To be corrected' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '1 No mark' }).click();
    expect(await page.getByRole('region', { name: 'Rows of the file' }).getByRole('row').count()).toBe(2);
    await page.getByRole('button', { name: 'Import 3 rows' }).first().click();

    await page.getByRole('region', { name: 'Report' }).getByText('performances imported').waitFor();
    expect((await app.client.performances.list({ clubId })).total).toBe(3);
    const row = page.getByRole('listitem', { name: 'Line 5' });
    await row.getByText('“quick” cannot be read as a mark.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save these rows as a file' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('quick');
    await row.getByRole('textbox', { name: 'Mark' }).fill('also quick');
    await row.getByRole('button', { name: 'Try again' }).click();
    await row.getByText('“also quick” cannot be read as a mark.').waitFor();
    await row.getByRole('textbox', { name: 'Mark' }).fill('22.93');
    await row.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('1 row is settled already.').waitFor();
    expect((await app.client.performances.list({ clubId })).total).toBe(4);
    await page.close();
  });

  it('remembers how a layout was read, and finds what is there already', async () => {
    const page = await app.open('/import');
    await drop(page, 'again.csv', western);
    await page.getByText('Read as the last file with these columns was.').waitFor();
    await page.getByRole('button', { name: '3 Duplicate' }).waitFor();
    expect(await page.getByRole('button', { name: 'Nothing to import yet' }).first().isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Another file' }).click();
    expect(await isShown(page.getByRole('heading', { name: 'Imports so far' }))).toBe(true);
    await page.close();
  });

  it('asks for a column that is needed, and takes one value for every row', async () => {
    const page = await app.open('/import?kind=athletes');
    await drop(page, 'girls.csv', Buffer.from('First name,Last name\nIda,Falk\nUna,Reese\n'));
    await page.getByText('is needed and no column holds it', { exact: false }).waitFor();
    await page.getByRole('textbox', { name: 'Gender of every row' }).fill('F');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '2 New' }).waitFor();
    await page.getByRole('button', { name: 'Import 2 rows' }).first().click();
    await page.getByText('athletes imported').waitFor();
    expect((await app.client.athletes.list({ clubId, search: 'Ida Falk' })).total).toBe(1);
    await page.close();
  });

  it('takes the athletes of a second file, and asks for it again when the layout comes back', async () => {
    const page = await app.open('/import');
    const wanted = 'The last file with these columns took its athletes from members.csv. Add that file, too.';
    const numbered = Buffer.from(
      'athlete_id,discipline,date,mark\n7,High Jump,2025-06-14,1.60\n8,High Jump,2025-06-14,1.55\n',
    );
    const members = Buffer.from('id;Vorname;Nachname;Geschlecht;Geburtsdatum\n7;Zoë;Åkerlund;F;03.02.2000\n');
    const add = (buffer: Buffer) =>
      page.getByLabel('File of the athletes').setInputFiles({ name: 'members.csv', mimeType: 'text/csv', buffer });
    await drop(page, 'numbered.csv', numbered);
    await page.getByRole('alert').filter({ hasText: 'First name is needed' }).waitFor();
    await add(members);
    await page.getByRole('cell', { name: 'Åkerlund' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Athlete’s number in the results' }).inputValue()).toBe(
      'athlete_id',
    );
    expect(await page.getByRole('combobox', { name: 'The same number in members.csv' }).inputValue()).toBe('id');
    expect(await page.getByRole('combobox', { name: 'First name from' }).inputValue()).toBe('Vorname');
    await page.getByText('The file of athletes has nobody with the number “8”.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import 1 row' }).first().click();
    await page.getByRole('region', { name: 'Report' }).waitFor();
    expect((await app.client.athletes.list({ clubId, search: 'Zoë Åkerlund' })).total).toBe(1);

    await page.getByRole('button', { name: 'Import another file' }).click();
    await drop(page, 'numbered-2.csv', numbered);
    await page.getByText(wanted).waitFor();
    await add(members);
    await page.getByRole('button', { name: '1 Duplicate' }).waitFor();
    expect(await page.getByText(wanted).count()).toBe(0);
    await page.close();
  });

  it('stops a running import from the page, and nothing of it stays', async () => {
    const page = await app.open('/import');
    const before = (await app.client.performances.list({ clubId })).total;
    const many = Array.from({ length: 3_000 }, (_, row) => {
      const day = new Date(Date.UTC(2024, 0, 1 + (row % 600))).toISOString().slice(0, 10);
      return `Runner,Number ${row % 400},F,2000-01-01,100m,${day},${(12 + (row % 300) / 100).toFixed(2)}`;
    });
    const file = ['first_name,last_name,gender,date_of_birth,discipline,date,mark', ...many].join('\n');
    await drop(page, 'many.csv', Buffer.from(file));
    // As long as somebody else writes to the file the import waits (up to five seconds), so that it is not over before the click.
    const busy = new Database(join(app.dataFolder, 'trackrecord.sqlite'));
    busy.exec('BEGIN IMMEDIATE');
    await page
      .getByRole('button', { name: /^Import \d+,\d+ rows$/ })
      .first()
      .click();
    const cancelled = page.waitForResponse(/\/rpc\/jobs\/cancel/);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await cancelled;
    busy.close();
    await page.getByText('The import was cancelled. Nothing was written.').waitFor();
    expect((await app.client.performances.list({ clubId })).total).toBe(before);
    expect((await app.client.imports.list({ clubId })).map(({ fileName }) => fileName)).not.toContain('many.csv');
    expect(
      await page
        .getByRole('button', { name: /^Import \d+,\d+ rows$/ })
        .first()
        .isEnabled(),
    ).toBe(true);
    await page.close();
  });

  it('takes photo-finish results to their own screen, and one table at a time', async () => {
    const page = await app.open('/import');
    const lif = { name: '001-1-01.lif', mimeType: '', buffer: Buffer.from(photoFinish, 'latin1') };
    const table = { name: 'results.csv', mimeType: 'text/csv', buffer: western };
    await page.getByLabel('File to import').setInputFiles([table, { ...table, name: 'more.csv' }]);
    await page.getByText('One file at a time', { exact: false }).waitFor();
    await page.getByLabel('File to import').setInputFiles(lif);
    await page.getByText('Ødegård', { exact: false }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/sheets/finishlynx');
    await page.close();
  });

  it('says in words why a file cannot be read', async () => {
    const page = await app.open('/import');
    await drop(page, 'picture.csv', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000000', 'hex'));
    expect(await isShown(page.getByRole('alert'))).toBe(true);
    await page.close();
  });

  it('takes a whole import back, after asking', async () => {
    const page = await app.open('/import');
    const before = (await app.client.performances.list({ clubId })).total;
    await page.getByRole('button', { name: 'Take back results-2025.csv' }).click();
    await page.getByRole('dialog').getByText('All 3 rows that came with this file', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText(/^taken back/).waitFor();
    expect((await app.client.performances.list({ clubId })).total).toBe(before - 4);
    await page.close();
  });

  it('fits on a phone, also in the dark', async () => {
    const page = await app.open('/import', { width: 390, height: 844, colorScheme: 'dark' });
    await drop(page, 'again.csv', western);
    await page.getByRole('heading', { name: '5 rows' }).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('stays with the club it was begun for when the club is switched in the middle', async () => {
    const { id: other } = await app.client.clubs.create({ name: 'Marlbrook Harriers' });
    const before = (await app.client.performances.list({ clubId })).total;
    const page = await app.open('/import');
    await page.getByRole('button', { name: 'Larkford Harriers' }).click();
    // The page hears nothing of the import before it shows the other club.
    const isSwitched = Promise.withResolvers<void>();
    const isRunning = page.waitForRequest('**/rpc/imports/run');
    await drop(
      page,
      'late.csv',
      Buffer.from(
        'first_name,last_name,gender,date_of_birth,discipline,date,mark\nAnna,Berg,F,2004-11-20,100m,2025-07-01,12.40',
      ),
    );
    const begin = page.getByRole('button', { name: 'Import 1 row', exact: true }).first();
    await begin.waitFor();
    await page.route('**/rpc/jobs/watch', async (route) => {
      await isSwitched.promise;
      await route.continue();
    });
    await begin.click();
    expect((await isRunning).postDataJSON()).toMatchObject({ json: { clubId } });
    await page.getByRole('button', { name: '1 running job' }).waitFor();
    await page.getByRole('button', { name: 'Club: Larkford Harriers' }).click();
    await page.getByRole('menuitem', { name: 'Marlbrook Harriers' }).click();
    await page.getByRole('button', { name: 'Club: Marlbrook Harriers' }).waitFor();
    isSwitched.resolve();
    await page.getByRole('button', { name: 'Finished jobs' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect((await app.client.performances.list({ clubId })).total).toBe(before + 1);
    expect((await app.client.performances.list({ clubId: other })).total).toBe(0);
    expect(await app.client.imports.list({ clubId: other })).toEqual([]);
    await page.close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
