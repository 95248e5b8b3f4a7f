import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { jobRefusal, newClub, refusal, sound, type TestClub } from '#tests/support/test-club.ts';

let test: TestApp;
let club: TestClub;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
});

const all = () => test.call('reference', 'all', { clubId: club.id });

describe('the reference data of a club', () => {
  it('are the standard seasons and disciplines, and the groups of its scheme with the overall list', () => {
    const { seasons, disciplines, ageGroups } = all();
    expect(seasons.map((season) => season.name)).toEqual(['Track & Field', 'Indoors', 'Cross Country', 'Road']);
    expect(disciplines.find((discipline) => discipline.code === '100m')).toMatchObject({
      kind: 'timed',
      better: 'lower',
      teamSize: 1,
      windRule: 'limit',
      isOwn: false,
    });
    expect(disciplines.find((discipline) => discipline.code === 'SP')).toMatchObject({
      kind: 'measured',
      better: 'higher',
      specification: 'implement',
    });
    expect(disciplines.find((discipline) => discipline.code === '4x100m')?.teamSize).toBe(4);
    const codes = ageGroups.map((group) => group.code);
    expect(codes).toEqual(
      expect.arrayContaining(['U13', 'U15', 'U17', 'U14', 'U16', 'U18', 'U20', 'U23', 'SEN', 'M35', 'W100', 'ALL']),
    );
    expect(codes).not.toContain('13-14');
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('of another scheme are its groups', () => {
    club = newClub(test, 'open');
    expect(
      all()
        .ageGroups.map((group) => group.code)
        .sort(),
    ).toEqual(['ALL', 'OPEN']);
  });
});

describe('a discipline of the club’s own', () => {
  const create = (input: object) =>
    test.call('reference', 'createDiscipline', { clubId: club.id, name: 'Welly Wanging', kind: 'measured', ...input });

  it('is measured, timed or of points, and higher is better but for times', () => {
    expect(create({})).toMatchObject({ name: 'Welly Wanging', better: 'higher', teamSize: 1, isOwn: true });
    expect(create({ name: 'Sack Race', kind: 'timed', windRule: 'limit' })).toMatchObject({
      better: 'lower',
      windRule: 'limit',
    });
    const { code } = create({ name: 'Boot Relay', kind: 'timed', teamSize: 3, aliases: ['BR'] });
    expect(all().disciplines.find((discipline) => discipline.code === code)).toMatchObject({
      teamSize: 3,
      aliases: ['BR'],
    });
  });

  it('has records as any other', () => {
    const { code } = create({});
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '21.40', { discipline: code });
    club.record(ada, '22.40', { discipline: code, day: '2025-06-15' });
    expect(club.history({ discipline: code }).map((entry) => entry.improvement)).toEqual([null, 1000]);
  });

  it.each([['100m'], ['100 METRES'], ['High Jump'], ['hj'], ['welly  wanging'], ['Throwing the boot']])(
    'is refused under a name that is taken: %s',
    (name) => {
      create({ aliases: ['Throwing the boot'] });
      expect(refusal(() => create({ name })).code).toBe('ALREADY_EXISTS');
    },
  );

  it('is refused with an alias that is taken', () => {
    expect(refusal(() => create({ aliases: ['HJ'] })).code).toBe('ALREADY_EXISTS');
    expect(all().disciplines.some((discipline) => discipline.isOwn)).toBe(false);
  });
});

describe('a season of the club’s own', () => {
  it('is an environment with records of its own', () => {
    const season = test.call('reference', 'createSeason', { clubId: club.id, name: 'Fell' });
    expect(season).toMatchObject({ name: 'Fell', isOwn: true });
    const ada = club.athlete('Ada Fennimore');
    expect(club.judge(ada, '41:20', { discipline: '10km', season: season.code })).toMatchObject({ ageGroup: 'SEN' });
    club.record(ada, '41:20', { discipline: '10km', season: season.code });
    club.record(ada, '39:20', { discipline: '10km', season: 'road' });
    expect(club.board({ season: season.code, ageGroup: 'SEN' })).toEqual(['SEN 41:20 Ada Fennimore']);
  });

  it.each([['Indoors'], ['indoor'], ['XC'], ['track and field']])(
    'is refused under a name that is taken: %s',
    (name) => {
      expect(refusal(() => test.call('reference', 'createSeason', { clubId: club.id, name })).code).toBe(
        'ALREADY_EXISTS',
      );
    },
  );
});

describe('an age group of the club’s own', () => {
  const create = (input: object) =>
    test.job('reference.createAgeGroup', { clubId: club.id, code: 'MINI', name: 'Minis', ordinal: 5, ...input });

  it('may be given to a result', async () => {
    expect(await create({})).toMatchObject({ code: 'MINI', name: 'Minis', isOwn: true, isHistoric: false });
    const una = club.athlete('Una Hart', 'F', '');
    club.record(una, '0.90', { discipline: 'HJ', ageGroup: 'MINI' });
    expect(club.board().sort()).toEqual(['ALL 0.90 Una Hart', 'MINI 0.90 Una Hart']);
  });

  it('with ages takes the results of that age, those that are there too', async () => {
    const una = club.athlete('Una Hart', 'F', '2018-05-05');
    club.record(una, '0.90', { discipline: 'HJ', day: '2025-06-14' });
    expect(club.board().sort()).toEqual(['ALL 0.90 Una Hart', 'U11 0.90 Una Hart']);
    await create({ minAge: 0, maxAge: 8 });
    expect(club.board().sort()).toEqual(['ALL 0.90 Una Hart', 'MINI 0.90 Una Hart']);
    expect(club.judge(una, '0.91', { discipline: 'HJ' }).ageGroup).toBe('MINI');
    expect(await club.verify()).toEqual(sound);
  });

  it.each([['U13'], ['u13'], ['SEN'], ['ALL'], ['mini']])('is refused under a code that is taken: %s', async (code) => {
    await create({});
    expect((await jobRefusal(create({ code, name: 'Another' }))).code).toBe('ALREADY_EXISTS');
  });

  it('whose ages end before they begin is refused at the field', async () => {
    expect(await jobRefusal(create({ minAge: 9, maxAge: 8 }))).toMatchObject({
      code: 'INVALID_INPUT',
      data: { fields: [{ field: 'maxAge' }] },
    });
  });
});

describe('competitions', () => {
  beforeEach(() => {
    const ada = club.athlete('Ada Fennimore');
    for (const [index, name] of ['Open Meeting', 'Årets Stevne', '100% Fun_Run', 'Open Evening'].entries()) {
      club.record(ada, `12.4${index}`, { competition: name, venue: 'Larkford', day: `2025-06-0${index + 1}` });
    }
  });

  it.each([
    ['', ['Open Evening', '100% Fun_Run', 'Årets Stevne', 'Open Meeting']],
    ['open', ['Open Evening', 'Open Meeting']],
    ['arets', ['Årets Stevne']],
    ['%', ['100% Fun_Run']],
    ['_', ['100% Fun_Run']],
  ])('searched for %j are found, the newest first', (search, expected) => {
    const { rows } = test.call('reference', 'competitions', { clubId: club.id, search });
    expect(rows.map((row) => row.name)).toEqual(expected);
  });

  it('come in pages', () => {
    const page = test.call('reference', 'competitions', { clubId: club.id, page: 2, pageSize: 3 });
    expect([page.total, page.rows.length]).toEqual([4, 1]);
  });
});
