import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { Caller } from '#main/application.ts';
import { silentLog } from '#main/log.ts';
import { sealEnrolment } from '#main/sync/enrolment.ts';
import type { Hub } from '#main/sync/hub.ts';
import { openDatabaseThreads } from '#main/threads/database-threads.ts';
import { localUser } from '#tests/support/app.ts';
import { type HubServer, openHub } from '#tests/support/hub-server.ts';
import { openLaptop } from '#tests/support/laptop.ts';
import { startPostgres } from '#tests/support/postgres.ts';

import { demoFolder, inFolder } from './demo-folder.ts';
import { type Figure, single, time, type Timing } from './figure.ts';

const caller: Caller = localUser;

/** Milliseconds; the monitor's own step, which is no delay. */
const resolution = 5;

/**
 * First sync of a club: all of it pushed by one laptop, pulled and taken in by another, beside a COPY of the same rows into a table
 * with the same keys on the same server; a round with nothing to do; the size of an operation; and how long the thread of
 * the window is held up while all of them arrive.
 */
export async function measureSync(performances: number): Promise<Figure[]> {
  const source = await demoFolder(performances);
  const server = await startPostgres();
  try {
    const hub = await openHub(server);
    return await inFolder(source, (folder) => measureWith(hub, folder, performances));
  } finally {
    await server.stop();
  }
}

async function measureWith(hub: HubServer, folder: string, performances: number): Promise<Figure[]> {
  const giver = openLaptop('office', { folder });
  const own = giver.call('clubs', 'list')[0];
  if (own === undefined) throw new Error('there is no demo club');
  const first = await hub.enrol(own.name);
  const enter = (laptop: typeof giver, enrolment: typeof first, bring: string | null) => {
    laptop.call('sync', 'enter', {
      clubId: enrolment.club.id,
      clubName: enrolment.club.name,
      clubSecret: enrolment.club.key,
      deviceId: enrolment.device.id,
      deviceLabel: enrolment.device.label,
      place: 'bench',
      bring,
    });
    laptop.hub = hub.connect(enrolment);
  };
  const { id: clubId } = first.club;
  enter(giver, first, own.id);
  const pushing = await timeOf(() => giver.sync(clubId));
  const { rows: sizes } = (await hub.sql(
    'SELECT count(*)::int AS operations, (pg_total_relation_size($1) / count(*))::int AS bytes FROM hub.op',
    ['hub.op'],
  )) as { rows: { operations: number; bytes: number }[] };
  const { operations = 0, bytes = 0 } = sizes[0] ?? {};
  const copying = await copyOf(hub);
  const pulled = await inFolder(null, async (empty) => {
    const taker = openLaptop('field', { folder: empty });
    enter(taker, await hub.enrol(own.name), null);
    const timing = await timeOf(() => taker.sync(clubId));
    await taker.sync(clubId);
    const counted = countCalls(taker.hub);
    taker.hub = counted.hub;
    await taker.sync(clubId);
    taker.app.close();
    return { timing, calls: counted.calls() };
  });
  giver.app.close();
  const delay = await inFolder(null, (empty) => delayWhileArriving(hub, own.name, empty));
  const many = operations.toLocaleString('en');
  const against = { yardstick: copying.milliseconds, processorRatio: null, goal: null, repetitions: 1, spread: 0 };
  return [
    {
      name: `first sync, push of ${many} operations (${performances.toLocaleString('en')} performances)`,
      ours: pushing.milliseconds,
      unit: 'ms',
      ...against,
      note: 'COPY of the same rows',
    },
    {
      name: `first sync, pull of ${many}, taken in and derived`,
      ours: pulled.timing.milliseconds,
      unit: 'ms',
      ...against,
      note: 'COPY of the same rows',
    },
    single('bytes of an operation on the hub, with its keys', 'bytes', [bytes]),
    single('bytes of a round with nothing to do', 'bytes', [pulled.calls.bytes], {
      note: `${pulled.calls.count} round trips`,
    }),
    single(`event-loop delay p99 while ${many} operations arrive`, 'ms', [delay], { goal: 50 }),
  ];
}

async function timeOf(work: () => Promise<{ problem: unknown; stop: unknown }>): Promise<Timing> {
  let result = { problem: null, stop: null } as { problem: unknown; stop: unknown };
  const timing = await time(async () => (result = await work()));
  if (result.problem !== null || result.stop !== null) throw new Error(JSON.stringify(result));
  return timing;
}

/** The rows of all operations out and in again on the server's side, into a table with the same columns and keys. */
async function copyOf(hub: HubServer): Promise<Timing> {
  const file = `/tmp/trackrecord-copy-${process.pid}.bin`;
  await hub.sql(`COPY hub.op TO '${file}' (FORMAT binary)`);
  await hub.sql('CREATE TABLE copied (LIKE hub.op INCLUDING ALL)');
  return time(() => hub.sql(`COPY copied FROM '${file}' (FORMAT binary)`));
}

/** The hub with its calls counted, and what passes as JSON. */
function countCalls(hub: Hub): { hub: Hub; calls: () => { count: number; bytes: number } } {
  let count = 0;
  let bytes = 0;
  const counted = new Proxy(hub, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>;
      return async (...given: unknown[]) => {
        count += 1;
        const answer = await method.apply(target, given);
        bytes += JSON.stringify([given, answer]).length;
        return answer;
      };
    },
  });
  return { hub: counted, calls: () => ({ count, bytes }) };
}

/** The application in its threads joins and takes everything in; the shell's thread is this one. */
async function delayWhileArriving(hub: HubServer, club: string, folder: string): Promise<number> {
  const threadFile = new URL('../../dist/main/thread.js', import.meta.url);
  const enrolment = await hub.enrol(club);
  const application = await openDatabaseThreads({
    dataFolder: folder,
    log: silentLog,
    threadFile,
    connectHub: () => hub.connect(enrolment),
  });
  const text = await sealEnrolment(enrolment, 'a passphrase of the bench');
  const monitor = monitorEventLoopDelay({ resolution });
  const clubId = enrolment.club.id;
  await application.execute(
    'sync.join',
    { enrolment: text, passphrase: 'a passphrase of the bench', bring: null },
    caller,
  );
  monitor.enable();
  for (;;) {
    const { state } = (await application.execute('sync.status', { clubId }, caller)) as { state: string };
    if (state === 'in-step') break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  monitor.disable();
  await application.close();
  return Math.max(0, monitor.percentile(99) / 1e6 - resolution);
}
