import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { databaseName } from '#main/db/open.ts';
import { storeUpload } from '#main/files/uploads.ts';
import type { Verification } from '#shared/contract/system.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { manyResults, manyResultsCount } from '#tests/support/many-results.ts';
import { importFile, openSampleClub } from '#tests/support/sample-club.ts';
import { mountSmallDisk, type SmallDisk } from '#tests/support/small-disk.ts';

const reason = 'only root on Linux can mount a small disk';
const fullDisk = { code: 'DISK_FULL' };

let disk: SmallDisk | null;
let folder: string;

beforeEach(() => {
  disk = mountSmallDisk(12);
  folder = join(disk?.folder ?? '', 'club');
});

afterEach(() => disk?.remove());

async function openClub(): Promise<{ test: TestApp; clubId: string; athleteId: string }> {
  const test = openTestApp(folder);
  const { clubId, athleteId } = await openSampleClub(test);
  return { test, clubId, athleteId };
}

async function expectSound(test: TestApp): Promise<void> {
  expect(await test.job('system.verify', {})).toMatchObject({
    differences: [],
    integrity: 'ok',
  } satisfies Partial<Verification>);
}

const total = (test: TestApp, clubId: string) => test.call('performances', 'list', { clubId }).total;

/** Saves one performance after the other until the disk is full; answers with how many were acknowledged. */
function saveUntilFull(test: TestApp, clubId: string, athleteId: string): number {
  for (let saved = 0; saved < 5000; saved += 1) {
    try {
      save(test, clubId, athleteId, saved);
    } catch (error) {
      expect(error).toMatchObject(fullDisk);
      return saved;
    }
  }
  throw new Error('the disk was never full');
}

function save(test: TestApp, clubId: string, athleteId: string, nth: number): void {
  const mark = `${15 + Math.floor(nth / 50)}:${String(nth % 50).padStart(2, '0')}.00`;
  const input = {
    clubId,
    discipline: '5000m',
    season: 'track',
    legs: [{ athleteId }],
    day: '2024-05-05',
    mark,
    heat: String(nth),
  };
  test.call('performances', 'record', { ...input, note: 'x'.repeat(1500), isConfirmed: true });
}

describe('a full disk', () => {
  it('is told of by the health of the installation while there is little space', async ({ skip }) => {
    skip(disk === null, reason);
    const { test } = await openClub();
    const { ok, checks } = test.call('system', 'health');
    expect([ok, checks.find((check) => check.name === 'free disk')?.ok]).toEqual([false, false]);
    test.close();
  });

  it('refuses a save, which is not there then, and lets people read on', async ({ skip }) => {
    skip(disk === null, reason);
    const { test, clubId, athleteId } = await openClub();
    const before = total(test, clubId);
    disk?.fill();
    const saved = saveUntilFull(test, clubId, athleteId);
    expect(total(test, clubId)).toBe(before + saved);
    expect(() => save(test, clubId, athleteId, 4999)).toThrow(expect.objectContaining(fullDisk) as Error);
    disk?.free();
    save(test, clubId, athleteId, 4999);
    expect(total(test, clubId)).toBe(before + saved + 1);
    await expectSound(test);
    test.app.close();
  });

  it('takes back a whole import, which works once there is space', async ({ skip }) => {
    skip(disk === null, reason);
    const { test, clubId } = await openClub();
    const before = total(test, clubId);
    const batches = test.call('imports', 'list', { clubId }).length;
    const { uploadId } = await storeUpload(folder, new File([manyResults()], 'results.csv'));
    disk?.fill();
    const input = { clubId, kind: 'performances', uploadId, createMissing: ['competitions'] };
    await expect(test.job('imports.run', input)).rejects.toMatchObject(fullDisk);
    expect(total(test, clubId)).toBe(before);
    expect(test.call('imports', 'list', { clubId })).toHaveLength(batches);
    disk?.free();
    await expect(test.job('imports.run', input)).resolves.toMatchObject({ imported: manyResultsCount });
    await expectSound(test);
    test.app.close();
  });

  it('takes back a rebuild and the undo of an import half-way', async ({ skip }) => {
    skip(disk === null, reason);
    const { test: first, clubId } = await openClub();
    const { batch } = await importFile(first, clubId, manyResults());
    await first.job('setup.openDemo', { performances: 1500 });
    // The log that earlier work left would have room for this one's.
    const test = first.restart();
    const demo = test.call('clubs', 'list').find((club) => club.isDemo);
    const before = total(test, clubId);
    disk?.fill();
    await expect(test.job('system.rebuild', { clubId: demo?.id })).rejects.toMatchObject(fullDisk);
    await expectSound(test);
    await expect(test.job('imports.undo', { clubId, batchId: batch })).rejects.toMatchObject(fullDisk);
    expect(total(test, clubId)).toBe(before);
    disk?.free();
    await expect(test.job('imports.undo', { clubId, batchId: batch })).resolves.toEqual({ removed: manyResultsCount });
    await expectSound(test);
    test.app.close();
  });

  it('keeps nobody from closing, and what was saved is there at the next start', async ({ skip }) => {
    skip(disk === null, reason);
    const { test, clubId, athleteId } = await openClub();
    const before = total(test, clubId);
    disk?.fill();
    const saved = saveUntilFull(test, clubId, athleteId);
    expect(() => test.app.close()).not.toThrow();
    disk?.fill();
    expect(() => openTestApp(folder)).toThrow(expect.objectContaining(fullDisk) as Error);
    disk?.free();
    const again = openTestApp(folder);
    expect(total(again, clubId)).toBe(before + saved);
    await expectSound(again);
    again.app.close();
  });

  it('leaves nothing half-made behind at the first start', ({ skip }) => {
    skip(disk === null, reason);
    disk?.fill();
    expect(() => openTestApp(folder)).toThrow(expect.objectContaining(fullDisk) as Error);
    disk?.free();
    expect(readdirSync(folder)).not.toContain(databaseName);
    const test = openTestApp(folder);
    expect(test.call('clubs', 'list')).toEqual([]);
    test.app.close();
  });
});
