import { z } from 'zod';

import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

import { namedAthleteSchema } from './medal-entries.ts';

const draftText = z.string().max(4000);
const draftNumber = z.union([z.number().int(), z.literal('')]);

const typedSchema = z.object({
  /** A day, or what stands in its field until it is one. */
  day: draftText,
  season: codeSchema,
  discipline: codeSchema.nullable(),
  competition: draftText,
  venue: draftText,
  eventDetails: draftText,
  team: draftText,
  gender: z.enum(['F', 'M', 'X', '']),
  ageGroup: draftText,
  mark: draftText,
  timing: z.enum(['FAT', 'HAND', '']),
  wind: draftText,
  place: draftNumber,
  specification: draftText,
  round: draftText,
  heat: draftText,
  timeOfDay: draftText,
  lane: draftNumber,
  bib: draftText,
  representedClub: draftText,
  note: draftText,
  attempts: z.array(z.object({ mark: draftText, wind: draftText })).max(50),
  /** Why a stored result is put right; only of a correction. */
  reason: draftText.optional(),
});

/** A performance as it is being typed, right or wrong. */
export const recordDraftSchema = typedSchema.extend({
  athleteId: uuidSchema.nullable(),
  legs: z.array(z.object({ name: draftText, athleteId: uuidSchema.nullable() })).max(50),
});
export type RecordDraft = z.infer<typeof recordDraftSchema>;

/** The same with who is meant, as the form shows them. */
export const keptRecordDraftSchema = typedSchema.extend({
  athlete: namedAthleteSchema.nullable(),
  legs: z.array(z.object({ name: z.string(), athlete: namedAthleteSchema.nullable() })),
});
