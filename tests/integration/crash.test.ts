import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Verification } from '#shared/contract/system.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { dose, randomPicks } from '#tests/support/dose.ts';
import { manyResults, manyResultsCount } from '#tests/support/many-results.ts';
import { runUntilKilled } from '#tests/support/processes.ts';
import { importFile, openSampleClub, sampleClubOf } from '#tests/support/sample-club.ts';

/** What the program had acknowledged before it died. */
interface Acknowledged {
  readonly statements?: number;
  readonly club?: string;
  readonly saved?: string;
  readonly removed?: string;
  readonly imported?: string;
  readonly undone?: string;
}

let base: string;
let withBatch: string;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'trackrecord-crash-'));
  const test = openTestApp(base);
  await openSampleClub(test);
  await test.job('setup.openDemo', { performances: 100 });
  test.app.close();
  withBatch = mkdtempSync(join(tmpdir(), 'trackrecord-crash-'));
  cpSync(base, withBatch, { recursive: true });
  const second = openTestApp(withBatch);
  await importFile(second, sampleClubOf(second), manyResults());
  second.app.close();
});

afterAll(() => {
  for (const folder of [base, withBatch]) rmSync(folder, { recursive: true, force: true });
});

const ofFile = (test: TestApp) =>
  test.call('performances', 'list', { clubId: sampleClubOf(test), from: '2026-04-01', to: '2026-04-30' }).total;

/** Everything acknowledged is there, of everything else all or nothing. */
const promises: Readonly<Record<string, (test: TestApp, acknowledged: readonly Acknowledged[]) => void>> = {
  start(test, acknowledged) {
    const clubs = test.call('clubs', 'list').map((club) => club.id);
    expect(clubs).toEqual(expect.arrayContaining(acknowledged.flatMap(({ club }) => club ?? [])));
    expect(clubs.length).toBeLessThanOrEqual(1);
  },
  save(test, acknowledged) {
    const saved = acknowledged.flatMap((line) => line.saved ?? []);
    const { rows, total } = test.call('performances', 'list', {
      clubId: sampleClubOf(test),
      from: '2026-05-10',
      to: '2026-05-29',
      pageSize: 100,
      discipline: '100m',
    });
    expect(rows.map((row) => row.id)).toEqual(expect.arrayContaining(saved));
    // The one that was being saved may be there, but was not acknowledged.
    expect(total - saved.length).toBeOneOf([0, 1]);
  },
  change(test, acknowledged) {
    const clubId = sampleClubOf(test);
    const isLive = (performanceId: string) => test.call('performances', 'get', { clubId, performanceId }).isLive;
    const removed = acknowledged.flatMap((line) => line.removed ?? []);
    const saved = acknowledged.flatMap((line) => line.saved ?? []).filter((id) => !removed.includes(id));
    expect(removed.filter(isLive)).toEqual([]);
    // The last one may have been removed without having said so.
    expect(saved.slice(0, -1).filter((id) => !isLive(id))).toEqual([]);
  },
  import(test, acknowledged) {
    const count = ofFile(test);
    expect(count).toBeOneOf([0, manyResultsCount]);
    if (acknowledged.some((line) => line.imported !== undefined)) expect(count).toBe(manyResultsCount);
    const batches = test.call('imports', 'list', { clubId: sampleClubOf(test) });
    expect(batches.filter((batch) => batch.report.imported === manyResultsCount)).toHaveLength(
      count / manyResultsCount,
    );
  },
  undo(test, acknowledged) {
    const count = ofFile(test);
    expect(count).toBeOneOf([0, manyResultsCount]);
    if (acknowledged.some((line) => line.undone !== undefined)) expect(count).toBe(0);
  },
  rebuild(test) {
    expect(test.call('records', 'list', { clubId: sampleClubOf(test) }).length).toBeGreaterThan(0);
  },
};

/** Where the work begins: nowhere, at a club, or at a club with an import to take back. */
const sourceOf = (work: string) => (work === 'start' ? null : work === 'undo' ? withBatch : base);

async function killedWhile(work: string, end: { statement?: number; milliseconds?: number }): Promise<Acknowledged[]> {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-crash-'));
  const source = sourceOf(work);
  if (source !== null) cpSync(source, folder, { recursive: true });
  try {
    const lines = await runUntilKilled(
      'crashing-process',
      [folder, work, String(end.statement ?? 0)],
      end.milliseconds,
    );
    const acknowledged = lines.map((line) => JSON.parse(line) as Acknowledged);
    const test = openTestApp(folder);
    promises[work]?.(test, acknowledged);
    const { differences, integrity } = (await test.job('system.verify', {})) as Verification;
    expect([integrity, differences]).toEqual(['ok', []]);
    test.app.close();
    expect(existsSync(join(folder, 'trackrecord.sqlite.new'))).toBe(false);
    return acknowledged;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(Object.keys(promises))('killed during %s', (work) => {
  it('keeps everything acknowledged and is sound', { timeout: dose(120_000, 7_200_000) }, async () => {
    const pick = randomPicks(work.length);
    const started = performance.now();
    const whole = await killedWhile(work, {});
    const milliseconds = performance.now() - started;
    const statements = whole.find((line) => line.statements !== undefined)?.statements ?? 0;
    expect(statements).toBeGreaterThan(10);
    for (let kills = 0; kills < dose(1, 25); kills += 1) {
      await killedWhile(work, { statement: 1 + pick(statements) });
      await killedWhile(work, { milliseconds: pick(milliseconds) });
    }
  });
});
