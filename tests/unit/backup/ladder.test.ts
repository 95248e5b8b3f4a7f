import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chooseSuperfluous, type Rung } from '#main/backup/ladder.ts';
import { type BackupKind, backupKinds } from '#shared/domain/backup.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = Date.parse('2026-11-22T12:00:00Z');

const anyBackups = fc
  .array(
    fc.record({
      at: fc.integer({ min: now - 800 * day, max: now }),
      kind: fc.constantFrom(...backupKinds),
      isGood: fc.boolean(),
    }),
    { maxLength: 120 },
  )
  .map((all) => all.map((backup, index): Rung => ({ ...backup, name: `backup ${index}` })));

const keptOf = (all: readonly Rung[], at = now) => {
  const superfluous = new Set(chooseSuperfluous(all, at));
  return all.filter((backup) => !superfluous.has(backup));
};
const newestGood = (all: readonly Rung[]) => {
  const good = all.filter((backup) => backup.isGood);
  return good.find((backup) => good.every((other) => other.at <= backup.at));
};

/** The backups of a laptop that is used every day for so many days, pruned after each. */
function afterDays(days: number, kind: BackupKind = 'daily'): { kept: Rung[]; end: number } {
  let kept: Rung[] = [];
  const begin = Date.parse('2024-01-03T18:00:00Z');
  let end = begin;
  for (let index = 0; index < days; index += 1) {
    end = begin + index * day;
    kept = keptOf([...kept, { name: `day ${index}`, at: end, kind, isGood: true }], end);
  }
  return { kept, end };
}

describe('the ladder of backups', () => {
  it('never removes the newest good one, nor one that was made by hand', () => {
    fc.assert(
      fc.property(anyBackups, (all) => {
        const kept = keptOf(all);
        expect(kept).toEqual(expect.arrayContaining(all.filter((backup) => backup.kind === 'manual')));
        const newest = newestGood(all);
        expect(newest === undefined || kept.some((backup) => backup.isGood && backup.at === newest.at)).toBe(true);
      }),
    );
  });

  it('removes nothing more when it is asked again', () => {
    fc.assert(
      fc.property(anyBackups, (all) => {
        expect(chooseSuperfluous(keptOf(all), now)).toEqual([]);
      }),
    );
  });

  it('keeps no more of its own than the ladder and the last two days have places', () => {
    fc.assert(
      fc.property(anyBackups, (all) => {
        const own = keptOf(all).filter((backup) => backup.isGood && backup.kind !== 'manual');
        expect(own.length).toBeLessThanOrEqual(12 + 12 + 10 + 9 + 1);
      }),
    );
  });

  it('gives no place to a damaged one, and leaves that one to be looked at for twelve days', () => {
    fc.assert(
      fc.property(anyBackups, (all) => {
        const good = all.filter((backup) => backup.isGood);
        expect(keptOf(all).filter((backup) => backup.isGood)).toEqual(keptOf(good));
        const damaged = keptOf(all).filter((backup) => !backup.isGood && backup.kind !== 'manual');
        expect(damaged.every((backup) => now - backup.at < 12 * day)).toBe(true);
      }),
    );
  });

  it.each([30, 200, 500, 900])('reaches back by days, weeks and months after %i days of use', (days) => {
    const { kept, end } = afterDays(days);
    const ages = kept.map((backup) => Math.round((end - backup.at) / day));
    for (let age = 0; age < Math.min(12, days); age += 1) expect(ages).toContain(age);
    for (let week = 1; week < Math.min(9, days / 7); week += 1) {
      expect(ages.some((age) => age >= 7 * (week - 1) && age < 7 * (week + 1))).toBe(true);
    }
    for (let month = 1; month < Math.min(8, days / 31); month += 1) {
      expect(ages.some((age) => age >= 31 * (month - 1) && age < 31 * (month + 1))).toBe(true);
    }
    expect(kept.length).toBeLessThanOrEqual(12 + 10 + 9);
  });

  it('keeps the last twelve of a day on which much was imported', () => {
    const all = Array.from({ length: 40 }, (_, index): Rung => {
      return { name: `import ${index}`, at: now - index * (hour / 2), kind: 'import', isGood: true };
    });
    expect(keptOf(all).length).toBeGreaterThanOrEqual(12);
    expect(keptOf(all).length).toBeLessThanOrEqual(14);
  });
});
