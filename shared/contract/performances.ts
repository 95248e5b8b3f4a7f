import { z } from 'zod';

import { command, query } from './base.ts';
import { changesSchema } from './derived-changes.ts';
import { keptRecordDraftSchema, recordDraftSchema } from './performance-draft.ts';
import {
  daySchema,
  genderSchema,
  medalSchema,
  pageSchema,
  performanceFiltersSchema,
  performanceRowSchema,
  timingSchema,
  verdictSchema,
} from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

/** A performance as people type it; every text is read by `shared/domain`, once here and once in the form. */
export const performanceInputSchema = z.object({
  clubId: uuidSchema,
  discipline: codeSchema,
  season: codeSchema,
  /** One for an individual event; the legs in running order for a team. */
  legs: z
    .array(z.union([z.object({ athleteId: uuidSchema }), z.object({ name: z.string().trim().min(1).max(200) })]))
    .max(50),
  /** Needed for teams (X = mixed); otherwise the athlete's. */
  gender: genderSchema.optional(),
  day: daySchema,
  mark: z.string().trim().max(60).default(''),
  timing: timingSchema.optional(),
  wind: z.string().trim().max(20).default(''),
  place: z.number().int().min(1).max(100_000).nullable().default(null),
  ageGroup: codeSchema.nullable().default(null),
  specification: z.string().trim().max(30).nullable().default(null),
  representedClub: z.string().trim().max(200).nullable().default(null),
  competition: z.string().trim().max(200).default(''),
  venue: z.string().trim().max(200).default(''),
  eventDetails: z.string().trim().max(500).default(''),
  round: z.string().trim().max(50).default(''),
  heat: z.string().trim().max(50).default(''),
  timeOfDay: z
    .string()
    .regex(/^(\d{2}:\d{2}(:\d{2})?)?$/)
    .default(''),
  lane: z.number().int().min(1).max(100).nullable().default(null),
  bib: z.string().trim().max(20).default(''),
  note: z.string().trim().max(2000).default(''),
  attempts: z
    .array(z.object({ mark: z.string().trim().max(30), wind: z.string().trim().max(20).default('') }))
    .max(20)
    .default([]),
});
export type PerformanceInput = z.input<typeof performanceInputSchema>;

export const judgementSchema = z.object({
  /** The mark as it was understood, or null for a medal without a mark. */
  mark: z.string().nullable(),
  ageGroup: z.string().nullable(),
  ageGroupSource: z.enum(['given', 'date-of-birth', 'unknown']),
  specification: z.string(),
  specificationSource: z.enum(['given', 'norm', 'unverified', 'none']),
  medal: medalSchema.nullable(),
  verdicts: z.array(verdictSchema),
  /** What wants a second look before saving, in words. */
  warnings: z.array(z.object({ code: z.string(), text: z.string(), performanceId: uuidSchema.nullable() })),
});
export type Judgement = z.infer<typeof judgementSchema>;

export const performances = {
  list: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/performances' })
    .input(
      performanceFiltersSchema.extend(pageSchema.shape).extend({
        clubId: uuidSchema,
        sort: z.enum(['day', 'athlete', 'discipline', 'mark', 'ageGroup', 'place', 'competition']).default('day'),
        direction: z.enum(['up', 'down']).default('down'),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(performanceRowSchema) })),
  get: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/performances/{performanceId}' })
    .input(z.object({ clubId: uuidSchema, performanceId: uuidSchema }))
    .output(
      performanceRowSchema.extend({
        heat: z.string().nullable(),
        timeOfDay: z.string().nullable(),
        lane: z.number().int().nullable(),
        bib: z.string().nullable(),
        eventDetails: z.string().nullable(),
        note: z.string().nullable(),
        ageGroupGiven: z.string().nullable(),
        specificationGiven: z.string().nullable(),
        attempts: z.array(z.object({ mark: z.string(), wind: z.string(), status: z.string() })),
        enteredAt: z.string(),
        enteredBy: z.string(),
        isLive: z.boolean(),
        deletion: z.object({ reason: z.string(), at: z.string(), by: z.string() }).nullable(),
        verdicts: z.array(verdictSchema),
        decisions: z.array(z.object({ ruling: z.string(), reason: z.string(), at: z.string(), by: z.string() })),
        /** Every version of this result, oldest first: what was typed, corrected, deleted, taken back. */
        versions: z.array(
          z.object({
            id: uuidSchema,
            mark: z.string().nullable(),
            day: daySchema,
            /** Beside mark and day: what it says otherwise than the version before, in words. */
            changes: z.array(z.string()),
            enteredAt: z.string(),
            enteredBy: z.string(),
            isLive: z.boolean(),
            reason: z.string().nullable(),
          }),
        ),
      }),
    ),
  /** What was typed in a field before, the latest first, where it fits what is typed now: for completion. */
  suggestions: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/performances/suggestions' })
    .input(
      z.object({
        clubId: uuidSchema,
        field: z.enum(['eventDetails', 'round', 'venue']),
        search: z.string().max(100).default(''),
      }),
    )
    .output(z.array(z.string())),
  /** The live verdict: what would be found if this were saved now. Writes nothing. */
  judge: query('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/performances/judge' })
    /** `replaces`: the performance that is being corrected, which is then judged as if it were not there. */
    .input(performanceInputSchema.extend({ replaces: uuidSchema.nullable().default(null) }))
    .output(judgementSchema),
  /** What was typed last on this device and neither saved nor thrown away: of a new result, or of a correction of `corrects`. */
  draft: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/performances/draft' })
    .input(z.object({ clubId: uuidSchema, corrects: uuidSchema.optional() }))
    .output(z.object({ draft: keptRecordDraftSchema.nullable() })),
  /** Keeps what is typed, on this device alone; null throws it away. */
  keepDraft: command('member')
    .route({ method: 'PUT', path: '/clubs/{clubId}/performances/draft' })
    .input(z.object({ clubId: uuidSchema, corrects: uuidSchema.optional(), draft: recordDraftSchema.nullable() }))
    .output(z.object({ isKept: z.boolean() })),
  /** Saves it, and forgets the draft of whoever does. */
  record: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/performances' })
    .input(performanceInputSchema.extend({ isConfirmed: z.boolean().default(false) }))
    .output(z.object({ id: uuidSchema, judgement: judgementSchema })),
  /** A deletion with a reason plus a new performance of the same origin. Forgets the draft of it. */
  correct: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/performances/{performanceId}/correct' })
    .input(
      performanceInputSchema.extend({
        performanceId: uuidSchema,
        reason: z.string().trim().min(1).max(500),
        isConfirmed: z.boolean().default(false),
      }),
    )
    .output(z.object({ id: uuidSchema, judgement: judgementSchema })),
  /** What `correct` would change of all that is derived, of this athlete and of others; nothing is saved. */
  previewCorrect: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/performances/{performanceId}/correct/preview' })
    .input(performanceInputSchema.extend({ performanceId: uuidSchema }))
    .output(changesSchema),
  remove: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/performances/{performanceId}/remove' })
    .input(z.object({ clubId: uuidSchema, performanceId: uuidSchema, reason: z.string().trim().min(1).max(500) }))
    .output(z.object({ removed: z.literal(true) })),
  /** What `remove` would change of all that is derived; nothing is deleted. */
  previewRemove: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/performances/{performanceId}/remove/preview' })
    .input(z.object({ clubId: uuidSchema, performanceId: uuidSchema }))
    .output(changesSchema),
  /** Takes a deletion back: a new fact of the same origin. */
  restore: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/performances/{performanceId}/restore' })
    .input(z.object({ clubId: uuidSchema, performanceId: uuidSchema }))
    .output(z.object({ id: uuidSchema })),
  /** What the records officer decided about a result; `withdrawn` takes the last decision back. */
  decide: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/performances/{performanceId}/decide' })
    .input(
      z.object({
        clubId: uuidSchema,
        performanceId: uuidSchema,
        ruling: z.enum(['pending', 'ratified', 'refused', 'never-a-record', 'this-is-the-record', 'withdrawn']),
        reason: z.string().trim().max(500).default(''),
      }),
    )
    .output(z.object({ decided: z.literal(true) })),
};
