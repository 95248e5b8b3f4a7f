import { z } from 'zod';

import { job, query } from './base.ts';
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
  /** Where it was asked for: `desktop`, `browser`, `terminal`; null in lines of older versions. */
  shell: z.string().nullable(),
  /** What it was done to, where that has an id. */
  subject: z.string().nullable(),
  /** What was asked for; null where it was too large to keep, or blanked. */
  input: z.record(z.string(), z.unknown()).nullable(),
  /** What came to light while it was done: the hash of an uploaded file, say. */
  told: z.record(z.string(), z.unknown()),
  /** Blanked because it named a person who was erased. */
  isErased: z.boolean(),
  /** The rows that it wrote can be asked for. */
  hasChanges: z.boolean(),
  /** False: it was about this computer, not about a club. */
  isOfClub: z.boolean(),
});
export type AuditLine = z.infer<typeof auditLineSchema>;

/** One row that a command wrote, with what stood there before. */
export const auditChangeSchema = z.object({
  /** What kind of row: `athlete`, `performance`. */
  entity: z.string(),
  /** The row's name where it has one that people know: an athlete, a result, a discipline. */
  name: z.string(),
  kind: z.enum(['added', 'changed', 'removed']),
  /** Values in words: names in place of ids. */
  fields: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});
export type AuditChange = z.infer<typeof auditChangeSchema>;

const filtersSchema = z.object({
  clubId: uuidSchema,
  /** Lines about the club, or those about this computer, which a superuser sees. */
  of: z.enum(['club', 'device']).default('club'),
  /** The name of who did it, whole. */
  who: z.string().max(200).optional(),
  action: z.string().max(60).optional(),
  outcome: auditOutcomeSchema.optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Part of what was asked for: a name, a reason, a mark. */
  search: z.string().max(100).default(''),
});
export type AuditFilters = z.infer<typeof filtersSchema>;

export const audit = {
  /** What was done in a club or on this computer, the newest first. */
  list: query('owner')
    .route({ method: 'GET', path: '/clubs/{clubId}/audit' })
    .input(filtersSchema.extend(pageSchema.shape))
    .output(
      z.object({
        total: z.number().int(),
        rows: z.array(auditLineSchema),
        /** Every action and every person that has a line, for the filters. */
        actions: z.array(z.string()),
        people: z.array(z.string()),
      }),
    ),
  /** The rows that a line's command wrote, before and after; the first two hundred. */
  changes: query('owner')
    .route({ method: 'GET', path: '/clubs/{clubId}/audit/{line}' })
    .input(z.object({ clubId: uuidSchema, line: z.coerce.number().int() }))
    .output(z.object({ rows: z.array(auditChangeSchema), hasMore: z.boolean() })),
  /** The filtered lines as CSV. Result: fileId, fileName and rows. */
  export: job('owner').route({ method: 'POST', path: '/clubs/{clubId}/audit/export' }).input(filtersSchema),
};
