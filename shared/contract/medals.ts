import { z } from 'zod';

import { command, job, query } from './base.ts';
import {
  draftRowSchema,
  medalDraftSchema,
  medalEntriesSchema,
  medalFindingSchema,
  namedAthleteSchema,
} from './medal-entries.ts';
import { filtersSchema, daySchema, medalSchema, pageSchema, performanceRowSchema } from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

/** The filters of overview and list; `from` and `to` may be years. All are optional and are combined by "and". */
export const medalFiltersSchema = filtersSchema.extend({
  medal: medalSchema.optional(),
  recognised: z.enum(['no', 'yes']).optional(),
  /** Recognised on this occasion; with `occasionDay`, for a prize-giving has the same name every year. */
  occasion: z.string().trim().min(1).max(200).optional(),
  occasionDay: daySchema.optional(),
});
export type MedalFilters = z.infer<typeof medalFiltersSchema>;

export const medalCountsSchema = z.object({
  gold: z.number().int(),
  silver: z.number().int(),
  bronze: z.number().int(),
});
export type MedalCounts = z.infer<typeof medalCountsSchema>;

/** What medals are counted by. `season` is the environment, `year` the span of a season best (decision 1). */
export const medalDimensionSchema = z.enum(['athlete', 'year', 'season', 'discipline', 'competition', 'ageGroup']);
export type MedalDimension = z.infer<typeof medalDimensionSchema>;

export const recognitionSchema = z.object({
  id: uuidSchema,
  occasion: z.string(),
  day: daySchema,
  note: z.string().nullable(),
});

/** A medal in the list: the result, and the occasion on which it was recognised. */
export const medalRowSchema = performanceRowSchema.extend({ recognition: recognitionSchema.nullable() });
export type MedalRow = z.infer<typeof medalRowSchema>;

/** The counts of one athlete, year, season, discipline, competition or age group. */
export const medalCountRowSchema = medalCountsSchema.extend({
  /** Id or code, the year as four digits; null for what has none: a runner known by name, no age group, no competition. */
  key: z.string().nullable(),
  label: z.string(),
  /** What tells two of one label apart: the year of an athlete's birth, the first day of a competition; '' otherwise. */
  day: daySchema,
  venue: z.string(),
  total: z.number().int(),
  /** The days that a filter by this row takes, where it is a year. */
  from: daySchema.nullable(),
  to: daySchema.nullable(),
});
export type MedalCountRow = z.infer<typeof medalCountRowSchema>;

export const medalPositionSchema = z.object({ place: z.number().int().min(1).max(100), medal: medalSchema });

/** The table of one season. */
export const medalPositionsSchema = z.object({
  season: codeSchema,
  seasonName: z.string(),
  positions: z.array(medalPositionSchema),
  standard: z.array(medalPositionSchema),
  /** A season without a table of its own takes that of Track & Field. */
  isOwn: z.boolean(),
});
export type MedalPositions = z.infer<typeof medalPositionsSchema>;

export const medals = {
  /** How many medals by athlete, year, season, discipline, competition or age group; a relay medal counts for every runner. */
  overview: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/medals/overview' })
    .input(
      medalFiltersSchema.extend(pageSchema.shape).extend({
        clubId: uuidSchema,
        by: medalDimensionSchema.default('athlete'),
        sort: z.enum(['label', 'gold', 'silver', 'bronze', 'total', 'order']).default('order'),
        direction: z.enum(['up', 'down']).default('down'),
      }),
    )
    .output(
      z.object({
        /** Of all that match, each performance once. */
        sum: medalCountsSchema,
        total: z.number().int(),
        rows: z.array(medalCountRowSchema),
      }),
    ),
  /** The medals themselves, newest first: one athlete's for the profile, a season's, those not yet recognised. */
  list: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/medals' })
    .input(medalFiltersSchema.extend(pageSchema.shape).extend({ clubId: uuidSchema }))
    .output(
      z.object({
        sum: medalCountsSchema,
        total: z.number().int(),
        rows: z.array(medalRowSchema),
      }),
    ),
  /** What would be found if this entry were saved now, row by row. Writes nothing. */
  judge: query('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/medals/judge' })
    .input(medalEntriesSchema)
    .output(z.object({ rows: z.array(medalFindingSchema) })),
  /** Athletes of the club by their names as a spreadsheet writes them; several where a name is of several. */
  findAthletes: query('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/medals/athletes' })
    .input(z.object({ clubId: uuidSchema, names: z.array(z.string().max(200)).max(2500) }))
    .output(
      z.array(
        z.object({
          name: z.string(),
          found: z.array(namedAthleteSchema),
        }),
      ),
    ),
  /** What was typed last on this device and neither saved nor thrown away. */
  draft: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/medals/draft' })
    .input(z.object({ clubId: uuidSchema }))
    .output(
      z.object({
        draft: medalDraftSchema
          .extend({
            rows: z.array(
              draftRowSchema.extend({
                legs: z.array(z.object({ name: z.string(), athlete: namedAthleteSchema.nullable() })),
              }),
            ),
          })
          .nullable(),
      }),
    ),
  /** Keeps what is typed, on this device alone; null throws it away. */
  keepDraft: command('member')
    .route({ method: 'PUT', path: '/clubs/{clubId}/medals/draft' })
    .input(z.object({ clubId: uuidSchema, draft: medalDraftSchema.nullable() }))
    .output(z.object({ isKept: z.boolean() })),
  /** Saves all rows or none. Throws INVALID_INPUT naming each field that is wrong (`rows.2.mark`). */
  record: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/medals' })
    .input(medalEntriesSchema)
    .output(
      z.object({
        recorded: z.number().int(),
        completed: z.number().int(),
        skipped: z.number().int(),
        competitionId: uuidSchema.nullable(),
        performanceIds: z.array(uuidSchema),
      }),
    ),
  /** Marks medals as recognised; one that was is left as it is. */
  recognise: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/medals/recognise' })
    .input(
      z.object({
        clubId: uuidSchema,
        performanceIds: z.array(uuidSchema).min(1).max(5000),
        occasion: z.string().trim().min(1).max(200),
        day: daySchema,
        note: z.string().trim().max(500).default(''),
      }),
    )
    .output(z.object({ recognised: z.number().int(), recognitionIds: z.array(uuidSchema) })),
  /** Takes recognitions back; `restoreRecognitions` is its undo. */
  withdrawRecognitions: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/medals/recognitions/withdraw' })
    .input(z.object({ clubId: uuidSchema, recognitionIds: z.array(uuidSchema).min(1).max(5000) }))
    .output(z.object({ changed: z.number().int() })),
  restoreRecognitions: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/medals/recognitions/restore' })
    .input(z.object({ clubId: uuidSchema, recognitionIds: z.array(uuidSchema).min(1).max(5000) }))
    .output(z.object({ changed: z.number().int() })),
  /** What was recognised when: one row for each occasion and day, the newest first. */
  occasions: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/medals/occasions' })
    .input(pageSchema.extend({ clubId: uuidSchema }))
    .output(
      z.object({
        total: z.number().int(),
        rows: z.array(
          medalCountsSchema.extend({
            occasion: z.string(),
            day: daySchema,
            /** Notes of its medals, each once. */
            notes: z.array(z.string()),
            /** Recognised medals whose result was deleted, or is no medal any more. */
            gone: z.number().int(),
          }),
        ),
      }),
    ),
  /** Gives an occasion another name, day or note, for all its medals. */
  editOccasion: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/medals/occasions/edit' })
    .input(
      z.object({
        clubId: uuidSchema,
        occasion: z.string().trim().min(1).max(200),
        day: daySchema,
        to: z.object({
          occasion: z.string().trim().min(1).max(200),
          day: daySchema,
          /** Left out: each medal keeps its own. */
          note: z.string().trim().max(500).optional(),
        }),
      }),
    )
    .output(z.object({ changed: z.number().int() })),
  /** Which place earns which medal, season by season. */
  positions: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/medal-positions' })
    .input(z.object({ clubId: uuidSchema }))
    .output(z.array(medalPositionsSchema)),
  /** Sets the whole table of one season and finds the medals of its results again. Result: `{changed}`. */
  setPositions: job('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/medal-positions' })
    .input(z.object({ clubId: uuidSchema, season: codeSchema, positions: z.array(medalPositionSchema).max(100) })),
};
