import type { Read, Write } from '#main/db/access.ts';
import type { CompetitionRow } from '#main/db/schema.ts';
import type { Competition } from '#shared/contract/reference.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import { type ClubReference, referenceOfClub } from './reference.ts';

interface Page {
  readonly clubId: string;
  readonly search: string;
  readonly page: number;
  readonly pageSize: number;
}

const columns = `c.uuid AS id, c.name, c.venue, c.from_day AS "from", c.to_day AS "to", c.note,
  (SELECT count(*) FROM performance p WHERE p.competition_id = c.id AND p.is_live = 1) AS performances`;

/** Competitions whose name or venue holds the text, the newest first; counts are read of the page alone. */
export function listCompetitions(
  read: Read,
  { clubId, search, page, pageSize }: Page,
): { total: number; rows: Competition[] } {
  const { club } = referenceOfClub(read, clubId);
  const pattern = `%${foldName(search).replace(/[!%_]/g, '!$&')}%`;
  const venue = `%${search.trim().replace(/[!%_]/g, '!$&')}%`;
  const found = "club_id = ? AND is_deleted = 0 AND (folded_name LIKE ? ESCAPE '!' OR venue LIKE ? ESCAPE '!')";
  const { total } = read
    .sql(`SELECT count(*) AS total FROM competition WHERE ${found}`)
    .get(club.id, pattern, venue) as { total: number };
  const rows = read
    .sql(
      `SELECT ${columns} FROM competition c WHERE c.id IN
         (SELECT id FROM competition WHERE ${found} ORDER BY from_day DESC, name LIMIT ? OFFSET ?)
       ORDER BY c.from_day DESC, c.name`,
    )
    .all(club.id, pattern, venue, pageSize, (page - 1) * pageSize) as Competition[];
  return { total, rows };
}

export interface CompetitionFields {
  readonly name: string;
  readonly venue: string;
  readonly from: string;
  readonly to: string;
  readonly note: string | null;
}

/** Changes a competition for all of its results; the same name, venue and day as another one is refused. */
export function changeCompetition(
  write: Write,
  reference: ClubReference,
  competitionId: string,
  { name, venue, from, to, note }: CompetitionFields,
): Competition {
  const row = competitionOf(write, reference, competitionId, 0);
  if (from !== '' && to !== '' && to < from) {
    const problem = 'The competition ends before it begins.';
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'to', problem }] });
  }
  refuseTwin(write, { ...row, name, venue, from_day: from });
  write.door.update('competition', row.id, {
    name,
    venue,
    from_day: from,
    to_day: to,
    note: note === '' ? null : note,
    folded_name: foldName(name),
  });
  return write.sql(`SELECT ${columns} FROM competition c WHERE c.id = ?`).get(row.id) as Competition;
}

/** Removes a competition that no result is of any more; deleted results still tell its name. */
export function removeCompetition(write: Write, reference: ClubReference, competitionId: string): void {
  const row = competitionOf(write, reference, competitionId, 0);
  const count = (from: string) =>
    (write.sql(`SELECT count(*) AS count FROM ${from} AND competition_id = ?`).get(row.id) as { count: number }).count;
  const performances = count('performance WHERE is_live = 1');
  const others = count('non_mark WHERE is_deleted = 0');
  if (performances + others > 0)
    throw new Failure('IN_USE', { what: 'competition', name: row.name, performances, others });
  write.door.update('competition', row.id, { is_deleted: 1 });
}

export function restoreCompetition(write: Write, reference: ClubReference, competitionId: string): void {
  const row = competitionOf(write, reference, competitionId, 1);
  refuseTwin(write, row);
  write.door.update('competition', row.id, { is_deleted: 0 });
}

function competitionOf(read: Read, { club }: ClubReference, competitionId: string, isDeleted: 0 | 1): CompetitionRow {
  const row = read
    .sql('SELECT * FROM competition WHERE uuid = ? AND club_id = ? AND is_deleted = ?')
    .get(competitionId, club.id, isDeleted) as CompetitionRow | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'competition', id: competitionId });
  return row;
}

function refuseTwin(read: Read, row: Pick<CompetitionRow, 'id' | 'club_id' | 'name' | 'venue' | 'from_day'>): void {
  const others = read
    .sql(
      'SELECT venue FROM competition WHERE club_id = ? AND folded_name = ? AND is_deleted = 0 AND from_day = ? AND id <> ?',
    )
    .all(row.club_id, foldName(row.name), row.from_day, row.id) as { venue: string }[];
  if (others.some((other) => foldName(other.venue) === foldName(row.venue)))
    throw new Failure('ALREADY_EXISTS', { what: 'competition', name: row.name });
}
