import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';

describe('the settings of a club', () => {
  let app: BrowserApp;
  let clubId: string;

  beforeAll(async () => {
    app = await startBrowserApp();
    clubId = (await app.client.clubs.create({ name: 'Larkford Harriers' })).id;
    for (const [firstName, day] of [
      ['Ines', '2026-05-02'],
      ['Mara', '2026-06-14'],
    ] as const) {
      const athlete = await app.client.athletes.create({ clubId, firstName, lastName: 'Quill', gender: 'F' });
      await app.client.performances.record({
        clubId,
        discipline: '800m',
        season: 'track',
        legs: [{ athleteId: athlete.id }],
        ageGroup: 'SEN',
        day,
        mark: '2:14.32',
        isConfirmed: true,
      });
    }
  });
  afterAll(() => app.close());

  it('renames the club everywhere, with its other names', async () => {
    const page = await app.open('/settings');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Larkford & District');
    await page.getByRole('combobox', { name: 'Other names' }).fill('Larkford H');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Club', exact: true }).getByRole('button', { name: 'Save' }).click();
    expect(await isShown(page.getByRole('button', { name: 'Club: Larkford & District' }))).toBe(true);
    const [club] = await app.client.clubs.list();
    expect(club).toMatchObject({ name: 'Larkford & District', aliases: ['Larkford H'] });
    await page.close();
  });

  it('shows what another answer would change before anything is changed', async () => {
    const page = await app.open('/settings');
    await page.getByRole('radio', { name: 'The first one keeps it' }).check();
    await page.getByRole('button', { name: 'See what would change' }).click();
    const preview = page.getByRole('region', { name: 'What would change' });
    expect(await isShown(preview.getByText('2 records on the board would change.'))).toBe(true);
    expect(await isShown(preview.getByText('Then: 2:14.32 Ines Quill, 2 May 2026').first())).toBe(true);
    await page.getByRole('radio', { name: 'The latest one takes it' }).check();
    expect(await isShown(preview.getByText('You changed an answer since: look again.'))).toBe(true);
    await page.getByRole('link', { name: 'Records', exact: true }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Stay' }).click();
    await page.getByRole('button', { name: 'Leave it as it was' }).click();
    const [club] = await app.client.clubs.list();
    expect(club?.policy.ties).toBe('joint');
    await page.close();
  });

  it('judges every record again when a question of the policy gets another answer', async () => {
    const holders = async () => {
      const records = await app.client.records.list({ clubId, ageGroup: 'SEN' });
      return records.flatMap((record) => record.holders.map((holder) => holder.name));
    };
    expect((await holders()).sort()).toEqual(['Ines Quill', 'Mara Quill']);
    const page = await app.open('/settings');
    await page.getByRole('radio', { name: 'The first one keeps it' }).check();
    await page.getByRole('button', { name: 'Save and judge again' }).click();
    await page.getByText('All records were judged again by the new rules').waitFor();
    expect(await holders()).toEqual(['Ines Quill']);
    expect(await page.getByRole('button', { name: 'Save and judge again' }).isDisabled()).toBe(true);
    await page.close();
  });

  it('makes the rows of tables dense on this device', async () => {
    const page = await app.open('/settings');
    await page.getByText('Dense', { exact: true }).click();
    await page.goto(new URL('/athletes', page.url()).href);
    await page.getByRole('link', { name: 'Ines Quill' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['density'])).toBe('dense');
    await page.close();
  });

  it('has no serious finding of axe', async () => {
    const page = await app.open('/settings');
    await page.getByRole('region', { name: 'Record policy' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('switches shortcuts of single letters off, and those with Ctrl stay', async () => {
    const page = await app.open('/settings');
    await page.getByRole('switch', { name: 'Shortcuts of single letters' }).uncheck();
    await page.getByRole('heading', { name: 'Settings' }).click();
    await page.keyboard.press('n');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings');
    await page.close();
  });
});
