import { z } from 'zod';

import { command, job, query } from './base.ts';

/**
 * - `elsewhere`: this is not the installed application, which alone replaces itself
 * - `no-server`: nobody said where updates come from
 * - `unknown`: not asked yet, or the last question was not answered
 * - `refused`: what the server offered is not what the makers signed
 */
export const updateStateSchema = z.enum([
  'elsewhere',
  'no-server',
  'unknown',
  'current',
  'available',
  'downloading',
  'ready',
  'refused',
]);
export type UpdateState = z.infer<typeof updateStateSchema>;

export const updateStatusSchema = z.object({
  state: updateStateSchema,
  /** The version that runs. */
  version: z.string(),
  /** The version that is offered, where there is one. */
  offered: z.string().nullable(),
  /** What the makers say about it. */
  notes: z.string(),
  /** Milliseconds since 1970 of the last answer; null before the first. */
  checkedAt: z.number().int().nullable(),
  /** Whether the last question was not answered. */
  isUnreachable: z.boolean(),
});
export type UpdateStatus = z.infer<typeof updateStatusSchema>;

/** The folder of a web server, or a repository whose releases hold the updates. */
export const updateAddressSchema = z
  .string()
  .trim()
  .max(500)
  .refine(isUpdateAddress, { message: 'no address that begins with https://' });

/** Encrypted, but for a server on this very computer; without a name, a password or a question in it. */
function isUpdateAddress(text: string): boolean {
  return /^(https:\/\/[^\s/@?#]+|http:\/\/(127\.0\.0\.1|\[::1\])(:\d+)?)(\/[^\s@?#]*)?$/.test(text);
}

export const updates = {
  /** What is known of newer versions; asks nobody. */
  status: query('member', 'anywhere').route({ method: 'GET', path: '/updates' }).output(updateStatusSchema),
  /** Asks the server. Throws UPDATE_UNREACHABLE. */
  check: command('superuser').route({ method: 'POST', path: '/updates/check' }).output(updateStatusSchema),
  /** Downloads and proves what is offered. Result: `{version}`; fails with UPDATE_REFUSED or UPDATE_UNREACHABLE. */
  download: job('superuser').route({ method: 'POST', path: '/updates/download' }).input(z.object({})),
  /** Ends the application, installs and starts again. Throws UPDATE_NOT_NOW. */
  install: command('superuser').route({ method: 'POST', path: '/updates/install' }).output(updateStatusSchema),
  /** The address that somebody set in place of the one that the application came with; and whether results are being typed. */
  server: query('superuser')
    .route({ method: 'GET', path: '/updates/server' })
    .output(z.object({ address: z.string().nullable(), openSheets: z.number().int() })),
  /** Sets another address; null for the one that the application came with. */
  setServer: command('superuser')
    .route({ method: 'PUT', path: '/updates/server' })
    .input(z.object({ address: updateAddressSchema.nullable() }))
    .output(z.object({ address: z.string().nullable() })),
};
