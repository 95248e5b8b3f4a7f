import type { Read, Write } from '#main/db/access.ts';
import type { PerformanceDerived } from '#main/db/schema.ts';
import type { StandingEntry } from '#main/engine/standings.ts';

import type { Partition, PlacedFact } from './placed-fact.ts';

export interface FactRow {
  id: number;
  uuid: string;
  day_order: number;
  rank: number;
  age_group_id: number | null;
  counts: number;
  time_of_day: string | null;
  round: string | null;
  heat: string | null;
  athlete_id: number | null;
  name: string | null;
  team: string | null;
}

export const factColumns = `p.id, p.uuid, p.day_order, p.rank, p.age_group_id, p.counts, p.time_of_day, p.round, p.heat, l.athlete_id, l.name,
  CASE WHEN EXISTS (SELECT 1 FROM performance_athlete m WHERE m.performance_id = p.id AND m.leg = 2)
    THEN (SELECT group_concat(coalesce(m.athlete_id, m.name), '/') FROM performance_athlete m WHERE m.performance_id = p.id) END AS team`;

export function toFact(row: FactRow): PlacedFact {
  return {
    id: row.id,
    uuid: row.uuid,
    day: row.day_order,
    rank: row.rank,
    holder: row.team ?? row.athlete_id ?? row.name ?? '',
    timeOfDay: row.time_of_day,
    round: row.round,
    heat: row.heat,
    isForced: (row.counts & 8) !== 0,
    athleteId: row.athlete_id,
    ageGroupId: row.age_group_id,
    counts: row.counts,
  };
}

/** Every counting performance of a partition by day; from `fromDay` to `toDay` where given (orders of days, both included). */
export function factsOf(
  read: Read,
  clubId: number,
  partition: Partition,
  fromDay = 0,
  toDay = 99_999_999,
): PlacedFact[] {
  const rows = read
    .sql(
      `SELECT ${factColumns} FROM performance p LEFT JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1
       WHERE p.club_id = ? AND p.event_id = ? AND p.season_id = ? AND p.gender = ? AND p.is_live = 1 AND p.rank IS NOT NULL
         AND p.day_order BETWEEN ? AND ? ORDER BY p.day_order`,
    )
    .all(clubId, partition.eventId, partition.seasonId, partition.gender, fromDay, toDay) as FactRow[];
  return rows.map(toFact);
}

/** Performances of one day in a partition that can matter for a record: as good as what stood before the day, or decided. */
export function contendersOf(
  read: Read,
  clubId: number,
  partition: Partition,
  day: number,
  barRank: number,
): PlacedFact[] {
  const rows = read
    .sql(
      `SELECT ${factColumns} FROM performance p LEFT JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1
       WHERE p.club_id = ? AND p.event_id = ? AND p.season_id = ? AND p.gender = ? AND p.is_live = 1
         AND p.day_order = ? AND (p.rank <= ? OR (p.rank IS NOT NULL AND (p.counts & 8) <> 0))`,
    )
    .all(clubId, partition.eventId, partition.seasonId, partition.gender, day, barRank) as FactRow[];
  return rows.map(toFact);
}

export function factsByIds(read: Read, ids: readonly number[]): PlacedFact[] {
  const statement = read.sql(
    `SELECT ${factColumns} FROM performance p LEFT JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1 WHERE p.id = ?`,
  );
  return ids.flatMap((id) => {
    const row = statement.get(id) as FactRow | undefined;
    return row === undefined ? [] : [toFact(row)];
  });
}

/** The facts of a category's history, oldest first. */
export function historyFacts(read: Read, categoryId: number): PlacedFact[] {
  const rows = read
    .sql(
      `SELECT ${factColumns} FROM standing s JOIN performance p ON p.id = s.performance_id
         LEFT JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1
       WHERE s.category_id = ? ORDER BY s.ordinal`,
    )
    .all(categoryId) as FactRow[];
  return rows.map(toFact);
}

/** The end of a category's history: a record with all that equalled it, oldest first. */
export interface LastRecord {
  readonly facts: readonly PlacedFact[];
  /** The place of the last of them in the history; 0 where there is none. */
  readonly ordinal: number;
  /** The day of the last of them; 0 where there is none. */
  readonly day: number;
}

/** Later than every day. */
const never = 100_000_000;

/**
 * The last record of a category that was set before a day. An equal mark stands beside the one before it; an improvement
 * stands alone.
 */
export function lastRecord(read: Read, categoryId: number, before = never): LastRecord {
  const rows = read
    .sql(
      `SELECT ${factColumns}, s.ordinal, s.from_order FROM standing s JOIN performance p ON p.id = s.performance_id
         LEFT JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1
       WHERE s.category_id = ? AND s.from_order < ? AND s.ordinal >=
         (SELECT i.ordinal FROM standing i WHERE i.category_id = ? AND i.from_order < ? AND i.is_equalled = 0 ORDER BY i.ordinal DESC LIMIT 1)
       ORDER BY s.ordinal`,
    )
    .all(categoryId, before, categoryId, before) as (FactRow & { ordinal: number; from_order: number })[];
  const last = rows.at(-1);
  return { facts: rows.map(toFact), ordinal: last?.ordinal ?? 0, day: last?.from_order ?? 0 };
}

export interface CategoryKey extends Partition {
  readonly ageGroupId: number;
  readonly timing: '' | 'FAT' | 'HAND';
}

export function findCategory(read: Read, clubId: number, key: CategoryKey): number | null {
  const row = read
    .sql(
      'SELECT id FROM category WHERE club_id = ? AND event_id = ? AND season_id = ? AND gender = ? AND age_group_id = ? AND timing = ?',
    )
    .get(clubId, key.eventId, key.seasonId, key.gender, key.ageGroupId, key.timing) as { id: number } | undefined;
  return row?.id ?? null;
}

export function ensureCategory(write: Write, clubId: number, key: CategoryKey): number {
  const found = findCategory(write, clubId, key);
  if (found !== null) return found;
  const { lastInsertRowid } = write
    .sql('INSERT INTO category (club_id, event_id, season_id, gender, age_group_id, timing) VALUES (?, ?, ?, ?, ?, ?)')
    .run(clubId, key.eventId, key.seasonId, key.gender, key.ageGroupId, key.timing);
  return Number(lastInsertRowid);
}

/** Performances by the partition that they are stored in; what has no mark is in none. */
export function idsByPartition(
  read: Read,
  ids: readonly number[],
): Map<string, { partition: Partition; ids: number[] }> {
  const groups = new Map<string, { partition: Partition; ids: number[] }>();
  const find = read.sql('SELECT event_id, season_id, gender FROM performance WHERE id = ? AND event_id IS NOT NULL');
  for (const id of ids) {
    const row = find.get(id) as { event_id: number; season_id: number; gender: 'F' | 'M' | 'X' } | undefined;
    if (row === undefined) continue;
    const key = `${row.event_id} ${row.season_id} ${row.gender}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { partition: { eventId: row.event_id, seasonId: row.season_id, gender: row.gender }, ids: [id] });
    else group.ids.push(id);
  }
  return groups;
}

/** How many counting performances a partition has. */
export function sizeOf(read: Read, clubId: number, partition: Partition): number {
  const { size } = read
    .sql(
      'SELECT count(*) AS size FROM performance WHERE club_id = ? AND event_id = ? AND season_id = ? AND gender = ? AND is_live = 1',
    )
    .get(clubId, partition.eventId, partition.seasonId, partition.gender) as { size: number };
  return size;
}

/** The athletes who made the given performances; of teams the first leg, who has no bests of it. */
export function athletesOf(read: Read, ids: readonly number[]): Set<number> {
  const athlete = read.sql('SELECT athlete_id AS id FROM performance_athlete WHERE performance_id = ? AND leg = 1');
  const found = ids.map((id) => (athlete.get(id) as { id: number | null } | undefined)?.id ?? null);
  return new Set(found.filter((id) => id !== null));
}

export function categoriesOfPartition(read: Read, clubId: number, partition: Partition): number[] {
  return (
    read
      .sql('SELECT id FROM category WHERE club_id = ? AND event_id = ? AND season_id = ? AND gender = ?')
      .all(clubId, partition.eventId, partition.seasonId, partition.gender) as { id: number }[]
  ).map((row) => row.id);
}

/** Replaces the history of a category. */
export function storeHistory(
  write: Write,
  clubId: number,
  categoryId: number,
  history: readonly StandingEntry[],
): void {
  write.sql('DELETE FROM standing WHERE category_id = ?').run(categoryId);
  history.forEach((entry, index) => insertStanding(write, clubId, categoryId, index + 1, entry));
}

/** Adds the newest record to the end of a history, whose last ones end or share with it. */
export function appendRecord(
  write: Write,
  clubId: number,
  categoryId: number,
  { ordinal, facts }: LastRecord,
  history: readonly StandingEntry[],
): void {
  const change = write.sql('UPDATE standing SET until_order = ?, is_current = ? WHERE category_id = ? AND ordinal = ?');
  for (const [index, entry] of history.entries()) {
    const place = ordinal - facts.length + index + 1;
    if (place <= ordinal) change.run(entry.until, entry.isCurrent ? 1 : 0, categoryId, place);
    else insertStanding(write, clubId, categoryId, place, entry);
  }
}

function insertStanding(write: Write, clubId: number, categoryId: number, ordinal: number, entry: StandingEntry): void {
  write
    .sql(
      `INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      categoryId,
      ordinal,
      clubId,
      entry.fact.id,
      entry.from,
      entry.until,
      entry.improvement,
      entry.isEqualled ? 1 : 0,
      entry.isCurrent ? 1 : 0,
    );
}

export function createEvent(write: Write): (disciplineId: number, specification: string) => number {
  return (disciplineId, specification) =>
    Number(
      write.sql('INSERT INTO event (discipline_id, specification) VALUES (?, ?)').run(disciplineId, specification)
        .lastInsertRowid,
    );
}

export function storeDerived(write: Write, id: number, derived: PerformanceDerived): void {
  write
    .sql(
      'UPDATE performance SET is_live = ?, event_id = ?, age_group_id = ?, rank = ?, counts = ?, medal = ? WHERE id = ?',
    )
    .run(derived.is_live, derived.event_id, derived.age_group_id, derived.rank, derived.counts, derived.medal, id);
}
