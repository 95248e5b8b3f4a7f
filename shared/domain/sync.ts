import { z } from 'zod';

/** What stops a club's sync until a person acts. */
export const syncStops = ['person', 'mass-deletion', 'moved', 'revoked', 'too-old', 'mismatch'] as const;
export type SyncStop = (typeof syncStops)[number];

/** Why the last attempt came to nothing; each passes by itself. */
export const syncProblems = [
  'offline',
  'refused',
  'untrusted',
  'busy',
  'timeout',
  'captive',
  'future',
  'unreadable',
  'full',
  'no-secret',
  'unknown',
] as const;
export type SyncProblem = (typeof syncProblems)[number];

/**
 * How a club stands with its hub: `off` there is none, `in-step` nothing waits on either side, `waiting` something typed here
 * is not there yet, `first` the first sync brings the club, `offline` the hub was not reached, `attention` a person has to
 * decide, `paused` a person stopped it.
 */
export const syncStates = ['off', 'in-step', 'waiting', 'first', 'offline', 'attention', 'paused'] as const;
export type SyncState = (typeof syncStates)[number];

export const syncStateSchema = z.enum(syncStates);
