import { forgetDraft } from '#main/drafts/kept-drafts.ts';
import type { Write } from '#main/db/access.ts';
import type { NewAttempt } from '#main/db/door.ts';
import type { CommandContext, InputOf, OutputOf } from '#main/operations.ts';
import { ensureCompetition } from '#main/performances/competitions.ts';
import type { ReadPerformance } from '#main/performances/read-input.ts';
import { supersede } from '#main/performances/service.ts';
import { factsOf, livePerformance, type NewPerformance, originOf, storePerformance } from '#main/performances/store.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { surroundingsByNeed } from '#main/standings/club-facts.ts';
import { performancesAdded } from '#main/standings/additions.ts';
import { eventIdsFor } from '#main/standings/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';
import { medalSentences } from '#shared/messages/medals.ts';

import { type ConsideredEntry, considerEntries } from './entries.ts';

type Procedure = Contract['medals']['record'];

/** What is done with a row. */
type Act = 'record' | 'complete' | 'skip';
type Understood = ConsideredEntry & { typed: ReadPerformance };

/** Saves the medals of one competition: all rows or none. */
export function recordMedals(context: CommandContext, input: InputOf<Procedure>): OutputOf<Procedure> {
  const { read, write, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  if (input.rows.length === 0)
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'rows', problem: 'Enter at least one medal.' }] });
  const considered = considerEntries(read, reference, input, today);
  refuseProblems(considered);
  const rows = considered.flatMap((row) => (isUnderstood(row) ? [{ row, act: actOf(row) }] : []));
  const kept = rows.filter(({ act }) => act !== 'skip');
  const competitionId =
    kept.length === 0 ? null : ensureCompetition(write, reference.club.id, input.competition, input.venue, input.day);
  const eventIds = eventIdsFor(write);
  const surroundings = surroundingsByNeed(write);
  const stored = kept.map(({ row, act }) => {
    const performance =
      act === 'complete' ? completed(context, reference, row, competitionId) : added(write, row.typed, competitionId);
    const { id } = storePerformance(write, reference, eventIds, surroundings, performance);
    return { id, uuid: performance.facts.uuid };
  });
  performancesAdded(
    write,
    reference.club.id,
    stored.map(({ id }) => id),
  );
  forgetDraft(context, { form: 'medal_entry', clubId: input.clubId });
  const count = (act: Act) => rows.filter((each) => each.act === act).length;
  return {
    recorded: count('record'),
    completed: count('complete'),
    skipped: count('skip'),
    competitionId: competitionId === null ? null : competitionUuid(write, competitionId),
    performanceIds: stored.map(({ uuid }) => uuid),
  };
}

function isUnderstood(row: ConsideredEntry): row is Understood {
  return row.typed !== null;
}

function competitionUuid(write: Write, id: number): string {
  return (write.sql('SELECT uuid FROM competition WHERE id = ?').get(id) as { uuid: string }).uuid;
}

/** A problem of the head is told once, one of a row with the number of its row. */
function refuseProblems(considered: readonly ConsideredEntry[]): void {
  const fields = new Map<string, string>();
  for (const [index, row] of considered.entries()) {
    const problem = row.problem ?? undecided(row);
    if (problem === null) continue;
    const isOfHead = problem.field === 'day' || problem.field === 'season';
    const field = isOfHead ? problem.field : `rows.${index}.${problem.field}`;
    if (!fields.has(field)) fields.set(field, problem.text);
  }
  if (fields.size === 0) return;
  throw new Failure('INVALID_INPUT', {
    fields: [...fields].map(([field, problem]) => ({ field, problem })),
  });
}

/** What somebody has to decide first: a result that is there, or one that stands in the entry twice. */
function undecided({ entry, existing, sameAsRow }: ConsideredEntry): { field: string; text: string } | null {
  const choice = (text: string) => ({ field: 'whenThere', text });
  if (sameAsRow !== null && entry.whenThere !== 'skip') return choice(medalSentences.sameAsRow(sameAsRow + 1));
  if (existing === null || entry.whenThere === 'skip') return null;
  const { how } = existing;
  switch (entry.whenThere) {
    case 'complete':
      return how === 'other' ? choice(medalSentences.cannotComplete) : null;
    case 'add':
      return how === 'other' ? null : choice(medalSentences.cannotAdd);
    case 'ask':
      return choice(
        how === 'same'
          ? medalSentences.isThere
          : how === 'incomplete'
            ? medalSentences.isIncomplete
            : medalSentences.isOther,
      );
  }
}

function actOf({ entry, existing, sameAsRow }: ConsideredEntry): Act {
  if (sameAsRow !== null) return 'skip';
  if (existing === null || entry.whenThere === 'add') return 'record';
  // Where all that was typed is there already, nothing is left to complete.
  return entry.whenThere === 'complete' && existing.how === 'incomplete' ? 'complete' : 'skip';
}

function added(write: Write, { facts, legs, attempts }: ReadPerformance, competitionId: number | null): NewPerformance {
  return {
    facts: { ...facts, ...stamp(write), competition_id: competitionId, origin_uuid: null, replaces_uuid: null },
    legs,
    attempts,
  };
}

function stamp(write: Write) {
  return {
    uuid: write.door.newId(),
    parent_id: null,
    sub_event: null,
    batch_id: null,
    entered_at: write.door.now,
    entered_by: write.door.actorId,
  };
}

/** A correction that gives what is there the place, or the medal that was waiting its mark (decision 13). */
function completed(
  context: CommandContext,
  reference: ClubReference,
  { typed, existing }: Understood,
  competitionId: number | null,
): NewPerformance {
  if (existing === null) throw new Error('nothing is there to complete');
  const { write } = context;
  const row = livePerformance(write, reference, existing.known.uuid);
  const attempts = write
    .sql('SELECT mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal')
    .all(row.id) as NewAttempt[];
  supersede(context, reference, row, medalSentences.completed);
  const old = factsOf(row);
  const mark = old.mark_value === null && typed.facts.mark_value !== null ? typed.facts : old;
  return {
    facts: {
      ...old,
      ...stamp(write),
      parent_id: old.parent_id,
      sub_event: old.sub_event,
      mark_value: mark.mark_value,
      mark_text: mark.mark_text,
      resolution: mark.resolution,
      timing: mark.timing,
      ...(old.wind_status === null
        ? { wind_tenths: typed.facts.wind_tenths, wind_status: typed.facts.wind_status }
        : {}),
      place: old.place ?? typed.facts.place,
      age_group_given: old.age_group_given ?? typed.facts.age_group_given,
      competition_id: old.competition_id ?? competitionId,
      origin_uuid: originOf(row),
      replaces_uuid: row.uuid,
    },
    legs: typed.legs,
    attempts: attempts.length > 0 ? attempts : typed.attempts,
  };
}
