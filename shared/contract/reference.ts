import { z } from 'zod';

import { command, job, query } from './base.ts';
import { daySchema, genderSchema, kindSchema, pageSchema } from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

export const seasonSchema = z.object({
  code: codeSchema,
  name: z.string(),
  /** Every other name it is read by. */
  aliases: z.array(z.string()),
  /** The club does not use it: no form offers it, what was recorded in it stays. */
  isHidden: z.boolean(),
  isOwn: z.boolean(),
});
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
  isHidden: z.boolean(),
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
  aliases: z.array(z.string()),
  isHidden: z.boolean(),
  isOwn: z.boolean(),
});
export type AgeGroupView = z.infer<typeof ageGroupSchema>;
export const competitionSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  venue: z.string(),
  from: daySchema,
  to: daySchema,
  note: z.string().nullable(),
  /** Results that are there now. */
  performances: z.number().int(),
});
export type Competition = z.infer<typeof competitionSchema>;

export const referenceKindSchema = z.enum(['season', 'discipline', 'age-group']);
export type ReferenceKind = z.infer<typeof referenceKindSchema>;

const nameSchema = z.string().trim().min(1).max(100);
const aliasesSchema = z.array(nameSchema).max(30);
const ageSchema = z.number().int().min(0).max(120).nullable();
/** The day on which the age for a club's own group is counted. */
export const ageReferenceSchema = z.enum(['31-dec', '31-aug-inside', 'on-day']);
export type AgeReferenceChoice = z.infer<typeof ageReferenceSchema>;

/** What the club says of a standard row, beside what the row says itself. */
const changeShape = {
  standardName: z.string(),
  standardAliases: z.array(z.string()),
  /** Added by the club; of its own rows all aliases. */
  ownAliases: z.array(z.string()),
};
export const seasonDetailSchema = seasonSchema.extend(changeShape);
export type SeasonDetail = z.infer<typeof seasonDetailSchema>;
export const disciplineDetailSchema = disciplineSchema.extend(changeShape);
export type DisciplineDetail = z.infer<typeof disciplineDetailSchema>;
export const ageGroupDetailSchema = ageGroupSchema.extend(changeShape).extend({
  minAge: ageSchema,
  maxAge: ageSchema,
  ageReference: ageReferenceSchema.nullable(),
});
export type AgeGroupDetail = z.infer<typeof ageGroupDetailSchema>;

/** A group that the scheme gives out on a day: who was born in this span belongs to it. */
export const groupInForceSchema = z.object({
  code: z.string(),
  name: z.string(),
  /** Null: for everybody. */
  gender: z.enum(['F', 'M']).nullable(),
  /** First and last day of birth; '' = no limit. */
  bornFrom: z.string(),
  bornTo: z.string(),
  source: z.string(),
});
export type GroupInForce = z.infer<typeof groupInForceSchema>;

const disciplineFields = {
  name: nameSchema,
  aliases: aliasesSchema.default([]),
  kind: kindSchema,
  teamSize: z.number().int().min(1).max(50).default(1),
  windRule: z.enum(['none', 'limit']).default('none'),
  specification: z.enum(['none', 'implement', 'hurdle']).default('none'),
  seasons: z.array(codeSchema).max(50).default([]),
};
const ageGroupFields = {
  name: nameSchema,
  aliases: aliasesSchema.default([]),
  kind: z.enum(['youth', 'senior', 'masters']).default('youth'),
  gender: genderSchema.nullable().default(null),
  ordinal: z.number().int(),
  minAge: ageSchema.default(null),
  maxAge: ageSchema.default(null),
  ageReference: ageReferenceSchema.default('31-dec'),
};

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
  /** Everything with what the club changed of it, hidden rows and unused ones too: for whoever keeps the reference data. */
  overview: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/reference/overview' })
    .input(z.object({ clubId: uuidSchema }))
    .output(
      z.object({
        seasons: z.array(seasonDetailSchema),
        disciplines: z.array(disciplineDetailSchema),
        ageGroups: z.array(ageGroupDetailSchema),
      }),
    ),
  /** How many results of the club each season, discipline and age group has; by code, those without are left out. */
  uses: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/reference/uses' })
    .input(z.object({ clubId: uuidSchema }))
    .output(
      z.object({
        seasons: z.record(z.string(), z.number().int()),
        disciplines: z.record(z.string(), z.number().int()),
        ageGroups: z.record(z.string(), z.number().int()),
      }),
    ),
  /** The club's word on a row: another name, more aliases, not used here. A row of its own can only be hidden this way. */
  change: command('staff')
    .route({ method: 'PUT', path: '/clubs/{clubId}/reference/{what}/{code}' })
    .input(
      z.object({
        clubId: uuidSchema,
        what: referenceKindSchema,
        code: codeSchema,
        /** Null: the standard name. */
        name: nameSchema.nullable().default(null),
        aliases: aliasesSchema.default([]),
        isHidden: z.boolean().default(false),
      }),
    )
    .output(z.object({ code: codeSchema })),
  createDiscipline: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/disciplines' })
    .input(z.object({ clubId: uuidSchema, ...disciplineFields }))
    .output(disciplineSchema),
  /** Changes a discipline of the club's own. What is measured stays while there are results. Result: the discipline. */
  changeDiscipline: job('staff')
    .route({ method: 'PUT', path: '/clubs/{clubId}/disciplines/{code}' })
    .input(z.object({ clubId: uuidSchema, code: codeSchema, ...disciplineFields })),
  /** Adds an age group. One with ages takes the results of that age: everything is derived again. Result: the group. */
  createAgeGroup: job('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/age-groups' })
    .input(z.object({ clubId: uuidSchema, code: z.string().trim().min(1).max(20), ...ageGroupFields })),
  /** Changes an age group of the club's own and derives everything again where that matters. Result: the group. */
  changeAgeGroup: job('staff')
    .route({ method: 'PUT', path: '/clubs/{clubId}/age-groups/{code}' })
    .input(z.object({ clubId: uuidSchema, code: z.string().trim().min(1).max(20), ...ageGroupFields })),
  createSeason: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/seasons' })
    .input(z.object({ clubId: uuidSchema, name: nameSchema, aliases: aliasesSchema.default([]) }))
    .output(seasonSchema),
  changeSeason: command('staff')
    .route({ method: 'PUT', path: '/clubs/{clubId}/seasons/{code}' })
    .input(z.object({ clubId: uuidSchema, code: codeSchema, name: nameSchema, aliases: aliasesSchema.default([]) }))
    .output(seasonSchema),
  /** Removes a row of the club's own that nothing uses. Result: `{code}`. */
  remove: job('staff')
    .route({ method: 'DELETE', path: '/clubs/{clubId}/reference/{what}/{code}' })
    .input(z.object({ clubId: uuidSchema, what: referenceKindSchema, code: codeSchema })),
  /** Brings a removed row back. Result: `{code}`. */
  restore: job('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/reference/{what}/{code}/restore' })
    .input(z.object({ clubId: uuidSchema, what: referenceKindSchema, code: codeSchema })),
  /** The implement or hurdle height of each group of the club's scheme on a day, with where that is written. */
  norms: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/disciplines/{discipline}/norms' })
    .input(z.object({ clubId: uuidSchema, discipline: codeSchema, day: daySchema }))
    .output(
      z.array(
        z.object({
          ageGroup: z.string(),
          ageGroupName: z.string(),
          gender: z.enum(['F', 'M']),
          /** Null: no verified source says it. */
          specification: z.string().nullable(),
          source: z.string(),
        }),
      ),
    ),
  /** The groups in force on a day in a season with the days of birth that belong to them, young to old. */
  groupsInForce: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/age-groups/in-force' })
    .input(z.object({ clubId: uuidSchema, season: codeSchema, day: daySchema }))
    .output(z.array(groupInForceSchema)),
  /** Which group somebody is in, in every season; more than one where the days are too vague. */
  ageGroupOf: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/age-groups/of' })
    .input(
      z.object({ clubId: uuidSchema, dateOfBirth: daySchema, day: daySchema, gender: z.enum(['F', 'M']).nullable() }),
    )
    .output(
      z.object({
        /** Completed years on the day; null where the days are too vague. */
        age: z.number().int().nullable(),
        seasons: z.array(
          z.object({
            season: z.string(),
            seasonName: z.string(),
            groups: z.array(z.object({ code: z.string(), name: z.string() })),
          }),
        ),
      }),
    ),
  competitions: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/competitions' })
    .input(pageSchema.extend({ clubId: uuidSchema, search: z.string().max(100).default('') }))
    .output(z.object({ total: z.number().int(), rows: z.array(competitionSchema) })),
  changeCompetition: command('staff')
    .route({ method: 'PUT', path: '/clubs/{clubId}/competitions/{competitionId}' })
    .input(
      z.object({
        clubId: uuidSchema,
        competitionId: uuidSchema,
        name: z.string().trim().min(1).max(200),
        venue: z.string().trim().max(200).default(''),
        from: daySchema,
        to: daySchema,
        note: z.string().trim().max(2000).nullable().default(null),
      }),
    )
    .output(competitionSchema),
  /** Removes a competition without results. */
  removeCompetition: command('staff')
    .route({ method: 'DELETE', path: '/clubs/{clubId}/competitions/{competitionId}' })
    .input(z.object({ clubId: uuidSchema, competitionId: uuidSchema }))
    .output(z.object({ id: uuidSchema })),
  restoreCompetition: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/competitions/{competitionId}/restore' })
    .input(z.object({ clubId: uuidSchema, competitionId: uuidSchema }))
    .output(z.object({ id: uuidSchema })),
};
