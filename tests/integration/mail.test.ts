import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { databaseName } from '#main/db/open.ts';
import { defaultClubSettings } from '#shared/domain/club-settings.ts';
import { noMailServer } from '#shared/domain/mail.ts';
import { localUser, today } from '#tests/support/app.ts';
import { MailDesk } from '#tests/support/mail-desk.ts';
import { answerOf, openMailServer, type TestMailServer } from '#tests/support/mail-server.ts';
import { importText } from '#tests/support/test-files.ts';
import { refusal } from '#tests/support/test-club.ts';
import { trailOf } from '#tests/support/trail.ts';

const minute = 60_000;

let desk: MailDesk;
let server: TestMailServer | undefined;

beforeEach(() => {
  desk = new MailDesk();
});

afterEach(async () => {
  await desk.close();
  await server?.close();
  server = undefined;
});

describe('letters about records', () => {
  it('are none while nothing is turned on, and none of what came before', async () => {
    server = await openMailServer();
    await desk.set({ mail: { ...defaultClubSettings.mail, recipients: ['coach@club.example'] } });
    desk.club.record(desk.club.athlete('Ada Fennimore'), '12.34');
    await desk.pass(5 * minute);
    expect(await desk.letters()).toEqual([]);
    expect(server.connections()).toBe(0);
    await desk.turnOn(server.port);
    await desk.pass(5 * minute);
    expect(await desk.letters()).toEqual([]);
  });

  it('are sent once to each address, with a name that never changes', async () => {
    server = await openMailServer();
    await desk.turnOn(server.port);
    await desk.writeTo('coach@club.example', 'press@club.example');
    const ada = desk.club.athlete('Ada Fennimore', 'F', '2000-02-03');
    desk.club.record(ada, '12.34', { competition: 'County Championships' });
    desk.club.record(ada, '12.90', { day: '2025-06-15' });
    await desk.pass(2 * minute);
    await desk.pass(2 * minute);
    expect(await desk.states()).toEqual(['sent', 'sent']);
    expect(server.letters).toHaveLength(2);
    const [first] = server.letters;
    expect(first).toContain('Subject: New club record: 100m 12.34, Ada Fennimore');
    expect(first).toContain('County Championships');
    expect(first).toMatch(/^Message-ID: <[0-9a-f-]{36}@club\.example>/im);
    expect(first).not.toContain('12.90');
  });

  it('wait a moment, so that what was taken back is told to nobody', async () => {
    server = await openMailServer();
    await desk.turnOn(server.port);
    await desk.writeTo('coach@club.example');
    const { id } = desk.club.record(desk.club.athlete('Ada Fennimore'), '1.34');
    await desk.pass(30_000);
    desk.club.remove(id);
    await desk.pass(5 * minute);
    expect(await desk.letters()).toEqual([]);
  });

  it('shorten the names of minors, and cannot be given another head by a name', async () => {
    server = await openMailServer();
    await desk.turnOn(server.port);
    await desk.writeTo('coach@club.example');
    const child = desk.club.athlete('Mina Larkin', 'F', '2013-05-05');
    desk.club.record(child, '14.10', { competition: 'Open\r\nBcc: all@club.example' });
    await desk.pass(2 * minute);
    const [letter] = await desk.letters();
    expect(letter?.subject).toContain('Mina L.');
    expect(letter?.body).not.toContain('Larkin');
    expect(server.letters[0]).toContain('Open Bcc: all@club.example');
    expect(server.letters[0]).not.toMatch(/^Bcc:/im);
  });

  it('of an import are one', async () => {
    server = await openMailServer();
    await desk.turnOn(server.port);
    await desk.writeTo('coach@club.example');
    const head = 'first_name,last_name,gender,date_of_birth,discipline,date,mark\n';
    const line = (discipline: string) => `Ada,Fennimore,F,2000-02-03,${discipline},2025-05-04,20:10.00\n`;
    const csv = head + ['1500m', '3000m', '5000m'].map(line).join('');
    const report = await importText(desk.club, 'performances', csv);
    expect(report.imported).toBe(3);
    await desk.pass(2 * minute);
    const letters = await desk.letters();
    expect(letters.map((letter) => letter.kind)).toEqual(['record']);
    expect(letters[0]?.subject).toBe('3 new club records');
    expect(letters[0]?.body).toContain('They came with the import of');
  });

  it('remind of what is soon due to be ratified, once', async () => {
    server = await openMailServer();
    await desk.turnOn(server.port);
    await desk.writeTo('coach@club.example');
    await desk.set({
      ratification: { ...defaultClubSettings.ratification, isRequired: true, deadlineDays: 14, reminderDays: 14 },
      mail: { recipients: ['coach@club.example'], records: false, reminders: true },
    });
    desk.today = '2020-01-01';
    desk.club.record(desk.club.athlete('Ada Fennimore'), '12.34', { day: '2019-06-01' });
    await desk.pass(2 * minute);
    expect(await desk.letters()).toEqual([]);
    desk.today = today;
    desk.club.record(desk.club.athlete('Bea Garrick'), '12.30', { day: '2025-06-02' });
    desk.today = '2026-11-23';
    await desk.pass(2 * minute);
    desk.today = '2026-11-24';
    await desk.pass(2 * minute);
    expect((await desk.letters()).map((letter) => letter.kind)).toEqual(['reminder']);
    expect(server.letters).toHaveLength(1);
  });
});

describe('a letter', () => {
  it('waits for a server that is away, and is sent when it is there', async () => {
    server = await openMailServer();
    const { port } = server;
    await server.close();
    await desk.turnOn(port);
    await desk.sendTest();
    await desk.pass(1000);
    expect(await desk.states()).toEqual(['waiting not-reached']);
    server = await openMailServer({}, port);
    await desk.pass(30_000);
    expect(await desk.states()).toEqual(['waiting not-reached']);
    await desk.pass(minute);
    expect(await desk.states()).toEqual(['sent']);
    expect(server.letters).toHaveLength(1);
  });

  it('is tried again after a refusal for now, and is sent once', async () => {
    let refusals = 1;
    server = await openMailServer({
      onRcptTo(_address, _session, done) {
        refusals -= 1;
        done(refusals >= 0 ? answerOf(451, 'try again later') : null);
      },
    });
    await desk.turnOn(server.port);
    await desk.sendTest();
    await desk.pass(1000);
    expect(await desk.states()).toEqual(['waiting refused-for-now']);
    expect((await desk.letters())[0]?.answer).toContain('451');
    await desk.pass(2 * minute);
    expect(await desk.states()).toEqual(['sent']);
    expect(server.letters).toHaveLength(1);
  });

  it('is one line of the trail when it is sent, and none before', async () => {
    server = await openMailServer();
    await desk.turnOn(server.port);
    const { id } = await desk.sendTest();
    const before = trailOf(desk.folder).length;
    await desk.pass(1000);
    expect(trailOf(desk.folder).slice(before)).toMatchObject([
      { action: 'mail.settle', outcome: 'done', subject: id, detail: { input: { outcome: 'sent' } } },
    ]);
  });

  it('that is refused for now again and again fails in the end', async () => {
    server = await openMailServer({ onRcptTo: (_address, _session, done) => done(answerOf(451, 'never now')) });
    await desk.turnOn(server.port);
    await desk.sendTest();
    for (let tries = 0; tries < 12; tries += 1) await desk.pass(25 * 60 * minute);
    expect(await desk.states()).toEqual(['failed refused-for-now']);
    expect((await desk.letters())[0]?.attempts).toBe(8);
  });

  it('that is refused for good has failed, until somebody tries it again', async () => {
    let isRefused = true;
    server = await openMailServer({
      onRcptTo: (_address, _session, done) => done(isRefused ? answerOf(550, 'no such person') : null),
    });
    await desk.turnOn(server.port);
    const { id } = await desk.sendTest();
    await desk.pass(1000);
    await desk.pass(60 * minute);
    expect(await desk.states()).toEqual(['failed refused']);
    expect(server.connections()).toBe(1);
    isRefused = false;
    await desk.ask('mail.retry', { clubId: desk.club.id, mailId: id });
    await desk.pass(1000);
    expect(await desk.states()).toEqual(['sent']);
  });

  it('whose connection is cut off after its content is doubtful, and not sent again by itself', async () => {
    server = await openMailServer({
      onData(stream) {
        stream.resume();
        stream.on('end', () => server?.cutOff());
      },
    });
    await desk.turnOn(server.port);
    await desk.sendTest();
    await desk.pass(1000);
    expect(await desk.states()).toEqual(['doubtful cut-off']);
    await desk.pass(24 * 60 * minute);
    expect(await desk.states()).toEqual(['doubtful cut-off']);
    expect(server.connections()).toBe(1);
  });

  it('that was being sent when the application ended is doubtful after the next start', async () => {
    server = await openMailServer();
    await desk.turnOn(server.port);
    await desk.sendTest();
    expect(await desk.ask('mail.take')).toMatchObject({ to: 'coach@club.example', server: { host: '127.0.0.1' } });
    expect(await desk.states()).toEqual(['sending']);
    desk.test.close();
    desk.open();
    await desk.pass(1000);
    expect(await desk.states()).toEqual(['doubtful interrupted']);
    await desk.pass(60 * minute);
    expect(server.connections()).toBe(0);
  });

  it('can be cancelled while it waits, and only then', async () => {
    server = await openMailServer();
    await desk.turnOn(server.port);
    const { id } = await desk.sendTest();
    await desk.ask('mail.cancel', { clubId: desk.club.id, mailId: id });
    await desk.pass(minute);
    expect(await desk.states()).toEqual(['cancelled']);
    expect(server.connections()).toBe(0);
    const again = () => desk.test.call('mail', 'cancel', { clubId: desk.club.id, mailId: id });
    expect(refusal(again).code).toBe('LETTER_NOT_WAITING');
  });

  it('is not sent where the connection has to be encrypted and the server cannot', async () => {
    server = await openMailServer();
    await desk.turnOn(server.port, { security: 'starttls' });
    await desk.sendTest();
    await desk.pass(1000);
    expect(await desk.states()).toEqual(['failed no-tls']);
    expect(server.letters).toEqual([]);
  });

  it('stays where it is while e-mail is turned off', async () => {
    server = await openMailServer();
    await desk.turnOn(server.port);
    await desk.sendTest();
    await desk.turnOn(server.port, { isOn: false });
    await desk.pass(minute);
    expect(await desk.states()).toEqual(['waiting']);
    expect(server.connections()).toBe(0);
  });
});

describe('the mail server', () => {
  it('has its password in a file of its own that nobody else may read, and nowhere else', async () => {
    const password = 'a hard word to guess';
    let given = '';
    server = await openMailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth(auth, _session, done) {
        given = auth.password ?? '';
        done(null, { user: auth.username ?? '' });
      },
    });
    await desk.turnOn(server.port, { user: 'records', password });
    expect(await desk.ask('mail.server')).toMatchObject({ user: 'records', hasPassword: true });
    await desk.sendTest();
    await desk.pass(1000);
    expect([await desk.states(), given]).toEqual([['sent'], password]);
    const file = join(desk.folder, 'secrets.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const database = new Database(join(desk.folder, databaseName), { readonly: true });
    const stored = JSON.stringify(
      ['audit', 'oplog', 'device_setting', 'mail'].map((table) => database.prepare(`SELECT * FROM ${table}`).all()),
    );
    database.close();
    expect(stored).not.toContain(password);
    await desk.turnOn(server.port, { user: '', password: '' });
    expect(existsSync(file) && readFileSync(file, 'utf8')).not.toContain(password);
    expect(await desk.ask('mail.server')).toMatchObject({ hasPassword: false });
  });

  it('is none at first, and without encryption only one on this computer', async () => {
    expect(await desk.ask('mail.server')).toEqual({ ...noMailServer, hasPassword: false });
    const set = (over: object) => () =>
      desk.test.call('mail', 'setServer', {
        ...noMailServer,
        host: 'mail.club.example',
        from: 'a@club.example',
        ...over,
      });
    expect(refusal(set({ security: 'none' })).code).toBe('INVALID_INPUT');
    expect(refusal(set({ from: 'a@club.example\r\nBcc: b@club.example' })).code).toBe('INVALID_INPUT');
    expect(refusal(set({ isOn: true, host: '' })).code).toBe('INVALID_INPUT');
  });

  it('does nothing unasked: what is due, gathered, settled and recovered is nothing', async () => {
    expect(await desk.ask('mail.due')).toEqual({ toGather: false, toSend: false, toRecover: false });
    expect(await desk.ask('mail.gather')).toEqual({ written: 0 });
    expect(await desk.ask('mail.take')).toBeNull();
    expect(await desk.ask('mail.recover')).toEqual({ doubtful: 0 });
    const settle = { mailId: desk.club.id, outcome: 'sent' as const };
    const settled = () => desk.test.app.execute('mail.settle', settle, localUser);
    expect(refusal(settled).code).toBe('NOT_FOUND');
  });
});
