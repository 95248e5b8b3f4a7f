import type { Write } from '#main/db/access.ts';
import type { ClubReference } from '#main/reference/reference.ts';

import { clearBests, factsOfAthlete, storeBests } from './bests-repository.ts';
import { bestsOfAthlete, type ListsOfClub, standingsOfPartition } from './lists.ts';
import type { Partition, PlacedFact } from './placed-fact.ts';
import { categoriesOfPartition, ensureCategory, factsOf, storeHistory } from './repository.ts';

/** Every list of a partition anew. `athletes` are those whose bests may be others now. */
export function refoldPartition(
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

/** The records of a partition anew, in every list that it has or had. */
export function refoldStandings(
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

/** One athlete's bests in an event and season anew. */
export function refoldBests(
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
