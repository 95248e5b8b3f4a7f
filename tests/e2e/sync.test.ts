import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { sealEnrolment } from '#main/sync/enrolment.ts';
import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { type HubServer, openHub } from '#tests/support/hub-server.ts';
import { type Postgres, startPostgres } from '#tests/support/postgres.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

const club = 'Larkford Harriers';
const passphrase = 'K7M2P-QRS4T-VWX5Y-Z6A8B-C9D1E';

let server: Postgres;
let hub: HubServer;
/** The laptop that has the club, and the one that joins it. */
let anna: BrowserApp;
let ben: BrowserApp;
let clubId: string;
let ines: string;

beforeAll(async () => {
  [server, anna, ben] = await Promise.all([startPostgres(), startBrowserApp(), startBrowserApp()]);
  hub = await openHub(server);
  ({ ines } = await createSmallClub(anna));
  // The page is about another club than the first one of the list, before and after that has another id.
  await anna.client.clubs.create({ name: 'Ashcombe Athletics' });
});
afterAll(async () => {
  await Promise.all([anna.close(), ben.close()]);
  await hub.close();
  await server.stop();
});

/** A sealed file for one laptop, as its administrator hands it over. */
async function enrolmentFile(laptop: string) {
  const enrolment = await hub.enrol(club, laptop);
  clubId = enrolment.club.id;
  const buffer = Buffer.from(await sealEnrolment(enrolment, passphrase));
  return { enrolment, file: { name: `${laptop}.json`, mimeType: 'application/json', buffer } };
}

const status = (laptop: BrowserApp) => laptop.client.sync.status({ clubId });

/** What one wrote is on the other. */
async function comeInStep(...laptops: BrowserApp[]): Promise<void> {
  for (const laptop of laptops) {
    const { triedAt } = await status(laptop);
    await laptop.client.sync.now({ clubId });
    await vi.waitFor(
      async () => {
        const now = await status(laptop);
        if (now.triedAt === triedAt || now.waiting > 0) throw new Error(`not in step: ${JSON.stringify(now)}`);
      },
      { timeout: 20_000 },
    );
  }
}

describe('a club on one laptop', () => {
  it('shows nothing of sync in the frame, and says what it is on its page', async () => {
    const page = await anna.open('/administration?tab=sync');
    expect(await isShown(page.getByText('This club is on this laptop alone'))).toBe(true);
    expect(await page.getByRole('link', { name: /^Sync: / }).count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('joins its hub with an enrolment file; what is refused stands at its field', async () => {
    const { file } = await enrolmentFile('Club laptop');
    const page = await anna.open('/sync');
    await page.getByRole('button', { name: 'Join with an enrolment file' }).click();
    const dialog = page.getByRole('dialog', { name: 'Join with an enrolment file' });
    const chosen = dialog.getByLabel('Enrolment file', { exact: true });
    const join = dialog.getByRole('button', { name: 'Join' });
    // Not at its close button.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Drop the file here');
    await join.click();
    await dialog.getByText('Choose the enrolment file').waitFor();
    await dialog.getByText('Say which club it is').waitFor();
    await dialog.getByText('Enter the passphrase that belongs to the file').waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await chosen.setInputFiles({ ...file, name: 'results.csv', buffer: Buffer.from('100m;12.41') });
    await dialog.getByText('results.csv is chosen.').waitFor();
    await dialog.getByRole('textbox', { name: 'Passphrase' }).fill('K7M2P-QRS4T');
    await dialog.getByRole('radio', { name: `It is ${club} on this laptop` }).check();
    await join.click();
    await dialog.getByText('This is not an enrolment file of TrackRecord').waitFor();
    await chosen.setInputFiles(file);
    await join.click();
    await dialog.getByText('The passphrase does not open this file').waitFor();
    await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase.toLowerCase());
    await page.keyboard.press('Enter');
    expect(await isShown(page.getByRole('status').getByText('In step', { exact: true }))).toBe(true);
    expect(await isShown(page.getByRole('link', { name: 'Sync: In step' }))).toBe(true);
    await page.close();
  });
});

describe('a second laptop', () => {
  it('gets the club at its first start, with everything that was typed on the other one', async () => {
    const { file } = await enrolmentFile('Track laptop');
    const page = await ben.open('/');
    await page.getByRole('button', { name: 'Join with an enrolment file' }).click();
    const dialog = page.getByRole('dialog', { name: 'Join with an enrolment file' });
    await dialog.getByLabel('Enrolment file', { exact: true }).setInputFiles(file);
    await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await dialog.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('status').getByText('In step', { exact: true }).waitFor();
    expect(await isShown(page.getByRole('cell', { name: 'Club laptop' }))).toBe(true);
    expect(await isShown(page.getByRole('cell', { name: 'Track laptop This one' }))).toBe(true);
    await page.close();
  });

  it('shows what was typed on the other one as soon as it has come', async () => {
    await anna.client.athletes.create({ clubId, firstName: 'Tess', lastName: 'Okafor', gender: 'F' });
    await comeInStep(anna);
    const page = await ben.open('/athletes');
    await page
      .getByRole('link', { name: /Alvarado/ })
      .first()
      .waitFor();
    await ben.client.sync.now({ clubId });
    expect(await isShown(page.getByRole('link', { name: /Okafor/ }).first())).toBe(true);
    await page.close();
  });
});

describe('two laptops apart', () => {
  beforeAll(async () => {
    const page = await anna.open('/sync');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('link', { name: 'Sync: Paused' }).waitFor();
    await page.close();
    await ben.client.sync.pause({ clubId });
    const { rows } = await anna.client.performances.list({ clubId, athleteId: ines });
    const result = rows.find((row) => row.mark?.text === '12.41');
    if (result === undefined) throw new Error('the sample has another mark');
    for (const [laptop, dateOfBirth, mark] of [
      [anna, '1996-03-15', '12.42'],
      [ben, '1996-05-03', '12.43'],
    ] as const) {
      await laptop.client.athletes.update({
        clubId,
        athleteId: ines,
        firstName: 'Ines',
        lastName: 'Alvarado',
        gender: 'F',
        dateOfBirth,
        memberships: [],
      });
      await laptop.client.performances.correct({
        clubId,
        performanceId: result.id,
        reason: 'misread',
        discipline: '100m',
        season: 'track',
        legs: [{ athleteId: ines }],
        day: '2021-07-10',
        mark,
        wind: '+1.1',
        competition: 'Larkford Open',
        isConfirmed: true,
      });
      await laptop.client.performances.record({
        clubId,
        discipline: '200m',
        season: 'track',
        legs: [{ athleteId: ines }],
        day: '2024-06-01',
        mark: '25.61',
        wind: '+0.4',
        competition: 'Larkford Open',
        isConfirmed: true,
      });
      await laptop.client.sync.resume({ clubId });
    }
    await comeInStep(anna, ben, anna);
  });

  it('can be decided about by everybody on a phone in the dark', async () => {
    const page = await anna.open('/sync', { width: 390, colorScheme: 'dark' });
    await page.getByRole('heading', { name: 'Typed twice' }).waitFor();
    await page.getByRole('button', { name: /^Take it back/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('say on Home that decisions wait, and take a value back that lost', async () => {
    const page = await anna.open('/');
    await page.getByRole('link', { name: /changed on two laptops wait for a decision/ }).click();
    const part = page.getByRole('region', { name: 'To be decided' });
    await part.getByRole('heading', { name: 'Date of birth of Ines Alvarado' }).waitFor();
    await part
      .getByRole('button', { name: 'Take it back: 15 Mar 1996 as Date of birth of Ines Alvarado' })
      .press('Enter');
    await page.getByText('Taken back: Date of birth of Ines Alvarado').waitFor();
    await part.getByRole('heading', { name: 'Date of birth of Ines Alvarado' }).waitFor({ state: 'detached' });
    const athlete = await anna.client.athletes.get({ clubId, athleteId: ines });
    expect(athlete.dateOfBirth).toBe('1996-03-15');
    await page.close();
  });

  it('let one of two corrections hold, and say that two results are two', async () => {
    const page = await anna.open('/sync');
    await page.getByRole('heading', { name: 'Two corrections of one result of Ines Alvarado' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^This one holds: 12\.42/ }).click();
    await page.getByText('12.42 holds; the other correction was deleted.').waitFor();
    await page.getByText('Nothing waits for a decision.').waitFor();
    await page.getByRole('button', { name: /^These are two: Ines Alvarado/ }).click();
    await page.getByRole('heading', { name: 'Typed twice' }).waitFor({ state: 'detached' });
    const { rows } = await anna.client.performances.list({ clubId, athleteId: ines });
    const marks = rows.map((row) => row.mark?.text);
    expect(marks.filter((mark) => mark === '25.61')).toHaveLength(2);
    expect(marks).toContain('12.42');
    expect(marks).not.toContain('12.43');
    await page.close();
  });
});

describe('a laptop that its hub does not let in any more', () => {
  it('says so and comes back with a new enrolment file', async () => {
    await comeInStep(anna);
    const lost = await hub.sql('SELECT device_id FROM hub.device WHERE label = $1', ['Track laptop']);
    const [{ device_id: id }] = lost.rows as [{ device_id: string }];
    const { enrolment, file } = await enrolmentFile('Track laptop again');
    const page = await ben.open('/sync');
    await page.getByRole('button', { name: 'Sync now' }).waitFor();
    await hub.revoke({ ...enrolment, device: { id, label: 'Track laptop' } });
    await page.getByRole('button', { name: 'Sync now' }).click();
    await page.getByRole('status').getByText('The hub no longer lets this laptop in').waitFor();
    await page.getByRole('link', { name: 'Sync: Needs attention' }).waitFor();
    await page.getByRole('button', { name: 'Use a new enrolment file' }).click();
    const dialog = page.getByRole('dialog', { name: `A new enrolment for ${club}` });
    await dialog.getByLabel('Enrolment file', { exact: true }).setInputFiles(file);
    await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await dialog.getByRole('button', { name: 'Join' }).click();
    expect(await isShown(page.getByRole('link', { name: 'Sync: In step' }))).toBe(true);
    await page.close();
  });
});

describe('leaving the hub', () => {
  it('keeps the club on this laptop alone, or asks for its name before it goes', async () => {
    const page = await ben.open('/administration?tab=sync');
    await page.getByRole('button', { name: 'Leave the hub …' }).click();
    const dialog = page.getByRole('dialog', { name: `Leave the hub with ${club}?` });
    await dialog.getByRole('radio', { name: 'Take it off this laptop' }).check();
    await dialog.getByRole('textbox').fill('Larkford');
    await dialog.getByRole('button', { name: 'Leave the hub' }).click();
    await dialog.getByText('This is not the name of the club').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('radio', { name: 'Keep it here alone' }).check();
    await dialog.getByRole('button', { name: 'Leave the hub' }).click();
    expect(await isShown(page.getByText('This club is on this laptop alone'))).toBe(true);
    expect((await ben.client.athletes.list({ clubId, search: 'Okafor' })).total).toBe(1);
    await page.close();
  });

  it('takes the club off this laptop once its name was typed, and shows another one', async () => {
    const page = await anna.open('/sync');
    await page.getByRole('button', { name: 'Leave the hub …' }).click();
    const dialog = page.getByRole('dialog', { name: `Leave the hub with ${club}?` });
    await dialog.getByRole('radio', { name: 'Take it off this laptop' }).check();
    await dialog.getByRole('textbox', { name: `Type the name of the club: ${club}` }).fill(club);
    await page.keyboard.press('Enter');
    await page.getByText(`${club} was taken off this laptop.`).waitFor();
    expect((await anna.client.clubs.list()).map(({ name }) => name)).toEqual(['Ashcombe Athletics']);
    expect((await anna.client.backups.list()).backups.length).toBeGreaterThan(0);
    expect(await isShown(page.getByRole('heading', { name: 'Sync' }))).toBe(true);
    await page.close();
  });

  it('logged no error', () => {
    // What was refused is an answer, too; so is that a club has got another id, until the page has heard of it.
    const refusal = /^Failed to load resource: .* status of (404|422) /;
    expect([...anna.problems, ...ben.problems].filter((problem) => !refusal.test(problem))).toEqual([]);
  });
});
