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
  const from = day < found.from_day ? day : found.from_day;
  const to = day > found.to_day ? day : found.to_day;
  if (from !== found.from_day || to !== found.to_day)
    write.door.update('competition', found.id, { from_day: from, to_day: to });
  return found.id;
}

export function findCompetition(
  read: Read,
  clubId: number,
  name: string,
  venue: string,
  day: string,
): CompetitionRow | undefined {
  const rows = read
    .sql('SELECT * FROM competition WHERE club_id = ? AND folded_name = ? AND is_deleted = 0')
    .all(clubId, foldName(name)) as CompetitionRow[];
  return rows.find(
    (row) => (venue === '' || row.venue === '' || foldName(row.venue) === foldName(venue)) && isNear(row, day),
  );
}

function isNear(row: CompetitionRow, day: string): boolean {
  if (dayPrecision(day) !== 'day' || dayPrecision(row.from_day) !== 'day' || dayPrecision(row.to_day) !== 'day')
    return row.from_day === day;
  return addDays(row.from_day, -daysApart) <= day && day <= addDays(row.to_day, daysApart);
}
