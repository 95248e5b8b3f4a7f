import { rmSync } from 'node:fs';

import { createApp } from '#main/app.ts';
import type { Application } from '#main/application.ts';
import { silentLog } from '#main/log.ts';
import { withMail } from '#main/mail/outbox.ts';
import { openSecrets } from '#main/mail/secrets.ts';
import type { Letter } from '#shared/contract/mail.ts';
import { defaultClubSettings } from '#shared/domain/club-settings.ts';
import type { MailServer } from '#shared/domain/mail.ts';

import { localUser, openTestApp, quietProgress, type TestApp, today } from './app.ts';
import { freshFolder } from './fresh-folder.ts';
import { wrapInProcess } from './in-process.ts';
import { TestClub } from './test-club.ts';

const minute = 60_000;

/** The application with its outbox on a clock and a timer that stand in the test's hand. */
export class MailDesk {
  readonly folder = freshFolder('mail');
  // Not the machine's clock: what is due on which day may not depend on the day the tests run on.
  now = Date.parse(`${today}T12:00:00Z`);
  today = today;
  application!: Application;
  club!: TestClub;
  test!: TestApp;
  private work!: () => Promise<void>;

  constructor() {
    // The folder is made once; the same file is opened again after an end.
    openTestApp(this.folder).app.close();
    this.open();
    this.club = new TestClub(this.test, this.test.call('clubs', 'create', { name: 'Marlbrook Harriers' }).id);
  }

  open(): void {
    const app = createApp({
      dataFolder: this.folder,
      role: 'owner',
      clock: () => this.now,
      today: () => this.today,
      log: silentLog,
    });
    const call = (feature: string, name: string, input: unknown) => app.execute(`${feature}.${name}`, input, localUser);
    const job = async (name: string, input: object) =>
      app.finishJob(name, input, await app.prepareJob(name, input, localUser, quietProgress), localUser, quietProgress);
    this.test = { app, folder: this.folder, call, job, restart: notCalled, close: () => app.close() } as never;
    this.application = withMail(wrapInProcess(app, { dataFolder: this.folder, log: silentLog, now: () => this.now }), {
      log: silentLog,
      secrets: openSecrets(this.folder),
      every: (_milliseconds, work) => {
        this.work = work;
        return () => undefined;
      },
    });
  }

  ask(name: string, input: object = {}): Promise<unknown> {
    return this.application.execute(name, input, localUser);
  }

  /** Lets time pass and the outbox look once. */
  async pass(milliseconds: number): Promise<void> {
    this.now += milliseconds;
    await this.work();
  }

  async turnOn(port: number, over: Partial<MailServer & { password: string }> = {}): Promise<void> {
    await this.ask('mail.setServer', {
      isOn: true,
      host: '127.0.0.1',
      port,
      security: 'none',
      user: '',
      from: 'records@club.example',
      ...over,
    });
  }

  async writeTo(...recipients: string[]): Promise<void> {
    await this.set({ mail: { ...defaultClubSettings.mail, recipients } });
    // From now on: what was there before is told to nobody.
    await this.pass(2 * minute);
  }

  async set(changes: object): Promise<void> {
    const { settings } = ((await this.ask('clubs.list')) as { settings: object }[])[0] ?? {};
    await this.ask('clubs.update', { clubId: this.club.id, settings: { ...settings, ...changes } });
  }

  async letters(): Promise<Letter[]> {
    return ((await this.ask('mail.list', { clubId: this.club.id })) as { letters: Letter[] }).letters;
  }

  async states(): Promise<string[]> {
    return (await this.letters()).map((letter) => [letter.state, letter.problem ?? ''].join(' ').trim());
  }

  sendTest(email = 'coach@club.example'): Promise<{ id: string }> {
    return this.ask('mail.test', { clubId: this.club.id, email }) as Promise<{ id: string }>;
  }

  async close(): Promise<void> {
    await this.application.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function notCalled(): never {
  throw new Error('not part of these tests');
}
