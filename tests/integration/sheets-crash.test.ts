import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Verification } from '#shared/contract/system.ts';
import { openTestApp } from '#tests/support/app.ts';
import { dose, randomPicks } from '#tests/support/dose.ts';
import { runUntilKilled } from '#tests/support/processes.ts';
import { openSampleClub, sampleClubOf } from '#tests/support/sample-club.ts';

interface Acknowledged {
  readonly statements?: number;
  readonly sheet?: string;
  readonly row?: string;
  readonly state?: string;
}

let base: string;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'trackrecord-sheet-crash-'));
  const test = openTestApp(base);
  await openSampleClub(test);
  test.app.close();
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

async function killedAt(statement: number): Promise<Acknowledged[]> {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-sheet-crash-'));
  cpSync(base, folder, { recursive: true });
  try {
    const lines = await runUntilKilled('crashing-process', [folder, 'sheet', String(statement)]);
    const acknowledged = lines.map((line) => JSON.parse(line) as Acknowledged);
    const test = openTestApp(folder);
    const clubId = sampleClubOf(test);
    const sheetId = acknowledged.find((line) => line.sheet !== undefined)?.sheet;
    const rows = acknowledged.flatMap(({ row, state }) => (row === undefined ? [] : [{ row, state }]));
    if (sheetId !== undefined) {
      const there = test.call('sheets', 'get', { clubId, sheetId }).rows;
      const states = there.map((row) => ({ row: row.id, state: row.state }));
      expect(states).toEqual(expect.arrayContaining(rows));
      // The one that was being left may be there, but was not acknowledged.
      expect(there.length - rows.length).toBeOneOf([0, 1]);
      const recorded = there.filter((row) => row.performanceId !== null).length;
      const listed = test.call('performances', 'list', { clubId, from: '2026-05-30', to: '2026-05-30' }).total;
      expect(listed).toBe(recorded);
    }
    const { differences, integrity } = (await test.job('system.verify', {})) as Verification;
    expect([integrity, differences]).toEqual(['ok', []]);
    test.app.close();
    return acknowledged;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a laptop that dies while a sheet is typed', () => {
  it('has every row that was left, drafts too', { timeout: dose(120_000, 3_600_000) }, async () => {
    const pick = randomPicks(7);
    const whole = await killedAt(0);
    expect(whole.filter((line) => line.state === 'draft')).toHaveLength(10);
    const statements = whole.find((line) => line.statements !== undefined)?.statements ?? 0;
    expect(statements).toBeGreaterThan(100);
    for (let kills = 0; kills < dose(2, 50); kills += 1) await killedAt(1 + pick(statements));
  });
});
