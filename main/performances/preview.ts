import type { Read } from '#main/db/access.ts';
import type { PerformanceRecord } from '#main/db/schema.ts';
import { type CommandContext, DryRun, type InputOf, type OutputOf } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';

import { changesOf } from './changes.ts';
import { correctPerformance, removePerformance } from './service.ts';
import { anyPerformance, livePerformance } from './store.ts';

type Procedures = Contract['performances'];

/** What a correction would do to everything derived: it is made and taken back. Whatever it would ask about is taken as answered. */
export function previewCorrection(
  context: CommandContext,
  input: InputOf<Procedures['previewCorrect']>,
): OutputOf<Procedures['previewCorrect']> {
  const { read, write } = context;
  const reference = referenceOfClub(read, input.clubId);
  const row = livePerformance(read, reference, input.performanceId);
  const athletes = [...athletesIn(read, row), ...athletesNamed(read, reference, input)];
  const make = () => {
    const { id } = correctPerformance(context, { ...input, reason: 'Preview', isConfirmed: true });
    return [{ old: row.id, new: anyPerformance(read, reference, id).id }];
  };
  throw new DryRun(changesOf(write, reference, { athletes, performances: [row.id], make }));
}

/** What a deletion would do to everything derived. */
export function previewRemoval(
  context: CommandContext,
  input: InputOf<Procedures['previewRemove']>,
): OutputOf<Procedures['previewRemove']> {
  const { read, write } = context;
  const reference = referenceOfClub(read, input.clubId);
  const row = livePerformance(read, reference, input.performanceId);
  const make = () => {
    removePerformance(context, { ...input, reason: 'Preview' });
    return [];
  };
  throw new DryRun(changesOf(write, reference, { athletes: athletesIn(read, row), performances: [row.id], make }));
}

function athletesIn(read: Read, row: PerformanceRecord): number[] {
  const rows = read
    .sql('SELECT athlete_id AS id FROM performance_athlete WHERE performance_id = ? AND athlete_id IS NOT NULL')
    .all(row.id) as { id: number }[];
  return rows.map(({ id }) => id);
}

/** The entries that count for the athletes of the corrected version. */
function athletesNamed(
  read: Read,
  reference: ClubReference,
  { legs }: InputOf<Procedures['previewCorrect']>,
): number[] {
  const find = read.sql('SELECT coalesce(merged_into_id, id) AS id FROM athlete WHERE uuid = ? AND club_id = ?');
  return legs.flatMap((leg) => {
    const row =
      'athleteId' in leg ? (find.get(leg.athleteId, reference.club.id) as { id: number } | undefined) : undefined;
    return row === undefined ? [] : [row.id];
  });
}
