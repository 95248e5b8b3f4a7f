import type { AuditNote } from '#main/application.ts';
import type { Connection } from '#main/db/connection.ts';

import { addAuditLine } from './audit.ts';

/** What a command wrote about itself is cut at this length: the rows have their own trace in the operation log. */
const detailLimit = 4000;

interface Writer {
  readonly connection: Connection;
  readonly deviceId: number;
  readonly actorId: number;
  /** The transaction of the operation log; null where nothing was written. */
  readonly txn: string | null;
}

/** Writes one line about something that was done, asked for or refused; nothing secret of its input is kept. */
export function writeNote({ connection, deviceId, actorId, txn }: Writer, note: AuditNote): void {
  const { clubId } = (note.input ?? {}) as { clubId?: unknown };
  const club =
    typeof clubId === 'string'
      ? (connection.sql('SELECT id FROM club WHERE uuid = ?').get(clubId) as { id: number } | undefined)
      : undefined;
  const text = JSON.stringify(withoutSecrets(note.input ?? {}));
  addAuditLine(connection, deviceId, {
    clubId: club?.id ?? null,
    at: note.at,
    actorId,
    action: note.action,
    outcome: note.outcome,
    subject: note.subject,
    detail: {
      ...(text.length > detailLimit ? { bytes: text.length } : { input: JSON.parse(text) as unknown }),
      ...note.told,
    },
    txn,
    shell: note.caller.shell,
  });
}

const secretName = /password|secret|token|credential/i;

/** The same without the values whose names say that they are secret, at any depth. */
export function withoutSecrets(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(withoutSecrets);
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]: [string, unknown]) => [
      name,
      secretName.test(name) && value !== null ? '***' : withoutSecrets(value),
    ]),
  );
}
