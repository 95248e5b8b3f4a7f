import { z } from 'zod';

import { query } from './base.ts';
import { bestSchema } from './athletes.ts';
import {
  daySchema,
  filtersSchema,
  genderSchema,
  markSchema,
  pageSchema,
  performanceRowSchema,
  windSchema,
} from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

/** One holder of one record; joint holders are several entries with `joint: true`. */
export const recordSchema = z.object({
  season: codeSchema,
  seasonName: z.string(),
  discipline: codeSchema,
  disciplineName: z.string(),
  specification: z.string(),
  ageGroup: z.string(),
  ageGroupName: z.string(),
  gender: genderSchema,
  timing: z.enum(['', 'FAT', 'HAND']),
  mark: markSchema,
  unit: z.enum(['s', 'm', 'points']),
  wind: windSchema,
  holders: z.array(z.object({ athleteId: uuidSchema.nullable(), name: z.string() })),
  date: daySchema,
  competition: z.string(),
  venue: z.string(),
  joint: z.boolean(),
  /** Set within the club's number of recent days. */
  recent: z.boolean(),
  status: z.enum(['standing', 'pending', 'ratified', 'by-decision']),
  performanceId: uuidSchema,
});
export type ClubRecord = z.infer<typeof recordSchema>;

export const historyEntrySchema = z.object({
  performanceId: uuidSchema,
  mark: markSchema,
  wind: windSchema,
  holders: z.array(z.object({ athleteId: uuidSchema.nullable(), name: z.string() })),
  date: daySchema,
  competition: z.string(),
  from: daySchema,
  until: daySchema.nullable(),
  /** In the discipline's stored unit, positive; null for the first, 0 for an equal. */
  improvement: z.number().nullable(),
  improvementPercent: z.number().nullable(),
  equalled: z.boolean(),
  isCurrent: z.boolean(),
  daysStood: z.number().int().nullable(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const records = {
  /** Current records, or those that stood at the end of a day. */
  list: query('public')
    .route({ method: 'GET', path: '/clubs/{clubId}/records' })
    .input(filtersSchema.extend({ clubId: uuidSchema, on: daySchema.optional() }))
    .output(z.array(recordSchema)),
  history: query('public')
    .route({ method: 'GET', path: '/clubs/{clubId}/records/history' })
    .input(
      z.object({
        clubId: uuidSchema,
        discipline: codeSchema,
        specification: z.string().optional(),
        ageGroup: z.string(),
        gender: genderSchema,
        season: codeSchema.default('track'),
        timing: z.enum(['', 'FAT', 'HAND']).optional(),
      }),
    )
    .output(z.array(historyEntrySchema)),
  /** The newest records first: what was set in the last `days` days. */
  recent: query('public')
    .route({ method: 'GET', path: '/clubs/{clubId}/records/recent' })
    .input(z.object({ clubId: uuidSchema, days: z.number().int().min(1).max(3660).default(30) }))
    .output(z.array(recordSchema)),
  bests: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/bests' })
    .input(
      filtersSchema.extend(pageSchema.shape).extend({
        clubId: uuidSchema,
        by: z.enum(['career', 'season']).default('career'),
        /** A page of a screen, or the whole list for a program. */
        pageSize: z.number().int().min(1).max(1_000_000).default(50),
        withHistory: z.boolean().default(false),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(bestSchema) })),
  top: query('public')
    .route({ method: 'GET', path: '/clubs/{clubId}/top' })
    .input(
      filtersSchema.extend({
        clubId: uuidSchema,
        limit: z.number().int().min(1).max(1000).default(10),
        onePerAthlete: z.boolean().default(false),
      }),
    )
    .output(z.array(performanceRowSchema.extend({ rank: z.number().int() }))),
};
