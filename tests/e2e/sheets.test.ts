import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { seriousFindings, seriousFindingsInLightAndDark } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';

describe('results sheets', () => {
  let app: BrowserApp;
  let clubId: string;
  let page: Page;

  const cell = (column: string, row: number) => page.getByLabel(`${column}, row ${row}`, { exact: true });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const rows = async () => (await app.client.sheets.get({ clubId, sheetId: sheetId() })).rows;
  const sheetId = () => new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const say = (text: string) => page.getByText(text, { exact: false }).first();

  async function openSheet(head: object): Promise<void> {
    const { id } = await app.client.sheets.create({
      clubId,
      head: { competition: 'Larkford Open', day: '2026-06-14', season: 'track', discipline: '100m', ...head },
    });
    await page.goto(new URL(`/sheets/${id}`, page.url()).href);
    await page.getByRole('table', { name: 'Results' }).waitFor();
  }

  /** Types a name and waits until it is offered, as a person does who looks. */
  async function typeName(text: string, name: string): Promise<void> {
    await page.keyboard.type(text);
    await page.getByRole('option', { name }).waitFor();
  }

  async function paste(text: string): Promise<void> {
    await page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  beforeAll(async () => {
    app = await startBrowserApp();
  });
  afterAll(() => app.close());
  beforeEach(async (context) => {
    const club = await app.client.clubs.create({ name: `Club of ${context.task.name}`.slice(0, 190) });
    clubId = club.id;
    const people = [
      ['Ada', 'Fennimore', 'F'],
      ['Bea', 'Garrick', 'F'],
      ['Cai', 'Doyle', 'F'],
      ['Dot', 'Abbott', 'F'],
      ['Tom', 'Vale', 'M'],
    ] as const;
    for (const [firstName, lastName, gender] of people)
      await app.client.athletes.create({ clubId, firstName, lastName, gender, dateOfBirth: '2001-05-05' });
    await app.client.accounts.rememberClub({ clubId });
    page = await app.open('/sheets');
    await page.getByRole('heading', { name: 'Results sheets' }).waitFor();
    return () => page.close();
  });

  it('begin from an empty list with one key, and the head is typed first', async () => {
    expect(await isShown(page.getByText('No results sheet yet'))).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('c');
    const competition = page.getByRole('combobox', { name: 'Competition' }).or(page.getByLabel('Competition')).first();
    await competition.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-field') === 'competition');
    await page.keyboard.type('Larkford Open');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('high');
    await page.getByRole('option', { name: 'High Jump', exact: true }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('heading', { name: 'High Jump' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Wind' }).count()).toBe(0);
    await expect
      .poll(async () => (await app.client.sheets.get({ clubId, sheetId: sheetId() })).head, { timeout: 10_000 })
      .toMatchObject({ competition: 'Larkford Open', discipline: 'HJ' });
  });

  it('take a whole 100 m without the mouse, each row saved as it is left, with its badges and its verdict', async () => {
    await openSheet({ gender: 'F' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Athlete, row 1');
    const typed = [
      ['ada', 'Ada Fennimore', '12.45'],
      ['gar', 'Bea Garrick', '12.60'],
      ['cai', 'Cai Doyle', 'DNS'],
    ] as const;
    for (const [index, [text, name, mark]] of typed.entries()) {
      await typeName(text, name);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(`Mark, row ${index + 1}`);
      await page.keyboard.type(mark);
      await page.keyboard.press('Tab');
      if (index === 0) await page.keyboard.type('+1.3');
      await page.keyboard.press('Tab');
      await page.keyboard.type(String(index + 1));
      await page.keyboard.press('Enter');
      expect(await focused()).toBe(`Athlete, row ${index + 2}`);
    }
    await page.getByText('Everything is saved').waitFor();
    await page.getByText('3 saved').waitFor();
    const saved = await rows();
    expect(saved.map((row) => [row.state, row.cells.athletes[0]?.name, row.status ?? row.recorded?.mark])).toEqual([
      ['saved', 'Ada Fennimore', '12.45'],
      ['saved', 'Bea Garrick', '12.60'],
      ['saved', 'Cai Doyle', 'DNS'],
    ]);
    expect(saved.map((row) => row.recorded?.wind.tenths)).toEqual([13, 13, undefined]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const verdict = page.getByRole('region', { name: 'Verdict' });
    expect(await isShown(verdict.getByText(/Personal best/).first())).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    // What was typed in a sheet is a performance like any other.
    await page.goto(new URL('/performances', page.url()).href);
    expect(await isShown(page.getByText('Bea Garrick').first())).toBe(true);
  });

  it('keep every field of the head that is typed while the one before is still on its way', async () => {
    await openSheet({ discipline: null, gender: null });
    const [isHeld, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await page.route('**/sheets/updateHead', async (route) => {
      isHeld.resolve();
      await goOn.promise;
      await route.continue();
    });
    await page.getByRole('combobox', { name: 'Discipline' }).focus();
    await page.keyboard.type('100m');
    await page.keyboard.press('Tab');
    await isHeld.promise;
    expect(await focused()).toBe('');
    await page.keyboard.type('w');
    await page.keyboard.press('Tab');
    await page.keyboard.type('final');
    await page.keyboard.press('Tab');
    goOn.resolve();
    await page.getByRole('heading', { name: '100m, Women' }).waitFor();
    await expect
      .poll(async () => (await app.client.sheets.get({ clubId, sheetId: sheetId() })).head)
      .toMatchObject({ discipline: '100m', gender: 'F', round: 'final' });
    expect(await page.getByRole('combobox', { name: 'Category' }).inputValue()).toBe('Women');
  });

  it('choose the category by a letter, judge a day once it is typed, and give the focus back after a dialog', async () => {
    await openSheet({ gender: null });
    await page.getByRole('combobox', { name: 'Category' }).focus();
    await page.keyboard.type('w');
    await page.keyboard.press('Tab');
    await page.getByRole('heading', { name: '100m, Women' }).waitFor();
    const day = page.getByLabel('Day', { exact: true });
    await day.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2026-06-13');
    await page.keyboard.press('Tab');
    await page.getByText('Everything is saved').waitFor();
    await cell('Athlete', 1).focus();
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Athlete, row 1');
    expect((await app.client.sheets.get({ clubId, sheetId: sheetId() })).head).toMatchObject({
      gender: 'F',
      day: '2026-06-13',
    });
    // The category and the day are a step each: the year alone was none.
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-field=day]')?.value === '2026-06-14',
    );
  });

  it('say what is wrong at the cell, and ask at the row without stopping the flow', async () => {
    await openSheet({ gender: 'F' });
    await cell('Athlete', 1).focus();
    await typeName('ada', 'Ada Fennimore');
    await page.keyboard.press('Enter');
    await cell('Mark', 1).focus();
    await page.keyboard.type('12.x');
    await page.keyboard.press('Enter');
    expect(await isShown(say('cannot be read as a mark'))).toBe(true);
    expect(await cell('Mark', 1).getAttribute('aria-invalid')).toBe('true');
    await cell('Mark', 1).fill('9.05');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save it' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 saved').waitFor();
    expect((await rows())[0]).toMatchObject({ state: 'saved', recorded: { mark: '9.05' } });
  });

  it('leave out who is not ours, or take the new athlete into the club on the way', async () => {
    await openSheet({ gender: 'F' });
    await cell('Athlete', 1).focus();
    await page.keyboard.type('Somebody Else');
    await page.keyboard.press('Escape');
    await cell('Mark', 1).focus();
    await page.keyboard.type('12.10');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Leave out', exact: true }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Left out', { exact: true }).waitFor();
    await cell('Athlete', 2).focus();
    await page.keyboard.type('eve novak');
    await page.getByRole('option', { name: 'Create “eve novak”' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New athlete' });
    await dialog.getByRole('radio', { name: 'Women' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('textbox', { name: 'First name' }).focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await cell('Mark', 2).focus();
    await page.keyboard.type('13.10');
    await page.keyboard.press('Enter');
    await page.getByText('1 saved').waitFor();
    expect((await rows()).map((row) => [row.state, row.cells.athletes[0]?.name])).toEqual([
      ['left-out', 'Somebody Else'],
      ['saved', 'Eve Novak'],
    ]);
  });

  it('take the last row back by a key, typing first', async () => {
    await openSheet({});
    await cell('Athlete', 1).focus();
    await typeName('tom', 'Tom Vale');
    await page.keyboard.press('Enter');
    await cell('Mark', 1).focus();
    await page.keyboard.type('11.60');
    await page.keyboard.press('Enter');
    await page.getByText('1 saved').waitFor();
    await page.keyboard.type('x');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.getByText('0 saved').waitFor();
    expect(await rows()).toEqual([]);
  });

  it('take 200 lines of a spreadsheet in one go, shown before they are taken', async () => {
    await openSheet({ gender: 'F' });
    const others = Array.from({ length: 197 }, (_, index) => `${index + 4}\tOther Person ${index}\t13.50\t+1.1`);
    const lines = ['1\tAda Fennimore\t12.45\t+1.1', '2\tBea Garrick\t12.60\t+1.1', '3\tCai Doyle\tDNS\t'];
    await cell('Athlete', 1).focus();
    await paste(['Pos\tName\tTime\tWind', ...lines, ...others].join('\n'));
    const dialog = page.getByRole('dialog', { name: 'Paste rows' });
    await dialog.getByText('3 rows will be saved, 197 rows left out').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('3 saved', { exact: true }).waitFor();
    expect(await rows()).toHaveLength(200);
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Taken back: 200 rows.').waitFor();
    expect(await rows()).toEqual([]);
  });

  it('correct the wind of a heat after a protest, with what changes shown first', async () => {
    await openSheet({ gender: 'F' });
    const input = { clubId, sheetId: sheetId(), isLeftOut: false, isConfirmed: true };
    const row = (name: string, mark: string, wind: string) => ({ athletes: [{ name }], mark, wind });
    await app.client.sheets.saveRow({
      ...input,
      rowId: crypto.randomUUID(),
      cells: row('Ada Fennimore', '12.45', '+1.8'),
    });
    await app.client.sheets.saveRow({ ...input, rowId: crypto.randomUUID(), cells: row('Bea Garrick', '12.60', '') });
    await page.getByText('2 saved').waitFor();
    await page.keyboard.press('Control+h');
    const dialog = page.getByRole('dialog', { name: 'Correct a heat' });
    await dialog.getByRole('textbox', { name: 'Wind in m/s' }).fill('+2.3');
    await dialog.getByRole('table', { name: 'What changes' }).getByText('Bea Garrick').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Corrected: 2 rows.').waitFor();
    expect((await rows()).map((each) => each.badges)).toEqual([['w'], ['w']]);
  });

  it('sum up records and bests, are closed and opened again', async () => {
    await openSheet({ gender: 'F' });
    await app.client.sheets.saveRow({
      clubId,
      sheetId: sheetId(),
      rowId: crypto.randomUUID(),
      cells: { athletes: [{ name: 'Ada Fennimore' }], mark: '12.45', wind: '+0.2', place: '1' },
    });
    await page.getByText('1 saved').waitFor();
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Records and bests' });
    const text = dialog.getByRole('textbox', { name: 'The whole result as text' });
    expect(await text.inputValue()).toContain('1. Ada Fennimore: 12.45 (+0.2)');
    expect(await seriousFindings(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Print', exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More to do' }).click();
    await page.getByRole('menuitem', { name: 'Close the sheet' }).click();
    await page.getByText('This sheet is closed.').waitFor();
    expect(await cell('Mark', 1).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Open it again' }).click();
    await page.getByText('Everything is saved').waitFor();
    expect(await cell('Mark', 1).isDisabled()).toBe(false);
  });

  it('have the runners of a relay in running order', async () => {
    await openSheet({ discipline: '4x100m', gender: 'F' });
    await cell('Leg 1', 1).focus();
    for (const [text, name] of [
      ['bea', 'Bea Garrick'],
      ['ada', 'Ada Fennimore'],
      ['cai', 'Cai Doyle'],
      ['dot', 'Dot Abbott'],
    ] as const) {
      await typeName(text, name);
      await page.keyboard.press('Enter');
    }
    await cell('Mark', 1).focus();
    await page.keyboard.type('48.20');
    await page.keyboard.press('Enter');
    await page.getByText('1 saved').waitFor();
    expect((await rows())[0]?.cells.athletes.map((leg) => leg.name)).toEqual([
      'Bea Garrick',
      'Ada Fennimore',
      'Cai Doyle',
      'Dot Abbott',
    ]);
  });

  it('have a cell for the name of a relay, and ask about a runner who was typed half', async () => {
    await openSheet({ discipline: '4x100m', gender: 'F' });
    await cell('Team', 1).focus();
    await page.keyboard.type('Harriers A');
    await page.keyboard.press('Tab');
    for (const [text, name] of [
      ['bea', 'Bea Garrick'],
      ['ada', 'Ada Fennimore'],
      ['cai', 'Cai Doyle'],
    ] as const) {
      await typeName(text, name);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('Do');
    await page.getByRole('option', { name: 'Dot Abbott' }).waitFor();
    await page.keyboard.press('Escape');
    await cell('Mark', 1).focus();
    await page.keyboard.type('48.20');
    await page.keyboard.press('Enter');
    await say('No athlete of the club is called “Do”').waitFor();
    expect((await rows())[0]?.performanceId).toBeNull();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 saved').waitFor();
    const [row] = await rows();
    expect(row?.cells.team).toBe('Harriers A');
    expect(row?.cells.athletes.at(-1)).toEqual({ name: 'Do', athleteId: null });
  });

  it('keep the column of notes between a phone and a wide screen, wide enough to read while it is typed', async () => {
    await openSheet({ gender: 'F' });
    await page.setViewportSize({ width: 1024, height: 844 });
    await cell('Athlete', 1).focus();
    await typeName('ada', 'Ada Fennimore');
    await page.keyboard.press('Enter');
    await cell('Mark', 1).focus();
    await page.keyboard.type('12.45');
    await cell('Note', 1).focus();
    await page.keyboard.type('false start warned');
    await expect.poll(async () => cell('Note', 1).evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
    await page.keyboard.press('Enter');
    await page.getByText('1 saved').waitFor();
    expect((await rows())[0]?.cells.note).toBe('false start warned');
  });

  it('offer one removal at a time to be taken back, and none that is not the last step any more', async () => {
    await openSheet({ gender: 'F' });
    for (const [name, mark] of [
      ['Ada Fennimore', '12.45'],
      ['Bea Garrick', '12.60'],
      ['Cai Doyle', '12.70'],
    ] as const)
      await app.client.sheets.saveRow({
        clubId,
        sheetId: sheetId(),
        rowId: crypto.randomUUID(),
        cells: { athletes: [{ name }], mark },
      });
    await page.getByText('3 saved').waitFor();
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await cell('Mark', 1).focus();
    await page.keyboard.press('Control+Shift+Delete');
    await page.getByText('2 saved').waitFor();
    await cell('Mark', 1).focus();
    await page.keyboard.press('Control+Shift+Delete');
    await page.getByText('1 saved').waitFor();
    await expect.poll(() => undo.count()).toBe(1);
    await undo.click();
    await page.getByText('2 saved').waitFor();
    expect((await rows()).map((row) => row.cells.athletes[0]?.name)).toEqual(['Bea Garrick', 'Cai Doyle']);
    await cell('Mark', 1).focus();
    await page.keyboard.press('Control+Shift+Delete');
    await page.getByText('1 saved').waitFor();
    await undo.waitFor();
    await cell('Mark', 1).focus();
    await page.keyboard.type('12.71');
    await page.keyboard.press('Enter');
    await undo.waitFor({ state: 'hidden' });
  });

  it.each([1440, 390])('have no serious finding of axe at %i pixels, in light and dark', async (width) => {
    await openSheet({ gender: 'F' });
    const rowId = crypto.randomUUID();
    const ask = { clubId, sheetId: sheetId(), rowId };
    await app.client.sheets.saveRow({ ...ask, cells: { athletes: [{ name: "<b>O'Brien</b>" }], mark: '12.45' } });
    await page.setViewportSize({ width, height: 844 });
    await page.getByRole('button', { name: 'Leave out', exact: true }).waitFor();
    expect(await cell('Athlete', 1).inputValue()).toBe("<b>O'Brien</b>");
    expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(app.problems).toEqual([]);
  });
});
