import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, sound, type TestClub, verdict } from '#tests/support/test-club.ts';

let test: TestApp;
let club: TestClub;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
});

const list = (input: object = {}) => test.call('athletes', 'list', { clubId: club.id, ...input });
const names = (input: object = {}) => list(input).rows.map((athlete) => `${athlete.firstName} ${athlete.lastName}`);
const get = (athleteId: string) => test.call('athletes', 'get', { clubId: club.id, athleteId });

/** Changes an athlete; what is not named stays. */
function update(athleteId: string, changes: object) {
  const { firstName, lastName, gender, dateOfBirth, membershipNumber, consent, memberships } = get(athleteId);
  const before = { firstName, lastName, gender, dateOfBirth, membershipNumber, consent, memberships };
  return test.call('athletes', 'update', { clubId: club.id, athleteId, ...before, ...changes });
}

describe('an athlete', () => {
  it('is created with everything that is known, and shown so', () => {
    const more = { membershipNumber: '1204', consent: 'given', memberFrom: '2019-04', memberTo: '2025' };
    const id = club.athlete('Ada Fennimore', 'F', '2010-03-02', more);
    expect(get(id)).toMatchObject({
      id,
      firstName: 'Ada',
      lastName: 'Fennimore',
      gender: 'F',
      dateOfBirth: '2010-03-02',
      membershipNumber: '1204',
      consent: 'given',
      memberships: [{ from: '2019-04', to: '2025' }],
      ageGroup: 'U18',
      performances: 0,
      bests: [],
      seasonBests: [],
      recordsHeld: [],
    });
  });

  it('may have one name only and no date of birth', () => {
    expect(get(club.athlete('Pelé', 'M', ''))).toMatchObject({
      firstName: 'Pelé',
      lastName: '',
      dateOfBirth: '',
      ageGroup: null,
    });
  });

  it.each<[object, string]>([
    [{ firstName: ' ', lastName: '' }, 'lastName'],
    [{ dateOfBirth: '2010-02-30' }, 'dateOfBirth'],
    [{ dateOfBirth: '2026-11-23' }, 'dateOfBirth'],
    [{ dateOfBirth: 'yesterday' }, 'dateOfBirth'],
    [{ memberFrom: '2020-05-01', memberTo: '2019-05-01' }, 'memberTo'],
    [{ gender: 'X' }, 'gender'],
  ])('with %j is refused at the field', (over, field) => {
    const input = { clubId: club.id, firstName: 'Ada', lastName: 'Fennimore', gender: 'F' as const, ...over };
    expect(refusal(() => test.call('athletes', 'create', input))).toMatchObject({
      code: 'INVALID_INPUT',
      data: { fields: [{ field }] },
    });
    expect(list().total).toBe(0);
  });

  it.each<[object, string]>([
    [{ firstName: ' ', lastName: '' }, 'lastName'],
    [{ dateOfBirth: '2027' }, 'dateOfBirth'],
    [
      {
        memberships: [
          { from: '', to: '' },
          { from: '2021-01-01', to: '2020-12-31' },
        ],
      },
      'memberships.1.to',
    ],
  ])('changed to %j is refused at the field', (changes, field) => {
    const id = club.athlete('Ada Fennimore');
    const before = get(id);
    expect(refusal(() => update(id, changes))).toMatchObject({ code: 'INVALID_INPUT', data: { fields: [{ field }] } });
    expect(get(id)).toEqual(before);
  });

  it('of the same name is refused, unless it is another person', () => {
    club.athlete('Ada Fennimore', 'F', '2000-02-03');
    const again =
      (name: string, born: string, more = {}) =>
      () =>
        club.athlete(name, 'F', born, more);
    for (const born of ['2000-02-03', '']) {
      expect(refusal(again('ada  FENNIMORE', born))).toEqual({
        code: 'ALREADY_EXISTS',
        data: { what: 'athlete', name: 'ada FENNIMORE' },
      });
    }
    expect(again('Ada Fennimore', '2000-02-03', { isAnotherPerson: true })()).toBeTypeOf('string');
    expect(again('Ada Fennimore', '2001-02-03')()).toBeTypeOf('string');
    expect(club.athlete('Ada Fennimore', 'M', '2000-02-03')).toBeTypeOf('string');
    expect(club.beside('Larkford Runners').athlete('Ada Fennimore', 'F', '2000-02-03')).toBeTypeOf('string');
    expect(list().total).toBe(4);
  });

  it('can be removed while there are no performances, and then be created again', () => {
    const id = club.athlete('Ada Fennimore');
    const performance = club.record(id, '12.40').id;
    const remove = () => test.call('athletes', 'remove', { clubId: club.id, athleteId: id });
    expect(refusal(remove)).toEqual({ code: 'HAS_PERFORMANCES', data: { athlete: 'Ada Fennimore', count: 1 } });
    club.remove(performance);
    expect(remove()).toEqual({ removed: true });
    expect(list().total).toBe(0);
    expect(refusal(() => get(id)).code).toBe('NOT_FOUND');
    expect(refusal(remove).code).toBe('NOT_FOUND');
    expect(refusal(() => club.judge(id, '12.40')).code).toBe('NOT_FOUND');
    expect(club.athlete('Ada Fennimore')).not.toBe(id);
  });

  it('who ran in a relay only cannot be removed either', () => {
    const team = ['Ada', 'Bea', 'Cleo', 'Dot'].map((name) => club.athlete(`${name} Pask`));
    club.record(team, '50.10', { discipline: '4x100m', gender: 'F' });
    expect(refusal(() => test.call('athletes', 'remove', { clubId: club.id, athleteId: team[2] ?? '' })).code).toBe(
      'HAS_PERFORMANCES',
    );
  });
});

describe('the list of athletes', () => {
  beforeEach(() => {
    club.athlete('Åsa Ødegård', 'F');
    club.athlete('Mary-Jane O’Neill', 'F');
    club.athlete('Tom van den Berg', 'M');
    club.athlete('Ümit 100%_Fit', 'M');
  });

  it.each([
    ['', ['Ümit 100%_Fit', 'Mary-Jane O’Neill', 'Åsa Ødegård', 'Tom van den Berg']],
    ['asa', ['Åsa Ødegård']],
    ['ODEG', ['Åsa Ødegård']],
    ['berg tom', ['Tom van den Berg']],
    ["o'neill", ['Mary-Jane O’Neill']],
    ['mary jane', ['Mary-Jane O’Neill']],
    ['jane mary', ['Mary-Jane O’Neill']],
    ['%', ['Ümit 100%_Fit']],
    ['_', ['Ümit 100%_Fit']],
    ['!', []],
    ['nobody', []],
  ])('searched for %j', (search, expected) => {
    expect(names({ search }).sort()).toEqual([...expected].sort());
  });

  it('is filtered by gender, sorted by name or by performances, and comes in pages', () => {
    expect(names({ gender: 'M' })).toHaveLength(2);
    const busy = club.athlete('Zoe Zed', 'F');
    club.record(busy, '12.40');
    club.record(busy, '12.41', { day: '2025-06-15' });
    expect(names({ sort: 'performances' })[0]).toBe('Zoe Zed');
    expect(list({ sort: 'performances' }).rows.map((athlete) => athlete.performances)).toEqual([2, 0, 0, 0, 0]);
    expect(names({ page: 2, pageSize: 4 })).toHaveLength(1);
    expect(names().at(-1)).toBe('Zoe Zed');
  });
});

describe('the profile', () => {
  it('has bests, season bests and the records that the athlete holds, alone, together or in a team', () => {
    const ada = club.athlete('Ada Fennimore');
    const bea = club.athlete('Bea Garrick');
    club.record(ada, '12.60', { day: '2024-05-01', wind: '0.0' });
    club.record(ada, '12.40', { day: '2025-05-01', wind: '0.0' });
    club.record(bea, '1.60', { discipline: 'HJ', day: '2024-05-01' });
    club.record(ada, '1.60', { discipline: 'HJ', day: '2025-05-01' });
    club.record([bea, ada, club.athlete('Cleo Pask'), club.athlete('Dot Pask')], '50.10', {
      discipline: '4x100m',
      gender: 'F',
    });
    const profile = get(ada);
    expect(profile.performances).toBe(4);
    expect(profile.bests.map((best) => [best.discipline, best.mark.text])).toEqual([
      ['100m', '12.40'],
      ['HJ', '1.60'],
    ]);
    expect(profile.seasonBests.map((best) => [best.discipline, best.mark.text, best.year])).toEqual([
      ['100m', '12.60', 2024],
      ['100m', '12.40', 2025],
      ['HJ', '1.60', 2025],
    ]);
    expect(profile.recordsHeld.map((record) => record.discipline).sort()).toEqual(['100m', '4x100m', 'HJ']);
  });
});

describe('a change of the date of birth', () => {
  it('puts the results into the groups of the new one, and the records with them', async () => {
    const una = club.athlete('Una Hart', 'F', '2010-12-01');
    const vera = club.athlete('Vera Hart', 'F', '2011-01-01');
    const { id } = club.record(una, '1.45', { discipline: 'HJ' });
    club.record(vera, '1.40', { discipline: 'HJ', day: '2025-07-01' });
    expect(club.board().sort()).toEqual(['ALL 1.45 Una Hart', 'U15 1.45 Una Hart']);
    expect(update(una, { dateOfBirth: '2000-12-01' })).toMatchObject({ dateOfBirth: '2000-12-01', ageGroup: 'SEN' });
    expect(club.board().sort()).toEqual(['ALL 1.45 Una Hart', 'SEN 1.45 Una Hart', 'U15 1.40 Vera Hart']);
    expect(club.get(id).ageGroup).toBe('SEN');
    update(una, { dateOfBirth: '' });
    expect(club.board().sort()).toEqual(['ALL 1.45 Una Hart', 'U15 1.40 Vera Hart']);
    expect(verdict(club.get(id)).code).toBe('AGE_GROUP_UNKNOWN');
    expect(await club.verify()).toEqual(sound);
  });

  it('changes the implement of a throw with the group', async () => {
    const tom = club.athlete('Tom Vale', 'M', '2008-12-01');
    const { id } = club.record(tom, '12.40', { discipline: 'SP', day: '2025-06-14' });
    expect(club.get(id)).toMatchObject({ ageGroup: 'U17', specification: '5kg' });
    update(tom, { dateOfBirth: '2000-12-01' });
    expect(club.get(id)).toMatchObject({ ageGroup: 'SEN', specification: '7.26kg' });
    expect(club.board().sort()).toEqual(['ALL 12.40 Tom Vale', 'SEN 12.40 Tom Vale']);
    expect(test.call('records', 'bests', { clubId: club.id }).rows.map((best) => best.specification)).toEqual([
      '7.26kg',
    ]);
    expect(await club.verify()).toEqual(sound);
  });

  it('leaves a group that was given', () => {
    const una = club.athlete('Una Hart', 'F', '2010-12-01');
    const { id } = club.record(una, '1.45', { discipline: 'HJ', ageGroup: 'U17' });
    update(una, { dateOfBirth: '1990-01-01' });
    expect(club.get(id).ageGroup).toBe('U17');
  });

  it('to a day after a result is refused: nobody competes before being born', () => {
    const una = club.athlete('Una Hart', 'F', '2010-12-01');
    club.record(una, '1.45', { discipline: 'HJ', day: '2020-06-01' });
    expect(refusal(() => update(una, { dateOfBirth: '2020-06-02' }))).toMatchObject({
      code: 'BORN_AFTER',
      data: { athlete: 'Una Hart', day: '2020-06-01' },
    });
    expect(update(una, { dateOfBirth: '2020' }).dateOfBirth).toBe('2020');
  });
});

describe('a change of', () => {
  it('gender is refused once there are results', () => {
    const id = club.athlete('Ada Fennimore', 'F');
    expect(update(id, { gender: 'M' }).gender).toBe('M');
    club.record(id, '12.40');
    expect(refusal(() => update(id, { gender: 'F' }))).toMatchObject({ code: 'HAS_PERFORMANCES', data: { count: 1 } });
  });

  it('memberships judges the results again', async () => {
    await club.policy({ outsideMembership: 'exclude' });
    const id = club.athlete('Ada Fennimore', 'F', '2000-02-03', { memberFrom: '2025-07-01' });
    club.record(id, '1.60', { discipline: 'HJ' });
    expect(club.board().sort()).toEqual([]);
    const memberships = [
      { from: '2020-01-01', to: '2025-06-30' },
      { from: '2026', to: '' },
    ];
    expect(update(id, { memberships }).memberships).toEqual(memberships);
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 1.60 Ada Fennimore']);
    update(id, { memberships: [] });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 1.60 Ada Fennimore']);
    expect(await club.verify()).toEqual(sound);
  });

  it('the name shows everywhere', () => {
    const id = club.athlete('Ada Fennimore');
    const performance = club.record(id, '1.60', { discipline: 'HJ' }).id;
    update(id, { lastName: 'Garrick' });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 1.60 Ada Garrick']);
    expect(club.get(performance).legs[0]?.name).toBe('Ada Garrick');
    expect(names({ search: 'garrick' })).toEqual(['Ada Garrick']);
    expect(names({ search: 'fennimore' })).toEqual([]);
  });
});
