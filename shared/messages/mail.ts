import { formatDay } from '#shared/domain/day.ts';
import type { MailProblem } from '#shared/domain/mail.ts';

/** A record as a letter tells it. */
export interface RecordTold {
  readonly event: string;
  readonly categories: readonly string[];
  readonly mark: string;
  readonly names: string;
  readonly day: string;
  readonly competition: string;
  readonly isPending: boolean;
}

export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

const signed = (club: string) => `\n\n${club}\nSent by TrackRecord. Nobody reads answers to this letter.\n`;

function told({ event, categories, mark, names, day, competition, isPending }: RecordTold): string {
  const where = [formatDay(day), competition].filter((part) => part !== '').join(', ');
  const waits = isPending ? '\n  It waits to be ratified.' : '';
  return `- ${event}: ${mark}, ${names} (${where})\n  ${categories.join('; ')}${waits}`;
}

/** New records, one letter for all that were entered together. `more`: how many are not named. */
export function recordsLetter(
  club: string,
  records: readonly RecordTold[],
  more: number,
  file: string | null,
): LetterText {
  const [only] = records;
  const count = records.length + more;
  const subject =
    count === 1 && only !== undefined
      ? `New club record: ${only.event} ${only.mark}, ${only.names}`
      : `${count} new club records`;
  const source = file === null ? '' : ` They came with the import of ${file}.`;
  const head = count === 1 ? 'A new club record:' : `${count} new club records.${source}`;
  const rest = more === 0 ? '' : `\n\n... and ${more} more.`;
  return { subject, body: `${head}\n\n${records.map(told).join('\n')}${rest}${signed(club)}` };
}

/** What waits to be ratified, with its deadline. */
export function reminderLetter(
  club: string,
  claims: readonly { readonly line: string; readonly deadline: string; readonly isOverdue: boolean }[],
  more: number,
): LetterText {
  const count = claims.length + more;
  const overdue = claims.filter((claim) => claim.isOverdue).length;
  const subject = `${count} ${count === 1 ? 'record waits' : 'records wait'} to be ratified${overdue > 0 ? `, ${overdue} overdue` : ''}`;
  const lines = claims.map(
    ({ line, deadline, isOverdue }) => `- ${line}\n  ${isOverdue ? 'was due' : 'due'} on ${formatDay(deadline)}`,
  );
  const rest = more === 0 ? '' : `\n\n... and ${more} more.`;
  return { subject, body: `${subject}.\n\n${lines.join('\n')}${rest}${signed(club)}` };
}

export function testLetter(club: string): LetterText {
  return { subject: 'A test from TrackRecord', body: `E-mail from this computer arrives.${signed(club)}` };
}

/** Why a letter was not sent. */
export function mailProblemSentence(problem: MailProblem): string {
  switch (problem) {
    case 'refused-for-now':
      return 'The server refused it for now; it is tried again.';
    case 'refused':
      return 'The server refused it for good.';
    case 'not-reached':
      return 'The server could not be reached; it is tried again.';
    case 'no-tls':
      return 'The connection could not be encrypted, so nothing was sent.';
    case 'wrong-password':
      return 'The server does not accept the user or the password.';
    case 'cut-off':
      return 'The connection was cut off after the letter was handed over: it may have been sent.';
    case 'interrupted':
      return 'TrackRecord ended while it was being sent: it may have been sent.';
  }
}
