import type { Read, Write } from '#main/db/access.ts';
import type { SignInThrottleRow } from '#main/db/people-rows.ts';

/** Five failures are free, then a second, doubling to a quarter of an hour; a day without a failure forgets them. */
const freeFailures = 5;
const longestSeconds = 15 * 60;
const forgottenAfter = 24 * 60 * 60_000;

/** In a minute no more than this many attempts from one source, and on the whole device (security.md, accounts, 3). */
const perMinute = { source: 20, device: 60 } as const;
const minute = 60_000;

/** The keys that one attempt counts for: the name as typed, whether an account has it or not, and where it came from. */
export const throttleKeys = (foldedName: string, source: string) => [`name ${foldedName}`, `source ${source}`] as const;

function rowOf(read: Read, key: string): SignInThrottleRow | undefined {
  return read.sql('SELECT * FROM sign_in_throttle WHERE key = ?').get(key) as SignInThrottleRow | undefined;
}

/** Seconds to wait before the next attempt; 0 where it may be made now. */
export function secondsToWait(read: Read, keys: readonly string[], source: string, now: number): number {
  const until = Math.max(
    ...keys.map((key) => rowOf(read, key)?.blocked_until ?? 0),
    fullUntil(read, `rate ${source}`, perMinute.source, now),
    fullUntil(read, 'rate', perMinute.device, now),
  );
  return Math.max(0, Math.ceil((until - now) / 1000));
}

function fullUntil(read: Read, key: string, limit: number, now: number): number {
  const row = rowOf(read, key);
  return row !== undefined && now < row.window_from + minute && row.failures >= limit ? row.window_from + minute : 0;
}

/** Counts an attempt of this minute, whatever comes of it. */
export function countAttempt(write: Write, source: string, now: number): void {
  for (const key of [`rate ${source}`, 'rate']) {
    const row = rowOf(write, key);
    const isNew = row === undefined || now >= row.window_from + minute;
    store(write, {
      key,
      failures: isNew ? 1 : row.failures + 1,
      window_from: isNew ? now : row.window_from,
      blocked_until: 0,
    });
  }
}

/** Counts a failure and says for how long the next attempt has to wait, in seconds. */
export function countFailure(write: Write, key: string, now: number): number {
  const row = rowOf(write, key);
  const isForgotten = row === undefined || now >= row.window_from + forgottenAfter;
  const failures = isForgotten ? 1 : row.failures + 1;
  const seconds = failures < freeFailures ? 0 : Math.min(longestSeconds, 2 ** (failures - freeFailures));
  store(write, { key, failures, window_from: now, blocked_until: now + seconds * 1000 });
  return seconds;
}

/** After a success, or when a superuser says so. */
export function forgetFailures(write: Write, key: string): void {
  write.sql('DELETE FROM sign_in_throttle WHERE key = ?').run(key);
}

export function blockedUntil(read: Read, key: string, now: number): number | null {
  const until = rowOf(read, key)?.blocked_until ?? 0;
  return until > now ? until : null;
}

function store(write: Write, row: SignInThrottleRow): void {
  write
    .sql('INSERT OR REPLACE INTO sign_in_throttle (key, failures, window_from, blocked_until) VALUES (?, ?, ?, ?)')
    .run(row.key, row.failures, row.window_from, row.blocked_until);
}
