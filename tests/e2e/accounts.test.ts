import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seriousFindings } from '#tests/support/axe.ts';
import { type BrowserApp, isShown, startBrowserApp } from '#tests/support/browser-app.ts';
import { createSmallClub } from '#tests/support/small-club.ts';

const own = 'correct horse battery';
const chosen = 'tangerine bicycle moon';

async function signIn(page: Page, userName: string, password: string, button = 'Sign in') {
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: button }).click();
}

async function goTo(page: Page, path: string) {
  await page.goto(new URL(path, page.url()).href);
}

async function signOut(page: Page) {
  await page.getByRole('button', { name: /^Your account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
}

/** The first sign-in of somebody who was handed a password. */
async function signInFirst(page: Page, userName: string, given: string) {
  await signIn(page, userName, given);
  await page.getByRole('heading', { name: 'Choose a password of your own' }).waitFor();
  await page.getByLabel('Password that you were given').fill(given);
  await page.getByLabel('New password').fill(chosen);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.getByRole('button', { name: `Your account: ${userName}` }).waitFor();
}

describe('the first start with several people', () => {
  let app: BrowserApp;
  beforeAll(async () => {
    app = await startBrowserApp();
  });
  afterAll(() => app.close());

  it('makes the first superuser and the club, after the password was refused beside its field', async () => {
    const page = await app.open('/');
    await page.getByRole('textbox', { name: 'Name of the club' }).fill('Larkford Harriers');
    await page.getByRole('radio', { name: 'Several people, each with a password' }).click();
    await page.getByRole('textbox', { name: 'Your user name' }).fill('maren');
    const password = page.getByLabel('Password', { exact: true });
    await password.fill('password1234');
    await page.getByText(/^Strength: /).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Create the club' }).click();
    await page.getByText('Many people use this password, so it is guessed first. Choose another one.').waitFor();
    await password.fill(own);
    await page.getByRole('button', { name: 'Create the club' }).click();
    await page.getByRole('heading', { name: 'Larkford Harriers is ready' }).waitFor();
    await page.getByRole('link', { name: 'Go to Home' }).click();
    await page.getByRole('button', { name: 'Your account: maren' }).click();
    expect(await isShown(page.getByText('Superuser of this computer'))).toBe(true);
    await page.context().close();
  });
});

describe('accounts and roles', () => {
  let app: BrowserApp;
  let page: Page;
  const given: Record<string, string> = {};

  beforeAll(async () => {
    app = await startBrowserApp();
    const { clubId } = await createSmallClub(app);
    for (const role of ['member', 'staff', 'owner'] as const) {
      const { oneTimePassword } = await app.client.members.invite({ clubId, userName: `${role}-1`, role });
      given[role] = oneTimePassword ?? '';
    }
    await app.client.clubs.create({ name: 'Marlbrook Harriers' });
    page = await app.open('/administration?tab=users');
    page.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await page.context().close();
    await app.close();
  });

  it('are turned on in administration, and whoever did it goes on as a superuser', async () => {
    await page.getByText('TrackRecord asks for no password on this computer').waitFor();
    await page.getByRole('button', { name: 'Ask for passwords …' }).click();
    await page.getByRole('textbox', { name: 'Your user name' }).fill('maren');
    await page.getByLabel('Password', { exact: true }).fill(own);
    await page.getByRole('button', { name: 'Ask for passwords from now on' }).click();
    await page.getByRole('button', { name: 'Edit maren' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('keep a half-typed form under the lock for the same person, with nothing of it to be read', async () => {
    await goTo(page, '/record');
    const competition = page.getByRole('combobox', { name: 'Competition' });
    await competition.fill('Northern Vale Open');
    await page.getByRole('button', { name: /^Your account/ }).click();
    await page.getByRole('menuitem', { name: 'Lock now' }).click();
    const lock = page.getByRole('dialog', { name: 'Locked' });
    await lock.waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(
      await page.locator('#root').evaluate((root: HTMLElement) => [root.inert, getComputedStyle(root).visibility]),
    ).toEqual([true, 'hidden']);
    await page.keyboard.press('n');
    await signIn(page, 'maren', 'not this one', 'Go on');
    await lock.getByText('The name or the password is wrong.').waitFor();
    await signIn(page, 'maren', own, 'Go on');
    await lock.waitFor({ state: 'detached' });
    expect(await competition.inputValue()).toBe('Northern Vale Open');
  });

  it('lock by themselves when nobody is there for long enough', async () => {
    await page.clock.install();
    await goTo(page, '/athletes');
    await page.getByRole('heading', { name: 'Athletes' }).waitFor();
    await page.clock.fastForward('31:00');
    await page.getByText('Nobody was there for a while, so the screen was locked.').waitFor();
    await page.clock.resume();
    await signIn(page, 'maren', own, 'Go on');
    expect(await isShown(page.getByRole('heading', { name: 'Athletes' }))).toBe(true);
  });

  it('give somebody else a fresh page', async () => {
    await goTo(page, '/record');
    await page.getByRole('combobox', { name: 'Competition' }).fill('Of Maren alone');
    await page.getByRole('button', { name: /^Your account/ }).click();
    await page.getByRole('menuitem', { name: 'Lock now' }).click();
    await page.getByRole('dialog', { name: 'Locked' }).waitFor();
    await signIn(page, 'member-1', given['member'] ?? '', 'Go on');
    await page.getByRole('heading', { name: 'Choose a password of your own' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('Password that you were given').fill(given['member'] ?? '');
    await page.getByLabel('New password').fill(chosen);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByRole('button', { name: 'Your account: member-1' }).waitFor();
    await goTo(page, '/record');
    expect(await page.getByRole('combobox', { name: 'Competition' }).inputValue()).toBe('');
  });

  it('show a member what members may, and say who may the rest', async () => {
    const main = page.getByRole('navigation', { name: 'Main' });
    await main.getByRole('link', { name: 'Results sheets' }).waitFor();
    expect(await main.getByRole('link', { name: 'Import' }).count()).toBe(0);
    expect(await main.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    await goTo(page, '/import');
    await page.getByText('Your role here is Member; this page needs the role Staff.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await goTo(page, '/settings');
    expect(await isShown(page.getByText(/are set by its owners/))).toBe(true);
  });

  it('keep the other club from whoever is not in it', async () => {
    // One club only: there is nothing to choose.
    expect(await page.getByRole('button', { name: /^Club: / }).count()).toBe(0);
    await page.getByRole('button', { name: 'Search athletes, disciplines, screens' }).click();
    await page
      .getByRole('searchbox')
      .or(page.getByRole('textbox', { name: 'Search' }))
      .first()
      .fill('Marlbrook');
    expect(await isShown(page.getByText('Nothing is called “Marlbrook”'))).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('lead to the page that one wanted after signing in, on a phone, too', async () => {
    await signOut(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await goTo(page, '/athletes');
    await page.getByText('This page is for members of the club.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await signInFirst(page, 'staff-1', given['staff'] ?? '');
    await page.getByRole('heading', { name: 'Athletes' }).waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
    const main = page.getByRole('navigation', { name: 'Main' });
    await main.getByRole('link', { name: 'Import' }).waitFor();
    expect(await main.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    await signOut(page);
  });

  it('let an owner take somebody in, with a password that is shown once', async () => {
    await goTo(page, '/administration');
    await signInFirst(page, 'owner-1', given['owner'] ?? '');
    await page.getByRole('button', { name: 'Take somebody in' }).click();
    await page.getByLabel('User name').fill('newcomer');
    await page.getByRole('radio', { name: 'Staff' }).click();
    await page.getByRole('button', { name: 'Take in' }).click();
    const slip = page.getByRole('dialog', { name: 'First password of newcomer' });
    const password = await slip.getByText(/^\w{4}-\w{4}-\w{4}-\w{4}$/).textContent();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'I have handed it over' }).click();
    await page.getByRole('combobox', { name: 'Role of owner-1' }).click();
    await page.getByRole('option', { name: 'Member' }).click();
    await page.getByText('owner-1 is the club’s last owner. Make somebody else an owner first.').waitFor();
    expect(await page.getByRole('tab').allTextContents()).not.toContain('Users');
    await page.getByRole('button', { name: 'I have looked through the list' }).click();
    await page.getByRole('heading', { name: 'Reviews so far' }).waitFor();
    await signOut(page);
    await signInFirst(page, 'newcomer', password ?? '');
    await signOut(page);
  });

  it('show the public records to whoever is nobody, and ask for the rest to sign in', async () => {
    await page.getByRole('link', { name: 'Look at the public records' }).click();
    await page.getByRole('heading', { name: 'Records', level: 1 }).waitFor();
    await page.getByText('Marta Quill').first().waitFor();
    const links = await page.getByRole('navigation', { name: 'Main' }).getByRole('listitem').allTextContents();
    expect(links).toEqual(['Records', 'Lists', 'Help']);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await signIn(page, 'maren', own);
    expect(await isShown(page.getByRole('heading', { name: 'Records', level: 1 }))).toBe(true);
  });

  it('show no club’s data before one is chosen, and go home when another one is', async () => {
    await goTo(page, '/record');
    // What the same person typed before the screen was locked is still there.
    await page.getByRole('button', { name: 'Begin with an empty page' }).click();
    await page.getByRole('button', { name: /^Club: / }).click();
    await page.getByRole('menuitem', { name: 'Marlbrook Harriers' }).click();
    await page.getByRole('button', { name: 'Club: Marlbrook Harriers' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.getByText('Quill').count()).toBe(0);
    await page.reload();
    expect(await isShown(page.getByRole('button', { name: 'Club: Marlbrook Harriers' }))).toBe(true);
  });

  it('remove a club without athletes, and say why not one with some', async () => {
    await goTo(page, '/administration');
    await page.getByRole('button', { name: 'Remove Larkford Harriers' }).click();
    await page.getByRole('button', { name: 'Remove the club' }).click();
    await page.getByText(/has 2 athletes and cannot be removed/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Remove Marlbrook Harriers' }).click();
    await page.getByRole('button', { name: 'Remove the club' }).click();
    expect(await isShown(page.getByText('Larkford Harriers').first())).toBe(true);
  });

  it('end the session of somebody who is disabled, at once', async () => {
    await goTo(page, '/administration?tab=users');
    await page.getByRole('button', { name: 'New user' }).click();
    const dialog = page.getByRole('dialog', { name: 'New user' });
    await dialog.getByLabel('User name').fill('second');
    await dialog.getByRole('switch', { name: 'Superuser' }).click();
    await dialog.getByRole('button', { name: 'New user' }).click();
    const password = await page.getByText(/^\w{4}-\w{4}-\w{4}-\w{4}$/).textContent();
    await page.getByRole('button', { name: 'I have handed it over' }).click();
    await page.getByRole('button', { name: 'Edit maren' }).click();
    await page.getByRole('switch', { name: 'May sign in' }).click();
    await page.getByRole('dialog', { name: 'maren' }).getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Disable' }).click();
    await page.getByText('You are not signed in any more.').waitFor();
    await signIn(page, 'maren', own, 'Go on');
    await page.getByText('The name or the password is wrong.').waitFor();
    await signIn(page, 'second', password ?? '', 'Go on');
    await page.getByRole('heading', { name: 'Choose a password of your own' }).waitFor();
    await page.getByLabel('Password that you were given').fill(password ?? '');
    await page.getByLabel('New password').fill(chosen);
    await page.getByRole('button', { name: 'Change the password' }).click();
    expect(await isShown(page.getByRole('button', { name: 'Your account: second' }))).toBe(true);
  });

  it('let a superuser end the session of somebody else', async () => {
    const theirs = await app.open('/athletes');
    await theirs.getByText('This page is for members of the club.').waitFor();
    await signIn(theirs, 'owner-1', chosen);
    await theirs.getByRole('button', { name: 'Your account: owner-1' }).waitFor();
    await goTo(page, '/administration?tab=users');
    await page.getByRole('button', { name: /^End the session of owner-1/ }).click();
    await page.getByText('The session of owner-1 was ended.').waitFor();
    await theirs.getByText('You are not signed in any more.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^End the session of owner-1/ }).count()).toBe(0);
    await theirs.context().close();
  });

  it('make one wait after five failures, and say when one may try again', async () => {
    await signOut(page);
    const wait = page.getByText(/Too many attempts\. You can try again in/);
    const answer = wait.or(page.getByText('The name or the password is wrong.'));
    const button = page.getByRole('button', { name: 'Sign in' });
    let attempts = 0;
    while (!(await wait.isVisible()) && attempts < 12) {
      attempts += 1;
      await signIn(page, 'nobody-of-this-name', `wrong ${attempts}`);
      await answer.waitFor();
    }
    expect(attempts).toBeGreaterThanOrEqual(5);
    expect(await button.isDisabled()).toBe(true);
    await page.getByText('You can try again now.').waitFor();
    expect(await button.isEnabled()).toBe(true);
  });

  it('are turned off again by who knows the password, and everybody is the one user without one', async () => {
    await signIn(page, 'second', chosen);
    await page.getByRole('button', { name: 'Your account: second' }).waitFor();
    await goTo(page, '/administration?tab=users');
    await page.getByRole('button', { name: 'Ask for no passwords any more …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ask for no passwords any more' });
    const turnOff = dialog.getByRole('button', { name: 'Ask for no passwords any more' });
    await dialog.getByLabel('Password that you have now').fill('not this one');
    await turnOff.click();
    await dialog.getByText('The password that you have now is another one.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByLabel('Password that you have now').fill(chosen);
    await turnOff.click();
    await page.getByText('TrackRecord asks for no password on this computer').waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Your account: second' }).count()).toBe(0);
    const everybody = await app.open('/athletes');
    await everybody.getByRole('link', { name: 'Marta Quill' }).waitFor();
    await everybody.close();
  });
});
