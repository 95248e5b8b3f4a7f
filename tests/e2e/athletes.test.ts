import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings, seriousFindingsInLightAndDark } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub, type SmallClub } from '#tests/support/small-club.ts';

describe('the athletes', () => {
  let app: BrowserApp;
  let club: SmallClub;
  beforeAll(async () => {
    app = await startBrowserApp();
    club = await createSmallClub(app);
  });
  afterAll(() => app.close());

  it('are found while typing any part of the name, and the address keeps the search', async () => {
    const page = await app.open('/athletes');
    await page.getByText('2 athletes').waitFor();
    await page.getByRole('textbox', { name: 'Find an athlete' }).fill('alva');
    await page.getByText('1 athlete found').waitFor();
    expect(new URL(page.url()).searchParams.get('search')).toBe('alva');
    await page.getByRole('link', { name: 'Ines Alvarado' }).click();
    await page.getByRole('heading', { name: 'Ines Alvarado' }).waitFor();
    await page.goBack();
    expect(await page.getByRole('textbox', { name: 'Find an athlete' }).inputValue()).toBe('alva');
    await page.close();
  });

  it('filtered by a group that this club does not have show which one it is, to be cleared', async () => {
    const page = await app.open('/athletes?ageGroup=U99&gender=Q');
    const leftOut = page.getByText(/is not understood here and was left out: gender=Q/);
    await leftOut.waitFor();
    await page.getByText('This age group is not here any more').waitFor();
    const group = page.getByRole('combobox', { name: 'Age group' });
    expect(await group.inputValue()).toBe('Unknown: U99');
    await page.getByRole('button', { name: 'Clear all filters' }).first().click();
    await leftOut.waitFor({ state: 'detached' });
    await page.close();
  });

  it('are added with all that is known; one who is there already is another person only when somebody says so', async () => {
    const page = await app.open('/athletes?search=Ines Alvarado');
    await page.getByRole('button', { name: 'New athlete' }).click();
    const dialog = page.getByRole('dialog', { name: 'New athlete' });
    expect(await dialog.getByRole('textbox', { name: 'Last name' }).inputValue()).toBe('Alvarado');
    await dialog.getByRole('button', { name: 'Add athlete' }).click();
    await dialog.getByText('Choose one: it decides the record list').waitFor();
    await dialog.getByText('Women', { exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Date of birth' }).fill('1996-03-05');
    await dialog.getByRole('button', { name: 'Add athlete' }).click();
    await dialog.getByRole('checkbox', { name: 'This is another person of the same name' }).check();
    await dialog.getByRole('button', { name: 'Add athlete' }).click();
    await page.getByRole('heading', { name: 'Ines Alvarado' }).waitFor();
    await page.getByText('No performances yet').waitFor();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.waitForURL(/\/athletes$/);
    await page.getByRole('alert').filter({ hasText: 'Ines Alvarado was removed' }).waitFor();
    expect((await app.client.athletes.list({ clubId: club.clubId })).total).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('3 athletes').waitFor();
    const again = (await app.client.athletes.list({ clubId: club.clubId, search: 'Ines' })).rows;
    const spare = again.find((athlete) => athlete.performances === 0)?.id ?? '';
    await app.client.athletes.remove({ clubId: club.clubId, athleteId: spare });
    await page.close();
  });

  it('are corrected in place', async () => {
    const page = await app.open(`/athletes/${club.marta}`);
    await page.getByRole('button', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit athlete' });
    await dialog.getByRole('textbox', { name: 'Membership number' }).fill('LH-204');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    expect(await isShown(page.getByText('number LH-204'))).toBe(true);
    await page.close();
  });

  it('show what an edit of the date of birth changes before it is saved', async () => {
    const page = await app.open(`/athletes/${club.ines}`);
    const before = await app.client.athletes.get({ clubId: club.clubId, athleteId: club.ines });
    await page.getByRole('button', { name: 'Edit' }).waitFor();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Edit athlete' });
    await dialog.getByRole('textbox', { name: 'Date of birth' }).fill('2012-05-03');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const preview = page.getByRole('dialog', { name: 'What this edit changes' });
    await preview.getByRole('heading', { name: /count in another age group/ }).waitFor();
    await preview.getByRole('heading', { name: /records? changes?$/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await app.client.athletes.get({ clubId: club.clubId, athleteId: club.ines })).toEqual(before);
    await preview.getByRole('button', { name: 'Back' }).click();
    // What was typed is still there, and is not lost without being asked.
    expect(await dialog.getByRole('textbox', { name: 'Date of birth' }).inputValue()).toBe('2012-05-03');
    // A gender that was entered wrongly takes the results along.
    await dialog.getByRole('textbox', { name: 'Date of birth' }).fill(before.dateOfBirth);
    await dialog.getByText('Men', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await preview.getByText('100m, Senior men').waitFor();
    await preview.getByRole('button', { name: 'Back' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Leave' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.close();
  });

  it('entered twice are suggested, compared, merged, and parted again', async () => {
    const { id } = await app.client.athletes.create({
      clubId: club.clubId,
      firstName: 'Inez',
      lastName: 'Alvarado',
      gender: 'F',
      dateOfBirth: '',
      membershipNumber: 'LH-77',
    });
    await app.client.performances.record({
      clubId: club.clubId,
      discipline: '100m',
      season: 'track',
      day: '2026-05-02',
      legs: [{ athleteId: id }],
      mark: '12.05',
      wind: '+0.3',
      isConfirmed: true,
    });
    const page = await app.open(`/athletes/${club.ines}`);
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Merge with another entry' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Find an athlete' }).fill('inez');
    await page.getByRole('option', { name: /Inez Alvarado/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge two entries of one person' });
    const take = dialog.getByRole('checkbox', { name: 'Take over: Membership number' });
    await take.waitFor();
    expect(await take.isChecked()).toBe(true);
    await dialog.getByText('12.30 → 12.05').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    // The reading begins at the top, and the next key leads into the comparison, not away from it.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Results of both count for the entry that stays');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('The two entries count as Ines Alvarado now').waitFor();
    await page.getByText(/number LH-77/).waitFor();

    await page.goto(new URL('/athletes?search=inez', page.url()).href);
    await page.getByText('also entered as Inez Alvarado').waitFor();
    await page.getByRole('link', { name: 'Ines Alvarado' }).click();
    await page.getByRole('button', { name: 'Part again: Inez Alvarado' }).click();
    await page.getByText('Inez Alvarado is an entry of its own again').waitFor();
    await page.getByRole('button', { name: 'Part again: Inez Alvarado' }).waitFor({ state: 'detached' });
    const parted = await app.client.athletes.get({ clubId: club.clubId, athleteId: id });
    expect(parted).toMatchObject({ firstName: 'Inez', performances: 1 });
    await page.close();
  });

  it('that look like one person are offered, and kept apart when they are two', async () => {
    const twin = { clubId: club.clubId, firstName: 'Inez', lastName: 'Alvarado', gender: 'F' as const };
    await app.client.athletes.create({ ...twin, dateOfBirth: '2001', isAnotherPerson: true });
    const page = await app.open('/athletes');
    await page.getByRole('link', { name: '1 possible duplicate' }).click();
    await page.getByRole('heading', { name: 'Possible duplicates' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Compare and merge Inez Alvarado and Inez Alvarado' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Two persons: Inez Alvarado and Inez Alvarado' }).click();
    await page.getByText('No two entries look like one person').waitFor();
    await page.close();
  });

  it('are filtered and ordered, the address keeps it, and all filters are cleared at once', async () => {
    const page = await app.open('/athletes');
    await page.getByRole('button', { name: 'Performances' }).click();
    await page.waitForURL(/sort=performances/);
    await page.getByRole('combobox', { name: 'Membership' }).click();
    await page.getByRole('option', { name: 'No membership recorded' }).click();
    await page.waitForURL(/member=unknown/);
    await page.getByText('Men', { exact: true }).click();
    await page.waitForURL(/gender=M/);
    await page.reload();
    expect(await page.getByRole('combobox', { name: 'Membership' }).inputValue()).toBe('No membership recorded');
    await page.getByRole('button', { name: 'Clear all filters' }).first().click();
    await page.waitForURL((url) => !url.search.includes('member') && url.search.includes('sort'));
    await page.close();
  });

  it('show personal bests with the windy ones beside them, records, season bests and the progression', async () => {
    const page = await app.open(`/athletes/${club.ines}`);
    const bests = page.getByRole('region', { name: 'Personal bests' });
    const sprint = bests.getByRole('row', { name: /^100m/ });
    await sprint.getByText('12.30').waitFor();
    await sprint.getByRole('link', { name: /12\.20.*Wind-assisted/ }).waitFor();
    await page.getByRole('heading', { name: /Holds/ }).waitFor();
    await page.getByRole('img', { name: /100m: 4 performances over time/ }).waitFor();
    await page.getByRole('button', { name: 'Show the marks as a table' }).click();
    const marks = page.getByRole('region', { name: 'Marks as a table' });
    await marks.getByRole('row', { name: /12\.30.*stands/ }).waitFor();
    await page.getByText('All marks', { exact: true }).click();
    await marks.getByRole('row', { name: /12\.20.*Wind-assisted/ }).waitFor();
    await page
      .getByRole('link', { name: /^History of the record 100m/ })
      .first()
      .waitFor();
    await page.getByRole('region', { name: 'Season bests' }).getByText('12.41').waitFor();
    expect(await page.getByRole('link', { name: 'All 4 performances' }).getAttribute('href')).toContain(
      `athleteId=${club.ines}`,
    );
    await page.close();
  });

  it('fit on a phone and can be read by everybody, in light and dark', async () => {
    for (const path of ['/athletes', `/athletes/${club.ines}`]) {
      const page = await app.open(path, { width: 390, height: 844 });
      await page.getByText('Ines Alvarado').first().waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      if (path !== '/athletes') {
        const bests = page.getByRole('region', { name: 'Season bests' }).last();
        // A list in place of the table: each mark is read with its year and its discipline.
        await bests.getByRole('list', { name: '100m' }).getByRole('listitem').getByText('12.41').waitFor();
        expect(await bests.evaluate((region) => region.scrollWidth - region.clientWidth)).toBeLessThanOrEqual(0);
      }
      expect(await seriousFindingsInLightAndDark(page)).toEqual([]);
      await page.close();
    }
  });

  it('says what to do when an athlete is not here', async () => {
    const page = await app.open('/athletes/018f0000-0000-7000-8000-000000000000');
    expect(await isShown(page.getByRole('alert').getByText(/is not here any more/))).toBe(true);
    await page.close();
  });

  it('logged no error but the refusals that were asked for', () => {
    expect(app.problems.filter((problem) => !/status of 40[49]/.test(problem))).toEqual([]);
  });
});
