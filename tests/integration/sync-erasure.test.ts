import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { hubChainStart, nextHubLink, operationSha, sha256Hex, type HubOperation } from '#main/sync/wire.ts';
import { quietProgress } from '#tests/support/app.ts';
import { storeUpload } from '#main/files/uploads.ts';
import { asOlderVersion } from '#tests/simulator/older-version.ts';
import { clubDump, inStep, type Laptop, openLaptop } from '#tests/support/laptop.ts';
import { MemoryHub } from '#tests/support/memory-hub.ts';

const superuser = { user: 'anna', access: 'superuser', shell: 'test' } as const;

let hub: MemoryHub;
let laptops: Laptop[];
let clubId: string;
let anna: Laptop;
let ben: Laptop;

beforeEach(async () => {
  hub = new MemoryHub();
  laptops = [];
  clubId = hub.addClub();
  anna = open('anna');
  const own = anna.call('clubs', 'create', { name: 'Larkford Harriers' });
  anna.join(hub, clubId, own.id);
  ben = open('ben');
  ben.join(hub, clubId);
  const { id } = anna.call('athletes', 'create', {
    clubId,
    firstName: 'Zebulon',
    lastName: 'Quixworth',
    gender: 'M',
    dateOfBirth: '2009-03-04',
    memberFrom: '2019',
    note: 'Zebulon Quixworth is left-handed.',
  });
  record(anna, id, '11.45', '2025-06-14', 'Said by Zebulon Quixworth.');
  await inStep([anna, ben], clubId);
});

afterEach(() => {
  for (const laptop of laptops) laptop.close();
});

function open(name: string): Laptop {
  const laptop = openLaptop(name);
  laptops.push(laptop);
  return laptop;
}

function record(laptop: Laptop, athleteId: string, mark: string, day: string, note = '') {
  return laptop.call('performances', 'record', {
    clubId,
    discipline: '100m',
    season: 'track',
    legs: [{ athleteId }],
    day,
    mark,
    wind: '+0.5',
    note,
    isConfirmed: true,
  });
}

async function job(operation: string, input: object, { app }: Laptop): Promise<unknown> {
  const prepared = await app.prepareJob(operation, input, superuser, quietProgress);
  return app.finishJob(operation, input, prepared, superuser, quietProgress);
}

const quixworth = (laptop: Laptop) =>
  laptop.call('athletes', 'list', { clubId, search: 'Quixworth' }).rows[0]?.id ?? '';
const erasureOf = (laptop: Laptop) => ({ clubId, athleteId: quixworth(laptop), reason: 'asked for it' });
const erase = (laptop: Laptop) => job('privacy.erase', erasureOf(laptop), laptop);

/** Files of a laptop that name the person, after what was erased is overwritten. */
function filesNaming(text: string, { app, folder }: Laptop): string[] {
  app.rest();
  return (readdirSync(folder, { recursive: true }) as string[]).filter((name) => {
    const path = join(folder, name);
    return statSync(path).isFile() && readFileSync(path).includes(text);
  });
}

function expectNobody(): void {
  expect(hub.operations(clubId).filter(({ body }) => body?.includes('Quixworth') === true)).toEqual([]);
  for (const laptop of laptops) expect(filesNaming('Quixworth', laptop)).toEqual([]);
}

async function expectSound(): Promise<void> {
  let chain = hubChainStart;
  for (const operation of hub.operations(clubId)) {
    chain = nextHubLink(chain, operationSha({ ...operation, club_id: clubId }), operation.hlc);
    expect(operation.chain).toBe(chain);
  }
  for (const laptop of laptops) {
    expect(await job('system.verify', {}, laptop)).toMatchObject({ differences: [] });
    expect(clubDump(laptop.folder, clubId)).toBe(clubDump(anna.folder, clubId));
  }
}

describe('a person who was erased on one laptop', () => {
  it('is nobody on the other one, on the hub and on a laptop that joins then', async () => {
    const before = anna.call('records', 'list', { clubId }).length;
    await erase(anna);
    await inStep([anna, ben], clubId);
    const carla = open('carla');
    carla.join(hub, clubId);
    await inStep([carla, anna, ben], clubId);
    expectNobody();
    await expectSound();
    expect(anna.call('records', 'list', { clubId })).toHaveLength(before);
  });

  it('stays nobody when the other laptop had typed the name by then, in texts, in a file and in the entry', async () => {
    await erase(anna);
    ben.call('athletes', 'update', {
      clubId,
      athleteId: quixworth(ben),
      firstName: 'Zebulon B.',
      lastName: 'Quixworth',
      gender: 'M',
      dateOfBirth: '2009-03-05',
      membershipNumber: 'QX-9',
      note: 'Now coached by Quixworth senior.',
      memberships: [{ from: '2018', to: '' }],
    });
    record(ben, quixworth(ben), '11.30', '2025-07-01', 'Zebulon Quixworth fell.');
    const text = 'first_name,last_name,gender,discipline,date,mark\nZebulon,Quixworth,M,Tossing,2025-07-02,11.20\n';
    const { uploadId } = await storeUpload(ben.folder, new File([text], 'results.csv', { type: 'text/csv' }));
    await job('imports.run', { clubId, kind: 'performances', uploadId, onDuplicate: 'skip' }, ben);
    await inStep([anna, ben], clubId, 9);
    const carla = open('carla');
    carla.join(hub, clubId);
    await inStep([carla, anna, ben], clubId);
    expectNobody();
    await expectSound();
    // What follows from the day of birth stays, also of the result that the eraser did not know of.
    const groups = anna.call('performances', 'list', { clubId }).rows.map(({ ageGroup }) => ageGroup);
    expect(new Set(groups)).toEqual(new Set(['U17']));
  });

  it('keeps of the results what only a newer version knows, without the name, where an older one erases', async () => {
    record(ben, quixworth(ben), '11.31', '2025-06-15', 'It rained.');
    record(ben, quixworth(ben), '11.32', '2025-06-16', 'Zebulon Quixworth fell.');
    await inStep([anna, ben], clubId);
    const prepared = await anna.app.prepareJob('privacy.erase', erasureOf(anna), superuser, quietProgress);
    await asOlderVersion(() =>
      anna.app.finishJob('privacy.erase', erasureOf(anna), prepared, superuser, quietProgress),
    );
    await inStep([anna, ben], clubId);
    expect(hub.operations(clubId).filter(({ body }) => body?.includes('Quixworth') === true)).toEqual([]);
    expect(filesNaming('Quixworth', ben)).toEqual([]);
    const notes = ben
      .call('performances', 'list', { clubId })
      .rows.map(({ id }) =>
        ben.call('performances', 'get', { clubId, performanceId: id }).note?.replace(/member \w{4}/, 'member'),
      );
    expect(notes.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      'Former member fell.',
      'It rained.',
      'Said by Former member.',
    ]);
  });

  it('stays nobody when a laptop that heard of it tells the name by an older operation', async () => {
    ben.call('athletes', 'update', { ...entryOf(ben), firstName: 'Zeb' });
    // Ben's change is on the hub; Ben himself never hears of the erasure.
    await ben.sync(clubId);
    laptops = laptops.filter((each) => each !== ben);
    ben.close();
    await erase(anna);
    await inStep([anna], clubId);
    const carla = open('carla');
    carla.join(hub, clubId);
    await inStep([carla, anna], clubId);
    expectNobody();
    await expectSound();
  });

  it('is asked of the hub once in an epoch', async () => {
    await erase(anna);
    await anna.sync(clubId);
    expect(ben.call('sync', 'erasures', { clubId })).toEqual({ erasures: [] });
    await inStep([ben, anna], clubId);
    expect(ben.call('sync', 'erasures', { clubId })).toEqual({ erasures: [] });
    const { epoch } = await ben.hub.hello(40, 'test');
    ben.call('sync', 'restart', { clubId, epoch: '01900000-0000-7000-8000-000000000000' });
    ben.call('sync', 'restart', { clubId, epoch });
    await ben.sync(clubId);
    expect(ben.call('sync', 'erasures', { clubId })).toEqual({ erasures: [] });
    ben.call('sync', 'erased', { clubId, epoch, seq: 10_000 });
    expect(ben.call('sync', 'erasures', { clubId })).toEqual({ erasures: [] });
  });

  it('is blanked again on a hub that was restored to a backup from before', async () => {
    const backup = hub.backup();
    await erase(anna);
    await inStep([anna, ben], clubId);
    hub.restore(backup);
    await inStep([ben, anna], clubId);
    await inStep([ben, anna], clubId);
    expectNobody();
    await expectSound();
  });

  it('has no name in what lost between two laptops', async () => {
    for (const [laptop, firstName] of [
      [anna, 'Zeb'],
      [ben, 'Zebbie'],
    ] as const)
      laptop.call('athletes', 'update', { ...entryOf(laptop), firstName });
    await inStep([anna, ben], clubId);
    expect(ben.call('sync', 'conflicts', { clubId }).total).toBe(1);
    await erase(anna);
    await inStep([anna, ben], clubId);
    expect(ben.call('sync', 'conflicts', { clubId }).total).toBe(0);
    expect(filesNaming('Zebbie', ben)).toEqual([]);
    expectNobody();
  });
});

function entryOf(laptop: Laptop) {
  return {
    clubId,
    athleteId: quixworth(laptop),
    firstName: 'Zebulon',
    lastName: 'Quixworth',
    gender: 'M' as const,
    dateOfBirth: '2009-03-04',
    membershipNumber: null,
    memberships: [{ from: '2019', to: '' }],
  };
}

describe('a hostile laptop', () => {
  it('blanks no more than a few rows of the others before a person says so', async () => {
    const { id } = anna.call('athletes', 'create', {
      clubId,
      firstName: 'Ines',
      lastName: 'Alvarado',
      gender: 'F',
      dateOfBirth: '',
    });
    for (let day = 0; day < 60; day += 1)
      record(anna, id, `13.${10 + (day % 80)}`, `2024-0${1 + (day % 9)}-${10 + (day % 18)}`);
    await erase(anna);
    await inStep([anna, ben], clubId);
    const all = hub.operations(clubId);
    const [eraser] = all.filter(({ entity }) => entity === 'erasure');
    if (eraser === undefined) throw new Error('nobody was erased');
    const { hub: hostile, epoch } = hub.enrol(clubId);
    const blanked: Record<string, string[]> = {};
    for (const each of all) (blanked[each.device_id] ??= []).push(`${each.op_no}:${each.body_sha.slice(0, 12)}`);
    const { seq: _seq, device_id: _device, sha: _sha, chain: _chain, ...wire } = eraser satisfies HubOperation;
    const body = JSON.stringify({ f: {}, blanked });
    await hostile.push(epoch, 40, [{ ...wire, op_no: 1, txn_size: 1, body, body_sha: sha256Hex(body) }]);
    expect(await ben.sync(clubId)).toMatchObject({ stop: 'mass-deletion' });
    expect(ben.call('athletes', 'list', { clubId }).total).toBe(2);
    expect(ben.call('sync', 'status', { clubId })).toMatchObject({ stop: 'mass-deletion' });
  });
});
