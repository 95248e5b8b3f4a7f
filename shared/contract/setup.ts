import { z } from 'zod';

import { clubSchema } from './clubs.ts';
import { job, query } from './base.ts';

export const setup = {
  /** What the first screen needs to know: is there a club yet, and which application is this. */
  status: query('public')
    .route({ method: 'GET', path: '/setup' })
    .output(
      z.object({
        isSetUp: z.boolean(),
        /** The clubs that whoever asks may work in; for somebody who is nobody the names of all, for their public records. */
        clubs: z.array(clubSchema),
        version: z.string(),
        user: z.string(),
        today: z.string(),
      }),
    ),
  /** Creates the made-up demo club; the same for the same number of performances. Result: `{clubId}`. */
  openDemo: job('superuser')
    .route({ method: 'POST', path: '/setup/demo' })
    .input(z.object({ performances: z.number().int().min(1).max(2_000_000).default(5000) })),
};
