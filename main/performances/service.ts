import { forgetDraft } from '#main/drafts/kept-drafts.ts';
import type { PerformanceFacts, PerformanceRecord } from '#main/db/schema.ts';
import type { CommandContext, InputOf, OutputOf } from '#main/operations.ts';
import { decide, keepDecision } from '#main/ratification/service.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { surroundingsByNeed } from '#main/standings/club-facts.ts';
import { performanceAdded } from '#main/standings/additions.ts';
import { eventIdsFor } from '#main/standings/service.ts';
import { WhatStood } from '#main/standings/what-stood.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';
import { correctionReasons } from '#shared/messages/corrections.ts';

import { ensureCompetition } from './competitions.ts';
import { consider, duplicateOf, factOf, isVoidedByCorrection, judgementOf } from './judge.ts';
import type { TypedPerformance } from './read-input.ts';
import {
  anyPerformance,
  deleteStored,
  deriveNew,
  livePerformance,
  livingVersion,
  originOf,
  restoreStored,
} from './store.ts';

type Procedures = Contract['performances'];

/** Records a performance; a duplicate is refused, a doubt asks for confirmation. What was typed of it is no draft any more. */
export function recordPerformance(
  context: CommandContext,
  input: InputOf<Procedures['record']>,
): OutputOf<Procedures['record']> {
  const saved = save(context, referenceOfClub(context.read, input.clubId), input, null);
  forgetDraft(context, { form: 'record_form', clubId: input.clubId });
  return saved;
}

/** A deletion with a reason plus a new performance of the same origin (decision 14). */
export function correctPerformance(
  context: CommandContext,
  input: InputOf<Procedures['correct']>,
): OutputOf<Procedures['correct']> {
  const { clubId, performanceId } = input;
  const reference = referenceOfClub(context.read, clubId);
  const saved = save(context, reference, input, livePerformance(context.read, reference, performanceId));
  forgetDraft(context, { form: 'correction', clubId, performanceId });
  return saved;
}

function save(
  context: CommandContext,
  reference: ClubReference,
  input: TypedPerformance & { isConfirmed: boolean; reason?: string },
  replaced: PerformanceRecord | null,
): OutputOf<Procedures['record']> {
  const { read, write, today } = context;
  let stood = new WhatStood(read);
  const considered = consider(read, reference, input, today, replaced, eventIdsFor(write), stood);
  const { typed, duplicate, previous, doubts } = considered;
  if (duplicate !== null) throw duplicateOf(duplicate, typed, input);
  if (doubts.length > 0 && !input.isConfirmed) {
    throw new Failure('NEEDS_CONFIRMATION', {
      reasons: doubts.map(({ code, detail }) => ({ code, detail })),
      performanceIds: doubts.flatMap((doubt) => doubt.performanceId ?? []),
    });
  }
  if (previous !== null) {
    supersede(context, reference, previous, input.reason ?? correctionReasons.completed);
    stood = new WhatStood(read);
  }
  const facts: PerformanceFacts = {
    ...typed.facts,
    uuid: write.door.newId(),
    competition_id:
      input.competition === ''
        ? null
        : ensureCompetition(write, reference.club.id, input.competition, input.venue, input.day),
    parent_id: null,
    sub_event: null,
    batch_id: null,
    origin_uuid: previous === null ? null : originOf(previous),
    replaces_uuid: previous?.uuid ?? null,
    entered_at: write.door.now,
    entered_by: write.door.actorId,
  };
  const performance = { facts, legs: typed.legs, attempts: typed.attempts };
  // What was decided about the version before may be void now.
  const derivation =
    previous === null
      ? considered.derivation
      : deriveNew(reference, eventIdsFor(write), surroundingsByNeed(write), performance);
  const id = write.door.insertPerformance(facts, derivation.derived, typed.legs, typed.attempts);
  const typedFact = factOf(typed, derivation);
  const fact = typedFact === null ? null : { ...typedFact, id, uuid: facts.uuid };
  const { event_id: eventId } = derivation.derived;
  if (fact !== null && eventId !== null) {
    const partition = { eventId, seasonId: facts.season_id, gender: facts.gender };
    performanceAdded(write, reference, partition, fact, stood);
  }
  const judgement = judgementOf(read, reference, { typed, previous: null, derivation }, fact, stood, context.now);
  return { id: facts.uuid, judgement: { ...judgement, warnings: [] } };
}

/** Deletes the version that a correction takes the place of; a correction voids a ratification (decision 14). */
export function supersede(
  context: CommandContext,
  reference: ClubReference,
  previous: PerformanceRecord,
  reason: string,
): void {
  const ruling = surroundingsByNeed(context.read).ruling(originOf(previous), previous.uuid);
  if (isVoidedByCorrection(ruling))
    keepDecision(context, reference, previous, {
      ruling: 'withdrawn',
      reason: 'The result was corrected.',
      checklist: [],
    });
  deleteStored(context.write, reference.club.id, previous.id, reason);
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
  const living = livingVersion(read, row);
  if (living !== null) throw new Failure('ALREADY_EXISTS', { what: 'later version of this result', name: living });
  return { id: restoreStored(write, reference, row) };
}

export function decidePerformance(
  context: CommandContext,
  input: InputOf<Procedures['decide']>,
): OutputOf<Procedures['decide']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const row = livePerformance(context.read, reference, input.performanceId);
  decide(context, reference, row, { ruling: input.ruling, reason: input.reason, checklist: [] });
  return { decided: true };
}
