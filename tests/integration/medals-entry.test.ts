import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, sound, type TestClub } from '#tests/support/test-club.ts';
import type { MedalDraft, MedalEntries, MedalEntry } from '#shared/contract/medal-entries.ts';

let test: TestApp;
let club: TestClub;
let ada: string;
let bea: string;
let tom: string;
let uma: string;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
  ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
  bea = club.athlete('Bea Garrick', 'F', '2010-07-30');
  tom = club.athlete('Tom Vale', 'M', '1999-11-30');
  uma = club.athlete('Uma Vale', 'F', '');
});

const day = '2025-06-14';
const occasion = { competition: 'County Championships', venue: 'Larkford', day } as const;

const row = (athleteId: string, place: number, over: Partial<MedalEntry> = {}): MedalEntry => ({
  discipline: '100m',
  legs: [{ athleteId }],
  place,
  ...over,
});
const entries = (rows: MedalEntry[], over: Partial<MedalEntries> = {}): MedalEntries => ({
  clubId: club.id,
  season: 'track',
  ...occasion,
  rows,
  ...over,
});
const judge = (rows: MedalEntry[], over: Partial<MedalEntries> = {}) =>
  test.call('medals', 'judge', entries(rows, over)).rows;
const save = (rows: MedalEntry[], over: Partial<MedalEntries> = {}) =>
  test.call('medals', 'record', entries(rows, over));
const stored = () => test.call('performances', 'list', { clubId: club.id, sort: 'place', direction: 'up' }).rows;
const refused = (rows: MedalEntry[], over: Partial<MedalEntries> = {}) =>
  (refusal(() => save(rows, over)).data as { fields: { field: string; problem: string }[] }).fields.map(
    ({ field }) => field,
  );

describe('the medals of a competition', () => {
  it('are saved together, with or without a mark, under one competition', async () => {
    const answer = save([
      row(ada, 1, { mark: '12.20', wind: '+0.4' }),
      row(bea, 2, { discipline: 'LJ' }),
      row(tom, 3),
      row(tom, 4, { discipline: '200m' }),
    ]);
    expect(answer).toMatchObject({ recorded: 4, completed: 0, skipped: 0 });
    expect(answer.performanceIds).toHaveLength(4);
    const rows = stored();
    expect(rows.map((each) => [each.legs[0]?.name, each.medal, each.mark?.text ?? null, each.competition])).toEqual([
      ['Ada Fennimore', 'gold', '12.20', 'County Championships'],
      ['Bea Garrick', 'silver', null, 'County Championships'],
      ['Tom Vale', 'bronze', null, 'County Championships'],
      ['Tom Vale', null, null, 'County Championships'],
    ]);
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.20 Ada Fennimore']);
    expect(
      test.call('performances', 'list', { clubId: club.id, competitionId: answer.competitionId ?? '' }).total,
    ).toBe(4);
    expect(await club.verify()).toEqual(sound);
  });

  it('of a relay reach every runner in running order, whoever is known by name only', () => {
    const legs = [{ athleteId: ada }, { athleteId: bea }, { athleteId: uma }, { name: 'Zoe Guest' }];
    save([row(ada, 1, { discipline: '4x100m', legs, gender: 'F', ageGroup: 'SEN' })]);
    expect(stored()[0]).toMatchObject({
      medal: 'gold',
      ageGroup: 'SEN',
      legs: [{ name: 'Ada Fennimore' }, { name: 'Bea Garrick' }, { name: 'Uma Vale' }, { name: 'Zoe Guest' }],
    });
    const counts = test.call('medals', 'overview', { clubId: club.id, by: 'athlete' }).rows;
    expect(counts.map(({ label, gold, key }) => [label, gold, key !== null])).toEqual([
      ['Ada Fennimore', 1, true],
      ['Bea Garrick', 1, true],
      ['Uma Vale', 1, true],
      ['Zoe Guest', 1, false],
    ]);
  });

  it('are all refused where one is wrong, naming every cell', async () => {
    expect(
      refused([
        row(ada, 1),
        row(bea, 2, { mark: 'fast' }),
        row(tom, 1, { discipline: '400m', wind: '1.0' }),
        row(tom, 1, { discipline: '4x100m', gender: 'M' }),
        row(tom, 1, { discipline: 'nonsense' }),
        row(tom, 1, { ageGroup: 'U99' }),
      ]),
    ).toEqual(['rows.1.mark', 'rows.2.wind', 'rows.3.legs', 'rows.4.discipline', 'rows.5.ageGroup']);
    expect(stored()).toEqual([]);
    expect(await club.verify()).toEqual(sound);
  });

  it('of a day that is still to come, or that is missing, are refused at the day, once', () => {
    expect(refused([row(ada, 1), row(bea, 2)], { day: '2027-01-01' })).toEqual(['day']);
    expect(refused([row(ada, 1), row(bea, 2)], { day: '' })).toEqual(['day']);
    expect(refused([])).toEqual(['rows']);
  });
});

describe('before medals are saved', () => {
  it('age group and medal are proposed, and what earns none is said', () => {
    const [gold, fourth, cross] = [
      ...judge([row(bea, 1), row(ada, 4)]),
      ...judge([row(ada, 4, { discipline: 'cross-country' })], { season: 'cross-country' }),
    ];
    expect(gold).toMatchObject({ ageGroup: 'U17', ageGroupSource: 'date-of-birth', medal: 'gold', warnings: [] });
    expect(fourth).toMatchObject({ medal: null, warnings: ['Place 4 earns no medal in this season.'] });
    expect(cross).toMatchObject({ medal: 'bronze', warnings: [] });
    expect(stored()).toEqual([]);
  });

  it('an unlikely mark is pointed out, and does not keep from saving', () => {
    const [unlikely] = judge([row(ada, 1, { mark: '8.10' })]);
    expect(unlikely?.warnings).toHaveLength(1);
    expect(unlikely?.problems).toEqual([]);
    expect(save([row(ada, 1, { mark: '8.10' })]).recorded).toBe(1);
  });

  it('a row that stands there twice is pointed out', () => {
    const rows = [row(ada, 1), row(bea, 2), row(ada, 1), row(ada, 3)];
    const found = judge(rows);
    expect(found.map((each) => each.sameAsRow)).toEqual([null, null, 0, null]);
    expect(found[3]?.warnings).toEqual(['Row 1 has the same athlete and discipline.']);
    expect(refused(rows)).toEqual(['rows.2.whenThere']);
    expect(
      save(rows.map((each, index) => (index === 2 ? { ...each, whenThere: 'skip' as const } : each))),
    ).toMatchObject({
      recorded: 3,
      skipped: 1,
    });
  });
});

describe('a medal that is there already', () => {
  it('is shown beside the row, and left out when that is chosen', () => {
    save([row(ada, 1, { mark: '12.20' })]);
    const [found] = judge([row(ada, 1)]);
    expect(found?.existing).toMatchObject({ how: 'same', performance: { mark: { text: '12.20' }, place: 1 } });
    expect(refused([row(ada, 1)])).toEqual(['rows.0.whenThere']);
    expect(refused([row(ada, 1, { whenThere: 'add' })])).toEqual(['rows.0.whenThere']);
    expect(save([row(ada, 1, { whenThere: 'skip' })])).toMatchObject({ recorded: 0, skipped: 1, competitionId: null });
    expect(stored()).toHaveLength(1);
  });

  it('is completed with the mark that comes later, as a correction that keeps its recognition', async () => {
    const [id = ''] = save([row(ada, 1)]).performanceIds;
    test.call('medals', 'recognise', { clubId: club.id, performanceIds: [id], occasion: 'Party', day: '' });
    const late = row(ada, 1, { mark: '12.20', wind: '+1.1' });
    expect(judge([late])[0]?.existing?.how).toBe('incomplete');
    expect(refused([late])).toEqual(['rows.0.whenThere']);
    expect(save([{ ...late, whenThere: 'complete' }])).toMatchObject({ completed: 1, recorded: 0 });
    const [only, ...more] = test.call('medals', 'list', { clubId: club.id }).rows;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ mark: { text: '12.20' }, wind: { tenths: 11 }, recognition: { occasion: 'Party' } });
    expect(club.get(only?.id ?? '').versions.map((version) => version.isLive)).toEqual([false, true]);
    expect(await club.verify()).toEqual(sound);
  });

  it('gives a result that has only its mark the place, and keeps everything else of it', async () => {
    const { id } = club.record(ada, '12.20', {
      ...occasion,
      wind: '+1.0',
      lane: 4,
      note: 'new spikes',
      attempts: [],
      heat: 'A',
    });
    club.decide(id, 'ratified');
    expect(judge([row(ada, 1)])[0]?.existing?.how).toBe('incomplete');
    save([row(ada, 1, { whenThere: 'complete' })]);
    const [only] = stored();
    expect(only).toMatchObject({ place: 1, medal: 'gold', mark: { text: '12.20' }, wind: { tenths: 10 } });
    const now = club.get(only?.id ?? '');
    expect(now).toMatchObject({ lane: 4, note: 'new spikes', heat: 'A' });
    expect(now.decisions.map((decision) => decision.ruling)).toEqual(['ratified', 'withdrawn']);
    expect(await club.verify()).toEqual(sound);
  });

  it('with another place or mark asks whether to add the row or leave it out', () => {
    save([row(ada, 1, { mark: '12.20' })]);
    expect(judge([row(ada, 2)])[0]?.existing?.how).toBe('other');
    expect(judge([row(ada, 1, { mark: '12.30' })])[0]?.existing?.how).toBe('other');
    expect(judge([row(ada, 1)], { competition: 'City Games' })[0]?.existing?.how).toBe('other');
    expect(refused([row(ada, 2)])).toEqual(['rows.0.whenThere']);
    expect(refused([row(ada, 2, { whenThere: 'complete' })])).toEqual(['rows.0.whenThere']);
    expect(save([row(ada, 2, { whenThere: 'add' })]).recorded).toBe(1);
  });

  it('is none where only a heat, another day, another discipline or a deleted result is there', () => {
    club.record(ada, '12.20', { ...occasion, round: 'heat', place: 1 });
    club.record(ada, '12.10', { ...occasion, day: '2025-06-13', place: 1 });
    club.record(ada, '25.10', { ...occasion, discipline: '200m', place: 1 });
    club.remove(club.record(ada, '12.00', { ...occasion, place: 1 }).id);
    expect(judge([row(ada, 1)])[0]?.existing).toBeNull();
  });
});

describe('names as a spreadsheet writes them', () => {
  it('find the athletes, whichever name stands first, and all of one name', () => {
    const other = club.athlete('Ada Fennimore', 'F', '2012-01-01', { isAnotherPerson: true });
    const names = ['tom VALE', 'Vale, Tom', 'Vale Tom', 'Ada Fennimore', 'Nobody Here', ''];
    const found = test.call('medals', 'findAthletes', { clubId: club.id, names });
    expect(found.map((each) => each.found.map((athlete) => athlete.id))).toEqual([
      [tom],
      [tom],
      [tom],
      [ada, other],
      [],
      [],
    ]);
    expect(found[0]?.found[0]).toMatchObject({ firstName: 'Tom', lastName: 'Vale', gender: 'M' });
  });
});

describe('an entry that is being typed', () => {
  const cells = {
    discipline: '100m',
    place: '1',
    mark: '12.',
    wind: '',
    ageGroup: '',
    gender: '',
    choice: null,
  } as const;
  const typed = (athleteId: string | null, name = ''): MedalDraft => ({
    ...occasion,
    day: '2025-06-',
    season: 'track',
    rows: [{ ...cells, legs: [{ name, athleteId }] }],
  });
  const keep = (draft: MedalDraft | null) => test.call('medals', 'keepDraft', { clubId: club.id, draft });
  const kept = () => test.call('medals', 'draft', { clubId: club.id }).draft;

  it('is there again after a new start, as it stood, until it is saved or thrown away', () => {
    expect(kept()).toBeNull();
    keep(typed(ada));
    test = test.restart();
    expect(kept()).toMatchObject({ competition: 'County Championships', day: '2025-06-' });
    expect(kept()?.rows).toEqual([
      {
        ...cells,
        legs: [{ name: '', athlete: expect.objectContaining({ id: ada, lastName: 'Fennimore' }) as unknown }],
      },
    ]);
    expect(stored()).toEqual([]);
    keep(null);
    expect(kept()).toBeNull();
    keep(typed(ada));
    save([row(ada, 1)]);
    expect(kept()).toBeNull();
  });

  it('is of its club alone, and shows the entry that two were merged into', () => {
    const other = club.athlete('Ada Fenimore', 'F', '2000-02-03', { isAnotherPerson: true });
    keep(typed(other));
    expect(test.call('medals', 'draft', { clubId: newClub(test).id }).draft).toBeNull();
    test.call('athletes', 'merge', { clubId: club.id, keptId: ada, mergedId: other });
    expect(kept()?.rows[0]?.legs[0]?.athlete?.id).toBe(ada);
  });

  it('names nobody any more who was erased', async () => {
    keep(typed(null, 'Ada Fennimore'));
    await test.job('privacy.erase', { clubId: club.id, athleteId: ada, reason: 'asked' });
    expect(kept()?.rows[0]?.legs[0]?.name).not.toContain('Fennimore');
  });
});
