import type { Policy } from '#shared/domain/policy.ts';

import { type Fact, isDayPrecise } from './fact.ts';
import { inOrderOfTheDay } from './order.ts';
import { gain } from './rank.ts';

/** One line of a category's history: a performance that was the record when it was set. */
export interface StandingEntry {
  readonly fact: Fact;
  readonly from: number;
  /** Day of the successor, exclusive; null while it stands. */
  until: number | null;
  /** In the stored unit, positive when better; null for the first, 0 for an equal. */
  readonly improvement: number | null;
  readonly isEqualled: boolean;
  /** One of the present holders; an athlete who equals the own record is not a second one. */
  isCurrent: boolean;
}

export type StandingOutcome =
  | 'FIRST_RECORD'
  | 'RECORD_BEATEN'
  | 'RECORD_EQUALLED'
  | 'RECORD_BY_DECISION'
  | 'EQUALS_BUT_FIRST_KEEPS'
  | 'BEATEN_SAME_DAY'
  | 'NOT_A_RECORD';

/** Told for each performance as its turn comes: what it found and who stood before it. */
export type StandingListener = (fact: Fact, outcome: StandingOutcome, stoodBefore: readonly Fact[]) => void;

export type StandingPolicy = Pick<Policy, 'ties' | 'sameDay'>;

/**
 * The history of one category, oldest first: every performance that beat or equalled the standing record at its place in
 * the order (decisions 3, 4, 15).
 *
 * @param facts all that count in the category, by day; days may repeat, their order within a day is found here
 */
export function foldStandings(
  facts: readonly Fact[],
  policy: StandingPolicy,
  listener?: StandingListener,
): StandingEntry[] {
  const history: StandingEntry[] = [];
  let standing: StandingEntry[] = [];
  let bestRank = Number.POSITIVE_INFINITY;

  for (let start = 0; start < facts.length;) {
    const first = facts[start]!;
    let end = start + 1;
    while (end < facts.length && facts[end]!.day === first.day) end += 1;
    if (end === start + 1 && listener === undefined) {
      if (first.rank <= bestRank || first.isForced) take(first);
    } else {
      takeDay(facts.slice(start, end));
    }
    start = end;
  }
  return history;

  function takeDay(day: readonly Fact[]): void {
    const reachedBefore = bestRank;
    const candidates = day.filter((fact) => fact.rank <= reachedBefore || fact.isForced);
    if (listener !== undefined) {
      for (const fact of day) if (!candidates.includes(fact)) listener(fact, 'NOT_A_RECORD', heldBy(standing));
    }
    const onlyBest = policy.sameDay === 'best' && isDayPrecise(day[0]!.day);
    const dayBest = Math.min(...candidates.map((fact) => fact.rank));
    for (const fact of inOrderOfTheDay(candidates)) {
      if (onlyBest && fact.rank > dayBest && !fact.isForced) listener?.(fact, 'BEATEN_SAME_DAY', heldBy(standing));
      else take(fact);
    }
  }

  function take(fact: Fact): void {
    const before = heldBy(standing);
    if (fact.isForced) {
      push(fact, standing.length === 0 ? null : Math.max(0, gain(bestRank, fact.rank)), false);
      listener?.(fact, 'RECORD_BY_DECISION', before);
    } else if (fact.rank < bestRank) {
      const outcome = standing.length === 0 ? 'FIRST_RECORD' : 'RECORD_BEATEN';
      push(fact, standing.length === 0 ? null : gain(bestRank, fact.rank), false);
      listener?.(fact, outcome, before);
    } else if (fact.rank > bestRank) {
      listener?.(fact, 'BEATEN_SAME_DAY', before);
    } else {
      takeEqual(fact, before);
    }
  }

  function takeEqual(fact: Fact, before: readonly Fact[]): void {
    const isSameDay = isDayPrecise(fact.day) && standing.some((entry) => entry.from === fact.day);
    if (policy.ties === 'first' && !isSameDay) {
      listener?.(fact, 'EQUALS_BUT_FIRST_KEEPS', before);
      return;
    }
    if (policy.ties === 'latest' && !isSameDay) {
      push(fact, 0, true);
    } else {
      const isOwn = standing.some((entry) => entry.isCurrent && entry.fact.holder === fact.holder);
      const entry: StandingEntry = {
        fact,
        from: fact.day,
        until: null,
        improvement: 0,
        isEqualled: true,
        isCurrent: !isOwn,
      };
      history.push(entry);
      standing.push(entry);
    }
    listener?.(fact, 'RECORD_EQUALLED', before);
  }

  /** Takes the record from whoever stood. */
  function push(fact: Fact, improvement: number | null, isEqualled: boolean): void {
    for (const entry of standing) {
      entry.until = fact.day;
      entry.isCurrent = false;
    }
    const entry: StandingEntry = { fact, from: fact.day, until: null, improvement, isEqualled, isCurrent: true };
    history.push(entry);
    standing = [entry];
    bestRank = fact.rank;
  }
}

function heldBy(entries: readonly StandingEntry[]): Fact[] {
  return entries.filter((entry) => entry.isCurrent).map((entry) => entry.fact);
}

/**
 * The history after performances were added, without reading the whole category: what was no record stays none, because
 * an addition only raises the bar, unless it is a record by decision (those are not added here). What it needs is the old history and every performance of the days concerned, whose
 * order within the day may change.
 */
export function foldAdditions(
  oldHistory: readonly Fact[],
  ofTheDays: readonly Fact[],
  policy: StandingPolicy,
): StandingEntry[] {
  const byId = new Map<number, Fact>();
  for (const fact of oldHistory) byId.set(fact.id, fact);
  for (const fact of ofTheDays) byId.set(fact.id, fact);
  return foldStandings(
    [...byId.values()].sort((a, b) => a.day - b.day),
    policy,
  );
}

/** Worse than any mark: what stands before the first record. */
export const noBar = Number.MAX_SAFE_INTEGER;

/** The rank that a performance of a day must reach to come into a history: that of the record standing before the day. */
export function barBefore(history: readonly Fact[], day: number): number {
  return history.findLast((fact) => fact.day < day)?.rank ?? noBar;
}
