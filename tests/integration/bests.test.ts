import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, type TestClub } from '#tests/support/test-club.ts';

let test: TestApp;
let club: TestClub;
let ada: string;
let bea: string;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
  ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
  bea = club.athlete('Bea Garrick', 'F', '2001-07-30');
});

const run = (athlete: string, mark: string, day: string, over: object = {}) =>
  club.record(athlete, mark, { day, wind: '0.0', ...over }).id;
const bests = (more: object = {}) => test.call('records', 'bests', { clubId: club.id, ...more }).rows;
const lines = (more: object = {}) =>
  bests(more).map((b) => [b.athlete, b.season, b.mark.text, ...(b.year === null ? [] : [b.year])].join(' '));
const top = (more: object = {}) => test.call('records', 'top', { clubId: club.id, ...more });
const topLines = (more: object = {}) =>
  top(more).map((row) => `${row.rank} ${row.mark?.text} ${row.legs.map((leg) => leg.name).join(', ')}`);

describe('a personal best', () => {
  it('is kept for each discipline and season, and the best over all seasons is marked', () => {
    run(ada, '7.90', '2025-01-12', { discipline: '60m', season: 'indoor', wind: '' });
    run(ada, '7.95', '2025-06-12', { discipline: '60m' });
    run(ada, '8.10', '2025-07-12', { discipline: '60m' });
    expect(bests().map((b) => [b.seasonName, b.mark.text, b.overall])).toEqual([
      ['Track & Field', '7.95', false],
      ['Indoors', '7.90', true],
    ]);
  });

  it('is of the whole career: of all age groups and also of marks for other clubs', () => {
    const una = club.athlete('Una Hart', 'F', '2008-01-01');
    run(una, '12.60', '2022-05-01');
    run(una, '12.40', '2024-05-01', { representedClub: 'Larkford' });
    run(una, '12.50', '2025-05-01');
    expect(lines()).toEqual(['Una Hart track 12.40']);
  });

  it('is none of a medal without a mark, of a windy mark or of a team', () => {
    run(ada, '', '2025-05-01', { place: 1 });
    run(ada, '12.10', '2025-05-02', { wind: '+3.0' });
    club.record([ada, bea, club.athlete('Cleo Pask'), club.athlete('Dot Pask')], '49.12', {
      discipline: '4x100m',
      gender: 'F',
    });
    expect(bests()).toEqual([]);
  });

  it('is improved, not equalled, by a later one', () => {
    const first = run(ada, '12.60', '2025-05-01');
    const equal = run(ada, '12.60', '2025-06-01');
    expect(bests().map((b) => b.performanceId)).toEqual([first]);
    expect(club.get(equal).personalBest).toBeNull();
    const better = run(ada, '12.50', '2025-07-01');
    expect([club.get(first).personalBest, club.get(better).personalBest]).toEqual(['former', 'current']);
  });

  it('with its history shows each one that was improved', () => {
    for (const [index, mark] of ['12.60', '12.70', '12.40', '12.50', '12.31'].entries())
      run(ada, mark, `2025-05-0${index + 1}`);
    expect(lines({ withHistory: true })).toEqual([
      'Ada Fennimore track 12.60',
      'Ada Fennimore track 12.40',
      'Ada Fennimore track 12.31',
    ]);
  });

  it('of a day is its best mark', () => {
    run(ada, '12.60', '2025-05-01', { round: 'heat' });
    run(ada, '12.40', '2025-05-01', { round: 'final' });
    expect(lines({ withHistory: true })).toEqual(['Ada Fennimore track 12.40']);
  });
});

describe('a season best', () => {
  beforeEach(() => {
    run(ada, '12.60', '2024-05-01');
    run(ada, '12.40', '2024-11-01');
    run(ada, '12.50', '2025-05-01');
    run(bea, '12.90', '2025-05-01');
  });

  it('is the best within a calendar year', () => {
    expect(lines({ by: 'season' })).toEqual([
      'Ada Fennimore track 12.40 2024',
      'Ada Fennimore track 12.50 2025',
      'Bea Garrick track 12.90 2025',
    ]);
  });

  it('is the best from October to September where the club says so', async () => {
    await club.policy({ year: 'october' });
    expect(lines({ by: 'season' })).toEqual([
      'Ada Fennimore track 12.60 2024',
      'Ada Fennimore track 12.40 2025',
      'Bea Garrick track 12.90 2025',
    ]);
  });

  it('shows in the grid', () => {
    const { rows } = test.call('performances', 'list', { clubId: club.id, athleteId: ada, direction: 'up' });
    expect(rows.map((row) => [row.mark?.text, row.seasonBest])).toEqual([
      ['12.60', false],
      ['12.40', true],
      ['12.50', true],
    ]);
  });
});

describe('the list of bests', () => {
  beforeEach(() => {
    run(ada, '12.60', '2024-05-01');
    run(ada, '1.60', '2024-05-01', { discipline: 'HJ', wind: '' });
    run(bea, '12.90', '2025-05-01', { competition: 'Open Meeting' });
    run(club.athlete('Tom Vale', 'M', '2010-11-30'), '11.90', '2025-06-01');
  });

  it.each<[object, string[]]>([
    [{ gender: 'M' }, ['Tom Vale track 11.90']],
    [{ discipline: 'HJ' }, ['Ada Fennimore track 1.60']],
    [{ ageGroup: 'U15' }, ['Tom Vale track 11.90']],
    [
      { ageGroup: 'ALL', discipline: '100m' },
      ['Ada Fennimore track 12.60', 'Bea Garrick track 12.90', 'Tom Vale track 11.90'],
    ],
    [{ from: '2025', to: '2025-05' }, ['Bea Garrick track 12.90']],
    [{ season: 'indoor' }, []],
  ])('filtered by %j', (filters, expected) => {
    expect(lines(filters)).toEqual(expected);
  });

  it('comes in pages, ordered by name', () => {
    const page = (number: number) => test.call('records', 'bests', { clubId: club.id, page: number, pageSize: 3 });
    expect(page(1).total).toBe(4);
    expect(page(1).rows.map((b) => b.athlete)).toEqual(['Ada Fennimore', 'Ada Fennimore', 'Bea Garrick']);
    expect(page(2).rows.map((b) => b.athlete)).toEqual(['Tom Vale']);
    expect(page(3).rows).toEqual([]);
  });
});

describe('the top list', () => {
  it('ranks equal marks equally and is cut behind them', () => {
    run(ada, '12.40', '2024-05-01');
    run(bea, '12.40', '2024-06-01');
    run(ada, '12.50', '2024-07-01');
    run(bea, '12.60', '2024-07-01');
    expect(topLines()).toEqual([
      '1 12.40 Ada Fennimore',
      '1 12.40 Bea Garrick',
      '3 12.50 Ada Fennimore',
      '4 12.60 Bea Garrick',
    ]);
    expect(topLines({ limit: 1 })).toEqual(['1 12.40 Ada Fennimore', '1 12.40 Bea Garrick']);
    expect(topLines({ limit: 2 })).toEqual(['1 12.40 Ada Fennimore', '1 12.40 Bea Garrick']);
  });

  it('with one of each athlete has the best of each', () => {
    run(ada, '12.40', '2024-05-01');
    run(ada, '12.45', '2024-06-01');
    run(bea, '12.50', '2024-07-01');
    run(ada, '12.40', '2024-08-01');
    expect(topLines({ onePerAthlete: true })).toEqual(['1 12.40 Ada Fennimore', '2 12.50 Bea Garrick']);
    expect(top({ onePerAthlete: true })[0]?.day).toBe('2024-05-01');
  });

  it('with one of each athlete has one of each team, not of each first runner', () => {
    const [cleo, dot, eve] = [club.athlete('Cleo Pask'), club.athlete('Dot Pask'), club.athlete('Eve Pask')];
    const relay = (team: string[], mark: string, day: string) =>
      club.record(team, mark, { discipline: '4x100m', gender: 'F', day });
    relay([ada, bea, cleo, dot], '49.10', '2024-05-01');
    relay([ada, bea, cleo, dot], '49.40', '2024-06-01');
    relay([ada, bea, cleo, eve], '49.20', '2024-07-01');
    expect(top({ onePerAthlete: true }).map((row) => row.mark?.text)).toEqual(['49.10', '49.20']);
  });

  it('is one for each event, season and gender', () => {
    run(ada, '12.40', '2024-05-01');
    run(ada, '11.20', '2024-05-01', { discipline: 'SP', wind: '' });
    run(ada, '13.20', '2024-05-01', { discipline: 'SP', wind: '', specification: '3kg' });
    run(club.athlete('Tom Vale', 'M'), '11.90', '2025-06-01');
    run(ada, '7.90', '2025-01-12', { discipline: '60m', season: 'indoor', wind: '' });
    expect(top().map((row) => row.rank)).toEqual([1, 1, 1, 1, 1]);
    expect(topLines({ discipline: 'SP' })).toHaveLength(2);
  });

  it('of a year, an age group or all ages has what the filters leave', () => {
    const una = club.athlete('Una Hart', 'F', '2010-12-01');
    run(una, '13.40', '2024-05-01');
    run(ada, '12.40', '2024-05-01');
    run(ada, '12.20', '2025-05-01');
    expect(topLines({ from: '2024', to: '2024' })).toEqual(['1 12.40 Ada Fennimore', '2 13.40 Una Hart']);
    expect(topLines({ ageGroup: 'U15' })).toEqual(['1 13.40 Una Hart']);
    expect(topLines({ ageGroup: 'ALL' })).toEqual([
      '1 12.20 Ada Fennimore',
      '2 12.40 Ada Fennimore',
      '3 13.40 Una Hart',
    ]);
  });

  it('has no windy mark, no medal without a mark and nothing that was deleted', () => {
    run(ada, '12.10', '2024-05-01', { wind: '+2.1' });
    run(ada, '', '2024-05-02', { place: 1 });
    club.remove(run(ada, '12.00', '2024-05-03'));
    expect(top()).toEqual([]);
  });

  it('is the club’s: what was made for another club is not in it', () => {
    run(ada, '12.10', '2024-05-01', { representedClub: 'Larkford' });
    run(ada, '12.30', '2024-06-01');
    expect(topLines()).toEqual(['1 12.30 Ada Fennimore']);
  });
});
