import type { Page } from 'playwright-core';

/** Takes the picture when the page has come to rest; `isWhole`: down to the end of the page. */
export async function takePicture(page: Page, file: string, isWhole = false): Promise<void> {
  await page.locator('h1, h2').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.mantine-Skeleton-root, [data-loading]') === null);
  await page.evaluate(untilStill);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: file, fullPage: isWhole, animations: 'disabled', caret: 'hide' });
  process.stdout.write(`${file}\n`);
}

/** In the page: until nothing has changed for a while and the typeface is there. */
async function untilStill(): Promise<void> {
  const calm = 600;
  await document.fonts.ready;
  const { promise, resolve } = Promise.withResolvers<void>();
  let timer = setTimeout(resolve, calm);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(resolve, calm);
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  await promise;
  observer.disconnect();
}
