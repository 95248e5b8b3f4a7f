import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { type BrowserApp, startBrowserApp } from '#tests/support/browser-app.ts';

import { type DemoClub, openDemoClub } from './demo-club.ts';
import { readmePictures } from './readme-pictures.ts';
import { screensOf } from './screens.ts';
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
  for (const colorScheme of schemes) {
    for (const width of widths) {
      for (const { name, path } of screensOf(club)) {
        const page = await shown.open(path, { width, height: 900, colorScheme });
        await takePicture(page, join(folder, `${name}-${width}-${colorScheme}.png`), true);
        await page.context().close();
      }
    }
  }
}
