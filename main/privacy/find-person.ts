import { entriesOf } from '#main/athletes/merges.ts';
import { performancesOf } from '#main/athletes/rows.ts';
import type { Read } from '#main/db/access.ts';
import type { Entity } from '#main/db/entities.ts';
import type { LogPlace } from '#main/db/eraser.ts';
import { nobody } from '#main/db/row-fold.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import { toldBy } from '#main/db/told-body.ts';

import { formerMember, PersonNames } from './person-names.ts';

/** An operation of the log that tells of a person. */
export interface Trace extends LogPlace {
  readonly kind: string;
  readonly entity: Entity;
  readonly uuid: string;
  /** It is about a row of the person; or names the person in a row of others. */
  readonly isOwn: boolean;
}

/** Everything that is stored about a person, or that names the person. */
export interface FoundPerson {
  readonly names: PersonNames;
  readonly entries: readonly AthleteRow[];
  /** Local ids of every result with a leg of the person, deleted ones too. */
  readonly performances: readonly number[];
  readonly traces: readonly Trace[];
  /** The operation that made each of the results, by the result's uuid. */
  readonly puts: ReadonlyMap<string, LogPlace>;
}

/** Rows that keep a name that stands in them: accounts have their own life, and a competition may be named after somebody. */
const leftAlone: ReadonlySet<string> = new Set([
  'club',
  'club_member',
  'access_review',
  'season',
  'discipline',
  'erasure',
  // Whoever wrote in the club, and the trail, which is looked through line by line.
  'actor',
  'device',
  'audit',
]);

/** Everything about a person who is not erased yet. */
export function findPerson(read: Read, clubId: number, athleteId: number, tick: () => void): FoundPerson {
  const entries = entryRows(read, athleteId);
  const performances = performancesOf(read, [athleteId]);
  const names = namesOf(read, clubId, entries);
  const own = ownRows(
    read,
    entries.map((entry) => entry.id),
    photosOf(read, performances),
  );
  const { traces, puts } = findTraces(read, clubId, { names, performances, isOwn: ({ uuid }) => own.has(uuid) }, tick);
  return { names, entries, performances, traces, puts };
}

/**
 * What is left of a person who was erased on another laptop: what somebody told of the person's entry who did not know of it, and
 * texts with a name that is told there. Null where nothing is.
 */
export function findRest(read: Read, clubId: number, athleteId: number): FoundPerson | null {
  const entries = entryRows(read, athleteId);
  const names = namesOf(read, clubId, entries);
  const own = new Set(entries.map((entry) => entry.uuid));
  const isOwn = ({ entity, uuid, body }: { entity: Entity; uuid: string; body: string }) =>
    entity === 'athlete' && own.has(uuid) && isPersonal(body);
  const performances = performancesOf(read, [athleteId]);
  const found = findTraces(read, clubId, { names, performances, isOwn }, () => undefined);
  return found.traces.length === 0 ? null : { names, entries, performances, ...found };
}

/** Whether an operation about an athlete tells something personal: those of an erasure do not. */
export function isPersonal(body: string): boolean {
  const fields = toldBy(body)?.f ?? {};
  return fields['is_erased'] !== 1 && Object.keys(fields).some((field) => field in nobody);
}

function entryRows(read: Read, athleteId: number): AthleteRow[] {
  return entriesOf(read, athleteId).map((id) => read.sql('SELECT * FROM athlete WHERE id = ?').get(id) as AthleteRow);
}

interface Wanted {
  readonly names: PersonNames;
  readonly performances: readonly number[];
  readonly isOwn: (operation: { entity: Entity; uuid: string; body: string }) => boolean;
}

/** Reads the whole operation log of the club once: every text that was ever stored passed through it. */
function findTraces(
  read: Read,
  clubId: number,
  { names, performances, isOwn }: Wanted,
  tick: () => void,
): Pick<FoundPerson, 'traces' | 'puts'> {
  const results = uuidsOf(read, performances);
  const traces: Trace[] = [];
  const puts = new Map<string, LogPlace>();
  let done = 0;
  const log = read
    .sql(
      'SELECT club_id, device_id, number, kind, entity, row_uuid AS uuid, body FROM oplog WHERE club_id = ? AND body IS NOT NULL',
    )
    .iterate(clubId) as IterableIterator<Omit<Trace, 'isOwn'> & { body: string }>;
  for (const { body, ...operation } of log) {
    done += 1;
    if (done % 20_000 === 0) tick();
    const { kind, entity, uuid } = operation;
    if (isOwn({ entity, uuid, body })) traces.push({ ...operation, isOwn: true });
    else if (names.mayBeIn(body) && isNamedIn(names, entity, body)) traces.push({ ...operation, isOwn: false });
    else if (kind === 'put' && results.has(uuid)) puts.set(uuid, operation);
  }
  return { traces, puts };
}

/** Another athlete may have the same name: that entry is somebody else's, only a note can name the person. */
export function isNamedIn(names: PersonNames, entity: string, body: string): boolean {
  const told = leftAlone.has(entity) ? null : toldBy(body);
  if (told === null) return false;
  if (entity !== 'athlete') return names.isInJson(body);
  const note = told.f?.['note'];
  return typeof note === 'string' && names.isIn(note);
}

function uuidsOf(read: Read, performances: readonly number[]): ReadonlySet<string> {
  const rows = read
    .sql('SELECT p.uuid FROM json_each(?) j JOIN performance p ON p.id = j.value')
    .all(JSON.stringify(performances)) as { uuid: string }[];
  return new Set(rows.map((row) => row.uuid));
}

/** Every name under which the entries were ever written. */
function namesOf(read: Read, clubId: number, entries: readonly AthleteRow[]): PersonNames {
  const written = new Map<string, { first: string; last: string }>();
  const add = (first: string, last: string) => written.set(`${first}\n${last}`, { first, last });
  const bodies = read.sql(
    "SELECT body FROM oplog WHERE row_uuid = ? AND entity <> 'performance' AND club_id = ? AND entity = 'athlete' AND body IS NOT NULL ORDER BY clock",
  );
  for (const entry of entries) {
    let [first, last] = ['', ''];
    for (const { body } of bodies.all(entry.uuid, clubId) as { body: string }[]) {
      const { is_erased: isErased, first_name: firstName, last_name: lastName } = toldBy(body)?.f ?? {};
      const isNamed = typeof firstName === 'string' || typeof lastName === 'string';
      if (isErased === 1 || !isNamed) continue;
      if (typeof firstName === 'string') first = firstName;
      if (typeof lastName === 'string') last = lastName;
      add(first, last);
    }
    if (entry.is_erased === 0) add(entry.first_name, entry.last_name);
  }
  const [kept] = entries;
  return new PersonNames([...written.values()], `${formerMember} ${codeOf(kept?.uuid ?? '')}`);
}

/** Tells two former members of one list apart who were never athletes of the club but names in a text. */
function codeOf(uuid: string): string {
  return uuid.slice(-4).toUpperCase();
}

/** Photos show the person; what proves the mark (photo finish, cards, result sheets) is about the mark. Local ids. */
export function photosOf(read: Read, performances: readonly number[]): number[] {
  const rows = read
    .sql(
      `SELECT id FROM proof WHERE kind = 'photo' AND origin_uuid IN
       (SELECT coalesce(p.origin_uuid, p.uuid) FROM json_each(?) j JOIN performance p ON p.id = j.value)`,
    )
    .all(JSON.stringify(performances)) as { id: number }[];
  return rows.map((row) => row.id);
}

function ownRows(read: Read, ids: readonly number[], photos: readonly number[]): ReadonlySet<string> {
  const list = JSON.stringify(ids);
  const rows = read
    .sql(
      `SELECT uuid FROM athlete WHERE id IN (SELECT value FROM json_each(:list))
       UNION SELECT uuid FROM athlete_membership WHERE athlete_id IN (SELECT value FROM json_each(:list))
       UNION SELECT uuid FROM athlete_merge WHERE kept_id IN (SELECT value FROM json_each(:list)) OR merged_id IN (SELECT value FROM json_each(:list))
       UNION SELECT uuid FROM proof WHERE id IN (SELECT value FROM json_each(:photos))`,
    )
    .all({ list, photos: JSON.stringify(photos) }) as { uuid: string }[];
  return new Set(rows.map((row) => row.uuid));
}
