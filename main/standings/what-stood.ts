import type { Read } from '#main/db/access.ts';

import { type BestKey, type LastBest, lastBest } from './bests-repository.ts';
import { type CategoryKey, findCategory, type LastRecord, lastRecord } from './repository.ts';

/** What stood when a day began, and whether nothing came after it: then a mark of that day is the newest. */
export type StoodBest = LastBest & { readonly isNewest: boolean };
export type StoodRecord = LastRecord & { readonly isNewest: boolean };

/**
 * What stood when a day began, asked once in one command. Results that are added on a day change nothing of what stood before
 * it; after a deletion, ask anew.
 */
export class WhatStood {
  private readonly read: Read;
  private readonly bests = new Map<string, StoodBest>();
  private readonly records = new Map<string, StoodRecord>();
  private readonly categories = new Map<string, number>();

  constructor(read: Read) {
    this.read = read;
  }

  /** The best of a list. */
  best(key: BestKey, timing: '' | 'FAT' | 'HAND', year: number, day: number): StoodBest {
    const text = `${key.athleteId} ${key.eventId} ${key.seasonId} ${timing} ${year} ${day}`;
    let found = this.bests.get(text);
    if (found === undefined) {
      const last = lastBest(this.read, key, timing, year);
      const isNewest = last.fact === null || last.fact.day < day;
      found = { ...(isNewest ? last : lastBest(this.read, key, timing, year, day)), isNewest };
      this.bests.set(text, found);
    }
    return found;
  }

  /** The record of a category, with all that equalled it. */
  record(categoryId: number, day: number): StoodRecord {
    const text = `${categoryId} ${day}`;
    let found = this.records.get(text);
    if (found === undefined) {
      const last = lastRecord(this.read, categoryId);
      const isNewest = last.day < day || last.facts.length === 0;
      found = { ...(isNewest ? last : lastRecord(this.read, categoryId, day)), isNewest };
      this.records.set(text, found);
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
