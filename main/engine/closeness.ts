import { gain, valueOfRank } from './rank.ts';

/** How far a mark stays behind a record. */
export interface Gap {
  /** In the stored unit: positive where the mark is worse, 0 where only the timing is, negative where it is better. */
  readonly gap: number;
  /** Of the record's own mark. */
  readonly percent: number;
}

export function gapTo(recordRank: number, markRank: number): Gap {
  const gap = gain(markRank, recordRank);
  return { gap, percent: (gap * 100) / valueOfRank(recordRank) };
}

/** Worse than the record, by no more than so many per cent of it; what equals or beats it has missed nothing. */
export function isNearMiss(recordRank: number, markRank: number, percent: number): boolean {
  return markRank > recordRank && isWithin(recordRank, markRank, percent);
}

/** No more than so many per cent behind the record, or better. Compared as products: 12.24 is 2 % behind 12.00, to the hundredth. */
export function isWithin(recordRank: number, markRank: number, percent: number): boolean {
  return gapTo(recordRank, markRank).gap * 100 <= percent * valueOfRank(recordRank);
}

/** No rank beyond this one is within so many per cent of the record: what a search needs to look at. */
export function worstRankWithin(recordRank: number, percent: number): number {
  const most = Math.ceil((valueOfRank(recordRank) * percent) / 100) + 1;
  return recordRank < 0 ? recordRank + most : recordRank + 2 * most + 1;
}

/** What stood in a category for a while: from one day until another, exclusive, or until now. */
export interface Standing {
  readonly from: number;
  readonly until: number | null;
  readonly rank: number;
}

/**
 * The record that a mark of a day had to reach: the one standing at the end of that day, so that who comes second in the
 * race in which it is broken has missed the new one. Null where there was none.
 *
 * @param history of one category, oldest first
 */
export function standingOn<Entry extends Standing>(history: readonly Entry[], day: number): Entry | null {
  return history.findLast((entry) => entry.from <= day && (entry.until === null || entry.until > day)) ?? null;
}
