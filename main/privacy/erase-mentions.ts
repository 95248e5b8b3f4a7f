import type { Write } from '#main/db/access.ts';
import { entities, type Entity } from '#main/db/entities.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { derivePerformances, surroundingsByNeed } from '#main/standings/club-facts.ts';
import { eventIdsFor } from '#main/standings/service.ts';

import type { FoundPerson } from './find-person.ts';

interface KeptGroup {
  readonly id: number;
  readonly code: string;
}

/** Results whose age group followed from the date of birth: they have it given from now on. By their uuids. */
export function keptAgeGroups(write: Write, reference: ClubReference, found: FoundPerson): Map<string, KeptGroup> {
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
export function eraseMentions(
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
    if (put !== undefined) write.door.eraser().blankBodies([put]);
    write.door.eraser().rewrite('performance', id, { age_group_given: code });
  }
  for (const uuid of deletions) {
    const row = write
      .sql(
        'SELECT p.id, x.reason FROM performance p JOIN performance_deletion x ON x.performance_id = p.id WHERE p.uuid = ?',
      )
      .get(uuid) as { id: number; reason: string } | undefined;
    if (row === undefined) continue;
    texts += 1;
    write.door.eraser().rewriteDeletion(row.id, names.without(row.reason));
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
    for (const { leg, name } of legs)
      if (names.isIn(name)) write.door.eraser().renameLeg(row.id, leg, names.without(name));
  }
  write.door.eraser().rewrite(entity, row.id, changes);
}

/** Names of others, and of a meeting that is called after somebody. */
function isName(entity: Entity, column: string): boolean {
  return entity === 'competition' ? column !== 'note' : entity === 'athlete' && column !== 'note';
}
