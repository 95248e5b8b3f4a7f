import type { Fact } from '#main/engine/fact.ts';

/** What competes together before age groups: an event of one season and gender. */
export interface Partition {
  readonly eventId: number;
  readonly seasonId: number;
  readonly gender: 'F' | 'M' | 'X';
}

/** A fact with what decides which lists it is in. */
export interface PlacedFact extends Fact {
  readonly athleteId: number | null;
  readonly ageGroupId: number | null;
  readonly counts: number;
}

/** Facts without repeats, by day. */
export function inOrderOfDays(facts: readonly PlacedFact[]): PlacedFact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort((a, b) => a.day - b.day);
}
