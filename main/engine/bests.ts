import type { Fact } from './fact.ts';

/** One personal or season best: from the day it was set until the day it was improved (exclusive). */
export interface BestEntry {
  readonly fact: Fact;
  readonly from: number;
  until: number | null;
}

export type BestOutcome = 'FIRST_BEST' | 'BEST_IMPROVED' | 'BEST_EQUALLED' | 'NOT_A_BEST' | 'BEATEN_SAME_DAY';

export type BestListener = (fact: Fact, outcome: BestOutcome, stoodBefore: Fact | null) => void;

/**
 * Successive bests of one athlete in one event, oldest first: strict improvements, of each day its best mark; an equal
 * mark is no new best (athletics-rules B8).
 *
 * @param facts of one athlete, one event, one season (or one year of it), by day
 */
export function foldBests(facts: readonly Fact[], listener?: BestListener): BestEntry[] {
  const history: BestEntry[] = [];
  for (let start = 0; start < facts.length;) {
    const day = facts[start]!.day;
    let best = facts[start]!;
    let end = start + 1;
    for (; end < facts.length && facts[end]!.day === day; end += 1) {
      const fact = facts[end]!;
      if (fact.rank < best.rank || (fact.rank === best.rank && fact.uuid < best.uuid)) best = fact;
    }
    const last = history.at(-1);
    if (listener !== undefined) tell(facts.slice(start, end), best, last?.fact ?? null, listener);
    if (last === undefined || best.rank < last.fact.rank) {
      if (last !== undefined) last.until = day;
      history.push({ fact: best, from: day, until: null });
    }
    start = end;
  }
  return history;
}

function tell(day: readonly Fact[], best: Fact, before: Fact | null, listener: BestListener): void {
  for (const fact of day) {
    if (before !== null && fact.rank > before.rank) listener(fact, 'NOT_A_BEST', before);
    else if (before !== null && fact.rank === before.rank) listener(fact, 'BEST_EQUALLED', before);
    else if (fact !== best && fact.rank === best.rank) listener(fact, 'BEST_EQUALLED', best);
    else if (fact !== best) listener(fact, 'BEATEN_SAME_DAY', best);
    else listener(fact, before === null ? 'FIRST_BEST' : 'BEST_IMPROVED', before);
  }
}
