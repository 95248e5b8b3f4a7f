import type { Locator, Page } from 'playwright-core';

import { type BrowserApp, startBrowserApp } from '#tests/support/browser-app.ts';

import { demoFolder, inFolder } from './demo-folder.ts';
import { type Figure, single } from './figure.ts';

const warmUp = 3;
const repetitions = 15;
const goals = { grid: 100, verdict: 50 } as const;

/**
 * What a person waits for, in a real browser on the built application: from the click to the painted page of the grid, and
 * from the key to the verdict that is painted beside the form. Medians; the time between two frames is in them.
 */
export async function measureScreens(performances: number): Promise<Figure[]> {
  return inFolder(await demoFolder(performances), async (folder) => {
    const app = await startBrowserApp(folder);
    try {
      return [...(await measureGrid(app, performances)), await measureVerdict(app, performances)];
    } finally {
      await app.close();
    }
  });
}

async function measureGrid(app: BrowserApp, performances: number): Promise<Figure[]> {
  const page = await app.open('/performances');
  const many = performances.toLocaleString('en');
  const next = page.getByRole('button', { name: 'Next page' });
  const previous = page.getByRole('button', { name: 'Previous page' });
  await next.waitFor();
  const header = (name: string) => page.locator('thead').getByText(name, { exact: true });
  const figures = [
    await figureOf(`grid of ${many}, the next page`, goals.grid, (round) =>
      untilPainted(page, round % 2 === 0 ? next : previous),
    ),
    await figureOf(`grid of ${many}, sorted by athlete or day`, goals.grid, (round) =>
      untilPainted(page, header(round % 2 === 0 ? 'Athlete' : 'Day')),
    ),
  ];
  await page.goto(new URL('/performances?sort=athlete&direction=up&page=2000', page.url()).href);
  await next.waitFor();
  figures.push(
    await figureOf(`grid of ${many}, page 2000 by athlete`, goals.grid, (round) =>
      untilPainted(page, round % 2 === 0 ? next : previous),
    ),
  );
  await page.context().close();
  return figures;
}

async function measureVerdict(app: BrowserApp, performances: number): Promise<Figure> {
  const [club] = await app.client.clubs.list();
  const clubId = club?.id ?? '';
  const { rows } = await app.client.performances.list({ clubId, discipline: '800m', pageSize: 1 });
  const page = await app.open(`/record?athleteId=${rows[0]?.legs[0]?.athleteId ?? ''}&discipline=800m`);
  const mark = page.getByRole('textbox', { name: 'Mark' });
  await mark.fill('2:20.10');
  await page.getByRole('region', { name: 'Verdict' }).getByText('2:20.10').waitFor();
  return figureOf(
    `verdict among ${performances.toLocaleString('en')}, from key to paint`,
    goals.verdict,
    async (round) => {
      await mark.press('Backspace');
      const digit = String(round % 10);
      await page.getByRole('region', { name: 'Verdict' }).getByText('2:20.1', { exact: true }).first().waitFor();
      await page.evaluate(watchVerdict, `2:20.1${digit}`);
      await mark.press(digit);
      return page.evaluate(() => (window as unknown as Watched).measured);
    },
  );
}

async function figureOf(name: string, goal: number, measure: (round: number) => Promise<number>): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < warmUp + repetitions; round += 1) {
    const time = await measure(round);
    if (round >= warmUp) times.push(time);
  }
  return single(name, 'ms', times, { goal, note: 'in Chromium' });
}

async function untilPainted(page: Page, target: Locator): Promise<number> {
  await page.evaluate(watchGrid);
  await target.click();
  return page.evaluate(() => (window as unknown as Watched).measured);
}

interface Watched {
  measured: Promise<number>;
}

/** In the page: from the next click to the frame after the rows of the grid are other ones. */
function watchGrid(): void {
  const rows = () => document.querySelector('tbody')?.textContent ?? '';
  const before = rows();
  const { promise, resolve } = Promise.withResolvers<number>();
  (window as unknown as { measured: Promise<number> }).measured = promise;
  document.addEventListener(
    'click',
    (event) => {
      const clicked = event.timeStamp;
      const look = () => {
        if (rows() === before || document.querySelector('[data-stale]') !== null) return;
        observer.disconnect();
        // The frame after the one in which the rows stand has been painted.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - clicked)));
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    },
    { once: true, capture: true },
  );
}

/** In the page: from the next key to the frame after the verdict is about this mark. */
function watchVerdict(mark: string): void {
  const { promise, resolve } = Promise.withResolvers<number>();
  (window as unknown as { measured: Promise<number> }).measured = promise;
  document.addEventListener(
    'keydown',
    (event) => {
      const pressed = event.timeStamp;
      const look = () => {
        const panel = document.querySelector('section[aria-live]');
        if (panel?.getAttribute('aria-busy') !== 'false' || !panel.textContent.includes(mark)) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    },
    { once: true, capture: true },
  );
}
