import { z } from 'zod';

import { isDay } from '#shared/domain/day.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

/** Pieces of input and output that several features share. */

export const daySchema = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, { error: 'not a day', abort: true })
  .refine(isDay, 'The calendar has no such day.');
export const genderSchema = z.enum(['F', 'M', 'X']);
export const timingSchema = z.enum(['FAT', 'HAND', 'UNKNOWN']);
export const kindSchema = z.enum(['timed', 'measured', 'points']);
export const medalSchema = z.enum(['gold', 'silver', 'bronze']);
export const schemeSchema = z.enum(['uka', 'world-athletics', 'usatf', 'open']);

/** The same filters everywhere: grid, records, bests, exports, command line. All are optional and are combined by "and". */
export const filtersSchema = z.object({
  season: codeSchema.optional(),
  discipline: codeSchema.optional(),
  ageGroup: codeSchema.optional(),
  gender: genderSchema.optional(),
  athleteId: uuidSchema.optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  competitionId: uuidSchema.optional(),
});
export type Filters = z.infer<typeof filtersSchema>;

/** The filters of the grid of performances, and of the export of exactly what it shows. */
export const performanceFiltersSchema = filtersSchema.extend({
  clubRecord: z.enum(['current', 'ever']).optional(),
  personalBest: z.enum(['current', 'ever']).optional(),
  medal: z.union([z.literal('any'), medalSchema]).optional(),
  source: z.enum(['typed', 'import', 'record-list']).optional(),
  /** Whether files prove the result. */
  proof: z.enum(['any', 'none']).optional(),
});
export type PerformanceFilters = z.infer<typeof performanceFiltersSchema>;

/** A mark ready to show: `text` is written with the discipline's form, `value` is in milliseconds, millimetres or points. */
export const markSchema = z.object({
  value: z.number().int(),
  text: z.string(),
  timing: timingSchema.nullable(),
  resolution: z.number().int().nullable(),
});

export const windSchema = z.object({
  tenths: z.number().int().nullable(),
  status: z.enum(['MEASURED', 'NOT_MEASURED', 'NOT_APPLICABLE', 'UNKNOWN', 'OVER_LIMIT']),
});

export const legSchema = z.object({
  athleteId: uuidSchema.nullable(),
  /** The full name, shortened where the reader may not see it. */
  name: z.string(),
});

/** A performance in a list: everything a row of the grid shows. */
export const performanceRowSchema = z.object({
  id: uuidSchema,
  legs: z.array(legSchema),
  gender: genderSchema,
  discipline: codeSchema,
  disciplineName: z.string(),
  specification: z.string(),
  season: codeSchema,
  ageGroup: z.string().nullable(),
  day: daySchema,
  mark: markSchema.nullable(),
  /** The mark as it was typed. */
  markText: z.string().nullable(),
  wind: windSchema,
  place: z.number().int().nullable(),
  medal: medalSchema.nullable(),
  round: z.string().nullable(),
  competition: z.string(),
  venue: z.string(),
  representedClub: z.string().nullable(),
  /** Club record now, or was one once. */
  clubRecord: z.enum(['current', 'former']).nullable(),
  personalBest: z.enum(['current', 'former']).nullable(),
  /** Is none, but has the mark of the personal best that stands now: the first to make it keeps it. */
  equalsBest: z.boolean(),
  seasonBest: z.boolean(),
  windy: z.boolean(),
  source: z.enum(['typed', 'import', 'record-list']),
  hasProof: z.boolean(),
});
export type PerformanceRow = z.infer<typeof performanceRowSchema>;

export const verdictSchema = z.object({
  subject: z.enum(['club-record', 'personal-best', 'season-best']),
  category: z.object({
    discipline: z.string(),
    disciplineName: z.string(),
    specification: z.string(),
    season: z.string(),
    seasonName: z.string(),
    gender: genderSchema,
    ageGroup: z.string(),
    ageGroupName: z.string(),
    timing: z.enum(['', 'FAT', 'HAND']),
  }),
  code: z.string(),
  /** The verdict as one sentence, from `shared/messages`. */
  text: z.string(),
  flags: z.array(z.string()),
  numbers: z.object({
    value: z.number().nullable(),
    previousValue: z.number().nullable(),
    improvement: z.number().nullable(),
    improvementPercent: z.number().nullable(),
    windTenths: z.number().nullable(),
    year: z.number().nullable(),
  }),
  previous: z.array(
    z.object({ performanceId: z.string(), names: z.array(z.string()), mark: z.string(), day: z.string() }),
  ),
  successor: z
    .object({ performanceId: z.string(), names: z.array(z.string()), mark: z.string(), day: z.string() })
    .nullable(),
  isCurrent: z.boolean(),
});
export type VerdictView = z.infer<typeof verdictSchema>;

export const pageSchema = z.object({
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(500).default(50),
});
