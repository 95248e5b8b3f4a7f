import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';

describe('recording a performance', () => {
  let app: BrowserApp;
  let clubId: string;
  let page: Page;

  const athlete = () =>
    page.getByRole('combobox', { name: 'Athlete' }).or(page.locator('[data-field=athlete]')).first();
  const mark = () => page.getByRole('textbox', { name: 'Mark' });
  const verdict = () => page.getByRole('region', { name: 'Verdict' });

  async function chooseDiscipline(text: string) {
    const field = page.getByRole('combobox', { name: 'Discipline' });
    await field.click();
    await field.pressSequentially(text);
    await page.keyboard.press('Enter');
  }

  async function chooseAthlete(text: string) {
    await athlete().click();
    await athlete().fill(text);
    await page
      .getByRole('option', { name: new RegExp(text, 'i') })
      .first()
      .click();
  }

  async function newAthlete(firstName: string, lastName: string, dateOfBirth = '2008-03-05') {
    return app.client.athletes.create({ clubId, firstName, lastName, gender: 'F', dateOfBirth });
  }

  beforeAll(async () => {
    app = await startBrowserApp();
  });
  afterAll(() => app.close());
  beforeEach(async (context) => {
    const club = await app.client.clubs.create({ name: `Club of ${context.task.name}`.slice(0, 190) });
    clubId = club.id;
    await app.client.accounts.rememberClub({ clubId });
    page = await app.open('/record');
    await page.getByRole('heading', { name: 'Record a performance' }).waitFor();
    return () => page.close();
  });

  it('works from the first key to the last without a mouse, and creates the athlete on the way', async () => {
    await page.keyboard.type('100');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Larkford Open');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Larkford');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ines alvarado');
    await page.getByRole('option', { name: 'Create “ines alvarado”' }).waitFor();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New athlete' });
    await dialog.waitFor();
    expect(await dialog.getByRole('textbox', { name: 'First name' }).inputValue()).toBe('Ines');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('radio', { name: 'Women' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('textbox', { name: 'Date of birth' }).fill('2008-03-05');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await mark().focus();
    await page.keyboard.type('12.45');
    await page.keyboard.press('Tab');
    await page.keyboard.type('+0.8');
    await verdict().getByText('Club record', { exact: true }).waitFor();
    await page.keyboard.press('Control+Enter');
    const saved = page.getByRole('region', { name: 'Saved last' });
    await saved.getByText('Ines Alvarado').waitFor();
    expect(await mark().inputValue()).toBe('');
    expect(await page.getByRole('combobox', { name: 'Competition' }).inputValue()).toBe('Larkford Open');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('athlete');
    const { total } = await app.client.performances.list({ clubId });
    expect(total).toBe(1);
  });

  it('says while typing by how much a record falls, whose it was, and why a windy mark is none', async () => {
    const ines = await newAthlete('Ines', 'Alvarado');
    await newAthlete('Mara', 'Quill');
    await app.client.performances.record({
      clubId,
      discipline: '100m',
      season: 'track',
      legs: [{ athleteId: ines.id }],
      day: '2026-05-02',
      mark: '12.57',
      wind: '+0.1',
    });
    await chooseDiscipline('100m');
    await chooseAthlete('Mara Quill');
    await mark().fill('12.45');
    await page.getByRole('textbox', { name: 'Wind, m/s' }).fill('+1.2');
    await verdict()
      .getByText(/0\.12 s \(0\.95 %\)/)
      .first()
      .waitFor();
    await verdict()
      .getByText(/12\.57, Ines Alvarado/)
      .first()
      .waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Wind, m/s' }).fill('+2.3');
    await verdict()
      .getByText(/Wind \+2\.3 m\/s is over the limit/)
      .first()
      .waitFor();
  });

  it('saves nothing by Enter at a discipline or an athlete that is only half typed', async () => {
    await newAthlete('Ines', 'Alvarado');
    await chooseDiscipline('800m');
    await chooseAthlete('Ines Alvarado');
    await mark().fill('2:14.32');
    await page.getByRole('combobox', { name: 'Discipline' }).fill('no such event');
    await page.keyboard.press('Enter');
    await athlete().fill('nobody of that name');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    expect((await app.client.performances.list({ clubId })).total).toBe(0);
  });

  it('selects what Enter took, so that typing on takes another', async () => {
    await newAthlete('Ines', 'Alvarado');
    await newAthlete('Mara', 'Quill');
    const field = page.getByRole('combobox', { name: 'Discipline' });
    await field.focus();
    await page.keyboard.type('100');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('100m');
    await page.keyboard.type('800');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('800m');
    await page.keyboard.type('800');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('800m');
    await athlete().focus();
    await page.keyboard.type('ines');
    await page.getByRole('option', { name: /Ines Alvarado/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => athlete().inputValue()).toBe('Ines Alvarado');
    await page.keyboard.type('mara');
    await page.getByRole('option', { name: /Mara Quill/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => athlete().inputValue()).toBe('Mara Quill');
  });

  it('has a wind field only where the event has wind', async () => {
    await chooseDiscipline('800m');
    expect(await page.getByRole('textbox', { name: 'Wind, m/s' }).count()).toBe(0);
    await chooseDiscipline('Long Jump');
    expect(await isShown(page.getByRole('textbox', { name: 'Wind, m/s' }))).toBe(true);
  });

  it('refuses a duplicate and an unreadable mark at the field', async () => {
    const ines = await newAthlete('Ines', 'Alvarado');
    const { today } = await app.client.setup.status();
    await app.client.performances.record({
      clubId,
      discipline: '800m',
      season: 'track',
      legs: [{ athleteId: ines.id }],
      day: today,
      mark: '2:14.32',
    });
    await chooseDiscipline('800m');
    await chooseAthlete('Ines Alvarado');
    await mark().fill('fast');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByText(/“fast” cannot be read as a mark/)
      .first()
      .waitFor();
    await mark().fill('2:14.32');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByText(/This result is here already: Ines Alvarado, 2:14\.32/)
      .first()
      .waitFor();
    expect(await isShown(page.getByRole('group', { name: 'Result' }).getByRole('link', { name: '2:14.32' }))).toBe(
      true,
    );
    expect((await app.client.performances.list({ clubId })).total).toBe(1);
  });

  it('asks again before an implausible mark is saved', async () => {
    await newAthlete('Ines', 'Alvarado');
    await chooseDiscipline('100m');
    await chooseAthlete('Ines Alvarado');
    await mark().fill('8.45');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Please look once more' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Go back' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await app.client.performances.list({ clubId })).total).toBe(0);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByRole('button', { name: 'It is right, save it' }).click();
    expect(await isShown(page.getByRole('region', { name: 'Saved last' }).getByText('8.45'))).toBe(true);
  });

  it('takes the runners of a relay in running order, one of them by name only', async () => {
    await newAthlete('Ines', 'Alvarado');
    await newAthlete('Mara', 'Quill');
    await newAthlete('Odile', 'Brandt');
    await chooseDiscipline('4 x 100m');
    for (const [index, name] of ['Ines Alvarado', 'Mara Quill', 'Odile Brandt'].entries()) {
      const leg = page.getByLabel(`Leg ${index + 1}`).first();
      await leg.fill(name);
      await page
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .click();
    }
    await page.getByLabel('Leg 4').first().fill('A guest');
    await page.getByRole('option', { name: 'Keep “A guest” as a name only' }).click();
    await page.getByRole('combobox', { name: 'Category' }).click();
    await page.getByRole('option', { name: 'Women' }).click();
    await mark().fill('52.10');
    await verdict().getByText('Club record', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByRole('region', { name: 'Saved last' })
      .getByText(/Ines Alvarado, Mara Quill, Odile Brandt/)
      .waitFor();
    const { rows } = await app.client.performances.list({ clubId });
    expect(rows[0]?.legs.map((leg) => leg.name)).toEqual(['Ines Alvarado', 'Mara Quill', 'Odile Brandt', 'A guest']);
  });

  it('corrects with a reason, and both versions stay', async () => {
    const ines = await newAthlete('Ines', 'Alvarado');
    const { id } = await app.client.performances.record({
      clubId,
      discipline: '100m',
      season: 'track',
      legs: [{ athleteId: ines.id }],
      day: '2026-06-14',
      mark: '12.54',
      wind: '+0.8',
    });
    await page.goto(new URL(`/performances/${id}`, page.url()).href);
    await page.getByRole('link', { name: 'Correct' }).click();
    await page.getByRole('heading', { name: 'Correct a performance' }).waitFor();
    expect(await mark().inputValue()).toBe('12.54');
    await mark().fill('12.45');
    const changes = () => page.getByRole('region', { name: 'What this correction changes' });
    await changes().getByText('Ines Alvarado: 12.54 → 12.45.').first().waitFor();
    // The window or the laptop dies.
    const draft = async () => (await app.client.performances.draft({ clubId, corrects: id })).draft;
    await expect.poll(async () => (await draft())?.mark).toBe('12.45');
    await page.close();
    page = await app.open(`/record?correct=${id}`, { width: 390, height: 740 });
    await page.getByText('This was typed before and not saved.').waitFor();
    expect(await mark().inputValue()).toBe('12.45');
    await changes().waitFor();
    // On a phone the list is below the fold: one line of it stands above the button.
    const inShort = page.getByText(/^\d+ records change, 1 personal best changes$/);
    await inShort.waitFor();
    const isInSight = () =>
      inShort.evaluate((line) => line.getBoundingClientRect().bottom <= document.documentElement.clientHeight);
    await expect.poll(isInSight).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByText('Say why it is corrected').waitFor();
    await page.getByRole('textbox', { name: 'Why is it corrected?' }).fill('digits swapped');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByRole('heading', { name: 'History of this entry' }).waitFor();
    await page.getByText('digits swapped').waitFor();
    await page.getByText('12.54').waitFor();
    const { rows, total } = await app.client.performances.list({ clubId });
    expect(total).toBe(1);
    expect(rows[0]?.mark?.text).toBe('12.45');
    expect(await draft()).toBeNull();
  });

  it('begins as the last result of the athlete that a link names, and as the link says', async () => {
    const ines = await newAthlete('Ines', 'Alvarado');
    await app.client.performances.record({
      clubId,
      discipline: '60m',
      season: 'indoor',
      legs: [{ athleteId: ines.id }],
      day: '2026-01-11',
      mark: '7.95',
    });
    await page.goto(new URL(`/record?athlete=${ines.id}`, page.url()).href);
    const discipline = page.getByRole('combobox', { name: 'Discipline' });
    await expect.poll(() => discipline.inputValue(), { timeout: 20_000 }).toBe('60m');
    expect(await page.getByRole('combobox', { name: 'Season' }).inputValue()).toBe('Indoors');
    await page.goto(new URL(`/record?athleteId=${ines.id}&discipline=800m&season=track&ageGroup=SEN`, page.url()).href);
    await expect.poll(() => discipline.inputValue(), { timeout: 20_000 }).toBe('800m');
    expect(await athlete().inputValue()).toBe('Ines Alvarado');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field')), { timeout: 20_000 })
      .toBe('mark');
    await mark().fill('2:20.11');
    await verdict().getByText('Club record', { exact: true }).waitFor();
    await verdict()
      .getByText(/Senior/)
      .first()
      .waitFor();
  });

  it('puts the focus on the first problem and keeps what was typed when it is refused', async () => {
    await newAthlete('Ines', 'Alvarado');
    await mark().fill('12.45');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Choose the discipline').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-field'));
    await expect.poll(focused, { timeout: 20_000 }).toBe('discipline');
    await chooseDiscipline('100m');
    await chooseAthlete('Ines Alvarado');
    await mark().fill('quick');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByText(/“quick” cannot be read as a mark/)
      .first()
      .waitFor();
    await expect.poll(focused, { timeout: 20_000 }).toBe('mark');
    expect(await mark().inputValue()).toBe('quick');
    expect(await athlete().inputValue()).toBe('Ines Alvarado');
  });

  it('asks before it is left with something typed, and lets go when it is saved', async () => {
    await newAthlete('Ines', 'Alvarado');
    await chooseDiscipline('800m');
    await chooseAthlete('Ines Alvarado');
    await mark().fill('2:20.11');
    await page.getByRole('link', { name: 'Athletes' }).first().click();
    const question = page.getByRole('dialog', { name: 'Leave without saving?' });
    await question.getByRole('button', { name: 'Stay' }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await mark().inputValue()).toBe('2:20.11');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('region', { name: 'Saved last' }).getByText('2:20.11').waitFor();
    await page.getByRole('link', { name: 'Athletes' }).first().click();
    await page.getByRole('heading', { name: 'Athletes', exact: true }).waitFor();
  });

  it('has what was typed again after the window or the laptop died, and not what somebody left behind', async () => {
    await newAthlete('Ines', 'Alvarado');
    const draft = async () => (await app.client.performances.draft({ clubId })).draft;
    await chooseDiscipline('800m');
    await chooseAthlete('Ines Alvarado');
    await mark().fill('2:20.');
    await expect.poll(async () => (await draft())?.mark).toBe('2:20.');
    await page.close();

    page = await app.open('/record');
    await page.getByText('This was typed before and not saved.').waitFor();
    expect([await athlete().inputValue(), await mark().inputValue()]).toEqual(['Ines Alvarado', '2:20.']);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Athletes' }).first().click();
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('heading', { name: 'Athletes', exact: true }).waitFor();
    await expect.poll(draft).toBeNull();
  });

  it('begins empty again where what was typed before is not wanted, and is no draft once it is saved', async () => {
    await newAthlete('Ines', 'Alvarado');
    const draft = async () => (await app.client.performances.draft({ clubId })).draft;
    await mark().fill('12.');
    await expect.poll(async () => (await draft())?.mark).toBe('12.');
    await page.close();

    page = await app.open('/record');
    await page.getByRole('button', { name: 'Begin with an empty page' }).click();
    expect(await mark().inputValue()).toBe('');
    await expect.poll(draft).toBeNull();
    // Nothing is unsaved: it is left and opened again without a question.
    await page.getByRole('link', { name: 'Athletes' }).first().click();
    await page.getByRole('heading', { name: 'Athletes', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Record a performance' }).first().click();
    await page.getByRole('heading', { name: 'Record a performance' }).waitFor();
    expect(await page.getByText('This was typed before and not saved.').count()).toBe(0);
    await chooseDiscipline('100m');
    await chooseAthlete('Ines Alvarado');
    await mark().fill('12.45');
    await expect.poll(async () => (await draft())?.mark).toBe('12.45');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('region', { name: 'Saved last' }).getByText('12.45').waitFor();
    await expect.poll(draft).toBeNull();
  });

  it('only tells whoever came to record something else of what was typed before', async () => {
    await newAthlete('Ines', 'Alvarado');
    const { id } = await newAthlete('Marta', 'Quill');
    await chooseDiscipline('800m');
    await chooseAthlete('Ines Alvarado');
    await mark().fill('2:20.11');
    await expect.poll(async () => (await app.client.performances.draft({ clubId })).draft?.mark).toBe('2:20.11');
    await page.close();

    page = await app.open(`/record?athleteId=${id}`);
    await page.getByText('Another performance was typed before and not saved.').waitFor();
    expect([await athlete().inputValue(), await mark().inputValue()]).toEqual(['Marta Quill', '']);
    await page.getByRole('button', { name: 'Go on with it' }).click();
    expect([await athlete().inputValue(), await mark().inputValue()]).toEqual(['Ines Alvarado', '2:20.11']);
  });

  it('never saves a name that was typed halfway as the athlete before it', async () => {
    const { id } = await newAthlete('Ines', 'Alvarado');
    await newAthlete('Marta', 'Quill');
    await newAthlete('Mara', 'Quill');
    await chooseDiscipline('100m');
    await chooseAthlete('Ines Alvarado');
    // Two are called so: nobody is meant, and the field says it.
    await athlete().fill('quill');
    await athlete().press('Tab');
    await page.getByText('Nobody is chosen: take one from the list').waitFor();
    expect(await athlete().inputValue()).toBe('quill');
    await mark().fill('13.10');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator(':focus[data-field=athlete]').waitFor();
    expect((await app.client.performances.list({ clubId })).total).toBe(0);
    // One alone is taken, however fast the field is left.
    await athlete().fill('ines');
    await athlete().press('Tab');
    await expect.poll(() => athlete().inputValue()).toBe('Ines Alvarado');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('region', { name: 'Saved last' }).getByText('13.10').waitFor();
    const { rows } = await app.client.performances.list({ clubId });
    expect(rows.map((row) => row.legs[0]?.athleteId)).toEqual([id]);
  });

  it('names the legs that are missing, and moves a runner up', async () => {
    await newAthlete('Ines', 'Alvarado');
    await newAthlete('Mara', 'Quill');
    await chooseDiscipline('4 x 100m');
    for (const [index, name] of ['Ines Alvarado', 'Mara Quill'].entries()) {
      await page
        .getByLabel(`Leg ${index + 1}`)
        .first()
        .fill(name);
      await page
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .click();
    }
    await mark().fill('52.10');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Name all 4 runners; missing: leg 3, 4').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field')), { timeout: 20_000 })
      .toBe('legs-3');
    await page.getByRole('button', { name: 'Move leg 2 up' }).click();
    await expect.poll(() => page.getByLabel('Leg 1').first().inputValue(), { timeout: 20_000 }).toBe('Mara Quill');
    // Alt and an arrow do the same without leaving the field, and Tab goes from runner to runner.
    await page.getByLabel('Leg 1').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => page.getByLabel('Leg 2').first().inputValue()).toBe('Mara Quill');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('legs-3');
    for (const [leg, name] of [
      [3, 'Guest One'],
      [4, 'Guest Two'],
    ] as const) {
      await page.getByLabel(`Leg ${leg}`, { exact: true }).first().fill(name);
      await page.getByRole('option', { name: `Keep “${name}”` }).click();
    }
    await page.getByRole('textbox', { name: 'Name of the team' }).fill('Harriers B');
    await page.getByRole('combobox', { name: 'Category' }).click();
    await page.getByRole('option', { name: 'Women' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved: 52.10').first().waitFor();
    const { rows } = await app.client.performances.list({ clubId, discipline: '4x100m' });
    const details = await app.client.performances.get({ clubId, performanceId: rows[0]?.id ?? '' });
    expect(details.note).toBe('Harriers B');
  });

  it('counts the legal attempt behind a windy one', async () => {
    await newAthlete('Ines', 'Alvarado');
    await chooseDiscipline('Long Jump');
    await chooseAthlete('Ines Alvarado');
    await mark().fill('5.70');
    await page.getByRole('textbox', { name: 'Wind, m/s' }).fill('+2.6');
    await verdict()
      .getByText(/Wind \+2\.6 m\/s is over the limit/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Round, attempts and more' }).click();
    for (const [number, attempt, wind] of [
      [1, '5.70', '+2.6'],
      [2, '5.60', '+1.1'],
    ] as const) {
      await page.getByRole('button', { name: 'Add an attempt' }).click();
      await page.getByRole('textbox', { name: `Attempt ${number}`, exact: true }).fill(attempt);
      await page.getByRole('textbox', { name: `Wind of attempt ${number}` }).fill(wind);
    }
    await verdict().getByText('Club record', { exact: true }).waitFor();
    expect(await isShown(verdict().getByText('The legal attempt counts: 5.60 (+1.1)'))).toBe(true);
  });

  it('leaves the button free on a phone while it says that it has saved', async () => {
    await newAthlete('Ines', 'Alvarado');
    await page.setViewportSize({ width: 390, height: 844 });
    await chooseDiscipline('800m');
    await chooseAthlete('Ines Alvarado');
    await mark().fill('2:14.32');
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    await page.getByText('Saved: 2:14.32').waitFor();
    const isFree = await save.evaluate((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const places = [left + 8, (left + right) / 2, right - 8];
      return places.every((x) => button.contains(document.elementFromPoint(x, (top + bottom) / 2)));
    });
    expect(isFree).toBe(true);
  });

  it('types a series without the mouse: a new attempt has the focus, and Enter there makes the next one', async () => {
    await newAthlete('Ines', 'Alvarado');
    await chooseDiscipline('Long Jump');
    await chooseAthlete('Ines Alvarado');
    await page.getByRole('button', { name: 'Round, attempts and more' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add an attempt' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('5.40');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1.1');
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    expect(await page.getByRole('textbox', { name: 'Attempt 1', exact: true }).inputValue()).toBe('5.40');
    expect(await page.getByRole('textbox', { name: 'Wind of attempt 1' }).inputValue()).toBe('1.1');
    expect(await page.getByRole('textbox', { name: 'Attempt 2', exact: true }).inputValue()).toBe('x');
    expect((await app.client.performances.list({ clubId })).total).toBe(0);
  });

  it('takes a deletion back within ten seconds', async () => {
    const ines = await newAthlete('Ines', 'Alvarado');
    const { id } = await app.client.performances.record({
      clubId,
      discipline: '800m',
      season: 'track',
      legs: [{ athleteId: ines.id }],
      day: '2026-06-14',
      mark: '2:20.11',
    });
    await page.goto(new URL(`/performances/${id}`, page.url()).href);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByText('Ines Alvarado loses the record of 2:20.11').first().waitFor();
    await page.getByRole('textbox', { name: 'Why?' }).fill('entered twice');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Deleted: 2:20.11, Ines Alvarado').waitFor();
    expect((await app.client.performances.list({ clubId })).total).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Delete' }).waitFor();
    expect((await app.client.performances.list({ clubId })).total).toBe(1);
  });
});
