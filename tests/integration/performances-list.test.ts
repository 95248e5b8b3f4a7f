import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, type TestClub, type Typed } from '#tests/support/test-club.ts';
import { importText } from '#tests/support/test-files.ts';

let test: TestApp;
let club: TestClub;
const ids: Record<string, string> = {};

/** Twelve results, named by what is special about each. */
beforeAll(async () => {
  test = openTestApp();
  club = newClub(test);
  const ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
  const bea = club.athlete('Bea Garrick', 'F', '2001-07-30');
  const tom = club.athlete('Tom Vale', 'M', '2010-11-30');
  Object.assign(ids, { ada, bea, tom });
  const record = (name: string, ...result: Parameters<TestClub['record']>) => {
    ids[name] = club.record(...result).id;
  };
  record('first', ada, '12.60', { day: '2023-05-01', wind: '0.0' });
  record('better', ada, '12.40', {
    day: '2024-05-01',
    wind: '0.0',
    competition: 'Open Meeting',
    place: 2,
    round: 'final',
  });
  record('slower', ada, '12.50', { day: '2024-06-01', wind: '0.0' });
  record('beaten', bea, '12.90', { day: '2024-06-01', wind: '0.0', competition: 'Open Meeting', place: 10 });
  record('indoor', bea, '7.90', { day: '2025-01-12', discipline: '60m', season: 'indoor' });
  record('youth', tom, '1.55', { day: '2025-06-14', discipline: 'HJ' });
  record('medal', tom, '', { day: '2025-06-15', place: 1, competition: 'County Championships' });
  record('month', bea, '5.20', { day: '2025-06', discipline: 'LJ', wind: '+1.0' });
  record('relay', [ada, bea, club.athlete('Cleo Pask'), { name: 'a guest' }], '49.90', {
    discipline: '4x100m',
    gender: 'F',
    ageGroup: 'SEN',
    day: '2025-07-01',
  });
  record('windy', ada, '12.10', { day: '2025-07-02', wind: '+3.1' });
  club.remove(club.record(ada, '11.90', { day: '2025-07-03' }).id);
  await importText(
    club,
    'performances',
    'first_name,last_name,gender,discipline,date,mark\nBea,Garrick,F,800m,2025-08-01,2:20.11\n',
  );
  await importText(club, 'records', 'discipline,gender,mark,holder,age_group\nHigh Jump,F,1.62,Old Timer,Senior\n');
});

afterAll(() => test.close());

const list = (input: object = {}) => test.call('performances', 'list', { clubId: club.id, ...input });
const order = ['60m', '100m', '800m', 'HJ', 'LJ', '4x100m'];
const nameOf = (id: string) => Object.entries(ids).find(([, each]) => each === id)?.[0];
const names = (input: object) => list(input).rows.map((row) => nameOf(row.id) ?? row.discipline);

describe('the grid', () => {
  it('has every result that counts for something, the newest first', () => {
    expect(list().total).toBe(12);
    expect(names({})).toEqual([
      '800m',
      'windy',
      'relay',
      'month',
      'medal',
      'youth',
      'indoor',
      'beaten',
      'slower',
      'better',
      'first',
      'HJ',
    ]);
  });

  it.each<[object, string[]]>([
    [{ season: 'indoor' }, ['indoor']],
    [{ discipline: '100m', direction: 'up' }, ['first', 'better', 'slower', 'beaten', 'medal', 'windy']],
    [{ ageGroup: 'U15' }, ['medal', 'youth']],
    [{ ageGroup: 'ALL', discipline: 'HJ' }, ['youth', 'HJ']],
    [{ gender: 'M' }, ['medal', 'youth']],
    [{ from: '2025-06', to: '2025-06' }, ['month', 'medal', 'youth']],
    [{ from: '2025-06-15', to: '2025-07-01' }, ['relay', 'month', 'medal']],
    [{ from: '2025', to: '2025' }, ['800m', 'windy', 'relay', 'month', 'medal', 'youth', 'indoor']],
    [{ to: '2023' }, ['first', 'HJ']],
    [{ from: '', to: '', season: 'indoor' }, ['indoor']],
    [{ clubRecord: 'current', from: '2024' }, ['800m', 'relay', 'month', 'youth', 'indoor', 'better']],
    [{ clubRecord: 'ever', discipline: '100m' }, ['better', 'first']],
    [{ personalBest: 'current', discipline: '100m' }, ['beaten', 'better']],
    [{ personalBest: 'ever', discipline: '100m' }, ['beaten', 'better', 'first']],
    [{ medal: 'any' }, ['medal', 'better']],
    [{ medal: 'silver' }, ['better']],
    [{ medal: 'bronze' }, []],
    [{ source: 'import' }, ['800m']],
    [{ source: 'record-list' }, ['HJ']],
    [
      { source: 'typed', discipline: '100m', gender: 'F', from: '2024-05-01', to: '2024-05-31', medal: 'any' },
      ['better'],
    ],
  ])('filtered by %j has %j', (filters, expected) => {
    expect(names(filters)).toEqual(expected);
    expect(list(filters).total).toBe(expected.length);
  });

  it('filtered by athlete has the relays too', () => {
    expect(names({ athleteId: ids['ada'] })).toEqual(['windy', 'relay', 'slower', 'better', 'first']);
    expect(names({ athleteId: ids['tom'], medal: 'gold' })).toEqual(['medal']);
  });

  it('filtered by competition has its results', () => {
    const { rows } = test.call('reference', 'competitions', { clubId: club.id, search: 'open' });
    const results = rows.flatMap((competition) => names({ competitionId: competition.id }));
    expect(results.sort()).toEqual(['beaten', 'better']);
  });

  it.each<[string, 'up' | 'down', string[]]>([
    ['day', 'up', ['first', 'better', 'slower', 'beaten']],
    ['day', 'down', ['beaten', 'slower', 'better', 'first']],
    ['mark', 'up', ['better', 'slower', 'first', 'beaten']],
    ['mark', 'down', ['beaten', 'first', 'slower', 'better']],
    ['athlete', 'down', ['beaten', 'slower', 'better', 'first']],
  ])('sorted by %s, %s', (sort, direction, expected) => {
    expect(names({ sort, direction, discipline: '100m', gender: 'F', to: '2024' })).toEqual(expected);
  });

  it('sorted by age group goes from the youngest, by discipline in the order of the programme', () => {
    expect(names({ sort: 'ageGroup', direction: 'up' }).slice(0, 2).sort()).toEqual(['medal', 'youth']);
    const disciplines = list({ sort: 'discipline', direction: 'up' }).rows.map((row) => row.discipline);
    expect([...new Set(disciplines)]).toEqual(['60m', '100m', '800m', 'HJ', 'LJ', '4x100m']);
  });

  it('puts last, up or down, what has no place, no mark or no competition', () => {
    expect(names({ sort: 'place', direction: 'up' }).slice(0, 3)).toEqual(['medal', 'better', 'beaten']);
    expect(names({ sort: 'place', direction: 'down' }).slice(0, 3)).toEqual(['beaten', 'better', 'medal']);
    const marks = { sort: 'mark', discipline: '100m' };
    expect(names({ ...marks, direction: 'up' })).toEqual(['windy', 'better', 'slower', 'first', 'beaten', 'medal']);
    expect(names({ ...marks, direction: 'down' })).toEqual(['beaten', 'first', 'slower', 'better', 'windy', 'medal']);
    const competitions = (direction: 'up' | 'down') =>
      list({ sort: 'competition', direction })
        .rows.slice(0, 3)
        .map((row) => row.competition);
    expect(competitions('up')).toEqual(['County Championships', 'Open Meeting', 'Open Meeting']);
    expect(competitions('down')).toEqual(['Open Meeting', 'Open Meeting', 'County Championships']);
  });

  it('comes in pages that hold each result once', () => {
    const pages = [1, 2, 3, 4].map((page) => list({ page, pageSize: 5, sort: 'competition', direction: 'up' }));
    expect(pages.map((page) => [page.total, page.rows.length])).toEqual([
      [12, 5],
      [12, 5],
      [12, 2],
      [12, 0],
    ]);
    expect(new Set(pages.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(12);
    expect(refusal(() => list({ page: 0 })).code).toBe('INVALID_INPUT');
    expect(refusal(() => list({ pageSize: 501 })).code).toBe('INVALID_INPUT');
  });

  it('sorted by mark goes discipline by discipline: marks of two do not compare', () => {
    const disciplines = list({ sort: 'mark', direction: 'up' }).rows.map((row) => row.discipline);
    expect(disciplines).toEqual([...disciplines].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it.each(['day', 'athlete', 'discipline', 'mark', 'ageGroup', 'place', 'competition'])(
    'sorted by %s has every result once in its pages, however they are filtered',
    (sort) => {
      for (const direction of ['up', 'down']) {
        for (const filters of [
          {},
          { gender: 'F' },
          { discipline: '100m' },
          { personalBest: 'ever' },
          { medal: 'any' },
        ]) {
          const whole = list({ ...filters, sort, direction, pageSize: 100 });
          const pages = [1, 2, 3, 4, 5].flatMap(
            (page) => list({ ...filters, sort, direction, page, pageSize: 3 }).rows,
          );
          expect(pages.map((row) => row.id)).toEqual(whole.rows.map((row) => row.id));
          expect(whole.rows).toHaveLength(whole.total);
          expect(new Set(whole.rows.map((row) => row.id)).size).toBe(whole.total);
          expect(whole.total).toBe(list(filters).total);
        }
      }
    },
  );

  it('counts again after a result came or went', () => {
    const before = list({ sort: 'athlete' }).total;
    const { id } = club.record(club.athlete('Zoë Ångström'), '13.90', { day: '2025-09-01', wind: '0.0' });
    expect(list({ sort: 'athlete' }).total).toBe(before + 1);
    expect(list({ sort: 'athlete', direction: 'up' }).rows[0]?.legs[0]?.name).toBe('Zoë Ångström');
    club.remove(id);
    expect(list({ sort: 'athlete' }).total).toBe(before);
  });

  it('says which result equals the personal best that stands, until that is beaten', () => {
    const other = newClub(test);
    const eve = other.athlete('Eve Hart');
    const record = (mark: string, day: string, more: Partial<Typed> = {}) =>
      other.record(eve, mark, { day, wind: '0.0', ...more }).id;
    const made = {
      first: record('12.80', '2024-05-01'),
      again: record('12.80', '2024-06-01'),
      byHand: record('12.8h', '2024-07-01'),
      windy: record('12.80', '2024-08-01', { wind: '+3.1' }),
    };
    const equal = () => {
      const { rows } = test.call('performances', 'list', { clubId: other.id });
      return Object.entries(made).flatMap(([name, id]) =>
        rows.find((row) => row.id === id)?.equalsBest === true ? [name] : [],
      );
    };
    expect(equal()).toEqual(['again']);
    record('12.70', '2025-05-01');
    expect(equal()).toEqual([]);
  });

  it('shows of each result what it is and was', () => {
    const row = (name: string) => list().rows.find((each) => each.id === ids[name]);
    expect(row('first')).toMatchObject({
      clubRecord: 'former',
      personalBest: 'former',
      seasonBest: true,
      windy: false,
      source: 'typed',
    });
    expect(row('better')).toMatchObject({
      clubRecord: 'current',
      personalBest: 'current',
      medal: 'silver',
      competition: 'Open Meeting',
    });
    expect(row('slower')).toMatchObject({ clubRecord: null, personalBest: null, seasonBest: false });
    expect(row('windy')).toMatchObject({
      clubRecord: null,
      personalBest: null,
      windy: true,
      wind: { tenths: 31, status: 'MEASURED' },
    });
    expect(row('medal')).toMatchObject({ mark: null, markText: null, medal: 'gold', place: 1 });
    expect(row('relay')?.legs).toEqual([
      { athleteId: ids['ada'], name: 'Ada Fennimore' },
      { athleteId: ids['bea'], name: 'Bea Garrick' },
      { athleteId: expect.any(String), name: 'Cleo Pask' },
      { athleteId: null, name: 'a guest' },
    ]);
    expect(row('indoor')).toMatchObject({ wind: { tenths: null, status: 'NOT_APPLICABLE' }, season: 'indoor' });
  });
});
