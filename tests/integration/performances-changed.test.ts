import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, sound, type TestClub, type Typed, verdict } from '#tests/support/test-club.ts';

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

/** Records as the form does at first: without confirming anything. */
const enter = (runner: string, mark: string, over: Partial<Typed> = {}) =>
  test.call('performances', 'record', club.typed(runner, { mark, ...over }));

const total = () => test.call('performances', 'list', { clubId: club.id }).total;

describe('a correction', () => {
  it('tells what else it says otherwise than the version before', () => {
    const { id } = enter(ada, '12.45', { wind: '+1.6' });
    const windy = test.call('performances', 'correct', {
      ...club.typed(ada, { mark: '12.45', wind: '+2.6', round: 'final' }),
      performanceId: id,
      reason: 'gauge misread',
    });
    const other = test.call('performances', 'correct', {
      ...club.typed(bea, { mark: '12.45', wind: '+2.6', round: 'final' }),
      performanceId: windy.id,
      reason: 'wrong lane',
    });
    expect(club.get(other.id).versions.map((version) => version.changes)).toEqual([
      [],
      ['wind +2.6, before +1.6', 'round final, before none'],
      ['athlete Bea Garrick, before Ada Fennimore'],
    ]);
  });

  it('keeps the origin, the reason and everything that was typed before', async () => {
    const first = enter(ada, '11.45', { wind: '0.0' });
    const correct = (performanceId: string, mark: string, reason: string) =>
      test.call('performances', 'correct', { ...club.typed(ada, { mark, wind: '0.0' }), performanceId, reason });
    const second = correct(first.id, '12.54', 'misread');
    const third = correct(second.id, '12.45', 'digits swapped');
    const found = club.get(third.id);
    expect(found.versions.map((version) => [version.id, version.mark, version.isLive, version.reason])).toEqual([
      [first.id, '11.45', false, 'misread'],
      [second.id, '12.54', false, 'digits swapped'],
      [third.id, '12.45', true, null],
    ]);
    expect(club.get(first.id).versions).toEqual(found.versions);
    expect(club.get(first.id)).toMatchObject({ isLive: false, deletion: { reason: 'misread' } });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.45 Ada Fennimore']);
    expect(total()).toBe(1);
    expect(await club.verify()).toEqual(sound);
  });

  it('of what was corrected already, or deleted, is refused', () => {
    const { id } = enter(ada, '11.45');
    club.remove(id);
    const typed = { ...club.typed(ada, { mark: '12.45' }), performanceId: id, reason: 'misread' };
    expect(refusal(() => test.call('performances', 'correct', typed))).toEqual({
      code: 'ALREADY_DELETED',
      data: { id },
    });
    expect(refusal(() => club.remove(id)).code).toBe('ALREADY_DELETED');
    expect(refusal(() => club.decide(id, 'ratified')).code).toBe('ALREADY_DELETED');
  });

  it('needs a reason', () => {
    const { id } = enter(ada, '11.45');
    const typed = { ...club.typed(ada, { mark: '12.45' }), performanceId: id, reason: ' ' };
    expect(refusal(() => test.call('performances', 'correct', typed)).code).toBe('INVALID_INPUT');
    expect(refusal(() => club.remove(id, '')).code).toBe('INVALID_INPUT');
  });

  it('that is refused leaves the result as it was', () => {
    const { id } = enter(ada, '12.45', { wind: '0.0' });
    enter(ada, '12.40', { wind: '0.0', round: 'final' });
    const typed = {
      ...club.typed(ada, { mark: '12.40', wind: '0.0', round: 'final' }),
      performanceId: id,
      reason: 'misread',
    };
    expect(refusal(() => test.call('performances', 'correct', typed)).code).toBe('DUPLICATE');
    expect(club.get(id)).toMatchObject({ isLive: true, deletion: null });
    expect(total()).toBe(2);
  });

  it('voids a ratification, and keeps a refusal', async () => {
    const correct = (performanceId: string, mark: string) =>
      test.call('performances', 'correct', {
        ...club.typed(ada, { mark, wind: '0.0' }),
        performanceId,
        reason: 'misread',
      });
    const { id } = enter(ada, '12.45', { wind: '0.0' });
    club.decide(id, 'ratified');
    const corrected = correct(id, '12.44');
    const decisions = club.get(corrected.id).decisions.map((decision) => decision.ruling);
    expect(decisions).toEqual(['ratified', 'withdrawn']);
    const [record] = test.call('records', 'list', { clubId: club.id, ageGroup: 'SEN' });
    expect(record).toMatchObject({ status: 'standing', performanceId: corrected.id });
    club.decide(corrected.id, 'refused');
    expect(verdict(correct(corrected.id, '12.43').judgement).code).toBe('REFUSED');
    expect(await club.verify()).toEqual(sound);
  });
});

describe('a deletion', () => {
  it('gives the record and the best back to those who had them', async () => {
    club.record(bea, '12.60', { day: '2024-06-01', wind: '0.0' });
    club.record(ada, '12.70', { day: '2024-06-01', wind: '0.0' });
    const { id } = club.record(ada, '12.40', { wind: '0.0' });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.40 Ada Fennimore']);
    club.remove(id, 'it was a relay leg');
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.60 Bea Garrick']);
    expect(
      test.call('records', 'bests', { clubId: club.id, athleteId: ada }).rows.map((best) => best.mark.text),
    ).toEqual(['12.70']);
    expect(club.get(id)).toMatchObject({
      isLive: false,
      deletion: { reason: 'it was a relay leg' },
      clubRecord: null,
      personalBest: null,
    });
    expect(await club.verify()).toEqual(sound);
  });

  it('is taken back by a new fact of the same origin, which holds the record again', async () => {
    const { id } = club.record(ada, '12.40', {
      wind: '0.0',
      place: 1,
      round: 'final',
      competition: 'Open Meeting',
      heat: '3',
    });
    const before = club.get(id);
    club.remove(id);
    const restored = test.call('performances', 'restore', { clubId: club.id, performanceId: id });
    expect(restored.id).not.toBe(id);
    const after = club.get(restored.id);
    const same = (one: typeof after) => ({ ...one, id: '', enteredAt: '', versions: [] });
    expect(same(after)).toEqual(same(before));
    expect(after.versions.map((version) => [version.id, version.isLive])).toEqual([
      [id, false],
      [restored.id, true],
    ]);
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.40 Ada Fennimore']);
    expect(await club.verify()).toEqual(sound);
  });

  it('that was taken back cannot be taken back again, and taking back what is there does nothing', () => {
    const { id } = club.record(ada, '12.40');
    const restore = () => test.call('performances', 'restore', { clubId: club.id, performanceId: id });
    expect(restore()).toEqual({ id });
    club.remove(id);
    restore();
    expect(refusal(restore).code).toBe('ALREADY_EXISTS');
    expect(total()).toBe(1);
  });

  it('taken back brings the athlete back who was removed meanwhile', () => {
    const { id } = club.record(ada, '12.40');
    club.remove(id);
    test.call('athletes', 'remove', { clubId: club.id, athleteId: ada });
    test.call('performances', 'restore', { clubId: club.id, performanceId: id });
    expect(test.call('athletes', 'get', { clubId: club.id, athleteId: ada })).toMatchObject({ performances: 1 });
  });
});

describe('a decision of the records officer', () => {
  it('that waits counts and is shown so, and ratified it is settled', () => {
    const { id } = club.record(ada, '12.40', { wind: '0.0' });
    const status = () =>
      test.call('records', 'list', { clubId: club.id, ageGroup: 'SEN' }).map((record) => record.status);
    expect(status()).toEqual(['standing']);
    club.decide(id, 'pending');
    expect(status()).toEqual(['pending']);
    expect(verdict(club.get(id))).toMatchObject({ code: 'FIRST_RECORD', flags: ['PENDING'] });
    club.decide(id, 'ratified');
    expect(status()).toEqual(['ratified']);
    club.decide(id, 'withdrawn');
    expect(status()).toEqual(['standing']);
    expect(club.get(id).decisions.map((decision) => decision.ruling)).toEqual(['pending', 'ratified', 'withdrawn']);
  });

  it.each(['refused', 'never-a-record'] as const)(
    '%s leaves the best and judges the successors again',
    async (ruling) => {
      const { id } = club.record(ada, '11.90', { day: '2024-06-01', wind: '0.0' });
      const later = club.record(bea, '12.20', { wind: '0.0' });
      expect(club.get(later.id).clubRecord).toBeNull();
      club.decide(id, ruling);
      expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.20 Bea Garrick']);
      expect(club.get(later.id).clubRecord).toBe('current');
      expect(club.get(id)).toMatchObject({ clubRecord: null, personalBest: 'current' });
      expect(await club.verify()).toEqual(sound);
    },
  );

  it('“this is the record” holds against better marks before it, and later ones are measured by it', async () => {
    club.record(ada, '11.90', { day: '2023-06-01', wind: '0.0' });
    const { id } = club.record(bea, '12.20', { day: '2024-06-01', wind: '+2.4' });
    club.record(ada, '12.10', { day: '2025-06-01', wind: '0.0' });
    club.decide(id, 'this-is-the-record');
    expect(club.historyLines()).toEqual([
      '2023-06-01 11.90 Ada Fennimore',
      '2024-06-01 12.20 Bea Garrick',
      '2025-06-01 12.10 Ada Fennimore',
    ]);
    expect(await club.verify()).toEqual(sound);
  });

  it('leaves what is stored sound on a result of several versions', async () => {
    const { id } = club.record(ada, '12.40', { wind: '0.0' });
    const typed = { ...club.typed(ada, { mark: '12.41', wind: '0.0' }), performanceId: id, reason: 'misread' };
    const corrected = test.call('performances', 'correct', typed);
    for (const ruling of ['pending', 'this-is-the-record', 'refused'] as const) {
      club.decide(corrected.id, ruling);
      expect(await club.verify()).toEqual(sound);
    }
  });
});
