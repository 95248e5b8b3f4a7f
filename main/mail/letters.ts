import type { Read, Write } from '#main/db/access.ts';
import type { MailRow } from '#main/db/people-rows.ts';
import type { Letter } from '#shared/contract/mail.ts';
import { Failure } from '#shared/domain/failure.ts';
import { headLine, type MailProblem } from '#shared/domain/mail.ts';
import type { LetterText } from '#shared/messages/mail.ts';

const minute = 60_000;

/** How long a letter waits after each refusal; after the last one it has failed. */
const pauses = [minute, 5 * minute, 15 * minute, 60 * minute, 4 * 60 * minute, 12 * 60 * minute, 24 * 60 * minute];

/** Puts a letter into the outbox; one that tells the same to the same address is there once (`mail_once`). */
export function writeLetter(
  write: Write,
  letter: { clubId: number; kind: MailRow['kind']; about: string; to: string; from: string } & LetterText,
): string | null {
  const uuid = write.door.newId();
  const { changes } = write
    .sql(
      `INSERT INTO mail (uuid, club_id, kind, about, to_address, subject, body, message_id, state, next_at, created_at, created_by)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?) ON CONFLICT DO NOTHING`,
    )
    .run(
      uuid,
      letter.clubId,
      letter.kind,
      letter.about,
      letter.to,
      headLine(letter.subject),
      letter.body,
      `<${uuid}@${letter.from.split('@')[1] ?? 'trackrecord.invalid'}>`,
      write.door.now,
      write.door.now,
      write.door.actorId,
    );
  return changes === 0 ? null : uuid;
}

export function letterOf(read: Read, clubId: number, uuid: string): MailRow {
  const row = read.sql('SELECT * FROM mail WHERE uuid = ? AND club_id = ?').get(uuid, clubId) as MailRow | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'letter', id: uuid });
  return row;
}

export function lettersOf(
  read: Read,
  clubId: number,
  from: number,
  count: number,
): { total: number; letters: Letter[] } {
  const rows = read
    .sql('SELECT * FROM mail WHERE club_id = ? ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?')
    .all(clubId, count, from) as MailRow[];
  const { total } = read.sql('SELECT count(*) AS total FROM mail WHERE club_id = ?').get(clubId) as { total: number };
  return { total, letters: rows.map(toLetter) };
}

const inWords = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());

function toLetter(row: MailRow): Letter {
  const { problem, answer } = problemOf(row.problem);
  return {
    id: row.uuid,
    kind: row.kind,
    to: row.to_address,
    subject: row.subject,
    body: row.body,
    state: row.state,
    attempts: row.attempts,
    problem,
    answer,
    createdAt: new Date(row.created_at).toISOString(),
    nextAt: row.state === 'waiting' ? inWords(row.next_at) : null,
    endedAt: inWords(row.ended_at),
  };
}

/** The code, and after a blank what the server said. */
function problemOf(text: string | null): { problem: MailProblem | null; answer: string } {
  if (text === null) return { problem: null, answer: '' };
  const end = text.indexOf(' ');
  return end < 0
    ? { problem: text as MailProblem, answer: '' }
    : { problem: text.slice(0, end) as MailProblem, answer: text.slice(end + 1) };
}

/** The next letter that is due, marked as being sent. */
export function takeLetter(write: Write, now: number): MailRow | null {
  const row = write
    .sql("SELECT * FROM mail WHERE state = 'waiting' AND next_at <= ? ORDER BY next_at, id LIMIT 1")
    .get(now) as MailRow | undefined;
  if (row === undefined) return null;
  write.sql("UPDATE mail SET state = 'sending', attempts = attempts + 1, problem = NULL WHERE id = ?").run(row.id);
  return row;
}

/** What came of a letter that was being sent. One that is refused for now is tried again, after longer and longer pauses. */
export function settleLetter(
  write: Write,
  now: number,
  {
    mailId,
    outcome,
    problem,
    answer,
  }: { mailId: string; outcome: 'sent' | 'again' | 'failed' | 'doubtful'; problem: MailProblem | null; answer: string },
): void {
  const row = write.sql("SELECT * FROM mail WHERE uuid = ? AND state = 'sending'").get(mailId) as MailRow | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'letter', id: mailId });
  const pause = outcome === 'again' ? pauses[row.attempts - 1] : undefined;
  const text = problem === null ? null : `${problem} ${headLine(answer)}`.trim();
  if (pause === undefined) {
    const state = outcome === 'again' ? 'failed' : outcome;
    write.sql('UPDATE mail SET state = ?, problem = ?, ended_at = ? WHERE id = ?').run(state, text, now, row.id);
  } else {
    write
      .sql("UPDATE mail SET state = 'waiting', problem = ?, next_at = ? WHERE id = ?")
      .run(text, now + pause, row.id);
  }
}

/** Letters that were being sent when the application ended may have arrived: a person decides. */
export function doubtInterrupted(write: Write, now: number): number {
  return write
    .sql("UPDATE mail SET state = 'doubtful', problem = 'interrupted', ended_at = ? WHERE state = 'sending'")
    .run(now).changes;
}

export function cancelLetter(write: Write, now: number, row: MailRow): void {
  if (row.state !== 'waiting') throw new Failure('LETTER_NOT_WAITING', { state: row.state });
  write.sql("UPDATE mail SET state = 'cancelled', ended_at = ? WHERE id = ?").run(now, row.id);
}

export function retryLetter(write: Write, now: number, row: MailRow): void {
  if (row.state === 'sending' || row.state === 'sent') throw new Failure('LETTER_NOT_WAITING', { state: row.state });
  write
    .sql("UPDATE mail SET state = 'waiting', attempts = 0, problem = NULL, next_at = ?, ended_at = NULL WHERE id = ?")
    .run(now, row.id);
}
