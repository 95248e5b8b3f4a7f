import { z } from 'zod';

import { command, query, signing } from './base.ts';
import { uuidSchema } from '#shared/domain/id.ts';
import { roleSchema } from '#shared/domain/role.ts';

/** At least 12 characters, no rules of composition; the core refuses the commonest and the personal ones (OWASP, ASVS 6.2). */
export const passwordLimits = { least: 12, most: 256 } as const;

// Weakness has its own failure; here only what no password can be.
const passwordSchema = z.string().min(1).max(2000);
export const userNameSchema = z.string().trim().min(2).max(60);
const fullNameSchema = z.string().trim().max(200);
const emailSchema = z.email().max(254);

/** Who is sitting here, and what this person may do. */
export const meSchema = z.object({
  /** `single`: no passwords, the operating system's user may do everything. `accounts`: everybody signs in. */
  mode: z.enum(['single', 'accounts']),
  state: z.enum(['device', 'signed-in', 'anonymous', 'locked', 'must-change-password']),
  /** As the trail of changes names this person. */
  name: z.string(),
  account: z.object({ id: uuidSchema, userName: z.string(), fullName: z.string() }).nullable(),
  isSuperuser: z.boolean(),
  clubs: z.array(z.object({ clubId: uuidSchema, role: roleSchema })),
  /** The club that this person worked in last. */
  lastClubId: uuidSchema.nullable(),
  idleMinutes: z.number().int(),
  /** Milliseconds since 1970 after which the session ends, whatever happens. */
  endsAt: z.number().int().nullable(),
});
export type Me = z.infer<typeof meSchema>;

export const accountSchema = z.object({
  id: uuidSchema,
  userName: z.string(),
  fullName: z.string(),
  email: z.string().nullable(),
  isSuperuser: z.boolean(),
  isDisabled: z.boolean(),
  /** Has a password that somebody else made up, and did not choose one yet. */
  hasOneTimePassword: z.boolean(),
  createdAt: z.number().int(),
  lastSignInAt: z.number().int().nullable(),
  /** Until when signing in is refused because of too many failures. */
  blockedUntil: z.number().int().nullable(),
  clubs: z.array(z.object({ clubId: uuidSchema, name: z.string(), role: roleSchema })),
  sessions: z.number().int(),
});
export type Account = z.infer<typeof accountSchema>;

export const sessionSchema = z.object({
  id: uuidSchema,
  accountId: uuidSchema,
  userName: z.string(),
  shell: z.string(),
  createdAt: z.number().int(),
  seenAt: z.number().int(),
  endsAt: z.number().int(),
  isThis: z.boolean(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Shown once, to be handed over; it must be changed at the first sign-in. */
const oneTimePasswordSchema = z.object({ oneTimePassword: z.string(), validUntil: z.number().int() });

export const accounts = {
  me: query('public').route({ method: 'GET', path: '/me' }).output(meSchema),
  signIn: signing('public')
    .route({ method: 'POST', path: '/sign-in' })
    .input(z.object({ userName: z.string().min(1).max(200), password: passwordSchema }))
    .output(meSchema),
  signOut: signing('public').route({ method: 'POST', path: '/sign-out' }).output(meSchema),
  /** Somebody is still here: keeps the session from locking. */
  stay: command('public').route({ method: 'POST', path: '/stay' }).output(z.object({})),
  /** Every other session of the account ends. */
  changePassword: signing('public')
    .route({ method: 'POST', path: '/password' })
    .input(z.object({ currentPassword: passwordSchema, newPassword: passwordSchema }))
    .output(meSchema),
  rememberClub: command('public')
    .route({ method: 'POST', path: '/me/club' })
    .input(z.object({ clubId: uuidSchema }))
    .output(z.object({})),
  /** From now on everybody signs in; whoever asks becomes the first superuser. */
  turnOn: signing('superuser')
    .route({ method: 'POST', path: '/accounts/on' })
    .input(z.object({ userName: userNameSchema, fullName: fullNameSchema.default(''), password: passwordSchema }))
    .output(meSchema),
  /** Back to one user without a password; the accounts stay for another time. */
  turnOff: signing('superuser')
    .route({ method: 'POST', path: '/accounts/off' })
    .input(z.object({ password: passwordSchema }))
    .output(meSchema),
  list: query('superuser').route({ method: 'GET', path: '/accounts' }).output(z.array(accountSchema)),
  create: command('superuser')
    .route({ method: 'POST', path: '/accounts' })
    .input(
      z.object({
        userName: userNameSchema,
        fullName: fullNameSchema.default(''),
        email: emailSchema.nullable().default(null),
        isSuperuser: z.boolean().default(false),
      }),
    )
    .output(oneTimePasswordSchema.extend({ account: accountSchema })),
  update: command('superuser')
    .route({ method: 'PATCH', path: '/accounts/{accountId}' })
    .input(
      z.object({
        accountId: uuidSchema,
        userName: userNameSchema.optional(),
        fullName: fullNameSchema.optional(),
        email: emailSchema.nullable().optional(),
        isSuperuser: z.boolean().optional(),
        /** A disabled account cannot sign in; its sessions end at once. */
        isDisabled: z.boolean().optional(),
      }),
    )
    .output(accountSchema),
  resetPassword: command('superuser')
    .route({ method: 'POST', path: '/accounts/{accountId}/reset' })
    .input(z.object({ accountId: uuidSchema }))
    .output(oneTimePasswordSchema),
  /** Lets somebody try again at once after too many failures. */
  unblock: command('superuser')
    .route({ method: 'POST', path: '/accounts/{accountId}/unblock' })
    .input(z.object({ accountId: uuidSchema }))
    .output(z.object({})),
  sessions: query('superuser').route({ method: 'GET', path: '/sessions' }).output(z.array(sessionSchema)),
  endSession: command('superuser')
    .route({ method: 'DELETE', path: '/sessions/{sessionId}' })
    .input(z.object({ sessionId: uuidSchema }))
    .output(z.object({})),
  changeSettings: command('superuser')
    .route({ method: 'PATCH', path: '/accounts/settings' })
    .input(z.object({ idleMinutes: z.number().int().min(1).max(480) }))
    .output(z.object({ idleMinutes: z.number().int() })),
};
