import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub, type SmallClub } from '#tests/support/small-club.ts';

describe('the medals', () => {
  let app: BrowserApp;
  let club: SmallClub;
  let paula: string;
  let rosa: string;

  beforeAll(async () => {
    app = await startBrowserApp();
    club = await createSmallClub(app);
    const athlete = async (firstName: string, lastName: string) =>
      (
        await app.client.athletes.create({
          clubId: club.clubId,
          firstName,
          lastName,
          gender: 'F',
          dateOfBirth: '2001-04-04',
        })
      ).id;
    paula = await athlete('Paula', 'Reed');
    rosa = await athlete('Rosa', 'Sund');
    await app.client.medals.record({
      clubId: club.clubId,
      competition: 'County Championships',
      day: '2024-06-08',
      season: 'track',
      rows: [
        { discipline: '100m', legs: [{ athleteId: club.ines }], place: 1 },
        { discipline: '200m', legs: [{ athleteId: club.ines }], place: 2 },
        { discipline: 'HJ', legs: [{ athleteId: club.marta }], place: 3 },
        {
          discipline: '4x100m',
          legs: [club.ines, club.marta, paula, rosa].map((athleteId) => ({ athleteId })),
          gender: 'F',
          place: 1,
        },
      ],
    });
  });
  afterAll(() => app.close());

  it('are counted by what is asked for, and a number opens the results behind it', async () => {
    const page = await app.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Medals', exact: true }).first().waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.getByRole('heading', { name: 'Medals', level: 1 }).waitFor();
    const byAthlete = page.getByRole('table', { name: 'Table of medals by athlete' });
    await byAthlete.getByRole('row', { name: /Ines Alvarado.* 2 gold.* 1 silver.* 3 medals/ }).waitFor();
    await byAthlete.getByRole('row', { name: 'All 2 1 1 4' }).waitFor();
    await page.getByRole('img', { name: 'Medals by athlete' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await byAthlete.getByRole('button', { name: 'Athlete' }).click();
    await byAthlete.getByRole('columnheader', { name: 'Athlete' }).and(page.locator('[aria-sort=ascending]')).waitFor();
    await page.getByText('Discipline', { exact: true }).last().click();
    const byDiscipline = page.getByRole('table', { name: 'Table of medals by discipline' });
    await byDiscipline.getByRole('link', { name: '1 gold: 100m' }).click();
    await page.getByText('1 performance found').waitFor();
    expect(new URL(page.url()).search).toBe('?discipline=100m&medal=gold');
    await page.close();
  });

  it('are filtered by the address, and all filters go at once', async () => {
    const page = await app.open('/medals?view=medals&medal=gold&from=2024');
    await page.getByText('2 medals found').waitFor();
    expect(await page.getByRole('textbox', { name: 'From year' }).inputValue()).toBe('2024');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.getByText('4 medals', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'From year' }).fill('2030');
    await page.getByText('No medal matches these filters').waitFor();
    await page.close();
  });

  it('are recognised together on an occasion, which can be taken back and edited', async () => {
    const page = await app.open('/medals?view=medals&recognised=no');
    await page.getByRole('checkbox', { name: 'Select Marta Quill, High Jump, 8 Jun 2024' }).check();
    await page.getByRole('checkbox', { name: 'Select Ines Alvarado, 200m, 8 Jun 2024' }).check();
    await page.getByText('2 selected').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mark as recognised' }).click();
    const dialog = page.getByRole('dialog', { name: 'Recognise 2 medals' });
    await dialog.getByRole('button', { name: 'Mark as recognised' }).click();
    await dialog.getByText('Say on what occasion').waitFor();
    await dialog.getByRole('combobox', { name: 'Occasion' }).fill('Presentation evening');
    await dialog.getByRole('textbox', { name: 'Note' }).fill('in the clubhouse');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Mark as recognised' }).click();
    await page.getByText('2 medals recognised: Presentation evening').waitFor();
    await page.getByText('2 medals found').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('4 medals found').waitFor();

    await app.client.medals.recognise({
      clubId: club.clubId,
      performanceIds: (await app.client.medals.list({ clubId: club.clubId, medal: 'gold' })).rows.map(({ id }) => id),
      occasion: 'Summer fair',
      day: '2024-09-01',
    });
    await page.getByText('Recognised', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Edit Summer fair' }).click();
    const edit = page.getByRole('dialog', { name: 'Edit the occasion' });
    await edit.getByRole('textbox', { name: 'Occasion' }).fill('Autumn fair');
    await edit.getByRole('button', { name: 'Save' }).click();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Autumn fair' }).click();
    await page.getByText('2 medals found').waitFor();
    await page.close();
  });

  it('are counted and listed on a phone, with the age group of a master and what is not yet recognised', async () => {
    const { id } = await app.client.athletes.create({
      clubId: club.clubId,
      firstName: 'Wilma',
      lastName: 'Tarn',
      gender: 'F',
      dateOfBirth: '1983-02-11',
    });
    await app.client.medals.record({
      clubId: club.clubId,
      competition: 'Masters Games',
      day: '2024-07-06',
      season: 'track',
      rows: [{ discipline: '800m', legs: [{ athleteId: id }], place: 1 }],
    });
    const page = await app.open('/medals', { width: 390, height: 844, colorScheme: 'dark' });
    await page.getByRole('table', { name: 'Table of medals by athlete' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByText('All medals', { exact: true }).click();
    const own = page.getByRole('list', { name: 'Medals' }).getByRole('listitem').filter({ hasText: 'Wilma Tarn' });
    await own.getByText('800m · W40').waitFor();
    await own.getByText('not yet recognised', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(app.problems).toEqual([]);
    await page.close();
  });

  it('are exported as they are shown', async () => {
    const page = await app.open('/medals');
    await page.getByRole('table', { name: 'Table of medals by athlete' }).waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'CSV for a spreadsheet' }).click();
    expect((await download).suggestedFilename()).toMatch(/Larkford Harriers Medals by athlete .*\.csv$/);
    await page.close();
  });
});

describe('entering medals', () => {
  let app: BrowserApp;
  let club: SmallClub;

  beforeAll(async () => {
    app = await startBrowserApp();
    club = await createSmallClub(app);
  });
  afterAll(() => app.close());

  const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
  const picked = (page: Page, label: string) => page.getByLabel(label, { exact: true }).first();

  /** The option that Enter takes. */
  const chosen = (page: Page, name: string) =>
    page.locator('[role=option][data-combobox-selected]').filter({ hasText: name }).waitFor();

  it('needs no mouse: rows are typed like a spreadsheet and saved together', async () => {
    const page = await app.open('/medals/enter');
    await page.locator(':focus[data-field=competition]').waitFor();
    await page.keyboard.type('Town Games');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Larkford');
    await field(page, 'Day').fill('2025-05-10');
    await picked(page, 'Discipline, row 1').focus();
    await page.keyboard.type('100');
    await chosen(page, '100m');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ines');
    await chosen(page, 'Ines Alvarado');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator(':focus[data-field$=place]').waitFor();
    await page.keyboard.type('1');
    await page.getByRole('group', { name: 'Row 1', exact: true }).getByText('Gold').waitFor();
    await page.keyboard.press('Enter');
    await page.locator(':focus[data-field$=legs]').waitFor();
    await page.keyboard.type('marta');
    await chosen(page, 'Marta Quill');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator(':focus[data-field$=place]').waitFor();
    await page.keyboard.type('13');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12.44');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('A place from 1 to 12').waitFor();
    await page.locator(':focus[data-field$=place]').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2');
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 medals saved').waitFor();
    const { rows } = await app.client.medals.list({ clubId: club.clubId });
    expect(rows.map((row) => [row.legs[0]?.name, row.place, row.mark?.text ?? null, row.venue])).toEqual(
      expect.arrayContaining([
        ['Ines Alvarado', 1, null, 'Larkford'],
        ['Marta Quill', 2, '12.44', 'Larkford'],
      ]),
    );
    await page.close();
  });

  it('shows what is there already beside the row, and completes it', async () => {
    const page = await app.open('/medals/enter');
    await page.getByRole('combobox', { name: 'Competition' }).fill('Larkford Open');
    await field(page, 'Day').fill('2022-05-15');
    const grid = page.getByRole('group', { name: 'Medals', exact: true });
    await grid.waitFor();
    await page.evaluate(() => {
      const cells = new DataTransfer();
      cells.setData(
        'text/plain',
        'Name\tEvent\tPlace\nMarta Quill\t100m\t1\nQuill, Marta\tHigh Jump\t2\nNora Unknown\tLJ\t3\n',
      );
      const target = document.querySelector('[data-row] input');
      target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: cells, bubbles: true, cancelable: true }));
    });
    await page.getByText('3 rows pasted').waitFor();
    const first = page.getByRole('group', { name: 'Row 1', exact: true });
    await first.getByText('This result is here without its place or mark.').waitFor();
    expect(await first.getByRole('radio', { name: 'Complete what is there' }).isChecked()).toBe(true);
    await page
      .getByRole('group', { name: 'Row 2', exact: true })
      .getByRole('radio', { name: 'Leave the row out' })
      .check();
    await page.getByText(/Nora Unknown is no athlete of the club/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save 3 medals' }).click();
    await page.getByText('Choose the athlete').waitFor();
    await page.getByRole('button', { name: 'Remove row 3' }).click();
    await page.getByRole('button', { name: 'Save 2 medals' }).click();
    await page.getByText('0 medals saved, 1 completed, 1 left out').waitFor();
    const { rows } = await app.client.medals.list({
      clubId: club.clubId,
      athleteId: club.marta,
      from: '2022',
      to: '2022',
    });
    expect(rows.map((row) => [row.disciplineName, row.medal, row.mark?.text])).toEqual([['100m', 'gold', '12.30']]);
    await page.close();
  });

  it('asks before typed rows are left', async () => {
    const page = await app.open('/medals/enter');
    await field(page, 'Place, row 1').fill('1');
    await page.getByRole('link', { name: 'Records' }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Stay' }).click();
    expect(await field(page, 'Place, row 1').inputValue()).toBe('1');
    await page.getByRole('link', { name: 'Records' }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('heading', { name: 'Records', level: 1 }).waitFor();
    await page.goto(new URL('/medals/enter', page.url()).href);
    expect(await field(page, 'Place, row 1').inputValue()).toBe('');
    await page.close();
  });

  it('has what was typed again after the window or the laptop died', async () => {
    const typing = await app.open('/medals/enter');
    await typing.getByRole('combobox', { name: 'Competition' }).fill('County Indoors');
    await picked(typing, 'Athlete, row 1').fill('Marta');
    await typing.getByRole('option', { name: /Marta Quill/ }).click();
    await field(typing, 'Place, row 1').fill('2');
    await field(typing, 'Mark, row 1').fill('1.');
    await expect
      .poll(async () => (await app.client.medals.draft({ clubId: club.clubId })).draft?.rows[0]?.mark)
      .toBe('1.');
    await typing.close();

    const page = await app.open('/medals/enter');
    await page.getByText('This was typed before and not saved.').waitFor();
    const cells = ['Athlete, row 1', 'Place, row 1', 'Mark, row 1'].map((name) => picked(page, name).inputValue());
    expect(await Promise.all(cells)).toEqual(['Marta Quill', '2', '1.']);
    expect(await page.getByRole('combobox', { name: 'Competition' }).inputValue()).toBe('County Indoors');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin with an empty page' }).click();
    await expect.poll(async () => (await app.client.medals.draft({ clubId: club.clubId })).draft).toBeNull();
    expect(await page.getByRole('combobox', { name: 'Competition' }).inputValue()).toBe('');
    await page.close();
  });

  it('follows the club’s own table of positions', async () => {
    const page = await app.open('/medals/positions');
    const road = page.getByRole('form', { name: 'Road' });
    await road.getByRole('combobox', { name: 'Road, place 4' }).selectOption('Bronze');
    expect(await seriousFindings(page)).toEqual([]);
    await road.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Road: the table is saved, no medal changed').waitFor();
    await road.getByText('the club’s own').waitFor();
    await road.getByRole('button', { name: 'Back to the standard' }).click();
    await road.getByRole('button', { name: 'Save' }).click();
    await road.getByText('Standard', { exact: true }).waitFor();
    const positions = await app.client.medals.positions({ clubId: club.clubId });
    expect(positions.some((row) => row.isOwn)).toBe(false);
    await page.close();
  });

  it('works on a phone', async () => {
    const page = await app.open('/medals/enter', { width: 390, height: 844, colorScheme: 'dark' });
    expect(await isShown(page.getByRole('group', { name: 'Row 1', exact: true }))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await seriousFindings(page)).toEqual([]);
    expect(app.problems).toEqual([]);
    await page.close();
  });
});
