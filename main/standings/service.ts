import type { Read, Write } from '#main/db/access.ts';
import type { Ruling } from '#main/db/schema.ts';
import { counting } from '#main/engine/fact.ts';
import { type BestEntry, foldBests } from '#main/engine/bests.ts';
import { barBefore, foldAdditions, type StandingEntry } from '#main/engine/standings.ts';
import { type ClubReference, referenceOf } from '#main/reference/reference.ts';

import {
  appendBest,
  bestFacts,
  type BestKey,
  clearBests,
  factsOfAthlete,
  progressUpTo,
  replaceBests,
  storeBests,
} from './bests-repository.ts';
import { derivePerformances, isSameDerivation, surroundingsByNeed } from './club-facts.ts';
import { type EventIds, keptEventIds } from './derive-performance.ts';
import { bestsOfAthlete, isIn, keysOf, type ListKey, ListsOfClub, listText, standingsOfPartition } from './lists.ts';
import { inOrderOfDays, type Partition, type PlacedFact } from './placed-fact.ts';
import {
  appendRecord,
  athletesOf,
  categoriesOfPartition,
  contendersOf,
  createEvent,
  ensureCategory,
  factsByIds,
  factsOf,
  historyFacts,
  rulingsOf,
  sizeOf,
  storeDerived,
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

/** Event ids for storing performances; an event that nobody made before is created. */
export function eventIdsFor(write: Write): EventIds {
  return keptEventIds(write, createEvent(write));
}

/** Stored performances as the engine sees them. */
export function storedFacts(read: Read, ids: readonly number[]): PlacedFact[] {
  return factsByIds(read, ids);
}

/** The rank of an athlete's best in an event and season when a day began, windy marks left out; null where there is none. */
export function bestRankBefore(
  stood: WhatStood,
  reference: ClubReference,
  key: { athleteId: number; eventId: number; seasonId: number },
  counts: number,
  day: number,
): number | null {
  return stood.best(key, new ListsOfClub(reference).bestTimingOf(counts), 0, day).fact?.rank ?? null;
}

/** How many marks an athlete has in an event and season up to a day, and the best of them; one performance is left out. */
export function progressOf(
  read: Read,
  clubId: number,
  key: { athleteId: number; eventId: number; seasonId: number },
  day: number,
  except: number | null,
): { marks: number; bestRank: number | null } {
  return progressUpTo(read, clubId, key, day, except);
}

/** The officer's latest ruling on each result, by its first version. */
export function rulingsOfClub(read: Read, clubId: number): ReadonlyMap<string, Ruling> {
  return rulingsOf(read, clubId);
}

/** The derived tables after performances were added: only their lists and athletes are touched. */
export function performancesAdded(write: Write, clubId: number, ids: readonly number[]): void {
  const reference = referenceOf(write, clubId);
  const lists = new ListsOfClub(reference);
  for (const { partition, ids: added } of groupByPartition(write, ids).values()) {
    const isMany = added.length > fewAdditions && added.length * marksPerAddition > sizeOf(write, clubId, partition);
    const facts = isMany ? null : factsByIds(write, added);
    addToLists(write, reference, lists, partition, { ids: added, facts }, new WhatStood(write));
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
  addToLists(write, reference, new ListsOfClub(reference), partition, { ids: [fact.id], facts: [fact] }, stood);
}

function addToLists(
  write: Write,
  reference: ClubReference,
  lists: ListsOfClub,
  partition: Partition,
  { ids, facts }: { ids: readonly number[]; facts: readonly PlacedFact[] | null },
  stood: WhatStood,
): void {
  // A decision of the records officer can lower the bar: then others may come in, too.
  if (facts === null || facts.some((fact) => fact.isForced)) {
    refoldPartition(write, reference, lists, partition, athletesOf(write, ids));
  } else {
    addToStandings(write, reference, lists, partition, facts, stood);
    addToBests(write, reference, lists, partition, facts, stood);
  }
}

/**
 * The derived tables after one performance left its lists. What it never held it cannot give back: then only its
 * athlete's bests are looked at again.
 */
export function performanceRemoved(
  write: Write,
  clubId: number,
  id: number,
  partition: Partition,
  athleteId: number | null,
): void {
  const reference = referenceOf(write, clubId);
  const lists = new ListsOfClub(reference);
  const held = write.sql('SELECT 1 FROM standing WHERE performance_id = ? LIMIT 1').get(id) !== undefined;
  if (held) refoldStandings(write, reference, lists, partition, factsOf(write, clubId, partition));
  if (athleteId !== null) refoldBests(write, reference, lists, athleteId, partition);
}

/** Sets the derived columns of performances again, after what they depend on changed. Their lists are not touched. */
export function rederive(write: Write, clubId: number, ids: readonly number[]): void {
  const reference = referenceOf(write, clubId);
  const eventIds = eventIdsFor(write);
  const found = [...derivePerformances(write, reference, surroundingsByNeed(write), eventIds, ids)];
  for (const { id, derived, stored } of found) if (!isSameDerivation(derived, stored)) storeDerived(write, id, derived);
}

/**
 * Everything derived of the given performances, after an athlete's date of birth, a membership or a decision changed:
 * their own columns and every list they were or are in.
 */
export function performancesChanged(write: Write, clubId: number, ids: readonly number[]): void {
  const before = partitionsOf(write, ids);
  rederive(write, clubId, ids);
  const after = partitionsOf(write, ids);
  const all = new Map([...before, ...after].map((p) => [`${p.eventId} ${p.seasonId} ${p.gender}`, p]));
  const reference = referenceOf(write, clubId);
  const lists = new ListsOfClub(reference);
  const athletes = athletesOf(write, ids);
  for (const partition of all.values()) refoldPartition(write, reference, lists, partition, athletes);
}

/** Partitions of the given performances, each once, as they are stored. */
function partitionsOf(read: Read, ids: readonly number[]): Partition[] {
  return [...groupByPartition(read, ids).values()].map((group) => group.partition);
}

function groupByPartition(read: Read, ids: readonly number[]): Map<string, { partition: Partition; ids: number[] }> {
  const groups = new Map<string, { partition: Partition; ids: number[] }>();
  const find = read.sql('SELECT event_id, season_id, gender FROM performance WHERE id = ? AND event_id IS NOT NULL');
  for (const id of ids) {
    const row = find.get(id) as { event_id: number; season_id: number; gender: 'F' | 'M' | 'X' } | undefined;
    if (row === undefined) continue;
    const key = `${row.event_id} ${row.season_id} ${row.gender}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { partition: { eventId: row.event_id, seasonId: row.season_id, gender: row.gender }, ids: [id] });
    else group.ids.push(id);
  }
  return groups;
}

function addToStandings(
  write: Write,
  reference: ClubReference,
  lists: ListsOfClub,
  partition: Partition,
  added: readonly PlacedFact[],
  stood: WhatStood,
): void {
  const clubId = reference.club.id;
  const byList = new Map<string, { key: ListKey; facts: PlacedFact[] }>();
  for (const fact of added) {
    if ((fact.counts & counting.record) === 0) continue;
    for (const key of keysOf(lists, partition.seasonId, fact)) {
      const text = listText(key);
      const list = byList.get(text);
      if (list === undefined) byList.set(text, { key, facts: [fact] });
      else list.facts.push(fact);
    }
  }
  for (const { key, facts } of byList.values()) {
    const category = { ...partition, ...key };
    const categoryId = stood.category(clubId, category) ?? ensureCategory(write, clubId, category);
    // Most marks are no record: then the history need not be read.
    const reaching = facts.filter(
      (fact) => fact.rank <= (stood.record(categoryId, fact.day).facts[0]?.rank ?? fact.rank),
    );
    const [only] = reaching;
    if (only === undefined) continue;
    const last = stood.record(categoryId, only.day);
    if (facts.length === 1 && last.isNewest) {
      const history = foldAdditions(last.facts, [only], reference.policy);
      if (history.length > last.facts.length) appendRecord(write, clubId, categoryId, last, history);
      continue;
    }
    const before = historyFacts(write, categoryId);
    const ofTheDays = [...new Set(reaching.map((fact) => fact.day))].flatMap((day) =>
      contendersOf(write, clubId, partition, day, barBefore(before, day)).filter(
        (fact) => (fact.counts & counting.record) !== 0 && isIn(lists, partition.seasonId, fact, key),
      ),
    );
    const history = foldAdditions(before, ofTheDays, reference.policy);
    if (!isSameHistory(before, history)) storeHistory(write, clubId, categoryId, history);
  }
}

/** An added mark makes no older one a best, not even of its own day: it competes with the bests that were. */
function addToBests(
  write: Write,
  reference: ClubReference,
  lists: ListsOfClub,
  partition: Partition,
  added: readonly PlacedFact[],
  stood: WhatStood,
): void {
  const clubId = reference.club.id;
  const byList = new Map<string, { key: BestKey; timing: '' | 'FAT' | 'HAND'; year: number; facts: PlacedFact[] }>();
  for (const fact of added) {
    const { athleteId, counts, day } = fact;
    if (athleteId === null || (counts & counting.best) === 0) continue;
    const key = { athleteId, eventId: partition.eventId, seasonId: partition.seasonId };
    const timing = lists.bestTimingOf(counts);
    for (const year of new Set([0, lists.yearOf(day)])) {
      const text = `${athleteId} ${timing} ${year}`;
      const list = byList.get(text);
      if (list === undefined) byList.set(text, { key, timing, year, facts: [fact] });
      else list.facts.push(fact);
    }
  }
  for (const { key, timing, year, facts } of byList.values()) {
    const reaching = facts.filter(
      (fact) => fact.rank < (stood.best(key, timing, year, fact.day).fact?.rank ?? Infinity),
    );
    const [only] = reaching;
    if (only === undefined) continue;
    const last = stood.best(key, timing, year, only.day);
    if (facts.length === 1 && last.isNewest) {
      appendBest(write, clubId, key, timing, year, last.ordinal, only);
      continue;
    }
    const before = bestFacts(write, key, timing, year);
    const bests = foldBests(inOrderOfDays([...before, ...reaching]));
    if (!isSameHistory(before, bests)) replaceBests(write, clubId, key, timing, year, bests);
  }
}

/** Same performances in the same order: then nothing else differs either, because the rest follows from them. */
function isSameHistory(before: readonly PlacedFact[], after: readonly (StandingEntry | BestEntry)[]): boolean {
  return before.length === after.length && before.every((fact, index) => fact.id === after[index]?.fact.id);
}

/** `athletes` are those whose bests may be others now. */
function refoldPartition(
  write: Write,
  reference: ClubReference,
  lists: ListsOfClub,
  partition: Partition,
  athletes: ReadonlySet<number>,
): void {
  const facts = factsOf(write, reference.club.id, partition);
  refoldStandings(write, reference, lists, partition, facts);
  const byAthlete = new Map<number, PlacedFact[]>([...athletes].map((id) => [id, []]));
  for (const fact of facts) if (fact.athleteId !== null) byAthlete.get(fact.athleteId)?.push(fact);
  for (const [athleteId, own] of byAthlete) storeAthleteBests(write, reference, lists, athleteId, partition, own);
}

function refoldStandings(
  write: Write,
  reference: ClubReference,
  lists: ListsOfClub,
  partition: Partition,
  facts: readonly PlacedFact[],
): void {
  const clubId = reference.club.id;
  const found = standingsOfPartition(reference, lists, partition.seasonId, facts);
  const kept = new Set<number>();
  for (const { key, history } of found.values()) {
    const categoryId = ensureCategory(write, clubId, { ...partition, ...key });
    kept.add(categoryId);
    storeHistory(write, clubId, categoryId, history);
  }
  for (const categoryId of categoriesOfPartition(write, clubId, partition)) {
    if (!kept.has(categoryId)) storeHistory(write, clubId, categoryId, []);
  }
}

function refoldBests(
  write: Write,
  reference: ClubReference,
  lists: ListsOfClub,
  athleteId: number,
  partition: Partition,
): void {
  const facts = factsOfAthlete(write, reference.club.id, athleteId, partition.eventId, partition.seasonId);
  storeAthleteBests(write, reference, lists, athleteId, partition, facts);
}

function storeAthleteBests(
  write: Write,
  reference: ClubReference,
  lists: ListsOfClub,
  athleteId: number,
  partition: Partition,
  facts: readonly PlacedFact[],
): void {
  const key = { athleteId, eventId: partition.eventId, seasonId: partition.seasonId };
  clearBests(write, key);
  for (const list of bestsOfAthlete(lists, facts))
    storeBests(write, reference.club.id, key, list.timing, list.year, list.bests);
}
