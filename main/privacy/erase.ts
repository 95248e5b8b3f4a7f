import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { JobProgress } from '#main/application.ts';
import { athleteRow } from '#main/athletes/rows.ts';
import { requestOverwrite } from '#main/db/overwrite.ts';
import type { Write } from '#main/db/access.ts';
import { entities, type Entity } from '#main/db/entities.ts';
import type { CommandContext, InputOf } from '#main/operations.ts';
import { type ClubReference, referenceOf, referenceOfClub } from '#main/reference/reference.ts';
import { derivePerformances, surroundingsByNeed } from '#main/standings/club-facts.ts';
import { eventIdsFor, performancesChanged } from '#main/standings/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { ErasureResult } from '#shared/contract/privacy.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import { eraseLocalRows } from './erase-local.ts';
import { type FoundPerson, findPerson } from './find-person.ts';
import { formerMember } from './person-names.ts';

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
  { write, dataFolder }: CommandContext,
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
  const erased = erasePerson(write, reference, found);
  write.door.insert('erasure', {
    uuid: write.door.newId(),
    club_id: reference.club.id,
    athlete_uuid: athlete.uuid,
    reason: input.reason,
    erased_at: write.door.now,
    erased_by: write.door.actorId,
  });
  emptyFolders(dataFolder);
  return erased;
}

/**
 * After a backup was restored: people who were erased since it was made are erased again. Answers with how many of them it
 * found. The fact of each erasure is kept as it was.
 */
export function reapplyErasures(write: Write, erasures: readonly Erasure[]): number {
  let found = 0;
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
      erasePerson(
        write,
        reference,
        findPerson(write, athlete.club_id, athlete.id, () => undefined),
      );
    }
    if (write.sql('SELECT 1 FROM erasure WHERE uuid = ?').get(uuid) !== undefined) continue;
    write.door.insert('erasure', {
      uuid,
      club_id: athlete.club_id,
      athlete_uuid: athleteUuid,
      reason,
      erased_at: at,
      erased_by: write.door.actorId,
    });
  }
  return found;
}

function erasePerson(write: Write, reference: ClubReference, found: FoundPerson): ErasureResult {
  const { door } = write;
  const clubId = reference.club.id;
  const ids = found.entries.map((entry) => entry.id);
  const keepsMemberships = decidesOfMembership(write, reference, found, ids);
  door.blankBodies(found.operations);
  for (const { id } of found.entries) {
    door.rewrite('athlete', id, {
      first_name: 'Former',
      last_name: 'member',
      folded_name: foldName(formerMember),
      sort_name: 'member\u0001former',
      date_of_birth: '',
      membership_number: null,
      // The name that stands there now is nobody's: lists for the public need not shorten it.
      consent: 'given',
      consent_day: '',
      photo_consent: null,
      photo_consent_day: '',
      keep_until: '',
      note: null,
      is_erased: 1,
    });
  }
  const list = JSON.stringify(ids);
  for (const id of idsOf(write, 'athlete_membership WHERE athlete_id IN (SELECT value FROM json_each(:list))', list)) {
    door.rewrite('athlete_membership', id, keepsMemberships ? {} : { from_day: '', to_day: '', is_deleted: 1 });
  }
  for (const id of idsOf(
    write,
    'athlete_merge WHERE kept_id IN (SELECT value FROM json_each(:list)) OR merged_id IN (SELECT value FROM json_each(:list))',
    list,
  )) {
    door.rewrite('athlete_merge', id, { taken_over: '{}' });
  }
  const texts = eraseMentions(write, clubId, found, keptAgeGroups(write, reference, found));
  const photos = removePhotos(write, found);
  const local = eraseLocalRows(write, clubId, found);
  performancesChanged(write, clubId, found.performances);
  requestOverwrite(write);
  return {
    performances: found.performances.length,
    entries: found.entries.length,
    membershipsKept: keepsMemberships,
    texts: texts + local.texts,
    trailLines: local.trailLines,
    photos,
  };
}

/** Whether a result counts or not because of when the person was a member: then the periods stay, without the name. */
function decidesOfMembership(
  write: Write,
  reference: ClubReference,
  found: FoundPerson,
  ids: readonly number[],
): boolean {
  const known = surroundingsByNeed(write);
  const without = { ...known, memberships: (id: number) => (ids.includes(id) ? [] : known.memberships(id)) };
  for (const { stored, derived } of derivePerformances(
    write,
    reference,
    without,
    eventIdsFor(write),
    found.performances,
  )) {
    if (stored.counts !== derived.counts) return true;
  }
  return false;
}

interface KeptGroup {
  readonly id: number;
  readonly code: string;
}

/** Results whose age group followed from the date of birth: they have it given from now on. By their uuids. */
function keptAgeGroups(write: Write, reference: ClubReference, found: FoundPerson): Map<string, KeptGroup> {
  const results = derivePerformances(
    write,
    reference,
    surroundingsByNeed(write),
    eventIdsFor(write),
    found.performances,
  );
  const kept = new Map<string, KeptGroup>();
  for (const { id, uuid, stored, derived } of results) {
    const group = reference.ageGroupById.get(stored.age_group_id ?? 0);
    if (stored.age_group_id !== derived.age_group_id && group !== undefined) kept.set(uuid, { id, code: group.code });
  }
  return kept;
}

/**
 * Takes the name out of the texts of other rows: notes, reasons, imported cells, runners who are a name only. Each row is
 * logged anew once, results with the age group that they keep.
 */
function eraseMentions(
  write: Write,
  clubId: number,
  { names, mentions, deletions, puts }: FoundPerson,
  groups: Map<string, KeptGroup>,
): number {
  let texts = 0;
  for (const [entity, uuids] of mentions) {
    for (const uuid of uuids) {
      texts += 1;
      const group = entity === 'performance' ? groups.get(uuid) : undefined;
      eraseMention(write, clubId, entity, uuid, names, group === undefined ? {} : { age_group_given: group.code });
      if (group !== undefined) groups.delete(uuid);
    }
  }
  for (const [uuid, { id, code }] of groups) {
    const put = puts.get(uuid);
    if (put !== undefined) write.door.blankBodies([put]);
    write.door.rewrite('performance', id, { age_group_given: code });
  }
  for (const uuid of deletions) {
    const row = write
      .sql(
        'SELECT p.id, x.reason FROM performance p JOIN performance_deletion x ON x.performance_id = p.id WHERE p.uuid = ?',
      )
      .get(uuid) as { id: number; reason: string } | undefined;
    if (row === undefined) continue;
    texts += 1;
    write.door.rewriteDeletion(row.id, names.without(row.reason));
  }
  return texts;
}

function eraseMention(
  write: Write,
  clubId: number,
  entity: Entity,
  uuid: string,
  names: FoundPerson['names'],
  more: Record<string, unknown>,
): void {
  const { table, fields } = entities[entity];
  const row = write.sql(`SELECT * FROM ${table} WHERE uuid = ? AND club_id = ?`).get(uuid, clubId) as
    | (Record<string, unknown> & { id: number })
    | undefined;
  if (row === undefined) return;
  const changes = { ...more };
  for (const { column, points, isJson } of fields) {
    const value = row[column];
    if (typeof value !== 'string' || points !== undefined || isName(entity, column)) continue;
    const without = isJson === true ? names.withoutInJson(value) : names.without(value);
    if (without !== value) changes[column] = without;
  }
  if (entity === 'quarantined_row') {
    // A row of this person that could not be read: nothing of it can be told from the name.
    changes['cells'] = '{}';
    if (row['state'] === 'waiting') changes['state'] = 'dismissed';
  }
  if (entity === 'performance') {
    const legs = write
      .sql('SELECT leg, name FROM performance_athlete WHERE performance_id = ? AND name IS NOT NULL')
      .all(row.id) as { leg: number; name: string }[];
    for (const { leg, name } of legs) if (names.isIn(name)) write.door.renameLeg(row.id, leg, names.without(name));
  }
  write.door.rewrite(entity, row.id, changes);
}

/** Names of others, and of a meeting that is called after somebody. */
function isName(entity: Entity, column: string): boolean {
  return entity === 'competition' ? column !== 'note' : entity === 'athlete' && column !== 'note';
}

/** Photos show the person; what proves the mark (photo finish, cards, result sheets) stays. The files go with the next tidying. */
function removePhotos(write: Write, { performances }: FoundPerson): number {
  const ids = idsOf(
    write,
    `proof WHERE kind = 'photo' AND origin_uuid IN
       (SELECT coalesce(p.origin_uuid, p.uuid) FROM json_each(:list) j JOIN performance p ON p.id = j.value)`,
    JSON.stringify(performances),
  );
  // Removed as of long ago, so that nobody can put it back.
  for (const id of ids) write.door.update('proof', id, { is_deleted: 1, removal_reason: 'erased', removed_at: 1 });
  return ids.length;
}

function idsOf(write: Write, from: string, list: string): number[] {
  return (write.sql(`SELECT id FROM ${from}`).all({ list }) as { id: number }[]).map((row) => row.id);
}

/** Files that were made or sent lately may hold the name; each can be made or sent again. */
function emptyFolders(dataFolder: string): void {
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
