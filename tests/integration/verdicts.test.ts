import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { VerdictView } from '#shared/contract/vocabulary.ts';
import type { VerdictCode } from '#shared/domain/verdict.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, type TestClub, type Typed, verdict } from '#tests/support/test-club.ts';
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
  ada = club.athlete('Ada Fennimore');
  bea = club.athlete('Bea Garrick', 'F', '2001-07-30');
});

const codes = (verdicts: readonly VerdictView[]) =>
  verdicts.map((v) => `${v.subject} ${v.category.ageGroup} ${v.code}`.replace('  ', ' '));

/** What somebody does until the verdict is found, and the sentence that is then read. */
type Scene = { until: () => VerdictView | Promise<VerdictView>; says: string };

const scenes: Record<VerdictCode, Scene> = {
  FIRST_RECORD: {
    until: () => verdict(club.judge(ada, '12.40', { wind: '+0.4' })),
    says: 'Club record, Senior women, 100m, Track & Field: the first one.',
  },
  RECORD_BEATEN: {
    until() {
      club.record(bea, '12.50', { day: '2024-05-01', wind: '0.0' });
      return verdict(club.judge(ada, '12.35', { wind: '+2.0' }));
    },
    says: 'Club record, Senior women, 100m, Track & Field: better by 0.15 s (1.20 %). It was 12.50, Bea Garrick (1 May 2024).',
  },
  RECORD_EQUALLED: {
    until() {
      club.record(bea, '12.50', { day: '2024-05-01', wind: '0.0' });
      return verdict(club.judge(ada, '12.50', { wind: '0.0' }));
    },
    says: 'Equals the club record, Senior women, 100m, Track & Field of Bea Garrick (1 May 2024): a joint record.',
  },
  RECORD_BY_DECISION: {
    until() {
      const { id } = club.record(ada, '12.50', { wind: '+2.8' });
      club.decide(id, 'this-is-the-record');
      return verdict(club.get(id));
    },
    says: 'Club record, Senior women, 100m, Track & Field by decision of the records officer.',
  },
  EQUALS_BUT_FIRST_KEEPS: {
    async until() {
      await club.policy({ ties: 'first' });
      club.record(bea, '12.50', { day: '2024-05-01', wind: '0.0' });
      return verdict(club.judge(ada, '12.50', { wind: '0.0' }));
    },
    says: 'Equals the club record, Senior women, 100m, Track & Field of Bea Garrick (1 May 2024); by the club’s rule the first to set it keeps it.',
  },
  BEATEN_SAME_DAY: {
    until() {
      club.record(bea, '12.30', { wind: '0.0', timeOfDay: '11:00' });
      return verdict(club.judge(ada, '12.40', { wind: '0.0', timeOfDay: '14:30' }));
    },
    says: 'No club record, Senior women, 100m, Track & Field: a better mark was made on the same day.',
  },
  NOT_A_RECORD: {
    until() {
      club.record(bea, '12.30', { day: '2024-05-01', wind: '0.0' });
      return verdict(club.judge(ada, '12.40', { wind: '0.0' }));
    },
    says: 'No club record, Senior women, 100m, Track & Field: 0.10 s (0.81 %) short. It stood at 12.30, Bea Garrick (1 May 2024).',
  },
  FIRST_BEST: {
    until: () => verdict(club.judge(ada, '5.21', { discipline: 'LJ', wind: '+1.0' }), 'personal-best'),
    says: 'Personal best, Long Jump, Track & Field: the first mark.',
  },
  BEST_IMPROVED: {
    until() {
      club.record(ada, '5.21', { discipline: 'LJ', day: '2024-05-01', wind: '+1.0' });
      return verdict(club.judge(ada, '5.30', { discipline: 'LJ', wind: '+1.0' }), 'personal-best');
    },
    says: 'Personal best, Long Jump, Track & Field: better by 0.09 m (1.73 %). It was 5.21, 1 May 2024.',
  },
  BEST_EQUALLED: {
    until() {
      club.record(ada, '5.21', { discipline: 'LJ', day: '2024-05-01', wind: '+1.0' });
      return verdict(club.judge(ada, '5.21', { discipline: 'LJ', wind: '+1.0' }), 'personal-best');
    },
    says: 'Equals the personal best, Long Jump, Track & Field. It was set with 5.21, 1 May 2024.',
  },
  NOT_A_BEST: {
    until() {
      club.record(ada, '2450', { discipline: 'heptathlon', day: '2024-05-01' });
      return verdict(club.judge(ada, '2449', { discipline: 'heptathlon' }), 'personal-best');
    },
    says: 'No personal best, Heptathlon, Track & Field: 1 point (0.04 %) short. It stood at 2450, 1 May 2024.',
  },
  NO_MARK: {
    until: () => verdict(club.judge(ada, '', { place: 1 })),
    says: 'No mark: it counts for medals only.',
  },
  DELETED: {
    until() {
      const { id } = club.record(ada, '12.40');
      club.remove(id);
      return verdict(club.get(id));
    },
    says: 'Deleted: it counts for nothing and stays in the history.',
  },
  WIND_OVER_LIMIT: {
    until: () => verdict(club.judge(ada, '12.40', { wind: '+2.3' })),
    says: 'Wind +2.3 m/s is over the limit of +2.0 m/s: counts as a windy mark, not as a club record.',
  },
  WIND_UNKNOWN_REJECTED: {
    async until() {
      await club.policy({ unknownWind: 'reject' });
      return verdict(club.judge(ada, '12.40'));
    },
    says: 'No wind reading: by the club’s rule it cannot be a club record.',
  },
  HAND_TIME_NOT_TAKEN: {
    async until() {
      await club.policy({ timing: 'fat-only' });
      return verdict(club.judge(ada, '58.4h', { discipline: '400m' }));
    },
    says: 'Hand timed: the club takes automatic times only for a club record.',
  },
  OTHER_CLUB: {
    until: () => verdict(club.judge(ada, '12.40', { wind: '0.0', representedClub: 'University of Larkford' })),
    says: 'Made for another club: it counts for the personal best, not for a club record.',
  },
  OUTSIDE_MEMBERSHIP: {
    async until() {
      await club.policy({ outsideMembership: 'exclude' });
      const guest = club.athlete('Cleo Vale', 'F', '1999-01-01', { memberFrom: '2025-07-01' });
      return verdict(club.judge(guest, '1.60', { discipline: 'HJ' }));
    },
    says: 'Not a member on that day: by the club’s rule it cannot be a club record.',
  },
  UNKNOWN_DAY_REJECTED: {
    async until() {
      await club.policy({ unknownDay: 'exclude' });
      await importText(
        club,
        'records',
        'discipline,gender,mark,holder,age_group\nHigh Jump,F,1.71,Ada Fennimore,Senior\n',
      );
      const [row] = club.test.call('performances', 'list', { clubId: club.id }).rows;
      return verdict(club.get(row?.id ?? ''));
    },
    says: 'The day is not known: by the club’s rule it cannot be a club record.',
  },
  REFUSED: {
    until() {
      const { id } = club.record(ada, '12.40', { wind: '0.0' });
      club.decide(id, 'refused');
      return verdict(club.get(id));
    },
    says: 'Refused by the records officer: it holds no record.',
  },
  NEVER_A_RECORD: {
    until() {
      const { id } = club.record(ada, '12.40', { wind: '0.0' });
      club.decide(id, 'never-a-record');
      return verdict(club.get(id));
    },
    says: 'Never a record, as the records officer decided.',
  },
  TEAM_HAS_NO_PERSONAL_BEST: {
    until() {
      const team = [ada, bea, club.athlete('Cleo Vale'), club.athlete('Dot Pask')];
      return verdict(club.judge(team, '49.80', { discipline: '4x100m', gender: 'F' }), 'personal-best');
    },
    says: 'A team has no personal best.',
  },
  NO_ATHLETE: {
    until: () =>
      verdict(
        club.judge({ name: 'M. Oldroyd' }, '1.60', { discipline: 'HJ', gender: 'F', ageGroup: 'SEN' }),
        'personal-best',
      ),
    says: 'The holder is a name only: there is no athlete to have a personal best.',
  },
  AGE_GROUP_UNKNOWN: {
    until: () => verdict(club.judge(club.athlete('Cleo Vale', 'F', ''), '1.60', { discipline: 'HJ' })),
    says: 'The age group is not known: enter the date of birth or the age group.',
  },
};

describe('each finding is reached and said in the words of the sport', () => {
  it.each(Object.entries(scenes))('%s', async (code, { until, says }) => {
    const found = await until();
    expect(found.code).toBe(code);
    expect(found.text).toBe(says);
  });
});

describe('the live verdict', () => {
  const team = () => [ada, bea, club.athlete('Cleo Vale'), { name: 'unknown' }];
  const entries: [string, () => string | (string | { name: string })[], string, Partial<Typed>][] = [
    ['of a record', () => ada, '12.20', { wind: '+1.9' }],
    ['of an equalled record', () => ada, '12.30', { wind: '+1.9' }],
    ['of a mark that is nothing', () => ada, '12.90', { wind: '+1.9' }],
    ['of the own record equalled', () => bea, '12.30', { wind: '0.0' }],
    ['of a windy mark', () => ada, '12.01', { wind: '+4.0' }],
    ['of a mark without a reading', () => ada, '12.20', {}],
    ['of a mark without a gauge', () => ada, '12.20', { wind: 'n/a' }],
    ['of a hand time', () => ada, '12.2h', { wind: '0.0' }],
    ['of a time with one decimal', () => ada, '12.2', { wind: '0.0' }],
    ['of a mark that was overtaken since', () => ada, '12.60', { day: '2023-05-01', wind: '0.0' }],
    ['of a mark of one month', () => ada, '12.20', { day: '2024-05', wind: '0.0' }],
    ['of a mark for another club', () => ada, '12.20', { wind: '0.0', representedClub: 'Larkford' }],
    ['of another age group', () => ada, '12.20', { wind: '0.0', ageGroup: 'U20' }],
    ['of a place only', () => ada, '', { place: 2, round: 'final' }],
    ['of a relay', team, '50.12', { discipline: '4x100m', gender: 'F', ageGroup: 'SEN' }],
    ['of a throw without an implement', () => ada, '11.20', { discipline: 'SP' }],
    [
      'of a series with a legal jump',
      () => ada,
      '5.70',
      { discipline: 'LJ', wind: '+2.9', attempts: [{ mark: '5.60', wind: '+1.1' }] },
    ],
  ];

  it.each(entries)('%s is the one after saving, and the one that is stored', (_name, runners, mark, over) => {
    club.record(bea, '12.50', { day: '2023-06-01', wind: '+0.2' });
    club.record(bea, '12.30', { day: '2024-06-01', wind: '+0.2' });
    club.record(ada, '12.70', { day: '2024-06-01', wind: '+0.2' });
    const who = runners();
    const live = club.judge(who, mark, over);
    const saved = club.record(who, mark, over);
    expect(saved.judgement).toEqual({ ...live, warnings: [] });
    expect(club.get(saved.id).verdicts).toEqual(live.verdicts);
  });

  it('writes nothing', async () => {
    const before = club.test.call('performances', 'list', { clubId: club.id });
    club.judge(ada, '12.20', { discipline: 'SP', specification: '3.33kg', competition: 'Nobody saw this' });
    expect(club.test.call('performances', 'list', { clubId: club.id })).toEqual(before);
    expect(club.test.call('reference', 'competitions', { clubId: club.id }).total).toBe(0);
  });

  it('of a correction is that after the correction: the corrected mark is judged as if it were not there', () => {
    club.record(bea, '12.50', { day: '2024-06-01', wind: '0.0' });
    const wrong = club.record(ada, '11.40', { wind: '0.0', place: 1 });
    const typed = { ...club.typed(ada, { mark: '12.40', wind: '0.0', place: 1 }) };
    const live = club.test.call('performances', 'judge', { ...typed, replaces: wrong.id });
    expect(verdict(live)).toMatchObject({ code: 'RECORD_BEATEN', previous: [{ mark: '12.50' }] });
    expect(live.warnings).toEqual([]);
    const saved = club.test.call('performances', 'correct', { ...typed, performanceId: wrong.id, reason: 'misread' });
    expect(saved.judgement).toEqual(live);
  });

  it('of a correction knows what the officer decided about the result', () => {
    club.record(bea, '12.10', { day: '2024-06-01', wind: '0.0' });
    const { id } = club.record(ada, '12.40', { wind: '0.0' });
    club.decide(id, 'this-is-the-record');
    const typed = club.typed(ada, { mark: '12.45', wind: '0.0' });
    const live = club.test.call('performances', 'judge', { ...typed, replaces: id });
    expect(verdict(live).code).toBe('RECORD_BY_DECISION');
    const saved = club.test.call('performances', 'correct', { ...typed, performanceId: id, reason: 'misread' });
    expect(saved.judgement.verdicts).toEqual(live.verdicts);
  });

  it('tells by how much, in the unit and per cent, and whose it was', () => {
    club.record(bea, '1500', { discipline: 'heptathlon', day: '2024-06-01' });
    const found = verdict(club.judge(ada, '1650', { discipline: 'heptathlon' }));
    expect(found.numbers).toMatchObject({ value: 1650, previousValue: 1500, improvement: 150, improvementPercent: 10 });
    expect(found.previous).toMatchObject([{ names: ['Bea Garrick'], mark: '1500', day: '2024-06-01' }]);
  });
});

describe('what was overtaken since', () => {
  it('was a record when it was set, and says until when it stood', () => {
    club.record(bea, '12.10', { day: '2025-07-01', wind: '0.0' });
    const older = club.judge(ada, '12.40', { day: '2024-07-01', wind: '0.0' });
    expect(verdict(older)).toMatchObject({ code: 'FIRST_RECORD', isCurrent: false, successor: { day: '2025-07-01' } });
    expect(verdict(older).text).toContain('It stood until 1 Jul 2025, when it was improved to 12.10 by Bea Garrick.');
    expect(verdict(older, 'personal-best')).toMatchObject({ code: 'FIRST_BEST', isCurrent: true, successor: null });
  });

  it('is a former record in the grid, and the other the current one', () => {
    club.record(ada, '12.40', { day: '2024-07-01', wind: '0.0' });
    club.record(bea, '12.10', { day: '2025-07-01', wind: '0.0' });
    const { rows } = club.test.call('performances', 'list', { clubId: club.id, sort: 'day', direction: 'up' });
    expect(rows.map((row) => row.clubRecord)).toEqual(['former', 'current']);
  });
});

describe('the wind', () => {
  it.each([
    ['+2.0', 'FIRST_RECORD', []],
    ['-5.1', 'FIRST_RECORD', []],
    ['2.03', 'WIND_OVER_LIMIT', []],
    ['+2.1', 'WIND_OVER_LIMIT', []],
    ['', 'FIRST_RECORD', ['NO_WIND_READING']],
    ['n/a', 'FIRST_RECORD', ['NO_WIND_READING']],
  ])('%j makes %s of a 100 m with the flags %j', (wind, code, flags) => {
    expect(verdict(club.judge(ada, '12.40', { wind }))).toMatchObject({ code, flags });
  });

  it('without a reading is neither flagged nor refused where the club accepts it', async () => {
    await club.policy({ unknownWind: 'accept' });
    expect(verdict(club.judge(ada, '12.40'))).toMatchObject({ code: 'FIRST_RECORD', flags: [] });
  });

  it('without a reading counts for the personal best even where records want one', async () => {
    await club.policy({ unknownWind: 'reject' });
    expect(codes(club.judge(ada, '12.40').verdicts)).toEqual([
      'club-record SEN WIND_UNKNOWN_REJECTED',
      'personal-best FIRST_BEST',
      'season-best FIRST_BEST',
    ]);
  });

  it.each([
    ['indoor', '60m', '7.90'],
    ['track', '300m', '41.20'],
    ['track', 'HJ', '1.62'],
    ['track', '400m', '58.20'],
  ])('does not matter in season %s for %s', (season, discipline, mark) => {
    expect(verdict(club.judge(ada, mark, { season, discipline }))).toMatchObject({ code: 'FIRST_RECORD', flags: [] });
  });

  it('over the limit is kept as a windy best beside the legal one', () => {
    club.record(ada, '12.40', { day: '2024-06-01', wind: '+0.5' });
    const { id } = club.record(ada, '12.10', { wind: '+3.0' });
    const profile = club.test.call('athletes', 'get', { clubId: club.id, athleteId: ada });
    expect(profile.bests.map((best) => [best.mark.text, best.windy])).toEqual([
      ['12.40', false],
      ['12.10', true],
    ]);
    expect(club.get(id)).toMatchObject({ windy: true, clubRecord: null, personalBest: null });
  });

  it('over the limit leaves the best legal jump of the series to count, with its own wind', () => {
    const attempts = [
      { mark: '5.31', wind: '+0.8' },
      { mark: '5.70', wind: '+2.6' },
      { mark: '5.44', wind: '+1.9' },
      { mark: 'x' },
    ];
    const { id, judgement } = club.record(ada, '5.70', { discipline: 'LJ', wind: '+2.6', attempts });
    expect(verdict(judgement)).toMatchObject({
      code: 'FIRST_RECORD',
      flags: ['LEGAL_ATTEMPT_COUNTS'],
      numbers: { value: 5440, windTenths: 19 },
    });
    const [record] = club.test.call('records', 'list', { clubId: club.id, ageGroup: 'SEN' });
    expect(record).toMatchObject({
      mark: { text: '5.44' },
      wind: { tenths: 19, status: 'MEASURED' },
      performanceId: id,
    });
    const { rows } = club.test.call('records', 'bests', { clubId: club.id });
    expect(rows).toMatchObject([{ mark: { text: '5.44' }, wind: { tenths: 19, status: 'MEASURED' } }]);
    const [top] = club.test.call('records', 'top', { clubId: club.id });
    expect(top).toMatchObject({ rank: 1, mark: { text: '5.44' }, wind: { tenths: 19 } });
    expect(club.get(id)).toMatchObject({ mark: { text: '5.70' }, wind: { tenths: 26 } });
  });
});

describe('timing', () => {
  const order = () =>
    club.test.call('records', 'top', { clubId: club.id, discipline: '100m' }).map((row) => row.mark?.text);

  it('in one list orders by time, automatic before hand, and only equals tie', () => {
    for (const [index, mark] of ['11.21', '11.2h', '11.20', '11.2'].entries()) {
      club.record(ada, mark, { wind: '0.0', day: `2025-06-0${index + 1}` });
    }
    expect(order()).toEqual(['11.20', '11.2h', '11.2', '11.21']);
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 11.20 Ada Fennimore']);
  });

  it('in separate lists has a record of each', async () => {
    await club.policy({ timing: 'separate' });
    club.record(ada, '11.2h', { wind: '0.0', day: '2025-06-01' });
    club.record(bea, '11.24', { wind: '0.0', day: '2025-06-02' });
    const records = club.test.call('records', 'list', { clubId: club.id, ageGroup: 'SEN' });
    expect(records.map((r) => `${r.timing} ${r.mark.text}`).sort()).toEqual(['FAT 11.24', 'HAND 11.2h']);
    expect(verdict(club.judge(bea, '11.1h', { wind: '0.0' }))).toMatchObject({
      code: 'RECORD_BEATEN',
      category: { timing: 'HAND' },
      text: expect.stringContaining('(hand times)'),
    });
  });

  it('where only automatic times count keeps a hand time as a best of its own', async () => {
    await club.policy({ timing: 'fat-only' });
    club.record(ada, '11.2h', { wind: '0.0', day: '2025-06-01' });
    expect(codes(club.judge(ada, '11.24', { wind: '0.0' }).verdicts)).toEqual([
      'club-record SEN FIRST_RECORD',
      'club-record ALL FIRST_RECORD',
      'personal-best FIRST_BEST',
      'season-best FIRST_BEST',
    ]);
    expect(club.test.call('records', 'bests', { clubId: club.id }).rows.map((best) => best.mark.text)).toEqual([
      '11.2h',
    ]);
  });

  it.each([
    ['12.45', 'FAT', []],
    ['12.451', 'FAT', []],
    ['12.4', 'UNKNOWN', ['TIMING_UNKNOWN']],
    ['12.4h', 'HAND', ['HAND_TIME']],
  ])('of %s without a word is %s', (mark, timing, flags) => {
    const { id, judgement } = club.record(ada, mark, { wind: '0.0' });
    expect(club.get(id).mark).toMatchObject({ timing });
    expect(verdict(judgement).flags).toEqual(flags);
  });

  it('of whole seconds is not known either, and nothing is said of decimals', () => {
    const road = club.judge(ada, '19:30', { discipline: '5km', season: 'road' });
    const { flags, text } = verdict(road);
    expect(flags).toEqual(['TIMING_UNKNOWN']);
    expect(text).toContain('The method of timing is not known: ranked as a hand time.');
  });

  it('that is said outweighs what the decimals suggest', () => {
    expect(club.get(club.record(ada, '12.4', { wind: '0.0', timing: 'FAT' }).id).mark).toMatchObject({ timing: 'FAT' });
    expect(club.get(club.record(ada, '12.45', { wind: '0.0', timing: 'HAND' }).id).mark).toMatchObject({
      timing: 'HAND',
    });
  });

  it('is no matter for a jump', () => {
    expect(verdict(club.judge(ada, '1.62', { discipline: 'HJ' })).flags).toEqual([]);
  });
});

describe('membership', () => {
  const guest = (more: object) => club.athlete('Cleo Vale', 'F', '1999-01-01', more);

  it.each([
    [{ memberFrom: '2025-06-14' }, []],
    [{ memberTo: '2025-06-14' }, []],
    [{ memberFrom: '2025' }, []],
    [{ memberFrom: '2025-06-15' }, ['OUTSIDE_MEMBERSHIP_COUNTED']],
    [{ memberTo: '2025-06-13' }, ['OUTSIDE_MEMBERSHIP_COUNTED']],
    [{}, []],
  ])('%j flags a mark of 14 June 2025 with %j', (period, flags) => {
    expect(verdict(club.judge(guest(period), '1.60', { discipline: 'HJ' }))).toMatchObject({
      code: 'FIRST_RECORD',
      flags,
    });
  });

  it('is no matter for a personal best', async () => {
    await club.policy({ outsideMembership: 'exclude' });
    const judged = club.judge(guest({ memberFrom: '2026-01-01' }), '1.60', { discipline: 'HJ' });
    expect(codes(judged.verdicts)).toEqual([
      'club-record SEN OUTSIDE_MEMBERSHIP',
      'personal-best FIRST_BEST',
      'season-best FIRST_BEST',
    ]);
  });

  it('of every runner matters to a team, which is told', () => {
    const team = [ada, bea, club.athlete('Dot Pask'), guest({ memberFrom: '2026-01-01' })];
    const found = verdict(club.judge(team, '49.80', { discipline: '4x100m', gender: 'F' }));
    expect(found).toMatchObject({ code: 'FIRST_RECORD', flags: ['NON_MEMBER_IN_TEAM'] });
    expect(found.text).toContain('Not every member of the team was a member of the club on that day.');
  });
});

describe('a mark for another club', () => {
  it('counts for the personal best and is no club record, and the own name is no other club', () => {
    club.test.call('clubs', 'update', { clubId: club.id, aliases: ['Marlbrook H'] });
    expect(codes(club.judge(ada, '1.60', { discipline: 'HJ', representedClub: 'Larkford' }).verdicts)).toEqual([
      'club-record SEN OTHER_CLUB',
      'personal-best FIRST_BEST',
      'season-best FIRST_BEST',
    ]);
    for (const own of [club.name, club.name.toUpperCase().replace(' ', '  '), 'marlbrook h']) {
      expect(verdict(club.judge(ada, '1.60', { discipline: 'HJ', representedClub: own })).code).toBe('FIRST_RECORD');
    }
  });
});
