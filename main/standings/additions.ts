import type { Write } from '#main/db/access.ts';
import { type BestEntry, foldBests } from '#main/engine/bests.ts';
import { counting } from '#main/engine/fact.ts';
import { barBefore, foldAdditions, type StandingEntry } from '#main/engine/standings.ts';
import { type ClubReference, referenceOf } from '#main/reference/reference.ts';

import { appendBest, bestFacts, type BestKey, replaceBests } from './bests-repository.ts';
import { isIn, keysOf, type ListKey, ListsOfClub, listText } from './lists.ts';
import { inOrderOfDays, type Partition, type PlacedFact } from './placed-fact.ts';
import { refoldPartition } from './refold.ts';
import {
  appendRecord,
  athletesOf,
  contendersOf,
  ensureCategory,
  factsByIds,
  historyFacts,
  idsByPartition,
  sizeOf,
  storeHistory,
} from './repository.ts';
import { WhatStood } from './what-stood.ts';

/** So few additions are always placed one after the other. */
const fewAdditions = 40;

/**
 * A fold of a whole partition is cheaper where the additions are more than this part of it: to place one mark costs what
 * reading so many does.
 */
const marksPerAddition = 20;

/** The derived tables after performances were added: only their lists and athletes are touched. */
export function performancesAdded(write: Write, clubId: number, ids: readonly number[]): void {
  const reference = referenceOf(write, clubId);
  const lists = new ListsOfClub(reference);
  for (const { partition, ids: added } of idsByPartition(write, ids).values()) {
    const isMany = added.length > fewAdditions && added.length * marksPerAddition > sizeOf(write, clubId, partition);
    const facts = isMany ? null : factsByIds(write, added);
    new Additions(write, reference, lists, partition, new WhatStood(write)).add(added, facts);
  }
}

/** The same for one performance whose fact is at hand, in lists of which it is known what stood before its day. */
export function performanceAdded(
  write: Write,
  reference: ClubReference,
  partition: Partition,
  fact: PlacedFact,
  stood: WhatStood,
): void {
  new Additions(write, reference, new ListsOfClub(reference), partition, stood).add([fact.id], [fact]);
}

/** A list of bests that an added mark may come into. */
interface BestList {
  readonly key: BestKey;
  readonly timing: ListKey['timing'];
  readonly year: number;
}

/** Performances that come into the lists of one partition. */
class Additions {
  private readonly write: Write;
  private readonly reference: ClubReference;
  private readonly lists: ListsOfClub;
  private readonly partition: Partition;
  private readonly stood: WhatStood;

  constructor(write: Write, reference: ClubReference, lists: ListsOfClub, partition: Partition, stood: WhatStood) {
    this.write = write;
    this.reference = reference;
    this.lists = lists;
    this.partition = partition;
    this.stood = stood;
  }

  /** Without facts they are too many to be placed one by one. */
  add(ids: readonly number[], facts: readonly PlacedFact[] | null): void {
    // A decision of the records officer can lower the bar: then others may come in, too.
    if (facts === null || facts.some((fact) => fact.isForced)) {
      const { write, reference, lists, partition } = this;
      refoldPartition(write, reference, lists, partition, athletesOf(write, ids));
      return;
    }
    for (const { list, facts: added } of this.recordLists(facts)) this.addToRecords(list, added);
    for (const { list, facts: added } of this.bestLists(facts)) this.addToBests(list, added);
  }

  private recordLists(added: readonly PlacedFact[]) {
    const byList = new FactsByList<ListKey>();
    for (const fact of added) {
      if ((fact.counts & counting.record) === 0) continue;
      for (const key of keysOf(this.lists, this.partition.seasonId, fact)) byList.add(listText(key), key, fact);
    }
    return byList.all();
  }

  private addToRecords(key: ListKey, added: readonly PlacedFact[]): void {
    const { write, stood, partition } = this;
    const { club, policy } = this.reference;
    const category = { ...partition, ...key };
    const categoryId = stood.category(club.id, category) ?? ensureCategory(write, club.id, category);
    // Most marks are no record: then the history need not be read.
    const reaching = added.filter(
      (fact) => fact.rank <= (stood.record(categoryId, fact.day).facts[0]?.rank ?? fact.rank),
    );
    const [only] = reaching;
    if (only === undefined) return;
    const last = stood.record(categoryId, only.day);
    if (added.length === 1 && last.isNewest) {
      const history = foldAdditions(last.facts, [only], policy);
      if (history.length > last.facts.length) appendRecord(write, club.id, categoryId, last, history);
      return;
    }
    const before = historyFacts(write, categoryId);
    const days = new Set(reaching.map((fact) => fact.day));
    const ofTheDays = [...days].flatMap((day) => contendersOf(write, club.id, partition, day, barBefore(before, day)));
    const competing = ofTheDays.filter(
      (fact) => (fact.counts & counting.record) !== 0 && isIn(this.lists, partition.seasonId, fact, key),
    );
    const history = foldAdditions(before, competing, policy);
    if (!isSameHistory(before, history)) storeHistory(write, club.id, categoryId, history);
  }

  private bestLists(added: readonly PlacedFact[]) {
    const byList = new FactsByList<BestList>();
    const { eventId, seasonId } = this.partition;
    for (const fact of added) {
      const { athleteId, counts, day } = fact;
      if (athleteId === null || (counts & counting.best) === 0) continue;
      const key = { athleteId, eventId, seasonId };
      const timing = this.lists.bestTimingOf(counts);
      for (const year of new Set([0, this.lists.yearOf(day)]))
        byList.add(`${athleteId} ${timing} ${year}`, { key, timing, year }, fact);
    }
    return byList.all();
  }

  /** An added mark makes no older one a best, not even of its own day: it competes with the bests that were. */
  private addToBests({ key, timing, year }: BestList, added: readonly PlacedFact[]): void {
    const { write, stood } = this;
    const clubId = this.reference.club.id;
    const reaching = added.filter(
      (fact) => fact.rank < (stood.best(key, timing, year, fact.day).fact?.rank ?? Infinity),
    );
    const [only] = reaching;
    if (only === undefined) return;
    const last = stood.best(key, timing, year, only.day);
    if (added.length === 1 && last.isNewest) {
      appendBest(write, clubId, key, timing, year, last.ordinal, only);
      return;
    }
    const before = bestFacts(write, key, timing, year);
    const bests = foldBests(inOrderOfDays([...before, ...reaching]));
    if (!isSameHistory(before, bests)) replaceBests(write, clubId, key, timing, year, bests);
  }
}

/** Added facts by the list they may come into, whatever names a list. */
class FactsByList<List> {
  private readonly byText = new Map<string, { list: List; facts: PlacedFact[] }>();

  add(text: string, list: List, fact: PlacedFact): void {
    const known = this.byText.get(text);
    if (known === undefined) this.byText.set(text, { list, facts: [fact] });
    else known.facts.push(fact);
  }

  all(): Iterable<{ list: List; facts: readonly PlacedFact[] }> {
    return this.byText.values();
  }
}

/** Same performances in the same order: then nothing else differs either, because the rest follows from them. */
function isSameHistory(before: readonly PlacedFact[], after: readonly (StandingEntry | BestEntry)[]): boolean {
  return before.length === after.length && before.every((fact, index) => fact.id === after[index]?.fact.id);
}
