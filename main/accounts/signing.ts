import type { Caller } from '#main/application.ts';
import type { Read, Write } from '#main/db/access.ts';
import type { AccountRow } from '#main/db/people-rows.ts';
import { type CommandContext, type QueryContext, RefusedAfter } from '#main/operations.ts';
import type { Me } from '#shared/contract/accounts.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import { accountByName, createAccount, setPassword } from './accounts.ts';
import { hashPassword, isOutdated, isPassword, refuseWeakPassword } from './passwords.ts';
import { beginSession, endAllSessions, endSession } from './sessions.ts';
import { accountMode, idleMinutes, lastClubOfDevice, storeSetting } from './settings.ts';
import { countAttempt, countFailure, forgetFailures, secondsToWait, throttleKeys } from './throttle.ts';
import { identify, type Who } from './who.ts';

/** Who is here, for the page. */
export function meOf(read: Read, who: Who): Me {
  const { account, session } = who;
  return {
    mode: accountMode(read),
    state: who.state,
    name: who.name,
    account: account === null ? null : { id: account.uuid, userName: account.user_name, fullName: account.full_name },
    isSuperuser: who.everywhere === 'superuser',
    clubs: [...who.roles].map(([clubId, role]) => ({ clubId, role })),
    lastClubId: account === null ? lastClubOfDevice(read) : account.last_club_uuid,
    idleMinutes: idleMinutes(read),
    endsAt: session?.ends_at ?? null,
  };
}

/** The page's view after the caller became somebody else. */
function meAfter(write: Write, caller: Caller, now: number): Me {
  const { session } = caller;
  const renewed =
    session === undefined ? caller : { ...caller, session: { ...session, secret: session.next ?? session.secret } };
  return meOf(write, identify(write, renewed, now));
}

interface Attempt {
  readonly userName: string;
  readonly password: string;
}

interface CheckedAttempt {
  readonly isRight: boolean;
  /** The password with today's parameters, where the stored hash has weaker ones. */
  readonly newHash: string | null;
}

/**
 * Checks the password, before the transaction. An unknown name costs the same work as a wrong password. Rejects with
 * TOO_MANY_ATTEMPTS, which leaves no line in the trail: the failures before it did, and a flood must not fill the disk.
 */
export async function checkAttempt(
  { read, caller, now }: QueryContext,
  { userName, password }: Attempt,
): Promise<CheckedAttempt> {
  const source = sourceOf(caller);
  const seconds = secondsToWait(read, throttleKeys(foldName(userName), source), source, now);
  if (seconds > 0) throw new Failure('TOO_MANY_ATTEMPTS', { seconds });
  const phc = accountByName(read, userName)?.password_hash ?? null;
  const isRight = await isPassword(password, phc);
  const newHash = isRight && phc !== null && isOutdated(phc) ? await hashPassword(password) : null;
  return { isRight, newHash };
}

/** Signs in, or counts the failure; neither the words nor the time say whether the name exists. */
export function signIn(
  { write, who, caller, now }: CommandContext,
  { userName }: Attempt,
  { isRight, newHash }: CheckedAttempt,
): Me | RefusedAfter {
  const source = sourceOf(caller);
  const keys = throttleKeys(foldName(userName), source);
  countAttempt(write, source, now);
  const account = accountByName(write, userName);
  const isExpired = account?.one_time_until != null && account.one_time_until < now;
  if (!isRight || account === undefined || account.is_disabled === 1 || isExpired) {
    for (const key of keys) countFailure(write, key, now);
    return new RefusedAfter(new Failure('WRONG_PASSWORD', { what: 'sign-in' }));
  }
  for (const key of keys) forgetFailures(write, key);
  if (who.session !== null) endSession(write, who.session.id, now);
  if (newHash !== null) write.sql('UPDATE account SET password_hash = ? WHERE id = ?').run(newHash, account.id);
  write.sql('UPDATE account SET last_sign_in_at = ? WHERE id = ?').run(now, account.id);
  beginSession(write, account, caller, now);
  return meAfter(write, caller, now);
}

export function signOut({ write, who, caller, now }: CommandContext): Me {
  if (who.session !== null) endSession(write, who.session.id, now);
  return meAfter(write, caller, now);
}

const sourceOf = (caller: Caller): string => caller.session?.source ?? caller.shell;

interface CheckedChange {
  readonly isRight: boolean;
  readonly hash: string;
}

/** Throws WEAK_PASSWORD; the current password is checked like an attempt to sign in, so that nobody guesses it here. */
export async function checkChange(
  context: QueryContext,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<CheckedChange> {
  const account = accountOf(context.who);
  await refuseWeakPassword(newPassword, namesAround(context.read, account.user_name, account.full_name));
  if (newPassword === currentPassword) throw new Failure('WEAK_PASSWORD', { because: 'same', minimum: 0 });
  const { isRight } = await checkAttempt(context, { userName: account.user_name, password: currentPassword });
  return { isRight, hash: isRight ? await hashPassword(newPassword) : '' };
}

export function changePassword(context: CommandContext, { isRight, hash }: CheckedChange): Me | RefusedAfter {
  const { write, who, caller, now } = context;
  const account = accountOf(who);
  if (!isRight) {
    for (const key of throttleKeys(account.folded_name, sourceOf(caller))) countFailure(write, key, now);
    return new RefusedAfter(new Failure('WRONG_PASSWORD', { what: 'current' }));
  }
  setPassword(write, account, hash, { isOneTime: false, keeping: null });
  beginSession(write, account, caller, now);
  return meAfter(write, caller, now);
}

/** The account of whoever asks; a locked screen is not somebody. */
function accountOf({ account, state }: Who): AccountRow {
  if (account !== null && state !== 'locked') return account;
  throw new Failure('NOT_ALLOWED', {
    operation: 'accounts.changePassword',
    needs: 'public',
    because: state === 'locked' ? 'locked' : 'not-signed-in',
  });
}

/** Names that a password must not be made of: the person's and the clubs'. */
export function namesAround(read: Read, ...ofPerson: string[]): string[] {
  const clubs = read.sql('SELECT name FROM club WHERE is_deleted = 0').all() as { name: string }[];
  return [
    ...ofPerson,
    ...ofPerson.flatMap((name) => name.split(/\s+/)),
    ...clubs.map(({ name }) => name),
    'trackrecord',
  ].filter((name) => name.length >= 3);
}

interface FirstAccount {
  readonly userName: string;
  readonly fullName: string;
  readonly password: string;
}

export async function prepareFirstAccount({ read }: QueryContext, { userName, fullName, password }: FirstAccount) {
  await refuseWeakPassword(password, namesAround(read, userName, fullName));
  return { hash: await hashPassword(password) };
}

/** From now on everybody signs in; whoever asked is a superuser and is signed in. */
export function turnOn({ write, caller, now }: CommandContext, first: FirstAccount, { hash }: { hash: string }): Me {
  const known = accountByName(write, first.userName);
  let account = known;
  if (account === undefined) {
    account = createAccount(write, { ...first, email: null, isSuperuser: true, hash, isOneTime: false });
  } else {
    // The accounts of another time: whoever may do everything on this device takes one of them up again.
    setPassword(write, account, hash, { isOneTime: false, keeping: null });
    write.sql('UPDATE account SET is_superuser = 1, is_disabled = 0 WHERE id = ?').run(account.id);
  }
  storeSetting(write, 'account_mode', 'accounts');
  if (caller.session !== undefined) {
    beginSession(write, account, caller, now);
    write.sql('UPDATE account SET last_sign_in_at = ? WHERE id = ?').run(now, account.id);
  }
  return meAfter(write, caller, now);
}

/** Back to one user without a password, after the superuser has shown that it is really this person. */
export function turnOff({ write, who, caller, now }: CommandContext, { isRight }: CheckedAttempt): Me | RefusedAfter {
  if (!isRight) {
    if (who.account !== null)
      for (const key of throttleKeys(who.account.folded_name, sourceOf(caller))) countFailure(write, key, now);
    return new RefusedAfter(new Failure('WRONG_PASSWORD', { what: 'current' }));
  }
  storeSetting(write, 'account_mode', 'single');
  endAllSessions(write, now);
  return meAfter(write, caller, now);
}
