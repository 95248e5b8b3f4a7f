import { entriesOf } from '#main/athletes/merges.ts';
import { performancesOf } from '#main/athletes/rows.ts';
import type { Read } from '#main/db/access.ts';
import type { Entity } from '#main/db/entities.ts';
import type { AthleteRow } from '#main/db/schema.ts';

import { formerMember, PersonNames } from './person-names.ts';

export interface LoggedOperation {
  readonly club_id: number;
  readonly device_id: number;
  readonly number: number;
}

/** Everything that is stored about a person, or that names the person. */
export interface FoundPerson {
  readonly names: PersonNames;
  readonly entries: readonly AthleteRow[];
  /** Local ids of every result with a leg of the person, deleted ones too. */
  readonly performances: readonly number[];
  /** Lines of the operation log that tell of the person. */
  readonly operations: readonly LoggedOperation[];
  /** The line that made each of the results, by the result's uuid. */
  readonly puts: ReadonlyMap<string, LoggedOperation>;
  /** Rows of others that name the person in a text, by what they are. */
  readonly mentions: ReadonlyMap<Entity, ReadonlySet<string>>;
  /** Deletions whose reason names the person, by the result's uuid. */
  readonly deletions: ReadonlySet<string>;
}

/** Rows that keep a name that stands in them: accounts have their own life, and a competition may be named after somebody. */
const leftAlone: ReadonlySet<string> = new Set(['club', 'club_member', 'access_review', 'season', 'discipline']);

/** Reads the whole operation log of the club once: every text that was ever stored passed through it. */
export function findPerson(read: Read, clubId: number, athleteId: number, tick: () => void): FoundPerson {
  const entries = entriesOf(read, athleteId).map(
    (id) => read.sql('SELECT * FROM athlete WHERE id = ?').get(id) as AthleteRow,
  );
  const ids = entries.map((entry) => entry.id);
  const performances = performancesOf(read, [athleteId]);
  const names = namesOf(read, clubId, entries);
  const own = ownRows(read, ids, photosOf(read, performances));
  const results = uuidsOf(read, performances);
  const operations: LoggedOperation[] = [];
  const puts = new Map<string, LoggedOperation>();
  const mentions = new Map<Entity, Set<string>>();
  const deletions = new Set<string>();
  let done = 0;
  const log = read
    .sql('SELECT club_id, device_id, number, kind, entity, row_uuid, body FROM oplog WHERE club_id = ?')
    .iterate(clubId) as IterableIterator<
    LoggedOperation & { kind: string; entity: Entity; row_uuid: string; body: string | null }
  >;
  for (const { kind, entity, row_uuid: uuid, body, ...operation } of log) {
    done += 1;
    if (done % 20_000 === 0) tick();
    if (body === null) continue;
    if (own.has(uuid)) {
      operations.push(operation);
      continue;
    }
    if (kind === 'put' && results.has(uuid)) puts.set(uuid, operation);
    if (leftAlone.has(entity) || !names.mayBeIn(body) || !isNamedIn(names, entity, body)) continue;
    operations.push(operation);
    if (kind === 'del') deletions.add(uuid);
    else mentions.set(entity, (mentions.get(entity) ?? new Set()).add(uuid));
  }
  return { names, entries, performances, operations, puts, mentions, deletions };
}

/** Another athlete may have the same name: that entry is somebody else's, only a note can name the person. */
function isNamedIn(names: PersonNames, entity: Entity, body: string): boolean {
  if (entity !== 'athlete') return names.isInJson(body);
  const { f: fields } = JSON.parse(body) as { f?: { note?: string | null } };
  return names.isIn(fields?.note ?? '');
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
      const { f: fields = {} } = JSON.parse(body) as { f?: { first_name?: string; last_name?: string } };
      first = fields.first_name ?? first;
      last = fields.last_name ?? last;
      add(first, last);
    }
    add(entry.first_name, entry.last_name);
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
