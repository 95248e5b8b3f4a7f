import type { Read, Write } from '#main/db/access.ts';
import type { BestEntry } from '#main/engine/bests.ts';

import type { PlacedFact } from './placed-fact.ts';
import { factColumns, type FactRow, toFact } from './repository.ts';

export interface BestKey {
  readonly athleteId: number;
  readonly eventId: number;
  readonly seasonId: number;
}

/** One athlete's counting performances in an event and season, by day. */
export function factsOfAthlete(
  read: Read,
  clubId: number,
  athleteId: number,
  eventId: number,
  seasonId: number,
): PlacedFact[] {
  const rows = read
    .sql(
      `SELECT ${factColumns} FROM performance_athlete l CROSS JOIN performance p ON p.id = l.performance_id
       WHERE l.athlete_id = ? AND l.leg = 1 AND p.club_id = ? AND p.event_id = ? AND p.season_id = ? AND p.is_live = 1 AND p.rank IS NOT NULL
       ORDER BY p.day_order`,
    )
    .all(athleteId, clubId, eventId, seasonId) as FactRow[];
  return rows.map(toFact);
}

/** How many marks an athlete has in an event and season up to a day, and the best of them; one performance is left out. */
export function progressUpTo(
  read: Read,
  clubId: number,
  key: BestKey,
  day: number,
  except: number | null,
): { marks: number; bestRank: number | null } {
  return read
    .sql(
      `SELECT count(*) AS marks, min(p.rank) AS bestRank FROM performance_athlete l CROSS JOIN performance p ON p.id = l.performance_id
       WHERE l.athlete_id = ? AND l.leg = 1 AND p.club_id = ? AND p.event_id = ? AND p.season_id = ? AND p.is_live = 1
         AND p.rank IS NOT NULL AND p.day_order <= ? AND p.id IS NOT ?`,
    )
    .get(key.athleteId, clubId, key.eventId, key.seasonId, day, except) as { marks: number; bestRank: number | null };
}

/** A best is never a team's: its athlete is known and has no other legs to look for. */
const bestColumns =
  'p.id, p.uuid, p.day_order, p.rank, p.age_group_id, p.counts, p.time_of_day, p.round, p.heat, b.athlete_id, NULL AS name, NULL AS team';

/** The facts of one list of bests, oldest first; `year` 0 is the career. */
export function bestFacts(read: Read, key: BestKey, timing: '' | 'FAT' | 'HAND', year: number): PlacedFact[] {
  const rows = read
    .sql(
      `SELECT ${bestColumns} FROM best b JOIN performance p ON p.id = b.performance_id
       WHERE b.athlete_id = ? AND b.event_id = ? AND b.season_id = ? AND b.timing = ? AND b.year = ? ORDER BY b.ordinal`,
    )
    .all(key.athleteId, key.eventId, key.seasonId, timing, year) as FactRow[];
  return rows.map(toFact);
}

/** The end of a list of bests. */
export interface LastBest {
  readonly fact: PlacedFact | null;
  /** Its place in the list; 0 where there is none. */
  readonly ordinal: number;
}

/** Later than every day. */
const never = 100_000_000;

/** The last best of a list that was set before a day. */
export function lastBest(
  read: Read,
  key: BestKey,
  timing: '' | 'FAT' | 'HAND',
  year: number,
  before = never,
): LastBest {
  const row = read
    .sql(
      `SELECT ${bestColumns}, b.ordinal FROM best b JOIN performance p ON p.id = b.performance_id
       WHERE b.athlete_id = ? AND b.event_id = ? AND b.season_id = ? AND b.timing = ? AND b.year = ? AND b.from_order < ?
       ORDER BY b.ordinal DESC LIMIT 1`,
    )
    .get(key.athleteId, key.eventId, key.seasonId, timing, year, before) as (FactRow & { ordinal: number }) | undefined;
  return row === undefined ? { fact: null, ordinal: 0 } : { fact: toFact(row), ordinal: row.ordinal };
}

/** Adds the newest best to the end of a list, whose last one ends with it. */
export function appendBest(
  write: Write,
  clubId: number,
  key: BestKey,
  timing: '' | 'FAT' | 'HAND',
  year: number,
  ordinal: number,
  fact: PlacedFact,
): void {
  if (ordinal > 0) {
    write
      .sql(
        `UPDATE best SET until_order = ?
         WHERE athlete_id = ? AND event_id = ? AND season_id = ? AND timing = ? AND year = ? AND ordinal = ?`,
      )
      .run(fact.day, key.athleteId, key.eventId, key.seasonId, timing, year, ordinal);
  }
  insertBest(write, clubId, key, timing, year, ordinal + 1, { fact, from: fact.day, until: null });
}

/** Replaces one list of bests. */
export function replaceBests(
  write: Write,
  clubId: number,
  key: BestKey,
  timing: '' | 'FAT' | 'HAND',
  year: number,
  bests: readonly BestEntry[],
): void {
  write
    .sql('DELETE FROM best WHERE athlete_id = ? AND event_id = ? AND season_id = ? AND timing = ? AND year = ?')
    .run(key.athleteId, key.eventId, key.seasonId, timing, year);
  storeBests(write, clubId, key, timing, year, bests);
}

export function clearBests(write: Write, key: BestKey): void {
  write
    .sql('DELETE FROM best WHERE athlete_id = ? AND event_id = ? AND season_id = ?')
    .run(key.athleteId, key.eventId, key.seasonId);
}

/** `year` 0 is the career. */
export function storeBests(
  write: Write,
  clubId: number,
  key: BestKey,
  timing: '' | 'FAT' | 'HAND',
  year: number,
  bests: readonly BestEntry[],
): void {
  for (const [index, entry] of bests.entries()) insertBest(write, clubId, key, timing, year, index + 1, entry);
}

function insertBest(
  write: Write,
  clubId: number,
  key: BestKey,
  timing: '' | 'FAT' | 'HAND',
  year: number,
  ordinal: number,
  entry: BestEntry,
): void {
  write
    .sql(
      `INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      key.athleteId,
      key.eventId,
      key.seasonId,
      timing,
      year,
      ordinal,
      clubId,
      entry.fact.id,
      entry.from,
      entry.until,
    );
}
