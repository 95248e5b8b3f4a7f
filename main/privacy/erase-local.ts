import { type BlankedLines, blankedLines, erasedDetail } from '#main/audit/blanked.ts';
import type { Write } from '#main/db/access.ts';
import { tellLinesAnew, type ToldLine } from '#main/audit/lines-anew.ts';
import { draftsOfClub } from '#main/drafts/kept-drafts.ts';

import type { FoundPerson } from './find-person.ts';

/** Takes the person out of what stays on this laptop: results sheets, drafts, letters, the audit trail. */
export function eraseLocalRows(
  write: Write,
  clubId: number,
  found: FoundPerson,
): { texts: number; trailLines: number; blanked: readonly BlankedLines[] } {
  const texts =
    eraseSheets(write, clubId, found) +
    eraseDrafts(write, clubId, found) +
    eraseLetters(write, clubId, found) +
    eraseConflicts(write, clubId, found);
  return { texts, ...eraseTrail(write, clubId, found) };
}

function eraseSheets(write: Write, clubId: number, { names }: FoundPerson): number {
  let texts = 0;
  const sheets = write.sql('SELECT id, head, file_name FROM sheet WHERE club_id = ?').all(clubId) as {
    id: number;
    head: string;
    file_name: string | null;
  }[];
  for (const { id, head, file_name: file } of sheets) {
    const [newHead, newFile] = [names.withoutInJson(head), file === null ? null : names.without(file)];
    if (newHead === head && newFile === file) continue;
    texts += 1;
    write.sql('UPDATE sheet SET head = ?, file_name = ? WHERE id = ?').run(newHead, newFile, id);
  }
  const rows = write
    .sql('SELECT r.id, r.cells FROM sheet_row r JOIN sheet s ON s.id = r.sheet_id WHERE s.club_id = ?')
    .all(clubId) as { id: number; cells: string }[];
  for (const { id, cells } of rows) {
    const without = names.withoutInJson(cells);
    if (without === cells) continue;
    texts += 1;
    write.sql('UPDATE sheet_row SET cells = ? WHERE id = ?').run(without, id);
  }
  return texts;
}

/** Medals and performances that somebody is just typing. */
function eraseDrafts(write: Write, clubId: number, { names }: FoundPerson): number {
  const { uuid } = write.sql('SELECT uuid FROM club WHERE id = ?').get(clubId) as { uuid: string };
  const named = draftsOfClub(uuid)
    .flatMap(
      (pattern) =>
        write.sql('SELECT name, value FROM device_setting WHERE name LIKE ?').all(pattern) as {
          name: string;
          value: string;
        }[],
    )
    .filter(({ value }) => names.withoutInJson(value) !== value);
  for (const { name, value } of named)
    write.sql('UPDATE device_setting SET value = ? WHERE name = ?').run(names.withoutInJson(value), name);
  return named.length;
}

/** A letter that still waits and names the person is not sent. */
function eraseLetters(write: Write, clubId: number, { names }: FoundPerson): number {
  const letters = write
    .sql('SELECT id, about, to_address, subject, body, problem, state FROM mail WHERE club_id = ?')
    .all(clubId) as {
    id: number;
    about: string;
    to_address: string;
    subject: string;
    body: string;
    problem: string | null;
    state: string;
  }[];
  let texts = 0;
  for (const { id, state, ...letter } of letters) {
    if (!Object.values(letter).some((text) => text !== null && names.isIn(text))) continue;
    texts += 1;
    write
      .sql(
        'UPDATE mail SET to_address = ?, subject = ?, body = ?, problem = ?, state = ?, ended_at = coalesce(ended_at, ?) WHERE id = ?',
      )
      .run(
        names.without(letter.to_address),
        names.without(letter.subject),
        names.without(letter.body),
        letter.problem === null ? null : names.without(letter.problem),
        state === 'waiting' || state === 'sending' || state === 'doubtful' ? 'cancelled' : state,
        write.door.now,
        id,
      );
  }
  return texts;
}

/** What two laptops typed about the person, and which of it lost. */
function eraseConflicts(write: Write, clubId: number, { names, entries }: FoundPerson): number {
  let texts = 0;
  for (const { uuid } of entries)
    texts += write
      .sql("DELETE FROM conflict WHERE club_id = ? AND entity = 'athlete' AND row_uuid = ?")
      .run(clubId, uuid).changes;
  const others = write.sql('SELECT id, entity, kept, lost FROM conflict WHERE club_id = ?').all(clubId) as {
    id: number;
    entity: string;
    kept: string;
    lost: string;
  }[];
  for (const { id, entity, kept, lost } of others) {
    // Another athlete of the same name is somebody else.
    if (entity === 'athlete' || (!names.isInJson(kept) && !names.isInJson(lost))) continue;
    texts += 1;
    write
      .sql('UPDATE conflict SET kept = ?, lost = ? WHERE id = ?')
      .run(names.withoutInJson(kept), names.withoutInJson(lost), id);
  }
  return texts;
}

/** Lines that tell the person's name or what was typed into the person's entry; that something was done stays. */
function eraseTrail(
  write: Write,
  clubId: number,
  { names, entries }: FoundPerson,
): { trailLines: number; blanked: readonly BlankedLines[] } {
  const own = entries.map((entry) => entry.uuid);
  const lines = write
    .sql('SELECT id, action, subject, detail FROM audit WHERE (club_id = ? OR club_id IS NULL) AND detail <> ?')
    .iterate(clubId, erasedDetail) as IterableIterator<{
    id: number;
    action: string;
    subject: string | null;
    detail: string;
  }>;
  const isPersonal = ({ action, subject, detail }: ToldLine) => {
    const isOwn = own.some((uuid) => subject === uuid || detail.includes(uuid));
    // A line about another entry of the same name is somebody else's.
    const isOfAnother = action.startsWith('athletes.') && subject !== null && !isOwn;
    return (isOwn && action.startsWith('athletes.')) || (!isOfAnother && names.isInJson(detail));
  };
  const ids: number[] = [];
  for (const line of lines) if (isPersonal(line)) ids.push(line.id);
  const blanked = blankedLines(write, ids);
  write.door.eraser().eraseAuditDetails(ids);
  tellLinesAnew(write, clubId, ids, isPersonal);
  return { trailLines: ids.length, blanked };
}
