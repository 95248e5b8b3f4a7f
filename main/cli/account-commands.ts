import type { Account } from '#shared/contract/accounts.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import { withSession } from './session.ts';
import type { Terminal } from './terminal.ts';

/** `create-superuser`: the first one turns passwords on. The password comes from standard input, never from the command line, which others can read. */
export async function createSuperuser(terminal: Terminal, { username }: { username: string }): Promise<void> {
  const password = (await terminal.surroundings.input()).replace(/\r?\n$/, '');
  await withSession(terminal, 'create', async (session) => {
    const accounts: Account[] = session.ask('accounts', 'list', undefined);
    const isTaken = accounts.some((account) => foldName(account.userName) === foldName(username));
    if (isTaken) throw new Failure('ALREADY_EXISTS', { what: 'account', name: username });
    await session.askLater('accounts', 'turnOn', { userName: username, password });
    await terminal.answer({ username }, () => `${username} is a superuser. From now on everybody signs in.`);
  });
}

/** `reset-password`: a one-time password, to be changed at the first sign-in; every session of the person ends. */
export async function resetPassword(terminal: Terminal, username: string): Promise<void> {
  await withSession(terminal, 'write', async (session) => {
    const accounts: Account[] = session.ask('accounts', 'list', undefined);
    const account = accounts.find((each) => foldName(each.userName) === foldName(username));
    if (account === undefined) throw new Failure('NOT_FOUND', { what: 'account', id: username });
    const { oneTimePassword } = await session.askLater('accounts', 'resetPassword', { accountId: account.id });
    // A machine that reads the answer is not told the password; whoever sits at the terminal is.
    if (terminal.isJson) terminal.say(oneTimePassword);
    await terminal.answer(
      { username: account.userName },
      () =>
        `The one-time password of ${account.userName} is ${oneTimePassword}\nIt works for three days and is changed at the first sign-in.`,
    );
  });
}
