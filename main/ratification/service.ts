import type { PerformanceRecord } from '#main/db/schema.ts';
import type { CommandContext, InputOf, OutputOf } from '#main/operations.ts';
import { livePerformance } from '#main/performances/store.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { rulingsByNeed } from '#main/standings/rulings.ts';
import { performancesChanged } from '#main/standings/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';
import { type ChecklistItem, type GivenRuling, obstacleToSigning } from '#shared/domain/ratification.ts';

import { type ClaimStatus, claimStatuses, ratificationOf } from './status.ts';

type Procedures = Contract['ratification'];

export interface Decision {
  readonly ruling: GivenRuling;
  readonly reason: string;
  readonly checklist: readonly ChecklistItem[];
}

export function signClaim(context: CommandContext, input: InputOf<Procedures['sign']>): OutputOf<Procedures['sign']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const row = livePerformance(context.read, reference, input.performanceId);
  decide(context, reference, row, { ruling: 'ratified', reason: input.note, checklist: input.checklist });
  return { id: row.uuid, isRatified: statusOf(context, reference, row).status === 'ratified' };
}

export function refuseClaim(
  context: CommandContext,
  input: InputOf<Procedures['refuse']>,
): OutputOf<Procedures['refuse']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const row = livePerformance(context.read, reference, input.performanceId);
  decide(context, reference, row, { ruling: 'refused', reason: input.reason, checklist: input.checklist });
  return { id: row.uuid };
}

export function withdrawClaim(
  context: CommandContext,
  input: InputOf<Procedures['withdraw']>,
): OutputOf<Procedures['withdraw']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const row = livePerformance(context.read, reference, input.performanceId);
  decide(context, reference, row, { ruling: 'withdrawn', reason: input.reason, checklist: [] });
  return { id: row.uuid };
}

/** Writes a decision; all that depends on it is judged again. Throws RATIFICATION_REFUSED. */
export function decide(
  context: CommandContext,
  reference: ClubReference,
  row: PerformanceRecord,
  decision: Decision,
): void {
  if (decision.ruling === 'ratified') refuseSignature(context, reference, row, decision);
  keepDecision(context, reference, row, decision);
  performancesChanged(context.write, reference.club.id, [row.id]);
}

/** Writes a decision and nothing else. */
export function keepDecision(
  { write }: CommandContext,
  reference: ClubReference,
  row: PerformanceRecord,
  { ruling, reason, checklist }: Decision,
): void {
  write.door.insert('decision', {
    uuid: write.door.newId(),
    club_id: reference.club.id,
    origin_uuid: row.origin_uuid ?? row.uuid,
    performance_uuid: row.uuid,
    ruling,
    reason,
    checklist: checklist.length === 0 ? null : JSON.stringify([...new Set(checklist)]),
    decided_at: write.door.now,
    decided_by: write.door.actorId,
  });
}

function statusOf({ read }: CommandContext, reference: ClubReference, row: PerformanceRecord): ClaimStatus {
  return claimStatuses(reference, rulingsByNeed(read))({ ...row, origin: row.origin_uuid ?? row.uuid });
}

/** A club that asks nobody takes every signature. */
function refuseSignature(
  context: CommandContext,
  reference: ClubReference,
  row: PerformanceRecord,
  decision: Decision,
): void {
  const { needed, signatures } = statusOf(context, reference, row);
  if (needed === 0) return;
  const person = context.write.door.actorId;
  const because = obstacleToSigning(person, { signatures, enteredBy: row.entered_by, needed });
  if (because !== null) throw new Failure('RATIFICATION_REFUSED', { because });
  const isAllTicked = ratificationOf(reference).checklist.every((item) => decision.checklist.includes(item));
  if (!isAllTicked && decision.reason === '') throw new Failure('RATIFICATION_REFUSED', { because: 'not-checked' });
}
