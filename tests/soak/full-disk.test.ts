import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { storeUpload } from '#main/files/uploads.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { manyResults, manyResultsCount } from '#tests/support/many-results.ts';
import { openSampleClub } from '#tests/support/sample-club.ts';
import { mountSmallDisk } from '#tests/support/small-disk.ts';

const kilobyte = 1024;
const demo = { performances: 400 };

/** What an official does that needs space, and how many rows of it there are when it was done whole. */
const works: Readonly<Record<string, (test: TestApp, clubId: string) => Promise<() => Promise<unknown>>>> = {
  async import(test, clubId) {
    const { uploadId } = await storeUpload(test.folder, new File([manyResults()], 'results.csv'));
    return () => test.job('imports.run', { clubId, kind: 'performances', uploadId, createMissing: ['competitions'] });
  },
  async demo(test) {
    return () => test.job('setup.openDemo', demo);
  },
  async rebuild(test, clubId) {
    return () => test.job('system.rebuild', { clubId });
  },
};

const whole: Readonly<Record<string, readonly number[]>> = {
  import: [0, manyResultsCount],
  demo: [0, demo.performances],
  rebuild: [0],
};

describe.each(Object.keys(works))('a disk that fills up during %s', (name) => {
  it('lets all of it happen or nothing, however much space there was', async ({ skip }) => {
    let refused = 0;
    for (let free = 0; free < 1600 * kilobyte; free += 8 * kilobyte) {
      const disk = mountSmallDisk(24);
      skip(disk === null, 'only root on Linux can mount a small disk');
      const test = openTestApp(join(disk?.folder ?? '', 'club'));
      const { clubId } = await openSampleClub(test);
      const work = await works[name]?.(test, clubId);
      const count = () =>
        test
          .call('clubs', 'list')
          .reduce((sum, club) => sum + test.call('performances', 'list', { clubId: club.id }).total, 0);
      const before = count();
      disk?.fill(free);
      try {
        await work?.();
      } catch (error) {
        expect(error).toMatchObject({ code: 'DISK_FULL' });
        refused += 1;
      }
      expect(whole[name]).toContain(count() - before);
      disk?.free();
      expect(await test.job('system.verify', {})).toMatchObject({ differences: [], integrity: 'ok' });
      test.app.close();
      disk?.remove();
    }
    expect(refused).toBeGreaterThan(0);
  });
});
