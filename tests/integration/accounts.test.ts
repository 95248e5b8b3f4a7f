import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createApp } from '#main/app.ts';
import { databaseName } from '#main/db/open.ts';
import { silentLog } from '#main/log.ts';
import type { Account, Me, Session } from '#shared/contract/accounts.ts';
import type { Member } from '#shared/contract/members.ts';
import type { Check } from '#shared/contract/system.ts';
import { openTestApp, type TestApp, today } from '#tests/support/app.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { jobRefusal, newClub, sound } from '#tests/support/test-club.ts';
import { trailOf } from '#tests/support/trail.ts';
import { goodPassword, personWith, turnAccountsOn, Window } from '#tests/support/window.ts';

const minute = 60_000;

/** Who somebody with this key is. */
async function knownBy(test: TestApp, secret: string): Promise<Me['state']> {
  const window = new Window(test);
  window.secret = secret;
  return (await window.me()).state;
}

/** The text of the whole trail and of every account and session. */
function everythingStored(test: TestApp): string {
  const file = new Database(join(test.folder, databaseName), { readonly: true });
  const tables = ['audit', 'oplog', 'session', 'account', 'sign_in_throttle', 'club_member'];
  const text = JSON.stringify(tables.map((table) => file.prepare(`SELECT * FROM ${table}`).all()));
  file.close();
  return text;
}

/** The hash of an account's password, and the way to put another in its place. */
function storedHash(test: TestApp, userName: string, hash?: string): string {
  const file = new Database(join(test.folder, databaseName));
  if (hash !== undefined) file.prepare('UPDATE account SET password_hash = ? WHERE user_name = ?').run(hash, userName);
  const row = file.prepare('SELECT password_hash FROM account WHERE user_name = ?').get(userName) as {
    password_hash: string;
  };
  file.close();
  return row.password_hash;
}

/** An application whose clock stands in the test's hand. */
function openWithClock(): { test: TestApp; forward: (milliseconds: number) => void } {
  let now = Date.now();
  const folder = freshFolder('test');
  const plain = openTestApp(folder);
  plain.app.close();
  const app = createApp({ dataFolder: folder, role: 'owner', clock: () => now, today: () => today, log: silentLog });
  return {
    test: { ...plain, app, close: () => app.close() },
    forward: (milliseconds) => {
      now += milliseconds;
    },
  };
}

describe('without accounts', () => {
  let test: TestApp;
  beforeAll(() => {
    test = openTestApp();
  });
  afterAll(() => test.close());

  it('the operating system’s user may do everything, in every window', async () => {
    expect(await new Window(test).me()).toMatchObject({
      mode: 'single',
      state: 'device',
      isSuperuser: true,
      account: null,
    });
    expect(await new Window(test).ask('clubs.list')).toEqual([]);
  });

  it('the club that was shown last is remembered', async () => {
    const club = newClub(test);
    await new Window(test).ask('accounts.rememberClub', { clubId: club.id });
    expect((await new Window(test).me()).lastClubId).toBe(club.id);
  });

  it('and with them turned on, everybody but the first superuser has to sign in', async () => {
    const eve = await turnAccountsOn(test);
    expect(await eve.me()).toMatchObject({ mode: 'accounts', state: 'signed-in', isSuperuser: true, name: 'eve' });
    const stranger = new Window(test);
    expect(await stranger.me()).toMatchObject({ state: 'anonymous', isSuperuser: false });
    expect(await jobRefusal(stranger.ask('clubs.list'))).toMatchObject({
      code: 'NOT_ALLOWED',
      data: { because: 'not-signed-in' },
    });
    // The command line of this computer's user needs no account.
    expect(test.call('clubs', 'list')).toHaveLength(1);
  });

  it('they are turned off again by a superuser who knows the password, and all sessions end', async () => {
    const eve = new Window(test);
    await eve.signIn('eve', goodPassword);
    expect((await jobRefusal(eve.ask('accounts.turnOff', { password: 'not the one' }))).code).toBe('WRONG_PASSWORD');
    expect(await eve.ask('accounts.turnOff', { password: goodPassword })).toMatchObject({ mode: 'single' });
    expect(await new Window(test).me()).toMatchObject({ mode: 'single', state: 'device' });
    await eve.ask('accounts.turnOn', { userName: 'Eve', password: `${goodPassword} again` });
    expect(await eve.me()).toMatchObject({ mode: 'accounts', name: 'eve', state: 'signed-in' });
    expect(await new Window(test).signIn('eve', `${goodPassword} again`)).toMatchObject({ state: 'signed-in' });
  });
});

describe('signing in', () => {
  const { test, forward } = openWithClock();
  let eve: Window;
  beforeAll(async () => {
    eve = await turnAccountsOn(test);
  });
  afterAll(() => test.close());

  it('needs name and password; case and spaces of the name do not matter, those of the password do', async () => {
    expect(await new Window(test).signIn(' EVE ', goodPassword)).toMatchObject({ name: 'eve' });
    const wrong = await jobRefusal(new Window(test).signIn('eve', goodPassword.toUpperCase()));
    expect(wrong).toEqual({ code: 'WRONG_PASSWORD', data: { what: 'sign-in' } });
  });

  it('says the same of a wrong password and of a name that nobody has', async () => {
    const answers = await Promise.all(
      ['eve', 'nobody-of-this-name'].map((name) => jobRefusal(new Window(test, name).signIn(name, 'wrong and long'))),
    );
    expect(answers[0]).toEqual(answers[1]);
  });

  it('is refused for a second after five failures, then for longer and longer, for that name and that source', async () => {
    forward(25 * 60 * minute);
    const guesser = new Window(test, '10.0.0.9');
    for (let time = 0; time < 5; time += 1) {
      expect((await jobRefusal(guesser.signIn('eve', `guess number ${time}`))).code).toBe('WRONG_PASSWORD');
    }
    const waits: number[] = [];
    for (let time = 0; time < 12; time += 1) {
      const { code, data } = await jobRefusal(guesser.signIn('eve', goodPassword));
      expect(code).toBe('TOO_MANY_ATTEMPTS');
      const { seconds } = data as { seconds: number };
      waits.push(seconds);
      forward(seconds * 1000);
      expect((await jobRefusal(guesser.signIn('eve', 'still guessing'))).code).toBe('WRONG_PASSWORD');
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
    // From elsewhere the name stays shut; from there every other name does.
    expect((await jobRefusal(new Window(test, 'elsewhere').signIn('eve', goodPassword))).code).toBe(
      'TOO_MANY_ATTEMPTS',
    );
    expect((await jobRefusal(guesser.signIn('nobody', 'whatever it is'))).code).toBe('TOO_MANY_ATTEMPTS');
    forward(15 * minute);
    expect(await new Window(test, 'elsewhere').signIn('eve', goodPassword)).toMatchObject({ state: 'signed-in' });
  });

  it('keeps its failures over a restart, and a superuser lets the person try again', async () => {
    forward(25 * 60 * minute);
    eve = new Window(test, 'office');
    await eve.signIn('eve', goodPassword);
    const created = (await eve.ask('accounts.create', { userName: 'gus' })) as {
      account: Account;
      oneTimePassword: string;
    };
    for (let time = 0; time < 6; time += 1)
      await jobRefusal(new Window(test, `place ${time}`).signIn('gus', 'no idea at all'));
    const again = createApp({
      dataFolder: test.folder,
      role: 'reader',
      clock: () => Date.now(),
      today: () => today,
      log: silentLog,
    });
    again.close();
    const blocked = ((await eve.ask('accounts.list')) as Account[]).find(({ userName }) => userName === 'gus');
    expect(blocked?.blockedUntil).toBeGreaterThan(0);
    expect((await jobRefusal(new Window(test, 'home').signIn('gus', created.oneTimePassword))).code).toBe(
      'TOO_MANY_ATTEMPTS',
    );
    await eve.ask('accounts.unblock', { accountId: created.account.id });
    expect(await new Window(test, 'home').signIn('gus', created.oneTimePassword)).toMatchObject({
      state: 'must-change-password',
    });
  });

  it('is not possible 10,000 times: few attempts are looked at, and no more leave a line, whatever the names and the sources', async () => {
    forward(25 * 60 * minute);
    const before = trailOf(test.folder).length;
    let tried = 0;
    for (let time = 0; time < 10_000; time += 1) {
      const guesser = new Window(test, `10.1.${time % 200}.7`);
      const name = time % 3 === 0 ? 'eve' : `name ${time % 500}`;
      const { code } = await jobRefusal(guesser.signIn(name, 'password of a list'));
      if (code === 'WRONG_PASSWORD') tried += 1;
      else expect(code).toBe('TOO_MANY_ATTEMPTS');
      forward(5);
    }
    // Fifty seconds of guessing, sixty attempts a minute.
    expect(tried).toBeLessThanOrEqual(60);
    expect(trailOf(test.folder).length - before).toBe(tried);
    forward(16 * minute);
    await eve.signIn('eve', goodPassword);
    const { checks } = (await eve.ask('system.health')) as { checks: Check[] };
    expect(checks.find((check) => check.name === 'sign-ins')?.ok).toBe(false);
  }, 120_000);

  it('with a hash of weaker parameters makes it anew', async () => {
    forward(25 * 60 * minute);
    const { hash } = await import('@node-rs/argon2');
    const weak = await hash(goodPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    expect(weak).toContain('m=19456,t=2');
    storedHash(test, 'eve', weak);
    await new Window(test).signIn('eve', goodPassword);
    expect(storedHash(test, 'eve')).toContain('$argon2id$v=19$m=65536,t=3,p=1$');
    await new Window(test).signIn('eve', goodPassword);
  });
});

describe('a session', () => {
  const { test, forward } = openWithClock();
  let eve: Window;
  beforeAll(async () => {
    eve = await turnAccountsOn(test);
  });
  afterAll(() => test.close());

  it('has a new key after signing in and out; the old one opens nothing, and only a hash is kept', async () => {
    const window = new Window(test);
    const before = window.secret;
    await window.signIn('eve', goodPassword);
    const during = window.secret;
    expect(during).not.toBe(before);
    expect(await knownBy(test, before)).toBe('anonymous');
    expect(await knownBy(test, during)).toBe('signed-in');
    await window.ask('accounts.signOut');
    expect(await knownBy(test, during)).toBe('anonymous');
    expect(everythingStored(test)).not.toContain(during);
  });

  it('of a key that was made up, cut or changed is nobody’s', async () => {
    const { secret } = eve;
    for (const forged of [
      '',
      'x',
      secret.slice(1),
      `${secret} `,
      secret.toLowerCase(),
      "' OR 1=1 --",
      'a'.repeat(100_000),
    ]) {
      expect(await knownBy(test, forged)).toBe('anonymous');
    }
  });

  it('is locked after half an hour without anybody there, and goes on after signing in again', async () => {
    const window = new Window(test);
    await window.signIn('eve', goodPassword);
    forward(29 * minute);
    await window.ask('accounts.stay');
    forward(29 * minute);
    expect((await window.me()).state).toBe('signed-in');
    forward(2 * minute);
    expect(await window.me()).toMatchObject({ state: 'locked', name: 'eve', isSuperuser: false });
    expect(await jobRefusal(window.ask('clubs.list'))).toMatchObject({ data: { because: 'locked' } });
    // Nobody opens it again by saying that somebody is there.
    await window.ask('accounts.stay');
    expect((await window.me()).state).toBe('locked');
    expect((await window.signIn('eve', goodPassword)).state).toBe('signed-in');
  });

  it('ends after twelve hours, however busy it was', async () => {
    const window = new Window(test);
    await window.signIn('eve', goodPassword);
    for (let time = 0; time < 35; time += 1) {
      forward(20 * minute);
      await window.ask('accounts.stay');
    }
    expect((await window.me()).state).toBe('signed-in');
    forward(21 * minute);
    expect((await window.me()).state).toBe('anonymous');
  });

  it('is as long as the superuser says', async () => {
    eve = new Window(test);
    await eve.signIn('eve', goodPassword);
    await eve.ask('accounts.changeSettings', { idleMinutes: 5 });
    forward(6 * minute);
    expect((await eve.me()).state).toBe('locked');
    await eve.signIn('eve', goodPassword);
    await eve.ask('accounts.changeSettings', { idleMinutes: 30 });
  });

  it('is seen by a superuser, and ended', async () => {
    const other = new Window(test);
    await other.signIn('eve', goodPassword);
    const sessions = (await eve.ask('accounts.sessions')) as Session[];
    const theirs = sessions.find(({ isThis }) => !isThis);
    await eve.ask('accounts.endSession', { sessionId: theirs?.id ?? '' });
    expect((await other.me()).state).toBe('anonymous');
    expect((await eve.me()).state).toBe('signed-in');
  });

  it('ends with every other of the account when the password is changed, and when the account is disabled', async () => {
    const club = (await eve.ask('clubs.create', { name: 'Larkford' })) as { id: string };
    const ada = await personWith(eve, test, club.id, 'ada', 'member');
    const second = new Window(test);
    await second.signIn('ada', `${goodPassword} ada`);
    await ada.ask('accounts.changePassword', {
      currentPassword: `${goodPassword} ada`,
      newPassword: 'quite another long one',
    });
    expect([(await ada.me()).state, (await second.me()).state]).toEqual(['signed-in', 'anonymous']);
    const accounts = (await eve.ask('accounts.list')) as Account[];
    const account = accounts.find(({ userName }) => userName === 'ada');
    await eve.ask('accounts.update', { accountId: account?.id ?? '', isDisabled: true });
    expect((await ada.me()).state).toBe('anonymous');
    expect((await jobRefusal(new Window(test, 'x').signIn('ada', 'quite another long one'))).code).toBe(
      'WRONG_PASSWORD',
    );
  });
});

describe('a password', () => {
  let test: TestApp;
  let eve: Window;
  beforeAll(async () => {
    test = openTestApp();
    newClub(test);
    eve = await turnAccountsOn(test);
  });
  afterAll(() => test.close());

  const change = (newPassword: string) =>
    jobRefusal(eve.ask('accounts.changePassword', { currentPassword: goodPassword, newPassword }));

  it.each([
    ['short', 'eleven char'],
    ['short', '🏃🏃🏃🏃🏃🏃'],
    ['long', 'a b'.repeat(200)],
    ['common', 'password1234'],
    ['common', 'passwordpassword'],
    ['common', '123456789012'],
    ['common', 'abcabcabcabcabc'],
    ['common', 'qwertyuiop123'],
    ['common', 'Password!!!!!'],
    ['personal', 'eve larkin eve'],
    ['personal', 'TrackRecord 1'],
    ['same', goodPassword],
  ] as const)('is refused as %s: %s', async (because, password) => {
    expect(await change(password)).toMatchObject({ code: 'WEAK_PASSWORD', data: { because } });
  });

  it('of two million characters is no password, and costs no work', async () => {
    const { code } = await jobRefusal(new Window(test).signIn('eve', 'x'.repeat(2_000_000)));
    expect(code).toBe('INVALID_INPUT');
  });

  it('may have any characters, and is the same however a keyboard composes them', async () => {
    await eve.ask('accounts.changePassword', { currentPassword: goodPassword, newPassword: 'Åse läuft über Hürden' });
    expect(await new Window(test).signIn('eve', 'Åse läuft über Hürden'.normalize('NFD'))).toMatchObject({
      name: 'eve',
    });
    await eve.ask('accounts.changePassword', { currentPassword: 'Åse läuft über Hürden', newPassword: goodPassword });
  });

  it('that a superuser made works once: whoever has it may do nothing but choose another', async () => {
    const created = (await eve.ask('accounts.create', { userName: 'hal', isSuperuser: true })) as {
      account: Account;
      oneTimePassword: string;
    };
    const hal = new Window(test);
    expect(await hal.signIn('hal', created.oneTimePassword)).toMatchObject({ state: 'must-change-password' });
    expect(await jobRefusal(hal.ask('accounts.list'))).toMatchObject({ data: { because: 'password-change' } });
    await hal.ask('accounts.changePassword', {
      currentPassword: created.oneTimePassword,
      newPassword: 'hurdles in the rain',
    });
    expect(await hal.me()).toMatchObject({ state: 'signed-in', isSuperuser: true });
    const { oneTimePassword } = (await eve.ask('accounts.resetPassword', { accountId: created.account.id })) as {
      oneTimePassword: string;
    };
    expect((await hal.me()).state).toBe('anonymous');
    expect(await new Window(test).signIn('hal', oneTimePassword)).toMatchObject({ state: 'must-change-password' });
  });

  it('is nowhere in the trail, and no one-time password either', async () => {
    await jobRefusal(new Window(test, 'y').signIn('eve', 'a wrong one to look for'));
    expect(everythingStored(test)).not.toMatch(/a wrong one to look for|hurdles in the rain|seven wet relay/);
  });

  it('the last superuser stays one', async () => {
    const accounts = (await eve.ask('accounts.list')) as Account[];
    const [hal, own] = ['hal', 'eve'].map((name) => accounts.find(({ userName }) => userName === name)?.id ?? '');
    await eve.ask('accounts.update', { accountId: hal ?? '', isSuperuser: false });
    expect((await jobRefusal(eve.ask('accounts.update', { accountId: own ?? '', isDisabled: true }))).code).toBe(
      'LAST_SUPERUSER',
    );
    expect((await jobRefusal(eve.ask('accounts.update', { accountId: own ?? '', isSuperuser: false }))).code).toBe(
      'LAST_SUPERUSER',
    );
  });
});

describe('members of a club', () => {
  let test: TestApp;
  let eve: Window;
  beforeAll(async () => {
    test = openTestApp();
    eve = await turnAccountsOn(test);
  });
  afterAll(() => test.close());

  it('are invited by an owner, who changes roles and takes people out; a change holds at once', async () => {
    const club = newClub(test);
    const olga = await personWith(eve, test, club.id, 'olga', 'owner');
    const mia = await personWith(olga, test, club.id, 'mia', 'member');
    expect((await mia.me()).clubs).toEqual([{ clubId: club.id, role: 'member' }]);
    const members = (await olga.ask('members.list', { clubId: club.id })) as Member[];
    expect(members.map(({ userName, role }) => [userName, role])).toEqual([
      ['mia', 'member'],
      ['olga', 'owner'],
    ]);
    const id = (name: string) => members.find(({ userName }) => userName === name)?.accountId ?? '';
    expect((await jobRefusal(mia.ask('imports.list', { clubId: club.id }))).code).toBe('NOT_ALLOWED');
    await olga.ask('members.setRole', { clubId: club.id, accountId: id('mia'), role: 'staff' });
    expect(await mia.ask('imports.list', { clubId: club.id })).toBeDefined();
    await olga.ask('members.remove', { clubId: club.id, accountId: id('mia') });
    expect((await jobRefusal(mia.ask('athletes.list', { clubId: club.id }))).code).toBe('NOT_ALLOWED');
    expect((await jobRefusal(olga.ask('members.remove', { clubId: club.id, accountId: id('olga') }))).code).toBe(
      'LAST_OWNER',
    );
    expect(
      (await jobRefusal(olga.ask('members.setRole', { clubId: club.id, accountId: id('olga'), role: 'staff' }))).code,
    ).toBe('LAST_OWNER');
    // Invited once more, the person is who it was.
    expect(await olga.ask('members.invite', { clubId: club.id, userName: 'Mia', role: 'member' })).toMatchObject({
      oneTimePassword: null,
      member: { userName: 'mia', role: 'member' },
    });
    expect(
      (await jobRefusal(olga.ask('members.invite', { clubId: club.id, userName: 'mia', role: 'staff' }))).code,
    ).toBe('ALREADY_EXISTS');
    expect(await club.verify()).toEqual(sound);
  });

  it('are looked through once a year', async () => {
    const club = newClub(test);
    const oda = await personWith(eve, test, club.id, 'oda', 'owner');
    expect(await oda.ask('members.reviews', { clubId: club.id })).toMatchObject({ isDue: false, rows: [] });
    await oda.ask('members.review', { clubId: club.id, note: 'All still with us' });
    expect(await oda.ask('members.reviews', { clubId: club.id })).toMatchObject({
      isDue: false,
      rows: [{ reviewedBy: 'oda', note: 'All still with us', members: [{ userName: 'oda', role: 'owner' }] }],
    });
  });

  it('write under their own name', async () => {
    const club = newClub(test);
    const max = await personWith(eve, test, club.id, 'max', 'member');
    await max.ask('athletes.create', { clubId: club.id, firstName: 'Ann', lastName: 'Orr', gender: 'F' });
    const lines = trailOf(test.folder).filter(({ club: of }) => of === club.id);
    expect(lines.at(-1)).toMatchObject({ action: 'athletes.create', actor: 'max', outcome: 'done' });
    expect(
      trailOf(test.folder)
        .filter(({ action }) => action === 'accounts.signIn')
        .at(-1),
    ).toMatchObject({ actor: 'max' });
  });

  it('and a name of the person is one name everywhere', async () => {
    const club = newClub(test);
    const ned = await personWith(eve, test, club.id, 'ned', 'member');
    const account = ((await eve.ask('accounts.list')) as Account[]).find(({ userName }) => userName === 'ned');
    await eve.ask('accounts.update', { accountId: account?.id ?? '', userName: 'ned.jones', fullName: 'Ned Jones' });
    expect((await ned.me()).name).toBe('ned.jones');
    const members = (await eve.ask('members.list', { clubId: club.id })) as Member[];
    expect(members).toMatchObject([{ userName: 'ned.jones', fullName: 'Ned Jones' }]);
    expect((await jobRefusal(eve.ask('accounts.update', { accountId: account?.id ?? '', userName: 'EVE' }))).code).toBe(
      'ALREADY_EXISTS',
    );
  });
});
