import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  isRealElectron,
  newDataFolder,
  prepareDesktop,
  removeFolder,
  startDesktop,
} from '#tests/support/desktop-app.ts';
import type { Desktop } from '#tests/support/desktop-app.ts';

let folder: string;
let dataFolder: string;
let desktop: Desktop;

beforeAll(async () => {
  folder = await prepareDesktop();
});

afterAll(() => removeFolder(folder));

async function end(): Promise<void> {
  await desktop.close();
  await removeFolder(dataFolder);
}

/** For tests that start it in their own way, or end it. */
function eachOnItsOwn(): void {
  beforeEach(async () => {
    dataFolder = await newDataFolder();
  });
  afterEach(end);
}

const start = async (...files: string[]) => {
  desktop = await startDesktop(folder, dataFolder, 'html[data-ready]', files);
  await isSetUp();
};
const isSetUp = async () => {
  await expect.poll(() => desktop.page.evaluate(() => window.trackrecord.status())).toMatchObject({ isSetUp: true });
};
const takeFiles = () => desktop.page.evaluate(() => window.trackrecord.takeFiles());
const events = () => desktop.page.evaluate(() => window.trackrecord.events());

/** What a person, a dialog or the system itself does is ordered from the stand-in; the real Electron waits for a person: `runIf`. */

describe('files that the system hands over', () => {
  eachOnItsOwn();

  it('come with the start, and each once', async () => {
    const file = join(dataFolder, 'results.CSV');
    await writeFile(file, 'a,b\n');
    await start(file, join(dataFolder, 'letter.doc'));
    expect(await takeFiles()).toEqual(['results.CSV: a,b\n']);
    expect(await takeFiles()).toEqual([]);
  });

  it('come with a second start, which shows the first', async () => {
    await start();
    const file = join(dataFolder, '001-1-01.lif');
    await writeFile(file, '1,1,1,100m\n');
    expect(await desktop.startAgain(file)).toBe(0);
    await expect.poll(events).toContainEqual({ type: 'files' });
    expect(await takeFiles()).toEqual(['001-1-01.lif: 1,1,1,100m\n']);
    expect(await desktop.windowCount()).toBe(1);
  });
});

describe.runIf(!isRealElectron)('the desk', () => {
  /** How much of the journal is of tests before. */
  let from = 0;
  const journal = () => desktop.journal.slice(from);

  beforeAll(async () => {
    dataFolder = await newDataFolder();
    desktop = await startDesktop(folder, dataFolder);
  });
  afterAll(end);
  // The page forgets what it was told before.
  beforeEach(async () => {
    await desktop.page.reload();
    await desktop.page.waitForSelector('html[data-ready]', { state: 'attached' });
    await isSetUp();
    from = desktop.journal.length;
  });

  it('takes a file that macOS hands over, and says which one is not there', async () => {
    const file = join(dataFolder, 'backup.zip');
    await writeFile(file, 'PK');
    desktop.order({ order: 'open-file', path: file });
    desktop.order({ order: 'open-file', path: join(dataFolder, 'gone.csv') });
    desktop.order({ order: 'open-file', path: '/etc/passwd' });
    await expect.poll(async () => (await events()).filter(({ type }) => type === 'files').length).toBe(2);
    expect(await takeFiles()).toEqual(['backup.zip: PK']);
    expect((await desktop.seen('error-box', from)).content).toContain('gone.csv cannot be read');
  });

  it('opens files with the dialog of the system, of the kinds it reads', async () => {
    const file = join(dataFolder, 'athletes.csv');
    await writeFile(file, 'name\n');
    desktop.order({ order: 'paths', paths: [file] });
    desktop.order({ order: 'menu', id: 'open' });
    const box = await desktop.seen('open-dialog', from);
    expect(box.properties).toEqual(['openFile', 'multiSelections']);
    expect(box.extensions).toEqual(expect.arrayContaining(['csv', 'lif', 'zip']));
    await expect.poll(events).toContainEqual({ type: 'files' });
    expect(await takeFiles()).toEqual(['athletes.csv: name\n']);
  });

  it('chooses a folder with the dialog of the system, or none', async () => {
    desktop.order({ order: 'paths', paths: [dataFolder] });
    const choose = () => desktop.page.evaluate(() => window.trackrecord.chooseFolder());
    expect(await choose()).toEqual({ folder: dataFolder });
    desktop.order({ order: 'paths', paths: [] });
    expect(await choose()).toEqual({ folder: null });
  });

  it('sends what its menu says to the page, prints, and shows the log', async () => {
    const { ids, keys } = await desktop.seen('menu');
    const own = ids.filter((id) => !['open', 'print', 'logs'].includes(id));
    for (const id of own) desktop.order({ order: 'menu', id });
    await expect.poll(async () => (await events()).length).toBe(own.length);
    const said = (await events()).map((event) =>
      event.type === 'action' ? event.action : event.type === 'go' ? event.screen : '',
    );
    expect(said).toEqual(own);
    expect(new Set(keys).size).toBe(keys.length);
    desktop.order({ order: 'menu', id: 'print' });
    await desktop.seen('printed', from);
    desktop.order({ order: 'menu', id: 'logs' });
    expect(await desktop.seen('opened', from)).toMatchObject({ what: join(dataFolder, 'logs') });
  });

  it('shows on the task bar how far long work is, and takes it away', async () => {
    await desktop.page.evaluate(() => window.trackrecord.followDemo());
    const shown = () => journal().flatMap((line) => (line.event === 'progress' ? [line.progress] : []));
    await expect.poll(() => shown().at(-1)).toBe(-1);
    expect(shown().filter((part) => part > 0 && part < 1).length).toBeGreaterThan(0);
    expect(shown().every((part) => part === -1 || part === 2 || (part >= 0 && part <= 1))).toBe(true);
  });

  it('tells the page that the computer slept and woke', async () => {
    desktop.order({ order: 'power', event: 'suspend' });
    desktop.order({ order: 'power', event: 'resume' });
    await expect.poll(events).toEqual([{ type: 'lock' }, { type: 'resume' }]);
  });

  it('follows the theme of the system behind the page', async () => {
    desktop.order({ order: 'theme', isDark: true });
    expect((await desktop.seen('background', from)).colour).toBe('#181514');
  });

  it('hands an https address of a federation to the system after a person agreed, and no other', async () => {
    const open = (url: string) => desktop.page.evaluate((address) => void window.open(address, '_blank'), url);
    const refused = [
      'http://worldathletics.org/',
      'https://worldathletics.org.attacker.example/',
      'https://user@worldathletics.org/',
      'https://worldathletics.org:8443/',
      'file:///etc/passwd',
      'smb://attacker.example/share',
      'ms-msdt:/id',
      'https://attacker.example/',
    ];
    for (const url of refused) await open(url);
    await open('https://worldathletics.org/rules');
    expect((await desktop.seen('box', from)).message).toBe('Open worldathletics.org in your web browser?');
    desktop.order({ order: 'answer', button: 1 });
    desktop.order({ order: 'answer', button: 0 });
    await open('https://www.usatf.org/rules');
    expect((await desktop.seen('opened', from)).what).toBe('https://www.usatf.org/rules');
    expect(journal().filter(({ event }) => event === 'box')).toHaveLength(2);
    expect(journal().filter(({ event }) => event === 'opened')).toHaveLength(1);
    // Chromium shows a denied window for a moment before it is gone.
    await expect.poll(() => desktop.windowCount()).toBe(1);
  });
});

describe.runIf(!isRealElectron)('the window', () => {
  eachOnItsOwn();

  it('opens where it was, as large as it was, and never out of sight', async () => {
    await start();
    expect((await desktop.seen('window')).bounds).toEqual({ width: 1280, height: 860 });
    const bounds = { x: 200, y: 120, width: 900, height: 700 };
    desktop.order({ order: 'bounds', bounds });
    desktop.order({ order: 'close-window' });
    expect(await desktop.ended).toBe(0);
    await start();
    expect((await desktop.seen('window')).bounds).toEqual(bounds);
    await desktop.close();
    await writeFile(join(dataFolder, 'window.json'), JSON.stringify({ ...bounds, x: 9000, isMaximized: true }));
    await start();
    expect((await desktop.seen('window')).bounds).toEqual({ width: 900, height: 700 });
    await desktop.seen('maximized');
  });

  it('gives way to a page with a reference number when its process is gone, and comes back', async () => {
    await start();
    const { page } = desktop;
    desktop.order({ order: 'crash' });
    await page.waitForURL(/\/problem\//);
    const text = await page.locator('main').innerText();
    const reference = /[A-Z0-9]{3}-[A-Z0-9]{3}/.exec(text)?.[0] ?? 'none';
    expect(await readFile(join(dataFolder, 'logs', 'trackrecord.log'), 'utf8')).toContain(reference);
    await page.getByRole('link', { name: 'Show the page again' }).click();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    expect(await page.evaluate(() => window.trackrecord.status())).toMatchObject({ isSetUp: true });
  });

  it('that does not answer is waited for, or loaded again', async () => {
    await start();
    desktop.order({ order: 'unresponsive' });
    expect((await desktop.seen('box')).buttons).toEqual(['Wait', 'Load it again']);
    desktop.order({ order: 'responsive' });
    await expect.poll(() => desktop.page.evaluate(() => window.trackrecord.status())).toMatchObject({ isSetUp: true });
    expect(desktop.page.url()).not.toContain('/problem/');
    desktop.order({ order: 'answer', button: 1 });
    desktop.order({ order: 'answer', button: 1 });
    desktop.order({ order: 'unresponsive' });
    await desktop.page.waitForURL(/\/problem\//);
  });

  it('with unsaved input stays open where the person says so', async () => {
    await start();
    // The stand-in answers for the person, not this test's own connection.
    desktop.page.on('dialog', () => undefined);
    await desktop.page.mouse.click(5, 5);
    await desktop.page.evaluate(() => window.trackrecord.holdUnsaved());
    desktop.order({ order: 'close-window' });
    expect((await desktop.seen('box')).message).toBe('What was typed here is not saved yet.');
    expect(await desktop.page.evaluate(() => window.trackrecord.status())).toMatchObject({ isSetUp: true });
    desktop.order({ order: 'answer', button: 1 });
    desktop.order({ order: 'close-window' });
    expect(await desktop.ended).toBe(0);
  });
});

describe.runIf(!isRealElectron)('quitting while work runs', () => {
  eachOnItsOwn();

  const startWork = () => desktop.page.evaluate(() => window.trackrecord.startDemo(5));
  const boxes = () => desktop.journal.filter(({ event }) => event === 'box').length;

  it('names the work and stays where the person stays', async () => {
    await start();
    await startWork();
    desktop.order({ order: 'quit' });
    const box = await desktop.seen('box');
    expect(box).toMatchObject({
      message: 'TrackRecord is busy: Making the demo club.',
      buttons: ['Finish, then close', 'Cancel it and close', 'Stay'],
    });
    desktop.order({ order: 'answer', button: 2 });
    expect(await desktop.page.evaluate(() => window.trackrecord.status())).toMatchObject({ isSetUp: true });
    expect(await desktop.windowCount()).toBe(1);
    // When the window is closed after the test.
    desktop.order({ order: 'answer', button: 1 });
  });

  it('waits until it is finished, or cancels it', async () => {
    for (const [button, state] of [
      [0, 'done'],
      [1, 'cancelled'],
    ] as const) {
      await start();
      await startWork();
      desktop.order({ order: 'close-window' });
      await desktop.seen('box');
      desktop.order({ order: 'answer', button });
      expect(await desktop.ended).toBe(0);
      expect(boxes()).toBe(1);
      const log = await readFile(join(dataFolder, 'logs', 'trackrecord.log'), 'utf8');
      expect(
        log
          .trim()
          .split('\n')
          .some((line) => line.includes(`"state":"${state}"`)),
      ).toBe(true);
      await desktop.close();
    }
  });
});
