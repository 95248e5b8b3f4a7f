import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { RouterClient } from '@orpc/server';
import { createRouterClient } from '@orpc/server';
import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Application, Caller } from '#main/application.ts';
import { operations } from '#main/contract-operations.ts';
import type { Log } from '#main/log.ts';
import { createRouter } from '#main/router.ts';
import type { ShellContext } from '#main/router.ts';
import { wrapInProcess } from '#tests/support/in-process.ts';
import type { Router } from '@orpc/server';
import type { Contract } from '#shared/contract/contract.ts';
import { createTinyApp } from '#tests/support/tiny-app.ts';

const caller: Caller = { user: 'Official', access: 'superuser', shell: 'test' };

let dataFolder: string;
let logged: object[];
let application: Application;
let client: RouterClient<Router<Contract, ShellContext>>;

function openClient(who: Caller) {
  return createRouterClient(createRouter(application, log), { context: { caller: who } });
}

const log: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (data) => void logged.push(data),
};

beforeEach(async () => {
  logged = [];
  dataFolder = await mkdtemp(join(tmpdir(), 'trackrecord-router-'));
  const app = createTinyApp({ dataFolder, role: 'owner', clock: Date.now, today: () => '2026-06-14', log });
  application = wrapInProcess(app, { dataFolder, log, now: Date.now });
  client = openClient(caller);
});

afterEach(async () => {
  await application.close();
  await rm(dataFolder, { recursive: true });
});

async function errorOf(promise: Promise<unknown>): Promise<ORPCError<string, unknown>> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ORPCError)) throw new Error(`expected an error of oRPC, got ${String(error)}`);
  return error;
}

describe('the router', () => {
  it('has a procedure for every operation of the contract', () => {
    const router = createRouter(application, log) as unknown as Record<string, Record<string, object>>;
    const names = Object.entries(router).flatMap(([feature, verbs]) =>
      Object.keys(verbs).map((verb) => `${feature}.${verb}`),
    );
    expect(names.sort()).toEqual([...operations.keys()].sort());
  });

  it('passes an operation on by its contract name, with defaults filled in', async () => {
    await expect(client.setup.status()).resolves.toMatchObject({ isSetUp: true, today: '2026-06-14' });
    await expect(client.clubs.create({ name: ' Harriers ' })).resolves.toMatchObject({
      name: 'Harriers',
      scheme: 'uka',
    });
  });

  it('names the fields of an input that is wrong', async () => {
    const error = await errorOf(client.clubs.create({ name: '', scheme: 'unheard-of' as 'uka' }));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', status: 400, defined: true });
    expect(error.data).toMatchObject({ fields: [{ field: 'name' }, { field: 'scheme' }] });
  });

  it('tells a refusal with code, status, data and a sentence', async () => {
    expect(await errorOf(client.clubs.create({ name: 'taken' }))).toMatchObject({
      code: 'ALREADY_EXISTS',
      status: 409,
      data: { what: 'club', name: 'taken' },
      message: 'There is already a club named “taken”.',
    });
  });

  it('tells a bug by a number, and nothing of what happened inside', async () => {
    const error = await errorOf(client.clubs.create({ name: 'bug' }));
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', status: 500 });
    expect(JSON.stringify(error)).not.toContain('a bug in create');
    const { reference } = error.data as { reference: string };
    expect(error.message).toContain(reference);
    expect(logged).toEqual([expect.objectContaining({ reference, operation: 'clubs.create' })]);
  });

  it('tells an answer that breaks the contract as a bug, and logs fields but no values', async () => {
    const error = await errorOf(client.clubs.create({ name: 'unclonable' }));
    expect(error.code).toBe('INTERNAL_SERVER_ERROR');
    const [line] = logged as [{ err: Error }];
    expect(line.err.message).toContain('the answer breaks the contract: policy ');
    expect(JSON.stringify([line.err.message, line.err.stack])).not.toContain('unclonable');
  });

  it('refuses each operation to whoever has less access than it needs', async () => {
    const anonymous = openClient({ ...caller, access: 'public' }) as unknown as Record<
      string,
      Record<string, (input: object) => Promise<unknown>>
    >;
    const protectedOnes = [...operations.values()].filter((operation) => operation.meta.access !== 'public');
    expect(protectedOnes.length).toBeGreaterThan(20);
    for (const { name } of protectedOnes) {
      const [feature = '', verb = ''] = name.split('.');
      const call = anonymous[feature]?.[verb];
      const error = await errorOf(call?.({}) ?? Promise.reject(new Error(`no ${name}`)));
      expect([name, error.code]).toEqual([name, 'NOT_ALLOWED']);
    }
  });

  it('streams a job, and tells an unknown one before the stream begins', async () => {
    const { jobId } = await client.setup.openDemo({ performances: 3 });
    const states: string[] = [];
    for await (const job of await client.jobs.watch({ jobId })) states.push(job.state);
    expect(states.at(-1)).toBe('done');
    expect(await errorOf(client.jobs.watch({ jobId: 'nobody' }))).toMatchObject({ code: 'JOB_NOT_FOUND', status: 404 });
  });

  it('ends a stream when its reader leaves', async () => {
    const changes = await client.system.changes();
    const first = await changes.next();
    expect(first.value).toEqual({ number: 0 });
    await client.clubs.create({ name: 'Harriers' });
    expect((await changes.next()).value).toEqual({ number: 1 });
    await expect(changes.return()).resolves.toMatchObject({ done: true });
  });

  it('takes a file in and refuses one that is not there', async () => {
    const file = new File(['first_name\nÅsa\n'], '../../läufer.csv', { type: 'text/csv' });
    const uploaded = await client.files.upload({ file });
    expect(uploaded).toMatchObject({ name: 'läufer.csv', bytes: 16 });
    expect(await errorOf(client.files.download({ fileId: '../trackrecord.sqlite' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
