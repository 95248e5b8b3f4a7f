import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { type BuiltCommand, openBuiltCommand } from './built-command.ts';

let command: BuiltCommand;
beforeEach(() => {
  command = openBuiltCommand();
});
afterEach(() => command.remove());

/** The address that the server prints when it listens. */
async function addressOf(server: ChildProcess): Promise<string> {
  let text = '';
  for await (const piece of server.stdout ?? []) {
    text += String(piece);
    const address = /http:\/\/\S+/.exec(text)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`the server ended without an address: ${text}`);
}

async function stop(server: ChildProcess): Promise<unknown> {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const [code] = (await ended) as [number | null];
  return code;
}

test('the built command sets up, imports, lists, prints and checks a club', () => {
  expect(command.json('init', '--club', 'Riverside')).toEqual({ club: 'Riverside' });
  const file = join(command.folder, 'results.csv');
  writeFileSync(
    file,
    'first_name,last_name,gender,date_of_birth,discipline,date,mark\nAda,Łukasik,F,2001-03-04,100m,2021-05-01,12.50\n',
  );
  expect(command.json('import', 'performances', file, '--club', 'riverside')).toMatchObject({
    rows: 1,
    imported: 1,
    clubRecordsSet: expect.any(Number),
  });
  expect(command.json('records', '--club', 'Riverside', '--age-group', 'ALL')).toMatchObject([
    { value: 12.5, athletes: ['Ada Łukasik'] },
  ]);
  const pdf = join(command.folder, 'records.pdf');
  expect(command.run('records', '--club', 'Riverside', '--format', 'pdf', '--out', pdf)).toMatchObject({
    code: 0,
    err: '',
  });
  expect(command.json('verify')).toEqual({ performances: 1, differences: [], integrity: 'ok' });
  expect(command.json('doctor')).toMatchObject({
    checks: expect.arrayContaining([expect.objectContaining({ name: 'fonts of the sheets', ok: true })]),
  });
});

test('nothing but the answer is on standard output, and nothing but sentences on standard error', () => {
  for (const args of [['frobnicate'], ['records', '--club', 'Nobody'], ['init'], ['undo', 'x'], ['explain', 'x']]) {
    const { code, out, err } = command.run(...args, '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/\S/);
    expect(err).not.toMatch(/^\s+at /m);
  }
});

test('the demo club is the same in two folders', () => {
  const other = openBuiltCommand();
  const seed = ['seed', '--demo', '--performances', '600'];
  expect(other.json(...seed)).toEqual(command.json(...seed));
  const list = (from: BuiltCommand) => {
    const out = join(from.folder, 'all.csv');
    from.json('export', 'performances', '--club', 'Riverbend', '--out', out);
    return from.run('records', '--club', 'Riverbend', '--format', 'csv').out;
  };
  expect(list(other)).toBe(list(command));
  other.remove();
});

test('serve answers in the browser, is read beside, refuses a second writer, and ends when it is told', async () => {
  command.json('seed', '--demo', '--performances', '200');
  const server = command.start('serve');
  const address = await addressOf(server);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=/);
  const page = await fetch(address, { redirect: 'manual' });
  expect(page.status).toBeLessThan(400);

  expect(command.run('records', '--club', 'Riverbend', '--json').code).toBe(0);
  const refused = command.run('rebuild', '--json');
  expect(refused).toMatchObject({ code: 3, out: '' });
  expect(refused.err).toContain('in use');

  expect(await stop(server)).toBe(0);
  expect(command.run('rebuild').code).toBe(0);
});

test('serve refuses to listen beyond this computer', async () => {
  const server = command.start('serve', '--host', '0.0.0.0');
  const [code] = (await once(server, 'exit')) as [number | null];
  expect(code).toBe(2);
});

test('a reader that stops listening is no fault', async () => {
  command.json('seed', '--demo', '--performances', '3000');
  const list = command.start('top', '--club', 'Riverbend', '--limit', '1000');
  const ended = once(list, 'exit');
  let err = '';
  list.stderr?.on('data', (text) => (err += String(text)));
  list.stdout?.once('data', () => list.stdout?.destroy());
  expect(await ended).toEqual([0, null]);
  expect(err).toBe('');
});
