import { z } from 'zod';

import { command, query } from './base.ts';
import { daySchema, markSchema, pageSchema, performanceRowSchema, windSchema } from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

const personSchema = z.object({
  firstName: z.string().trim().max(100),
  lastName: z.string().trim().max(100),
  gender: z.enum(['F', 'M']),
  dateOfBirth: daySchema.default(''),
  membershipNumber: z.string().trim().max(50).nullable().default(null),
  consent: z.enum(['given', 'refused']).nullable().default(null),
  memberFrom: daySchema.default(''),
  memberTo: daySchema.default(''),
});

export const athleteSchema = z.object({
  id: uuidSchema,
  firstName: z.string(),
  lastName: z.string(),
  gender: z.enum(['F', 'M']),
  dateOfBirth: daySchema,
  membershipNumber: z.string().nullable(),
  consent: z.enum(['given', 'refused']).nullable(),
  memberships: z.array(z.object({ from: daySchema, to: daySchema })),
  /** Age group today in the club's scheme, where the date of birth tells. */
  ageGroup: z.string().nullable(),
});
export type Athlete = z.infer<typeof athleteSchema>;

export const bestSchema = z.object({
  athleteId: uuidSchema,
  athlete: z.string(),
  season: codeSchema,
  seasonName: z.string(),
  discipline: codeSchema,
  disciplineName: z.string(),
  specification: z.string(),
  mark: markSchema,
  wind: windSchema,
  date: daySchema,
  performanceId: uuidSchema,
  /** The best over all seasons (environments). */
  overall: z.boolean(),
  /** The year of a season best; null for a career best. */
  year: z.number().int().nullable(),
  /** Best over the wind limit, kept beside the legal one; only in profiles. */
  windy: z.boolean(),
});
export type Best = z.infer<typeof bestSchema>;

export const athletes = {
  list: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/athletes' })
    .input(
      pageSchema.extend({
        clubId: uuidSchema,
        /** Any part of the name, in any order, without regard to case and accents. */
        search: z.string().max(100).default(''),
        gender: z.enum(['F', 'M']).optional(),
        sort: z.enum(['name', 'performances']).default('name'),
      }),
    )
    .output(
      z.object({ total: z.number().int(), rows: z.array(athleteSchema.extend({ performances: z.number().int() })) }),
    ),
  get: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/athletes/{athleteId}' })
    .input(z.object({ clubId: uuidSchema, athleteId: uuidSchema }))
    .output(
      athleteSchema.extend({
        performances: z.number().int(),
        bests: z.array(bestSchema),
        seasonBests: z.array(bestSchema),
        recordsHeld: z.array(performanceRowSchema),
      }),
    ),
  create: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/athletes' })
    .input(
      personSchema.extend({
        clubId: uuidSchema,
        /** An athlete of the same name and date of birth is refused unless this says that it is another person. */
        isAnotherPerson: z.boolean().default(false),
      }),
    )
    .output(athleteSchema),
  update: command('member')
    .route({ method: 'PUT', path: '/clubs/{clubId}/athletes/{athleteId}' })
    .input(
      personSchema.omit({ memberFrom: true, memberTo: true }).extend({
        clubId: uuidSchema,
        athleteId: uuidSchema,
        memberships: z.array(z.object({ from: daySchema, to: daySchema })).max(50),
      }),
    )
    .output(athleteSchema),
  remove: command('staff')
    .route({ method: 'DELETE', path: '/clubs/{clubId}/athletes/{athleteId}' })
    .input(z.object({ clubId: uuidSchema, athleteId: uuidSchema }))
    .output(z.object({ removed: z.literal(true) })),
};
