import { clubRowByUuid } from '#main/clubs/service.ts';
import { command, type Operations, prepared, query, quietCommand } from '#main/operations.ts';

import {
  accountByUuid,
  changeAccount,
  createAccount,
  listAccounts,
  type OneTimePassword,
  prepareOneTimePassword,
  setPassword,
  toAccount,
} from './accounts.ts';
import { endSession, keepSession, listSessions, sessionId } from './sessions.ts';
import { storeSetting } from './settings.ts';
import {
  changePassword,
  checkAttempt,
  checkChange,
  meOf,
  prepareFirstAccount,
  signIn,
  signOut,
  turnOff,
  turnOn,
} from './signing.ts';
import { forgetFailures, throttleKeys } from './throttle.ts';
import { accessIn } from './who.ts';

export const accountOperations: Operations<'accounts'> = {
  me: query(({ read, who }) => meOf(read, who)),
  signIn: prepared(checkAttempt, signIn),
  signOut: command((context) => signOut(context)),
  stay: quietCommand(({ write, who, now }) => {
    keepSession(write, who, now);
    return {};
  }),
  changePassword: prepared(checkChange, (context, _input, checked) => changePassword(context, checked)),
  rememberClub: quietCommand(({ write, who }, { clubId }) => {
    // Only a club that the person may see; anything else is not remembered, and nothing is said about it.
    if (accessIn(who, clubId) === 'public') return {};
    clubRowByUuid(write, clubId);
    if (who.account === null) storeSetting(write, 'last_club', clubId);
    else write.sql('UPDATE account SET last_club_uuid = ? WHERE id = ?').run(clubId, who.account.id);
    return {};
  }),
  turnOn: prepared(prepareFirstAccount, turnOn),
  turnOff: prepared(
    (context, { password }) => checkAttempt(context, { userName: context.who.name, password }),
    (context, _input, checked) => turnOff(context, checked),
  ),
  list: query(({ read, now }) => listAccounts(read, now)),
  create: prepared(
    () => prepareOneTimePassword(),
    ({ write, now }, input, { password, hash }: OneTimePassword) => {
      const account = createAccount(write, { ...input, hash, isOneTime: true });
      return {
        account: toAccount(write, account, now),
        oneTimePassword: password,
        validUntil: account.one_time_until ?? now,
      };
    },
  ),
  update: command(({ write, now }, { accountId, ...changes }) =>
    toAccount(write, changeAccount(write, accountId, changes), now),
  ),
  resetPassword: prepared(
    () => prepareOneTimePassword(),
    ({ write, now }, { accountId }, { password, hash }: OneTimePassword) => {
      const account = accountByUuid(write, accountId);
      const validUntil = setPassword(write, account, hash, { isOneTime: true, keeping: null }) ?? now;
      forgetFailures(write, throttleKeys(account.folded_name, '')[0]);
      return { oneTimePassword: password, validUntil };
    },
  ),
  unblock: command(({ write }, { accountId }) => {
    forgetFailures(write, throttleKeys(accountByUuid(write, accountId).folded_name, '')[0]);
    return {};
  }),
  sessions: query(({ read, who, now }) => listSessions(read, who, now)),
  endSession: command(({ write, now }, { sessionId: uuid }) => {
    endSession(write, sessionId(write, uuid), now);
    return {};
  }),
  changeSettings: command(({ write }, { idleMinutes }) => {
    storeSetting(write, 'idle_minutes', String(idleMinutes));
    return { idleMinutes };
  }),
};
