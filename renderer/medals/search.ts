import { z } from 'zod';

import { lenient, numberInAddress } from '#renderer/address.ts';
import { medalDimensionSchema, medalFiltersSchema } from '#shared/contract/medals.ts';

const filters = medalFiltersSchema.shape;

/** Address of the medals: what is shown of them, the filters, the order and the page. */
export const medalsSearch = z.object({
  view: lenient(z.enum(['counts', 'medals', 'recognised'])),
  by: lenient(medalDimensionSchema),
  sort: lenient(z.enum(['label', 'gold', 'silver', 'bronze', 'total', 'order'])),
  direction: lenient(z.enum(['up', 'down'])),
  page: lenient(numberInAddress),
  season: lenient(filters.season.unwrap()),
  discipline: lenient(filters.discipline.unwrap()),
  ageGroup: lenient(filters.ageGroup.unwrap()),
  gender: lenient(filters.gender.unwrap()),
  athleteId: lenient(filters.athleteId.unwrap()),
  from: lenient(filters.from.unwrap()),
  to: lenient(filters.to.unwrap()),
  competitionId: lenient(filters.competitionId.unwrap()),
  medal: lenient(filters.medal.unwrap()),
  recognised: lenient(filters.recognised.unwrap()),
  occasion: lenient(filters.occasion.unwrap()),
  occasionDay: lenient(filters.occasionDay.unwrap()),
});
export type MedalsSearch = z.infer<typeof medalsSearch>;
