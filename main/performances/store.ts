import type { Read, Write } from '#main/db/access.ts';
import type { PerformanceFacts, PerformanceRecord } from '#main/db/schema.ts';
import type { NewAttempt, NewLeg } from '#main/db/door.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { Surroundings } from '#main/standings/club-facts.ts';
import { derivePerformance, type Derivation, type EventIds, runnersOf } from '#main/standings/derive-performance.ts';
import { performanceRemoved, rederive } from '#main/standings/service.ts';
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
    // A correction keeps what the officer decided about the result.
    ruling: performance.facts.origin_uuid === null ? null : surroundings.ruling(performance.facts.origin_uuid),
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

/** The first version of a result: proofs, decisions and links hang on it (decision 14). */
export function originOf({ origin_uuid, uuid }: PerformanceRecord): string {
  return origin_uuid ?? uuid;
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
  if (row.is_live === 0) throw new Failure('ALREADY_DELETED', { id: uuid });
  return row;
}
