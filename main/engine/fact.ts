/**
 * What the engine sees of one performance. Numbers only: ids are local, `rank` is smaller for better in every discipline
 * (timed: milliseconds * 2, one more for hand times; measured: minus millimetres; points: minus points).
 */
export interface Fact {
  readonly id: number;
  /** Orders what nothing else orders, so that every laptop finds the same. */
  readonly uuid: string;
  /** 20260614; a month ends in 99, a year in 9999, unknown is 0. */
  readonly day: number;
  readonly rank: number;
  /** Who made it: one athlete, or the legs of a team, or a name. Equal holders cannot share a record with themselves. */
  readonly holder: number | string;
  readonly timeOfDay: string | null;
  readonly round: string | null;
  readonly heat: string | null;
  /** "This is the record", as the records officer decided. */
  readonly isForced: boolean;
}

/** Bits of `performance.counts`: what a performance counts for. */
export const counting = {
  record: 1,
  best: 2,
  /** Over the wind limit: kept beside the legal marks. */
  windy: 4,
  forced: 8,
  pending: 16,
  /** Hand or unknown timing: its own list where the club separates them. */
  hand: 32,
} as const;

/** True when the day is known to the day; two marks of one month are not known to be of one day. */
export function isDayPrecise(day: number): boolean {
  return day % 100 !== 99 && day !== 0;
}
