import { performancesOf } from '#main/athletes/rows.ts';
import { derivePersonsAnew } from '#main/athletes/persons-anew.ts';
import type { BlankedLines } from '#main/audit/blanked.ts';
import type { Write } from '#main/db/access.ts';
import type { Entity } from '#main/db/entities.ts';
import { requestOverwrite } from '#main/db/overwrite.ts';
import { nobody } from '#main/db/row-fold.ts';
import { erasedReason } from '#main/proofs/rows.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { derivePerformances, surroundingsByNeed } from '#main/standings/club-facts.ts';
import { eventIdsFor, performancesChanged } from '#main/standings/service.ts';
import type { ErasureResult } from '#shared/contract/privacy.ts';
import { foldName } from '#shared/domain/name.ts';

import { eraseLocalRows } from './erase-local.ts';
import { eraseMentions, type KeptGroup, keptAgeGroups } from './erase-mentions.ts';
import { type FoundPerson, photosOf } from './find-person.ts';
import { formerMember } from './person-names.ts';

/** What has to be known before the date of birth and the memberships are gone. */
export interface KeptOfPerson {
  readonly groups: ReadonlyMap<string, KeptGroup>;
  /** The periods decide which results count: they stay, without the name. */
  readonly memberships: boolean;
}

export function keptOf(write: Write, reference: ClubReference, found: FoundPerson): KeptOfPerson {
  const ids = found.entries.map((entry) => entry.id);
  return {
    groups: keptAgeGroups(write, reference, found),
    memberships: decidesOfMembership(write, reference, found, ids),
  };
}

export interface ErasedPerson {
  readonly result: ErasureResult;
  /** Lines of the trail that were blanked. */
  readonly blanked: readonly BlankedLines[];
}

/** Takes the person out of every row and every trace, for the first time in this club. */
export function erasePerson(write: Write, reference: ClubReference, found: FoundPerson): ErasedPerson {
  const list = JSON.stringify(found.entries.map((entry) => entry.id));
  const rows: OwnRows = new Map([
    ['athlete', found.entries.map((entry) => entry.id)],
    [
      'athlete_membership',
      idsOf(write, 'athlete_membership WHERE athlete_id IN (SELECT value FROM json_each(:list))', list),
    ],
    [
      'athlete_merge',
      idsOf(
        write,
        'athlete_merge WHERE kept_id IN (SELECT value FROM json_each(:list)) OR merged_id IN (SELECT value FROM json_each(:list))',
        list,
      ),
    ],
    ['proof', photosOf(write, found.performances)],
  ]);
  return eraseRows(write, reference, found, rows, keptOf(write, reference, found));
}

/** Takes what is left of a person who was erased on another laptop out of the rows that the traces are about. */
export function eraseTraces(
  write: Write,
  reference: ClubReference,
  found: FoundPerson,
  kept: KeptOfPerson,
): ErasedPerson {
  const rows: OwnRows = new Map();
  const traces = found.traces.filter(({ isOwn, entity, uuid }) => {
    if (!isOwn) return true;
    const row = write.sql(`SELECT id FROM ${entity} WHERE uuid = ? AND club_id = ?`).get(uuid, reference.club.id) as
      | { id: number }
      | undefined;
    if (row !== undefined) rows.set(entity, [...new Set([...(rows.get(entity) ?? []), row.id])]);
    // What is not in its table cannot be told anew: it stays as it came.
    return row !== undefined;
  });
  return eraseRows(write, reference, { ...found, traces }, rows, kept);
}

/** Local ids of the person's own rows, by what they are. */
type OwnRows = Map<Entity, readonly number[]>;

function eraseRows(
  write: Write,
  reference: ClubReference,
  found: FoundPerson,
  rows: OwnRows,
  kept: KeptOfPerson,
): ErasedPerson {
  const eraser = write.door.eraser();
  const clubId = reference.club.id;
  eraser.blankBodies(found.traces.filter(({ isOwn }) => isOwn));
  for (const [entity, ids] of rows)
    for (const id of ids) eraser.rewrite(entity, id, withoutPerson(entity, kept.memberships));
  const texts = eraseMentions(write, clubId, found, kept.groups);
  const local = eraseLocalRows(write, clubId, found);
  // Results that came together with the erasure hang on the entries by now; and entries that were one person because of name and date
  // of birth are so no more.
  const now = performancesOf(
    write,
    found.entries.map((entry) => entry.id),
  );
  const parted = derivePersonsAnew(write, clubId);
  performancesChanged(write, clubId, [...new Set([...found.performances, ...now, ...parted])]);
  requestOverwrite(write);
  const result = {
    performances: found.performances.length,
    entries: found.entries.length,
    membershipsKept: kept.memberships,
    texts: texts + local.texts,
    trailLines: local.trailLines,
    photos: rows.get('proof')?.length ?? 0,
  };
  return { result, blanked: local.blanked };
}

/** What a row of the person becomes. */
function withoutPerson(entity: Entity, keepsMemberships: boolean): Record<string, unknown> {
  switch (entity) {
    case 'athlete':
      return {
        ...nobody,
        first_name: 'Former',
        last_name: 'member',
        folded_name: foldName(formerMember),
        sort_name: 'member\u0001former',
        // The name that stands there now is nobody's: lists for the public need not shorten it.
        consent: 'given',
      };
    case 'athlete_membership':
      return keepsMemberships ? {} : { from_day: '', to_day: '', is_deleted: 1 };
    case 'athlete_merge':
      return { taken_over: '{}' };
    case 'proof':
      // Removed as of long ago, so that nobody can put it back; the files go with the next tidying.
      return { label: '', is_deleted: 1, removal_reason: erasedReason, removed_at: 1 };
    default:
      return {};
  }
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

function idsOf(write: Write, from: string, list: string): number[] {
  return (write.sql(`SELECT id FROM ${from}`).all({ list }) as { id: number }[]).map((row) => row.id);
}
