import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Verification } from '#shared/contract/system.ts';
import { openTestApp } from '#tests/support/app.ts';
import { examineFlipped, examineTampered, makeSoundFile } from '#tests/support/damaged-file.ts';
import { dose, randomPicks } from '#tests/support/dose.ts';
import { tamperings } from '#tests/support/tampering.ts';

let folder: string;
let sound: string;
let file: Database.Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trackrecord-verify-'));
  sound = await makeSoundFile(folder);
  file = new Database(sound);
});

afterAll(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('verify', () => {
  it('finds nothing in a sound file, twice', async () => {
    const test = openTestApp(folder);
    const first = (await test.job('system.verify', {})) as Verification;
    const second = (await test.job('system.verify', {})) as Verification;
    test.app.close();
    expect(first).toEqual({ performances: 161, differences: [], integrity: 'ok' });
    expect(second).toEqual(first);
  });

  it.each(tamperings.map((tampering) => [tampering.name, tampering] as const))('finds %s', (_name, tampering) => {
    for (let seed = 1; seed <= dose(1, 20); seed += 1) {
      expect(examineTampered(file, tampering, randomPicks(seed))).toMatchObject({ isFound: true });
    }
  });

  it('finds that the one door was left open', async () => {
    const test = openTestApp(folder);
    file.exec('UPDATE write_guard SET is_open = 1');
    const { differences } = (await test.job('system.verify', {})) as Verification;
    file.exec('UPDATE write_guard SET is_open = 0');
    test.app.close();
    expect(differences).toEqual([{ what: 'file', detail: expect.stringContaining('door') as string }]);
  });

  it('finds every flipped bit that changes what the file says', async () => {
    const pick = randomPicks(20261122);
    const missed: string[] = [];
    for (let flips = 0; flips < dose(40, 4000); flips += 1) {
      const finding = await examineFlipped(sound, pick);
      if (!finding.isFound) missed.push(finding.text);
    }
    expect(missed).toEqual([]);
  });
});
