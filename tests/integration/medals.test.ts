import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, sound, type TestClub, type Typed } from '#tests/support/test-club.ts';
import type { MedalFilters } from '#shared/contract/medals.ts';

let test: TestApp;
let club: TestClub;
let ada: string;
let bea: string;
let cleo: string;
let dora: string;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
  ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
  bea = club.athlete('Bea Garrick', 'F', '2010-07-30');
  cleo = club.athlete('Cleo Marsh', 'F', '1999-01-05');
  dora = club.athlete('Dora Quill', 'F', '1998-05-09');
});

const win = (runners: string | readonly string[], place: number, over: Partial<Typed> = {}) =>
  club.record(runners, '', { place, competition: 'County Championships', ...over }).id;
const overview = (by: 'athlete' | 'year' | 'season' | 'discipline' | 'competition' | 'ageGroup', more: object = {}) =>
  test.call('medals', 'overview', { clubId: club.id, by, ...more });
const lines = (by: Parameters<typeof overview>[0], more: object = {}) =>
  overview(by, more).rows.map((row) => `${row.label} ${row.gold}/${row.silver}/${row.bronze}`);
const list = (filters: MedalFilters = {}) => test.call('medals', 'list', { clubId: club.id, ...filters });

describe('the count of medals', () => {
  beforeEach(() => {
    win(ada, 1);
    win(ada, 2, { discipline: '200m' });
    win(bea, 3, { day: '2024-06-01' });
    win(bea, 7, { day: '2024-06-02', season: 'cross-country', discipline: 'cross-country' });
    win(bea, 4, { day: '2024-07-02' });
    win([ada, bea, cleo, dora], 1, { discipline: '4x100m', gender: 'F' });
  });

  it('gives a relay’s medal to every runner, and counts it once in the sum', () => {
    expect(lines('athlete')).toEqual([
      'Ada Fennimore 2/1/0',
      'Bea Garrick 1/0/2',
      'Cleo Marsh 1/0/0',
      'Dora Quill 1/0/0',
    ]);
    expect(overview('athlete').sum).toEqual({ gold: 2, silver: 1, bronze: 2 });
  });

  it('is made by year, season, discipline, competition and age group', () => {
    expect(lines('year', { sort: 'label' })).toEqual(['2025 2/1/0', '2024 0/0/2']);
    expect(lines('season')).toEqual(['Track & Field 2/1/1', 'Cross Country 0/0/1']);
    expect(lines('discipline')).toEqual(['100m 1/0/1', '4x100m 1/0/0', '200m 0/1/0', 'Cross Country 0/0/1']);
    expect(lines('competition').every((line) => line.startsWith('County Championships'))).toBe(true);
    expect(lines('ageGroup', { direction: 'up', sort: 'label' }).length).toBeGreaterThan(1);
  });

  it('is sorted and paged as asked', () => {
    expect(lines('athlete', { sort: 'bronze' })[0]).toBe('Bea Garrick 1/0/2');
    expect(lines('athlete', { sort: 'label', direction: 'up' })[0]).toBe('Ada Fennimore 2/1/0');
    expect(lines('athlete', { sort: 'total', direction: 'up', pageSize: 1, page: 2 })).toEqual(['Dora Quill 1/0/0']);
    expect(overview('athlete', { pageSize: 1 }).total).toBe(4);
  });

  it('is of what the filters leave', () => {
    expect(lines('discipline', { athleteId: bea, medal: 'gold' })).toEqual(['4x100m 1/0/0']);
    expect(lines('athlete', { athleteId: bea })).toEqual(['Bea Garrick 1/0/2']);
    expect(lines('athlete', { from: '2024', to: '2024' })).toEqual(['Bea Garrick 0/0/2']);
    expect(overview('athlete', { season: 'road' })).toEqual({
      sum: { gold: 0, silver: 0, bronze: 0 },
      total: 0,
      rows: [],
    });
  });

  it('of a year that begins in October goes from then to September', async () => {
    win(cleo, 1, { day: '2023-10-05' });
    await club.policy({ year: 'october' });
    const rows = overview('year', { sort: 'label' }).rows;
    expect(rows.map(({ label, from, to, total }) => ({ label, from, to, total }))).toEqual([
      { label: '2024/2025', from: '2024-10-01', to: '2025-09-30', total: 3 },
      { label: '2023/2024', from: '2023-10-01', to: '2024-09-30', total: 3 },
    ]);
    expect(lines('athlete', { from: '2023-10-01', to: '2024-09-30' })).toEqual([
      'Cleo Marsh 1/0/0',
      'Bea Garrick 0/0/2',
    ]);
  });

  it('leaves out a result that was deleted', () => {
    club.remove(win(cleo, 1, { discipline: '400m' }));
    expect(lines('athlete', { athleteId: cleo })).toEqual(['Cleo Marsh 1/0/0']);
  });
});

describe('the list of medals', () => {
  it('is newest first, with the sum of all that match', () => {
    win(ada, 1, { day: '2024-06-01' });
    win(ada, 2);
    win(bea, 2, { discipline: '200m' });
    const { rows, sum, total } = list({ athleteId: ada });
    expect(rows.map((row) => `${row.day} ${row.medal}`)).toEqual(['2025-06-14 silver', '2024-06-01 gold']);
    expect({ sum, total }).toEqual({ sum: { gold: 1, silver: 1, bronze: 0 }, total: 2 });
    expect(rows[0]?.recognition).toBeNull();
  });
});

describe('recognising medals', () => {
  const recognise = (performanceIds: string[], over: object = {}) =>
    test.call('medals', 'recognise', {
      clubId: club.id,
      performanceIds,
      occasion: 'Summer party',
      day: '2025-09-01',
      ...over,
    });
  const occasions = () => test.call('medals', 'occasions', { clubId: club.id }).rows;

  it('marks many at once, on an occasion with a day and a note', async () => {
    const gold = win(ada, 1);
    const silver = win(bea, 2);
    win(cleo, 3);
    expect(recognise([gold, silver], { note: 'in the clubhouse' }).recognised).toBe(2);
    expect(list({ recognised: 'no' }).rows.map((row) => row.medal)).toEqual(['bronze']);
    expect(list({ recognised: 'yes' }).rows[0]?.recognition).toMatchObject({
      occasion: 'Summer party',
      day: '2025-09-01',
      note: 'in the clubhouse',
    });
    expect(list({ occasion: 'Summer party', occasionDay: '2025-09-01' }).total).toBe(2);
    expect(list({ occasion: 'Summer party', occasionDay: '2024-09-01' }).total).toBe(0);
    expect(occasions()).toEqual([
      {
        occasion: 'Summer party',
        day: '2025-09-01',
        gold: 1,
        silver: 1,
        bronze: 0,
        gone: 0,
        notes: ['in the clubhouse'],
      },
    ]);
    expect(await club.verify()).toEqual(sound);
  });

  it('leaves one that was recognised at its first occasion', () => {
    const gold = win(ada, 1);
    recognise([gold]);
    expect(recognise([gold, win(bea, 2)], { occasion: 'Winter ball' }).recognised).toBe(1);
    expect(list({ athleteId: ada }).rows[0]?.recognition?.occasion).toBe('Summer party');
  });

  it('stays with a result that is corrected, and says when it is gone', () => {
    const gold = win(ada, 1);
    recognise([gold]);
    const { id } = test.call('performances', 'correct', {
      ...club.typed(ada, { mark: '12.10', place: 1, competition: 'County Championships' }),
      performanceId: gold,
      reason: 'the mark came in',
      isConfirmed: true,
    });
    expect(list().rows[0]).toMatchObject({ id, recognition: { occasion: 'Summer party' } });
    expect(occasions()[0]).toMatchObject({ gold: 1, gone: 0 });
    club.remove(id);
    expect(occasions()[0]).toMatchObject({ gold: 0, gone: 1 });
  });

  it('is taken back, and the taking back too', () => {
    const { recognitionIds } = recognise([win(ada, 1)]);
    const withdrawn = test.call('medals', 'withdrawRecognitions', { clubId: club.id, recognitionIds });
    expect([withdrawn.changed, list({ recognised: 'no' }).total, occasions().length]).toEqual([1, 1, 0]);
    test.call('medals', 'restoreRecognitions', { clubId: club.id, recognitionIds });
    expect([list({ recognised: 'no' }).total, occasions().length]).toEqual([0, 1]);
  });

  it('is of medals of this club only', () => {
    const seventh = win(ada, 7);
    expect(refusal(() => recognise([seventh]))).toMatchObject({ code: 'NOT_FOUND', data: { what: 'medal' } });
    const { recognitionIds } = recognise([win(bea, 1)]);
    const other = newClub(test);
    const foreign = { clubId: other.id, recognitionIds };
    expect(refusal(() => test.call('medals', 'withdrawRecognitions', foreign)).code).toBe('NOT_FOUND');
  });

  it('has an occasion whose name, day and note can be changed for all its medals', () => {
    recognise([win(ada, 1), win(bea, 2)]);
    const edit = (occasion: string, to: { occasion: string; day: string; note?: string }) =>
      test.call('medals', 'editOccasion', { clubId: club.id, occasion, day: '2025-09-01', to });
    expect(edit('Summer party', { occasion: 'Summer fair', day: '2025-09-02', note: 'by the mayor' }).changed).toBe(2);
    expect(occasions()).toMatchObject([{ occasion: 'Summer fair', day: '2025-09-02', notes: ['by the mayor'] }]);
    const gone = refusal(() => edit('Summer party', { occasion: 'x', day: '' }));
    expect(gone.code).toBe('NOT_FOUND');
  });
});

describe('the table of medal positions', () => {
  const positions = () => test.call('medals', 'positions', { clubId: club.id });
  const textOf = (season: string) =>
    positions()
      .find((row) => row.season === season)
      ?.positions.map(({ place, medal }) => `${place} ${medal}`);
  const set = (season: string, table: object) =>
    test.job('medals.setPositions', {
      clubId: club.id,
      season,
      positions: Object.entries(table).map(([place, medal]) => ({ place: Number(place), medal })),
    });

  it('is gold, silver, bronze; in cross-country bronze to the twelfth', () => {
    expect(textOf('track')).toEqual(['1 gold', '2 silver', '3 bronze']);
    expect(textOf('cross-country')).toHaveLength(12);
    expect(positions().every((row) => !row.isOwn)).toBe(true);
  });

  it('may be the club’s own; medals of results that are there follow it', async () => {
    win(ada, 4);
    win(bea, 3);
    win(cleo, 3, { season: 'indoor', day: '2025-01-02' });
    win(dora, 4, { round: 'heat' });
    expect(await set('track', { 1: 'gold', 2: 'silver', 4: 'bronze' })).toEqual({ changed: 2 });
    expect(textOf('track')).toEqual(['1 gold', '2 silver', '4 bronze']);
    expect(lines('athlete')).toEqual(['Ada Fennimore 0/0/1', 'Cleo Marsh 0/0/1']);
    expect(positions().find((row) => row.season === 'track')?.isOwn).toBe(true);
    expect(await club.verify()).toEqual(sound);
    await set('track', { 1: 'gold', 2: 'silver', 3: 'bronze' });
    expect(lines('athlete')).toEqual(['Bea Garrick 0/0/1', 'Cleo Marsh 0/0/1']);
    expect(positions().some((row) => row.isOwn)).toBe(false);
  });

  it('may be empty, and is then not filled from another season', async () => {
    win(ada, 1, { season: 'road', discipline: '10km' });
    await set('road', {});
    expect(list().total).toBe(0);
    win(bea, 1, { season: 'road', discipline: '10km' });
    expect(list().total).toBe(0);
  });

  it('of a season of the club’s own is that of Track & Field until it has its own', async () => {
    const beach = test.call('reference', 'createSeason', { clubId: club.id, name: 'Beach' }).code;
    win(ada, 3, { season: beach });
    expect(textOf(beach)).toEqual(['1 gold', '2 silver', '3 bronze']);
    expect(await set('track', { 1: 'gold' })).toEqual({ changed: 1 });
    expect(textOf(beach)).toEqual(['1 gold']);
    await set(beach, { 3: 'gold' });
    expect(list().rows.map((row) => row.medal)).toEqual(['gold']);
    expect(await club.verify()).toEqual(sound);
  });

  it('has one medal for a place', async () => {
    const twice = [
      { place: 1, medal: 'gold' },
      { place: 1, medal: 'silver' },
    ];
    await expect(
      test.job('medals.setPositions', { clubId: club.id, season: 'track', positions: twice }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
