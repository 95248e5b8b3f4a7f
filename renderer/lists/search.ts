import { z } from 'zod';

import { lenient, numberInAddress } from '#renderer/address.ts';
import { genderSchema } from '#shared/contract/vocabulary.ts';
import { codeSchema } from '#shared/domain/id.ts';

const yearInAddress = z.coerce.number().int().min(1000).max(9999);

/** Address of a list of the best marks. */
export const topSearch = z.object({
  discipline: lenient(codeSchema),
  specification: lenient(z.string().max(30)),
  season: lenient(codeSchema),
  gender: lenient(genderSchema),
  ageGroup: lenient(codeSchema),
  year: lenient(yearInAddress),
  limit: lenient(z.coerce.number().int().min(1).max(1000)),
  /** As often as there are such marks, instead of each athlete once. */
  every: z
    .union([z.literal('true'), z.literal(true)])
    .transform(() => true as const)
    .optional()
    .catch(undefined),
});
export type TopSearch = z.infer<typeof topSearch>;

/** Address of the list of everybody's bests. */
export const bestsSearch = z.object({
  by: lenient(z.enum(['career', 'year'])),
  year: lenient(yearInAddress),
  members: lenient(z.enum(['now', 'all'])),
  order: lenient(z.enum(['athlete', 'discipline'])),
  discipline: lenient(codeSchema),
  season: lenient(codeSchema),
  ageGroup: lenient(codeSchema),
  gender: lenient(z.enum(['F', 'M'])),
  page: lenient(numberInAddress),
});
export type BestsSearch = z.infer<typeof bestsSearch>;

/** Address of the page of a discipline: of which gender and season. */
export const disciplineSearch = z.object({
  gender: lenient(genderSchema),
  season: lenient(codeSchema),
});

/** Address of the page of an age group: whose best marks of which discipline. */
export const ageGroupSearch = z.object({
  discipline: lenient(codeSchema),
  gender: lenient(genderSchema),
  season: lenient(codeSchema),
});
