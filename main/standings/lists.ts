import { bandsOf } from '#main/engine/bands.ts';
import { type BestEntry, foldBests } from '#main/engine/bests.ts';
import { counting, type Fact } from '#main/engine/fact.ts';
import { foldStandings, type StandingEntry } from '#main/engine/standings.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { dayFromOrder, yearOfOrder } from '#shared/domain/day.ts';

import type { PlacedFact } from './placed-fact.ts';

/** A list inside a partition: an age group (or the overall list), of all times or of one kind of timing. */
export interface ListKey {
  readonly ageGroupId: number;
  readonly timing: '' | 'FAT' | 'HAND';
}

/** Decides which lists a fact is in, by the club's policy; remembers per age group and day, which repeat a lot. */
export class ListsOfClub {
  private readonly reference: ClubReference;
  private readonly bands = new Map<string, readonly number[]>();

  constructor(reference: ClubReference) {
    this.reference = reference;
  }

  /** Age groups whose lists a performance counts in. */
  ageGroupsOf(seasonId: number, ageGroupId: number | null, day: number): readonly number[] {
    const { reference } = this;
    const isOpen = reference.policy.bandRule === 'open';
    const key = isOpen ? `${seasonId} ${ageGroupId ?? 0} ${day}` : String(ageGroupId ?? 0);
    let found = this.bands.get(key);
    if (found === undefined) {
      const own = ageGroupId === null ? null : (reference.ageGroupById.get(ageGroupId) ?? null);
      const season = reference.seasonById.get(seasonId)?.code ?? 'track';
      const inForce = isOpen ? reference.groupsInForce(season, dayFromOrder(day)) : [];
      found = bandsOf(own, inForce, reference.overall, reference.policy).map((band) => band.id);
      this.bands.set(key, found);
    }
    return found;
  }

  /** The list by timing: one for all, or automatic and hand apart. */
  timingOf(counts: number): '' | 'FAT' | 'HAND' {
    if (this.reference.policy.timing !== 'separate') return '';
    return (counts & counting.hand) === 0 ? 'FAT' : 'HAND';
  }

  /** Bests keep hand times apart wherever records do not take them in one list (B8). */
  bestTimingOf(counts: number): '' | 'FAT' | 'HAND' {
    if (this.reference.policy.timing === 'one-list') return '';
    return (counts & counting.hand) === 0 ? 'FAT' : 'HAND';
  }

  yearOf(day: number): number {
    return yearOfOrder(day, this.reference.policy.year);
  }
}

export function listText(key: ListKey): string {
  return `${key.ageGroupId} ${key.timing}`;
}

/** Every list of a partition with its history. Facts are in order of days. */
export function standingsOfPartition(
  reference: ClubReference,
  lists: ListsOfClub,
  seasonId: number,
  facts: readonly PlacedFact[],
): Map<string, { key: ListKey; history: StandingEntry[] }> {
  const byList = new Map<string, { key: ListKey; facts: Fact[] }>();
  for (const fact of facts) {
    if ((fact.counts & counting.record) === 0) continue;
    const timing = lists.timingOf(fact.counts);
    for (const ageGroupId of lists.ageGroupsOf(seasonId, fact.ageGroupId, fact.day)) {
      const key = { ageGroupId, timing };
      const text = timing === '' ? String(ageGroupId) : listText(key);
      const list = byList.get(text);
      if (list === undefined) byList.set(text, { key, facts: [fact] });
      else list.facts.push(fact);
    }
  }
  const found = new Map<string, { key: ListKey; history: StandingEntry[] }>();
  for (const list of byList.values()) {
    found.set(listText(list.key), { key: list.key, history: foldStandings(list.facts, reference.policy) });
  }
  return found;
}

export interface BestList {
  readonly timing: '' | 'FAT' | 'HAND';
  /** 0 = career. */
  readonly year: number;
  readonly bests: BestEntry[];
}

/** Career and yearly bests of one athlete in one event and season. Facts are in order of days. */
export function bestsOfAthlete(lists: ListsOfClub, facts: readonly PlacedFact[]): BestList[] {
  const byList = new Map<string, { timing: '' | 'FAT' | 'HAND'; year: number; facts: Fact[] }>();
  const add = (timing: '' | 'FAT' | 'HAND', year: number, fact: Fact) => {
    const text = `${year}${timing}`;
    const list = byList.get(text);
    if (list === undefined) byList.set(text, { timing, year, facts: [fact] });
    else list.facts.push(fact);
  };
  for (const fact of facts) {
    if ((fact.counts & counting.best) === 0) continue;
    const timing = lists.bestTimingOf(fact.counts);
    add(timing, 0, fact);
    const year = lists.yearOf(fact.day);
    if (year !== 0) add(timing, year, fact);
  }
  return [...byList.values()].map(({ timing, year, facts: listed }) => ({ timing, year, bests: foldBests(listed) }));
}

/** The lists of a partition that a fact counts in. */
export function keysOf(lists: ListsOfClub, seasonId: number, fact: PlacedFact): ListKey[] {
  const timing = lists.timingOf(fact.counts);
  return lists.ageGroupsOf(seasonId, fact.ageGroupId, fact.day).map((ageGroupId) => ({ ageGroupId, timing }));
}

/** Whether a fact counts in a list. */
export function isIn(lists: ListsOfClub, seasonId: number, fact: PlacedFact, key: ListKey): boolean {
  return (
    lists.timingOf(fact.counts) === key.timing &&
    lists.ageGroupsOf(seasonId, fact.ageGroupId, fact.day).includes(key.ageGroupId)
  );
}
