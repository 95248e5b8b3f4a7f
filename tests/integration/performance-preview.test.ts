import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { DerivedChanges } from '#shared/contract/derived-changes.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, sound, type TestClub, type Typed } from '#tests/support/test-club.ts';

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

const correcting = (performanceId: string, runner: string, mark: string, over: Partial<Typed> = {}) =>
  test.call('performances', 'previewCorrect', { ...club.typed(runner, { mark, ...over }), performanceId });
const removing = (performanceId: string) =>
  test.call('performances', 'previewRemove', { clubId: club.id, performanceId });
const total = () => test.call('performances', 'list', { clubId: club.id }).total;

type Side = DerivedChanges['records']['rows'][number]['before'];
const side = (holders: Side) => holders.map((each) => `${each.names.join()} ${each.mark.text}`).join(' & ');
/** Of all ages; those of seniors change with them. */
const records = (changes: DerivedChanges) =>
  changes.records.rows
    .filter((row) => row.ageGroup === 'ALL')
    .map((row) => `${row.discipline}: ${side(row.before)} > ${side(row.after)}`);
const bests = (changes: DerivedChanges) =>
  changes.bests.rows.map(({ discipline, before, after }) =>
    [discipline, side(before === null ? [] : [before]), '>', side(after === null ? [] : [after])].join(' '),
  );

describe('what a correction would change', () => {
  it('names the records and bests that pass to another result, and changes nothing', async () => {
    const { id } = club.record(ada, '12.15');
    club.record(bea, '12.40', { day: '2025-06-20' });
    const before = club.get(id);
    const changes = correcting(id, ada, '12.51');
    expect(records(changes)).toEqual(['100m: Ada Fennimore 12.15 > Bea Garrick 12.40']);
    expect(bests(changes)).toEqual(['100m Ada Fennimore 12.15 > Ada Fennimore 12.51']);
    expect(changes).toMatchObject({ seasonBests: 1, histories: 0, ageGroups: { total: 0 } });
    expect(club.get(id)).toEqual(before);
    expect(total()).toBe(2);
    expect(await club.verify()).toEqual(sound);
  });

  it('is what the correction does then', () => {
    const { id } = club.record(ada, '12.15');
    club.record(bea, '12.40', { day: '2025-06-20' });
    const promised = correcting(id, ada, '12.51').records.rows[0]?.after.map((holder) => holder.names);
    test.call('performances', 'correct', { ...club.typed(ada, { mark: '12.51' }), performanceId: id, reason: 'wrong' });
    const board = test.call('records', 'list', { clubId: club.id }).filter((row) => row.ageGroup === 'ALL');
    const held = board.map((row) => row.holders.map(({ name }) => name));
    expect(held).toEqual(promised);
  });

  it('is nothing where the note alone is another one', () => {
    const { id } = club.record(ada, '12.15');
    const changes = correcting(id, ada, '12.15', { note: 'new spikes' });
    expect([records(changes), bests(changes)]).toEqual([[], []]);
    expect(changes).toMatchObject({ seasonBests: 0, histories: 0 });
  });

  it('shows both athletes, both events and the history where those were mistaken', () => {
    const { id } = club.record(ada, '24.80', { discipline: '200m' });
    club.record(bea, '25.40', { discipline: '200m', day: '2025-05-01' });
    expect(bests(correcting(id, bea, '24.80', { discipline: '200m' })).toSorted()).toEqual([
      '200m Ada Fennimore 24.80 > ',
      '200m Bea Garrick 25.40 > Bea Garrick 24.80',
    ]);
    expect(records(correcting(id, ada, '24.80', { discipline: '300m' })).toSorted()).toEqual([
      '200m: Ada Fennimore 24.80 > Bea Garrick 25.40',
      '300m:  > Ada Fennimore 24.80',
    ]);
    // It came first then, and the other one never held the record.
    const earlier = correcting(id, ada, '24.80', { discipline: '200m', day: '2025-04-01' });
    expect(records(earlier)).toEqual(['200m: Ada Fennimore 24.80 > Ada Fennimore 24.80']);
  });

  it('is refused like the correction itself', () => {
    const { id } = club.record(ada, '12.15');
    expect(refusal(() => correcting(id, ada, 'fast')).code).toBe('UNREADABLE_MARK');
    club.record(ada, '12.40', { day: '2025-06-20' });
    expect(refusal(() => correcting(id, ada, '12.40', { day: '2025-06-20' })).code).toBe('DUPLICATE');
  });
});

describe('what a deletion would change', () => {
  it('names who holds the record then', async () => {
    const { id } = club.record(ada, '12.15');
    club.record(bea, '12.40', { day: '2025-06-20' });
    const changes = removing(id);
    expect(records(changes)).toEqual(['100m: Ada Fennimore 12.15 > Bea Garrick 12.40']);
    expect(bests(changes)).toEqual(['100m Ada Fennimore 12.15 > ']);
    expect(club.get(id).isLive).toBe(true);
    expect(await club.verify()).toEqual(sound);
  });

  it('is told of a relay, and of the last result there is', () => {
    const team = club.record([ada, bea, { name: 'a guest' }, { name: 'another' }], '50.02', {
      discipline: '4x100m',
      gender: 'F',
    });
    expect(records(removing(team.id))).toEqual(['4x100m: Ada Fennimore,Bea Garrick,a guest,another 50.02 > ']);
    expect(removing(club.record(ada, '', { place: 2 }).id)).toMatchObject({ records: { total: 0 } });
  });
});
