import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { openReader } from '#main/db/open.ts';
import { localUser, openTestApp, type TestApp } from '#tests/support/app.ts';
import { openSampleClub } from '#tests/support/sample-club.ts';

let test: TestApp;

beforeEach(() => {
  test = openTestApp();
});
afterEach(() => {
  vi.restoreAllMocks();
  test.close();
});

it('compiles the statements of a saved result once, whatever is saved next', async () => {
  const { clubId, athleteId } = await openSampleClub(test);
  let heat = 0;
  const save = (mark: string) => {
    heat += 1;
    const result = { discipline: '100m', season: 'track', legs: [{ athleteId }], day: '2026-06-14', mark };
    test.app.execute('performances.record', { clubId, ...result, heat: String(heat), isConfirmed: true }, localUser);
  };
  for (const mark of ['12.34', '12.34', '12.30', '12.50']) save(mark);
  // better-sqlite3 makes the function that builds a statement's rows each time that SQLite has compiled the statement.
  const made = vi.spyOn(globalThis, 'Function');
  save('12.40');
  save('12.29');
  expect(made).not.toHaveBeenCalled();
});

it('finds a row by a value of whichever type its column reads', () => {
  const reader = openReader(test.folder);
  const byId = (id: unknown) => reader.sql('SELECT id FROM device WHERE id = ?').all(id);
  const byLabel = (label: unknown) => reader.sql('SELECT id FROM device WHERE label IS NOT ?').all(label);
  expect([byId(1), byId('1'), byId(2), byId(null)].map((rows) => rows.length)).toEqual([1, 1, 0, 0]);
  expect([byLabel(null), byLabel('nothing')].map((rows) => rows.length)).toEqual([1, 1]);
  reader.close();
});
