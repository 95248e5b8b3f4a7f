import { z } from 'zod';

import { command, query } from './base.ts';
import { recordStatusSchema } from './records.ts';
import { daySchema, genderSchema, legSchema, markSchema, windSchema } from './vocabulary.ts';
import { uuidSchema } from '#shared/domain/id.ts';
import { checklistItems, rulings } from '#shared/domain/ratification.ts';

const checklistSchema = z.array(z.enum(checklistItems)).max(checklistItems.length);
const decisionSchema = z.object({
  ruling: z.enum(rulings),
  reason: z.string(),
  at: z.string(),
  by: z.string(),
  /** What was looked at, as it was ticked. */
  checklist: checklistSchema,
  /** About what the result says now, and not about what a correction replaced. */
  isOfThisVersion: z.boolean(),
});

/** A result that takes or equals a record, and waits to be ratified or was decided. */
export const claimSchema = z.object({
  performanceId: uuidSchema,
  disciplineName: z.string(),
  specification: z.string(),
  seasonName: z.string(),
  gender: genderSchema,
  unit: z.enum(['s', 'm', 'points']),
  mark: markSchema.nullable(),
  wind: windSchema.nullable(),
  legs: z.array(legSchema),
  date: daySchema,
  competition: z.string(),
  enteredAt: z.string(),
  enteredBy: z.string(),
  /** Null where nobody asked for it: the officer put it on hold. */
  deadline: daySchema.nullable(),
  isOverdue: z.boolean(),
  status: z.union([recordStatusSchema, z.enum(['refused', 'never-a-record'])]),
  /** How many people must sign. */
  needed: z.number().int(),
  signatures: z.array(z.object({ by: z.string(), at: z.string(), isMine: z.boolean() })),
  /** Why whoever asks may not sign it. */
  obstacle: z.enum(['entered-it', 'signed-already']).nullable(),
  /** The records that it took or equalled, each with what stood before. */
  records: z.array(
    z.object({
      ageGroupName: z.string(),
      timing: z.enum(['', 'FAT', 'HAND']),
      isCurrent: z.boolean(),
      isEqualled: z.boolean(),
      /** In the stored unit of the discipline; null for the first. */
      improvement: z.number().nullable(),
      before: z.object({ mark: markSchema, holders: z.array(z.string()), date: daySchema }).nullable(),
    }),
  ),
  /** What the club wants looked at, and by how many it was. */
  checklist: z.array(z.object({ item: z.enum(checklistItems), isTicked: z.boolean() })),
  proofs: z.number().int(),
  /** Everything that was decided, oldest first. */
  decisions: z.array(decisionSchema),
});
export type Claim = z.infer<typeof claimSchema>;

const one = z.object({ clubId: uuidSchema, performanceId: uuidSchema });
const noteSchema = z.string().trim().max(500).default('');

export const ratification = {
  /** How many records wait; for the first screen and the navigation. */
  summary: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/ratification/summary' })
    .input(z.object({ clubId: uuidSchema }))
    .output(z.object({ isRequired: z.boolean(), waiting: z.number().int(), overdue: z.number().int() })),
  /** What waits, the longest waiting first; or what was decided in the last 90 days, the latest first. */
  list: query('staff')
    .route({ method: 'GET', path: '/clubs/{clubId}/ratification' })
    .input(z.object({ clubId: uuidSchema, show: z.enum(['waiting', 'overdue', 'decided']).default('waiting') }))
    .output(z.object({ total: z.number().int(), claims: z.array(claimSchema) })),
  get: query('staff')
    .route({ method: 'GET', path: '/clubs/{clubId}/ratification/{performanceId}' })
    .input(one)
    .output(claimSchema),
  /** One signature. What of the club's checklist is not ticked needs a note that says why. */
  sign: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/ratification/{performanceId}/sign' })
    .input(one.extend({ checklist: checklistSchema.default([]), note: noteSchema }))
    .output(z.object({ id: uuidSchema, isRatified: z.boolean() })),
  /** One refusal is enough: the record goes back to whoever then holds it. */
  refuse: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/ratification/{performanceId}/refuse' })
    .input(one.extend({ checklist: checklistSchema.default([]), reason: z.string().trim().min(1).max(500) }))
    .output(z.object({ id: uuidSchema })),
  /** Takes the own signature, or what else was decided, back. */
  withdraw: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/ratification/{performanceId}/withdraw' })
    .input(one.extend({ reason: noteSchema }))
    .output(z.object({ id: uuidSchema })),
};
