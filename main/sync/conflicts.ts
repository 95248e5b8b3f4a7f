import { operationsOf } from '#main/audit/logged-transaction.ts';
import { ValueWords } from '#main/audit/value-words.ts';
import type { Read, Write } from '#main/db/access.ts';
import { entities, type Entity } from '#main/db/entities.ts';
import { following } from '#main/db/receiver.ts';
import type { ConflictRow } from '#main/db/sync-rows.ts';
import type { CommandContext, OutputOf } from '#main/operations.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { deleteStored, livePerformance } from '#main/performances/store.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { Conflict } from '#shared/contract/sync.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';

import { followOwnChange } from './apply.ts';
import { isRefusal } from './materialise.ts';
import { instant, twiceCorrected } from './progress.ts';
import { LocalIds } from './names.ts';

type Feature = Contract['sync'];
type Person = Extract<Conflict, { kind: 'value' }>['keptBy'];

/** What waits for a person, the latest first: results that were corrected twice, then values that lost. */
export function listConflicts(
  read: Read,
  reference: ClubReference,
  { page, pageSize }: { page: number; pageSize: number },
): OutputOf<Feature['conflicts']> {
  const clubId = reference.club.id;
  const corrected = read.sql(`${twiceCorrected} ORDER BY max(p.entered_at) DESC`).all(clubId) as { replaces: string }[];
  const { values } = read
    .sql('SELECT count(*) AS "values" FROM conflict WHERE club_id = ? AND settled_at IS NULL')
    .get(clubId) as { values: number };
  const from = (page - 1) * pageSize;
  const shown = corrected.slice(from, from + pageSize);
  const rows = read
    .sql(
      'SELECT * FROM conflict WHERE club_id = ? AND settled_at IS NULL ORDER BY found_at DESC, id DESC LIMIT ? OFFSET ?',
    )
    .all(clubId, pageSize - shown.length, Math.max(0, from - corrected.length)) as ConflictRow[];
  const words = new ValueWords(read, clubId);
  return {
    total: corrected.length + values,
    conflicts: [
      ...shown.map(({ replaces }) => versionsOf(read, reference, replaces)),
      ...rows.map((row) => toConflict(read, words, row)),
    ],
  };
}

function toConflict(read: Read, words: ValueWords, row: ConflictRow): Conflict {
  const inWords = (json: string) => words.value(row.field, JSON.parse(json)) ?? '';
  return {
    kind: 'value',
    id: row.uuid,
    entity: row.entity,
    name: words.row(row.entity as Entity, row.row_uuid, fieldsNow(read, row)),
    field: row.field,
    kept: inWords(row.kept),
    lost: inWords(row.lost),
    keptBy: writerOf(read, row.club_id, row.kept_device, row.kept_number),
    lostBy: writerOf(read, row.club_id, row.lost_device, row.lost_number),
    athleteId: row.entity === 'athlete' ? row.row_uuid : null,
  };
}

/** The row as it stands, by its columns: what names it. */
function fieldsNow(read: Read, row: ConflictRow): Record<string, unknown> {
  const { table, name } = entities[row.entity as Entity];
  return (read.sql(`SELECT * FROM ${table} WHERE ${name} = ?`).get(row.row_uuid) ?? {}) as Record<string, unknown>;
}

/** Who wrote an operation, on which laptop and when, as far as the trail tells. */
function writerOf(read: Read, clubId: number, device: string, number: number): Person {
  const row = read
    .sql(
      `SELECT o.txn, o.clock, d.label FROM device d JOIN oplog o ON o.device_id = d.id WHERE d.uuid = ? AND o.club_id = ? AND o.number = ?`,
    )
    .get(device, clubId, number) as { txn: string; clock: string; label: string } | undefined;
  if (row === undefined) return { name: '', device: '', at: instant(0) ?? '' };
  const began = parseInt(row.txn.replaceAll('-', '').slice(0, 12), 16);
  const line = read
    .sql(
      `SELECT b.name FROM audit a JOIN actor b ON b.id = a.actor_id WHERE a.club_id = ? AND a.at BETWEEN ? AND ? AND a.txn = ? LIMIT 1`,
    )
    .get(clubId, began - minute, began + hour, row.txn) as { name: string } | undefined;
  return { name: line?.name ?? '', device: row.label, at: instant(parseInt(row.clock.slice(0, 12), 16)) ?? '' };
}

const minute = 60_000;
const hour = 60 * minute;

function versionsOf(read: Read, reference: ClubReference, replaces: string): Conflict {
  const versions = read
    .sql(
      `SELECT p.id, p.uuid, p.entered_at, a.name FROM performance p JOIN actor a ON a.id = p.entered_by
       WHERE p.replaces_uuid = ? AND p.origin_uuid IS NOT NULL AND p.club_id = ? AND p.is_live = 1 ORDER BY p.entered_at, p.uuid`,
    )
    .all(replaces, reference.club.id) as { id: number; uuid: string; entered_at: number; name: string }[];
  const rows = performanceRows(
    read,
    reference,
    versions.map(({ id }) => id),
  );
  return {
    kind: 'corrections',
    id: replaces,
    versions: rows.map((row, index) => ({
      performanceId: row.id,
      name: row.legs.map((leg) => leg.name).join(', '),
      event: row.disciplineName,
      mark: row.mark?.text ?? '',
      day: row.day,
      by: correctorOf(read, reference.club.id, versions[index]),
    })),
  };
}

interface Version {
  readonly uuid: string;
  readonly entered_at: number;
  readonly name: string;
}

/** Who entered a version of a result, and on which laptop as far as trail and log tell: the log has no index of results by their uuid. */
function correctorOf(read: Read, clubId: number, version: Version | undefined): Person {
  if (version === undefined) return { name: '', device: '', at: instant(0) ?? '' };
  const { uuid, entered_at: at, name } = version;
  const line = read
    .sql('SELECT txn FROM audit WHERE club_id = ? AND at BETWEEN ? AND ? AND subject = ? AND txn IS NOT NULL LIMIT 1')
    .get(clubId, at - minute, at + hour, uuid) as { txn: string } | undefined;
  const devices = read
    .sql('SELECT id, label FROM device d WHERE EXISTS (SELECT 1 FROM oplog WHERE club_id = ? AND device_id = d.id)')
    .all(clubId) as { id: number; label: string }[];
  const device = devices.find(
    ({ id }) => line !== undefined && operationsOf(read, { clubId, deviceId: id, txn: line.txn }, 1).length > 0,
  );
  return { name, device: device?.label ?? '', at: instant(at) ?? '' };
}

function openConflict(read: Read, clubId: number, uuid: string): ConflictRow {
  const row = read
    .sql('SELECT * FROM conflict WHERE uuid = ? AND club_id = ? AND settled_at IS NULL')
    .get(uuid, clubId) as ConflictRow | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'conflict', id: uuid });
  return row;
}

/** Puts the value that lost in the place of the other: a change like any other, which has seen both. */
export function takeBack(write: Write, reference: ClubReference, uuid: string): void {
  const clubId = reference.club.id;
  const row = openConflict(write, clubId, uuid);
  const entity = row.entity as Exclude<Entity, 'performance' | 'decision'>;
  const description = entities[entity];
  const field = description.fields.find((each) => each.field === row.field);
  const stored = write.sql(`SELECT * FROM ${description.table} WHERE ${description.name} = ?`).get(row.row_uuid) as
    | (Record<string, unknown> & { id: number })
    | undefined;
  if (field === undefined || stored === undefined) throw new Failure('NOT_FOUND', { what: 'conflict', id: uuid });
  const lost = JSON.parse(row.lost) as unknown;
  const value =
    lost === null
      ? null
      : field.points === undefined
        ? field.isJson === true
          ? JSON.stringify(lost)
          : lost
        : new LocalIds(write, clubId).of(field.points, lost as string);
  const changed = { [field.column]: value };
  try {
    write.door.update(entity, stored.id, { ...changed, ...following(entity, { ...stored, ...changed }) });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // A newer version, or a careless program, wrote what this one does not take.
    throw new Failure('INVALID_INPUT', {
      fields: [{ field: row.field, problem: 'This version of TrackRecord does not know the value that lost.' }],
    });
  }
  write.sql('UPDATE conflict SET settled_at = ? WHERE id = ?').run(write.door.now, row.id);
  followOwnChange(write, clubId, entity, row.row_uuid);
}

/** Leaves what is kept. */
export function dismissConflict(write: Write, clubId: number, uuid: string): void {
  write
    .sql('UPDATE conflict SET settled_at = ? WHERE id = ?')
    .run(write.door.now, openConflict(write, clubId, uuid).id);
}

/** Of several corrections of one result the one that holds: the others are deleted. */
export function chooseCorrection({ write }: CommandContext, reference: ClubReference, performanceId: string): void {
  const chosen = livePerformance(write, reference, performanceId);
  const others = write
    .sql(
      'SELECT id FROM performance WHERE replaces_uuid IS ? AND origin_uuid IS ? AND club_id = ? AND is_live = 1 AND id <> ?',
    )
    .all(chosen.replaces_uuid, chosen.origin_uuid, reference.club.id, chosen.id) as { id: number }[];
  for (const { id } of others)
    deleteStored(write, reference.club.id, id, 'Another correction of this result was chosen.');
}
