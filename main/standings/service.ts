import type { Read, Write } from '#main/db/access.ts';
import { type ClubReference, referenceOf } from '#main/reference/reference.ts';

import { progressUpTo } from './bests-repository.ts';
import { derivePerformances, isSameDerivation, surroundingsByNeed } from './club-facts.ts';
import { type EventIds, keptEventIds } from './derive-performance.ts';
import { ListsOfClub } from './lists.ts';
import type { Partition, PlacedFact } from './placed-fact.ts';
import { refoldBests, refoldStandings } from './refold.ts';
import { athletesOf, createEvent, factsByIds, factsOf, idsByPartition, storeDerived } from './repository.ts';
import type { WhatStood } from './what-stood.ts';

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
  const before = idsByPartition(write, ids);
  rederive(write, clubId, ids);
  const after = idsByPartition(write, ids);
  const reference = referenceOf(write, clubId);
  const lists = new ListsOfClub(reference);
  const partitions = new Map([...before, ...after].map(([key, { partition }]) => [key, partition]));
  for (const partition of partitions.values())
    refoldStandings(write, reference, lists, partition, factsOf(write, clubId, partition));
  // An athlete has bests in an event and season, whatever gender a result was entered with.
  const bests = new Map<string, { athleteId: number; partition: Partition }>();
  for (const { partition, ids: own } of [...before.values(), ...after.values()]) {
    for (const athleteId of athletesOf(write, own))
      bests.set(`${athleteId} ${partition.eventId} ${partition.seasonId}`, { athleteId, partition });
  }
  for (const { athleteId, partition } of bests.values()) refoldBests(write, reference, lists, athleteId, partition);
}
