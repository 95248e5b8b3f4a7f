import { z } from 'zod';

import { lenient, numberInAddress } from '#renderer/address.ts';
import { performanceFiltersSchema } from '#shared/contract/vocabulary.ts';

const filters = performanceFiltersSchema.shape;

/** Address of the grid of performances: its filters, its order and its page. */
export const performancesSearch = z.object({
  season: lenient(filters.season.unwrap()),
  discipline: lenient(filters.discipline.unwrap()),
  ageGroup: lenient(filters.ageGroup.unwrap()),
  gender: lenient(filters.gender.unwrap()),
  athleteId: lenient(filters.athleteId.unwrap()),
  from: lenient(filters.from.unwrap()),
  to: lenient(filters.to.unwrap()),
  competitionId: lenient(filters.competitionId.unwrap()),
  clubRecord: lenient(filters.clubRecord.unwrap()),
  personalBest: lenient(filters.personalBest.unwrap()),
  medal: lenient(filters.medal.unwrap()),
  source: lenient(filters.source.unwrap()),
  proof: lenient(filters.proof.unwrap()),
  sort: lenient(z.enum(['day', 'athlete', 'discipline', 'mark', 'ageGroup', 'place', 'competition'])),
  direction: lenient(z.enum(['up', 'down'])),
  page: lenient(numberInAddress),
});
export type PerformancesSearch = z.infer<typeof performancesSearch>;

/** Address of the form: what another screen chose already. `athlete` is the same as `athleteId`. */
export const recordSearch = z.object({
  athlete: lenient(filters.athleteId.unwrap()),
  athleteId: lenient(filters.athleteId.unwrap()),
  discipline: lenient(filters.discipline.unwrap()),
  season: lenient(filters.season.unwrap()),
  ageGroup: lenient(filters.ageGroup.unwrap()),
  gender: lenient(filters.gender.unwrap()),
  day: lenient(filters.from.unwrap()),
  competition: lenient(z.string().max(200)),
  /** The performance that is corrected instead of making a new one. */
  correct: lenient(filters.athleteId.unwrap()),
});
