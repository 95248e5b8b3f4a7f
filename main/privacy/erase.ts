import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { JobProgress } from '#main/application.ts';
import { athleteRow } from '#main/athletes/rows.ts';
import type { BlankedLines } from '#main/audit/blanked.ts';
import type { Write } from '#main/db/access.ts';
import type { CommandContext, InputOf } from '#main/operations.ts';
import { referenceOf, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { ErasureResult } from '#shared/contract/privacy.ts';
import { Failure } from '#shared/domain/failure.ts';

import { erasePerson } from './erase-person.ts';
import { findPerson } from './find-person.ts';

/** That somebody was erased; club and athlete by their uuids. */
export interface Erasure {
  readonly uuid: string;
  readonly club_uuid: string;
  readonly athlete_uuid: string;
  readonly reason: string;
  readonly erased_at: number;
}

/** Takes everything personal of one athlete out of the file; the results stay under "former member", and so do the records. */
export function eraseAthlete(
  { write, dataFolder, tell }: CommandContext,
  input: InputOf<Contract['privacy']['erase']>,
  progress: JobProgress,
): ErasureResult {
  const reference = referenceOfClub(write, input.clubId);
  const athlete = athleteRow(write, reference, input.athleteId);
  if (athlete.is_erased === 1) throw new Failure('NOT_FOUND', { what: 'athlete', id: input.athleteId });
  const found = findPerson(write, reference.club.id, athlete.id, tickOf(progress));
  // The reason is kept for good, in the fact and in the trail.
  if (found.names.isIn(input.reason)) {
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'reason', problem: 'names the person who is erased' }] });
  }
  const { result, blanked } = erasePerson(write, reference, found);
  tell({ blanked });
  const uuid = write.door.newId();
  write.door.insert('erasure', {
    uuid,
    club_id: reference.club.id,
    athlete_uuid: athlete.uuid,
    reason: input.reason,
    erased_at: write.door.now,
    erased_by: write.door.actorId,
  });
  write.door.eraser().tellBlanked(reference.club.id, uuid);
  emptyFolders(dataFolder);
  return result;
}

/**
 * After a backup was restored: people who were erased since it was made are erased again. Answers with how many of them it
 * found, and which lines of the trail it blanked. The fact of each erasure is kept as it was.
 */
export function reapplyErasures(
  write: Write,
  erasures: readonly Erasure[],
): { found: number; blanked: readonly BlankedLines[] } {
  let found = 0;
  const blanked: BlankedLines[] = [];
  for (const { uuid, club_uuid: clubUuid, athlete_uuid: athleteUuid, reason, erased_at: at } of erasures) {
    const athlete = write
      .sql(
        `SELECT r.id, r.club_id, r.is_erased FROM athlete e JOIN athlete r ON r.id = coalesce(e.merged_into_id, e.id)
         JOIN club c ON c.id = e.club_id WHERE e.uuid = ? AND c.uuid = ?`,
      )
      .get(athleteUuid, clubUuid) as { id: number; club_id: number; is_erased: number } | undefined;
    if (athlete === undefined) continue;
    if (athlete.is_erased === 0) {
      found += 1;
      const reference = referenceOf(write, athlete.club_id);
      const person = findPerson(write, athlete.club_id, athlete.id, () => undefined);
      blanked.push(...erasePerson(write, reference, person).blanked);
    }
    if (write.sql('SELECT 1 FROM erasure WHERE uuid = ?').get(uuid) === undefined) {
      write.door.insert('erasure', {
        uuid,
        club_id: athlete.club_id,
        athlete_uuid: athleteUuid,
        reason,
        erased_at: at,
        erased_by: write.door.actorId,
      });
    }
    write.door.eraser().tellBlanked(athlete.club_id, uuid);
  }
  return { found, blanked };
}

/** Files that were made or sent lately may hold the name; each can be made or sent again. */
export function emptyFolders(dataFolder: string): void {
  for (const name of ['exports', 'uploads']) {
    const folder = join(dataFolder, name);
    for (const file of filesOf(folder)) rmSync(join(folder, file), { force: true });
  }
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function tickOf(progress: JobProgress): () => void {
  let steps = 0;
  return () => {
    steps += 1;
    progress.report('finding-person', steps * 20_000, null);
    progress.throwIfCancelled();
  };
}
