import { z } from 'zod';

import { command, job, query } from './base.ts';
import { schemeSchema } from './vocabulary.ts';
import { uuidSchema } from '#shared/domain/id.ts';
import { clubSettingsSchema } from '#shared/domain/club-settings.ts';
import { policySchema } from '#shared/domain/policy.ts';

export const clubSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  aliases: z.array(z.string()),
  scheme: schemeSchema,
  policy: policySchema,
  settings: clubSettingsSchema,
  isDemo: z.boolean(),
});
export type Club = z.infer<typeof clubSchema>;

const nameSchema = z.string().trim().min(1).max(200);

export const clubs = {
  list: query('member').route({ method: 'GET', path: '/clubs' }).output(z.array(clubSchema)),
  create: command('superuser')
    .route({ method: 'POST', path: '/clubs' })
    .input(
      z.object({
        name: nameSchema,
        scheme: schemeSchema.default('uka'),
        aliases: z.array(nameSchema).max(50).default([]),
      }),
    )
    .output(clubSchema),
  update: command('owner')
    .route({ method: 'PATCH', path: '/clubs/{clubId}' })
    .input(
      z.object({
        clubId: uuidSchema,
        name: nameSchema.optional(),
        aliases: z.array(nameSchema).max(50).optional(),
        settings: clubSettingsSchema.optional(),
      }),
    )
    .output(clubSchema),
  /** Changes the record policy and derives everything again. */
  changePolicy: job('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/policy' })
    .input(z.object({ clubId: uuidSchema, policy: policySchema, scheme: schemeSchema.optional() })),
};
