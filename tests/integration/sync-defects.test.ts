import { randomUUID } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Receiver } from '#main/db/receiver.ts';
import { HubUnreachable } from '#main/sync/hub.ts';
import { storeUpload } from '#main/files/uploads.ts';
import type { WireOperation } from '#main/sync/wire.ts';
import { localUser } from '#tests/support/app.ts';
import { clockAt, operation } from '#tests/support/hub-operations.ts';
import { clubDump, clubSecret, inStep, type Laptop, openLaptop } from '#tests/support/laptop.ts';
import { MemoryHub } from '#tests/support/memory-hub.ts';
import { refusal } from '#tests/support/test-club.ts';

let hub: MemoryHub;
let clubId: string;
let anna: Laptop;
let ben: Laptop;

beforeEach(() => {
  hub = new MemoryHub();
  clubId = hub.addClub();
  anna = openLaptop('anna');
  ben = openLaptop('ben');
  const own = anna.call('clubs', 'create', { name: 'Larkford Harriers' });
  anna.call('athletes', 'create', {
    clubId: own.id,
    firstName: 'Ines',
    lastName: 'Alvarado',
    gender: 'F',
    dateOfBirth: '',
  });
  anna.join(hub, clubId, own.id);
  ben.join(hub, clubId);
});

afterEach(() => {
  vi.restoreAllMocks();
  anna.close();
  ben.close();
});

describe('a clock that is found to be wrong', () => {
  it('moves what was stamped since it was found right, and nothing from before', async () => {
    let skew = 0;
    const start = Date.UTC(2026, 10, 23, 12);
    let time = start;
    const timed = new MemoryHub({ now: () => time });
    const id = timed.addClub();
    const carla = openLaptop('carla', { now: () => time + skew });
    try {
      const own = carla.call('clubs', 'create', { name: 'Larkford Harriers' });
      carla.join(timed, id, own.id);
      // The hub takes nothing of a laptop that is too old, and tells the time.
      timed.setSchemaMin(id, 999);
      const add = (firstName: string) => {
        time += minute;
        const about = { clubId: id, lastName: 'Alvarado', gender: 'F', dateOfBirth: '' } as const;
        carla.call('athletes', 'create', { ...about, firstName });
        return time;
      };
      const rightly = add('Ines');
      expect(await carla.sync(id)).toMatchObject({ stop: 'too-old', pushed: 0 });
      skew = 3 * 60 * minute;
      const wrongly = add('Marta');
      timed.setSchemaMin(id, 1);
      expect(await carla.sync(id)).toMatchObject({ stop: null });
      const stamps = timed
        .operations(id)
        .filter(({ entity }) => entity === 'athlete')
        .map(({ hlc }) => parseInt(hlc.slice(0, 12), 16));
      expect(stamps).toEqual([rightly, wrongly]);
    } finally {
      carla.close();
    }
  });
});

const minute = 60_000;

describe('two corrections of one result', () => {
  it('each say who entered them, and on which laptop', async () => {
    await inStep([anna, ben], clubId);
    const [athlete] = anna.call('athletes', 'list', { clubId }).rows;
    const input = {
      clubId,
      discipline: '100m',
      season: 'track',
      legs: [{ athleteId: athlete?.id ?? '' }],
      day: '2025-06-14',
      mark: '12.60',
      wind: '+0.5',
      isConfirmed: true,
    };
    const { id: performanceId } = anna.call('performances', 'record', input);
    await inStep([anna, ben], clubId);
    for (const [laptop, mark] of [
      [anna, '12.61'],
      [ben, '12.62'],
    ] as const) {
      name(laptop);
      laptop.call('performances', 'correct', { ...input, mark, performanceId, reason: 'Read anew.' });
    }
    await inStep([anna, ben], clubId);
    for (const laptop of [anna, ben]) {
      const [conflict] = laptop.call('sync', 'conflicts', { clubId }).conflicts;
      if (conflict?.kind !== 'corrections') throw new Error('there is no conflict');
      const by = conflict.versions
        .map((version) => [version.mark, version.by.device])
        .toSorted((a, b) => String(a).localeCompare(String(b)));
      expect(by).toEqual([
        ['12.61', "anna's laptop"],
        ['12.62', "ben's laptop"],
      ]);
    }
  });
});

/** Gives a laptop the label that it would have been enrolled with, and tells the others. */
function name(laptop: Laptop): void {
  const own = laptop.call('sync', 'devices', { clubId }).find(({ isThis }) => isThis);
  const deviceId = own?.id ?? '';
  const about = { clubId, clubName: 'Larkford Harriers', deviceId, place: 'hub:5432/club', clubSecret, bring: null };
  laptop.call('sync', 'enter', { ...about, deviceLabel: `${laptop.name}'s laptop` });
}

describe('a value that lost', () => {
  it('and that only a newer version knows stays where it is, with a reason, and can be dismissed', async () => {
    await inStep([anna, ben], clubId);
    const athleteId = anna.call('athletes', 'list', { clubId }).rows[0]?.id ?? '';
    const { hub: stranger, epoch } = hub.enrol(clubId);
    const body = JSON.stringify({ f: { gender: 'Q' }, seen: hub.operations(clubId).length });
    await stranger.push(epoch, 40, [operation(1, { row_id: athleteId, body, hlc: clockAt(Date.now() - 1000) })]);
    const somebody = { firstName: 'Ines', lastName: 'Alvarado', dateOfBirth: '', memberships: [] };
    anna.call('athletes', 'update', { clubId, athleteId, ...somebody, gender: 'M' });
    await inStep([anna, ben], clubId);
    for (const laptop of [anna, ben]) {
      const conflicts = () => laptop.call('sync', 'conflicts', { clubId }).conflicts;
      const [conflict] = conflicts();
      if (conflict?.kind !== 'value') throw new Error('there is no conflict');
      const about = { clubId, conflictId: conflict.id };
      expect(refusal(() => laptop.call('sync', 'takeBack', about))).toMatchObject({ code: 'INVALID_INPUT' });
      expect(conflicts()).toHaveLength(1);
      laptop.call('sync', 'dismiss', about);
      expect(conflicts()).toHaveLength(0);
    }
  });
});

describe('taking operations in', () => {
  it('ends with a defect of the program instead of putting what came aside, and nothing is lost', async () => {
    await inStep([anna], clubId);
    vi.spyOn(Receiver.prototype, 'putRow').mockImplementation(() => {
      throw new TypeError('this is a bug');
    });
    await expect(ben.sync(clubId)).rejects.toThrow('this is a bug');
    expect(ben.call('sync', 'status', { clubId })).toMatchObject({ deferred: 0 });
    vi.restoreAllMocks();
    await inStep([ben, anna], clubId);
    expect(ben.call('sync', 'status', { clubId })).toMatchObject({ deferred: 0, state: 'in-step' });
    expect(clubDump(ben.folder, clubId)).toBe(clubDump(anna.folder, clubId));
  });

  it('writes nothing of a result of which a part may not stand, and takes the next one of the same person', async () => {
    await inStep([anna, ben], clubId);
    const [athlete] = anna.call('athletes', 'list', { clubId }).rows;
    const legs = [{ athleteId: athlete?.id ?? '' }];
    const input = { clubId, discipline: '100m', season: 'track', legs, mark: '12.60', wind: '+0.5', isConfirmed: true };
    anna.call('performances', 'record', { ...input, day: '2025-06-14' });
    await inStep([anna, ben], clubId);
    const told = hub.operations(clubId).find(({ entity, kind }) => entity === 'performance' && kind === 'put')?.body;
    const by = randomUUID();
    const fields = { ...(JSON.parse(told ?? '') as { f: Record<string, unknown> }).f, by, entered_by: by };
    const put = (row: string, changes: object): Partial<WireOperation> => ({
      entity: 'performance',
      row_id: row,
      body: JSON.stringify({ f: { ...fields, ...changes } }),
    });
    const [half, lost, whole] = [randomUUID(), randomUUID(), randomUUID()];
    const valid = { mark_value: null, wind_tenths: null, status: 'valid' };
    const { hub: stranger, epoch } = hub.enrol(clubId);
    await stranger.push(epoch, 40, [
      operation(1, put(half, { attempts: [valid] })),
      operation(2, put(lost, { legs: [{ athlete: randomUUID() }] })),
      operation(3, put(whole, { day: '2025-06-15', day_order: 20250615 })),
    ]);
    await inStep([anna, ben], clubId);
    for (const laptop of [anna, ben]) {
      expect(laptop.call('sync', 'status', { clubId })).toMatchObject({ state: 'in-step', deferred: 2 });
      const dump = clubDump(laptop.folder, clubId);
      const rows = dump.slice(dump.indexOf('\nperformance\n'), dump.indexOf('\nlog\n'));
      expect([half, lost, whole].map((row) => rows.includes(row))).toEqual([false, false, true]);
    }
    expect(clubDump(ben.folder, clubId)).toBe(clubDump(anna.folder, clubId));
  });

  it('puts aside what a careless program wrote, and takes the rest', async () => {
    await inStep([anna, ben], clubId);
    const athlete = anna.call('athletes', 'list', { clubId }).rows[0]?.id ?? '';
    const put = (entity: string, fields: unknown, row = athlete): Partial<WireOperation> => ({
      entity,
      row_id: row,
      body: JSON.stringify({ f: fields }),
    });
    const result = { discipline: '100m', season: 'track', legs: [], attempts: [] };
    const careless: Partial<WireOperation>[] = [
      { body: 'no JSON' },
      { body: 'null' },
      { body: '[]' },
      { body: '"text"' },
      { body: '{"f":[]}' },
      { body: '{"f":{},"seen":"all"}' },
      put('athlete', { note: { a: 1 } }),
      put('athlete', { note: true }),
      put('athlete_membership', { athlete: 7, from_day: '', to_day: '' }, 'membership'),
      put('performance', { ...result, legs: 'none' }, 'one'),
      put('performance', { ...result, legs: [null] }, 'two'),
      put('performance', { ...result, legs: [{ athlete: 5 }] }, 'three'),
      put('performance', { ...result, legs: [{ athlete }], attempts: [{ mark_value: 'far' }] }, 'four'),
      { kind: 'del', entity: 'performance', body: '{"by":5,"at":"now","why":{}}' },
      put('audit', { lines: 'none' }, 'lines'),
      put('audit', { device: 'x', lines: [{ number: 1 }] }, 'line'),
      put('erasure', { athlete_uuid: 5 }, 'erasure'),
    ];
    const { hub: stranger, epoch } = hub.enrol(clubId);
    await stranger.push(
      epoch,
      40,
      careless.map((each, index) => operation(index + 1, each)),
    );
    anna.call('athletes', 'create', { clubId, firstName: 'Marta', lastName: 'Quill', gender: 'F', dateOfBirth: '' });
    await inStep([anna, ben], clubId);
    expect(ben.call('sync', 'status', { clubId })).toMatchObject({ state: 'in-step', deferred: careless.length });
    expect(ben.call('athletes', 'list', { clubId }).rows.map(({ lastName }) => lastName)).toEqual([
      'Alvarado',
      'Quill',
    ]);
    expect(clubDump(ben.folder, clubId)).toBe(clubDump(anna.folder, clubId));
  });
});

describe('a laptop of two clubs', () => {
  it('leaves what the hub of one may have taken as it is when that of the other tells that its clock was turned', async () => {
    let skew = 0;
    // Everything in one moment: its clocks differ by their counter alone.
    const time = Date.UTC(2026, 10, 23, 12);
    const options = { now: () => time };
    const [first, second] = [new MemoryHub(options), new MemoryHub(options)];
    const carla = openLaptop('carla', { now: () => time + skew });
    try {
      const join = (at: MemoryHub, name: string) => {
        const id = at.addClub();
        carla.join(at, id, carla.call('clubs', 'create', { name }).id);
        return { id, at, connection: carla.hub };
      };
      const clubs = [join(first, 'Larkford Harriers'), join(second, 'Stour Striders')] as const;
      const sync = async ({ id, connection }: (typeof clubs)[number]) => {
        carla.hub = connection;
        return carla.sync(id);
      };
      const add = ({ id }: (typeof clubs)[number], firstName: string) => {
        const about = { clubId: id, lastName: 'Alvarado', gender: 'F', dateOfBirth: '' } as const;
        carla.call('athletes', 'create', { ...about, firstName });
      };
      for (const club of clubs) await sync(club);
      for (const name of ['Ines', 'Jana', 'Kim']) add(clubs[0], name);
      // It arrives, and the answer does not.
      const push = vi.spyOn(clubs[0].connection, 'push');
      push.mockImplementationOnce(async (...sent) => {
        push.mockRestore();
        await clubs[0].connection.push(...sent);
        throw new HubUnreachable('offline');
      });
      expect((await sync(clubs[0])).problem).not.toBeNull();
      const held = first.operations(clubs[0].id).map(({ hlc }) => hlc);
      skew = 3 * 60 * minute;
      expect((await sync(clubs[1])).problem).toBeNull();
      add(clubs[0], 'Marta');
      expect((await sync(clubs[0])).problem).toBeNull();
      const stamps = first.operations(clubs[0].id).map(({ hlc }) => hlc);
      expect(stamps.slice(0, held.length)).toEqual(held);
      expect(stamps).toEqual(stamps.toSorted());
    } finally {
      carla.close();
    }
  });
});

describe('an import that is taken back', () => {
  it('lets what another laptop typed of its results count at once, before the network is there again', async () => {
    const [ines] = anna.call('athletes', 'list', { clubId }).rows;
    const text =
      'first_name,last_name,gender,date_of_birth,discipline,age_group,date,mark,competition\nInes,Alvarado,F,,100m,SEN,2025-06-14,12.45,\n';
    const { uploadId } = await storeUpload(anna.folder, new File([text], 'results.csv', { type: 'text/csv' }));
    const job = { clubId, kind: 'performances', uploadId } as const;
    const quiet = { report: () => undefined, throwIfCancelled: () => undefined };
    const prepared = await anna.app.prepareJob('imports.run', job, localUser, quiet);
    await anna.sync(clubId);
    await ben.sync(clubId);
    const typed = {
      clubId,
      discipline: '100m',
      season: 'track',
      legs: [{ athleteId: ines?.id ?? '' }],
      day: '2025-06-14',
      mark: '12.45',
      ageGroup: 'SEN',
    };
    await anna.app.finishJob('imports.run', job, prepared, localUser, quiet);
    const { id } = ben.call('performances', 'record', typed);
    await inStep([anna, ben], clubId);
    const counting = (laptop: Laptop) => laptop.call('performances', 'list', { clubId }).rows.map((row) => row.id);
    expect(counting(anna)).toHaveLength(1);
    expect(counting(anna)).not.toContain(id);
    const [batch] = anna.call('imports', 'list', { clubId });
    await anna.app.finishJob('imports.undo', { clubId, batchId: batch?.id ?? '' }, null, localUser, quiet);
    expect(counting(anna)).toEqual([id]);
    await inStep([anna, ben], clubId);
    expect(counting(ben)).toEqual([id]);
    expect(clubDump(anna.folder, clubId)).toBe(clubDump(ben.folder, clubId));
  });
});
