import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

describe('the desk of ratifications', () => {
  let app: BrowserApp;
  beforeAll(async () => {
    app = await startBrowserApp();
    await createSmallClub(app);
  });
  afterAll(() => app.close());

  it('is in the navigation once the club asks for it', async () => {
    const page = await app.open('/');
    await page.getByRole('heading', { name: 'Larkford Harriers' }).waitFor();
    const desk = page.getByRole('link', { name: 'Ratification', exact: true });
    expect(await desk.count()).toBe(0);
    await page.goto(new URL('/ratification', page.url()).href);
    await page.getByText('This club asks for no ratification').waitFor();
    await page.goto(new URL('/settings', page.url()).href);
    const section = page.getByRole('region', { name: 'Ratification' });
    await section.getByRole('switch', { name: 'New records have to be ratified' }).press('Space');
    expect(await isShown(section.getByText('Two people can sign only where everybody signs in'))).toBe(true);
    await section.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Ratification saved.').waitFor();
    expect(await isShown(desk)).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('is worked by the keyboard alone: down the list, open, tick, ratify', async () => {
    const page = await app.open('/ratification');
    const list = page.getByRole('navigation', { name: 'Records: Waiting' });
    const first = list.getByRole('link').first();
    await first.waitFor();
    const before = await list.getByRole('link').count();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    expect(
      await list
        .getByRole('link')
        .nth(1)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    const name = (await first.innerText()).split('\n')[0] ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    // Another claim would lose what is ticked about this one.
    await page.getByRole('checkbox', { name: 'Wind reading' }).press('Space');
    await list.getByRole('link').nth(1).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Stay' }).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    await page.getByRole('checkbox', { name: 'Wind reading' }).press('Space');
    for (const item of ['Wind reading', 'Timing method', 'Officials', 'Proof file', 'Implement checked']) {
      await page.getByRole('checkbox', { name: item }).focus();
      await page.keyboard.press('Space');
    }
    await page.getByRole('button', { name: 'Ratify' }).click();
    await page.getByText('Tick everything on the club’s checklist').waitFor();
    await page.getByRole('checkbox', { name: 'Age and membership' }).press('Space');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Ratify' }).press('Enter');
    await page.getByText('The record is ratified.').waitFor();
    await page.waitForFunction((count) => document.querySelectorAll('main nav li').length === count, before - 1);
    expect(await isShown(page.getByText('Checked: Wind reading, Timing method'))).toBe(true);
    await page.close();
  });

  it('wants a reason for a refusal, and gives the record back', async () => {
    const page = await app.open('/records');
    await page
      .getByRole('row', { name: /^High Jump/ })
      .getByText('1.62')
      .first()
      .waitFor();
    await page.goto(new URL('/ratification', page.url()).href);
    await page.getByRole('link', { name: /High Jump, Marta Quill/ }).click();
    await page.getByRole('button', { name: 'Refuse' }).click();
    await page.getByText('Write why the record is refused.').waitFor();
    await page.getByRole('textbox', { name: 'Note' }).fill('The bar was not measured.');
    await page.getByRole('button', { name: 'Refuse' }).click();
    await page.getByText('It goes back to whoever then holds it').waitFor();
    await page.getByText('Decided lately').click();
    const decided = page.getByRole('navigation', { name: 'Records: Decided lately' });
    await decided.getByRole('link', { name: /High Jump, Marta Quill.*Refused/ }).waitFor();
    await page.goto(new URL('/records', page.url()).href);
    await page.getByRole('row', { name: /^100m/ }).waitFor();
    expect(await page.getByRole('row', { name: /^High Jump/ }).count()).toBe(0);
    await page.close();
  });

  it('is one hand wide on a phone: the list, then the claim, then the list again', async () => {
    const page = await app.open('/ratification', { width: 390, height: 844 });
    await page.getByRole('link', { name: /100m, Marta Quill/ }).click();
    await page.getByRole('heading', { name: '100m, Marta Quill' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Records: Waiting' }).count()).toBe(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    expect(await isShown(page.getByRole('navigation', { name: 'Records: Waiting' }))).toBe(true);
    await page.close();
  });

  it('is reached from a result that waits', async () => {
    const page = await app.open('/ratification');
    await page.getByRole('link', { name: /100m, Marta Quill/ }).click();
    await page.getByRole('link', { name: 'Open the result' }).click();
    await page.getByRole('link', { name: 'Look at it on the desk' }).click();
    expect(await isShown(page.getByRole('heading', { name: '100m, Marta Quill', level: 2 }))).toBe(true);
    // The browser tells of every refusal.
    expect(app.problems.filter((problem) => !/status of 4(00|09)/.test(problem))).toEqual([]);
    await page.close();
  });
});
