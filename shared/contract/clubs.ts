import { z } from 'zod';

import { command, job, query } from './base.ts';
import { genderSchema, schemeSchema } from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';
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

/** Who holds a record, as one line of a preview: `12.41 Ada Fennimore, 14 Jun 2025`. */
const holdingSchema = z.object({ mark: z.string(), holders: z.array(z.string()), day: z.string() });

/** What another policy would change, before it is applied. */
export const policyPreviewSchema = z.object({
  performances: z.number().int(),
  /** Results that would be in another age group. */
  regrouped: z.number().int(),
  /** Records on the board that would be others, all of them. */
  changed: z.number().int(),
  /** Categories with the same record whose history would be another. */
  histories: z.number().int(),
  /** The first of them, in the order of the board. */
  changes: z.array(
    z.object({
      disciplineName: z.string(),
      discipline: codeSchema,
      specification: z.string(),
      season: codeSchema,
      seasonName: z.string(),
      ageGroup: z.string(),
      ageGroupName: z.string(),
      gender: genderSchema,
      timing: z.enum(['', 'FAT', 'HAND']),
      before: holdingSchema.nullable(),
      after: holdingSchema.nullable(),
    }),
  ),
});
export type PolicyPreview = z.infer<typeof policyPreviewSchema>;

const nameSchema = z.string().trim().min(1).max(200);

export const clubs = {
  list: query('member', 'anywhere').route({ method: 'GET', path: '/clubs' }).output(z.array(clubSchema)),
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
  /** Only a club without athletes: nothing that was entered is ever lost this way. */
  remove: command('superuser')
    .route({ method: 'DELETE', path: '/clubs/{clubId}' })
    .input(z.object({ clubId: uuidSchema }))
    .output(z.object({})),
  /** Says what another policy would change; nothing is written. Result: a PolicyPreview. */
  previewPolicy: job('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/policy/preview' })
    .input(z.object({ clubId: uuidSchema, policy: policySchema, scheme: schemeSchema.optional() })),
  /** Changes the record policy and derives everything again. */
  changePolicy: job('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/policy' })
    .input(z.object({ clubId: uuidSchema, policy: policySchema, scheme: schemeSchema.optional() })),
};
