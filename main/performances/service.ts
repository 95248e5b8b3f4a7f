import type { Read, Write } from '#main/db/access.ts';
import type { PerformanceFacts, PerformanceRecord, Ruling } from '#main/db/schema.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { surroundingsByNeed } from '#main/standings/club-facts.ts';
import { type Derivation, keptEventIds } from '#main/standings/derive-performance.ts';
import type { PlacedFact } from '#main/standings/placed-fact.ts';
import { eventIdsFor, performancesAdded, performancesChanged, storedFacts } from '#main/standings/service.ts';
import { verdictsOf } from '#main/standings/verdicts.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Judgement } from '#shared/contract/performances.ts';
import { dayOrder } from '#shared/domain/day.ts';
import { Failure } from '#shared/domain/failure.ts';
import { formatMark } from '#shared/domain/mark.ts';
import { confirmationSentence } from '#shared/messages/failures.ts';

import { ensureCompetition, findCompetition } from './competitions.ts';
import { readPerformance, type ReadPerformance, type TypedPerformance } from './read-input.ts';
import { deleteStored, deriveNew, storePerformance } from './store.ts';
import { type Doubt, doubtsAbout, duplicatesOf } from './warnings.ts';

type Procedures = Contract['performances'];

/** The id of a performance that is judged but not stored; no row has it. */
const notStored = -1;

/** What would be found if this were saved now; writes nothing. */
export function judgeTyped(
  { read, today }: QueryContext,
  input: InputOf<Procedures['judge']>,
): OutputOf<Procedures['judge']> {
  const reference = referenceOfClub(read, input.clubId);
  const typed = readPerformance(read, reference, input, today);
  const derivation = deriveTyped(read, reference, typed, null);
  const competition =
    input.competition === ''
      ? undefined
      : findCompetition(read, reference.club.id, input.competition, input.venue, input.day);
  const duplicates = duplicatesOf(read, reference, typed, competition?.id ?? null, null);
  const doubts = doubtsAbout(read, reference, typed, derivation, duplicates);
  return judgementOf(read, reference, typed, derivation, hypotheticalFact(typed, derivation), doubts);
}

/** Records a performance; a duplicate is refused, a doubt asks for confirmation. */
export function recordPerformance(
  context: CommandContext,
  input: InputOf<Procedures['record']>,
): OutputOf<Procedures['record']> {
  const reference = referenceOfClub(context.read, input.clubId);
  return save(context, reference, input, input.isConfirmed, null);
}

/** A deletion with a reason plus a new performance of the same origin; a correction voids a ratification (decision 14). */
export function correctPerformance(
  context: CommandContext,
  input: InputOf<Procedures['correct']>,
): OutputOf<Procedures['correct']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const before = livePerformance(context.read, reference, input.performanceId);
  const origin = before.origin_uuid ?? before.uuid;
  const ruling = surroundingsByNeed(context.read).ruling(origin);
  if (ruling === 'ratified' || ruling === 'pending')
    rule(context, reference, before, 'withdrawn', 'The result was corrected.');
  deleteStored(context.write, reference.club.id, before.id, input.reason);
  return save(context, reference, input, input.isConfirmed, before);
}

function save(
  context: CommandContext,
  reference: ClubReference,
  input: TypedPerformance,
  isConfirmed: boolean,
  replaced: PerformanceRecord | null,
): OutputOf<Procedures['record']> {
  const { read, write, today } = context;
  const typed = readPerformance(read, reference, input, today);
  const known =
    input.competition === ''
      ? undefined
      : findCompetition(read, reference.club.id, input.competition, input.venue, input.day);
  const duplicates = duplicatesOf(read, reference, typed, known?.id ?? null, replaced?.id ?? null);
  if (duplicates.duplicate !== null) {
    const names = typed.athletes.map((athlete) => `${athlete.first_name} ${athlete.last_name}`.trim()).join(', ');
    throw new Failure('DUPLICATE', {
      performanceId: duplicates.duplicate.uuid,
      athlete: names,
      mark: input.mark,
      day: input.day,
    });
  }
  const derivation = deriveTyped(read, reference, typed, write);
  const doubts = doubtsAbout(read, reference, typed, derivation, duplicates);
  if (doubts.length > 0 && !isConfirmed) {
    throw new Failure('NEEDS_CONFIRMATION', {
      reasons: doubts.map(({ code, detail }) => ({ code, detail })),
      performanceIds: doubts.flatMap((doubt) => doubt.performanceId ?? []),
    });
  }
  // A medal that was waiting for its mark: the mark completes it, stored as a correction.
  const completed =
    replaced === null && duplicates.completes !== null
      ? livePerformance(read, reference, duplicates.completes.uuid)
      : null;
  if (completed !== null) deleteStored(write, reference.club.id, completed.id, 'Completed with its mark.');
  const previous = replaced ?? completed;

  const facts: PerformanceFacts = {
    ...typed.facts,
    uuid: write.door.newId(),
    place: typed.facts.place ?? completed?.place ?? null,
    competition_id:
      input.competition === ''
        ? null
        : ensureCompetition(write, reference.club.id, input.competition, input.venue, input.day),
    parent_id: null,
    sub_event: null,
    batch_id: null,
    origin_uuid: previous === null ? null : (previous.origin_uuid ?? previous.uuid),
    replaces_uuid: previous?.uuid ?? null,
    entered_at: write.door.now,
    entered_by: write.door.actorId,
  };
  const stored = storePerformance(write, reference, eventIdsFor(write), surroundingsByNeed(write), {
    facts,
    legs: typed.legs,
    attempts: typed.attempts,
  });
  performancesAdded(write, reference.club.id, [stored.id]);
  const [fact] = storedFacts(read, [stored.id]);
  return {
    id: facts.uuid,
    judgement: judgementOf(read, reference, typed, stored.derivation, fact?.rank == null ? null : fact, []),
  };
}

export function removePerformance(
  { read, write }: CommandContext,
  input: InputOf<Procedures['remove']>,
): OutputOf<Procedures['remove']> {
  const reference = referenceOfClub(read, input.clubId);
  const row = livePerformance(read, reference, input.performanceId);
  deleteStored(write, reference.club.id, row.id, input.reason);
  return { removed: true };
}

/** Undo of a deletion: a new fact of the same origin, equal to the deleted one (decision 14). */
export function restorePerformance(
  { read, write }: CommandContext,
  input: InputOf<Procedures['restore']>,
): OutputOf<Procedures['restore']> {
  const reference = referenceOfClub(read, input.clubId);
  const row = anyPerformance(read, reference, input.performanceId);
  if (row.is_live === 1) return { id: row.uuid };
  const origin = row.origin_uuid ?? row.uuid;
  const living = read
    .sql('SELECT uuid FROM performance WHERE is_live = 1 AND club_id = ? AND (uuid = ? OR origin_uuid = ?)')
    .get(reference.club.id, origin, origin) as { uuid: string } | undefined;
  if (living !== undefined)
    throw new Failure('ALREADY_EXISTS', { what: 'later version of this result', name: living.uuid });
  const legs = read
    .sql('SELECT athlete_id, name FROM performance_athlete WHERE performance_id = ? ORDER BY leg')
    .all(row.id) as { athlete_id: number | null; name: string | null }[];
  const attempts = read
    .sql('SELECT mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal')
    .all(row.id) as { mark_value: number | null; wind_tenths: number | null; status: 'valid' }[];
  const {
    id: _id,
    day_order: _order,
    is_live: _live,
    event_id: _event,
    age_group_id: _group,
    rank: _rank,
    counts: _counts,
    medal: _medal,
    ...old
  } = row;
  const facts: PerformanceFacts = {
    ...old,
    uuid: write.door.newId(),
    batch_id: null,
    origin_uuid: origin,
    replaces_uuid: row.uuid,
    entered_at: write.door.now,
    entered_by: write.door.actorId,
  };
  const stored = storePerformance(write, reference, eventIdsFor(write), surroundingsByNeed(write), {
    facts,
    legs,
    attempts,
  });
  performancesAdded(write, reference.club.id, [stored.id]);
  return { id: facts.uuid };
}

export function decidePerformance(
  context: CommandContext,
  input: InputOf<Procedures['decide']>,
): OutputOf<Procedures['decide']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const row = livePerformance(context.read, reference, input.performanceId);
  rule(context, reference, row, input.ruling, input.reason);
  performancesChanged(context.write, reference.club.id, [row.id]);
  return { decided: true };
}

function rule(
  { write }: CommandContext,
  reference: ClubReference,
  row: PerformanceRecord,
  ruling: Ruling,
  reason: string,
): void {
  write.door.insert('decision', {
    uuid: write.door.newId(),
    club_id: reference.club.id,
    origin_uuid: row.origin_uuid ?? row.uuid,
    performance_uuid: row.uuid,
    ruling,
    reason,
    decided_at: write.door.now,
    decided_by: write.door.actorId,
  });
}

function deriveTyped(read: Read, reference: ClubReference, typed: ReadPerformance, write: Write | null): Derivation {
  const eventIds = write === null ? keptEventIds(read, () => notStored) : eventIdsFor(write);
  const facts: PerformanceFacts = {
    ...typed.facts,
    uuid: '',
    competition_id: null,
    parent_id: null,
    sub_event: null,
    batch_id: null,
    origin_uuid: null,
    replaces_uuid: null,
    entered_at: 0,
    entered_by: 0,
  };
  return deriveNew(reference, eventIds, surroundingsByNeed(read), {
    facts,
    legs: typed.legs,
    attempts: typed.attempts,
  });
}

function hypotheticalFact(typed: ReadPerformance, derivation: Derivation): PlacedFact | null {
  const { derived } = derivation;
  if (derived.rank === null) return null;
  const [leg] = typed.legs;
  return {
    id: notStored,
    // After every stored one of the same day and mark: those were there first.
    uuid: 'ffffffff-ffff-7fff-bfff-ffffffffffff',
    day: dayOrder(typed.facts.day),
    rank: derived.rank,
    holder:
      typed.legs.length > 1
        ? typed.legs.map((l) => l.athlete_id ?? l.name).join('/')
        : (leg?.athlete_id ?? leg?.name ?? ''),
    timeOfDay: typed.facts.time_of_day,
    round: typed.facts.round,
    heat: typed.facts.heat,
    isForced: false,
    athleteId: leg?.athlete_id ?? null,
    ageGroupId: derived.age_group_id,
    counts: derived.counts,
  };
}

function judgementOf(
  read: Read,
  reference: ClubReference,
  typed: ReadPerformance,
  derivation: Derivation,
  fact: PlacedFact | null,
  doubts: readonly Doubt[],
): Judgement {
  return {
    mark: typed.mark === null ? null : formatMark(typed.mark, typed.discipline.kind),
    ageGroup: derivation.ageGroup?.code ?? null,
    ageGroupSource: derivation.ageGroupSource,
    specification: derivation.specification,
    specificationSource: derivation.specificationSource,
    medal: derivation.derived.medal,
    verdicts: verdictsOf(read, reference, {
      discipline: typed.discipline,
      season: typed.season,
      gender: typed.facts.gender,
      derivation,
      fact,
      extraFlags: derivation.ageGroupDisagrees === null ? [] : ['AGE_GROUP_DISAGREES'],
    }),
    warnings: doubts.map((doubt) => ({
      code: doubt.code,
      text: confirmationSentence(doubt.code, doubt.detail),
      performanceId: doubt.performanceId,
    })),
  };
}

export function anyPerformance(read: Read, reference: ClubReference, uuid: string): PerformanceRecord {
  const row = read.sql('SELECT * FROM performance WHERE uuid = ? AND club_id = ?').get(uuid, reference.club.id) as
    | PerformanceRecord
    | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'performance', id: uuid });
  return row;
}

function livePerformance(read: Read, reference: ClubReference, uuid: string): PerformanceRecord {
  const row = anyPerformance(read, reference, uuid);
  if (row.is_live === 0) throw new Failure('ALREADY_DELETED', { id: uuid });
  return row;
}
