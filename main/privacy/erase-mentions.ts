import type { Write } from '#main/db/access.ts';
import { entities, type Entity } from '#main/db/entities.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { derivePerformances, type Surroundings, surroundingsByNeed } from '#main/standings/club-facts.ts';
import { eventIdsFor } from '#main/standings/service.ts';

import type { FoundPerson } from './find-person.ts';

export interface KeptGroup {
  readonly id: number;
  readonly code: string;
}

/** Results whose age group followed from the date of birth: without that day they would have another one, so they have it given from now on. By their uuids. */
export function keptAgeGroups(write: Write, reference: ClubReference, found: FoundPerson): Map<string, KeptGroup> {
  const known = surroundingsByNeed(write);
  const erased = new Set(found.entries.map((entry) => entry.id));
  const without: Surroundings = {
    ...known,
    athlete(id) {
      const athlete = known.athlete(id);
      return athlete !== undefined && erased.has(id) ? { ...athlete, date_of_birth: '' } : athlete;
    },
  };
  const results = derivePerformances(write, reference, without, eventIdsFor(write), found.performances);
  const kept = new Map<string, KeptGroup>();
  for (const { id, uuid, stored, derived } of results) {
    const group = reference.ageGroupById.get(stored.age_group_id ?? 0);
    if (stored.age_group_id !== derived.age_group_id && group !== undefined) kept.set(uuid, { id, code: group.code });
  }
  return kept;
}

/**
 * Takes the name out of the texts of other rows: notes, reasons, imported cells, runners who are a name only. Each row is
 * logged anew once, results with the age group that they keep. What names the person and is not in its table stays in the log:
 * whoever wrote it takes the name out.
 */
export function eraseMentions(
  write: Write,
  clubId: number,
  { names, traces, puts }: FoundPerson,
  groups: ReadonlyMap<string, KeptGroup>,
): number {
  const mentions = Map.groupBy(
    traces.filter(({ isOwn }) => !isOwn),
    ({ kind, entity, uuid }) => `${kind} ${entity} ${uuid}`,
  );
  const written = new Set<string>();
  let texts = 0;
  for (const places of mentions.values()) {
    const [first] = places;
    if (first === undefined) continue;
    const { kind, entity, uuid } = first;
    const isDone =
      kind === 'del'
        ? eraseReason(write, uuid, names)
        : eraseMention(
            write,
            clubId,
            entity,
            uuid,
            names,
            keptBy(entity === 'performance' ? groups.get(uuid) : undefined),
          );
    if (!isDone) continue;
    write.door.eraser().blankBodies(places);
    if (kind === 'put') written.add(uuid);
    texts += 1;
  }
  for (const [uuid, group] of groups) {
    if (written.has(uuid)) continue;
    const put = puts.get(uuid);
    if (put !== undefined) write.door.eraser().blankBodies([put]);
    write.door.eraser().rewrite('performance', group.id, keptBy(group), names.withoutInValue);
  }
  return texts;
}

function keptBy(group: KeptGroup | undefined): { age_group_given?: string } {
  return group === undefined ? {} : { age_group_given: group.code };
}

/** Takes the name out of why a result was deleted. Answers whether there was such a deletion. */
function eraseReason(write: Write, uuid: string, names: FoundPerson['names']): boolean {
  const row = write
    .sql(
      'SELECT p.id, x.reason FROM performance p JOIN performance_deletion x ON x.performance_id = p.id WHERE p.uuid = ?',
    )
    .get(uuid) as { id: number; reason: string } | undefined;
  if (row === undefined) return false;
  write.door.eraser().rewriteDeletion(row.id, names.without(row.reason));
  return true;
}

function eraseMention(
  write: Write,
  clubId: number,
  entity: Entity,
  uuid: string,
  names: FoundPerson['names'],
  more: Record<string, unknown>,
): boolean {
  const { table, fields } = entities[entity];
  const row = write.sql(`SELECT * FROM ${table} WHERE uuid = ? AND club_id = ?`).get(uuid, clubId) as
    | (Record<string, unknown> & { id: number })
    | undefined;
  if (row === undefined) return false;
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
  write.door.eraser().rewrite(entity, row.id, changes, names.withoutInValue);
  return true;
}

/** Names of others, and of a meeting that is called after somebody. */
function isName(entity: Entity, column: string): boolean {
  return entity === 'competition' ? column !== 'note' : entity === 'athlete' && column !== 'note';
}
