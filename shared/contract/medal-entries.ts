import { z } from 'zod';

import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

import { daySchema, genderSchema, medalSchema, performanceRowSchema } from './vocabulary.ts';

/** A row of the entry as it is typed. */
export const medalEntrySchema = z.object({
  discipline: codeSchema,
  /** One for an individual event; the legs in running order for a team. */
  legs: z
    .array(z.union([z.object({ athleteId: uuidSchema }), z.object({ name: z.string().trim().min(1).max(200) })]))
    .max(50),
  /** Needed for teams (X = mixed); otherwise the athlete's. */
  gender: genderSchema.optional(),
  ageGroup: codeSchema.nullable().default(null),
  place: z.number().int().min(1).max(12),
  mark: z.string().trim().max(60).default(''),
  wind: z.string().trim().max(20).default(''),
  /**
   * What to do where the result is there already: leave it out, complete what is there with place and mark (a correction),
   * or add another one. `ask` refuses the whole entry until somebody chose.
   */
  whenThere: z.enum(['ask', 'skip', 'complete', 'add']).default('ask'),
});
export type MedalEntry = z.input<typeof medalEntrySchema>;

/** Medals of one competition; `day` and `season` are of all rows. */
export const medalEntriesSchema = z.object({
  clubId: uuidSchema,
  competition: z.string().trim().min(1).max(200),
  venue: z.string().trim().max(200).default(''),
  day: daySchema,
  season: codeSchema,
  rows: z.array(medalEntrySchema).max(500),
});
export type MedalEntries = z.input<typeof medalEntriesSchema>;

/** What is found about one row of the entry before anything is saved. */
export const medalFindingSchema = z.object({
  ageGroup: z.string().nullable(),
  ageGroupSource: z.enum(['given', 'date-of-birth', 'unknown']),
  medal: medalSchema.nullable(),
  /** The mark as it was understood. */
  mark: z.string().nullable(),
  problems: z.array(
    z.object({
      field: z.enum(['row', 'day', 'season', 'legs', 'discipline', 'gender', 'ageGroup', 'place', 'mark', 'wind']),
      text: z.string(),
    }),
  ),
  /** What wants a second look, in words; nothing that keeps from saving. */
  warnings: z.array(z.string()),
  /**
   * The result that is there already, if there is one. `same`: all that was typed is there. `incomplete`: it lacks the place
   * or the mark that was typed. `other`: another place or mark of the same athlete, discipline and day.
   */
  existing: z.object({ how: z.enum(['same', 'incomplete', 'other']), performance: performanceRowSchema }).nullable(),
  /** The row of this entry (from 0) that says the same. */
  sameAsRow: z.number().int().nullable(),
});
export type MedalFinding = z.infer<typeof medalFindingSchema>;

/** As much of an athlete as a row of the entry shows. */
export const namedAthleteSchema = z.object({
  id: uuidSchema,
  firstName: z.string(),
  lastName: z.string(),
  gender: z.enum(['F', 'M']),
  dateOfBirth: daySchema,
  ageGroup: z.string().nullable(),
});

const draftText = z.string().max(200);
export const draftRowSchema = z.object({
  discipline: codeSchema.nullable(),
  legs: z.array(z.object({ name: draftText, athleteId: uuidSchema.nullable() })).max(50),
  place: draftText,
  mark: draftText,
  wind: draftText,
  ageGroup: draftText,
  gender: z.union([genderSchema, z.literal('')]),
  choice: z.enum(['skip', 'complete', 'add']).nullable(),
});

/** An entry as it is being typed, right or wrong. */
export const medalDraftSchema = z.object({
  competition: draftText,
  venue: draftText,
  /** A day, or what stands in its field until it is one. */
  day: draftText,
  season: codeSchema,
  rows: z.array(draftRowSchema).max(500),
});
export type MedalDraft = z.infer<typeof medalDraftSchema>;
