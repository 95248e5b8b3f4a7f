import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Application } from '#main/application.ts';
import { silentLog } from '#main/log.ts';
import { startServer } from '#main/server/server.ts';
import type { RunningServer } from '#main/server/server.ts';
import { applicationVersion } from '#main/setup/operations.ts';
import { createUpdates } from '#main/updates/updates.ts';
import { openTestApp } from '#tests/support/app.ts';
import { seriousFindings } from '#tests/support/axe.ts';
import { type Pages, pagesAt } from '#tests/support/browser.ts';
import { isShown } from '#tests/support/browser-app.ts';
import { wrapInProcess } from '#tests/support/in-process.ts';
import { headOf } from '#tests/support/sheet-desk.ts';
import { type Done, makeSigner, openUpdateServer, realUpdater } from '#tests/support/update-server.ts';

const content = Buffer.from('the new application '.repeat(2000));
const signer = makeSigner();

/** The screen of an application that can be replaced, in a browser: its updater and the server of updates are real. */
describe('the screen of updates', () => {
  let folder: string;
  let updates: Awaited<ReturnType<typeof openUpdateServer>>;
  let application: Application;
  let server: RunningServer;
  let pages: Pages;
  let done: Done;
  let sheet: { clubId: string; sheetId: string };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trackrecord-updates-'));
    updates = await openUpdateServer();
    const version = applicationVersion();
    const real = realUpdater(folder, version, updates.address);
    done = real.done;
    const dataFolder = join(folder, 'data');
    const test = openTestApp(dataFolder);
    const { id: clubId } = test.call('clubs', 'create', { name: 'Marlbrook Harriers' });
    sheet = { clubId, sheetId: test.call('sheets', 'create', { clubId, head: headOf() }).id };
    application = wrapInProcess(test.app, {
      dataFolder,
      log: silentLog,
      now: Date.now,
      updates: (asked) =>
        createUpdates({
          version,
          updater: real.updater,
          application: asked,
          log: silentLog,
          now: Date.now,
          keys: [signer.publicKey],
          after: () => () => undefined,
        }),
    });
    const pageFolder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
    server = await startServer({ application, pageFolder, port: 0, log: silentLog, now: Date.now });
    const entry = await fetch(server.link, { redirect: 'manual' });
    const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? '';
    pages = pagesAt({ origin: new URL(server.address).origin, cookie });
  });

  afterAll(async () => {
    await pages.close();
    await server.close();
    await application.close();
    await updates.close();
    delete process.env['APPIMAGE'];
    await rm(folder, { recursive: true });
  });

  it('says what it found, refuses what the makers did not sign, and installs what they did when nobody types results', async () => {
    const page = await pages.open('/administration?tab=health');
    const part = page.getByRole('region', { name: 'Updates' });
    const look = part.getByRole('button', { name: 'Look for updates' });
    await part.getByText('Not asked yet.', { exact: false }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    updates.publish({ version: '98.0.0', content, key: makeSigner().key });
    await look.click();
    await part.getByText('Version 98.0.0 is there.', { exact: false }).waitFor();
    await part.getByText('Faster lists.').waitFor();
    await part.getByRole('button', { name: 'Download version 98.0.0' }).click();
    await part.getByRole('status').filter({ hasText: 'Version 98.0.0 was refused' }).waitFor();

    updates.publish({ version: '99.0.0', content, key: signer.key });
    await look.click();
    await part.getByRole('button', { name: 'Download version 99.0.0' }).click();
    await part.getByText('Version 99.0.0 is ready.', { exact: false }).waitFor();
    const install = part.getByRole('button', { name: 'Restart and install' });
    await install.click();
    await part.getByText('Results are being typed', { exact: false }).waitFor();
    expect(done.quits).toBe(0);
    await application.execute('sheets.close', sheet, { user: 'official', access: 'superuser', shell: 'test' });
    await install.click();
    await part.getByText('Results are being typed', { exact: false }).waitFor({ state: 'detached' });
    await expect.poll(() => done.quits).toBe(1);
    await page.close();
  });

  it('takes another address, and says when nobody answers there', async () => {
    const page = await pages.open('/administration?tab=health');
    const part = page.getByRole('region', { name: 'Updates' });
    const address = part.getByRole('textbox', { name: 'Address of updates' });
    await address.fill('ftp://example.org');
    await part.getByRole('button', { name: 'Save the address' }).click();
    await part.getByText('https', { exact: false }).last().waitFor();
    await address.fill('https://updates.club.invalid/trackrecord');
    await part.getByRole('button', { name: 'Save the address' }).click();
    expect(await isShown(part.getByText('Saved. The next look goes there.'))).toBe(true);
    await page.close();
  });
});
