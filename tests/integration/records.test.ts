import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, sound, type TestClub, verdict } from '#tests/support/test-club.ts';
import { importText } from '#tests/support/test-files.ts';

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
const highJump = { discipline: 'HJ', gender: 'F', ageGroup: 'SEN' } as const;
const list = (filters: object = {}) => test.call('records', 'list', { clubId: club.id, ...filters });

describe('the history of a category', () => {
  it('tells for each record its days, its improvement in unit and per cent, and how long it stood', () => {
    jump(ada, '1.50', '2023-05-01');
    jump(bea, '1.45', '2023-06-01');
    jump(bea, '1.60', '2024-05-01');
    jump(ada, '1.60', '2024-06-01');
    jump(bea, '1.65', '2026-11-21');
    const history = club.history(highJump);
    expect(
      history.map((e) => [e.mark.text, e.from, e.until, e.improvement, e.equalled, e.isCurrent, e.daysStood]),
    ).toEqual([
      ['1.50', '2023-05-01', '2024-05-01', null, false, false, 366],
      ['1.60', '2024-05-01', '2026-11-21', 100, false, false, 934],
      ['1.60', '2024-06-01', '2026-11-21', 0, true, false, 903],
      ['1.65', '2026-11-21', null, 50, false, true, 1],
    ]);
    expect(history.map((e) => e.improvementPercent)).toEqual([null, expect.closeTo(6.667, 2), 0, 3.125]);
  });

  it('has both of two improvements of one day, in the order of time, round and heat', () => {
    jump(ada, '1.55', '2024-05-01', { round: 'final' });
    jump(bea, '1.52', '2024-05-01', { round: 'heat', heat: '2' });
    jump(ada, '1.50', '2024-05-01', { round: 'heat', heat: '1' });
    expect(club.history(highJump).map((e) => [e.mark.text, e.from, e.until])).toEqual([
      ['1.50', '2024-05-01', '2024-05-01'],
      ['1.52', '2024-05-01', '2024-05-01'],
      ['1.55', '2024-05-01', null],
    ]);
  });

  it('has only the best of a day where the club says so', async () => {
    await club.policy({ sameDay: 'best' });
    jump(ada, '1.50', '2024-05-01', { timeOfDay: '10:00' });
    jump(bea, '1.52', '2024-05-01', { timeOfDay: '11:00' });
    expect(club.historyLines(highJump)).toEqual(['2024-05-01 1.52 Bea Garrick']);
  });

  it('does not depend on the order in which results are entered', () => {
    const marks: readonly [mark: string, day: string][] = [
      ['1.50', '2023-05-01'],
      ['1.60', '2024-05-01'],
      ['1.60', '2024-06-01'],
      ['1.58', '2024-07-01'],
    ];
    const enter = (order: readonly number[]) => {
      club = newClub(test);
      ada = club.athlete('Ada Fennimore');
      for (const [mark, day] of order.flatMap((index) => marks.slice(index, index + 1))) jump(ada, mark, day);
      return club.historyLines(highJump);
    };
    const inOrder = enter([0, 1, 2, 3]);
    expect(enter([3, 2, 1, 0])).toEqual(inOrder);
    expect(enter([2, 0, 3, 1])).toEqual(inOrder);
  });

  it('puts a mark of a month at its end and one of an unknown day before all', async () => {
    await importText(club, 'records', 'discipline,gender,mark,holder,age_group\nHigh Jump,F,1.40,Old Timer,Senior\n');
    jump(ada, '1.50', '2024-05');
    jump(bea, '1.48', '2024-05-31');
    jump(bea, '1.49', '2024-06-01');
    expect(club.historyLines(highJump)).toEqual([
      ' 1.40 Old Timer',
      '2024-05-31 1.48 Bea Garrick',
      '2024-05 1.50 Ada Fennimore',
    ]);
    expect(club.history(highJump).map((e) => e.daysStood)).toEqual([null, null, null]);
    expect(verdict(club.judge(bea, '1.52', { discipline: 'HJ', day: '2024' })).flags).toEqual(['DAY_IMPRECISE']);
  });

  it('without a specification is that of the group’s norm, and of any other where it is named', () => {
    club.record(ada, '11.20', { discipline: 'SP', day: '2024-05-01' });
    club.record(ada, '13.20', { discipline: 'SP', specification: '3kg', day: '2024-06-01' });
    club.record(ada, '13.30', { discipline: 'SP', specification: '3kg', day: '2024-07-01' });
    const shot = { discipline: 'SP', gender: 'F', ageGroup: 'SEN' } as const;
    expect(club.historyLines(shot)).toEqual(['2024-05-01 11.20 Ada Fennimore']);
    expect(club.historyLines({ ...shot, specification: '3kg' })).toHaveLength(2);
    expect(club.historyLines({ ...shot, specification: '2kg' })).toEqual([]);
  });
});

describe('equal marks', () => {
  it('make joint holders, once each', () => {
    jump(ada, '1.60', '2023-05-01');
    jump(bea, '1.60', '2024-05-01');
    jump(ada, '1.60', '2025-05-01');
    const records = list({ ageGroup: 'SEN' });
    expect(records.map((r) => [r.holders[0]?.name, r.date, r.joint])).toEqual([
      ['Ada Fennimore', '2023-05-01', true],
      ['Bea Garrick', '2024-05-01', true],
    ]);
    expect(club.history(highJump)).toHaveLength(3);
  });

  it.each([
    ['first', 'Ada Fennimore'],
    ['latest', 'Bea Garrick'],
  ] as const)('leave it to the %s where the club says so', async (ties, holder) => {
    await club.policy({ ties });
    jump(ada, '1.60', '2023-05-01');
    jump(bea, '1.60', '2024-05-01');
    expect(list({ ageGroup: 'SEN' }).map((r) => [r.holders[0]?.name, r.joint])).toEqual([[holder, false]]);
  });

  it.each(['joint', 'first', 'latest'] as const)('on one day are joint also under “%s”', async (ties) => {
    await club.policy({ ties });
    jump(ada, '1.60', '2023-05-01');
    jump(bea, '1.60', '2023-05-01');
    expect(list({ ageGroup: 'SEN' }).map((r) => r.joint)).toEqual([true, true]);
  });

  it('are still called joint where a filter leaves one of the holders', () => {
    jump(ada, '1.60', '2023-05-01');
    jump(bea, '1.60', '2026-11-20');
    expect(list({ athleteId: bea, ageGroup: 'SEN' }).map((r) => r.joint)).toEqual([true]);
    expect(list({ from: '2026', ageGroup: 'SEN' }).map((r) => r.joint)).toEqual([true]);
    const recent = test.call('records', 'recent', { clubId: club.id }).filter((r) => r.ageGroup === 'SEN');
    expect(recent.map((r) => [r.holders[0]?.name, r.joint])).toEqual([['Bea Garrick', true]]);
  });
});

describe('the records as on a date', () => {
  it('are those that stood at the end of that day', () => {
    jump(ada, '1.50', '2023-05-01');
    jump(bea, '1.55', '2024-05-01');
    jump(ada, '1.55', '2024-08-01');
    jump(ada, '1.60', '2025-05-01');
    const on = (day: string) => club.board({ on: day, ageGroup: 'SEN' });
    expect(on('2023-04-30')).toEqual([]);
    expect(on('2023-05-01')).toEqual(['SEN 1.50 Ada Fennimore']);
    expect(on('2024-04-30')).toEqual(['SEN 1.50 Ada Fennimore']);
    expect(on('2024-05-01')).toEqual(['SEN 1.55 Bea Garrick']);
    expect(on('2024-08')).toEqual(['SEN 1.55 Bea Garrick', 'SEN 1.55 Ada Fennimore']);
    expect(on('2025')).toEqual(['SEN 1.60 Ada Fennimore']);
    expect(on('')).toEqual(['SEN 1.60 Ada Fennimore']);
    expect(list({ on: '2024-09-01', ageGroup: 'SEN' }).map((r) => r.joint)).toEqual([true, true]);
  });

  it('include a holder who was the second of the day, but not who lost it on the same day', () => {
    jump(ada, '1.50', '2023-05-01', { timeOfDay: '10:00' });
    jump(bea, '1.55', '2023-05-01', { timeOfDay: '11:00' });
    expect(club.board({ on: '2023-05-01', ageGroup: 'SEN' })).toEqual(['SEN 1.55 Bea Garrick']);
  });
});

describe('the list of records', () => {
  beforeEach(() => {
    club.record(ada, '12.40', { wind: '0.0', day: '2024-05-01', competition: 'Open Meeting' });
    club.record(bea, '7.90', { discipline: '60m', season: 'indoor', day: '2025-01-12' });
    club.record(club.athlete('Tom Vale', 'M', '2010-11-30'), '1.55', { discipline: 'HJ', day: '2025-06-14' });
  });

  it.each<[object, string[]]>([
    [{ season: 'indoor' }, ['SEN 7.90 Bea Garrick', 'ALL 7.90 Bea Garrick']],
    [{ discipline: '100m', ageGroup: 'SEN' }, ['SEN 12.40 Ada Fennimore']],
    [{ gender: 'M' }, ['U15 1.55 Tom Vale', 'ALL 1.55 Tom Vale']],
    [{ ageGroup: 'ALL', gender: 'F' }, ['ALL 12.40 Ada Fennimore', 'ALL 7.90 Bea Garrick']],
    [{ from: '2025', ageGroup: 'ALL' }, ['ALL 1.55 Tom Vale', 'ALL 7.90 Bea Garrick']],
    [{ from: '2025-06', ageGroup: 'ALL' }, ['ALL 1.55 Tom Vale']],
    [{ to: '2024', ageGroup: 'ALL' }, ['ALL 12.40 Ada Fennimore']],
    [{ from: '2025-01-12', to: '2025-01-12', ageGroup: 'ALL' }, ['ALL 7.90 Bea Garrick']],
  ])('filtered by %j is %j', (filters, expected) => {
    expect(club.board(filters).sort()).toEqual([...expected].sort());
  });

  it('filtered by athlete or competition has what is theirs', () => {
    expect(club.board({ athleteId: bea, ageGroup: 'SEN' })).toEqual(['SEN 7.90 Bea Garrick']);
    const [meeting] = test.call('reference', 'competitions', { clubId: club.id }).rows;
    expect(club.board({ competitionId: meeting?.id, ageGroup: 'SEN' })).toEqual(['SEN 12.40 Ada Fennimore']);
  });

  it('has value, unit and status of each', () => {
    expect(list({ ageGroup: 'SEN', discipline: '100m' })).toMatchObject([
      {
        mark: { value: 12_400 },
        unit: 's',
        wind: { tenths: 0, status: 'MEASURED' },
        status: 'standing',
        recent: false,
        competition: 'Open Meeting',
      },
    ]);
  });

  it('marks as recent what was set within the club’s days, and lists the newest first', async () => {
    jump(ada, '1.60', '2026-11-22');
    jump(bea, '5.10', '2026-10-23', { discipline: 'LJ', wind: '0.0' });
    jump(bea, '5.10', '2026-10-22', { discipline: 'TJ', wind: '0.0' });
    const recent = () => test.call('records', 'recent', { clubId: club.id }).filter((r) => r.ageGroup === 'SEN');
    expect(recent().map((r) => [r.discipline, r.recent])).toEqual([
      ['HJ', true],
      ['LJ', true],
    ]);
    expect(
      list({ ageGroup: 'SEN' })
        .filter((r) => r.recent)
        .map((r) => r.discipline)
        .sort(),
    ).toEqual(['HJ', 'LJ']);
    await club.policy({ recentDays: 0 });
    expect(
      list({ ageGroup: 'SEN' })
        .filter((r) => r.recent)
        .map((r) => r.discipline),
    ).toEqual(['HJ']);
  });
});

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

describe('nothing is found', () => {
  it('of a discipline, season or group that is not there', () => {
    for (const filters of [{ discipline: 'shouting' }, { season: 'underwater' }, { ageGroup: 'U99' }]) {
      expect(refusal(() => list(filters)).code).toBe('NOT_FOUND');
    }
  });
});
