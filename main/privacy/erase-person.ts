import type { BlankedLines } from '#main/audit/blanked.ts';
import type { Write } from '#main/db/access.ts';
import { requestOverwrite } from '#main/db/overwrite.ts';
import { erasedReason } from '#main/proofs/rows.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { derivePerformances, surroundingsByNeed } from '#main/standings/club-facts.ts';
import { eventIdsFor, performancesChanged } from '#main/standings/service.ts';
import type { ErasureResult } from '#shared/contract/privacy.ts';
import { foldName } from '#shared/domain/name.ts';

import { eraseLocalRows } from './erase-local.ts';
import { eraseMentions, keptAgeGroups } from './erase-mentions.ts';
import { type FoundPerson, photosOf } from './find-person.ts';
import { formerMember } from './person-names.ts';

/** Takes the person out of every row and every trace. Answers with what it did, and which lines of the trail it blanked. */
export function erasePerson(
  write: Write,
  reference: ClubReference,
  found: FoundPerson,
): { result: ErasureResult; blanked: readonly BlankedLines[] } {
  const { door } = write;
  const clubId = reference.club.id;
  const ids = found.entries.map((entry) => entry.id);
  const keepsMemberships = decidesOfMembership(write, reference, found, ids);
  door.eraser().blankBodies(found.operations);
  for (const { id } of found.entries) {
    door.eraser().rewrite('athlete', id, {
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
    door
      .eraser()
      .rewrite('athlete_membership', id, keepsMemberships ? {} : { from_day: '', to_day: '', is_deleted: 1 });
  }
  for (const id of idsOf(
    write,
    'athlete_merge WHERE kept_id IN (SELECT value FROM json_each(:list)) OR merged_id IN (SELECT value FROM json_each(:list))',
    list,
  )) {
    door.eraser().rewrite('athlete_merge', id, { taken_over: '{}' });
  }
  const texts = eraseMentions(write, clubId, found, keptAgeGroups(write, reference, found));
  const photos = removePhotos(write, found);
  const local = eraseLocalRows(write, clubId, found);
  performancesChanged(write, clubId, found.performances);
  requestOverwrite(write);
  const result = {
    performances: found.performances.length,
    entries: found.entries.length,
    membershipsKept: keepsMemberships,
    texts: texts + local.texts,
    trailLines: local.trailLines,
    photos,
  };
  return { result, blanked: local.blanked };
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

/** The files go with the next tidying. */
function removePhotos(write: Write, { performances }: FoundPerson): number {
  const photos = photosOf(write, performances);
  for (const id of photos) {
    // Removed as of long ago, so that nobody can put it back.
    write.door.eraser().rewrite('proof', id, { label: '', is_deleted: 1, removal_reason: erasedReason, removed_at: 1 });
  }
  return photos.length;
}

function idsOf(write: Write, from: string, list: string): number[] {
  return (write.sql(`SELECT id FROM ${from}`).all({ list }) as { id: number }[]).map((row) => row.id);
}
