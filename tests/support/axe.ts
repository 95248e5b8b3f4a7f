import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Serious and critical findings of axe on the page as it stands, one line each; the screens promise to have none. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.waitForFunction(isDrawn);
  // What passes is not listed, and no second page is opened for frames of other sites, of which there are none: a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
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
