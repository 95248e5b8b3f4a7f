import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { newDataFolder, prepareDesktop, removeFolder, spawnStandIn } from '#tests/support/desktop-app.ts';

/** What the system's own boxes say cannot be read by a test on the real Electron, where such a box waits for a person. */

let folder: string;
let dataFolder: string;

beforeAll(async () => {
  folder = await prepareDesktop();
});

afterAll(() => removeFolder(folder));

beforeEach(async () => {
  dataFolder = await newDataFolder();
});

afterEach(() => removeFolder(dataFolder));

describe('a desktop application that cannot start', () => {
  it('says why in a sentence, and ends without a window', async () => {
    const started = spawnStandIn(folder, join(dataFolder, 'damaged'));
    expect(await started.ended).toBe(3);
    const box = started.journal.find((line) => line.event === 'error-box');
    expect(box?.title).toBe('TrackRecord cannot start');
    expect(box?.content).toContain('is damaged (for a test). It was left as it is. Restore the newest good backup.');
    expect(started.journal.filter((line) => line.event === 'window')).toEqual([]);
  });

  it('says so where its folder cannot be made', async () => {
    const file = join(dataFolder, 'file');
    await writeFile(file, '');
    const started = spawnStandIn(folder, join(file, 'data'));
    expect(await started.ended).toBe(3);
    const box = started.journal.find((line) => line.event === 'error-box');
    expect(box?.content).toContain('cannot be written');
  });
});

describe('a desktop application that starts', () => {
  it('asks for the sandbox first and shows the window last', async () => {
    const started = spawnStandIn(folder, dataFolder);
    await started.seen('shown');
    const events = started.journal.map((line) => line.event);
    expect(events[0]).toBe('sandbox');
    expect(events.indexOf('window')).toBeLessThan(events.indexOf('shown'));
    expect(await started.seen('menu')).toMatchObject({
      labels: ['&File', '&Edit', '&View', '&Go', '&Window', '&Help'],
    });
    started.process.kill('SIGTERM');
    await started.ended;
  });

  it('closes the database and ends when the system asks it to', async () => {
    const started = spawnStandIn(folder, dataFolder);
    await started.seen('shown');
    started.process.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });
});
