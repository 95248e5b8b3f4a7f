import { eventIterator } from '@orpc/contract';
import { z } from 'zod';

import { job, query, stream } from './base.ts';
import { uuidSchema } from '#shared/domain/id.ts';

export const checkSchema = z.object({ name: z.string(), ok: z.boolean(), detail: z.string() });

export const verificationSchema = z.object({
  performances: z.number().int(),
  differences: z.array(z.object({ what: z.string(), detail: z.string() })),
  integrity: z.string(),
});
export type Verification = z.infer<typeof verificationSchema>;

export const system = {
  health: query('public')
    .route({ method: 'GET', path: '/health' })
    .output(z.object({ ok: z.boolean(), checks: z.array(checkSchema) })),
  /** Derives records and bests of a club again. Result: `{performances}`. */
  rebuild: job('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/rebuild' })
    .input(z.object({ clubId: uuidSchema })),
  /** Proves that what is stored equals a rebuild and that the file is sound. Result: a Verification. */
  verify: job('owner').route({ method: 'POST', path: '/verify' }).input(z.object({})),
  /** An event after every change; the page then asks again for what it shows. */
  changes: stream('public')
    .route({ method: 'GET', path: '/changes' })
    .output(eventIterator(z.object({ number: z.number().int() }))),
};
