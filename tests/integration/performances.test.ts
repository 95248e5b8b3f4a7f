import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp, today } from '#tests/support/app.ts';
import { newClub, refusal, sound, type TestClub, type Typed } from '#tests/support/test-club.ts';
import { attemptText } from '#shared/domain/attempts.ts';

let test: TestApp;
let club: TestClub;
let ada: string;
let bea: string;
let tom: string;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
  ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
  bea = club.athlete('Bea Garrick', 'F', '2001-07-30');
  tom = club.athlete('Tom Vale', 'M', '1999-11-30');
});

/** Records as the form does at first: without confirming anything. */
const enter = (runner: string, mark: string, over: Partial<Typed> = {}) =>
  test.call('performances', 'record', club.typed(runner, { mark, ...over }));

const total = () => test.call('performances', 'list', { clubId: club.id }).total;

describe('a typed result', () => {
  it('is kept as it was typed, with everything that was said about it', () => {
    const typed = {
      wind: '+1,3',
      place: 2,
      round: 'final',
      heat: '2',
      lane: 4,
      bib: '117',
      timeOfDay: '14:05',
      competition: 'County Championships',
      venue: 'Larkford',
      eventDetails: 'into the evening sun',
      note: 'new spikes',
      timing: 'FAT',
    } as const;
    const { id } = club.record(ada, '12,45', typed);
    expect(club.get(id)).toMatchObject({
      legs: [{ athleteId: ada, name: 'Ada Fennimore' }],
      gender: 'F',
      discipline: '100m',
      season: 'track',
      ageGroup: 'SEN',
      day: '2025-06-14',
      mark: { value: 12_450, text: '12.45', timing: 'FAT', resolution: 10 },
      markText: '12,45',
      wind: { tenths: 13, status: 'MEASURED' },
      place: 2,
      medal: 'silver',
      round: 'final',
      heat: '2',
      lane: 4,
      bib: '117',
      timeOfDay: '14:05',
      competition: 'County Championships',
      venue: 'Larkford',
      eventDetails: 'into the evening sun',
      note: 'new spikes',
      source: 'typed',
      isLive: true,
      deletion: null,
    });
  });

  it.each([
    ['1500m', '4:32.1', 272_100],
    ['1500m', '4.32,10', 272_100],
    ['400m', '58.8h', 58_800],
    ['marathon', '3:02:11', 10_931_000],
    ['LJ', '5,67m', 5670],
    ['LJ', '17-04.50', 5296],
    ['heptathlon', '4120', 4120],
  ])('of %s may be written %s', (discipline, mark, value) => {
    expect(club.get(club.record(ada, mark, { discipline }).id).mark?.value).toBe(value);
  });

  it('takes its mark from the best attempt where none was typed', () => {
    const attempts = [{ mark: '5.21', wind: '+0.3' }, { mark: 'x' }, { mark: '5.34', wind: '+1.2' }, { mark: '-' }];
    const found = club.get(club.record(ada, '', { discipline: 'LJ', attempts }).id);
    expect(found).toMatchObject({ mark: { text: '5.34' }, wind: { tenths: 12 } });
    expect(found.attempts.map((attempt) => `${attempt.mark} ${attempt.wind} ${attempt.status}`.trim())).toEqual([
      '5.21 +0.3 valid',
      'foul',
      '5.34 +1.2 valid',
      'pass',
    ]);
  });

  it('reads the heights of a vertical jump as they stand on its card', () => {
    const attempts = [
      { mark: '1.50 o' },
      { mark: '1.55 -' },
      { mark: '1,60 XO' },
      { mark: '1.65 xx0' },
      { mark: '1.70 xxx' },
    ];
    const found = club.get(club.record(ada, '', { discipline: 'HJ', attempts }).id);
    expect(found.mark?.text).toBe('1.65');
    expect(found.attempts.map(attemptText).join(' ')).toBe('1.50 - x 1.60 x x 1.65 x x x');
  });

  it('meets its competition again by name, venue and day, and a later day makes it longer', () => {
    const competition = 'County Championships';
    club.record(ada, '12.45', { competition, venue: 'Larkford' });
    club.record(ada, '25.45', {
      competition: 'county  championships',
      venue: 'larkford',
      discipline: '200m',
      day: '2025-06-15',
    });
    club.record(ada, '12.55', { competition, venue: 'Larkford', day: '2024-06-14' });
    const { rows } = test.call('reference', 'competitions', { clubId: club.id });
    expect(rows.map((row) => [row.name, row.from, row.to])).toEqual([
      ['County Championships', '2025-06-14', '2025-06-15'],
      ['County Championships', '2024-06-14', '2024-06-14'],
    ]);
  });

  it('of today and of this month is no result of the future', () => {
    expect(club.record(ada, '12.45', { day: today }).id).toBeTypeOf('string');
    expect(club.record(ada, '12.46', { day: today.slice(0, 7) }).id).toBeTypeOf('string');
    expect(club.record(ada, '12.47', { day: today.slice(0, 4) }).id).toBeTypeOf('string');
  });
});

describe('refused at the field is', () => {
  const fields = (input: Partial<Typed>, mark = '12.45') => {
    const { code, data } = refusal(() => club.judge(ada, mark, input));
    expect(code).toBe('INVALID_INPUT');
    return (data as { fields: { field: string }[] }).fields.map((each) => each.field);
  };

  it.each([['2026-11-23'], ['2026-12'], ['2027']])('a day of the future: %s', (day) => {
    expect(refusal(() => club.judge(ada, '12.45', { day }))).toEqual({ code: 'FUTURE_DAY', data: { day } });
  });

  it.each([['2025-02-30'], ['2025-13'], ['2025-00-10'], ['14.06.2025'], ['']])('a day that is none: %j', (day) => {
    expect(fields({ day })).toEqual(['day']);
  });

  it('an athlete who was not born yet', () => {
    expect(refusal(() => club.judge(bea, '12.45', { day: '2001-07-29' }))).toMatchObject({
      code: 'BORN_AFTER',
      data: { athlete: 'Bea Garrick' },
    });
    expect(refusal(() => club.judge(bea, '12.45', { day: '1999' })).code).toBe('BORN_AFTER');
    const runners = [ada, bea, club.athlete('Cleo Pask'), club.athlete('Dot Pask')];
    const day = '2001-01-01';
    const team = () => club.judge(runners, '50.12', { discipline: '4x100m', gender: 'F', day });
    expect(refusal(team)).toMatchObject({ code: 'BORN_AFTER' });
  });

  it.each([
    ['100m', '5.67m'],
    ['100m', 'fast'],
    ['LJ', '1:02.3'],
    ['heptathlon', '12.45'],
    ['100m', '-3'],
    ['100m', '0'],
  ])('a mark that is none of its unit: %s %s', (discipline, mark) => {
    expect(refusal(() => club.judge(ada, mark, { discipline })).code).toBe('UNREADABLE_MARK');
  });

  it('a wind that cannot be read, and one where no wind is taken', () => {
    expect(refusal(() => club.judge(ada, '12.45', { wind: 'strong' })).code).toBe('UNREADABLE_WIND');
    expect(refusal(() => club.judge(ada, '12.45', { wind: '+45' })).code).toBe('UNREADABLE_WIND');
    expect(refusal(() => club.judge(ada, '1.60', { discipline: 'HJ', wind: '+1.0' })).code).toBe('WIND_NOT_TAKEN');
  });

  it('a result with neither mark nor place, and a place below the first', () => {
    expect(fields({}, '')).toEqual(['mark']);
    expect(fields({ place: 0 })).toEqual(['place']);
    expect(club.judge(ada, '', { place: 437 }).medal).toBeNull();
  });

  it('an implement or an age group that nobody knows', () => {
    expect(fields({ discipline: 'SP', specification: 'heavy' }, '11.20')).toEqual(['specification']);
    expect(fields({ ageGroup: 'U99' })).toEqual(['ageGroup']);
  });

  it('a team of another size, with somebody twice, or with a man in the category of women', () => {
    const relay = { discipline: '4x100m', gender: 'F' } as const;
    const cleo = club.athlete('Cleo Pask');
    expect(refusal(() => club.judge([ada, bea, cleo], '50.12', relay))).toMatchObject({
      code: 'WRONG_TEAM_SIZE',
      data: { expected: 4, given: 3 },
    });
    expect(refusal(() => club.judge([ada, bea, cleo, ada], '50.12', relay))).toMatchObject({
      code: 'SAME_LEG_TWICE',
      data: { athlete: 'Ada Fennimore' },
    });
    expect(refusal(() => club.judge([ada, bea, cleo, tom], '50.12', relay))).toMatchObject({
      code: 'WRONG_GENDER',
      data: { athlete: 'Tom Vale', gender: 'F' },
    });
    expect(refusal(() => club.judge([ada, bea], '12.45')).code).toBe('NEEDS_ONE_ATHLETE');
    expect(refusal(() => club.judge([], '12.45')).code).toBe('NEEDS_ONE_ATHLETE');
  });

  it('an athlete, a discipline or a season that is not there', () => {
    expect(refusal(() => club.judge('01900000-0000-7000-8000-000000000000', '12.45')).code).toBe('NOT_FOUND');
    expect(refusal(() => club.judge(ada, '12.45', { discipline: 'shouting' })).code).toBe('NOT_FOUND');
    expect(refusal(() => club.judge(ada, '12.45', { season: 'underwater' })).code).toBe('NOT_FOUND');
  });

  it('and changes nothing', async () => {
    const over = { competition: 'Never held', specification: null };
    for (const work of [
      () => enter(ada, 'fast', over),
      () => enter(ada, '12.45', { ...over, day: '2027-01-01' }),
      () => enter(ada, '12.45', { ...over, wind: 'strong' }),
      () => enter(ada, '3.10', over),
    ]) {
      refusal(work);
    }
    expect(total()).toBe(0);
    expect(test.call('reference', 'competitions', { clubId: club.id }).total).toBe(0);
    expect(await club.verify()).toEqual(sound);
  });
});

describe('a team', () => {
  const relay = { discipline: '4x100m', gender: 'F' } as const;

  it('keeps its legs in running order, with those that nobody knows as text', () => {
    const { id } = club.record([bea, { name: 'unknown' }, ada, { name: 'a guest' }], '51.02', {
      ...relay,
      ageGroup: 'SEN',
    });
    expect(club.get(id).legs.map((leg) => leg.name)).toEqual(['Bea Garrick', 'unknown', 'Ada Fennimore', 'a guest']);
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 51.02 Bea Garrick, unknown, Ada Fennimore, a guest']);
  });

  it('is in the age group of its oldest runner, of masters of the youngest', () => {
    const girl = (name: string, born: string) => club.athlete(name, 'F', born);
    const juniors = [
      girl('Una One', '2009-01-01'),
      girl('Una Two', '2009-01-01'),
      girl('Una Three', '2011-01-01'),
      girl('Una Four', '2012-05-05'),
    ];
    expect(club.judge(juniors, '55.02', { ...relay, day: '2025-06-14' }).ageGroup).toBe('U17');
    const masters = [
      girl('Win One', '1980-01-01'),
      girl('Win Two', '1972-01-01'),
      girl('Win Three', '1961-01-01'),
      girl('Win Four', '1979-05-05'),
    ];
    expect(club.judge(masters, '60.02', relay).ageGroup).toBe('W45');
    expect(club.judge([...masters.slice(0, 3), ada], '58.02', relay).ageGroup).toBe('SEN');
  });

  it('of two women and two men is mixed, and another balance is warned of', () => {
    const uma = club.athlete('Uma Hart', 'F');
    const sam = club.athlete('Sam Holt', 'M');
    const mixed = { discipline: '4x400m', gender: 'X' } as const;
    expect(club.judge([tom, ada, sam, bea], '3:50.12', mixed).warnings).toEqual([]);
    const unbalanced = club.judge([tom, ada, uma, bea], '3:50.12', mixed);
    expect(unbalanced.warnings).toMatchObject([
      { code: 'unbalanced-team', text: 'a mixed team has as many women as men (women: 3, men: 1)' },
    ]);
  });
});

describe('a duplicate', () => {
  const base = { wind: '0.0', place: 3, competition: 'Open Meeting', round: 'heat', heat: '1' } as const;

  it('is refused and shows the one that is there', () => {
    const { id } = enter(ada, '12.45', base);
    expect(refusal(() => enter(ada, '12.45', base))).toEqual({
      code: 'DUPLICATE',
      data: { performanceId: id, athlete: 'Ada Fennimore', mark: '12.45', day: '2025-06-14' },
    });
    expect(refusal(() => enter(ada, '12,45', { ...base, ageGroup: 'U20', wind: '+1.0' })).code).toBe('DUPLICATE');
    expect(total()).toBe(1);
  });

  it.each<[string, Partial<Typed>]>([
    ['another day', { day: '2025-06-15' }],
    ['another competition', { competition: 'Other Meeting' }],
    ['another round', { round: 'final', heat: '' }],
    ['another heat', { heat: '2' }],
    ['other event details', { eventDetails: 'first race' }],
    ['another discipline', { discipline: '80m' }],
  ])('is not found in a result of %s', (_name, over) => {
    enter(ada, '12.45', base);
    expect(club.judge(ada, '12.45', { ...base, ...over }).warnings).toEqual([]);
    enter(ada, '12.45', { ...base, ...over });
    expect(total()).toBe(2);
  });

  it('is not found in the same result of another athlete', () => {
    enter(ada, '12.45', base);
    expect(club.judge(bea, '12.45', base).warnings).toEqual([]);
  });

  it('that differs in mark or place only may be one, and asks', () => {
    const { id } = enter(ada, '12.45', base);
    for (const over of [{ mark: '12.54' }, { mark: '12.45', place: 4 }]) {
      const typed = club.typed(ada, { ...base, ...over });
      expect(test.call('performances', 'judge', typed).warnings).toMatchObject([
        { code: 'possible-duplicate', performanceId: id },
      ]);
      const { code, data } = refusal(() => test.call('performances', 'record', typed));
      expect([code, data]).toEqual([
        'NEEDS_CONFIRMATION',
        { reasons: [{ code: 'possible-duplicate', detail: '12.45' }], performanceIds: [id] },
      ]);
    }
    expect(total()).toBe(1);
    club.record(ada, '12.54', base);
    expect(total()).toBe(2);
  });

  it('is never found in what was deleted', () => {
    const { id } = enter(ada, '12.45', base);
    club.remove(id);
    expect(enter(ada, '12.45', base).id).not.toBe(id);
  });
});

describe('a medal without a mark', () => {
  const medal = { place: 1, round: 'final', competition: 'County Championships' } as const;

  it('counts as a medal and for nothing else', () => {
    const { id, judgement } = enter(ada, '', medal);
    expect(judgement).toMatchObject({ mark: null, medal: 'gold' });
    expect(club.get(id)).toMatchObject({ mark: null, medal: 'gold', clubRecord: null, personalBest: null });
    expect(club.board()).toEqual([]);
    expect(test.call('records', 'bests', { clubId: club.id }).total).toBe(0);
    expect(test.call('records', 'top', { clubId: club.id })).toEqual([]);
  });

  it('is completed by its mark: one result, with what it was before in its history', async () => {
    const { id } = enter(ada, '', medal);
    const typed = { ...medal, wind: '0.0', place: null };
    expect(refusal(() => enter(ada, '12.45', typed))).toMatchObject({
      code: 'NEEDS_CONFIRMATION',
      data: { reasons: [{ code: 'completes-medal' }], performanceIds: [id] },
    });
    const live = club.judge(ada, '12.45', typed);
    const completed = club.record(ada, '12.45', typed);
    expect(completed.judgement).toEqual({ ...live, warnings: [] });
    expect(completed.judgement.medal).toBe('gold');
    expect(total()).toBe(1);
    const found = club.get(completed.id);
    expect(found).toMatchObject({ place: 1, medal: 'gold', mark: { text: '12.45' } });
    expect(found.versions.map((version) => [version.id, version.mark, version.isLive])).toEqual([
      [id, null, false],
      [completed.id, '12.45', true],
    ]);
    expect(await club.verify()).toEqual(sound);
  });

  it('of another place is another result', () => {
    const { id } = enter(ada, '', medal);
    const second = { ...medal, place: 2, wind: '0.0' };
    expect(club.judge(ada, '12.45', second).warnings).toMatchObject([
      { code: 'possible-duplicate', performanceId: id },
    ]);
    club.record(ada, '12.45', second);
    expect(total()).toBe(2);
  });
});

describe('what wants a second look', () => {
  it.each([
    ['100m', '9.85'],
    ['LJ', '9.90'],
    ['LJ', '0.12'],
    ['HJ', '16.2'],
    ['1500m', '59:59.00'],
  ])('is a mark that nobody makes: %s %s', (discipline, mark) => {
    expect(refusal(() => enter(ada, mark, { discipline }))).toMatchObject({
      code: 'NEEDS_CONFIRMATION',
      data: { reasons: [{ code: 'implausible-mark' }] },
    });
    expect(total()).toBe(0);
    club.record(ada, mark, { discipline });
    expect(total()).toBe(1);
  });

  it('is a jump against the own progress', () => {
    for (const [index, mark] of ['14.60', '14.52', '14.41'].entries())
      enter(ada, mark, { day: `2025-05-0${index + 1}` });
    expect(club.judge(ada, '13.90').warnings).toEqual([]);
    expect(club.judge(bea, '12.90').warnings).toEqual([]);
    expect(club.judge(ada, '12.90').warnings).toMatchObject([
      { code: 'big-jump', text: expect.stringContaining('10.5 % better than 14.41') },
    ]);
    expect(refusal(() => enter(ada, '12.90')).code).toBe('NEEDS_CONFIRMATION');
  });

  it('is no surprise once it was confirmed, and a slower mark never is one', () => {
    for (const [index, mark] of ['14.60', '14.52', '14.41'].entries())
      enter(ada, mark, { day: `2025-05-0${index + 1}` });
    club.record(ada, '12.90');
    expect(enter(ada, '12.85', { day: '2025-06-15' }).id).toBeTypeOf('string');
    expect(enter(ada, '19.85', { day: '2025-06-16' }).id).toBeTypeOf('string');
  });
});

describe('what was typed before', () => {
  it('completes a field, each text once and the latest first', () => {
    const typed = newClub(test);
    const ada = typed.athlete('Ada Lovelace');
    const details = (day: string, eventDetails: string) =>
      typed.record(ada, '2:20.11', { discipline: '800m', day, eventDetails });
    details('2025-05-01', 'Pacing by lights');
    details('2025-06-01', 'Mixed race');
    details('2025-07-01', 'pacing by lights');
    const ask = (search = '') =>
      test.call('performances', 'suggestions', { clubId: typed.id, field: 'eventDetails', search });
    expect(ask()).toEqual(['pacing by lights', 'Mixed race']);
    expect(ask('mix')).toEqual(['Mixed race']);
    expect(ask('javelin')).toEqual([]);
  });
});
