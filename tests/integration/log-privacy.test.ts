import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { Application, Caller } from '#main/application.ts';
import { operations } from '#main/contract-operations.ts';
import { openLog } from '#main/log.ts';
import { withoutQuotes } from '#main/log-scrub.ts';
import { createRouter } from '#main/router.ts';
import { readLog } from '#main/system/log-lines.ts';
import { localUser, openTestApp, type TestApp } from '#tests/support/app.ts';
import { wrapInProcess } from '#tests/support/in-process.ts';
import { newClub } from '#tests/support/test-club.ts';
import { sampleInput, takesClub } from '#tests/support/sample-input.ts';

/** What nobody may find in the log: it stands in every text of every input. */
const marker = 'Zyxwother';
const birth = '2013-04-05';

let test: TestApp;
let clubId: string;

beforeEach(() => {
  test = openTestApp();
  clubId = newClub(test).id;
});

afterEach(() => test.close());

interface Node {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
}

/** An input with the marker in every text field that takes any text, required or not, and a child's day of birth. */
function markedInput(name: string): object {
  const schema = operations.get(name)?.procedure['~orpc'].inputSchema as z.ZodType | undefined;
  if (schema === undefined) return {};
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
  const texts = Object.entries(properties).flatMap(([field, node]) => {
    const isText = [node, ...(node.anyOf ?? [])].some((each) => each.type === 'string' && each.enum === undefined);
    if (!isText || /Ids?$/.test(field) || node.format === 'uuid') return [];
    return [[field, field === 'dateOfBirth' ? birth : `${marker} ${field}`] as const];
  });
  const sample = sampleInput(name, clubId, { byTable: new Map() });
  return { ...sample, ...Object.fromEntries(texts), ...(takesClub(name) ? { clubId } : {}) };
}

function logOf(folder: string): string {
  const logs = join(folder, 'logs');
  return readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8'))
    .join('');
}

type AnyClient = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

/** Calls every operation through the router, as a page does; answers with what people are shown of the faults. */
async function callEverything(application: Application, dataFolder: string, caller: Caller): Promise<string[]> {
  const router = createRouter(application, openLog(dataFolder));
  const client = createRouterClient(router, { context: { caller } }) as unknown as AnyClient;
  const told: string[] = [];
  for (const [name, { meta }] of operations) {
    // Streams stay open; a file is not a text.
    if (meta.isStream === true || name === 'files.upload') continue;
    const [feature = '', verb = ''] = name.split('.');
    await client[feature]?.[verb]?.(markedInput(name)).catch((error: unknown) => {
      told.push(error instanceof Error ? error.message : String(error));
    });
  }
  return told;
}

describe('the log', () => {
  it('has nothing of what was typed, whatever is called and refused', async () => {
    const application = wrapInProcess(test.app, {
      dataFolder: test.folder,
      log: openLog(test.folder),
      now: () => Date.now(),
    });
    for (const access of ['superuser', 'public'] as const)
      await callEverything(application, test.folder, { ...localUser, access });
    const log = logOf(test.folder);
    expect(log).toContain('"category":"authentication"');
    expect(log).not.toContain(marker);
    expect(log).not.toContain(birth);
  });

  it('has nothing of it where everything fails with an error that quotes its input', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trackrecord-log-'));
    const fail = (name: string, input: unknown): Promise<never> => {
      const text = JSON.stringify(input);
      const cause = new Error(`bad: '${text}'`, { cause: { input } });
      throw Object.assign(new SyntaxError(`Unexpected token in "${text}" of ${name}`, { cause }), { input });
    };
    const broken: Application = {
      execute: fail,
      authorise: () => Promise.resolve(),
      watchJob: (jobId) => fail('jobs.watch', { jobId }),
      watchChanges: () => {
        throw new Error('not here');
      },
      close: () => Promise.resolve(),
    };
    const told = await callEverything(broken, folder, localUser);
    const log = logOf(folder);
    expect(log).toContain('"category":"error"');
    expect(log).not.toContain(marker);
    expect(log).not.toContain(birth);
    const references = told.flatMap((text) => /\b[2-9B-Z]{3}-[2-9B-Z]{3}\b/.exec(text)?.[0] ?? []);
    expect(references.length).toBeGreaterThan(80);
    for (const reference of references) {
      const found = readLog(folder, { level: 'info', search: reference, page: 1, pageSize: 10 });
      expect(found.rows).toMatchObject([{ message: 'bug', category: 'error' }]);
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it('has no secret under whatever name it is handed over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trackrecord-log-'));
    const log = openLog(folder);
    const secret = {
      password: marker,
      token: marker,
      firstName: marker,
      dateOfBirth: birth,
      session: { secret: marker },
    };
    log.info({ ...secret, caller: secret, operation: 'accounts.signIn', deep: { caller: secret } }, 'something');
    const text = logOf(folder);
    expect(text).toContain('"category":"authentication"');
    expect(text).not.toContain(marker);
    expect(text).not.toContain(birth);
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps of an error where it was, its kind and code', () => {
    const error = Object.assign(new TypeError("Cannot read properties of undefined (reading 'club')"), { code: 'E1' });
    expect(withoutQuotes(error)).toMatchObject({ type: 'TypeError', code: 'E1', message: error.message });
    expect(withoutQuotes(error).stack).toContain('log-privacy.test.ts');
    expect(withoutQuotes(new Error(`no athlete “${marker}” of '${marker} O'Neill'`)).message).not.toContain(marker);
    expect(withoutQuotes(marker)).toMatchObject({ type: 'string', message: '' });
  });
});
