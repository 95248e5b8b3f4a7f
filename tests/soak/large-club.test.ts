import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Verification } from '#shared/contract/system.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { randomPicks } from '#tests/support/dose.ts';
import { runUntilKilled } from '#tests/support/processes.ts';
import { openSampleClub } from '#tests/support/sample-club.ts';

const performances = Number(process.env['TRACKRECORD_SOAK_PERFORMANCES'] ?? 1_000_000);

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trackrecord-soak-'));
  const test = openTestApp(folder);
  await openSampleClub(test);
  await test.job('setup.openDemo', { performances });
  test.app.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function expectSound(test: TestApp): Promise<Verification> {
  const verification = (await test.job('system.verify', {})) as Verification;
  expect(verification).toMatchObject({ differences: [], integrity: 'ok' });
  return verification;
}

const demoOf = (test: TestApp) => test.call('clubs', 'list').find((club) => club.isDemo)?.id ?? '';

describe('a club as large as a league', () => {
  it('is sound, down to the last line of its log', async () => {
    const test = openTestApp(folder);
    const found = await expectSound(test);
    expect(found.performances).toBeGreaterThan(performances);
    test.app.close();
  });

  it('stays sound through a thousand changes of every kind', async () => {
    const test = openTestApp(folder);
    const clubId = demoOf(test);
    const pick = randomPicks(1974);
    for (let change = 0; change < 250; change += 1) {
      const page = 1 + pick(Math.floor(performances / 50));
      const { rows } = test.call('performances', 'list', { clubId, page, pageSize: 50 });
      const [first, second, third] = [rows[pick(20)], rows[20 + pick(15)], rows[35 + pick(15)]].map(
        (row) => row?.id ?? '',
      );
      test.call('performances', 'remove', { clubId, performanceId: first ?? '', reason: 'Typed twice.' });
      test.call('performances', 'restore', { clubId, performanceId: first ?? '' });
      test.call('performances', 'decide', {
        clubId,
        performanceId: second ?? '',
        ruling: change % 2 === 0 ? 'refused' : 'this-is-the-record',
      });
      test.call('performances', 'remove', { clubId, performanceId: third ?? '', reason: 'Never happened.' });
    }
    await expectSound(test);
    test.app.close();
  });

  it('survives being killed while results are saved and imported', async () => {
    const pick = randomPicks(2026);
    for (let kills = 0; kills < 20; kills += 1) {
      const copy = mkdtempSync(join(tmpdir(), 'trackrecord-soak-'));
      cpSync(folder, copy, { recursive: true });
      await runUntilKilled('crashing-process', [copy, kills % 2 === 0 ? 'save' : 'import', String(1 + pick(800))]);
      const test = openTestApp(copy);
      expect(test.call('clubs', 'list')).toHaveLength(2);
      test.app.close();
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
