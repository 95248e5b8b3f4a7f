import type { Read } from '#main/db/access.ts';
import type { PerformanceFacts, PerformanceRecord } from '#main/db/schema.ts';
import { counting } from '#main/engine/fact.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { localDay } from '#main/local-day.ts';
import { ratificationOf } from '#main/ratification/status.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { surroundingsByNeed } from '#main/standings/club-facts.ts';
import { type Derivation, type EventIds, keptEventIds } from '#main/standings/derive-performance.ts';
import type { PlacedFact } from '#main/standings/placed-fact.ts';
import { verdictsOf } from '#main/standings/verdicts.ts';
import { WhatStood } from '#main/standings/what-stood.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Judgement } from '#shared/contract/performances.ts';
import { dayOrder } from '#shared/domain/day.ts';
import { Failure } from '#shared/domain/failure.ts';
import { formatMark } from '#shared/domain/mark.ts';
import { type RulingInForce, signaturesNeeded } from '#shared/domain/ratification.ts';
import { confirmationSentence, failureSentence } from '#shared/messages/failures.ts';

import { findCompetition } from './competitions.ts';
import type { KnownPerformance } from './duplicates.ts';
import { fullName, readPerformance, type ReadPerformance, type TypedPerformance } from './read-input.ts';
import { deriveNew, livePerformance, originOf } from './store.ts';
import { type Doubt, doubtsAbout, duplicatesOf } from './warnings.ts';

type Procedures = Contract['performances'];

/** The id of a performance that is judged but not stored; no row has it. */
const notStored = -1;

/** What would be found if this were saved now; writes nothing. */
export function judgeTyped(
  { read, today, now }: QueryContext,
  input: InputOf<Procedures['judge']>,
): OutputOf<Procedures['judge']> {
  const reference = referenceOfClub(read, input.clubId);
  const replaced = input.replaces === null ? null : livePerformance(read, reference, input.replaces);
  const stood = new WhatStood(read);
  const considered = consider(
    read,
    reference,
    input,
    today,
    replaced,
    keptEventIds(read, () => notStored),
    stood,
  );
  const { typed, derivation, duplicate, doubts } = considered;
  const judgement = judgementOf(read, reference, considered, factOf(typed, derivation), stood, now);
  const warnings = doubts.map(({ code, detail, performanceId }) => ({
    code,
    text: confirmationSentence(code, detail),
    performanceId,
  }));
  if (duplicate === null) return { ...judgement, warnings };
  const { code, data } = duplicateOf(duplicate, typed, input);
  return {
    ...judgement,
    warnings: [{ code: 'duplicate', text: failureSentence(code, data), performanceId: duplicate.uuid }, ...warnings],
  };
}

/** A typed result as it is understood, beside what is stored. */
export interface Considered {
  readonly typed: ReadPerformance;
  readonly duplicate: KnownPerformance | null;
  /** What it takes the place of: the corrected version, or a medal that was waiting for its mark. */
  readonly previous: PerformanceRecord | null;
  readonly derivation: Derivation;
  readonly doubts: readonly Doubt[];
}

export function consider(
  read: Read,
  reference: ClubReference,
  input: TypedPerformance,
  today: string,
  replaced: PerformanceRecord | null,
  eventIds: EventIds,
  stood: WhatStood,
): Considered {
  const understood = readPerformance(read, reference, input, today);
  const known =
    input.competition === ''
      ? undefined
      : findCompetition(read, reference.club.id, input.competition, input.venue, input.day);
  const duplicates = duplicatesOf(read, reference, understood, known?.id ?? null, replaced?.id ?? null);
  const completed =
    replaced === null && duplicates.completes !== null
      ? livePerformance(read, reference, duplicates.completes.uuid)
      : null;
  const previous = replaced ?? completed;
  const place = understood.facts.place ?? completed?.place ?? null;
  const typed = { ...understood, facts: { ...understood.facts, place } };
  const derivation = deriveTyped(read, reference, typed, previous, eventIds);
  const doubts = doubtsAbout(read, reference, typed, derivation, duplicates, previous?.id ?? null, stood);
  return { typed, duplicate: duplicates.duplicate, previous, derivation, doubts };
}

export function duplicateOf(
  { uuid }: KnownPerformance,
  { athletes }: ReadPerformance,
  { mark, day }: TypedPerformance,
): Failure<'DUPLICATE'> {
  const athlete = athletes.map(fullName).join(', ');
  return new Failure('DUPLICATE', { performanceId: uuid, athlete, mark, day });
}

/** A correction voids a ratification, and ends the wait for one (decision 14); what else was decided stays. */
export function isVoidedByCorrection(ruling: RulingInForce | null): boolean {
  return ruling === 'ratified' || ruling === 'pending';
}

function deriveTyped(
  read: Read,
  reference: ClubReference,
  typed: ReadPerformance,
  previous: PerformanceRecord | null,
  eventIds: EventIds,
): Derivation {
  const facts: PerformanceFacts = {
    ...typed.facts,
    uuid: '',
    competition_id: null,
    parent_id: null,
    sub_event: null,
    batch_id: null,
    origin_uuid: previous === null ? null : originOf(previous),
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

/** A typed result as the engine sees it, before it is stored; null where it has no mark that counts. */
export function factOf(typed: ReadPerformance, derivation: Derivation): PlacedFact | null {
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
    isForced: (derived.counts & counting.forced) !== 0,
    athleteId: leg?.athlete_id ?? null,
    ageGroupId: derived.age_group_id,
    counts: derived.counts,
  };
}

export function judgementOf(
  read: Read,
  reference: ClubReference,
  { typed, previous, derivation }: Pick<Considered, 'typed' | 'previous' | 'derivation'>,
  fact: PlacedFact | null,
  stood: WhatStood,
  now: number,
): Omit<Judgement, 'warnings'> {
  const isAsked = signaturesNeeded(ratificationOf(reference), localDay(now)) > 0;
  return {
    mark: typed.mark === null ? null : formatMark(typed.mark, typed.discipline.kind),
    ageGroup: derivation.ageGroup?.code ?? null,
    ageGroupSource: derivation.ageGroupSource,
    specification: derivation.specification,
    specificationSource: derivation.specificationSource,
    medal: derivation.derived.medal,
    verdicts: verdictsOf(
      read,
      reference,
      {
        discipline: typed.discipline,
        season: typed.season,
        gender: typed.facts.gender,
        derivation,
        fact,
        resolution: typed.mark?.resolution ?? null,
        extraFlags: derivation.ageGroupDisagrees === null ? [] : ['AGE_GROUP_DISAGREES'],
        recordFlag: isAsked ? (fact?.id === notStored ? 'WILL_BE_PENDING' : 'PENDING') : null,
        without: previous?.id ?? null,
      },
      stood,
    ),
  };
}
