import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestApp, today } from '#tests/support/app.ts';
import { type CliFolder, noon, openCliFolder } from '#tests/support/cli.ts';
import { goodPassword, Window } from '#tests/support/window.ts';

describe('accounts on the command line', () => {
  let cli: CliFolder;
  beforeAll(async () => {
    cli = openCliFolder();
    await cli.json('init', '--club', 'Larkford Harriers');
  });
  afterAll(() => cli.remove());

  async function inWindow<Result>(work: (window: Window) => Promise<Result>): Promise<Result> {
    // The window is opened at the hour of the command: a one-time password works for three days.
    const test = openTestApp(cli.data, today, () => noon);
    try {
      return await work(new Window(test));
    } finally {
      test.app.close();
    }
  }

  it('a superuser is made with a password from standard input, and from then on everybody signs in', async () => {
    cli.type(`${goodPassword}\n`);
    expect(await cli.json('create-superuser', '--username', 'eve', '--password-stdin')).toEqual({ username: 'eve' });
    await inWindow(async (window) => {
      expect(await window.me()).toMatchObject({ mode: 'accounts', state: 'anonymous' });
      expect(await window.signIn('eve', goodPassword)).toMatchObject({ isSuperuser: true });
    });
  });

  it('a name that is taken, a weak password and a missing option are refused in words', async () => {
    expect(await cli.run('create-superuser', '--username', 'EVE', '--password-stdin')).toMatchObject({ code: 2 });
    cli.type('password1234\n');
    const weak = await cli.run('create-superuser', '--username', 'hal', '--password-stdin');
    expect(weak).toMatchObject({ code: 2, out: '' });
    expect(weak.err).toContain('Many people use this password');
    expect(await cli.run('create-superuser', '--username', 'hal')).toMatchObject({ code: 2 });
    expect(await cli.run('reset-password', 'nobody')).toMatchObject({ code: 2 });
  });

  it('a forgotten password is reset: the one-time password is shown to the person, not to a machine that reads the answer', async () => {
    const told = await cli.run('reset-password', 'eve', '--json');
    expect(JSON.parse(told.out)).toEqual({ username: 'eve' });
    const oneTime = told.err.trim();
    await inWindow(async (window) => {
      expect(await window.signIn('eve', oneTime)).toMatchObject({ state: 'must-change-password' });
    });
    expect((await cli.run('reset-password', 'eve')).out).toMatch(
      /The one-time password of eve is \S{4}-\S{4}-\S{4}-\S{4}/,
    );
  });
});
