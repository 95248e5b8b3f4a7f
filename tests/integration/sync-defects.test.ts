import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Receiver } from '#main/db/receiver.ts';
import type { WireOperation } from '#main/sync/wire.ts';
import { operation } from '#tests/support/hub-operations.ts';
import { clubDump, inStep, type Laptop, openLaptop } from '#tests/support/laptop.ts';
import { MemoryHub } from '#tests/support/memory-hub.ts';

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
