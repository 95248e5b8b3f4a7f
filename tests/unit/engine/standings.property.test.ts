import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldBests } from '#main/engine/bests.ts';
import type { Fact } from '#main/engine/fact.ts';
import { foldAdditions, foldStandings, type StandingPolicy } from '#main/engine/standings.ts';

const runs = process.env['TRACKRECORD_DOSE'] === 'soak' ? 20_000 : 400;

/** Few days, few marks and few holders, so that ties and busy days are common. */
const factArbitrary: fc.Arbitrary<Omit<Fact, 'id' | 'uuid'>> = fc.record({
  day: fc.constantFrom(0, 20200101, 20200102, 20200199, 20200205, 20200301, 20209999),
  rank: fc.integer({ min: 20_000, max: 20_012 }),
  holder: fc.integer({ min: 1, max: 4 }),
  timeOfDay: fc.option(fc.constantFrom('10:00', '11:30', '15:00'), { nil: null, freq: 3 }),
  round: fc.option(fc.constantFrom('heat', 'semi', 'final', 'pool'), { nil: null, freq: 3 }),
  heat: fc.option(fc.constantFrom('1', '2'), { nil: null, freq: 2 }),
  isForced: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
});
const factsArbitrary = fc.array(factArbitrary, { maxLength: 14 }).map((list) =>
  list.map((fact, index): Fact => ({
    ...fact,
    id: index + 1,
    uuid: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
  })),
);
const policyArbitrary: fc.Arbitrary<StandingPolicy> = fc.record({
  ties: fc.constantFrom('joint', 'first', 'latest'),
  sameDay: fc.constantFrom('all', 'best'),
});

const byDay = (facts: readonly Fact[]) => [...facts].sort((a, b) => a.day - b.day);
const text = (facts: readonly Fact[], policy: StandingPolicy) =>
  foldStandings(byDay(facts), policy).map(
    (e) => `${e.fact.id}:${e.from}-${e.until ?? ''} ${e.improvement ?? 'first'} ${e.isEqualled} ${e.isCurrent}`,
  );

describe('standings', () => {
  it('do not depend on the order of entry', () => {
    fc.assert(
      fc.property(
        factsArbitrary.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
        ),
        policyArbitrary,
        ([facts, shuffled], policy) => {
          expect(text(shuffled, policy)).toEqual(text(facts, policy));
        },
      ),
      { numRuns: runs },
    );
  });

  it('built step by step from history and day equal those from scratch', () => {
    fc.assert(
      fc.property(factsArbitrary, policyArbitrary, (facts, policy) => {
        const stored: Fact[] = [];
        let history: Fact[] = [];
        // What stands by decision is there before: an addition of that kind is judged from scratch.
        stored.push(...facts.filter((fact) => fact.isForced));
        history = foldStandings(byDay(stored), policy).map((e) => e.fact);
        for (const fact of facts.filter((other) => !other.isForced)) {
          stored.push(fact);
          const entries = foldAdditions(
            history,
            stored.filter((other) => other.day === fact.day),
            policy,
          );
          history = entries.map((e) => e.fact);
          expect(entries.map((e) => `${e.fact.id}:${e.until ?? ''}:${e.isCurrent}`)).toEqual(
            foldStandings(byDay(stored), policy).map((e) => `${e.fact.id}:${e.until ?? ''}:${e.isCurrent}`),
          );
        }
      }),
      { numRuns: runs },
    );
  });

  it('have at least one holder where there is a performance, and all holders share one mark', () => {
    fc.assert(
      fc.property(
        factsArbitrary.filter((facts) => facts.length > 0),
        policyArbitrary,
        (facts, policy) => {
          const current = foldStandings(byDay(facts), policy).filter((e) => e.isCurrent);
          expect(current.length).toBeGreaterThan(0);
          expect(new Set(current.map((e) => e.fact.rank)).size).toBe(1);
        },
      ),
      { numRuns: runs },
    );
  });

  it('agree with an oracle in SQL window functions', () => {
    const db = new Database(':memory:');
    db.exec('CREATE TABLE fact (id INTEGER PRIMARY KEY, day INTEGER, rank INTEGER)');
    // Worse first within a day; a record is what no earlier row beats. Equal marks of later days are joint.
    const oracle = db.prepare(`
      WITH ordered AS (SELECT *, row_number() OVER (ORDER BY day, rank DESC, id) AS turn FROM fact),
        stood AS (SELECT *, min(rank) OVER (ORDER BY turn ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM ordered)
      SELECT id FROM stood WHERE before IS NULL OR rank <= before ORDER BY turn`);
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const plain = facts.map((fact) => ({ ...fact, isForced: false, timeOfDay: null, round: null, heat: null }));
        db.exec('DELETE FROM fact');
        const insert = db.prepare('INSERT INTO fact VALUES (?, ?, ?)');
        for (const fact of plain) insert.run(fact.id, fact.day, fact.rank);
        const expected = (oracle.all() as { id: number }[]).map((row) => row.id);
        expect(foldStandings(byDay(plain), { ties: 'joint', sameDay: 'all' }).map((e) => e.fact.id)).toEqual(expected);
      }),
      { numRuns: runs },
    );
    db.close();
  });
});

describe('bests', () => {
  it('improve strictly and do not depend on the order of entry', () => {
    fc.assert(
      fc.property(
        factsArbitrary.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
        ),
        ([facts, shuffled]) => {
          const bests = foldBests(byDay(facts));
          expect(foldBests(byDay(shuffled)).map((e) => e.fact.id)).toEqual(bests.map((e) => e.fact.id));
          for (const [index, entry] of bests.entries()) {
            const before = bests[index - 1];
            if (before !== undefined) {
              expect(entry.fact.rank).toBeLessThan(before.fact.rank);
              expect(entry.from).toBeGreaterThan(before.from);
              expect(before.until).toBe(entry.from);
            }
          }
        },
      ),
      { numRuns: runs },
    );
  });
});
