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

/** What a record is a record of. */
const categorySchema = z.object({
  season: codeSchema,
  seasonName: z.string(),
  discipline: codeSchema,
  disciplineName: z.string(),
  specification: z.string(),
  ageGroup: z.string(),
  ageGroupName: z.string(),
  gender: genderSchema,
  timing: z.enum(['', 'FAT', 'HAND']),
  unit: z.enum(['s', 'm', 'points']),
});
/** Whether the club's officers decided about it; what is pending counts (decision 15). */
export const recordStatusSchema = z.enum(['standing', 'pending', 'ratified', 'by-decision']);
const holdersSchema = z.array(z.object({ athleteId: uuidSchema.nullable(), name: z.string() }));

/** One holder of one record; joint holders are several entries with `joint: true`. */
export const recordSchema = categorySchema.extend({
  mark: markSchema,
  wind: windSchema,
  holders: holdersSchema,
  date: daySchema,
  competition: z.string(),
  venue: z.string(),
  joint: z.boolean(),
  /** Set within the club's number of recent days. */
  recent: z.boolean(),
  status: recordStatusSchema,
  performanceId: uuidSchema,
});
export type ClubRecord = z.infer<typeof recordSchema>;

export const historyEntrySchema = z.object({
  performanceId: uuidSchema,
  status: recordStatusSchema,
  mark: markSchema,
  wind: windSchema,
  holders: holdersSchema,
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

/** A record that was beaten: it stood from a day until another, exclusive. */
const formerRecordSchema = categorySchema.extend({
  mark: markSchema,
  wind: windSchema,
  holders: holdersSchema,
  performanceId: uuidSchema,
  date: daySchema,
  competition: z.string(),
  from: daySchema,
  until: daySchema,
  daysStood: z.number().int().nullable(),
});
export type FormerRecord = z.infer<typeof formerRecordSchema>;

/** Behind a record, in the stored unit and in per cent of the record; 0 where only the timing is worse. */
const gapShape = { gap: z.number(), gapPercent: z.number() };

/** A mark that came close to a record without reaching it: an entry for each of its lists. */
const nearMissSchema = categorySchema.extend({
  performanceId: uuidSchema,
  mark: markSchema,
  wind: windSchema,
  holders: holdersSchema,
  date: daySchema,
  competition: z.string(),
  ...gapShape,
  /** What was missed: one of the joint holders' marks, with all their names. */
  record: z.object({ performanceId: uuidSchema, mark: markSchema, holders: holdersSchema, date: daySchema }),
});
export type NearMiss = z.infer<typeof nearMissSchema>;

/** A standing record with the members who come close to it and may still set it, the closest first. */
const challengeSchema = z.object({
  /** All its holders. */
  record: z.array(recordSchema).min(1),
  /** A member came as close as a near miss. */
  isVulnerable: z.boolean(),
  challengers: z.array(
    z.object({
      athleteId: uuidSchema,
      name: z.string(),
      performanceId: uuidSchema,
      mark: markSchema,
      wind: windSchema,
      date: daySchema,
      /** Negative where the mark is better than the record already, made in another age group or for another club. */
      ...gapShape,
    }),
  ),
});
export type Challenge = z.infer<typeof challengeSchema>;

/** A record or other mark that the records officer put on hold. */
const pendingSchema = z.object({
  performanceId: uuidSchema,
  disciplineName: z.string(),
  specification: z.string(),
  mark: markSchema.nullable(),
  holders: holdersSchema,
  date: daySchema,
  reason: z.string(),
});
export type PendingDecision = z.infer<typeof pendingSchema>;

const categoryFilters = filtersSchema.pick({
  season: true,
  discipline: true,
  ageGroup: true,
  gender: true,
  athleteId: true,
});
const direction = z.enum(['up', 'down']);

/** Which near misses, and in which order. */
export const nearMissListSchema = filtersSchema.extend({
  clubId: uuidSchema,
  against: z.enum(['then', 'now']).default('then'),
  percent: z.number().min(0).max(20).optional(),
  sort: z.enum(['date', 'gap']).default('date'),
  direction: direction.default('down'),
});

/** Which records that members may beat, and in which order. */
export const challengeListSchema = categoryFilters.extend({
  clubId: uuidSchema,
  specification: z.string().max(30).optional(),
  timing: z.enum(['', 'FAT', 'HAND']).optional(),
  percent: z.number().min(0).max(100).optional(),
  years: z.number().int().min(1).max(10).default(2),
  sort: z.enum(['gap', 'discipline']).default('gap'),
  direction: direction.default('up'),
});

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
  /** Records that were beaten, the last beaten first. */
  former: query('public')
    .route({ method: 'GET', path: '/clubs/{clubId}/records/former' })
    .input(filtersSchema.extend(pageSchema.shape).extend({ clubId: uuidSchema }))
    .output(z.object({ total: z.number().int(), rows: z.array(formerRecordSchema) })),
  /** Marks that missed the record of their day, or today's, by no more than so many per cent (by default the club's own). */
  nearMisses: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/records/near-misses' })
    .input(nearMissListSchema.extend(pageSchema.shape))
    .output(z.object({ total: z.number().int(), percent: z.number(), rows: z.array(nearMissSchema) })),
  /**
   * Standing records that members of today may set in a list of the age group they are in today, with how close their best of
   * the last years came; by default twice the club's near miss.
   */
  challenges: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/records/challenges' })
    .input(challengeListSchema.extend(pageSchema.shape))
    .output(
      z.object({
        total: z.number().int(),
        percent: z.number(),
        /** The first day whose marks are looked at. */
        since: daySchema,
        rows: z.array(challengeSchema),
      }),
    ),
  /** Results that wait for the records officer's decision, the oldest first. */
  pending: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/records/pending' })
    .input(z.object({ clubId: uuidSchema }))
    .output(z.array(pendingSchema)),
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
