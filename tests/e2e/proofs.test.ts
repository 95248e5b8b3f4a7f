import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { anyPdf, anyPng, svgText, talkativeJpeg } from '#tests/support/proof-files.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

let app: BrowserApp;
let clubId: string;
let jump: string;
let race: string;

beforeAll(async () => {
  app = await startBrowserApp();
  ({ clubId } = await createSmallClub(app));
  const find = async (discipline: string) =>
    (await app.client.performances.list({ clubId, discipline })).rows[0]?.id ?? expect.fail('no such result');
  jump = await find('LJ');
  race = await find('100m');
});

afterAll(() => app.close());

const card = (page: Page, label: string) => page.getByRole('listitem').filter({ hasText: label });
const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

/** As a person drops files from a folder onto the page. */
async function drop(page: Page, files: readonly { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const carried = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      return transfer;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') })),
  );
  const zone = page.locator('[data-dropzone], .mantine-Dropzone-root').first();
  for (const type of ['dragenter', 'dragover', 'drop']) await zone.dispatchEvent(type, { dataTransfer: carried });
}

describe('proof of a result', () => {
  it('is dropped, seen, opened, removed and put back', async () => {
    const page = await app.open(`/performances/${jump}`);
    await isShown(page.getByText('Nothing proves this result yet.'));
    await drop(page, [
      file('board.jpg', 'image/jpeg', await talkativeJpeg()),
      file('sheet.pdf', 'application/pdf', anyPdf()),
    ]);
    await isShown(card(page, 'board.jpg').getByRole('img'));
    await isShown(page.getByRole('button', { name: 'Download sheet.pdf' }).first());
    await isShown(card(page, 'board.jpg').getByText('Field card'));
    await isShown(card(page, 'board.jpg').getByText(/^Taken/));
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Open board.jpg' }).click();
    const dialog = page.getByRole('dialog', { name: 'board.jpg' });
    await isShown(dialog.getByRole('img', { name: 'Field card, board.jpg' }));
    await isShown(dialog.getByText(/60 × 40 pixels/));
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Remove board.jpg' }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await isShown(page.getByText('Say why, so that others understand it later.'));
    await page.getByRole('textbox', { name: 'Why' }).fill('It shows another jump');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('button', { name: 'Open board.jpg' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await isShown(page.getByRole('button', { name: 'Open board.jpg' }));
    await page.close();
  });

  it('is put back from the list of what was removed, long after', async () => {
    const page = await app.open(`/performances/${jump}`);
    await page.getByRole('button', { name: 'Remove sheet.pdf' }).click();
    await page.getByRole('textbox', { name: 'Why' }).fill('An older one');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'One removed lately' }).click();
    await isShown(page.getByText(/: An older one$/));
    await page.getByRole('button', { name: 'Put back sheet.pdf' }).click();
    expect(await isShown(page.getByRole('button', { name: 'Remove sheet.pdf' }))).toBe(true);
    await page.close();
  });

  it('is chosen with the keyboard; what is refused says why, and the others go on', async () => {
    const page = await app.open(`/performances/${race}`);
    const choosing = page.waitForEvent('filechooser');
    await page.getByText('Drop photo finish').waitFor();
    await page.locator('.mantine-Dropzone-root').focus();
    await page.keyboard.press('Enter');
    await (
      await choosing
    ).setFiles([
      file('finish.png', 'image/png', Buffer.from(svgText)),
      file('IMG_0001.HEIC', 'image/heic', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')),
      file('camera.png', 'image/png', await anyPng()),
    ]);
    await isShown(page.getByRole('button', { name: 'Open camera.png' }));
    await isShown(page.getByText('finish.png is a drawing (SVG)'));
    await isShown(page.getByText('Most Compatible'));
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take finish.png off the list' }).click();
    await page.getByText('finish.png is a drawing (SVG)').waitFor({ state: 'detached' });
    await page.close();
  });

  it('can be called a photo; of somebody who refused pictures the page says what follows', async () => {
    const athlete = (await app.client.performances.get({ clubId, performanceId: race })).legs[0]?.athleteId ?? '';
    const { memberships, firstName, lastName, gender, dateOfBirth, membershipNumber, consent } =
      await app.client.athletes.get({ clubId, athleteId: athlete });
    await app.client.athletes.update({
      clubId,
      athleteId: athlete,
      memberships,
      firstName,
      lastName,
      gender,
      dateOfBirth,
      membershipNumber,
      consent,
      photoConsent: 'refused',
    });
    const page = await app.open(`/performances/${race}`);
    await page.getByRole('button', { name: 'Change what camera.png is' }).click();
    await page.getByRole('menuitem', { name: 'Photo', exact: true }).click();
    await isShown(page.getByRole('button', { name: /^Photo, .*Change what camera.png is$/ }));
    await isShown(page.getByText(`No consent to pictures: ${firstName} ${lastName}.`));
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('is found in the grid by its mark and its filter', async () => {
    const page = await app.open('/performances?proof=any');
    await isShown(page.getByText('2 performances found'));
    expect(await page.getByRole('img', { name: 'Has proof' }).count()).toBe(2);
    await page.getByRole('combobox', { name: 'Proof' }).click();
    await page.getByRole('option', { name: 'Without proof' }).click();
    await isShown(page.getByText('5 performances found'));
    await page.close();
  });

  it('is saved as a dossier with everything about the result', async () => {
    const page = await app.open(`/performances/${race}`);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Dossier as PDF' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^Larkford Harriers dossier .*\.pdf$/);
    const bytes = await readFile(await saved.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });

  it('is usable on a phone, in the dark', async () => {
    const page = await app.open(`/performances/${jump}`, { width: 390, height: 844, colorScheme: 'dark' });
    await isShown(page.getByRole('button', { name: 'Open board.jpg' }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    for (const name of ['Download board.jpg', 'Remove board.jpg', 'Dossier as PDF']) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('the form of a new result', () => {
  it('takes proof before it is saved, and adds it afterwards; a refused file leaves the result saved', async () => {
    const page = await app.open('/record?discipline=100m&day=2026-05-02');
    await page.getByRole('combobox', { name: 'Athlete' }).fill('Marta');
    await page.getByRole('option', { name: /Marta Quill/ }).click();
    await page.getByRole('textbox', { name: 'Mark' }).fill('12.65');
    await page
      .locator('.mantine-Dropzone-root input[type=file]')
      .setInputFiles([
        file('good.png', 'image/png', await anyPng(80, 30)),
        file('bad.png', 'image/png', Buffer.from('not a picture')),
      ]);
    await isShown(page.getByRole('list', { name: 'To be added when this is saved' }).getByText('good.png'));
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    const queue = page.getByRole('list', { name: 'Files on their way' });
    await isShown(queue.getByText('bad.png is text.', { exact: false }));
    await isShown(queue.getByText('Added', { exact: true }));
    await isShown(page.getByRole('button', { name: 'Try again: bad.png' }));
    const { rows } = await app.client.performances.list({ clubId, proof: 'any', from: '2026-05-02' });
    expect(rows.map((row) => row.mark?.text)).toEqual(['12.65']);
    await page.close();
  });
});

it('no page logged an error', () => {
  expect(app.problems).toEqual([]);
});
