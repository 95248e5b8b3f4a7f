import type { Caller } from '#main/application.ts';
import { findOperation } from '#main/contract-operations.ts';
import { newSecret } from '#main/router.ts';
import type { Me } from '#shared/contract/accounts.ts';
import type { Member } from '#shared/contract/members.ts';
import type { Role } from '#shared/domain/role.ts';

import { quietProgress, type TestApp } from './app.ts';

/** A password that nobody would call weak. */
export const goodPassword = 'seven wet relay batons';

/** A window or browser with a key of its own, as the shells give it to the core. */
export class Window {
  secret = newSecret();
  readonly source: string;
  private readonly test: TestApp;

  constructor(test: TestApp, source = 'this computer') {
    this.test = test;
    this.source = source;
  }

  get caller(): Caller {
    return {
      user: 'official',
      access: 'superuser',
      shell: 'test',
      session: { secret: this.secret, source: this.source },
    };
  }

  /** Calls any operation by its name; after signing in or out the window has a new key. */
  async ask(name: string, input: object = {}): Promise<unknown> {
    const { meta } = findOperation(name);
    const { app } = this.test;
    if (meta.isJob === true) {
      const prepared = await app.prepareJob(name, input, this.caller, quietProgress);
      return app.finishJob(name, input, prepared, this.caller, quietProgress);
    }
    if (meta.renewsSession !== true) return app.execute(name, input, this.caller);
    const next = newSecret();
    const answer = await app.execute(name, input, {
      ...this.caller,
      session: { secret: this.secret, next, source: this.source },
    });
    this.secret = next;
    return answer;
  }

  signIn(userName: string, password: string): Promise<Me> {
    return this.ask('accounts.signIn', { userName, password }) as Promise<Me>;
  }

  me(): Promise<Me> {
    return this.ask('accounts.me') as Promise<Me>;
  }
}

/** Turns accounts on; answers with the window of the first superuser, `eve`. */
export async function turnAccountsOn(test: TestApp): Promise<Window> {
  const window = new Window(test);
  await window.ask('accounts.turnOn', { userName: 'eve', fullName: 'Eve Larkin', password: goodPassword });
  return window;
}

/** Somebody with a role in a club, signed in and with a password of their own. */
export async function personWith(
  owner: Window,
  test: TestApp,
  clubId: string,
  userName: string,
  role: Role,
): Promise<Window> {
  const invited = (await owner.ask('members.invite', { clubId, userName, role })) as {
    member: Member;
    oneTimePassword: string | null;
  };
  const window = new Window(test);
  if (invited.oneTimePassword === null) throw new Error(`${userName} was there already`);
  await window.signIn(userName, invited.oneTimePassword);
  await window.ask('accounts.changePassword', {
    currentPassword: invited.oneTimePassword,
    newPassword: `${goodPassword} ${userName}`,
  });
  return window;
}
