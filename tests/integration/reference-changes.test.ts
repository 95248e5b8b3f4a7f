import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { ReferenceKind } from '#shared/contract/reference.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { jobRefusal, newClub, refusal, sound, type TestClub } from '#tests/support/test-club.ts';
import { importText } from '#tests/support/test-files.ts';

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
const overview = () => test.call('reference', 'overview', { clubId: club.id });
const change = (what: ReferenceKind, code: string, changes: object) =>
  test.call('reference', 'change', { clubId: club.id, what, code, ...changes });
const remove = (what: ReferenceKind, code: string) => test.job('reference.remove', { clubId: club.id, what, code });
const restore = (what: ReferenceKind, code: string) => test.job('reference.restore', { clubId: club.id, what, code });

describe('what a club changes of a standard row', () => {
  it('renames a discipline everywhere, and the standard name is still read', async () => {
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '5.40', { discipline: 'LJ' });
    change('discipline', 'LJ', { name: 'Broad Jump', aliases: ['BJ'] });
    expect(all().disciplines.find((row) => row.code === 'LJ')).toMatchObject({ name: 'Broad Jump', isOwn: false });
    expect(overview().disciplines.find((row) => row.code === 'LJ')).toMatchObject({
      name: 'Broad Jump',
      standardName: 'Long Jump',
      ownAliases: ['BJ'],
    });
    const [record] = test.call('records', 'list', { clubId: club.id, ageGroup: 'SEN' });
    expect(record?.disciplineName).toBe('Broad Jump');
    const header = 'first_name,last_name,gender,date_of_birth,discipline,season,date,mark,age_group\n';
    const rows = ['BJ', 'Long Jump', 'broad jump'].map(
      (name, index) => `Ada,Fennimore,F,2000-02-03,${name},Track,2025-07-0${index + 1},5.3${index},\n`,
    );
    const report = await importText(club, 'performances', header + rows.join(''));
    expect(report).toMatchObject({ imported: 3 });
    expect(test.call('performances', 'list', { clubId: club.id, discipline: 'LJ' }).total).toBe(4);
    expect(await club.verify()).toEqual(sound);
  });

  it('gives seasons and age groups other names, which forms and files read', () => {
    change('season', 'indoor', { name: 'Winter hall' });
    change('age-group', 'U13', { name: 'Minors', aliases: ['Pupils'] });
    const una = club.athlete('Una Hart', 'F', '');
    club.record(una, '1.20', { discipline: 'HJ', ageGroup: 'Pupils' });
    club.record(una, '1.25', { discipline: 'HJ', ageGroup: 'Under 13', day: '2025-06-15' });
    expect(club.board()).toContain('U13 1.25 Una Hart');
    expect(all().seasons.find((row) => row.code === 'indoor')?.name).toBe('Winter hall');
    expect(all().ageGroups.find((row) => row.code === 'U13')?.name).toBe('Minors');
  });

  it('hides what the club does not use; its marks stay, and it comes back', async () => {
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '41:20', { discipline: '10km', season: 'road' });
    change('season', 'road', { isHidden: true });
    change('discipline', '10km', { isHidden: true });
    expect(all().seasons.find((row) => row.code === 'road')?.isHidden).toBe(true);
    expect(club.board({ ageGroup: 'SEN', season: 'road' })).toEqual(['SEN 41:20 Ada Fennimore']);
    change('season', 'road', {});
    expect(all().seasons.find((row) => row.code === 'road')?.isHidden).toBe(false);
    change('season', 'road', { aliases: ['Tarmac'] });
    expect(all().seasons.find((row) => row.code === 'road')?.aliases).toContain('Tarmac');
    expect(await club.verify()).toEqual(sound);
  });

  it('is the club’s alone', () => {
    change('discipline', 'HJ', { name: 'Leap' });
    expect(newClub(test).id).not.toBe(club.id);
    const other = newClub(test);
    const named = test.call('reference', 'all', { clubId: other.id }).disciplines.find((row) => row.code === 'HJ');
    expect(named?.name).toBe('High Jump');
  });

  it('is refused under a name that another row is read by', () => {
    expect(refusal(() => change('discipline', 'HJ', { name: 'long jump' })).code).toBe('ALREADY_EXISTS');
    expect(refusal(() => change('discipline', 'HJ', { aliases: ['LJ'] })).code).toBe('ALREADY_EXISTS');
    expect(refusal(() => change('season', 'track', { name: 'Indoors' })).code).toBe('ALREADY_EXISTS');
    expect(refusal(() => change('age-group', 'U13', { aliases: ['Senior'] })).code).toBe('ALREADY_EXISTS');
    expect(refusal(() => change('season', 'beach', { name: 'Beach' })).code).toBe('NOT_FOUND');
  });

  it('cannot hide the overall list, nor rename a row of the club’s own', () => {
    const own = test.call('reference', 'createSeason', { clubId: club.id, name: 'Fell' });
    expect(refusal(() => change('age-group', 'ALL', { isHidden: true })).code).toBe('INVALID_INPUT');
    expect(refusal(() => change('season', own.code, { name: 'Hills' })).code).toBe('INVALID_INPUT');
    change('season', own.code, { isHidden: true });
    expect(all().seasons.find((row) => row.code === own.code)?.isHidden).toBe(true);
  });
});

describe('a row of the club’s own', () => {
  const discipline = (changes: object = {}) => ({ name: 'Sack Race', kind: 'timed' as const, ...changes });

  it('is changed as long as nothing was read by what changes', async () => {
    const { code } = test.call('reference', 'createDiscipline', { clubId: club.id, ...discipline() });
    const edit = (changes: object) =>
      test.job('reference.changeDiscipline', { clubId: club.id, code, ...discipline(changes) });
    expect(await edit({ kind: 'measured', seasons: ['track'] })).toMatchObject({ kind: 'measured', better: 'higher' });
    await edit({});
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '12.40', { discipline: code, wind: '' });
    expect(await jobRefusal(edit({ kind: 'measured', teamSize: 2 }))).toMatchObject({
      code: 'INVALID_INPUT',
      data: { fields: [{ field: 'kind' }, { field: 'teamSize' }] },
    });
    expect(await edit({ name: 'Sacks', aliases: ['SR'] })).toMatchObject({ name: 'Sacks', aliases: ['SR'] });
    expect(await jobRefusal(edit({ name: 'High Jump' }))).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await jobRefusal(edit({ seasons: ['nowhere'] }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is judged again when its wind begins to count', async () => {
    const { code } = test.call('reference', 'createDiscipline', {
      clubId: club.id,
      ...discipline({ windRule: 'limit' }),
    });
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '12.40', { discipline: code, wind: '+3.1' });
    expect(club.board({ ageGroup: 'SEN' })).toEqual([]);
    await test.job('reference.changeDiscipline', { clubId: club.id, code, ...discipline({ windRule: 'none' }) });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.40 Ada Fennimore']);
    expect(await club.verify()).toEqual(sound);
  });

  it('is removed while nothing uses it, and comes back', async () => {
    const { code } = test.call('reference', 'createSeason', { clubId: club.id, name: 'Fell', aliases: ['Hills'] });
    test.call('reference', 'changeSeason', { clubId: club.id, code, name: 'Fells', aliases: [] });
    expect(await remove('season', code)).toEqual({ code });
    expect(all().seasons.some((row) => row.code === code)).toBe(false);
    expect(await jobRefusal(remove('season', code))).toMatchObject({ code: 'NOT_FOUND' });
    await restore('season', code);
    expect(all().seasons.find((row) => row.code === code)).toMatchObject({ name: 'Fells', isOwn: true });
    expect(await jobRefusal(restore('season', code))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await club.verify()).toEqual(sound);
  });

  it('does not come back under a name that was taken meanwhile', async () => {
    const { code } = test.call('reference', 'createSeason', { clubId: club.id, name: 'Fell' });
    await remove('season', code);
    test.call('reference', 'createSeason', { clubId: club.id, name: 'fell' });
    expect(await jobRefusal(restore('season', code))).toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  it('that has results is not removed, and says how many', async () => {
    const { code } = test.call('reference', 'createDiscipline', { clubId: club.id, ...discipline() });
    const ada = club.athlete('Ada Fennimore');
    club.remove(club.record(ada, '12.40', { discipline: code }).id);
    club.record(ada, '12.50', { discipline: code, day: '2025-06-15' });
    expect(await jobRefusal(remove('discipline', code))).toEqual({
      code: 'IN_USE',
      data: { what: 'discipline', name: 'Sack Race', performances: 2, others: 0 },
    });
    expect(test.call('reference', 'uses', { clubId: club.id }).disciplines).toEqual({ [code]: 1 });
  });

  it('that came with the application is not removed', async () => {
    expect(await jobRefusal(remove('discipline', '100m'))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await jobRefusal(remove('age-group', 'SEN'))).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('with ages judges again when they change and when it goes', async () => {
    const group = { code: 'MINI', name: 'Minis', ordinal: 5, minAge: 0, maxAge: 8 };
    await test.job('reference.createAgeGroup', { clubId: club.id, ...group });
    const una = club.athlete('Una Hart', 'F', '2017-05-05');
    club.record(una, '0.90', { discipline: 'HJ' });
    expect(club.board()).toContain('MINI 0.90 Una Hart');
    await test.job('reference.changeAgeGroup', { clubId: club.id, ...group, maxAge: 7, ageReference: '31-dec' });
    expect(club.board()).toContain('U11 0.90 Una Hart');
    // Una is seven on the day itself and eight on 31 December.
    await test.job('reference.changeAgeGroup', { clubId: club.id, ...group, maxAge: 8, ageReference: 'on-day' });
    expect(overview().ageGroups.find((row) => row.code === 'MINI')).toMatchObject({
      maxAge: 8,
      ageReference: 'on-day',
      isOwn: true,
    });
    expect(await jobRefusal(remove('age-group', 'MINI'))).toMatchObject({ code: 'IN_USE' });
    await test.job('reference.changeAgeGroup', { clubId: club.id, ...group, maxAge: 3 });
    await remove('age-group', 'MINI');
    await restore('age-group', 'MINI');
    expect(await club.verify()).toEqual(sound);
  });
});

describe('age groups in force', () => {
  const inForce = (season: string, day: string) =>
    test.call('reference', 'groupsInForce', { clubId: club.id, season, day });

  it('are listed with the days of birth that belong to them', () => {
    const track = inForce('track', '2026-07-11');
    expect(track.find((row) => row.code === 'U14')).toMatchObject({
      bornFrom: '2012-09-01',
      bornTo: '2014-08-31',
      gender: null,
    });
    expect(track.find((row) => row.code === 'M35')).toMatchObject({
      gender: 'M',
      bornFrom: '1986-07-12',
      bornTo: '1991-07-11',
    });
    expect(inForce('indoor', '2026-07-11').map((row) => row.code)).toContain('U13');
    expect(track.every((row) => row.source !== '')).toBe(true);
  });

  it('answer which group a person is in, in every season', () => {
    const ask = (dateOfBirth: string, day: string) =>
      test.call('reference', 'ageGroupOf', { clubId: club.id, dateOfBirth, day, gender: 'F' });
    const answer = ask('2010-12-01', '2025-11-15');
    expect(answer.age).toBe(14);
    expect(Object.fromEntries(answer.seasons.map((row) => [row.season, row.groups.map((g) => g.code)]))).toMatchObject({
      track: ['U17'],
      'cross-country': ['U15'],
    });
    expect(ask('2010', '2026-07-11').seasons[0]?.groups.length).toBeGreaterThan(1);
    expect(ask('', '2026-07-11').seasons[0]?.groups).toEqual([]);
  });

  it('say what each group throws by rule, and where nobody has verified it', () => {
    const norms = test.call('reference', 'norms', { clubId: club.id, discipline: 'SP', day: '2026-07-11' });
    expect(norms.find((row) => row.ageGroup === 'SEN' && row.gender === 'M')).toMatchObject({
      specification: '7.26kg',
      source: expect.stringContaining('World Athletics'),
    });
    expect(norms.find((row) => row.ageGroup === 'U12' && row.gender === 'M')?.specification).toBeNull();
    expect(test.call('reference', 'norms', { clubId: club.id, discipline: '100m', day: '2026-07-11' })).toEqual([]);
  });
});

describe('a competition', () => {
  const named = (search: string) => test.call('reference', 'competitions', { clubId: club.id, search }).rows;
  const fields = { name: 'Spring Open', venue: 'Larkford', from: '2025-06-01', to: '2025-06-02' };

  it('is changed for all of its results', async () => {
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '12.41', { competition: 'Spring Opne', day: '2025-06-01' });
    const [row] = named('opne');
    expect(row).toMatchObject({ performances: 1, note: null });
    const changed = test.call('reference', 'changeCompetition', {
      clubId: club.id,
      competitionId: row?.id ?? '',
      ...fields,
      note: 'Rain',
    });
    expect(changed).toMatchObject({ name: 'Spring Open', venue: 'Larkford', to: '2025-06-02', note: 'Rain' });
    expect(test.call('performances', 'list', { clubId: club.id }).rows[0]?.competition).toBe('Spring Open');
    expect(named('larkf').map((each) => each.name)).toEqual(['Spring Open']);
    expect(await club.verify()).toEqual(sound);
  });

  it('is not made a twin of another one, and does not end before it begins', () => {
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '12.41', { competition: 'Spring Open', venue: 'Larkford', day: '2025-06-01' });
    club.record(ada, '12.42', { competition: 'Summer Open', venue: 'Larkford', day: '2025-06-01' });
    const competitionId = named('summer')[0]?.id ?? '';
    const edit = (changes: object) =>
      test.call('reference', 'changeCompetition', { clubId: club.id, competitionId, ...fields, ...changes });
    expect(refusal(() => edit({})).code).toBe('ALREADY_EXISTS');
    expect(refusal(() => edit({ name: 'Summer', to: '2025-05-01' }))).toMatchObject({
      code: 'INVALID_INPUT',
      data: { fields: [{ field: 'to' }] },
    });
  });

  it('is removed only when no result is of it, and comes back', async () => {
    const ada = club.athlete('Ada Fennimore');
    const { id } = club.record(ada, '12.41', { competition: 'Spring Open', day: '2025-06-01' });
    const competitionId = named('spring')[0]?.id ?? '';
    const input = { clubId: club.id, competitionId };
    expect(refusal(() => test.call('reference', 'removeCompetition', input))).toEqual({
      code: 'IN_USE',
      data: { what: 'competition', name: 'Spring Open', performances: 1, others: 0 },
    });
    club.remove(id);
    test.call('reference', 'removeCompetition', input);
    expect(named('spring')).toEqual([]);
    expect(refusal(() => test.call('reference', 'removeCompetition', input)).code).toBe('NOT_FOUND');
    test.call('reference', 'restoreCompetition', input);
    expect(named('spring')).toMatchObject([{ id: competitionId, performances: 0 }]);
    expect(await club.verify()).toEqual(sound);
  });

  it('that was removed is there again with its result', () => {
    const ada = club.athlete('Ada Fennimore');
    const { id } = club.record(ada, '12.41', { competition: 'Spring Open', day: '2025-06-01' });
    const competitionId = named('spring')[0]?.id ?? '';
    club.remove(id);
    test.call('reference', 'removeCompetition', { clubId: club.id, competitionId });
    test.call('performances', 'restore', { clubId: club.id, performanceId: id });
    expect(named('spring')).toMatchObject([{ id: competitionId, performances: 1 }]);
  });
});
