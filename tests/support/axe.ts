import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The small form: every page reads it anew. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours; what all others see is the same in light and dark. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Rows that look like those above them: a long table takes longer than all that is around it. */
const furtherRows = 'tbody tr:nth-child(n+13)';

/** Serious and critical findings of axe on the page as it stands, one line each; the screens promise to have none. */
export function seriousFindings(page: Page): Promise<string[]> {
  return findings(page);
}

/** The same of a page that is shown in light colours and then in dark ones, which it keeps. */
export async function seriousFindingsInLightAndDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await findings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await findings(page, rulesOfColour))];
}

async function findings(page: Page, only?: string[]): Promise<string[]> {
  await page.waitForFunction(isDrawn);
  // What passes is not listed, and no second page is opened for frames of other sites, of which there are none: a third of the time.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const axe = new AxeBuilder({ page, axeSource: isThere ? ';' : axeSource })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  axe.exclude(furtherRows);
  const { violations } = await (only === undefined ? axe : axe.withRules(only)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
}

/** Colours and movements have come to rest: half-way between light and dark, any text is hard to read. */
function isDrawn(): boolean {
  const chosen = localStorage.getItem('mantine-color-scheme-value');
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const wanted = chosen === 'light' || chosen === 'dark' ? chosen : system;
  const isEndless = (animation: Animation) => animation.effect?.getComputedTiming().iterations === Infinity;
  return (
    document.documentElement.dataset['mantineColorScheme'] === wanted &&
    document.getAnimations().every((animation) => isEndless(animation) || animation.playState !== 'running')
  );
}
