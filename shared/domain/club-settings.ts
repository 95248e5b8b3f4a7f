import { z } from 'zod';

import { mailSettingsSchema } from './mail.ts';
import { ratificationSettingsSchema } from './ratification.ts';

/** What a club decided about its sheets and screens. No record depends on it: what the engine reads is the policy. */
export const clubSettingsSchema = z.object({
  /** A mark that misses a record by no more than this is a near miss. */
  nearMissPercent: z.number().min(0).max(20).default(2),
  certificate: z
    .object({
      /** Words of a certificate; `{name}`, `{mark}` and the like are filled in. Empty: the standard words. */
      recordText: z.string().max(2000).default(''),
      medalText: z.string().max(2000).default(''),
      /** Whoever signs, one line each. */
      signatories: z.array(z.string().trim().min(1).max(100)).max(4).default([]),
    })
    .prefault({}),
  ratification: ratificationSettingsSchema.prefault({}),
  mail: mailSettingsSchema.prefault({}),
  /** So many years after a membership ended without a result, somebody looks whether the data is still needed; 0: nobody does. */
  retentionYears: z.number().int().min(0).max(50).default(6),
});
export type ClubSettings = z.infer<typeof clubSettingsSchema>;

/** The settings of a club that changed nothing. */
export const defaultClubSettings: ClubSettings = clubSettingsSchema.parse({});
