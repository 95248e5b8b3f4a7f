import { cpSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { databaseName } from '#main/db/open.ts';
import { storeUpload } from '#main/files/uploads.ts';
import { proofPath } from '#main/proofs/proof-folder.ts';
import { type Hub, HubUnreachable } from '#main/sync/hub.ts';
import { sealEnrolment } from '#main/sync/enrolment.ts';
import { secretOf, withSync } from '#main/sync/runner.ts';
import { openSecrets } from '#main/mail/secrets.ts';
import { silentLog } from '#main/log.ts';
import { quietProgress } from '#tests/support/app.ts';
import { wrapInProcess } from '#tests/support/in-process.ts';
import { clubDump, clubSecret, inStep, type Laptop, openLaptop } from '#tests/support/laptop.ts';
import { MemoryHub } from '#tests/support/memory-hub.ts';
import { anyPng } from '#tests/support/proof-files.ts';
import { refusal } from '#tests/support/test-club.ts';

const superuser = { user: 'anna', access: 'superuser', shell: 'test' } as const;

let hub: MemoryHub;
let laptops: Laptop[];
let clubId: string;

beforeEach(() => {
  hub = new MemoryHub();
  laptops = [];
  clubId = hub.addClub();
});

afterEach(() => {
  for (const laptop of laptops) laptop.close();
});

function open(name: string): Laptop {
  const laptop = openLaptop(name);
  laptops.push(laptop);
  return laptop;
}

/** A laptop with a club of its own that becomes the hub's. */
function founder(): Laptop {
  const anna = open('anna');
  const own = anna.call('clubs', 'create', { name: 'Larkford Harriers' });
  const { id } = anna.call('athletes', 'create', {
    clubId: own.id,
    firstName: 'Ines',
    lastName: 'Alvarado',
    gender: 'F',
    dateOfBirth: '1996-03-05',
  });
  for (const mark of ['12.60', '12.41', '12.20']) recordFor(anna, own.id, id, mark);
  anna.join(hub, clubId, own.id);
  return anna;
}

let days = 0;
function recordFor(laptop: Laptop, club: string, athleteId: string, mark: string): string {
  days += 1;
  return laptop.call('performances', 'record', {
    clubId: club,
    discipline: '100m',
    season: 'track',
    legs: [{ athleteId }],
    day: `2025-05-${String((days % 28) + 1).padStart(2, '0')}`,
    mark,
    wind: '+0.5',
    competition: 'Larkford Open',
    isConfirmed: true,
  }).id;
}

const ines = (laptop: Laptop) => laptop.call('athletes', 'list', { clubId, search: 'Ines' }).rows[0]?.id ?? '';
const status = (laptop: Laptop) => laptop.call('sync', 'status', { clubId });

describe('joining', () => {
  it('takes the log and the trail of a club to the hub under its name, and both can still be verified', async () => {
    const anna = founder();
    expect(status(anna)).toMatchObject({ state: 'waiting', place: 'hub:5432/club' });
    await inStep([anna], clubId);
    const verified = anna.app.prepareJob('system.verify', {}, superuser, quietProgress) as { differences: unknown[] };
    expect(verified.differences).toEqual([]);
    expect(status(anna)).toMatchObject({ state: 'in-step', waiting: 0 });
    const trail = anna.call('audit', 'list', { clubId });
    expect(trail.rows.some((line) => line.action === 'performances.record')).toBe(true);
  });

  it('brings a whole club to a new laptop, with the trail of the others and the names of those who wrote', async () => {
    const anna = founder();
    await inStep([anna], clubId);
    const ben = open('ben');
    ben.join(hub, clubId);
    expect(status(ben)).toMatchObject({ state: 'first' });
    await inStep([ben, anna], clubId);
    expect(clubDump(ben.folder, clubId)).toBe(clubDump(anna.folder, clubId));
    const lines = ben.call('audit', 'list', { clubId }).rows.filter((line) => line.action === 'performances.record');
    expect(lines).toHaveLength(3);
    expect(ben.call('sync', 'devices', { clubId }).map(({ isThis }) => isThis)).toEqual([true, false]);
    expect(ben.call('sync', 'history', { clubId }).rounds[0]?.pulled).toBeGreaterThan(0);
  });

  it('refuses a club that is not here, and one that has another hub', () => {
    const anna = founder();
    const other = hub.addClub();
    const input = { clubName: 'X', deviceId: clubId, deviceLabel: '', place: 'hub', clubSecret };
    expect(refusal(() => anna.call('sync', 'enter', { clubId: other, ...input, bring: other })).code).toBe('NOT_FOUND');
    expect(refusal(() => anna.call('sync', 'enter', { clubId: other, ...input, bring: clubId })).code).toBe(
      'ALREADY_EXISTS',
    );
  });

  it('opens a sealed enrolment file, keeps its secrets beside the database, and goes in step by itself', async () => {
    const anna = founder();
    await inStep([anna], clubId);
    const ben = open('ben');
    const { deviceId, token } = hub.enrol(clubId);
    const due: (() => void)[] = [];
    const secrets = openSecrets(ben.folder);
    const application = withSync(wrapInProcess(ben.app, { dataFolder: ben.folder, log: silentLog, now: Date.now }), {
      log: silentLog,
      secrets,
      dataFolder: ben.folder,
      now: Date.now,
      version: '1.0.0',
      connect: (address) => hub.connect(clubId, address.token),
      after: (_milliseconds, work) => {
        due.splice(0, due.length, work);
        return () => undefined;
      },
    });
    const enrolment = await sealEnrolment(
      {
        hub: {
          host: 'hub.example',
          port: 5432,
          database: 'club',
          trust: { kind: 'system' },
          role: 'club_role',
          password: 'a password of the role',
          token,
        },
        club: { id: clubId, name: 'Larkford Harriers', key: clubSecret },
        device: { id: deviceId, label: 'ben' },
        epoch: clubId,
        madeAt: new Date().toISOString(),
      },
      'correct horse battery',
    );
    await expect(
      application.execute('sync.join', { enrolment, passphrase: 'wrong', bring: null }, superuser),
    ).rejects.toMatchObject({ code: 'ENROLMENT_UNREADABLE' });
    const joined = await application.execute(
      'sync.join',
      { enrolment, passphrase: 'correct horse battery', bring: null },
      superuser,
    );
    expect(joined).toEqual({ clubId });
    expect(await secrets.read(secretOf(clubId))).toContain(token);
    expect(statSync(join(ben.folder, 'secrets.json')).mode & 0o077).toBe(0);
    due.splice(0).forEach((work) => work());
    await expect.poll(() => status(ben).state).toBe('in-step');
    await anna.sync(clubId);
    expect(clubDump(ben.folder, clubId)).toBe(clubDump(anna.folder, clubId));
    await application.execute('sync.stop', { clubId }, superuser);
    await application.execute('sync.pause', { clubId }, superuser);
    expect(status(ben).state).toBe('paused');
    await application.execute('sync.resume', { clubId }, superuser);
    await application.execute('sync.now', { clubId }, superuser);
    due.splice(0).forEach((work) => work());
    await expect.poll(() => status(ben).state).toBe('in-step');
    await application.close();
    laptops.splice(laptops.indexOf(ben), 1);
  });
});

describe('what runs the rounds', () => {
  it('forgets nobody who asks for a round while another one ends', async () => {
    const anna = founder();
    const waits: number[] = [];
    let planned: (() => void) | null = null;
    const application = withSync(wrapInProcess(anna.app, { dataFolder: anna.folder, log: silentLog, now: () => 0 }), {
      log: silentLog,
      secrets: openSecrets(anna.folder),
      dataFolder: anna.folder,
      now: () => 0,
      version: '1.0.0',
      connect: () => anna.hub,
      after: (milliseconds, work) => {
        waits.push(milliseconds);
        planned = work;
        return () => {
          planned = null;
        };
      },
    });
    const first = planned as (() => void) | null;
    first?.();
    const unknown = { clubId: '01900000-0000-7000-8000-000000000000' };
    await expect(application.execute('sync.now', unknown, superuser)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await application.execute('sync.now', { clubId }, superuser);
    expect(waits.at(-1)).toBe(0);
    // The round before ends and plans the next one for minutes later.
    await expect.poll(() => status(anna).problem).toBe('no-secret');
    expect(waits.at(-1)).toBe(0);
    expect(planned).not.toBeNull();
    await application.close();
    laptops.splice(laptops.indexOf(anna), 1);
  });
});

describe('a hub that is not there', () => {
  it('is said to be offline, keeps what waits, and takes it when it is back', async () => {
    const anna = founder();
    await inStep([anna], clubId);
    const there = anna.hub;
    anna.hub = withHub(there, { hello: () => Promise.reject(new HubUnreachable('offline')) });
    recordFor(anna, clubId, ines(anna), '12.10');
    expect(await anna.sync(clubId)).toMatchObject({ problem: 'offline' });
    expect(status(anna)).toMatchObject({ state: 'offline', problem: 'offline' });
    expect(status(anna).waiting).toBeGreaterThan(0);
    anna.hub = there;
    await inStep([anna], clubId);
    expect(status(anna)).toMatchObject({ state: 'in-step', problem: null });
  });

  it('that took operations and whose answer was lost takes none twice', async () => {
    const anna = founder();
    const there = anna.hub;
    let isLost = false;
    anna.hub = withHub(there, {
      push: async (...given) => {
        const reply = await there.push(...given);
        if (isLost) return reply;
        isLost = true;
        throw new HubUnreachable('cut');
      },
    });
    expect(await anna.sync(clubId)).toMatchObject({ problem: 'offline' });
    const sent = hub.operations(clubId).length;
    expect(sent).toBeGreaterThan(0);
    await inStep([anna], clubId);
    const numbers = hub.operations(clubId).map(({ op_no: number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThanOrEqual(sent);
  });
});

describe('a first sync that breaks off', () => {
  it('shows records of what came so far, knows what was deleted, and is whole in the next round', async () => {
    const anna = founder();
    const [first, second] = [anna, anna].map((laptop) => recordFor(laptop, clubId, ines(laptop), '12.05'));
    anna.call('performances', 'remove', { clubId, performanceId: first ?? '', reason: 'a slip of the hand' });
    await inStep([anna], clubId);
    const ben = open('ben');
    ben.join(hub, clubId);
    const there = ben.hub;
    const removed: unknown[] = [];
    const remove = () => ben.call('performances', 'remove', { clubId, performanceId: first ?? '', reason: 'again' });
    let pages = 0;
    ben.hub = withHub(there, {
      pull: (epoch, after) => {
        pages += 1;
        if (pages === 1) return there.pull(epoch, after, hub.operations(clubId).length - 2);
        // Nothing is derived yet: what was deleted still looks alive.
        removed.push(refusal(remove));
        return Promise.reject(new HubUnreachable('cut'));
      },
    });
    expect(await ben.sync(clubId)).toMatchObject({ problem: 'offline' });
    expect(removed).toMatchObject([{ code: 'ALREADY_DELETED' }]);
    expect(status(ben)).toMatchObject({ progress: { total: hub.operations(clubId).length } });
    const [best] = ben.call('records', 'list', { clubId });
    expect(best).toMatchObject({ mark: { text: '12.05' }, performanceId: second });
    expect(ben.call('performances', 'list', { clubId }).total).toBe(4);
    ben.hub = there;
    await inStep([ben, anna], clubId);
    expect(clubDump(ben.folder, clubId)).toBe(clubDump(anna.folder, clubId));
  });
});

describe('what stops sync until a person acts', () => {
  it('is a mass deletion on another laptop: nothing of it is taken before somebody says so', async () => {
    const anna = founder();
    const ids = Array.from({ length: 60 }, (_, index) =>
      recordFor(anna, clubId, ines(anna), `1${3 + (index % 6)}.${10 + index}`),
    );
    const ben = open('ben');
    ben.join(hub, clubId);
    await inStep([anna, ben], clubId);
    for (const performanceId of ids)
      anna.call('performances', 'remove', { clubId, performanceId, reason: 'a slip of the hand' });
    await anna.sync(clubId);
    expect(await ben.sync(clubId)).toMatchObject({ stop: 'mass-deletion' });
    const health = () => ben.call('system', 'health').checks.find(({ name }) => name === 'sync');
    expect(health()).toMatchObject({ ok: false, detail: 'one club has a hub; stopped: 1' });
    expect(status(ben)).toMatchObject({ state: 'attention', stop: 'mass-deletion', stopDetail: '60' });
    expect(ben.call('performances', 'list', { clubId }).total).toBe(63);
    ben.call('sync', 'resume', { clubId });
    await inStep([ben, anna], clubId);
    expect(ben.call('performances', 'list', { clubId }).total).toBe(3);
  });

  it('is a database that was copied or restored: it gets another identity by another enrolment, and loses nothing', async () => {
    const anna = founder();
    const ben = open('ben');
    ben.join(hub, clubId);
    await inStep([anna, ben], clubId);
    // Somebody copies the folder to another computer and works on both.
    const folder = mkdtempSync(join(tmpdir(), 'trackrecord-copy-'));
    cpSync(ben.folder, folder, { recursive: true });
    const copy = openLaptop('ben', { folder });
    laptops.push(copy);
    copy.hub = ben.hub;
    recordFor(ben, clubId, ines(ben), '12.05');
    recordFor(copy, clubId, ines(copy), '12.04');
    await ben.sync(clubId);
    expect(await copy.sync(clubId)).toMatchObject({ stop: 'moved' });
    expect(status(copy)).toMatchObject({ state: 'attention', stop: 'moved' });
    copy.join(hub, clubId);
    await inStep([ben, copy, anna], clubId);
    expect(clubDump(copy.folder, clubId)).toBe(clubDump(anna.folder, clubId));
    expect(anna.call('performances', 'list', { clubId }).total).toBe(5);
  });

  it('is a laptop that was revoked', async () => {
    const anna = founder();
    await inStep([anna], clubId);
    for (const { id } of anna.call('sync', 'devices', { clubId })) hub.revoke(clubId, id);
    expect(await anna.sync(clubId)).toMatchObject({ stop: 'revoked' });
    expect(status(anna)).toMatchObject({ state: 'attention', stop: 'revoked' });
  });
});

describe('a hub that was restored from a backup', () => {
  it('is offered what it lost, and nothing is deleted here because it is not there', async () => {
    const anna = founder();
    const ben = open('ben');
    ben.join(hub, clubId);
    await inStep([anna, ben], clubId);
    const backup = hub.backup();
    recordFor(anna, clubId, ines(anna), '12.11');
    recordFor(ben, clubId, ines(ben), '12.12');
    await inStep([anna, ben], clubId);
    hub.restore(backup);
    await inStep([anna, ben, anna], clubId, 10);
    expect(clubDump(ben.folder, clubId)).toBe(clubDump(anna.folder, clubId));
    expect(ben.call('performances', 'list', { clubId }).total).toBe(5);
  });
});

describe('attachments', () => {
  it('come after the rows, whole and with their hash, and are asked for until they are there', async () => {
    const anna = founder();
    const id = recordFor(anna, clubId, ines(anna), '12.11');
    const { uploadId } = await storeUpload(anna.folder, new File([await anyPng()], 'finish.png'));
    await job('proofs.add', { clubId, performanceId: id, uploadId, kind: 'photo-finish' }, anna);
    const sha256 = anna.call('sync', 'files', { clubId }).toSend[0]?.sha256 ?? '';
    const ben = open('ben');
    ben.join(hub, clubId);
    await anna.sync(clubId);
    const there = ben.hub;
    ben.hub = withHub(there, { blobGet: () => Promise.resolve(null) });
    await ben.sync(clubId);
    expect(status(ben).filesToCome).toBe(1);
    ben.hub = there;
    await ben.sync(clubId);
    expect(status(ben).filesToCome).toBe(0);
    expect(readFileSync(proofPath(ben.folder, sha256))).toEqual(readFileSync(proofPath(anna.folder, sha256)));
  });
});

describe('members', () => {
  it('sign in on every laptop with the password of one; the hub never has its hash', async () => {
    const anna = founder();
    const invited = (await anna.app.execute(
      'members.invite',
      { clubId, userName: 'marta', fullName: 'Marta Quill', email: null, role: 'staff' },
      superuser,
    )) as { oneTimePassword: string };
    expect(invited.oneTimePassword).not.toBe('');
    // As if the one-time password had been changed: it travels only then.
    withHash(anna, '$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHQ$aGFzaGhhc2g');
    const ben = open('ben');
    ben.join(hub, clubId);
    await inStep([anna, ben], clubId);
    expect(hashOf(ben)).toBe('$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHQ$aGFzaGhhc2g');
    expect(JSON.stringify(hub.operations(clubId))).not.toContain('$argon2id');
    expect(ben.call('members', 'list', { clubId })).toMatchObject([{ userName: 'marta', role: 'staff' }]);
  });
});

describe('what a round asks of the core', () => {
  it('is answered step by step: what to send, what was taken, what came, and what came of it', async () => {
    const anna = founder();
    const { hub: there, epoch } = hub.enrol(clubId);
    const { last } = anna.call('sync', 'gather', { clubId });
    const { operations } = anna.call('sync', 'outgoing', { clubId, after: 0, limit: 1000 });
    expect(operations.map((operation) => operation['op_no'])).toEqual(Array.from({ length: last }, (_, at) => at + 1));
    await anna.hub.push(epoch, 40, operations as never);
    expect(anna.call('sync', 'greeted', { clubId, epoch, head: last, acknowledged: last })).toEqual({
      last,
      returned: 0,
    });
    expect(status(anna).waiting).toBe(0);
    const page = await there.pull(epoch, 0, 2000);
    expect(anna.call('sync', 'receive', { clubId, epoch, operations: page })).toMatchObject({
      cursor: last,
      stop: null,
    });
    anna.call('sync', 'settle', {
      clubId,
      beganAt: 0,
      pushed: last,
      pulled: last,
      conflicts: 0,
      files: 0,
      bytes: 0,
      problem: null,
      stop: null,
      stopDetail: '',
    });
    expect(status(anna)).toMatchObject({ state: 'in-step' });
    anna.call('sync', 'restart', { clubId, epoch });
    expect(anna.call('sync', 'clubs')).toMatchObject([{ clubId, cursor: 0, acknowledged: 0 }]);
    anna.call('sync', 'fileMoved', { clubId, sha256: 'ab'.repeat(32), isHere: false });
    expect(anna.call('sync', 'files', { clubId })).toEqual({ toSend: [], toFetch: [] });
  });

  it('takes nothing of a page with a gap, with another order or with a changed body', async () => {
    const anna = founder();
    await inStep([anna], clubId);
    const ben = open('ben');
    ben.join(hub, clubId);
    const { epoch } = await ben.hub.hello(40, 'test');
    ben.call('sync', 'greeted', { clubId, epoch, head: 11, acknowledged: 0 });
    const page = await ben.hub.pull(epoch, 0, 2000);
    const [first, second, ...others] = page;
    const wrong = [
      page.slice(1),
      [second, first, ...others],
      page.map((operation) => (operation.seq === 3 ? { ...operation, body: `${operation.body ?? ''} ` } : operation)),
      page.map((operation) => (operation.seq === 3 ? { ...operation, row_id: 'another' } : operation)),
    ];
    for (const operations of wrong) {
      expect(ben.call('sync', 'receive', { clubId, epoch, operations: operations as never })).toMatchObject({
        cursor: 0,
        stop: 'mismatch',
      });
    }
    expect(ben.call('athletes', 'list', { clubId }).total).toBe(0);
    expect(ben.call('sync', 'receive', { clubId, epoch, operations: page })).toMatchObject({ stop: null });
  });
});

describe('leaving', () => {
  it('keeps the club on this laptop alone, and what was typed twice stays once', async () => {
    const anna = founder();
    const ben = open('ben');
    ben.join(hub, clubId);
    await inStep([anna, ben], clubId);
    for (const laptop of [anna, ben]) {
      days = 20;
      recordFor(laptop, clubId, ines(laptop), '12.01');
    }
    await inStep([anna, ben], clubId);
    const before = ben.call('performances', 'list', { clubId }).total;
    const { backup } = (await job('sync.leave', { clubId, keep: true }, ben)) as { backup: string };
    expect(backup).toContain('.zip');
    expect(status(ben)).toMatchObject({ state: 'off' });
    expect(ben.call('performances', 'list', { clubId }).total).toBe(before);
    await job('system.rebuild', { clubId }, ben);
    expect(ben.call('performances', 'list', { clubId }).total).toBe(before);
    expect(((await job('system.verify', {}, ben)) as { differences: unknown[] }).differences).toEqual([]);
  });

  it('takes the club off this laptop after a backup, and leaves the other clubs as they are', async () => {
    const anna = founder();
    const other = anna.call('clubs', 'create', { name: 'Wetherby Striders' });
    await inStep([anna], clubId);
    await job('sync.leave', { clubId, keep: false }, anna);
    expect(anna.call('clubs', 'list').map(({ id }) => id)).toEqual([other.id]);
    expect(((await job('system.verify', {}, anna)) as { differences: unknown[] }).differences).toEqual([]);
  });
});

/** Both halves of a job. */
async function job(name: string, input: object, laptop: Laptop): Promise<unknown> {
  const prepared = await laptop.app.prepareJob(name, input, superuser, quietProgress);
  return laptop.app.finishJob(name, input, prepared, superuser, quietProgress);
}

/** A hub of which some calls go another way. */
function withHub(hub: Hub, others: Partial<Hub>): Hub {
  return new Proxy(hub, {
    get: (target, name) => {
      const other = (others as Record<PropertyKey, unknown>)[name];
      if (other !== undefined) return other;
      return (Reflect.get(target, name) as (...given: unknown[]) => unknown).bind(target);
    },
  });
}

function withHash(laptop: Laptop, hash: string): void {
  const file = new Database(join(laptop.folder, databaseName));
  file.prepare('UPDATE account SET password_hash = ?, one_time_until = NULL').run(hash);
  file.close();
}

function hashOf(laptop: Laptop): unknown {
  const file = new Database(join(laptop.folder, databaseName), { readonly: true });
  const hash = file.prepare('SELECT password_hash FROM account').pluck().get();
  file.close();
  return hash;
}
