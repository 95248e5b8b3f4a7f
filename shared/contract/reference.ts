import { z } from 'zod';

import { command, query } from './base.ts';
import { daySchema, kindSchema, pageSchema } from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

export const seasonSchema = z.object({ code: codeSchema, name: z.string(), isOwn: z.boolean() });
export const disciplineSchema = z.object({
  code: codeSchema,
  name: z.string(),
  aliases: z.array(z.string()),
  kind: kindSchema,
  better: z.enum(['lower', 'higher']),
  teamSize: z.number().int(),
  windRule: z.enum(['none', 'limit']),
  specification: z.enum(['none', 'implement', 'hurdle']),
  /** Seasons where it is usually contested; empty = anywhere. */
  seasons: z.array(codeSchema),
  ordinal: z.number().int(),
  isOwn: z.boolean(),
});
export type Discipline = z.infer<typeof disciplineSchema>;
export const ageGroupSchema = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['youth', 'senior', 'masters', 'open', 'overall']),
  gender: z.enum(['F', 'M', 'X']).nullable(),
  ordinal: z.number().int(),
  /** No longer given out today by the club's scheme: its records live on as historic ones. */
  isHistoric: z.boolean(),
  isOwn: z.boolean(),
});
export type AgeGroupView = z.infer<typeof ageGroupSchema>;
export const competitionSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  venue: z.string(),
  from: daySchema,
  to: daySchema,
});

export const reference = {
  /** Everything a form needs, in one answer: seasons, disciplines and the age groups of the club's scheme. */
  all: query('public')
    .route({ method: 'GET', path: '/clubs/{clubId}/reference' })
    .input(z.object({ clubId: uuidSchema }))
    .output(
      z.object({
        seasons: z.array(seasonSchema),
        disciplines: z.array(disciplineSchema),
        ageGroups: z.array(ageGroupSchema),
      }),
    ),
  createDiscipline: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/disciplines' })
    .input(
      z.object({
        clubId: uuidSchema,
        name: z.string().trim().min(1).max(100),
        aliases: z.array(z.string().trim().min(1)).max(30).default([]),
        kind: kindSchema,
        teamSize: z.number().int().min(1).max(50).default(1),
        windRule: z.enum(['none', 'limit']).default('none'),
        specification: z.enum(['none', 'implement', 'hurdle']).default('none'),
      }),
    )
    .output(disciplineSchema),
  createAgeGroup: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/age-groups' })
    .input(
      z.object({
        clubId: uuidSchema,
        code: z.string().trim().min(1).max(20),
        name: z.string().trim().min(1).max(100),
        ordinal: z.number().int(),
        minAge: z.number().int().min(0).max(120).nullable().default(null),
        maxAge: z.number().int().min(0).max(120).nullable().default(null),
      }),
    )
    .output(ageGroupSchema),
  createSeason: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/seasons' })
    .input(z.object({ clubId: uuidSchema, name: z.string().trim().min(1).max(100) }))
    .output(seasonSchema),
  competitions: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/competitions' })
    .input(pageSchema.extend({ clubId: uuidSchema, search: z.string().max(100).default('') }))
    .output(z.object({ total: z.number().int(), rows: z.array(competitionSchema) })),
};
