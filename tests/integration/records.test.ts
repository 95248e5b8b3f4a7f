import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, type TestClub, verdict } from '#tests/support/test-club.ts';
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

describe('nothing is found', () => {
  it('of a discipline, season or group that is not there', () => {
    for (const filters of [{ discipline: 'shouting' }, { season: 'underwater' }, { ageGroup: 'U99' }]) {
      expect(refusal(() => list(filters)).code).toBe('NOT_FOUND');
    }
  });
});
