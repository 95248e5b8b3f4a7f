import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createApp } from '#main/app.ts';
import type { Application } from '#main/application.ts';
import { silentLog } from '#main/log.ts';
import { type RunningServer, startServer } from '#main/server/server.ts';
import { today } from '#tests/support/app.ts';
import { wrapInProcess } from '#tests/support/in-process.ts';
import { goodPassword } from '#tests/support/window.ts';

let folder: string;
let application: Application;
let server: RunningServer;
/** How far the server's own clock is ahead. */
let clock = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trackrecord-server-'));
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html>');
  const app = createApp({ dataFolder: folder, role: 'owner', clock: Date.now, today: () => today, log: silentLog });
  application = wrapInProcess(app, { dataFolder: folder, log: silentLog, now: Date.now });
  const now = () => Date.now() + clock;
  server = await startServer({ application, pageFolder: join(folder, 'page'), port: 0, log: silentLog, now });
});

afterAll(async () => {
  await server.close();
  await application.close();
  await rm(folder, { recursive: true });
});

/** A browser: it keeps the cookie that it was given last. */
class Browser {
  cookie = '';

  async open(): Promise<void> {
    this.keep(await fetch(server.link, { redirect: 'manual' }));
  }

  private keep(response: Response): void {
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
  }

  async call(
    path: string,
    body?: object,
    cookie = this.cookie,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await fetch(new URL(path, server.address), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        cookie,
        origin: new URL(server.address).origin,
        'x-trackrecord': '1',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    this.keep(response);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
}

describe('accounts over HTTP', () => {
  const browser = new Browser();

  it('a browser gets another cookie when passwords are turned on, and the one before is nobody’s', async () => {
    await browser.open();
    const before = browser.cookie;
    const me = await browser.call('/api/accounts/on', { userName: 'eve', password: goodPassword });
    expect(me).toMatchObject({ status: 200, body: { mode: 'accounts', state: 'signed-in', name: 'eve' } });
    expect(browser.cookie).not.toBe(before);
    expect((await browser.call('/api/me', undefined, before)).body).toMatchObject({ state: 'anonymous' });
    expect((await browser.call('/api/me')).body).toMatchObject({ name: 'eve' });
  });

  it('after signing out the browser may ask, and is nobody', async () => {
    const during = browser.cookie;
    await browser.call('/api/sign-out', {});
    expect((await browser.call('/api/me', undefined, during)).body).toMatchObject({ state: 'anonymous' });
    expect((await browser.call('/api/me')).body).toMatchObject({ state: 'anonymous' });
    expect(await browser.call('/api/clubs')).toMatchObject({
      status: 403,
      body: { code: 'NOT_ALLOWED', message: 'Sign in to do this.', data: { because: 'not-signed-in' } },
    });
  });

  it('a browser whose new cookie was lost on the way signs in again with the one it has, for ten minutes', async () => {
    const before = browser.cookie;
    await browser.call('/api/sign-in', { userName: 'eve', password: goodPassword });
    browser.cookie = before;
    const again = await browser.call('/api/sign-in', { userName: 'eve', password: goodPassword });
    expect(again).toMatchObject({ status: 200, body: { name: 'eve' } });
    clock += 11 * 60_000;
    expect((await browser.call('/api/me', undefined, before)).status).toBe(401);
    expect((await browser.call('/api/me')).body).toMatchObject({ name: 'eve' });
    await browser.call('/api/sign-out', {});
  });

  it('a wrong password is told with 401, the sixth with 429 and the seconds to wait, and no cookie', async () => {
    const before = browser.cookie;
    for (let time = 0; time < 5; time += 1) {
      const { status, body } = await browser.call('/api/sign-in', { userName: 'eve', password: `wrong ${time}` });
      expect([status, body['code']]).toEqual([401, 'WRONG_PASSWORD']);
    }
    const { status, body } = await browser.call('/api/sign-in', { userName: 'eve', password: goodPassword });
    expect([status, body['message']]).toEqual([429, 'Too many attempts. Wait a second and try again.']);
    expect(browser.cookie).toBe(before);
  });

  it('whoever may not ask is told that, and not what is wrong with the input', async () => {
    const { status, body } = await browser.call('/api/clubs', { name: 7 });
    expect([status, body['code']]).toEqual([403, 'NOT_ALLOWED']);
  });
});
