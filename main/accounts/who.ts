import { createHash } from 'node:crypto';

import type { Caller } from '#main/application.ts';
import type { Read } from '#main/db/access.ts';
import type { AccountRow, SessionRow } from '#main/db/people-rows.ts';
import { type Access, type Role, weaker } from '#shared/domain/role.ts';

import { accountMode, idleMinutes } from './settings.ts';

/** Who asks, as this device knows the person at this moment. Nothing of it is kept: a change of rights holds at once. */
export interface Who {
  readonly state: 'device' | 'signed-in' | 'anonymous' | 'locked' | 'must-change-password';
  /** As the trail names this person; empty for nobody. */
  readonly name: string;
  /** Null: the device's own user, or nobody. */
  readonly account: AccountRow | null;
  readonly session: SessionRow | null;
  /** In every club without an account of its own: what the shell vouches for. */
  readonly everywhere: Access;
  readonly roles: ReadonlyMap<string, Role>;
}

const nobody: Who = {
  state: 'anonymous',
  name: '',
  account: null,
  session: null,
  everywhere: 'public',
  roles: new Map(),
};

/** What is kept of a session's secret. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * Who the caller is. Without accounts, and for a shell that needs none (the command line of this computer's user), the shell
 * vouches; otherwise the session does, as long as it has not ended, was not left alone for too long, and its account is not
 * disabled.
 */
export function identify(read: Read, caller: Caller, now: number): Who {
  if (caller.session === undefined || accountMode(read) === 'single') {
    return {
      ...nobody,
      state: caller.access === 'public' ? 'anonymous' : 'device',
      name: caller.user,
      everywhere: caller.access,
    };
  }
  const session = read
    .sql('SELECT * FROM session WHERE secret_sha256 = ? AND ended_at IS NULL')
    .get(secretHash(caller.session.secret)) as SessionRow | undefined;
  if (session === undefined || now >= session.ends_at) return nobody;
  const account = read.sql('SELECT * FROM account WHERE id = ?').get(session.account_id) as AccountRow;
  if (account.is_disabled === 1) return nobody;
  const who: Who = { ...nobody, state: 'signed-in', name: account.user_name, account, session };
  if (now >= session.seen_at + idleMinutes(read) * 60_000) return { ...who, state: 'locked' };
  if (account.one_time_until !== null) return { ...who, state: 'must-change-password' };
  return {
    ...who,
    everywhere: account.is_superuser === 1 ? 'superuser' : 'public',
    roles: rolesOf(read, account.uuid),
  };
}

/** The roles of an account by club; where laptops wrote two, the weaker holds. */
export function rolesOf(read: Read, accountUuid: string): ReadonlyMap<string, Role> {
  const rows = read
    .sql(
      `SELECT c.uuid, m.role FROM club_member m JOIN club c ON c.id = m.club_id
       WHERE m.account_uuid = ? AND m.is_deleted = 0 AND c.is_deleted = 0`,
    )
    .all(accountUuid) as { uuid: string; role: Role }[];
  const roles = new Map<string, Role>();
  for (const { uuid, role } of rows) {
    const known = roles.get(uuid);
    roles.set(uuid, known === undefined ? role : (weaker(known, role) as Role));
  }
  return roles;
}

/** What somebody may do in a club. */
export function accessIn(who: Who, clubUuid: string): Access {
  if (who.everywhere !== 'public') return who.everywhere;
  return who.roles.get(clubUuid) ?? 'public';
}

/** The most that somebody may do in any club. */
export function accessAnywhere(who: Who): Access {
  if (who.everywhere !== 'public') return who.everywhere;
  return [...who.roles.values()].reduce<Access>((most, role) => (weaker(most, role) === most ? role : most), 'public');
}
