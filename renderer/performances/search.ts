import { z } from 'zod';

import { lenient, numberInAddress } from '#renderer/address.ts';
import { filtersSchema, medalSchema } from '#shared/contract/vocabulary.ts';

const filters = filtersSchema.shape;

/** Filters of the grid, as they stand in the address. */
export const performanceFilters = z.object({
  season: lenient(filters.season.unwrap()),
  discipline: lenient(filters.discipline.unwrap()),
  ageGroup: lenient(filters.ageGroup.unwrap()),
  gender: lenient(filters.gender.unwrap()),
  athleteId: lenient(filters.athleteId.unwrap()),
  from: lenient(filters.from.unwrap()),
  to: lenient(filters.to.unwrap()),
  competitionId: lenient(filters.competitionId.unwrap()),
  clubRecord: lenient(z.enum(['current', 'ever'])),
  personalBest: lenient(z.enum(['current', 'ever'])),
  medal: lenient(z.union([z.literal('any'), medalSchema])),
  source: lenient(z.enum(['typed', 'import', 'record-list'])),
});
export type PerformanceFilters = z.infer<typeof performanceFilters>;

/** Address of the grid of performances. */
export const performancesSearch = performanceFilters.extend({
  sort: lenient(z.enum(['day', 'athlete', 'discipline', 'mark', 'ageGroup', 'place', 'competition'])),
  direction: lenient(z.enum(['up', 'down'])),
  page: lenient(numberInAddress),
});
export type PerformancesSearch = z.infer<typeof performancesSearch>;

/** Address of the form: an athlete or a discipline may come chosen from another screen. */
export const recordSearch = z.object({
  athleteId: lenient(filters.athleteId.unwrap()),
  discipline: lenient(filters.discipline.unwrap()),
  season: lenient(filters.season.unwrap()),
  /** The performance that is corrected instead of making a new one. */
  correct: lenient(filters.athleteId.unwrap()),
});
