import type { Read } from '#main/db/access.ts';

import { bestBefore, type BestKey } from './bests-repository.ts';
import type { PlacedFact } from './placed-fact.ts';
import { type CategoryKey, findCategory, standingBefore } from './repository.ts';

/**
 * What stood when a day began, asked once in one command. Results that are added on a day change nothing of what stood before
 * it; after a deletion, ask anew.
 */
export class WhatStood {
  private readonly read: Read;
  private readonly bests = new Map<string, PlacedFact | null>();
  private readonly standings = new Map<string, readonly PlacedFact[]>();
  private readonly categories = new Map<string, number>();

  constructor(read: Read) {
    this.read = read;
  }

  /** The best of a list; null where there was none. */
  best(key: BestKey, timing: '' | 'FAT' | 'HAND', year: number, day: number): PlacedFact | null {
    const text = `${key.athleteId} ${key.eventId} ${key.seasonId} ${timing} ${year} ${day}`;
    let found = this.bests.get(text);
    if (found === undefined) {
      found = bestBefore(this.read, key, timing, year, day);
      this.bests.set(text, found);
    }
    return found;
  }

  /** The record of a category, with all that equalled it. */
  standing(categoryId: number, day: number): readonly PlacedFact[] {
    const text = `${categoryId} ${day}`;
    let found = this.standings.get(text);
    if (found === undefined) {
      found = standingBefore(this.read, categoryId, day);
      this.standings.set(text, found);
    }
    return found;
  }

  category(clubId: number, key: CategoryKey): number | null {
    const text = `${clubId} ${key.eventId} ${key.seasonId} ${key.gender} ${key.ageGroupId} ${key.timing}`;
    const known = this.categories.get(text) ?? findCategory(this.read, clubId, key);
    if (known !== null) this.categories.set(text, known);
    return known;
  }
}
