import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Application } from '#main/application.ts';
import { storeExport } from '#main/files/exports.ts';
import { silentLog } from '#main/log.ts';
import { startServer } from '#main/server/server.ts';
import type { RunningServer } from '#main/server/server.ts';
import { wrapInProcess } from '#tests/support/in-process.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { createTinyApp } from '#tests/support/tiny-app.ts';

let folder: string;
let application: Application;
let server: RunningServer;
let now: number;

const document = '<meta property="csp-nonce" nonce="__CSP_NONCE__"><meta name="trackrecord-shell" content="__SHELL__">';

beforeEach(async () => {
  now = Date.parse('2026-06-14T10:00:00Z');
  folder = await mkdtemp(join(tmpdir(), 'trackrecord-server-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'page', 'index.html'), document);
  await writeFile(join(folder, 'page', 'assets', 'main-abc.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(folder, 'page', 'assets', 'link.txt'));
  const app = createTinyApp({
    dataFolder: folder,
    role: 'owner',
    clock: () => now,
    today: () => '2026-06-14',
    log: silentLog,
  });
  application = wrapInProcess(app, { dataFolder: folder, log: silentLog, now: () => now });
  server = await startServer({
    application,
    pageFolder: join(folder, 'page'),
    port: 0,
    log: silentLog,
    now: () => now,
  });
});

afterEach(async () => {
  await server.close();
  await application.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A bare request: unlike `fetch` it sends exactly these headers, also a foreign Host, and the path as it is written. */
function send(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    request.on('error', reject);
    request.end(options.body);
  });
}

async function openSession(): Promise<string> {
  const { headers } = await send(new URL(server.link).pathname + new URL(server.link).search);
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

/** The headers that the page's own calls carry. */
function ownHeaders(cookie: string): Record<string, string> {
  const origin = new URL(server.address).origin;
  return { cookie, origin, 'sec-fetch-site': 'same-origin', 'x-trackrecord': '1', 'content-type': 'application/json' };
}

const createClub = (headers: Record<string, string>, name = 'Harriers') =>
  send('/rpc/clubs/create', { method: 'POST', headers, body: JSON.stringify({ json: { name } }) });

describe('the link', () => {
  it('opens a session once, with a cookie that scripts and other sites cannot use', async () => {
    const path = `/?token=${new URL(server.link).searchParams.get('token') ?? ''}`;
    const first = await send(path);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(/^trackrecord-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    const second = await send(path);
    expect(second.status).toBe(401);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.text).toContain('works once');
  });

  it('with a wrong token opens nothing and spends nothing', async () => {
    expect((await send('/?token=guess')).status).toBe(401);
    expect(await openSession()).not.toBe('');
  });

  it('opens a session that ends after twelve hours', async () => {
    const headers = ownHeaders(await openSession());
    now += 12 * 60 * 60 * 1000 - 1;
    expect((await createClub(headers)).status).toBe(200);
    now += 1;
    expect((await createClub(headers)).status).toBe(401);
  });
});

describe('the server', () => {
  it('serves the page with a fresh nonce, in the policy and in the document', async () => {
    const cookie = await openSession();
    const [first, second] = [
      await send('/', { headers: { cookie } }),
      await send('/records/100m', { headers: { cookie } }),
    ];
    const nonce = /nonce="([^"]+)"/.exec(first.text)?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(first.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(first.text).toContain('content="browser"');
    expect(second.text).not.toContain(nonce);
    expect(first.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(first.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('serves a hashed file for ever and without a session', async () => {
    const { status, headers, text } = await send('/assets/main-abc.js');
    expect([status, text]).toEqual([200, 'export {};']);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
  });

  it('shows a browser without a session how to get one, and no page', async () => {
    const { status, text } = await send('/');
    expect(status).toBe(401);
    expect(text).toContain('was not opened by it');
    expect(text).not.toContain('csp-nonce');
  });

  it('says that it is well to anybody on this computer', async () => {
    expect(await send('/health')).toMatchObject({ status: 200, text: '{"ok":true}' });
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%252e%252e%252f%252e%252e%252fsecret.txt',
    '/assets/link.txt',
    '/assets/main-abc.js%00.txt',
    '/assets/main-abc.js::$DATA',
    '/assets/main-abc.js.',
    '/assets/con.js',
    '//secret.txt',
    '/.hidden.txt',
    '/assets',
    '/%',
  ])('gives nothing of the disk for %s', async (path) => {
    const cookie = await openSession();
    const { status, text, headers } = await send(path, { headers: { cookie } });
    expect(text).not.toContain('secret');
    // The document is the answer to any path that has no ending.
    expect([text.includes('There is nothing here') ? 404 : 200, text.includes('csp-nonce')]).toEqual([
      status,
      status === 200,
    ]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('calls', () => {
  it('of the page reach the application', async () => {
    const { status, text, headers } = await createClub(ownHeaders(await openSession()));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ json: { name: 'Harriers' } });
    expect(headers['cache-control']).toBe('no-store');
  });

  it('without a session are refused in the form that the page reads', async () => {
    const headers = { ...ownHeaders(''), cookie: 'other=1' };
    const { status, text } = await createClub(headers);
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ json: { code: 'UNAUTHORIZED', status: 401 } });
    expect((await send('/api/clubs', { headers })).status).toBe(401);
    expect((await send('/api/openapi.json', { headers })).status).toBe(401);
  });

  it.each([
    ['another name that points here', { host: 'attacker.example:80' }, 421],
    ['our name on another port', { host: 'localhost:1' }, 421],
    ['another site, as the browser says it', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin', { origin: 'http://attacker.example' }, 403],
    ['an origin that hides itself', { origin: 'null' }, 403],
    ['our address on another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a form, which cannot send our header', { 'x-trackrecord': '' }, 403],
    ['a form, which cannot send JSON', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text dressed up as JSON', { 'content-type': 'text/plain' }, 415],
  ])('from %s are refused', async (_what, changed, status) => {
    const headers = { ...ownHeaders(await openSession()), ...changed };
    expect((await createClub(headers)).status).toBe(status);
  });

  it('that say nothing of where they come from are refused where they change something', async () => {
    const cookie = await openSession();
    const { origin: _origin, 'sec-fetch-site': _site, ...headers } = ownHeaders(cookie);
    expect((await createClub(headers)).status).toBe(403);
    expect((await send('/api/clubs', { headers: { cookie } })).status).toBe(200);
  });

  it('are never answered to GET where they change something', async () => {
    const headers = ownHeaders(await openSession());
    const { status } = await send(`/rpc/clubs/create?data=${encodeURIComponent('{"json":{"name":"x"}}')}`, { headers });
    expect(status).toBe(404);
  });

  it('with a body above 1 MB are refused, with a file up to 100 MB taken', async () => {
    const cookie = await openSession();
    expect((await createClub(ownHeaders(cookie), 'x'.repeat(1024 * 1024))).status).toBe(413);
    const client = openClient(cookie);
    const file = new File(['x'.repeat(3 * 1024 * 1024)], 'results.csv');
    await expect(client.files.upload({ file })).resolves.toMatchObject({ name: 'results.csv', bytes: 3 * 1024 * 1024 });
  });

  it('that answer with a file have it saved, never shown', async () => {
    const cookie = await openSession();
    const fileId = storeExport(folder, 'report "a".pdf', 'application/pdf', '%PDF-');
    const { status, headers, text } = await send(`/api/files/${fileId}`, { headers: { cookie } });
    expect([status, text, headers['content-type']]).toEqual([200, '%PDF-', 'application/pdf']);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    const file = await openClient(cookie).files.download({ fileId });
    expect([file.name, await file.text()]).toEqual(['report a.pdf', '%PDF-']);
  });

  it('with a file above 100 MB are refused before it is read, in words', async () => {
    const headers = { ...ownHeaders(await openSession()), 'content-length': String(200 * 1024 * 1024) };
    const { status, text } = await send('/rpc/files/upload', { method: 'POST', headers, body: '' });
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({
      json: { code: 'FILE_UNREADABLE', message: expect.stringContaining('100 MB') },
    });
  });

  it('of strangers are counted, and shut nobody out who has a session', async () => {
    const cookie = await openSession();
    for (let count = 0; count < 3; count += 1) await Promise.all(Array.from({ length: 100 }, () => send('/health')));
    expect(await send('/health')).toMatchObject({ status: 429 });
    expect((await createClub(ownHeaders(cookie))).status).toBe(200);
  });
});

function openClient(cookie: string): ContractRouterClient<Contract> {
  const headers = { cookie, origin: new URL(server.address).origin, 'x-trackrecord': '1' };
  return createORPCClient(new RPCLink({ url: new URL('/rpc', server.address).href, headers }));
}

describe("the page's client", () => {
  it('gets refusals with code, data and sentence', async () => {
    const client = openClient(await openSession());
    const error = await client.clubs.create({ name: 'taken' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ORPCError);
    expect(error).toMatchObject({ code: 'ALREADY_EXISTS', status: 409, data: { name: 'taken' }, defined: true });
  });

  it('follows a job over an event stream', async () => {
    const client = openClient(await openSession());
    const { jobId } = await client.setup.openDemo({ performances: 2 });
    const states: string[] = [];
    for await (const job of await client.jobs.watch({ jobId })) states.push(job.state);
    expect(states.at(-1)).toBe('done');
  });

  it('hears of changes, and its stream ends when it leaves', async () => {
    const client = openClient(await openSession());
    const changes = await client.system.changes();
    expect((await changes.next()).value).toEqual({ number: 0 });
    await client.clubs.create({ name: 'Harriers' });
    expect((await changes.next()).value).toEqual({ number: 1 });
    await expect(changes.return()).resolves.toMatchObject({ done: true });
  });

  it('is not kept waiting by a server that stops', async () => {
    const client = openClient(await openSession());
    const changes = await client.system.changes();
    await changes.next();
    const next = changes.next().then(
      () => 'ended',
      () => 'ended',
    );
    await server.close();
    await expect(next).resolves.toBe('ended');
  });
});

describe('REST', () => {
  it('answers under the routes of the contract, with numbers read from text', async () => {
    const headers = ownHeaders(await openSession());
    const status = await send('/api/setup', { headers });
    expect(JSON.parse(status.text)).toMatchObject({ isSetUp: true });
    const created = await send('/api/clubs', { method: 'POST', headers, body: '{"name":"Harriers"}' });
    expect(JSON.parse(created.text)).toMatchObject({ name: 'Harriers' });
    const wrong = await send('/api/clubs/0190f3a0-0000-7000-8000-000000000001/records/recent?days=0', { headers });
    expect([wrong.status, JSON.parse(wrong.text)]).toMatchObject([
      400,
      { code: 'INVALID_INPUT', data: { fields: [{ field: 'days' }] } },
    ]);
    expect(JSON.parse(wrong.text).data.fields[0].problem).not.toContain('string');
  });

  it('describes itself', async () => {
    const { text } = await send('/api/openapi.json', { headers: ownHeaders(await openSession()) });
    const description = JSON.parse(text) as { openapi: string; paths: Record<string, Record<string, object>> };
    expect(description.openapi).toMatch(/^3\.1/);
    expect(description.paths['/clubs']).toHaveProperty('post');
    expect(Object.keys(description.paths).length).toBeGreaterThan(20);
  });

  it('knows no other addresses', async () => {
    const headers = ownHeaders(await openSession());
    const { status, text } = await send('/api/nothing', { headers });
    expect([status, JSON.parse(text)]).toMatchObject([404, { code: 'NOT_FOUND' }]);
  });
});
