import { describe, expect, it } from 'vitest';

import type { Fact } from '#main/engine/fact.ts';
import { foldAdditions, foldStandings, type StandingEntry, type StandingPolicy } from '#main/engine/standings.ts';
import { fact, fat, hand, metres } from '#tests/support/facts.ts';

const usual: StandingPolicy = { ties: 'joint', sameDay: 'all' };
const byDay = (facts: Fact[]) => [...facts].sort((a, b) => a.day - b.day);
const fold = (facts: Fact[], policy = usual) => foldStandings(byDay(facts), policy);
const brief = (entries: StandingEntry[]) =>
  entries.map((e) => [e.fact.rank, e.from, e.until, e.improvement, e.isEqualled, e.isCurrent]);
const outcomes = (facts: Fact[], policy = usual) => {
  const found = new Map<number, string>();
  foldStandings(byDay(facts), policy, (of, outcome) => found.set(of.id, outcome));
  return facts.map((f) => found.get(f.id));
};

describe('the history of a category', () => {
  it('is empty without performances', () => {
    expect(fold([])).toEqual([]);
  });

  it('begins with the first mark, which has no improvement', () => {
    expect(brief(fold([fact({ rank: fat(12.5), day: 20200601 })]))).toEqual([
      [fat(12.5), 20200601, null, null, false, true],
    ]);
  });

  it('names until when each record stood and by how much it was improved', () => {
    const history = fold([
      fact({ rank: fat(12.5), day: 20200601 }),
      fact({ rank: fat(12.38), day: 20210601 }),
      fact({ rank: fat(12.9), day: 20220601 }),
    ]);
    expect(brief(history)).toEqual([
      [fat(12.5), 20200601, 20210601, null, false, false],
      [fat(12.38), 20210601, null, 120, false, true],
    ]);
  });

  it('measures improvements of distances in millimetres', () => {
    const history = fold([fact({ rank: metres(5.6), day: 20200601 }), fact({ rank: metres(5.67), day: 20200602 })]);
    expect(history[1]?.improvement).toBe(70);
  });

  it('gives a result of 1974 that is found today its place and judges the successors again', () => {
    const later = [fact({ rank: fat(12.5), day: 19800601 }), fact({ rank: fat(12.2), day: 19900601 })];
    const found = fact({ rank: fat(12.3), day: 19740601 });
    expect(fold([...later, found]).map((e) => e.fact.day)).toEqual([19740601, 19900601]);
  });

  it('gives the record back when a performance is taken away', () => {
    const first = fact({ rank: fat(12.5), day: 20200601 });
    const between = fact({ rank: fat(12.4), day: 20210601 });
    const best = fact({ rank: fat(12.3), day: 20200701 });
    expect(fold([first, best, between]).map((e) => e.fact.id)).toEqual([first.id, best.id]);
    expect(fold([first, between]).map((e) => e.fact.id)).toEqual([first.id, between.id]);
  });

  it('ranks 11.20 automatic before 11.2 by hand before 11.21 automatic, and ties only equals', () => {
    const marks = [hand(11.2), fat(11.21), fat(11.2)];
    expect(
      fold([
        fact({ rank: marks[1]!, day: 20200601 }),
        fact({ rank: marks[0]!, day: 20200602 }),
        fact({ rank: marks[2]!, day: 20200603 }),
      ]),
    ).toHaveLength(3);
    expect(outcomes([fact({ rank: marks[2]!, day: 20200601 }), fact({ rank: marks[0]!, day: 20200602 })])).toEqual([
      'FIRST_RECORD',
      'NOT_A_RECORD',
    ]);
  });

  it('puts marks of a month at its end and marks of an unknown day before everything', () => {
    const unknown = fact({ rank: fat(13), day: 0 });
    const month = fact({ rank: fat(12.8), day: 20200699 });
    const day = fact({ rank: fat(12.9), day: 20200630 });
    expect(fold([month, day, unknown]).map((e) => e.fact.id)).toEqual([unknown.id, day.id, month.id]);
  });
});

describe('equal marks', () => {
  const a = fact({ rank: fat(12.5), day: 20200601, holder: 'a' });
  const b = fact({ rank: fat(12.5), day: 20210601, holder: 'b' });

  it('make joint holders', () => {
    const history = fold([a, b]);
    expect(history.map((e) => [e.fact.holder, e.isCurrent, e.isEqualled, e.improvement, e.until])).toEqual([
      ['a', true, false, null, null],
      ['b', true, true, 0, null],
    ]);
  });

  it('leave the record with the first where the club wants it so', () => {
    expect(fold([a, b], { ...usual, ties: 'first' }).map((e) => e.fact.holder)).toEqual(['a']);
    expect(outcomes([a, b], { ...usual, ties: 'first' })).toEqual(['FIRST_RECORD', 'EQUALS_BUT_FIRST_KEEPS']);
  });

  it('hand the record to the latest where the club wants it so', () => {
    const history = fold([a, b], { ...usual, ties: 'latest' });
    expect(history.map((e) => [e.fact.holder, e.isCurrent, e.until])).toEqual([
      ['a', false, 20210601],
      ['b', true, null],
    ]);
  });

  it.each(['joint', 'first', 'latest'] as const)('of one day are joint under the policy "%s"', (ties) => {
    const history = fold([fact({ rank: fat(12.5), day: 20200601 }), fact({ rank: fat(12.5), day: 20200601 })], {
      ...usual,
      ties,
    });
    expect(history.map((e) => e.isCurrent)).toEqual([true, true]);
  });

  it('of the holder are in the history and make no second holder', () => {
    const history = fold([a, fact({ rank: fat(12.5), day: 20220601, holder: 'a' })]);
    expect(history.map((e) => e.isCurrent)).toEqual([true, false]);
  });

  it('end together when the record is beaten', () => {
    const history = fold([a, b, fact({ rank: fat(12.4), day: 20230601 })]);
    expect(history.map((e) => [e.until, e.isCurrent])).toEqual([
      [20230601, false],
      [20230601, false],
      [null, true],
    ]);
  });
});

describe('two improvements on one day', () => {
  const standing = fact({ rank: fat(12.9), day: 20200101 });
  const semi = { rank: fat(12.4), day: 20200601 };
  const final = { rank: fat(12.6), day: 20200601 };

  it('both count, from worse to better, where nothing orders them', () => {
    expect(fold([standing, fact(semi), fact(final)]).map((e) => e.fact.rank)).toEqual([
      fat(12.9),
      fat(12.6),
      fat(12.4),
    ]);
  });

  it('go by time of day where both have one', () => {
    const found = [standing, fact({ ...semi, timeOfDay: '11:00' }), fact({ ...final, timeOfDay: '15:00' })];
    expect(outcomes(found)).toEqual(['FIRST_RECORD', 'RECORD_BEATEN', 'BEATEN_SAME_DAY']);
  });

  it('go by round where both have one', () => {
    const found = [standing, fact({ ...semi, round: 'semi' }), fact({ ...final, round: 'Final' })];
    expect(outcomes(found)).toEqual(['FIRST_RECORD', 'RECORD_BEATEN', 'BEATEN_SAME_DAY']);
  });

  it('are only the better one where the club counts the best of a day', () => {
    expect(fold([standing, fact(semi), fact(final)], { ...usual, sameDay: 'best' }).map((e) => e.fact.rank)).toEqual([
      fat(12.9),
      fat(12.4),
    ]);
  });
});

describe('a decision of the records officer', () => {
  it('makes a performance the record against a better one before it, until a better one follows', () => {
    const doubtful = fact({ rank: fat(11.9), day: 20200601 });
    const decided = fact({ rank: fat(12.4), day: 20210601, isForced: true });
    const later = fact({ rank: fat(12.3), day: 20220601 });
    expect(fold([doubtful, decided, later]).map((e) => [e.fact.id, e.until])).toEqual([
      [doubtful.id, 20210601],
      [decided.id, 20220601],
      [later.id, null],
    ]);
  });
});

describe('adding to a history', () => {
  it('needs only the old history and the days concerned', () => {
    const facts = [
      fact({ rank: fat(13), day: 20200101 }),
      fact({ rank: fat(13.5), day: 20200201 }),
      fact({ rank: fat(12.8), day: 20200301 }),
      fact({ rank: fat(12.5), day: 20200401 }),
    ];
    const added = fact({ rank: fat(12.7), day: 20200215 });
    const history = fold(facts).map((e) => e.fact);
    expect(brief(foldAdditions(history, [added], usual))).toEqual(brief(fold([...facts, added])));
  });
});
