import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, sound, type TestClub, verdict } from '#tests/support/test-club.ts';

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

const jump = (athlete: string, mark: string, day: string, over: object = {}) =>
  club.record(athlete, mark, { discipline: 'HJ', day, ...over }).id;
const list = (filters: object = {}) => test.call('records', 'list', { clubId: club.id, ...filters });

describe('the age group', () => {
  const girl = (born: string, name = 'Una Hart') => club.athlete(name, 'F', born);

  it('given wins, and a disagreement is told', () => {
    const una = girl('2010-12-01');
    const judged = club.judge(una, '1.30', { discipline: 'HJ', ageGroup: 'U17' });
    expect(judged).toMatchObject({ ageGroup: 'U17', ageGroupSource: 'given' });
    expect(verdict(judged)).toMatchObject({ category: { ageGroup: 'U17' }, flags: ['AGE_GROUP_DISAGREES'] });
    expect(club.judge(una, '1.30', { discipline: 'HJ' })).toMatchObject({
      ageGroup: 'U15',
      ageGroupSource: 'date-of-birth',
    });
    expect(verdict(club.judge(una, '1.30', { discipline: 'HJ', ageGroup: 'U15' })).flags).toEqual([]);
  });

  it('that nothing tells leaves the overall list to count in', () => {
    const judged = club.judge(girl(''), '1.30', { discipline: 'HJ' });
    expect(judged).toMatchObject({ ageGroup: null, ageGroupSource: 'unknown' });
    expect(judged.verdicts.map((v) => v.code)).toEqual([
      'AGE_GROUP_UNKNOWN',
      'FIRST_RECORD',
      'FIRST_BEST',
      'FIRST_BEST',
    ]);
    expect(verdict(judged, 'club-record', 'ALL').code).toBe('FIRST_RECORD');
  });

  it('of a year of birth is known where every day of it says the same', () => {
    expect(club.judge(girl('1989'), '1.30', { discipline: 'HJ', day: '2024-06-01' }).ageGroup).toBeNull();
    expect(club.judge(girl('1990', 'Vera Hart'), '1.30', { discipline: 'HJ', day: '2024-06-01' }).ageGroup).toBe('SEN');
  });

  it('changed on 1 April 2026 on the track: the record of U15 lives on as that of a historic group', async () => {
    const una = girl('2012-09-01');
    jump(una, '1.40', '2026-03-31');
    jump(una, '1.41', '2026-04-01');
    expect(club.board({ gender: 'F' }).sort()).toEqual(['ALL 1.41 Una Hart', 'U14 1.41 Una Hart', 'U15 1.40 Una Hart']);
    const groups = test.call('reference', 'all', { clubId: club.id }).ageGroups;
    const historic = (code: string) => groups.find((group) => group.code === code)?.isHistoric;
    expect([historic('U13'), historic('U15'), historic('U17')]).toEqual([true, true, true]);
    expect([historic('U14'), historic('U16'), historic('U20'), historic('U23'), historic('SEN')]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    jump(una, '1.50', '2026-06-01');
    expect(club.board({ ageGroup: 'U15' })).toEqual(['U15 1.40 Una Hart']);
    expect(club.board({ ageGroup: 'U15', on: '2030-01-01' })).toEqual(['U15 1.40 Una Hart']);
  });

  it('changed off the track on 1 October 2026', () => {
    const una = girl('2013-08-31');
    const run = (season: string, day: string) =>
      club.judge(una, '12:40', { season, discipline: '3000m', day }).ageGroup;
    expect(run('cross-country', '2026-09-30')).toBe('U13');
    expect(run('cross-country', '2026-10-03')).toBe('U16');
    expect(run('indoor', '2026-09-30')).toBe('U15');
  });

  it('exists for those under 23', () => {
    expect(club.judge(girl('2005-06-01'), '1.30', { discipline: 'HJ', day: '2026-08-30' }).ageGroup).toBe('U23');
  });

  it.each([
    ['world-athletics', '2008-03-10', '2026-06-01', 'U20'],
    ['usatf', '2012-09-01', '2026-06-01', '13-14'],
    ['open', '', '2026-06-01', 'OPEN'],
  ] as const)('follows the scheme of the club: %s', (scheme, born, day, group) => {
    club = newClub(test, scheme);
    expect(club.judge(girl(born), '1.30', { discipline: 'HJ', day }).ageGroup).toBe(group);
  });

  it('of a club that keeps one open category needs no date of birth, and there is one list', () => {
    club = newClub(test, 'open');
    jump(girl(''), '1.60', '2025-06-01');
    expect(club.board()).toEqual(['OPEN 1.60 Una Hart']);
  });
});

describe('which lists a mark counts in', () => {
  const lists = (athlete: string, day = '2025-06-14') =>
    club
      .judge(athlete, '1.60', { discipline: 'HJ', day })
      .verdicts.filter((v) => v.subject === 'club-record')
      .map((v) => v.category.ageGroup);

  it('is the own group and the overall list, unless the club keeps none', async () => {
    expect(lists(club.athlete('Una Hart', 'F', '2010-12-01'))).toEqual(['U15', 'ALL']);
    await club.policy({ overallList: false });
    expect(lists(club.athlete('Vera Hart', 'F', '2010-12-01'))).toEqual(['U15']);
  });

  it('are also older junior groups and senior where the club is open, of masters younger bands and senior', async () => {
    await club.policy({ bandRule: 'open' });
    expect(lists(club.athlete('Una Hart', 'F', '2010-12-01'))).toEqual(['U15', 'U17', 'U20', 'SEN', 'ALL']);
    expect(lists(club.athlete('Vera Hart', 'F', '2010-12-01'), '2026-06-14')).toEqual([
      'U16',
      'U18',
      'U20',
      'U23',
      'SEN',
      'ALL',
    ]);
    expect(lists(club.athlete('Win Hart', 'F', '1978-12-01'))).toEqual(['W45', 'SEN', 'W35', 'W40', 'ALL']);
    expect(lists(ada)).toEqual(['SEN', 'ALL']);
  });

  it('changes with the policy, and everything is derived again', async () => {
    jump(club.athlete('Una Hart', 'F', '2010-12-01'), '1.60', '2025-06-14');
    expect(club.board({ ageGroup: 'SEN' })).toEqual([]);
    await club.policy({ bandRule: 'open' });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 1.60 Una Hart']);
    await club.policy({ bandRule: 'strict', overallList: false });
    expect(club.board()).toEqual(['U15 1.60 Una Hart']);
    expect(await club.verify()).toEqual(sound);
  });
});

describe('a specification', () => {
  const put = (mark: string, over: object = {}) => club.record(ada, mark, { discipline: 'SP', ...over });

  it('given, by the norm and unverified never compete with each other', () => {
    const una = club.athlete('Una Hart', 'F', '2012-12-01');
    const judge = (mark: string, over: object) =>
      club.judge(una, mark, { discipline: 'SP', day: '2026-06-14', ...over });
    expect(judge('9.00', {})).toMatchObject({
      ageGroup: 'U14',
      specification: 'unverified',
      specificationSource: 'unverified',
    });
    expect(verdict(judge('9.00', {})).flags).toEqual(['SPECIFICATION_UNVERIFIED']);
    expect(judge('9.00', { specification: '3kg' })).toMatchObject({
      specification: '3kg',
      specificationSource: 'given',
    });
    expect(club.judge(ada, '9.00', { discipline: 'SP' })).toMatchObject({
      specification: '4kg',
      specificationSource: 'norm',
    });
    put('11.20');
    put('13.20', { specification: '3kg', day: '2025-07-01' });
    club.record(una, '14.00', { discipline: 'SP', day: '2026-06-14' });
    expect(
      list({ ageGroup: 'ALL' })
        .map((r) => `${r.specification} ${r.mark.text}`)
        .sort(),
    ).toEqual(['3kg 13.20', '4kg 11.20', 'unverified 14.00']);
    expect(
      test
        .call('records', 'bests', { clubId: club.id, athleteId: ada })
        .rows.map((best) => best.specification)
        .sort(),
    ).toEqual(['3kg', '4kg']);
  });

  it('given as the norm is the same event as the norm', () => {
    put('11.20');
    put('11.30', { specification: '4 kg', day: '2025-07-01' });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 11.30 Ada Fennimore']);
  });

  it('of javelins before 1986 is another event', () => {
    const tom = club.athlete('Tom Vale', 'M', '1960-01-01');
    const spear = (day: string) => club.judge(tom, '60.00', { discipline: 'JT', day }).specification;
    expect(spear('1985-06-01')).toBe('800g (before 1986)');
    expect(spear('1986-06-01')).toBe('800g');
  });

  it('of hurdles is the height', () => {
    expect(club.judge(ada, '15.20', { discipline: '100mH' }).specification).toBe('83.8cm');
    expect(club.judge(ada, '15.20', { discipline: '100mH', specification: '76.2' }).specification).toBe('76.2cm');
  });
});

describe('medals', () => {
  it.each([
    ['track', '100m', 1, 'final', 'gold'],
    ['track', '100m', 2, 'Final', 'silver'],
    ['track', '100m', 3, '', 'bronze'],
    ['track', '100m', 4, '', null],
    ['track', '100m', 1, 'heat', null],
    ['track', '100m', 1, 'semi', null],
    ['track', '100m', 1, 'B final', null],
    ['indoor', '60m', 1, '', 'gold'],
    ['road', '10km', 3, '', 'bronze'],
    ['cross-country', '5km', 4, '', 'bronze'],
    ['cross-country', '5km', 12, '', 'bronze'],
    ['cross-country', '5km', 13, '', null],
    ['cross-country', '5km', 1, '', 'gold'],
  ])('%s %s, place %i in %j: %s', (season, discipline, place, round, medal) => {
    expect(club.judge(ada, '', { season, discipline, place, round }).medal).toBe(medal);
  });

  it('of a season of the club’s own follow track and field', () => {
    const season = test.call('reference', 'createSeason', { clubId: club.id, name: 'Fell' }).code;
    expect(club.judge(ada, '', { season, discipline: '10km', place: 3 }).medal).toBe('bronze');
    expect(club.judge(ada, '', { season, discipline: '10km', place: 4 }).medal).toBeNull();
  });
});

describe('a season', () => {
  it('is an environment and part of the category', () => {
    jump(ada, '1.60', '2025-01-12', { season: 'indoor' });
    jump(bea, '1.50', '2025-06-12');
    expect(list({ ageGroup: 'SEN' }).map((r) => [r.seasonName, r.mark.text])).toEqual([
      ['Track & Field', '1.50'],
      ['Indoors', '1.60'],
    ]);
  });
});
