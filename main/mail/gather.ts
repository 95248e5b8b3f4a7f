import type { Read } from '#main/db/access.ts';
import type { CommandContext, QueryContext } from '#main/operations.ts';
import { claimedRows, recordsTaken } from '#main/ratification/claimed-rows.ts';
import { waitingClaims } from '#main/ratification/claims.ts';
import { claimStatuses, ratificationOf } from '#main/ratification/status.ts';
import { countingMark } from '#main/performances/counting-mark.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { holdersOf, legsOf } from '#main/records/views.ts';
import { rulingsByNeed } from '#main/standings/rulings.ts';
import { addDays } from '#shared/domain/day.ts';
import { headLine } from '#shared/domain/mail.ts';
import { type LetterText, type RecordTold, recordsLetter, reminderLetter } from '#shared/messages/mail.ts';

import { writeLetter } from './letters.ts';
import {
  lastReminded,
  lastSeen,
  mailClubs,
  mailServer,
  storeLastReminded,
  storeLastSeen,
  type WritingClub,
} from './settings.ts';

/** What was typed a moment ago may be corrected the next. */
const settled = 60_000;
/** A letter names so many; of the rest it tells the number. */
const named = 20;

/** Whether letters are to be written: something was entered since, or a day began. */
export function isToGather({ read, now, today }: Pick<QueryContext, 'read' | 'now' | 'today'>): boolean {
  if (!mailServer(read).isOn) return false;
  return mailClubs(read).some((club) => {
    const seen = lastSeen(read, club.uuid);
    if (club.recipients.length === 0) return seen !== null;
    return seen === null || newestId(read, seen, now) > seen || lastReminded(read, club.uuid) !== today;
  });
}

/**
 * Letters about what was entered on this device since the last time. How far it came is stored with the letters: so a record is
 * told once, whenever the application ended, and saving a result waits for none of it.
 */
export function gatherLetters(context: CommandContext): number {
  const { write, now, today } = context;
  const { isOn, from } = mailServer(write);
  if (!isOn) return 0;
  let written = 0;
  for (const club of mailClubs(write)) {
    if (club.recipients.length === 0) {
      storeLastSeen(write, club.uuid, null);
      continue;
    }
    const seen = lastSeen(write, club.uuid);
    const newest = newestId(write, seen ?? 0, now);
    if (seen !== null && newest > seen && club.records) {
      for (const letter of recordLetters(context, club, seen, newest))
        written += send(letter.about, 'record', letter.text, club);
    }
    if (seen === null || newest > seen) storeLastSeen(write, club.uuid, newest);
    if (lastReminded(write, club.uuid) !== today) {
      const reminder = club.reminders ? reminderOf(context, club) : null;
      if (reminder !== null) written += send(reminder.about, 'reminder', reminder.text, club);
      storeLastReminded(write, club.uuid, today);
    }
  }
  return written;

  function send(about: string, kind: 'record' | 'reminder', text: LetterText, club: WritingClub): number {
    const letters = club.recipients.map((to) =>
      writeLetter(write, { clubId: club.id, kind, about, to, from, ...text }),
    );
    return letters.filter((letter) => letter !== null).length;
  }
}

/** Local ids grow: of all that were entered a while ago the last one. */
function newestId(read: Read, seen: number, now: number): number {
  const row = read
    .sql('SELECT max(id) AS id FROM performance WHERE id > ? AND entered_at <= ?')
    .get(seen, now - settled) as { id: number | null };
  return row.id ?? seen;
}

interface NewRecord {
  readonly id: number;
  readonly uuid: string;
  readonly batch: string | null;
  readonly file: string | null;
}

function recordLetters(
  context: CommandContext,
  club: WritingClub,
  seen: number,
  newest: number,
): { about: string; text: LetterText }[] {
  const { write } = context;
  const rows = write
    .sql(
      `SELECT p.id, p.uuid, b.uuid AS batch, b.file_name AS file FROM performance p LEFT JOIN import_batch b ON b.id = p.batch_id
       WHERE p.id > ? AND p.id <= ? AND p.club_id = ? AND p.is_live = 1
         AND EXISTS (SELECT 1 FROM standing s WHERE s.performance_id = p.id AND s.is_current = 1) ORDER BY p.id`,
    )
    .all(seen, newest, club.id) as NewRecord[];
  const reference = referenceOfClub(write, club.uuid);
  return [...Map.groupBy(rows, (row) => row.batch)].flatMap(([batch, records]) => {
    const [first] = records;
    if (first === undefined) return [];
    const shown = records.slice(0, named);
    const told = tellRecords(
      context,
      reference,
      shown.map(({ id }) => id),
    );
    return [
      {
        about: batch === null ? `records ${first.uuid}` : `import ${batch}`,
        text: recordsLetter(club.name, told, records.length - shown.length, first.file),
      },
    ];
  });
}

/** Names of minors are as the public sees them: nobody knows who reads a letter (decision 16). */
function tellRecords({ read, today }: QueryContext, reference: ClubReference, ids: readonly number[]): RecordTold[] {
  const rows = claimedRows(read, ids);
  const legs = legsOf(
    read,
    reference,
    rows.map((row) => ({ ...row, own_group_id: row.age_group_id })),
    today,
  );
  const statusOf = claimStatuses(reference, rulingsByNeed(read));
  return rows.flatMap((row) => {
    const discipline = reference.disciplineById.get(row.discipline_id);
    const season = reference.seasonById.get(row.season_id);
    if (discipline === undefined || season === undefined || row.rank === null) return [];
    const groups = recordsTaken(read, row.id).map(({ age_group_id: id }) => reference.ageGroupById.get(id)?.name ?? '');
    return {
      event: [discipline.name, row.specification ?? ''].filter((part) => part !== '').join(' '),
      categories: [...new Set(groups)].map((group) => `${group}, ${season.name}`),
      mark: countingMark(read, { ...row, rank: row.rank }, discipline, season).mark.text,
      names: holdersOf(legs.get(row.id) ?? [], 'public')
        .map(({ name }) => headLine(name))
        .join(', '),
      day: row.day,
      competition: headLine(row.competition ?? ''),
      isPending: statusOf(row).status === 'pending',
    };
  });
}

/** Once for each deadline that comes near. */
function reminderOf(context: CommandContext, club: WritingClub): { about: string; text: LetterText } | null {
  const { write, today } = context;
  const reference = referenceOfClub(write, club.uuid);
  const until = addDays(today, ratificationOf(reference).reminderDays);
  const due = waitingClaims(write, reference, today).flatMap((claim) =>
    claim.deadline !== null && claim.deadline <= until ? [{ ...claim, deadline: claim.deadline }] : [],
  );
  const latest = due.reduce((last, { deadline }) => (deadline > last ? deadline : last), '');
  if (latest === '') return null;
  const shown = due.slice(0, named);
  const told = tellRecords(
    context,
    reference,
    shown.map(({ id }) => id),
  );
  const claims = told.flatMap(({ event, mark, names }, index) => {
    const claim = shown[index];
    if (claim === undefined) return [];
    return [{ line: `${event} ${mark}, ${names}`, deadline: claim.deadline, isOverdue: claim.isOverdue }];
  });
  return { about: `reminder ${latest}`, text: reminderLetter(club.name, claims, due.length - shown.length) };
}
