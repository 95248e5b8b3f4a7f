import type { Read, Write } from '#main/db/access.ts';
import type { CompetitionRow } from '#main/db/schema.ts';
import { addDays, dayPrecision } from '#shared/domain/day.ts';
import { foldName } from '#shared/domain/name.ts';

/** Days of one competition lie close together; the same name a week later is another one. */
const daysApart = 3;

/** Finds the competition of a name, venue and day, or creates it; a further day of a known one extends it. */
export function ensureCompetition(write: Write, clubId: number, name: string, venue: string, day: string): number {
  const found = findCompetition(write, clubId, name, venue, day);
  if (found === undefined) {
    return write.door.insert('competition', {
      uuid: write.door.newId(),
      club_id: clubId,
      name,
      venue,
      from_day: day,
      to_day: day,
      folded_name: foldName(name),
    });
  }
  write.door.update('competition', found.id, extended(found, day));
  return found.id;
}

type Days = Pick<CompetitionRow, 'from_day' | 'to_day'>;

/** The days of a competition with one more. */
export function extended({ from_day, to_day }: Days, day: string): Days {
  return { from_day: day < from_day ? day : from_day, to_day: day > to_day ? day : to_day };
}

export function findCompetition(
  read: Read,
  clubId: number,
  name: string,
  venue: string,
  day: string,
): CompetitionRow | undefined {
  return competitionsNamed(read, clubId, name).find((row) => isCompetition(row, venue, day));
}

export function competitionsNamed(read: Read, clubId: number, name: string): CompetitionRow[] {
  return read
    .sql('SELECT * FROM competition WHERE club_id = ? AND folded_name = ? AND is_deleted = 0 ORDER BY id')
    .all(clubId, foldName(name)) as CompetitionRow[];
}

/** Whether a competition of the same name is the one at a venue on a day. */
export function isCompetition(row: Days & { venue: string }, venue: string, day: string): boolean {
  return (venue === '' || row.venue === '' || foldName(row.venue) === foldName(venue)) && isNear(row, day);
}

function isNear(row: Days, day: string): boolean {
  if (dayPrecision(day) !== 'day' || dayPrecision(row.from_day) !== 'day' || dayPrecision(row.to_day) !== 'day')
    return row.from_day === day;
  return addDays(row.from_day, -daysApart) <= day && day <= addDays(row.to_day, daysApart);
}
