import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';

const heat1 = [
  '3,1,1,Senior Women 100m Heat 1,+1.3,m/s,,,,100,14:03:20.12',
  '1,41,4,ØSTBY,Bea,Larkford Harriers,12.451,,12.451',
  '2,12,5,Stranger,Una,Elsewhere AC,12.600',
  '3,43,6,Alvarado,I,Larkford Harriers,12.702',
  '4,44,3,Hale,Rosa,Northside School,12.911',
];
const heat2 = [
  '3,1,2,Senior Women 100m Heat 2,0.4,m/s,,,,100,14:08:20.12',
  'DQ,61,4,Quill,Nora,Larkford Harriers,12.9',
];
const other = ['4,1,1,Boys Sack Race', '1,1,1,Else,Some,Elsewhere AC,20.1'];

describe('FinishLynx results', () => {
  let app: BrowserApp;
  let clubId: string;
  beforeAll(async () => {
    app = await startBrowserApp();
    clubId = (await app.client.clubs.create({ name: 'Larkford Harriers' })).id;
    for (const [firstName, lastName] of [
      ['Bea', 'Østby'],
      ['Ines', 'Alvarado'],
      ['Rosa', 'Hale'],
    ] as const) {
      await app.client.athletes.create({ clubId, firstName, lastName, gender: 'F', dateOfBirth: '2001-03-05' });
    }
  });
  afterAll(() => app.close());

  const file = (name: string, lines: readonly string[]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(lines.join('\r\n'), 'latin1'),
  });
  const drop = (page: Page, files: ReturnType<typeof file>[]) =>
    page.getByLabel('FinishLynx files').setInputFiles(files);
  const all = [
    file('003-1-02.lif', heat2),
    file('003-1-01.lif', heat1),
    file('004-1-01.lif', other),
    file('odd.lif', ['good morning']),
    file('lynx.evt', ['3,1,1,Start list']),
  ];

  it('are gathered to events, and our athletes are found', async () => {
    const page = await app.open('/sheets');
    await page.getByRole('link', { name: 'FinishLynx results' }).first().click();
    await page.getByRole('heading', { name: 'FinishLynx results' }).waitFor();
    await drop(page, all);
    await page.getByText('odd.lif is not a FinishLynx result file', { exact: false }).waitFor();
    const event = page.getByRole('article', { name: 'Senior Women 100m' });
    await event.getByRole('region', { name: 'Heat 2' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Athlete for Bea ØSTBY' }).inputValue()).toBe('Bea Østby');
    expect(await page.getByRole('checkbox', { name: 'Take Rosa Hale' }).isChecked()).toBe(false);
    expect(await event.getByText('12.46').isVisible()).toBe(true);
    expect(await event.getByText('from 12.451').isVisible()).toBe(true);
    expect(await page.getByText('1 event without our athletes').isVisible()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('ask beside the field for what the file does not say, and show it', async () => {
    const page = await app.open('/sheets/finishlynx');
    await drop(page, [file('004-1-01.lif', [...other, `2,2,2,Østby,Bea,Larkford Harriers,21.0`])]);
    await page.getByRole('button', { name: 'Make the sheet' }).click();
    await page.getByText('Choose the discipline.').waitFor();
    const discipline = page.getByRole('combobox', { name: 'Discipline' });
    expect(await discipline.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.close();
  });

  it('become a sheet that waits to be confirmed, by the keyboard alone', async () => {
    const page = await app.open('/sheets/finishlynx');
    await drop(page, [file('003-1-01.lif', heat1), file('003-1-02.lif', heat2)]);
    const competition = page.getByRole('combobox', { name: 'Competition' });
    await competition.fill('Larkford Open');
    const candidate = page.getByRole('button', { name: /^Ines Alvarado/ });
    await candidate.focus();
    await page.keyboard.press('Enter');
    expect(await isShown(page.getByRole('combobox', { name: 'Athlete for I Alvarado' }))).toBe(true);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/sheets\/[0-9a-f-]{36}/);
    const { rows } = await app.client.sheets.list({ clubId });
    expect(rows).toMatchObject([
      { source: 'finishlynx', saved: 0, drafts: 3, leftOut: 2, head: { competition: 'Larkford Open', timing: 'FAT' } },
    ]);
    const sheet = await app.client.sheets.get({ clubId, sheetId: rows[0]?.id ?? '' });
    expect(sheet.head.heats.map(({ heat, wind }) => [heat, wind])).toEqual([
      ['1', '+1.3'],
      ['2', '0.4'],
    ]);
    expect(sheet.rows.map(({ cells, state }) => [cells.athletes[0]?.name, cells.mark, state])).toEqual([
      ['Bea Østby', '12.46', 'draft'],
      ['Una Stranger', '12.60', 'left-out'],
      ['Ines Alvarado', '12.71', 'draft'],
      ['Rosa Hale', '12.92', 'left-out'],
      ['Nora Quill', 'DQ 12.9', 'draft'],
    ]);
    expect((await app.client.performances.list({ clubId })).total).toBe(0);
    await page.close();
  });

  it('ask before what was changed is left', async () => {
    const page = await app.open('/sheets/finishlynx');
    await drop(page, [file('003-1-01.lif', heat1)]);
    await page.getByRole('combobox', { name: 'Competition' }).fill('Larkford Open');
    await page.getByRole('link', { name: 'Performances', exact: true }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Stay' }).click();
    expect(await page.getByRole('combobox', { name: 'Competition' }).inputValue()).toBe('Larkford Open');
    await page.close();
  });

  it('say so where there is no result among the files', async () => {
    const page = await app.open('/sheets/finishlynx');
    await drop(page, [file('lynx.evt', ['x']), file('lynx.ppl', ['y'])]);
    await page.getByText('There is no .lif file among them.').waitFor();
    await drop(page, [file('empty.lif', [''])]);
    expect(await isShown(page.getByText('empty.lif is empty.'))).toBe(true);
    await page.close();
  });

  it('fit on a phone, also in the dark', async () => {
    const page = await app.open('/sheets/finishlynx', { width: 390, height: 844, colorScheme: 'dark' });
    await drop(page, all);
    await page.getByRole('article', { name: 'Senior Women 100m' }).waitFor();
    const focused = page.locator('input:focus');
    expect(await focused.evaluate((field: HTMLInputElement) => field.labels?.[0]?.textContent)).toBe('Competition');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('logged no error', () => {
    expect(app.problems).toEqual([]);
  });
});
