import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Page } from 'playwright-core';

import type { PageOptions } from '#tests/support/browser.ts';
import { type BrowserApp, startBrowserApp } from '#tests/support/browser-app.ts';

import { type DemoClub, openDemoClub } from './demo-club.ts';
import { readmePictures } from './readme-pictures.ts';
import { emptyScreens, type Screen, screensOf } from './screens.ts';
import { takePicture } from './take-picture.ts';

const project = join(import.meta.dirname, '../..');
const widths = [390, 1024, 1440] as const;
const schemes = ['light', 'dark'] as const;

/**
 * `npm run screenshots [-- --all]`: the pictures of the README into .github/images; with `--all` every screen at three
 * widths, light and dark, into test-results/screenshots, which is ignored. The club is made up and the same on every machine;
 * only what depends on the day it is (what is recent) moves on.
 */
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });

const app = await startBrowserApp();
try {
  const club = await openDemoClub(app);
  await (values.all ? takeAll(app, club) : takeForReadme(app, club));
  if (app.problems.length > 0) throw new Error(`the pages said: ${app.problems.join('; ')}`);
} finally {
  await app.close();
}

async function takeForReadme(shown: BrowserApp, club: DemoClub): Promise<void> {
  const folder = join(project, '.github', 'images');
  mkdirSync(folder, { recursive: true });
  for (const { name, path, prepare } of readmePictures(club)) {
    const page = await shown.open(path);
    await prepare(page);
    await takePicture(page, join(folder, `${name}.png`));
    await page.context().close();
  }
}

async function takeAll(shown: BrowserApp, club: DemoClub): Promise<void> {
  const folder = join(project, 'test-results', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const takeEach = async (screens: readonly Screen[]) => {
    for (const colorScheme of schemes) {
      for (const width of widths) {
        for (const screen of screens) {
          const page = await openScreen(shown, screen, { width, height: 900, colorScheme });
          await takePicture(page, join(folder, `${screen.name}-${width}-${colorScheme}.png`), true);
          await page.close();
        }
      }
    }
  };
  const ratification = { isRequired: true };
  await shown.client.clubs.update({ clubId: club.clubId, settings: { ratification } });
  await takeEach(screensOf(club));
  const { id: clubId } = await shown.client.clubs.create({ name: 'Larkford Harriers' });
  await shown.client.accounts.rememberClub({ clubId });
  await takeEach(emptyScreens);
}

async function openScreen(shown: BrowserApp, { path, sync }: Screen, options: PageOptions): Promise<Page> {
  if (sync === undefined) return shown.open(path, options);
  const page = await shown.open('/health', options);
  await page.route('**/rpc/sync/status*', (route) => route.fulfill({ json: { json: sync } }));
  await page.goto(new URL(path, page.url()).href);
  return page;
}
