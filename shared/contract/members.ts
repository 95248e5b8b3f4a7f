import { z } from 'zod';

import { userNameSchema } from './accounts.ts';
import { command, query } from './base.ts';
import { uuidSchema } from '#shared/domain/id.ts';
import { roleSchema } from '#shared/domain/role.ts';

export const memberSchema = z.object({
  accountId: uuidSchema,
  userName: z.string(),
  fullName: z.string(),
  email: z.string().nullable(),
  role: roleSchema,
  isDisabled: z.boolean(),
  hasOneTimePassword: z.boolean(),
  lastSignInAt: z.number().int().nullable(),
});
export type Member = z.infer<typeof memberSchema>;

const reviewSchema = z.object({
  id: uuidSchema,
  reviewedAt: z.number().int(),
  reviewedBy: z.string(),
  note: z.string().nullable(),
  members: z.array(z.object({ userName: z.string(), fullName: z.string(), role: roleSchema })),
});

const ofClub = z.object({ clubId: uuidSchema });
const ofMember = ofClub.extend({ accountId: uuidSchema });

/** Who may do what in a club: the owner's own work. */
export const members = {
  list: query('owner')
    .route({ method: 'GET', path: '/clubs/{clubId}/members' })
    .input(ofClub)
    .output(z.array(memberSchema)),
  /** Takes an account of this device into the club, or makes one with a one-time password. */
  invite: command('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/members' })
    .input(
      ofClub.extend({
        userName: userNameSchema,
        fullName: z.string().trim().max(200).default(''),
        email: z.email().max(254).nullable().default(null),
        role: roleSchema,
      }),
    )
    .output(
      z.object({
        member: memberSchema,
        /** Null where the person had an account already. */
        oneTimePassword: z.string().nullable(),
        validUntil: z.number().int().nullable(),
      }),
    ),
  setRole: command('owner')
    .route({ method: 'PATCH', path: '/clubs/{clubId}/members/{accountId}' })
    .input(ofMember.extend({ role: roleSchema }))
    .output(memberSchema),
  remove: command('owner')
    .route({ method: 'DELETE', path: '/clubs/{clubId}/members/{accountId}' })
    .input(ofMember)
    .output(z.object({})),
  /** The yearly look through this list: what was seen when, and whether it is time again. */
  reviews: query('owner')
    .route({ method: 'GET', path: '/clubs/{clubId}/access-reviews' })
    .input(ofClub)
    .output(z.object({ isDue: z.boolean(), dueAt: z.number().int().nullable(), rows: z.array(reviewSchema) })),
  review: command('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/access-reviews' })
    .input(ofClub.extend({ note: z.string().trim().max(1000).nullable().default(null) }))
    .output(reviewSchema),
};
