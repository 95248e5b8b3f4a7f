import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Application, Caller } from '#main/application.ts';
import { operations } from '#main/contract-operations.ts';
import { databaseName } from '#main/db/open.ts';
import { createEventFeed } from '#main/electron/event-feed.ts';
import { createPorts, type Ports } from '#main/electron/page-port.ts';
import { silentLog } from '#main/log.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { nextMessage, PortWindow } from '#tests/support/port-window.ts';
import { openSampleClub } from '#tests/support/sample-club.ts';
import { turnAccountsOn } from '#tests/support/window.ts';

/** The long dose is of `npm run soak`. */
const calls = process.env['TRACKRECORD_DOSE'] === 'soak' ? 2000 : 200;

let test: TestApp;
let ports: Ports;
let told = 0;
let clubId = '';
const itself: Caller = { user: 'official', access: 'superuser', shell: 'desktop' };

beforeAll(async () => {
  test = openTestApp();
  ({ clubId } = await openSampleClub(test));
  await turnAccountsOn(test);
  // Jobs, files and streams as the shells carry them out are tried elsewhere: here it matters who may.
  const refuseOrStop = (name: string, input: unknown, caller: Caller) => {
    test.app.authorise(name, input, caller);
    throw new Error('not in this test');
  };
  const application: Application = {
    async execute(name, input, caller) {
      const isOfShell = operations.get(name)?.meta.isJob || /^(jobs|files|updates)\./.test(name);
      return isOfShell ? refuseOrStop(name, input, caller) : test.app.execute(name, input, caller);
    },
    authorise: async (name, input, caller) => void test.app.authorise(name, input, caller),
    watchJob: async (jobId, caller) => refuseOrStop('jobs.watch', { jobId }, caller),
    watchChanges: () => createEventFeed().watch(AbortSignal.abort()) as never,
    close: async () => undefined,
  };
  const desk = {
    feed: createEventFeed(),
    takeFiles: async () => {
      told += 1;
      return [];
    },
    chooseFolder: async () => {
      told += 1;
      return null;
    },
    licences: async () => [],
  };
  ports = createPorts(application, itself, desk, silentLog);
}, 60_000);

afterAll(() => test.close());

/** Everything that a person could have changed; signing in and its refusals are counted elsewhere. */
function facts(): string {
  const database = new Database(join(test.folder, databaseName), { readonly: true });
  const tables = ['oplog', 'club', 'athlete', 'performance', 'account'];
  const all = JSON.stringify([
    ...tables.map((table) => database.prepare(`SELECT * FROM ${table}`).all()),
    database.prepare(`SELECT value FROM device_setting WHERE name = 'account_mode'`).all(),
  ]);
  database.close();
  return all;
}

const paths = [...operations.keys(), 'desktop.takeFiles', 'desktop.chooseFolder', 'desktop.nothing'];
const address = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...paths).map((name) => `/${name.replaceAll('.', '/')}`) },
  fc.constantFrom('/__proto__/constructor', '/clubs/../accounts/turnOff', 'http://attacker.example/', '', '/'),
  fc.string(),
);
const request = fc.record({
  i: fc.constant('fuzz'),
  p: fc.record({ u: address, b: fc.oneof(fc.record({ json: fc.jsonValue() }), fc.jsonValue()) }),
});
const anything = fc.oneof(
  { weight: 6, arbitrary: request.map((value) => JSON.stringify(value)) },
  fc.string(),
  fc.uint8Array({ maxLength: 200 }),
  fc.jsonValue(),
);

async function isAlive(port: ReturnType<PortWindow['sendPort']>): Promise<boolean> {
  port.postMessage(JSON.stringify({ i: 'alive', p: { u: '/setup/status', b: {} } }));
  for (;;) {
    const message = await nextMessage(port);
    if (message.i === 'alive') return true;
  }
}

describe('the port of a window in which nobody has signed in', () => {
  it('answers anything at all without falling over and without an effect', async () => {
    const window = new PortWindow();
    ports.give(window.asContents);
    const port = window.sendPort();
    const before = facts();
    for (const message of fc.sample(anything, { numRuns: calls, seed: 5 })) port.postMessage(message);
    expect(await isAlive(port)).toBe(true);
    // Whatever was still being carried out.
    await pause(300);
    expect(await isAlive(port)).toBe(true);
    expect(facts()).toBe(before);
    expect(told).toBe(0);
    port.close();
  });

  it('does none of the things that it would have to sign in for', async () => {
    const window = new PortWindow();
    ports.give(window.asContents);
    const port = window.sendPort();
    const before = facts();
    const wrong: unknown[] = [];
    const needing = [...operations.values()].filter(({ meta }) => meta.access !== 'public' && !meta.isStream);
    for (const { name } of needing) {
      port.postMessage(JSON.stringify({ i: name, p: { u: `/${name.replaceAll('.', '/')}`, b: { json: { clubId } } } }));
      const answer = await nextMessage(port);
      if (answer.p?.s !== 403) wrong.push([name, answer]);
    }
    expect(needing.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
    expect(facts()).toBe(before);
    port.close();
  });
});

describe('a port', () => {
  it('is refused from a frame inside the page, a frame that is gone, and any other address', async () => {
    const window = new PortWindow();
    ports.give(window.asContents);
    const senders = [
      null,
      { url: 'app://trackrecord/', parent: window.frame },
      { url: 'app://trackrecord/', parent: null },
    ];
    for (const sender of senders) await once(window.sendPort(sender), 'close');
    for (const url of ['https://attacker.example/', 'app://other/', 'app://user@trackrecord/', 'about:blank', '']) {
      window.frame.url = url;
      await once(window.sendPort(), 'close');
    }
    window.frame.url = 'app://trackrecord/records';
    const port = window.sendPort();
    expect(await isAlive(port)).toBe(true);
    port.close();
  });
});
