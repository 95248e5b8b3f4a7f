import { storeSetting } from '#main/accounts/settings.ts';
import type { Read, Write } from '#main/db/access.ts';
import { clubSettingsSchema } from '#shared/domain/club-settings.ts';
import { type MailServer, type MailSettings, mailServerSchema, noMailServer } from '#shared/domain/mail.ts';

const serverName = 'mail_server';
const passwordName = 'mail_has_password';

function stored(read: Read, name: string): string | undefined {
  const row = read.sql('SELECT value FROM device_setting WHERE name = ?').get(name) as { value: string } | undefined;
  return row?.value;
}

export function mailServer(read: Read): MailServer & { hasPassword: boolean } {
  const text = stored(read, serverName);
  const server = text === undefined ? noMailServer : mailServerSchema.parse(JSON.parse(text));
  return { ...server, hasPassword: stored(read, passwordName) === 'yes' };
}

/** What came while nothing was sent is not told afterwards. */
export function storeMailServer(write: Write, server: MailServer, password: string | undefined): void {
  if (server.isOn && !mailServer(write).isOn)
    write.sql("DELETE FROM device_setting WHERE name LIKE 'mail_seen %'").run();
  const { isOn, host, port, security, user, from } = server;
  storeSetting(write, serverName, JSON.stringify({ isOn, host, port, security, user, from }));
  if (password !== undefined) storeSetting(write, passwordName, password === '' ? 'no' : 'yes');
}

export interface WritingClub extends MailSettings {
  readonly id: number;
  readonly uuid: string;
  readonly name: string;
}

/** Clubs that write to somebody, and those that do not any more. */
export function mailClubs(read: Read): WritingClub[] {
  const rows = read.sql('SELECT id, uuid, name, settings FROM club WHERE is_deleted = 0 ORDER BY id').all() as {
    id: number;
    uuid: string;
    name: string;
    settings: string;
  }[];
  return rows.map(({ id, uuid, name, settings }) => ({
    id,
    uuid,
    name,
    ...clubSettingsSchema.parse(JSON.parse(settings)).mail,
  }));
}

/** Local id of the last performance that was looked at; null where nobody was written to before. */
export function lastSeen(read: Read, clubUuid: string): number | null {
  const text = stored(read, `mail_seen ${clubUuid}`);
  return text === undefined ? null : Number(text);
}

export function storeLastSeen(write: Write, clubUuid: string, id: number | null): void {
  if (id === null) write.sql('DELETE FROM device_setting WHERE name = ?').run(`mail_seen ${clubUuid}`);
  else storeSetting(write, `mail_seen ${clubUuid}`, String(id));
}

/** The day on which reminders were last looked for. */
export function lastReminded(read: Read, clubUuid: string): string {
  return stored(read, `mail_reminded ${clubUuid}`) ?? '';
}

export function storeLastReminded(write: Write, clubUuid: string, day: string): void {
  storeSetting(write, `mail_reminded ${clubUuid}`, day);
}
