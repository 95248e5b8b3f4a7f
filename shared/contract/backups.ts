import { z } from 'zod';

import { command, job, query } from './base.ts';
import { backupKinds } from '#shared/domain/backup.ts';
import { uuidSchema } from '#shared/domain/id.ts';

const nameSchema = z.string().min(1).max(200);

export const backupSchema = z.object({
  name: z.string(),
  folder: z.string(),
  kind: z.enum(backupKinds),
  /** Milliseconds since 1970. */
  at: z.number().int(),
  bytes: z.number().int(),
  /** When it was last read through and proved; at first when it was made. */
  checkedAt: z.number().int(),
  /** What was found then; null where it was good. */
  problem: z.string().nullable(),
});
export type Backup = z.infer<typeof backupSchema>;

export const madeBackupSchema = z.object({ name: z.string(), folder: z.string(), bytes: z.number().int() });

export const checkedBackupsSchema = z.object({
  checked: z.array(z.object({ name: z.string(), problem: z.string().nullable() })),
});

export const restoredBackupSchema = z.object({
  backup: z.string(),
  /** When the backup was made, ISO. */
  madeAt: z.string(),
  clubs: z.array(z.string()),
  performances: z.number().int(),
});

export const backups = {
  /** When the last good backup was made; for everybody who enters something. */
  age: query('member', 'anywhere')
    .route({ method: 'GET', path: '/backups/age' })
    .output(
      z.object({
        lastAt: z.number().int().nullable(),
        isOld: z.boolean(),
        /** There is a club, and so something to lose. */
        isNeeded: z.boolean(),
      }),
    ),
  list: query('superuser')
    .route({ method: 'GET', path: '/backups' })
    .output(
      z.object({
        /** Where the next one goes. */
        folder: z.string(),
        /** The folder that was chosen; null for the application's own. */
        chosen: z.string().nullable(),
        /** The sentence why the chosen folder cannot be used now. */
        folderProblem: z.string().nullable(),
        backups: z.array(backupSchema),
        lastRestore: z
          .object({ backup: z.string(), madeAt: z.string(), at: z.number().int(), replaced: z.string().nullable() })
          .nullable(),
      }),
    ),
  /** Makes a backup now. Result: its name, folder and size. */
  create: job('superuser')
    .route({ method: 'POST', path: '/backups' })
    .input(z.object({ kind: z.enum(['manual', 'daily']).default('manual') })),
  /**
   * Reads a backup through and proves it; without a name the two whose last look is the longest ago, of those older than a day.
   * Result: what was found.
   */
  verify: job('superuser')
    .route({ method: 'POST', path: '/backups/verify' })
    .input(z.object({ name: nameSchema.nullable().default(null) })),
  /**
   * Puts a backup in the place of everything that is here, which is kept aside. Everybody is signed out.
   * Result: what is here now.
   */
  restore: job('superuser')
    .route({ method: 'POST', path: '/backups/restore' })
    .input(
      z.union([
        /** One of the list. */
        z.strictObject({ name: nameSchema }),
        /** A file that was sent. */
        z.strictObject({ uploadId: uuidSchema }),
      ]),
    ),
  /** Chooses the folder for backups by its full path; null for the application's own. */
  setFolder: command('superuser')
    .route({ method: 'PUT', path: '/backups/folder' })
    .input(z.object({ folder: z.string().trim().min(1).max(1000).nullable() }))
    .output(z.object({ folder: z.string() })),
};
