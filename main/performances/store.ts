import type { Read, Write } from '#main/db/access.ts';
import type { PerformanceFacts, PerformanceRecord } from '#main/db/schema.ts';
import type { NewAttempt, NewLeg } from '#main/db/door.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { type Surroundings, surroundingsByNeed } from '#main/standings/club-facts.ts';
import { derivePerformance, type Derivation, type EventIds, runnersOf } from '#main/standings/derive-performance.ts';
import { performancesAdded } from '#main/standings/additions.ts';
import { forgetTwins } from '#main/sync/twins.ts';
import { eventIdsFor, performanceRemoved, rederive } from '#main/standings/service.ts';
import { Failure } from '#shared/domain/failure.ts';

export interface NewPerformance {
  readonly facts: PerformanceFacts;
  readonly legs: readonly NewLeg[];
  readonly attempts: readonly NewAttempt[];
}

export function deriveNew(
  reference: ClubReference,
  eventIds: EventIds,
  surroundings: Surroundings,
  performance: NewPerformance,
): Derivation {
  return derivePerformance(reference, eventIds, {
    facts: performance.facts,
    athletes: runnersOf(
      performance.legs.map((leg) => leg.athlete_id),
      (id) => surroundings.athlete(id),
    ),
    memberships: (id) => surroundings.memberships(id),
    attempts: performance.attempts,
    // A correction keeps what the officer decided about the result, but for a ratification.
    ruling:
      performance.facts.origin_uuid === null
        ? null
        : surroundings.ruling(performance.facts.origin_uuid, performance.facts.uuid),
    isLive: true,
  });
}

/** Writes performances through the door with what is derived of each; standings are brought up to date by `performancesAdded`. */
export function storePerformance(
  write: Write,
  reference: ClubReference,
  eventIds: EventIds,
  surroundings: Surroundings,
  performance: NewPerformance,
): { id: number; derivation: Derivation } {
  const derivation = deriveNew(reference, eventIds, surroundings, performance);
  const id = write.door.insertPerformance(
    performance.facts,
    derivation.derived,
    performance.legs,
    performance.attempts,
  );
  return { id, derivation };
}

/** Deletes one performance, for good: it leaves its lists, and whoever then holds them gets them back. */
export function deleteStored(write: Write, clubId: number, id: number, reason: string): void {
  const row = write
    .sql(
      `SELECT p.event_id, p.season_id, p.gender, l.athlete_id FROM performance p LEFT JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1 WHERE p.id = ?`,
    )
    .get(id) as { event_id: number | null; season_id: number; gender: 'F' | 'M' | 'X'; athlete_id: number | null };
  write.door.deletePerformance(id, reason);
  // What another laptop typed of the same result goes with it: else it would count from now on.
  for (const twin of forgetTwins(write, id)) write.door.deletePerformance(twin, reason);
  rederive(write, clubId, [id]);
  if (row.event_id !== null) {
    performanceRemoved(
      write,
      clubId,
      id,
      { eventId: row.event_id, seasonId: row.season_id, gender: row.gender },
      row.athlete_id,
    );
  }
}

/** The version of a result that counts, by its uuid; null where all are deleted. */
export function livingVersion(read: Read, row: PerformanceRecord): string | null {
  const origin = originOf(row);
  const living = read
    .sql('SELECT uuid FROM performance WHERE is_live = 1 AND club_id = ? AND (uuid = ? OR origin_uuid = ?)')
    .get(row.club_id, origin, origin) as { uuid: string } | undefined;
  return living?.uuid ?? null;
}

/** Takes a deletion back: a new fact of the same origin, equal to the deleted one; answers with its uuid. */
export function restoreStored(write: Write, reference: ClubReference, row: PerformanceRecord): string {
  // An athlete or a competition without results may have been removed meanwhile.
  for (const { athlete_id } of legsOf(write, row.id))
    if (athlete_id !== null) write.door.update('athlete', athlete_id, { is_deleted: 0 });
  if (row.competition_id !== null) write.door.update('competition', row.competition_id, { is_deleted: 0 });
  const { id, uuid } = storeVersion(write, reference, row, {
    batch_id: isTakenBack(write, row.batch_id) ? null : row.batch_id,
  });
  // What was decided about the deleted version holds for its equal, once that is there.
  rederive(write, reference.club.id, [id]);
  performancesAdded(write, reference.club.id, [id]);
  return uuid;
}

/** Another version of a deleted result, with some facts changed; standings are brought up to date by `performancesAdded`. */
export function storeVersion(
  write: Write,
  reference: ClubReference,
  row: PerformanceRecord,
  changes: Partial<Pick<PerformanceFacts, 'batch_id' | 'gender'>>,
): { id: number; uuid: string } {
  const attempts = write
    .sql('SELECT mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal')
    .all(row.id) as { mark_value: number | null; wind_tenths: number | null; status: 'valid' }[];
  const facts: PerformanceFacts = {
    ...factsOf(row),
    ...changes,
    uuid: write.door.newId(),
    origin_uuid: originOf(row),
    replaces_uuid: row.uuid,
    entered_at: write.door.now,
    entered_by: write.door.actorId,
  };
  const performance = { facts, legs: legsOf(write, row.id), attempts };
  const { id } = storePerformance(write, reference, eventIdsFor(write), surroundingsByNeed(write), performance);
  return { id, uuid: facts.uuid };
}

function legsOf(read: Read, performanceId: number): NewLeg[] {
  return read
    .sql('SELECT athlete_id, name FROM performance_athlete WHERE performance_id = ? ORDER BY leg')
    .all(performanceId) as NewLeg[];
}

/** A result of an import that was taken back belongs to that import no more. */
function isTakenBack(read: Read, batchId: number | null): boolean {
  if (batchId === null) return false;
  const row = read.sql('SELECT undone_at FROM import_batch WHERE id = ?').get(batchId) as { undone_at: number | null };
  return row.undone_at !== null;
}

/** Versions that the results of an import took the place of, where no later one counts. */
export function versionsReplacedBy(read: Read, batchId: number): PerformanceRecord[] {
  const rows = read
    .sql(
      `SELECT o.* FROM performance n JOIN performance o ON o.uuid = n.replaces_uuid LEFT JOIN import_batch b ON b.id = o.batch_id
       WHERE n.batch_id = ? AND o.is_live = 0 AND b.undone_at IS NULL ORDER BY o.id`,
    )
    .all(batchId) as PerformanceRecord[];
  return rows.filter((row) => livingVersion(read, row) === null);
}

/** The first version of a result: proofs, decisions and links hang on it (decision 14). */
export function originOf({ origin_uuid, uuid }: PerformanceRecord): string {
  return origin_uuid ?? uuid;
}

/** What was recorded of a stored performance, without what is derived of it. */
export function factsOf(row: PerformanceRecord): PerformanceFacts {
  const {
    id: _id,
    day_order: _order,
    is_live: _live,
    event_id: _event,
    age_group_id: _group,
    rank: _rank,
    counts: _counts,
    medal: _medal,
    ...facts
  } = row;
  return facts;
}

/** A performance of the club, deleted or not. Throws NOT_FOUND. */
export function anyPerformance(read: Read, reference: ClubReference, uuid: string): PerformanceRecord {
  const row = read.sql('SELECT * FROM performance WHERE uuid = ? AND club_id = ?').get(uuid, reference.club.id) as
    | PerformanceRecord
    | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'performance', id: uuid });
  return row;
}

/** One that was not deleted. Throws NOT_FOUND or ALREADY_DELETED. */
export function livePerformance(read: Read, reference: ClubReference, uuid: string): PerformanceRecord {
  const row = anyPerformance(read, reference, uuid);
  // While a first sync is under way a deletion may be here whose result still looks alive: nothing is derived yet.
  if (row.is_live === 0 || isDeleted(read, row.id)) throw new Failure('ALREADY_DELETED', { id: uuid });
  return row;
}

function isDeleted(read: Read, id: number): boolean {
  return read.sql('SELECT 1 FROM performance_deletion WHERE performance_id = ?').get(id) !== undefined;
}

/** Code of the age group that a stored performance counts in; null where it is not known. */
export function ageGroupCodeOf(read: Read, id: number): string | null {
  const row = read
    .sql('SELECT g.code FROM performance p LEFT JOIN age_group g ON g.id = p.age_group_id WHERE p.id = ?')
    .get(id) as { code: string | null };
  return row.code;
}
