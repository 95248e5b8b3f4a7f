import { z } from 'zod';

import { query } from './base.ts';
import { daySchema, pageSchema } from './vocabulary.ts';
import { uuidSchema } from '#shared/domain/id.ts';

export const auditOutcomeSchema = z.enum(['done', 'refused', 'failed']);

export const auditLineSchema = z.object({
  /** Position in the file; the newest has the highest. */
  id: z.number().int(),
  /** Milliseconds since 1970. */
  at: z.number().int(),
  who: z.string(),
  /** The operation's name: `performances.record`. */
  action: z.string(),
  outcome: auditOutcomeSchema,
  /** What it was done to, where that has an id. */
  subject: z.string().nullable(),
  /** What was asked for; null where it was too large to keep. */
  input: z.record(z.string(), z.unknown()).nullable(),
  /** False: it was about this laptop, not about a club. */
  isOfClub: z.boolean(),
});
export type AuditLine = z.infer<typeof auditLineSchema>;

export const audit = {
  /** What was done in a club and on this laptop, the newest first. */
  list: query('owner')
    .route({ method: 'GET', path: '/clubs/{clubId}/audit' })
    .input(
      pageSchema.extend({
        clubId: uuidSchema,
        action: z.string().max(60).optional(),
        outcome: auditOutcomeSchema.optional(),
        from: daySchema.optional(),
        to: daySchema.optional(),
        /** Part of what was asked for: a name, a reason, a mark. */
        search: z.string().max(100).default(''),
      }),
    )
    .output(
      z.object({
        total: z.number().int(),
        rows: z.array(auditLineSchema),
        /** Every action that has a line, for the filter. */
        actions: z.array(z.string()),
      }),
    ),
};
