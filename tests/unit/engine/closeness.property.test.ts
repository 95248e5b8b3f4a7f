import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gapTo, isNearMiss, isWithin, standingOn, worstRankWithin } from '#main/engine/closeness.ts';
import type { Fact } from '#main/engine/fact.ts';
import { foldStandings } from '#main/engine/standings.ts';

const runs = process.env['TRACKRECORD_DOSE'] === 'soak' ? 20_000 : 500;

/** Times with their timing, and distances: the two signs of a rank. */
const value = fc.integer({ min: 1, max: 20_000_000 });
const pair = fc.oneof(
  fc
    .tuple(value, fc.constantFrom(0, 1), value, fc.constantFrom(0, 1))
    .map(([a, ha, b, hb]) => [2 * a + ha, 2 * b + hb]),
  fc.tuple(value, value).map(([a, b]) => [-a, -b]),
) as fc.Arbitrary<[record: number, mark: number]>;
const percents = fc.double({ min: 0, max: 100, noNaN: true });

describe('the gap to a record', () => {
  it.each<[string, number, number, number, number]>([
    ['12.24 behind 12.00', 24_000, 24_480, 240, 2],
    ['12.0 by hand behind 12.00', 24_000, 24_001, 0, 0],
    ['1.62 behind 1.80', -1800, -1620, 180, 10],
    ['1.89 ahead of 1.80', -1800, -1890, -90, -5],
    ['3920 points behind 4000', -4000, -3920, 80, 2],
  ])('%s', (_name, record, mark, gap, percent) => {
    expect(gapTo(record, mark)).toEqual({ gap, percent });
  });

  it('is never negative where the mark does not reach the record', () => {
    fc.assert(
      fc.property(pair, ([record, mark]) => {
        expect(gapTo(record, mark).gap >= 0).toBe(mark >= record || gapTo(record, mark).gap === 0);
      }),
      { numRuns: runs },
    );
  });

  it('decides a near miss to the hundredth', () => {
    expect(isNearMiss(24_000, 24_480, 2)).toBe(true);
    expect(isNearMiss(24_000, 24_500, 2)).toBe(false);
    expect(isNearMiss(24_000, 24_000, 2)).toBe(false);
    expect(isNearMiss(24_000, 24_001, 0)).toBe(true);
    expect(isNearMiss(-1800, -1810, 2)).toBe(false);
  });

  it('is wide enough for whatever lies within the search', () => {
    fc.assert(
      fc.property(pair, percents, ([record, mark], percent) => {
        if (isWithin(record, mark, percent)) expect(mark).toBeLessThanOrEqual(worstRankWithin(record, percent));
      }),
      { numRuns: runs },
    );
  });

  it('only grows when more per cent are allowed', () => {
    fc.assert(
      fc.property(pair, percents, percents, ([record, mark], a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(isNearMiss(record, mark, less) && !isNearMiss(record, mark, more)).toBe(false);
      }),
      { numRuns: runs },
    );
  });
});

const days = [20200101, 20200102, 20200199, 20200301, 20209999, 20210505];
const facts = fc
  .array(fc.tuple(fc.constantFrom(...days), fc.integer({ min: 20_000, max: 20_400 })), { minLength: 1, maxLength: 20 })
  .map((list) =>
    list
      .map(([day, rank], index): Fact => ({
        id: index,
        uuid: String(index).padStart(4, '0'),
        day,
        rank,
        holder: index,
        timeOfDay: null,
        round: null,
        heat: null,
        isForced: false,
      }))
      .sort((a, b) => a.day - b.day),
  );

describe('the record that stood on a day', () => {
  it('is the best mark made by the end of it', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...days), (list, day) => {
        const history = foldStandings(list, { ties: 'joint', sameDay: 'all' }).map(({ from, until, fact }) => ({
          from,
          until,
          rank: fact.rank,
        }));
        const made = list.filter((fact) => fact.day <= day).map((fact) => fact.rank);
        expect(standingOn(history, day)?.rank ?? null).toBe(made.length === 0 ? null : Math.min(...made));
      }),
      { numRuns: runs },
    );
  });

  it('leaves to every mark of the club either the record itself or a gap to it', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const entries = foldStandings(list, { ties: 'joint', sameDay: 'all' });
        const history = entries.map(({ from, until, fact }) => ({ from, until, rank: fact.rank }));
        for (const fact of list) {
          const stood = standingOn(history, fact.day);
          expect(stood !== null && fact.rank >= stood.rank).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });
});
