import { z } from 'zod';

/**
 * What a club decided about its records: data for the engine, never a constant in code. Each switch is one of
 * `athletics-rules.md` B8/B9; the defaults are the ones most clubs use.
 */
export const policySchema = z.object({
  /** strict: own age group only; open: older junior groups and senior too, masters also younger bands and senior. */
  bandRule: z.enum(['strict', 'open']).default('strict'),
  /** A list of the best of all ages beside the age groups. */
  overallList: z.boolean().default(true),
  /** A wind event without a reading: counts, counts with the flag NWI, or does not count for records. */
  unknownWind: z.enum(['accept', 'flag', 'reject']).default('flag'),
  /** Hand against automatic times: one list by value (11.20 FAT, 11.2 hand, 11.21 FAT), two lists, or automatic only. */
  timing: z.enum(['one-list', 'separate', 'fat-only']).default('one-list'),
  /** An equal mark on a later day: joint holders, the first keeps it, or the latest takes it. */
  ties: z.enum(['joint', 'first', 'latest']).default('joint'),
  /** Two improvements on one day: both are in the history, or only the day's best. */
  sameDay: z.enum(['all', 'best']).default('all'),
  /** A mark made outside the athlete's membership: counts with a flag, or does not count for records. */
  outsideMembership: z.enum(['flag', 'exclude']).default('flag'),
  /** A mark whose day is unknown: counts before all others, or does not count for records. */
  unknownDay: z.enum(['count', 'exclude']).default('count'),
  /** The span of a season best: the calendar year, or 1 October to 30 September. */
  year: z.enum(['calendar', 'october']).default('calendar'),
  /** The 31 December that ends U20 in October to December: of the calendar year, or of the competition year (B3). */
  under20Reference: z.enum(['calendar-year', 'season-year']).default('calendar-year'),
  /** How many days a new record is marked as recent. */
  recentDays: z.number().int().min(0).max(3660).default(30),
});

export type Policy = z.infer<typeof policySchema>;

/** The policy of a club that changed nothing. */
export const defaultPolicy: Policy = policySchema.parse({});
