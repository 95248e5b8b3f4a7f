import { z } from 'zod';

import { query } from './base.ts';
import { daySchema, genderSchema, pageSchema, performanceRowSchema } from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

const yearSchema = z.number().int().min(1000).max(9999);

/** What a list of the best marks is of. One discipline, season and gender: other marks do not compete with each other. */
export const topListSchema = z.object({
  discipline: codeSchema,
  /** Left out: what the age group uses by rule, else the one with most results. */
  specification: z.string().max(30).optional(),
  season: codeSchema.default('track'),
  gender: genderSchema,
  /** `ALL` is everybody. */
  ageGroup: codeSchema.default('ALL'),
  /** Left out: of all time. */
  year: yearSchema.optional(),
  limit: z.number().int().min(1).max(1000).default(10),
  onePerAthlete: z.boolean().default(true),
});

export const topRowSchema = performanceRowSchema.extend({
  /** Equal marks share a rank: 1, 2, 2, 4. */
  rank: z.number().int(),
  /** The records officer has not decided yet. */
  isPending: z.boolean(),
});
export type TopRow = z.infer<typeof topRowSchema>;

export const topTableSchema = z.object({
  /** `counting`: what may be a record. Automatic and hand times are apart where the club keeps two lists. */
  kind: z.enum(['counting', 'automatic', 'hand', 'windy']),
  rows: z.array(topRowSchema),
});
export type TopTable = z.infer<typeof topTableSchema>;

export const topListAnswerSchema = z.object({
  specification: z.string(),
  /** Every specification that was used, the one with most results first. */
  specifications: z.array(z.string()),
  tables: z.array(topTableSchema),
  /** By which rules marks are in the list, in words. */
  notes: z.array(z.string()),
});
export type TopListAnswer = z.infer<typeof topListAnswerSchema>;

/** What a list of bests is of: everybody's personal bests, or the bests of one year. */
export const bestsListSchema = z.object({
  by: z.enum(['career', 'year']).default('career'),
  /** Needed for the bests of a year. */
  year: yearSchema.optional(),
  members: z.enum(['now', 'all']).default('now'),
  order: z.enum(['athlete', 'discipline']).default('athlete'),
  discipline: codeSchema.optional(),
  season: codeSchema.optional(),
  ageGroup: codeSchema.optional(),
  gender: z.enum(['F', 'M']).optional(),
});

export const bestsRowSchema = performanceRowSchema.extend({
  /** The best over all seasons, where it is more than one. */
  isOverall: z.boolean(),
});
export type BestsRow = z.infer<typeof bestsRowSchema>;

const countsByYear = z.array(z.object({ year: z.number().int(), performances: z.number().int() }));

export const lists = {
  top: query('public')
    .route({ method: 'GET', path: '/clubs/{clubId}/lists/top' })
    .input(topListSchema.extend({ clubId: uuidSchema }))
    .output(topListAnswerSchema),
  bests: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/lists/bests' })
    .input(bestsListSchema.extend(pageSchema.shape).extend({ clubId: uuidSchema }))
    .output(z.object({ total: z.number().int(), athletes: z.number().int(), rows: z.array(bestsRowSchema) })),
  /** What a discipline's own page counts; narrowed by gender and season where they are given. */
  discipline: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/disciplines/{discipline}' })
    .input(
      z.object({
        clubId: uuidSchema,
        discipline: codeSchema,
        gender: genderSchema.optional(),
        season: codeSchema.optional(),
      }),
    )
    .output(
      z.object({
        performances: z.number().int(),
        athletes: z.number().int(),
        /** Records that stand, one for each category. */
        records: z.number().int(),
        /** Of the club year; 0 where the day is unknown. */
        years: countsByYear,
        /** Where this discipline was done at all, the most usual first; not narrowed. */
        categories: z.array(z.object({ gender: genderSchema, season: codeSchema, performances: z.number().int() })),
      }),
    ),
  /** What an age group's own page counts, and who is in it today. */
  ageGroup: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/age-groups/{ageGroup}' })
    .input(z.object({ clubId: uuidSchema, ageGroup: codeSchema }))
    .output(
      z.object({
        performances: z.number().int(),
        athletes: z.number().int(),
        records: z.number().int(),
        years: countsByYear,
        categories: z.array(
          z.object({
            discipline: codeSchema,
            gender: genderSchema,
            season: codeSchema,
            performances: z.number().int(),
          }),
        ),
        /** Members who are in the group today; empty for the list of all ages and for historic groups. */
        members: z.array(
          z.object({ id: uuidSchema, name: z.string(), gender: z.enum(['F', 'M']), dateOfBirth: daySchema }),
        ),
      }),
    ),
};
