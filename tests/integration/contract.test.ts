import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Caller } from '#main/application.ts';
import { operations } from '#main/contract-operations.ts';
import { Failure } from '#shared/domain/failure.ts';
import { openTestApp, quietProgress, type TestApp } from '#tests/support/app.ts';
import { refusal } from '#tests/support/test-club.ts';
import { trailOf } from '#tests/support/trail.ts';

const levels = ['public', 'member', 'staff', 'owner', 'superuser'] as const;

/** Operations that touch no database and are carried out in the shell's thread: their tests go through a shell. */
const ofShells = new Set([
  'files.upload',
  'files.download',
  'jobs.list',
  'jobs.watch',
  'jobs.cancel',
  'system.changes',
  'sync.join',
  'sync.now',
  'sync.stop',
  'updates.status',
  'updates.check',
  'updates.download',
  'updates.install',
]);

const ofCore = [...operations.values()].filter((operation) => !ofShells.has(operation.name));

describe('every operation of the contract', () => {
  const folders = ['tests/integration', 'tests/support'].map((folder) => join(import.meta.dirname, '../..', folder));
  const sources = folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('contract.test.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

  it.each(ofCore.map((operation) => operation.name))('%s is called by a test of the core', (name) => {
    const [feature, verb] = name.split('.');
    const call = new RegExp(
      `\\bcall\\(\\s*'${feature}',\\s*'${verb}'|\\b(?:job|execute|ask)\\(\\s*'${feature}\\.${verb}'`,
    );
    expect(sources).toMatch(call);
  });

  it.each([...ofShells])('%s is called by a test through a shell', (name) => {
    expect(operations.has(name)).toBe(true);
    expect(sources).toMatch(new RegExp(`(?:\\.${name.replace('.', '\\.')}\\(|'${name.replace('.', '\\.')}')`));
  });
});

describe('who may do what', () => {
  let test: TestApp;

  beforeAll(() => {
    test = openTestApp();
  });

  afterAll(() => test.close());

  const callerOf = (access: Caller['access']): Caller => ({ user: 'somebody', access, shell: 'test' });

  function ask({ name, meta }: (typeof ofCore)[number], access: Caller['access']): unknown {
    if (meta.isJob !== true) return test.app.execute(name, {}, callerOf(access));
    return test.app.prepareJob(name, {}, callerOf(access), quietProgress);
  }

  it.each(ofCore.map((operation) => [operation.name, operation.meta.access, operation] as const))(
    '%s needs %s, and whoever has less is refused, with a line in the audit trail',
    (name, needs, operation) => {
      const below = levels.slice(0, levels.indexOf(needs));
      const before = trailOf(test.folder).length;
      for (const access of below) {
        expect(refusal(() => ask(operation, access))).toEqual({
          code: 'NOT_ALLOWED',
          data: { operation: name, needs, because: access === 'public' ? 'not-signed-in' : 'role' },
        });
      }
      const lines = trailOf(test.folder).slice(before);
      expect(lines.map((line) => [line.action, line.outcome])).toEqual(below.map(() => [name, 'refused']));
    },
  );

  it.each(ofCore.map((operation) => [operation.name, operation.meta.access, operation] as const))(
    '%s is open to %s',
    async (_name, needs, operation) => {
      // An empty input is wrong for most: what counts is that it is looked at.
      const answer = await Promise.resolve()
        .then(() => ask(operation, needs))
        .catch((error: unknown) => error);
      const code = answer instanceof Failure ? answer.code : 'answered';
      expect(['INVALID_INPUT', 'answered']).toContain(code);
    },
  );

  it('does nothing under a name that the contract does not have', () => {
    for (const name of ['', 'clubs', 'clubs.burn', 'toString.call', '__proto__.x', 'clubs.constructor']) {
      expect(refusal(() => test.app.execute(name, {}, callerOf('superuser'))).code).toBe('NOT_FOUND');
    }
  });
});
