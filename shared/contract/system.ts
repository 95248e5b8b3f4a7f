import { eventIterator } from '@orpc/contract';
import { z } from 'zod';

import { job, query, stream } from './base.ts';
import { pageSchema } from './vocabulary.ts';
import { uuidSchema } from '#shared/domain/id.ts';

/** A finding about this installation; `name` is a code of `shared/messages/health.ts`. */
export const checkSchema = z.object({
  name: z.string(),
  ok: z.boolean(),
  /** Nothing was found wrong because there is nothing to judge yet: no backup, no check of the file. Always with `ok`. */
  isOpen: z.boolean().optional(),
  detail: z.string(),
});
export type Check = z.infer<typeof checkSchema>;

export const verificationSchema = z.object({
  performances: z.number().int(),
  differences: z.array(z.object({ what: z.string(), detail: z.string() })),
  integrity: z.string(),
});
export type Verification = z.infer<typeof verificationSchema>;

/** SQLite's own check of every page and reference of the file. */
export const fileCheckSchema = z.object({
  /** Milliseconds since 1970. */
  at: z.number().int(),
  ok: z.boolean(),
  problems: z.array(z.string()),
});
export type FileCheck = z.infer<typeof fileCheckSchema>;

export const factsSchema = z.object({
  version: z.string(),
  schema: z.number().int(),
  runtime: z.string(),
  sqlite: z.string(),
  platform: z.string(),
  device: z.string(),
  user: z.string(),
  dataFolder: z.string(),
  /** Bytes of the database, its write-ahead log and the folders beside it. */
  sizes: z.array(
    z.object({ name: z.enum(['database', 'wal', 'logs', 'exports', 'uploads']), bytes: z.number().int() }),
  ),
  counts: z.array(
    z.object({
      name: z.enum(['clubs', 'athletes', 'performances', 'competitions', 'operations', 'auditLines']),
      count: z.number().int(),
    }),
  ),
  lastCheck: fileCheckSchema.nullable(),
});
export type Facts = z.infer<typeof factsSchema>;

/** What a line of the log is about. */
export const logCategorySchema = z.enum(['application', 'data', 'authentication', 'error', 'sync']);
export type LogCategory = z.infer<typeof logCategorySchema>;

export const logLineSchema = z.object({
  /** Milliseconds since 1970. */
  at: z.number().int(),
  category: logCategorySchema,
  level: z.enum(['debug', 'info', 'warn', 'error']),
  message: z.string(),
  /** Everything else that the line says, as JSON. */
  detail: z.string(),
});
export type LogLine = z.infer<typeof logLineSchema>;

export const system = {
  /** Whether this installation is in order, one finding for each thing that can go wrong. */
  health: query('member', 'anywhere')
    .route({ method: 'GET', path: '/health' })
    .output(z.object({ ok: z.boolean(), checks: z.array(checkSchema) })),
  /** What this installation is and how large it has grown. */
  facts: query('superuser').route({ method: 'GET', path: '/facts' }).output(factsSchema),
  /** What the application wrote down about itself, the newest first. */
  log: query('superuser')
    .route({ method: 'GET', path: '/log' })
    .input(
      pageSchema.extend({
        /** This level and the graver ones. */
        level: z.enum(['info', 'warn', 'error']).default('info'),
        category: logCategorySchema.optional(),
        search: z.string().max(100).default(''),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(logLineSchema) })),
  /** What somebody needs who helps from afar, without a name and without the database. Result: `{fileId, fileName, bytes}`. */
  bundle: job('superuser').route({ method: 'POST', path: '/bundle' }).input(z.object({})),
  /** Derives records and bests of a club again. Result: `{performances}`. */
  rebuild: job('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/rebuild' })
    .input(z.object({ clubId: uuidSchema })),
  /** Proves that what is stored equals a rebuild and that the file is sound. Result: a Verification. */
  verify: job('superuser').route({ method: 'POST', path: '/verify' }).input(z.object({})),
  /** Checks the file's pages and references and keeps the outcome; done by itself once a week. Result: a FileCheck. */
  check: job('superuser').route({ method: 'POST', path: '/check' }).input(z.object({})),
  /** An event after every change; the page then asks again for what it shows. */
  changes: stream('public')
    .route({ method: 'GET', path: '/changes' })
    .output(eventIterator(z.object({ number: z.number().int() }))),
};
