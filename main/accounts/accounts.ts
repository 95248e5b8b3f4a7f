import type { Read, Write } from '#main/db/access.ts';
import { addActor } from '#main/db/identity.ts';
import type { AccountRow } from '#main/db/people-rows.ts';
import type { Account } from '#shared/contract/accounts.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import { hashPassword, makeOneTimePassword } from './passwords.ts';
import { countSessions, endSessionsOf } from './sessions.ts';
import { blockedUntil, throttleKeys } from './throttle.ts';
import { rolesOf } from './who.ts';

/** A password that somebody else handed over works for three days. */
const oneTimeFor = 3 * 24 * 60 * 60_000;

export interface OneTimePassword {
  readonly password: string;
  readonly hash: string;
}

/** Made before the transaction: its hash takes a while. */
export async function prepareOneTimePassword(): Promise<OneTimePassword> {
  const password = makeOneTimePassword();
  return { password, hash: await hashPassword(password) };
}

export function accountByName(read: Read, userName: string): AccountRow | undefined {
  return read.sql('SELECT * FROM account WHERE folded_name = ?').get(foldName(userName)) as AccountRow | undefined;
}

export function accountByUuid(read: Read, uuid: string): AccountRow {
  const row = read.sql('SELECT * FROM account WHERE uuid = ?').get(uuid) as AccountRow | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'account', id: uuid });
  return row;
}

interface NewAccount {
  readonly userName: string;
  readonly fullName: string;
  readonly email: string | null;
  readonly isSuperuser: boolean;
  readonly hash: string;
  /** The person chose the password, or somebody else did, who hands it over. */
  readonly isOneTime: boolean;
}

/** Makes an account with an actor of its own; throws ALREADY_EXISTS when the name is taken. */
export function createAccount(write: Write, { userName, fullName, email, isSuperuser, hash, isOneTime }: NewAccount) {
  refuseTakenName(write, userName, null);
  const { now } = write.door;
  const uuid = write.door.newId();
  const actor = addActor(write, uuid, userName);
  write
    .sql(
      `INSERT INTO account (uuid, actor_id, user_name, folded_name, full_name, email, password_hash, password_set_at, one_time_until,
         is_superuser, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      uuid,
      actor.id,
      userName,
      foldName(userName),
      fullName,
      email,
      hash,
      now,
      isOneTime ? now + oneTimeFor : null,
      isSuperuser ? 1 : 0,
      now,
    );
  return accountByUuid(write, uuid);
}

/** Sets a password and ends every session of the account but this one; answers with the day until which a one-time one works. */
export function setPassword(
  write: Write,
  account: AccountRow,
  hash: string,
  { isOneTime, keeping }: { isOneTime: boolean; keeping: number | null },
): number | null {
  const { now } = write.door;
  const until = isOneTime ? now + oneTimeFor : null;
  write
    .sql('UPDATE account SET password_hash = ?, password_set_at = ?, one_time_until = ? WHERE id = ?')
    .run(hash, now, until, account.id);
  endSessionsOf(write, account.id, now, keeping);
  return until;
}

export interface AccountChanges {
  readonly userName?: string | undefined;
  readonly fullName?: string | undefined;
  readonly email?: string | null | undefined;
  readonly isSuperuser?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** Throws LAST_SUPERUSER rather than to leave the device without anybody who answers for it. */
export function changeAccount(write: Write, uuid: string, changes: AccountChanges): AccountRow {
  const account = accountByUuid(write, uuid);
  const after = {
    user_name: changes.userName ?? account.user_name,
    full_name: changes.fullName ?? account.full_name,
    email: changes.email === undefined ? account.email : changes.email,
    is_superuser: Number(changes.isSuperuser ?? account.is_superuser === 1),
    is_disabled: Number(changes.isDisabled ?? account.is_disabled === 1),
  };
  refuseTakenName(write, after.user_name, account.id);
  if (
    account.is_superuser === 1 &&
    account.is_disabled === 0 &&
    (after.is_superuser === 0 || after.is_disabled === 1)
  ) {
    refuseLastSuperuser(write, account);
  }
  write
    .sql(
      'UPDATE account SET user_name = ?, folded_name = ?, full_name = ?, email = ?, is_superuser = ?, is_disabled = ? WHERE id = ?',
    )
    .run(
      after.user_name,
      foldName(after.user_name),
      after.full_name,
      after.email,
      after.is_superuser,
      after.is_disabled,
      account.id,
    );
  write.sql('UPDATE actor SET name = ? WHERE id = ?').run(after.user_name, account.actor_id);
  tellClubs(write, account.uuid, after);
  if (after.is_disabled === 1) endSessionsOf(write, account.id, write.door.now);
  return accountByUuid(write, uuid);
}

/** What the clubs know of the person travels with them. */
function tellClubs(
  write: Write,
  uuid: string,
  profile: { user_name: string; full_name: string; email: string | null },
) {
  const rows = write.sql('SELECT id FROM club_member WHERE account_uuid = ? AND is_deleted = 0').all(uuid) as {
    id: number;
  }[];
  const { user_name, full_name, email } = profile;
  for (const { id } of rows) write.door.update('club_member', id, { user_name, full_name, email });
}

function refuseLastSuperuser(read: Read, account: AccountRow): void {
  const { count } = read
    .sql('SELECT count(*) AS count FROM account WHERE is_superuser = 1 AND is_disabled = 0 AND id <> ?')
    .get(account.id) as { count: number };
  if (count === 0) throw new Failure('LAST_SUPERUSER', { name: account.user_name });
}

function refuseTakenName(read: Read, userName: string, except: number | null): void {
  const taken = accountByName(read, userName);
  if (taken !== undefined && taken.id !== except)
    throw new Failure('ALREADY_EXISTS', { what: 'account', name: userName });
}

export function listAccounts(read: Read, now: number): Account[] {
  const rows = read.sql('SELECT * FROM account ORDER BY user_name COLLATE NOCASE').all() as AccountRow[];
  return rows.map((row) => toAccount(read, row, now));
}

export function toAccount(read: Read, row: AccountRow, now: number): Account {
  const clubs = read.sql('SELECT uuid, name FROM club WHERE is_deleted = 0 ORDER BY name COLLATE NOCASE').all() as {
    uuid: string;
    name: string;
  }[];
  const roles = rolesOf(read, row.uuid);
  return {
    id: row.uuid,
    userName: row.user_name,
    fullName: row.full_name,
    email: row.email,
    isSuperuser: row.is_superuser === 1,
    isDisabled: row.is_disabled === 1,
    hasOneTimePassword: row.one_time_until !== null,
    createdAt: row.created_at,
    lastSignInAt: row.last_sign_in_at,
    blockedUntil: blockedUntil(read, throttleKeys(row.folded_name, '')[0], now),
    clubs: clubs.flatMap(({ uuid, name }) => {
      const role = roles.get(uuid);
      return role === undefined ? [] : [{ clubId: uuid, name, role }];
    }),
    sessions: countSessions(read, row.id, now),
  };
}
