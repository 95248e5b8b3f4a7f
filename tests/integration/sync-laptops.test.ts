import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { quietProgress } from '#tests/support/app.ts';
import { clubDump, inStep, type Laptop, openLaptop } from '#tests/support/laptop.ts';
import { MemoryHub } from '#tests/support/memory-hub.ts';

const superuser = { user: 'anna', access: 'superuser', shell: 'test' } as const;

let hub: MemoryHub;
let anna: Laptop;
let ben: Laptop;
let clubId: string;

beforeEach(() => {
  hub = new MemoryHub();
  anna = openLaptop('anna');
  ben = openLaptop('ben');
  const own = anna.call('clubs', 'create', { name: 'Larkford Harriers' });
  addAthlete(anna, own.id, 'Ines', 'Alvarado', '1996-03-05');
  clubId = hub.addClub();
  anna.join(hub, clubId, own.id);
  ben.join(hub, clubId);
});

afterEach(() => {
  anna.close();
  ben.close();
});

function addAthlete(laptop: Laptop, club: string, firstName: string, lastName: string, dateOfBirth: string): string {
  return laptop.call('athletes', 'create', { clubId: club, firstName, lastName, gender: 'F', dateOfBirth }).id;
}

function record(
  laptop: Laptop,
  athleteId: string,
  mark: string,
  more: { day?: string; competition?: string } = {},
): string {
  return laptop.call('performances', 'record', {
    clubId,
    discipline: '100m',
    season: 'track',
    legs: [{ athleteId }],
    day: more.day ?? '2025-06-14',
    mark,
    wind: '+0.5',
    competition: more.competition ?? 'Larkford Open',
    isConfirmed: true,
  }).id;
}

const idOf = (laptop: Laptop, name: string) => {
  const found = laptop.call('athletes', 'list', { clubId, search: name }).rows[0];
  if (found === undefined) throw new Error(`${laptop.name} knows no ${name}`);
  return found.id;
};

const total = (laptop: Laptop) => laptop.call('performances', 'list', { clubId }).total;

/** Both are the same, and sound: log, trail, tables and everything derived fit together. */
function expectEqual(): void {
  expect(clubDump(ben.folder, clubId)).toBe(clubDump(anna.folder, clubId));
  for (const laptop of [anna, ben]) expect(differencesOf(laptop)).toEqual([]);
}

function differencesOf(laptop: Laptop): readonly unknown[] {
  const found = laptop.app.prepareJob('system.verify', {}, superuser, quietProgress) as {
    differences: readonly unknown[];
  };
  return found.differences;
}

describe('two laptops of one club', () => {
  it('are byte for byte the same in everything that was typed and derived, once they are in step', async () => {
    record(anna, idOf(anna, 'Ines'), '12.60');
    await inStep([anna, ben], clubId);
    expectEqual();
    record(ben, idOf(ben, 'Ines'), '12.41', { day: '2025-07-01' });
    record(anna, idOf(anna, 'Ines'), '12.50', { day: '2025-06-20' });
    await inStep([ben, anna], clubId);
    expectEqual();
    expect(total(ben)).toBe(3);
    expect(anna.call('sync', 'status', { clubId })).toMatchObject({ state: 'in-step', waiting: 0, conflicts: 0 });
  });

  it('count a result that both typed once, and twice after somebody says that they are two', async () => {
    await inStep([anna, ben], clubId);
    record(anna, idOf(anna, 'Ines'), '12.60');
    record(ben, idOf(ben, 'Ines'), '12.60');
    await inStep([anna, ben], clubId);
    expectEqual();
    expect([total(anna), total(ben)]).toEqual([1, 1]);
    const { joined } = ben.call('sync', 'joined', { clubId });
    expect(joined).toMatchObject([{ kind: 'performance', name: 'Ines Alvarado' }]);
    const [pair] = joined;
    if (pair === undefined) throw new Error('nothing was joined');
    ben.call('sync', 'part', { clubId, kind: pair.kind, countsId: pair.countsId, otherId: pair.otherId });
    await inStep([anna, ben], clubId);
    expectEqual();
    expect([total(anna), total(ben)]).toEqual([2, 2]);
  });

  it('lose a result that both typed when it is deleted on one', async () => {
    await inStep([anna, ben], clubId);
    const atAnna = record(anna, idOf(anna, 'Ines'), '12.60');
    const atBen = record(ben, idOf(ben, 'Ines'), '12.60');
    await inStep([anna, ben], clubId);
    const counting = anna.call('performances', 'list', { clubId }).rows[0]?.id ?? '';
    expect([atAnna, atBen]).toContain(counting);
    ben.call('performances', 'remove', { clubId, performanceId: counting, reason: 'not hers' });
    await inStep([anna, ben], clubId);
    expectEqual();
    expect([total(anna), total(ben)]).toEqual([0, 0]);
  });

  it('take the same athlete typed on both for one, and part them again', async () => {
    await inStep([anna, ben], clubId);
    const atAnna = addAthlete(anna, clubId, 'Marta', 'Quill', '1999-11-30');
    const atBen = addAthlete(ben, clubId, 'Márta', 'Quill', '1999-11-30');
    record(anna, atAnna, '12.60');
    record(ben, atBen, '12.30', { day: '2025-08-01' });
    await inStep([anna, ben], clubId);
    expectEqual();
    expect(anna.call('athletes', 'list', { clubId, search: 'quill' }).rows).toHaveLength(1);
    const [pair] = anna.call('sync', 'joined', { clubId }).joined;
    if (pair === undefined) throw new Error('nobody was joined');
    anna.call('sync', 'part', { clubId, kind: 'athlete', countsId: pair.countsId, otherId: pair.otherId });
    await inStep([anna, ben], clubId);
    expectEqual();
    expect(ben.call('athletes', 'list', { clubId, search: 'quill' }).rows).toHaveLength(2);
  });

  it('count what both typed for two entries once when these become one person, and twice when they are parted', async () => {
    const roca = addAthlete(anna, clubId, 'Ines', 'Roca', '1996-03-05');
    await inStep([anna, ben], clubId);
    const alvarado = idOf(anna, 'Alvarado');
    record(anna, roca, '12.60');
    record(ben, alvarado, '12.60');
    await inStep([anna, ben], clubId);
    expect([total(anna), total(ben)]).toEqual([2, 2]);
    const { mergeId } = anna.call('athletes', 'merge', { clubId, keptId: alvarado, mergedId: roca, take: [] });
    expect(total(anna)).toBe(1);
    await inStep([anna, ben], clubId);
    expectEqual();
    expect(total(ben)).toBe(1);
    anna.call('athletes', 'unmerge', { clubId, mergeId });
    expect(total(anna)).toBe(2);
    await inStep([anna, ben], clubId);
    expectEqual();
    expect(total(ben)).toBe(2);
  });

  it('keep the later of two changes of one field, and tell of the one that lost until somebody takes it back', async () => {
    await inStep([anna, ben], clubId);
    const ines = idOf(anna, 'Ines');
    const rename = (laptop: Laptop, firstName: string) =>
      laptop.call('athletes', 'update', {
        clubId,
        athleteId: ines,
        firstName,
        lastName: 'Alvarado',
        gender: 'F',
        dateOfBirth: '1996-03-05',
        memberships: [],
      });
    rename(anna, 'Inés');
    rename(ben, 'Inez');
    await inStep([anna, ben], clubId);
    expectEqual();
    const { conflicts } = anna.call('sync', 'conflicts', { clubId });
    expect(conflicts).toMatchObject([{ kind: 'value', field: 'first_name', kept: 'Inez', lost: 'Inés' }]);
    expect(ben.call('sync', 'status', { clubId }).conflicts).toBe(1);
    anna.call('sync', 'takeBack', { clubId, conflictId: conflicts[0]?.id ?? '' });
    await inStep([anna, ben], clubId);
    expectEqual();
    expect(idOf(ben, 'Inés')).toBe(ines);
    expect(ben.call('sync', 'status', { clubId }).conflicts).toBe(0);
    rename(anna, 'Ynes');
    rename(ben, 'Ines');
    await inStep([anna, ben], clubId);
    const [open] = ben.call('sync', 'conflicts', { clubId }).conflicts;
    ben.call('sync', 'dismiss', { clubId, conflictId: open?.id ?? '' });
    await inStep([anna, ben], clubId);
    expect(ben.call('sync', 'status', { clubId }).conflicts).toBe(0);
    expect(anna.call('sync', 'status', { clubId }).conflicts).toBe(1);
  });

  it('keep both of two corrections of one result, and ask which one holds', async () => {
    const id = record(anna, idOf(anna, 'Ines'), '12.60');
    await inStep([anna, ben], clubId);
    const correct = (laptop: Laptop, mark: string) =>
      laptop.call('performances', 'correct', {
        clubId,
        performanceId: id,
        reason: 'Read from the photo finish.',
        discipline: '100m',
        season: 'track',
        legs: [{ athleteId: idOf(laptop, 'Ines') }],
        day: '2025-06-14',
        mark,
        wind: '+0.5',
        competition: 'Larkford Open',
        isConfirmed: true,
      }).id;
    correct(anna, '12.61');
    const atBen = correct(ben, '12.62');
    await inStep([anna, ben], clubId);
    expectEqual();
    expect(total(anna)).toBe(2);
    expect(anna.call('sync', 'conflicts', { clubId }).conflicts).toMatchObject([{ kind: 'corrections', id }]);
    anna.call('sync', 'choose', { clubId, performanceId: atBen });
    await inStep([anna, ben], clubId);
    expectEqual();
    expect(ben.call('performances', 'list', { clubId }).rows.map((row) => row.mark?.text)).toEqual(['12.62']);
    expect(ben.call('sync', 'status', { clubId })).toMatchObject({ state: 'in-step', conflicts: 0 });
  });

  it('bring an athlete back who was removed on one while the other typed a result', async () => {
    const marta = addAthlete(anna, clubId, 'Marta', 'Quill', '1999-11-30');
    await inStep([anna, ben], clubId);
    anna.call('athletes', 'remove', { clubId, athleteId: marta });
    record(ben, marta, '12.60');
    await inStep([anna, ben], clubId);
    expectEqual();
    expect(idOf(anna, 'Quill')).toBe(marta);
  });

  it('erase a person on both, in the rows and in what the log told', async () => {
    record(anna, idOf(anna, 'Ines'), '12.60');
    await inStep([anna, ben], clubId);
    const input = { clubId, athleteId: idOf(anna, 'Ines'), reason: 'asked for' };
    const prepared = await anna.app.prepareJob('privacy.erase', input, superuser, quietProgress);
    await anna.app.finishJob('privacy.erase', input, prepared, superuser, quietProgress);
    await inStep([anna, ben], clubId);
    expect(ben.call('athletes', 'list', { clubId, search: 'Alvarado' }).rows).toEqual([]);
    expect(clubDump(ben.folder, clubId)).not.toContain('Alvarado');
    expectEqual();
  });
});
