import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp, today } from '#tests/support/app.ts';
import { newClub, type TestClub } from '#tests/support/test-club.ts';
import { exported } from '#tests/support/test-files.ts';

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

describe('near misses', () => {
  const near = (input: object = {}) =>
    test.call('records', 'nearMisses', { clubId: club.id, ageGroup: 'SEN', ...input });
  const lines = (input: object = {}) =>
    near(input).rows.map(
      (row) =>
        `${row.date} ${row.mark.text} ${row.holders[0]?.name} -${row.gap} ${row.gapPercent.toFixed(2)}% of ${row.record.mark.text} ${row.record.holders.map((h) => h.name).join('+')}`,
    );

  it('are what missed the record of its day by no more than two per cent, the newest first', () => {
    jump(ada, '1.50', '2023-05-01');
    jump(bea, '1.47', '2023-06-01');
    jump(bea, '1.46', '2023-07-01');
    jump(ada, '1.60', '2024-05-01');
    jump(bea, '1.57', '2025-05-01');
    expect(lines()).toEqual([
      '2025-05-01 1.57 Bea Garrick -30 1.88% of 1.60 Ada Fennimore',
      '2023-06-01 1.47 Bea Garrick -30 2.00% of 1.50 Ada Fennimore',
    ]);
    expect(near()).toMatchObject({ total: 2, percent: 2 });
  });

  it('are measured by the record of now where that is asked', () => {
    jump(ada, '1.50', '2023-05-01');
    jump(bea, '1.49', '2023-06-01');
    jump(bea, '1.58', '2024-04-01');
    jump(ada, '1.60', '2024-05-01');
    jump(bea, '1.58', '2025-05-01');
    expect(lines({ against: 'now' })).toEqual(['2025-05-01 1.58 Bea Garrick -20 1.25% of 1.60 Ada Fennimore']);
  });

  it('are no marks that were a record themselves, also not those of the day on which it was broken twice', () => {
    jump(ada, '1.58', '2024-05-01', { timeOfDay: '10:00' });
    jump(bea, '1.60', '2024-05-01', { timeOfDay: '11:00' });
    jump(ada, '1.59', '2024-05-01', { timeOfDay: '12:00' });
    expect(lines()).toEqual(['2024-05-01 1.59 Ada Fennimore -10 0.63% of 1.60 Bea Garrick']);
  });

  it('name all who held the record together', () => {
    jump(ada, '1.60', '2023-05-01');
    jump(bea, '1.60', '2023-06-01');
    jump(bea, '1.58', '2023-07-01');
    jump(ada, '1.58', '2023-05-20');
    expect(lines({ sort: 'gap', direction: 'up' })).toEqual([
      '2023-07-01 1.58 Bea Garrick -20 1.25% of 1.60 Ada Fennimore+Bea Garrick',
      '2023-05-20 1.58 Ada Fennimore -20 1.25% of 1.60 Ada Fennimore',
    ]);
  });

  it('go by the club’s own per cent', () => {
    jump(ada, '1.60', '2023-05-01');
    jump(bea, '1.54', '2024-05-01');
    expect(near().total).toBe(0);
    const { settings } = test.call('clubs', 'list').find((each) => each.id === club.id) ?? {};
    test.call('clubs', 'update', { clubId: club.id, settings: { ...settings, nearMissPercent: 4 } });
    expect(near()).toMatchObject({ total: 1, percent: 4 });
    expect(near({ percent: 3.5 }).total).toBe(0);
  });

  it('leave out windy marks and those for another club, and keep a hand time equal to an automatic record', () => {
    club.record(ada, '12.40', { wind: '0.0', day: '2024-05-01' });
    club.record(bea, '12.45', { wind: '+2.3', day: '2024-05-02' });
    club.record(bea, '12.45', { wind: '0.0', day: '2024-05-03', representedClub: 'Elsewhere Harriers' });
    club.record(bea, '12.4h', { wind: '0.0', day: '2024-05-04' });
    expect(lines({ discipline: '100m' })).toEqual(['2024-05-04 12.4h Bea Garrick -0 0.00% of 12.40 Ada Fennimore']);
  });

  it('are filtered by span of days, discipline, gender, season, athlete and competition, a page at a time', () => {
    jump(ada, '1.60', '2023-05-01');
    jump(bea, '1.58', '2024-05-01', { competition: 'Open Meeting' });
    jump(ada, '1.58', '2025-05-01');
    const days = (input: object) => near(input).rows.map((row) => row.date);
    const [meeting] = test.call('reference', 'competitions', { clubId: club.id }).rows;
    expect(days({ from: '2025' })).toEqual(['2025-05-01']);
    expect(days({ to: '2024-12-31' })).toEqual(['2024-05-01']);
    expect(days({ athleteId: bea })).toEqual(['2024-05-01']);
    expect(days({ competitionId: meeting?.id })).toEqual(['2024-05-01']);
    expect(days({ athleteId: ada, competitionId: meeting?.id })).toEqual([]);
    expect(days({ discipline: 'LJ' })).toEqual([]);
    expect(days({ gender: 'M' })).toEqual([]);
    expect(days({ season: 'indoor' })).toEqual([]);
    expect(near({ pageSize: 1, page: 2 })).toMatchObject({ total: 2, rows: [{ date: '2024-05-01' }] });
  });

  it('are said once for each list that a mark is in', () => {
    jump(ada, '1.60', '2023-05-01');
    jump(bea, '1.58', '2024-05-01');
    const all = test.call('records', 'nearMisses', { clubId: club.id });
    expect(all.rows.map((row) => row.ageGroup).sort()).toEqual(['ALL', 'SEN']);
  });
});

describe('the records that may fall', () => {
  const ask = (input: object = {}) => test.call('records', 'challenges', { clubId: club.id, ...input });
  const lines = (input: object = {}) =>
    ask(input).rows.map(
      ({ record, isVulnerable, challengers }) =>
        `${record[0]?.ageGroup} ${record[0]?.mark.text}${isVulnerable ? '!' : ''}: ${challengers.map((c) => `${c.name} ${c.mark.text} ${c.gap}`).join(', ')}`,
    );

  it('are those that members of the age group came close to in the last two years, the closest first', () => {
    jump(ada, '1.80', '2022-05-01');
    jump(bea, '1.74', '2026-05-01');
    jump(bea, '1.70', '2026-06-01');
    jump(club.athlete('Cleo Marsh', 'F', '2002-01-01'), '1.79', '2023-05-01');
    jump(club.athlete('Dana Holt', 'F', '2002-01-01'), '1.60', '2026-05-01');
    expect(lines({ ageGroup: 'SEN' })).toEqual(['SEN 1.80: Bea Garrick 1.74 60']);
    expect(ask({ ageGroup: 'SEN' })).toMatchObject({ total: 1, percent: 4, since: '2024-11-22' });
    expect(lines({ ageGroup: 'SEN', percent: 2 })).toEqual([]);
    expect(lines({ ageGroup: 'SEN', years: 4 })).toEqual(['SEN 1.80!: Cleo Marsh 1.79 10, Bea Garrick 1.74 60']);
    expect(lines({ ageGroup: 'SEN', percent: 100 })).toEqual(['SEN 1.80: Bea Garrick 1.74 60, Dana Holt 1.60 200']);
  });

  it('are asked of the age group that the athlete is in today, with what was done in a younger one', () => {
    const tom = club.athlete('Tom Vale', 'M', '2010-03-30');
    const { ageGroup } = club.judge(tom, '1.50', { discipline: 'HJ', day: today });
    const sam = club.athlete('Sam Oak', 'M', '2005-01-05');
    jump(sam, '1.62', '2021-06-01', { ageGroup });
    jump(sam, '1.62', '2018-06-01', { ageGroup: 'U13' });
    jump(tom, '1.61', '2025-06-01', { ageGroup: 'U13' });
    const groups = ask({ gender: 'M' }).rows.map(({ record }) => record[0]?.ageGroup);
    expect(new Set(groups)).toEqual(new Set(['ALL', ageGroup]));
  });

  it('may be beaten already by a mark of another age group', () => {
    const tom = club.athlete('Tom Vale', 'M', '2007-01-10');
    jump(club.athlete('Max Elm', 'M', '2003-09-05'), '1.62', '2022-06-01');
    jump(tom, '1.75', '2024-12-10', { ageGroup: 'U17' });
    expect(lines({ gender: 'M', ageGroup: 'U20' })).toEqual(['U20 1.62!: Tom Vale 1.75 -130']);
  });

  it('are no matter of those who left the club, or who hold them', () => {
    jump(ada, '1.80', '2026-05-01');
    jump(ada, '1.79', '2026-06-01');
    const left = club.athlete('Cleo Marsh', 'F', '2002-01-01', { memberFrom: '2020-01-01', memberTo: '2026-10-31' });
    jump(left, '1.79', '2026-05-01');
    expect(lines({ ageGroup: 'SEN' })).toEqual([]);
    expect(lines({ ageGroup: 'SEN', athleteId: left })).toEqual([]);
    jump(bea, '1.80', '2026-06-01');
    expect(lines({ ageGroup: 'SEN' })).toEqual([]);
  });

  it('count what a member did for another club, and nothing that was refused', () => {
    jump(ada, '1.80', '2022-05-01');
    jump(bea, '1.82', '2026-05-01', { representedClub: 'Elsewhere Harriers' });
    const refused = jump(club.athlete('Cleo Marsh', 'F', '2002-01-01'), '1.81', '2026-06-01');
    club.decide(refused, 'refused');
    expect(lines({ ageGroup: 'SEN' })).toEqual(['SEN 1.80!: Bea Garrick 1.82 -20']);
  });

  it('are of one implement where that is asked, in the order of the board or of the gap', () => {
    club.record(ada, '11.20', { discipline: 'SP', day: '2022-05-01' });
    club.record(ada, '13.20', { discipline: 'SP', specification: '3kg', day: '2022-06-01' });
    club.record(bea, '11.00', { discipline: 'SP', day: '2026-05-01' });
    club.record(bea, '13.10', { discipline: 'SP', specification: '3kg', day: '2026-06-01' });
    const marks = (input: object) =>
      ask({ ageGroup: 'SEN', discipline: 'SP', ...input }).rows.map(({ record }) => record[0]?.specification);
    expect(marks({})).toEqual(['3kg', '4kg']);
    expect(marks({ direction: 'down' })).toEqual(['4kg', '3kg']);
    expect(marks({ specification: '4kg' })).toEqual(['4kg']);
    expect(marks({ sort: 'discipline' })).toHaveLength(2);
    expect(marks({ timing: 'HAND' })).toEqual([]);
    expect(ask({ ageGroup: 'SEN', pageSize: 1, page: 2 })).toMatchObject({ total: 2, rows: [{ record: [{}] }] });
  });
});

describe('former records', () => {
  const former = (input: object = {}) => test.call('records', 'former', { clubId: club.id, ageGroup: 'SEN', ...input });

  it('are kept with the days they stood, the last beaten first', () => {
    jump(ada, '1.50', '2023-05-01');
    jump(bea, '1.60', '2024-05-01');
    jump(ada, '1.65', '2024-05-11');
    expect(former().rows.map((r) => [r.mark.text, r.holders[0]?.name, r.from, r.until, r.daysStood])).toEqual([
      ['1.60', 'Bea Garrick', '2024-05-01', '2024-05-11', 10],
      ['1.50', 'Ada Fennimore', '2023-05-01', '2024-05-01', 366],
    ]);
    expect(former({ athleteId: ada }).rows.map((r) => r.mark.text)).toEqual(['1.50']);
    expect(former({ pageSize: 1, page: 2 })).toMatchObject({ total: 2, rows: [{ unit: 'm', discipline: 'HJ' }] });
    expect(former({ discipline: 'LJ' }).total).toBe(0);
    expect(test.call('records', 'former', { clubId: club.id }).total).toBe(4);
  });
});

describe('what waits for the records officer', () => {
  const waiting = () =>
    test.call('records', 'pending', { clubId: club.id }).map((r) => [r.mark?.text, r.holders[0]?.name, r.date]);

  it('is what was put on hold, until it is decided', () => {
    const first = jump(ada, '1.50', '2023-05-01');
    const second = jump(bea, '1.60', '2024-05-01');
    club.decide(second, 'pending');
    club.decide(first, 'pending');
    expect(waiting()).toEqual([
      ['1.60', 'Bea Garrick', '2024-05-01'],
      ['1.50', 'Ada Fennimore', '2023-05-01'],
    ]);
    club.decide(second, 'ratified');
    expect(waiting()).toEqual([['1.50', 'Ada Fennimore', '2023-05-01']]);
    club.remove(first);
    expect(waiting()).toEqual([]);
  });
});

describe('on paper', () => {
  const csv = async (what: 'near-misses' | 'challenges', input: object) =>
    (await exported(club, what, 'csv', input)).text;

  it('are the near misses with what they missed, minors shortened for the public', async () => {
    const young = club.athlete('Una Fitch', 'F', '2012-05-05');
    jump(ada, '1.60', '2023-05-01', { ageGroup: 'U15' });
    jump(young, '1.58', '2024-05-01', { ageGroup: 'U15' });
    const full = await csv('near-misses', { ageGroup: 'U15', fullNames: true });
    expect(full).toContain(
      '2024-05-01,Una Fitch,High Jump,"Under 15 women, Track & Field",1.58,0.02 m (1.3 %),1.60,Ada Fennimore,2023-05-01',
    );
    const open = await csv('near-misses', { ageGroup: 'U15' });
    expect(open).toContain('Una F.');
    expect(open).not.toContain('Una Fitch');
  });

  it('are the records to beat with whoever may', async () => {
    jump(ada, '1.80', '2022-05-01');
    jump(bea, '1.78', '2026-05-01');
    const rows = await csv('challenges', { ageGroup: 'SEN', fullNames: true });
    expect(rows).toContain('1.80,Ada Fennimore,2022-05-01,Bea Garrick,1.78,2026-05-01,0.02 m (1.1 %)');
  });
});
