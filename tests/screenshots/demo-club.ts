import { randomUUID } from 'node:crypto';

import type { BrowserApp } from '#tests/support/browser-app.ts';

/** The demo club in the application, with what some pictures are of. */
export interface DemoClub {
  readonly clubId: string;
  /** A member of today with many results. */
  readonly athleteId: string;
  /** The newest record. */
  readonly performanceId: string;
  /** A results sheet of the day before, half typed. */
  readonly sheetId: string;
  /** Who is about to set a record, in the picture of the form. */
  readonly runner: { id: string; mark: string };
}

const performances = 5000;

/** Opens the demo club and types a results sheet for it. */
export async function openDemoClub({ client }: BrowserApp): Promise<DemoClub> {
  const { jobId } = await client.setup.openDemo({ performances });
  for await (const job of await client.jobs.watch({ jobId })) {
    if (job.state === 'failed') throw new Error('the demo club could not be made');
  }
  const [club] = await client.clubs.list();
  if (club === undefined) throw new Error('there is no demo club');
  const clubId = club.id;
  const [newest] = await client.records.recent({ clubId, days: 3660 });
  const { rows } = await client.performances.list({ clubId, pageSize: 500 });
  const [fastest] = await client.records.list({
    clubId,
    discipline: '200m',
    gender: 'F',
    ageGroup: 'ALL',
    season: 'track',
  });
  const ofWomen = (discipline: string) => rows.filter((row) => row.gender === 'F' && row.discipline === discipline);
  const [fastestNow] = ofWomen('200m').toSorted((a, b) => (a.mark?.value ?? 0) - (b.mark?.value ?? 0));
  const runner = fastestNow?.legs[0]?.athleteId;
  const known = Map.groupBy(rows, (row) => row.legs[0]?.athleteId ?? '');
  const [athlete] = [...known].toSorted(([one, a], [other, b]) => b.length - a.length || one.localeCompare(other));
  if (newest === undefined || fastest === undefined || typeof runner !== 'string' || athlete === undefined)
    throw new Error('the demo club has no records or no runners');
  return {
    clubId,
    athleteId: athlete[0],
    performanceId: newest.performanceId,
    sheetId: await typeSheet(
      client,
      clubId,
      ofWomen('100m').flatMap((row) => row.legs.map((leg) => leg.name)),
    ),
    // A mark that beats the record of the club.
    runner: { id: runner, mark: ((fastest.mark.value - 120) / 1000).toFixed(2) },
  };
}

const empty = { bib: '', team: '', lane: '', note: '' };

/** A 100 m of the club's women, as somebody would type it: marks, a DNS, and one line that is not finished. */
async function typeSheet(client: BrowserApp['client'], clubId: string, names: readonly string[]): Promise<string> {
  const { today } = await client.setup.status();
  const { id: sheetId } = await client.sheets.create({
    clubId,
    head: {
      competition: 'Riverbend Autumn Open',
      venue: 'Riverbend Stadium',
      day: today,
      season: 'track',
      discipline: '100m',
      round: 'final',
      heats: [{ heat: '1', wind: '+0.8' }],
    },
  });
  const marks = ['11.94', '12.31', '12.58', '13.02', 'DNS', ''];
  for (const [index, name] of [...new Set(names)].slice(0, marks.length).entries()) {
    const mark = marks[index] ?? '';
    await client.sheets.saveRow({
      clubId,
      sheetId,
      rowId: randomUUID().replace(/^(.{14})4/u, '$17'),
      cells: {
        ...empty,
        athletes: [{ name, athleteId: null }],
        heat: '1',
        mark,
        wind: '',
        place: mark === '' || mark === 'DNS' ? '' : String(index + 1),
      },
      isConfirmed: true,
    });
  }
  return sheetId;
}
