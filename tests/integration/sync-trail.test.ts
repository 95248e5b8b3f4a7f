import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { databaseName } from '#main/db/open.ts';
import { quietProgress } from '#tests/support/app.ts';
import { inStep, type Laptop, openLaptop } from '#tests/support/laptop.ts';
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
  addAthlete(anna, 'Ines', own.id);
  anna.join(hub, clubId, own.id);
  ben = open('ben');
  ben.join(hub, clubId);
  await inStep([anna, ben], clubId);
});

afterEach(() => {
  for (const laptop of laptops) laptop.close();
});

function open(name: string, folder?: string): Laptop {
  const laptop = openLaptop(name, folder === undefined ? {} : { folder });
  laptops.push(laptop);
  return laptop;
}

function addAthlete(laptop: Laptop, firstName: string, club = clubId): string {
  const { id } = laptop.call('athletes', 'create', {
    clubId: club,
    firstName,
    lastName: 'Alvarado',
    gender: 'F',
    dateOfBirth: '',
  });
  return id;
}

/** Another laptop with the same database, as somebody makes one with a memory stick. */
function copyOf(laptop: Laptop): Laptop {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-copy-'));
  cpSync(laptop.folder, folder, { recursive: true });
  const copy = open(`copy of ${laptop.name}`, folder);
  copy.hub = laptop.hub;
  return copy;
}

/** The next start makes another device of it, as a restored backup is one. */
function reopenAsRestored(laptop: Laptop): Laptop {
  laptop.app.close();
  laptops.splice(laptops.indexOf(laptop), 1);
  const file = new Database(join(laptop.folder, databaseName));
  file.exec("DELETE FROM device_setting WHERE name = 'device'");
  file.close();
  const again = open(laptop.name, laptop.folder);
  again.hub = laptop.hub;
  return again;
}

async function erase(laptop: Laptop, athleteId: string): Promise<void> {
  const input = { clubId, athleteId, reason: 'asked for it' };
  const prepared = await laptop.app.prepareJob('privacy.erase', input, superuser, quietProgress);
  await laptop.app.finishJob('privacy.erase', input, prepared, superuser, quietProgress);
}

/** Lines of the club's trail as every laptop has to have them. */
function trailOf(laptop: Laptop): string[] {
  const file = new Database(join(laptop.folder, databaseName), { readonly: true });
  try {
    const lines = file
      .prepare(
        `SELECT d.uuid || ' ' || a.number || ' ' || a.action || ' ' || a.detail || ' ' || hex(a.chain_sha256) FROM audit a
         JOIN device d ON d.id = a.device_id JOIN club c ON c.id = a.club_id WHERE c.uuid = ? ORDER BY d.uuid, a.number`,
      )
      .pluck();
    return lines.all(clubId) as string[];
  } finally {
    file.close();
  }
}

function expectOneTrail(...all: Laptop[]): void {
  const [first, ...others] = all.map(trailOf);
  for (const trail of others) expect(trail).toEqual(first);
  for (const laptop of all) {
    const { differences } = laptop.app.prepareJob('system.verify', {}, superuser, quietProgress) as {
      differences: unknown[];
    };
    expect(differences).toEqual([]);
  }
}

const told = (laptop: Laptop, name: string) => trailOf(laptop).filter((line) => line.includes(name)).length;

describe('the trail of a club on several laptops', () => {
  it('has the lines of both where a database was copied, each once, on every laptop', async () => {
    const copy = copyOf(ben);
    for (const name of ['Mara', 'Nadia', 'Vera', 'Wilma']) addAthlete(ben, name);
    addAthlete(copy, 'Olga');
    addAthlete(copy, 'Petra');
    await ben.sync(clubId);
    expect(await copy.sync(clubId)).toMatchObject({ stop: 'moved' });
    addAthlete(copy, 'Rosa');
    copy.join(hub, clubId);
    await inStep([ben, copy, anna], clubId);
    addAthlete(copy, 'Tilda');
    await inStep([ben, copy, anna], clubId);
    expectOneTrail(anna, ben, copy);
    for (const name of ['Ines', 'Mara', 'Wilma', 'Olga', 'Petra', 'Rosa', 'Tilda']) expect(told(anna, name)).toBe(1);
  });

  it('is whole on a laptop that joins after all that', async () => {
    const copy = copyOf(ben);
    addAthlete(ben, 'Mara');
    addAthlete(copy, 'Olga');
    await ben.sync(clubId);
    await copy.sync(clubId);
    copy.join(hub, clubId);
    await inStep([ben, copy, anna], clubId);
    const cara = open('cara');
    cara.join(hub, clubId);
    await inStep([cara, anna, ben, copy], clubId);
    expectOneTrail(anna, ben, copy, cara);
  });

  it('begins a chain of its own after a backup was restored, and tells it from its first line', async () => {
    ben = reopenAsRestored(ben);
    addAthlete(ben, 'Mara');
    await inStep([ben, anna], clubId);
    expectOneTrail(anna, ben);
    expect(told(anna, 'Mara')).toBe(1);
  });

  it('keeps what was written after the last round where a backup has it and the laptop is gone', async () => {
    addAthlete(ben, 'Mara');
    const backup = copyOf(ben);
    ben = reopenAsRestored(backup);
    ben.join(hub, clubId);
    await inStep([ben, anna], clubId);
    expectOneTrail(anna, ben);
    expect(told(anna, 'Mara')).toBe(1);
  });

  it('says where the lines are that an erasure blanked before the copy was found to be one', async () => {
    const olga = addAthlete(ben, 'Olga');
    await inStep([ben, anna], clubId);
    const copy = copyOf(ben);
    for (const name of ['Mara', 'Petra', 'Nadia', 'Vera', 'Wilma', 'Xenia', 'Yara']) addAthlete(ben, name);
    addAthlete(copy, 'Rosa');
    await erase(copy, olga);
    await ben.sync(clubId);
    expect(await copy.sync(clubId)).toMatchObject({ stop: 'moved' });
    copy.join(hub, clubId);
    await inStep([ben, copy, anna], clubId, 10);
    expectOneTrail(anna, ben, copy);
    expect(told(anna, 'Olga')).toBe(0);
    expect(told(ben, 'Rosa')).toBe(1);
  });

  it('forgets a person also in what a copy told in vain', async () => {
    const copy = copyOf(ben);
    addAthlete(ben, 'Mara');
    addAthlete(copy, 'Olga');
    copy.call('sync', 'gather', { clubId });
    await ben.sync(clubId);
    await copy.sync(clubId);
    copy.join(hub, clubId);
    await inStep([ben, copy, anna], clubId, 10);
    const olga = copy.call('athletes', 'list', { clubId, search: 'Olga' }).rows[0]?.id ?? '';
    await erase(copy, olga);
    await inStep([ben, copy, anna], clubId, 10);
    expectOneTrail(anna, ben, copy);
    for (const laptop of [anna, ben, copy]) {
      const file = new Database(join(laptop.folder, databaseName), { readonly: true });
      const named = file.prepare("SELECT count(*) FROM oplog WHERE body LIKE '%Olga%'").pluck().get();
      file.close();
      expect(named).toBe(0);
    }
  });

  it('can be verified where a person was erased before the club joined its hub', async () => {
    const dora = open('dora');
    const own = dora.call('clubs', 'create', { name: 'Northgate Runners' });
    const olga = addAthlete(dora, 'Olga', own.id);
    const input = { clubId: own.id, athleteId: olga, reason: 'asked for it' };
    const prepared = await dora.app.prepareJob('privacy.erase', input, superuser, quietProgress);
    await dora.app.finishJob('privacy.erase', input, prepared, superuser, quietProgress);
    clubId = hub.addClub();
    dora.join(hub, clubId, own.id);
    const edda = open('edda');
    edda.join(hub, clubId);
    await inStep([dora, edda], clubId);
    expectOneTrail(dora, edda);
  });

  it('goes on where a club left its hub and came back', async () => {
    addAthlete(ben, 'Mara');
    await inStep([ben, anna], clubId);
    const input = { clubId, keep: false };
    const prepared = await ben.app.prepareJob('sync.leave', input, superuser, quietProgress);
    await ben.app.finishJob('sync.leave', input, prepared, superuser, quietProgress);
    ben.join(hub, clubId);
    await inStep([ben, anna], clubId);
    addAthlete(ben, 'Olga');
    await inStep([ben, anna], clubId);
    expectOneTrail(anna, ben);
    for (const name of ['Mara', 'Olga']) expect(told(anna, name)).toBe(1);
  });
});
