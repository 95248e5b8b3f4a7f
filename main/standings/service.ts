import type { Read, Write } from '#main/db/access.ts';
import type { Ruling } from '#main/db/schema.ts';
import { counting } from '#main/engine/fact.ts';
import { barBefore, foldAdditions, type StandingEntry } from '#main/engine/standings.ts';
import { type ClubReference, referenceOf } from '#main/reference/reference.ts';

import { derivePerformances, isSameDerivation, surroundingsByNeed } from './club-facts.ts';
import { type EventIds, keptEventIds } from './derive-performance.ts';
import { bestsOfAthlete, isIn, keysOf, type ListKey, ListsOfClub, listText, standingsOfPartition } from './lists.ts';
import type { Partition, PlacedFact } from './placed-fact.ts';
import {
  categoriesOfPartition,
  clearBests,
  contendersOf,
  createEvent,
  ensureCategory,
  factsByIds,
  factsOf,
  factsOfAthlete,
  historyFacts,
  rulingsOf,
  storeBests,
  storeDerived,
  storeHistory,
} from './repository.ts';

/** Above this many additions to one partition a fold of the whole partition is cheaper than one after the other. */
const manyAdditions = 40;

/** Event ids for storing performances; an event that nobody made before is created. */
export function eventIdsFor(write: Write): EventIds {
  return keptEventIds(write, createEvent(write));
}

/** Stored performances as the engine sees them. */
export function storedFacts(read: Read, ids: readonly number[]): PlacedFact[] {
  return factsByIds(read, ids);
}

/** An athlete's counting performances in an event and season, by day. */
export function progressOf(
  read: Read,
  clubId: number,
  athleteId: number,
  eventId: number,
  seasonId: number,
): PlacedFact[] {
  return factsOfAthlete(read, clubId, athleteId, eventId, seasonId);
}

/** The officer's latest ruling on each result, by its first version. */
export function rulingsOfClub(read: Read, clubId: number): ReadonlyMap<string, Ruling> {
  return rulingsOf(read, clubId);
}

/** The derived tables after performances were added: only their lists and athletes are touched. */
export function performancesAdded(write: Write, clubId: number, ids: readonly number[]): void {
  const reference = referenceOf(write, clubId);
  const lists = new ListsOfClub(reference);
  const byPartition = groupByPartition(write, ids);
  for (const { partition, ids: added } of byPartition.values()) {
    const facts = added.length > manyAdditions ? [] : factsByIds(write, added);
    // A decision of the records officer can lower the bar: then others may come in, too.
    if (added.length > manyAdditions || facts.some((fact) => fact.isForced)) {
      refoldPartition(write, reference, lists, partition);
    } else {
      addToStandings(write, reference, lists, partition, facts);
      for (const athleteId of athletesOf(facts)) refoldBests(write, reference, lists, athleteId, partition);
    }
  }
}

/** The derived tables of whole partitions, after deletions, corrections of athletes or decisions. */
export function partitionsChanged(write: Write, clubId: number, partitions: readonly Partition[]): void {
  const reference = referenceOf(write, clubId);
  const lists = new ListsOfClub(reference);
  for (const partition of partitions) refoldPartition(write, reference, lists, partition);
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
  partitionsChanged(write, clubId, [...all.values()]);
}

/** Partitions of the given performances, each once, as they are stored. */
export function partitionsOf(read: Read, ids: readonly number[]): Partition[] {
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

function athletesOf(facts: readonly PlacedFact[]): Set<number> {
  return new Set(
    facts.flatMap((fact) => (fact.athleteId === null || (fact.counts & counting.best) === 0 ? [] : [fact.athleteId])),
  );
}

function addToStandings(
  write: Write,
  reference: ClubReference,
  lists: ListsOfClub,
  partition: Partition,
  added: readonly PlacedFact[],
): void {
  const clubId = reference.club.id;
  const byList = new Map<string, { key: ListKey; days: Set<number> }>();
  for (const fact of added) {
    if ((fact.counts & counting.record) === 0) continue;
    for (const key of keysOf(lists, partition.seasonId, fact)) {
      const text = listText(key);
      const list = byList.get(text) ?? { key, days: new Set<number>() };
      list.days.add(fact.day);
      byList.set(text, list);
    }
  }
  for (const { key, days } of byList.values()) {
    const categoryId = ensureCategory(write, clubId, { ...partition, ...key });
    const before = historyFacts(write, categoryId);
    const ofTheDays = [...days].flatMap((day) =>
      contendersOf(write, clubId, partition, day, barBefore(before, day)).filter(
        (fact) => (fact.counts & counting.record) !== 0 && isIn(lists, partition.seasonId, fact, key),
      ),
    );
    const history = foldAdditions(before, ofTheDays, reference.policy);
    if (!isSameHistory(before, history)) storeHistory(write, clubId, categoryId, history);
  }
}

/** Same performances in the same order: then nothing else differs either, because the rest follows from them. */
function isSameHistory(before: readonly PlacedFact[], after: readonly StandingEntry[]): boolean {
  return before.length === after.length && before.every((fact, index) => fact.id === after[index]?.fact.id);
}

function refoldPartition(write: Write, reference: ClubReference, lists: ListsOfClub, partition: Partition): void {
  const facts = factsOf(write, reference.club.id, partition);
  refoldStandings(write, reference, lists, partition, facts);
  storePartitionBests(write, reference, lists, partition, facts);
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

/** Bests of every athlete of a partition; those who have none left lose theirs. */
export function storePartitionBests(
  write: Write,
  reference: ClubReference,
  lists: ListsOfClub,
  partition: Partition,
  facts: readonly PlacedFact[],
): void {
  const byAthlete = new Map<number, PlacedFact[]>();
  for (const fact of facts) {
    if (fact.athleteId === null || (fact.counts & counting.best) === 0) continue;
    const own = byAthlete.get(fact.athleteId);
    if (own === undefined) byAthlete.set(fact.athleteId, [fact]);
    else own.push(fact);
  }
  const before = write
    .sql(
      `SELECT DISTINCT b.athlete_id FROM best b JOIN athlete a ON a.id = b.athlete_id
       WHERE b.club_id = ? AND b.event_id = ? AND b.season_id = ? AND a.gender = ?`,
    )
    .all(reference.club.id, partition.eventId, partition.seasonId, partition.gender) as { athlete_id: number }[];
  for (const { athlete_id } of before)
    if (!byAthlete.has(athlete_id)) clearBests(write, { athleteId: athlete_id, ...partition });
  for (const [athleteId, own] of byAthlete) storeAthleteBests(write, reference, lists, athleteId, partition, own);
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
