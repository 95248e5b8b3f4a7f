import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Application, Caller } from '#main/application.ts';
import type { Log } from '#main/log.ts';
import { openDatabaseThreads } from '#main/threads/database-threads.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { programFile } from '#tests/support/processes.ts';

const caller: Caller = { user: 'Official', access: 'superuser', shell: 'test' };
const threadFile = programFile('tiny-thread');

let dataFolder: string;
let application: Application;
let logged: { data: object; message: string }[];

function recordingLog(): Log {
  const write = (data: object, message: string) => void logged.push({ data, message });
  return { debug: write, info: write, warn: write, error: write };
}

beforeEach(async () => {
  logged = [];
  dataFolder = await mkdtemp(join(tmpdir(), 'trackrecord-threads-'));
  application = await openDatabaseThreads({ dataFolder, log: recordingLog(), threadFile });
});

afterEach(async () => {
  await application.close();
  await rm(dataFolder, { recursive: true });
});

const run = (operation: string, input: unknown = {}) => application.execute(operation, input, caller);
const createClub = (name: string) => run('clubs.create', { name });

async function startJob(performances = 5): Promise<string> {
  const { jobId } = (await run('setup.openDemo', { performances })) as { jobId: string };
  return jobId;
}

async function follow(jobId: string, onState: (job: Job) => void = () => undefined): Promise<Job[]> {
  const states: Job[] = [];
  for await (const job of await application.watchJob(jobId, caller, undefined)) {
    states.push(job);
    onState(job);
  }
  return states;
}

describe('database threads', () => {
  it('answer queries in the reader and commands in the owner', async () => {
    await expect(run('setup.status')).resolves.toMatchObject({ user: 'reader' });
    await expect(createClub('Harriers')).resolves.toMatchObject({ name: 'Harriers' });
  });

  it('answer lists at once while a long write runs', async () => {
    let hasEnded = false;
    const write = createClub('slow').then(() => (hasEnded = true));
    for (let count = 0; count < 20; count += 1) await run('clubs.list');
    expect(hasEnded).toBe(false);
    await write;
  });

  it('run writes one after the other, in the order in which they were asked', async () => {
    const order: string[] = [];
    const names = ['slow', 'first', 'second'];
    await Promise.all(names.map((name) => createClub(name).then(() => order.push(name))));
    expect(order).toEqual(names);
  });

  it('tell a refusal as the Failure it was', async () => {
    await expect(createClub('taken')).rejects.toMatchObject({
      name: 'Failure',
      code: 'ALREADY_EXISTS',
      data: { what: 'club', name: 'taken' },
    });
  });

  it('tell a bug with the stack of the thread where it happened', async () => {
    const error = await createClub('bug').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'TypeError', message: 'a bug in create' });
    expect((error as Error).stack).toContain('tiny-thread.js');
  });

  it('tell an answer that cannot cross threads as a bug, and go on', async () => {
    await expect(createClub('unclonable')).rejects.toThrow(/could not be cloned/);
    await expect(createClub('Harriers')).resolves.toMatchObject({ name: 'Harriers' });
  });

  it('are refused with the Failure that the database was refused with', async () => {
    const damaged = join(dataFolder, 'damaged');
    const opening = openDatabaseThreads({ dataFolder: damaged, log: recordingLog(), threadFile });
    await expect(opening).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' });
  });

  it('announce a change after a command, and several in quick succession as the last one', async () => {
    const leave = new AbortController();
    const changes = application.watchChanges(leave.signal)[Symbol.asyncIterator]();
    await expect(changes.next()).resolves.toEqual({ value: { number: 0 }, done: false });
    const next = changes.next();
    await createClub('Harriers');
    await expect(next).resolves.toEqual({ value: { number: 1 }, done: false });
    await Promise.all(['a', 'b', 'c'].map(createClub));
    await expect(changes.next()).resolves.toEqual({ value: { number: 4 }, done: false });
    const last = changes.next();
    leave.abort();
    await expect(last).resolves.toEqual({ value: undefined, done: true });
  });
});

describe('a job', () => {
  it('is prepared by a reader, finished by the owner, and shows its progress on the way', async () => {
    const states = await follow(await startJob());
    expect(states[0]).toMatchObject({ operation: 'setup.openDemo', state: 'running' });
    expect(states.map((job) => job.phase)).toEqual(expect.arrayContaining(['preparing', 'writing']));
    expect(states.filter((job) => job.phase === 'preparing').length).toBeGreaterThan(2);
    expect(states.at(-1)).toMatchObject({
      state: 'done',
      result: { prepared: { operation: 'setup.openDemo', performances: 5, role: 'reader' }, finishedBy: 'owner' },
      failure: null,
    });
  });

  it('leaves commands their turn while it prepares', async () => {
    const jobId = await startJob();
    await createClub('Harriers');
    const jobs = (await run('jobs.list')) as Job[];
    expect(jobs.find((job) => job.jobId === jobId)?.state).toBe('running');
    await follow(jobId);
  });

  it('hands each of several jobs what was prepared for it', async () => {
    const ends = await Promise.all([1, 2, 3].map(async (count) => (await follow(await startJob(count))).at(-1)));
    expect(ends.map((job) => job?.result)).toMatchObject(
      [1, 2, 3].map((performances) => ({ prepared: { performances } })),
    );
  });

  it.each(['preparing', 'writing'])('stops when it is cancelled while %s', async (phase) => {
    const jobId = await startJob();
    const states = await follow(jobId, (job) => {
      if (job.phase === phase) void run('jobs.cancel', { jobId });
    });
    expect(states.at(-1)).toMatchObject({ state: 'cancelled', phase, result: null, failure: null });
    await expect(run('jobs.cancel', { jobId })).resolves.toEqual({ cancelled: false });
  });

  it('that was cancelled leaves nothing behind for the next one', async () => {
    const cancelled = await startJob(1);
    const next = await startJob(2);
    await run('jobs.cancel', { jobId: cancelled });
    expect((await follow(next)).at(-1)).toMatchObject({ result: { prepared: { performances: 2 } } });
  });

  it('that fails says so in a sentence', async () => {
    const last = (await follow(await startJob(14))).at(-1);
    expect(last).toMatchObject({ state: 'failed', failure: { code: 'DISK_FULL', data: { folder: dataFolder } } });
    expect(last?.failure?.text).toContain('is full');
  });

  it('with a bug shows the number under which the log has its stack', async () => {
    const last = (await follow(await startJob(13))).at(-1);
    const reference = (last?.failure?.data as { reference: string } | undefined)?.reference;
    expect(last).toMatchObject({ state: 'failed', failure: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(reference).toMatch(/^\w{3}-\w{3}$/);
    expect(last?.failure?.text).toContain(reference);
    const line = logged.find(({ data }) => 'reference' in data && data.reference === reference);
    expect(line?.data).toMatchObject({ operation: 'setup.openDemo', err: { message: 'a bug in the second half' } });
  });

  it('with a wrong input is refused before it is a job', async () => {
    await expect(run('setup.openDemo', { performances: -1 })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { fields: [{ field: 'performances' }] },
    });
    await expect(run('jobs.list')).resolves.toEqual([]);
  });

  it('is refused to whom it is not allowed', async () => {
    const member: Caller = { ...caller, access: 'member' };
    await expect(application.execute('setup.openDemo', {}, member)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('that nobody knows is told at once', async () => {
    await expect(application.watchJob('nobody', caller, undefined)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
  });
});

describe('a thread that dies', () => {
  it('fails what it was asked and is started again', async () => {
    const dying = createClub('die');
    const waiting = createClub('Harriers');
    await expect(dying).rejects.toThrow('the owner thread of the database ended with code 7');
    await expect(waiting).rejects.toThrow('ended with code 7');
    await expect(createClub('Harriers')).resolves.toMatchObject({ name: 'Harriers' });
    expect((await follow(await startJob())).at(-1)).toMatchObject({ state: 'done' });
  });

  it('leaves the others alone', async () => {
    const dying = createClub('die').catch(() => 'died');
    await expect(run('clubs.list')).resolves.toEqual([]);
    await expect(dying).resolves.toBe('died');
  });

  it('stays dead when it dies again within a minute, and says what to do', async () => {
    await expect(createClub('die')).rejects.toThrow('ended with code 7');
    await expect(createClub('die')).rejects.toThrow('ended with code 7');
    await expect(createClub('Harriers')).rejects.toThrow('close TrackRecord and start it again');
    await expect(run('clubs.list')).resolves.toEqual([]);
  });
});
