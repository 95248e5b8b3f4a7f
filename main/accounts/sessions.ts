import type { Caller } from '#main/application.ts';
import type { Read, Write } from '#main/db/access.ts';
import type { AccountRow } from '#main/db/people-rows.ts';
import type { Session } from '#shared/contract/accounts.ts';
import { Failure } from '#shared/domain/failure.ts';

import { idleMinutes, sessionHours } from './settings.ts';
import { secretHash, type Who } from './who.ts';

/** How exactly it is known when somebody was there last; a write for every key pressed would be in the way. */
const seenEvery = 60_000;

/** Ended sessions are kept this long, for whoever asks who was here. */
const keptFor = 90 * 24 * 60 * 60_000;

/** Begins a session under the caller's new key. */
export function beginSession(write: Write, account: AccountRow, caller: Caller, now: number): void {
  const { session } = caller;
  if (session === undefined) throw new Error('a shell without sessions cannot sign anybody in');
  write.sql('DELETE FROM session WHERE ended_at < ? OR ends_at < ?').run(now - keptFor, now - keptFor);
  write
    .sql(
      'INSERT INTO session (uuid, account_id, secret_sha256, shell, created_at, seen_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      write.door.newId(),
      account.id,
      secretHash(session.next ?? session.secret),
      caller.shell,
      now,
      now,
      now + sessionHours * 60 * 60_000,
    );
}

export function endSession(write: Write, sessionId: number, now: number): void {
  write.sql('UPDATE session SET ended_at = ? WHERE id = ? AND ended_at IS NULL').run(now, sessionId);
}

/** All of an account, but for one where that is named. */
export function endSessionsOf(write: Write, accountId: number, now: number, except: number | null = null): void {
  write
    .sql('UPDATE session SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL AND id <> ?')
    .run(now, accountId, except ?? 0);
}

export function endAllSessions(write: Write, now: number): void {
  write.sql('UPDATE session SET ended_at = ? WHERE ended_at IS NULL').run(now);
}

/** Somebody did something: the screen stays open. */
export function keepSession(write: Write, { state, session }: Who, now: number): void {
  if (session === null || state === 'locked') return;
  // Where the screen locks after a minute, a minute is too coarse.
  if (now < session.seen_at + Math.min(seenEvery, (idleMinutes(write) * 60_000) / 4)) return;
  write.sql('UPDATE session SET seen_at = ? WHERE id = ?').run(now, session.id);
}

const isOpen = 's.ended_at IS NULL AND s.ends_at > ?';

/** The sessions that are open, the newest first; one that nobody used for too long is locked and still open. */
export function listSessions(read: Read, who: Who, now: number): Session[] {
  const rows = read
    .sql(
      `SELECT s.id, s.uuid, a.uuid AS account, a.user_name, s.shell, s.created_at, s.seen_at, s.ends_at
       FROM session s JOIN account a ON a.id = s.account_id WHERE ${isOpen} ORDER BY s.created_at DESC, s.id DESC`,
    )
    .all(now) as {
    id: number;
    uuid: string;
    account: string;
    user_name: string;
    shell: string;
    created_at: number;
    seen_at: number;
    ends_at: number;
  }[];
  return rows.map((row) => ({
    id: row.uuid,
    accountId: row.account,
    userName: row.user_name,
    shell: row.shell,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    endsAt: row.ends_at,
    isThis: row.id === who.session?.id,
  }));
}

/** Those that could still be used: neither ended, nor over, nor left alone for too long. */
export function countSessions(read: Read, accountId: number, now: number): number {
  const { count } = read
    .sql(`SELECT count(*) AS count FROM session s WHERE s.account_id = ? AND ${isOpen} AND s.seen_at > ?`)
    .get(accountId, now, now - idleMinutes(read) * 60_000) as { count: number };
  return count;
}

export function sessionId(read: Read, uuid: string): number {
  const row = read.sql('SELECT id FROM session WHERE uuid = ?').get(uuid) as { id: number } | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'session', id: uuid });
  return row.id;
}
