import type { Connection } from './connection.ts';
import type { NewRow } from './door.ts';
import { blankEntry, inParts } from './blank-list.ts';
import { entities, type Entity, type EntityDescription } from './entities.ts';
import type { OperationLog } from './operation-log.ts';
import { Receiver } from './receiver.ts';
import { toldBy } from './told-body.ts';
import { fieldsOf, partsOf, type RowNames } from './travelling-form.ts';

/** Where an operation stands in the log; club and device by their local ids. */
export interface LogPlace {
  readonly club_id: number;
  readonly device_id: number;
  readonly number: number;
}

/** A put as the log keeps it. */
interface Put {
  readonly entity: string;
  readonly row_uuid: string;
  readonly clock: string;
  readonly schema_version: number;
  readonly body: string;
}

/** Fields of a row that this version does not know, and the newest version that told one. */
interface UnknownFields {
  readonly fields: Record<string, unknown>;
  readonly clocks: Record<string, string>;
  schemaVersion: number;
}

const nothingUnknown: Pick<UnknownFields, 'fields' | 'schemaVersion'> = { fields: {}, schemaVersion: 0 };

/**
 * The side of the one door that takes an erased person out: what the log told is blanked, and rows are logged anew as they are
 * without the person. It is handed out by the door, which is open as long as its transaction lasts.
 */
export class Eraser {
  private readonly connection: Connection;
  private readonly names: RowNames;
  private readonly log: OperationLog;
  /** What puts that are blank by now told of a row that this version does not know, by the row. */
  private readonly unknown = new Map<string, UnknownFields>();
  /** What was blanked and not told yet, by laptop. */
  private readonly untold = new Map<string, string[]>();

  constructor(connection: Connection, names: RowNames, log: OperationLog) {
    this.connection = connection;
    this.names = names;
    this.log = log;
  }

  /** Blanks what the log told of an erased person's rows; the hashes stay (decision 17). `rewrite` then logs the rows whole. */
  blankBodies(operations: readonly LogPlace[]): void {
    const read = this.connection.sql(
      `SELECT d.uuid AS device, o.body_sha256, o.kind, o.entity, o.row_uuid, o.clock, o.schema_version, o.body
       FROM oplog o JOIN device d ON d.id = o.device_id
       WHERE o.club_id = ? AND o.device_id = ? AND o.number = ? AND o.body IS NOT NULL`,
    );
    const blank = this.connection.sql(
      'UPDATE oplog SET body = NULL WHERE club_id = ? AND device_id = ? AND number = ?',
    );
    for (const { club_id: clubId, device_id: deviceId, number } of operations) {
      const known = read.get(clubId, deviceId, number) as
        | (Put & { device: string; kind: string; body_sha256: Buffer })
        | undefined;
      if (known === undefined) continue;
      if (known.kind === 'put') this.remember(known);
      blank.run(clubId, deviceId, number);
      const list = this.untold.get(known.device) ?? [];
      this.untold.set(known.device, list);
      list.push(blankEntry(number, known.body_sha256.toString('hex')));
    }
  }

  /** Blanks what another laptop told to be blank. */
  blankAsTold(operations: readonly LogPlace[]): void {
    const blank = this.connection.sql(
      'UPDATE oplog SET body = NULL WHERE club_id = ? AND device_id = ? AND number = ?',
    );
    for (const { club_id: clubId, device_id: deviceId, number } of operations) blank.run(clubId, deviceId, number);
  }

  /** Tells the other laptops, and the hub, what was blanked since this was told last: all of them blank the same. */
  tellBlanked(clubId: number, erasure: string): void {
    for (const blanked of inParts(this.untold)) this.log.add(clubId, 'put', 'erasure', erasure, { f: {}, blanked });
    this.untold.clear();
  }

  /**
   * Writes a row, a fact too, as it is after an erasure, and logs it whole. What the log told of it before is blank by then, or will be.
   * `cleaned`: what a newer version told of the row is told once more, as this gives it back. Without it nothing is: it may be personal.
   */
  rewrite<E extends Entity>(
    entity: E,
    id: number,
    changes: NewRow<E>,
    cleaned: ((value: unknown) => unknown) | null = null,
  ): void {
    const { table, name } = entities[entity];
    const given = Object.entries(changes as Record<string, unknown>);
    if (given.length > 0) {
      this.connection
        .sql(`UPDATE ${table} SET ${given.map(([column]) => `${column} = ?`).join(', ')} WHERE id = ?`)
        .run(...given.map(([, value]) => value), id);
    }
    const row = this.connection.sql(`SELECT * FROM ${table} WHERE id = ?`).get(id) as Record<string, unknown>;
    const clubId = entity === 'club' ? id : Number(row['club_id']);
    const uuid = String(row[name]);
    const written = { ...row, athlete_id: row['entered_athlete_id'] ?? row['athlete_id'] };
    const { fields: unknown, schemaVersion } =
      cleaned === null ? nothingUnknown : this.unknownFieldsOf(clubId, entity, uuid, cleaned);
    const fields = { ...unknown, ...fieldsOf(entities[entity], written, 'without nulls', this.names.of) };
    // A fact that is put again takes the place of what was put before.
    const stamp = this.log.add(
      clubId,
      'put',
      entity,
      uuid,
      entity === 'performance'
        ? { f: { ...fields, ...partsOf(this.connection, id, this.names.of) }, again: true }
        : { f: fields },
      schemaVersion,
    );
    // Of a fact that two laptops put again the latest holds: an earlier one may still come.
    if (entity === 'performance') new Receiver(this.connection).rewritten(uuid, clubId, stamp);
  }

  /** What the log told of a row, also by what is blank by now, and this version has no column for. */
  private unknownFieldsOf(
    clubId: number,
    entity: Entity,
    uuid: string,
    cleaned: (value: unknown) => unknown,
  ): Pick<UnknownFields, 'fields' | 'schemaVersion'> {
    const puts = this.connection
      .sql(
        `SELECT entity, row_uuid, clock, schema_version, body FROM oplog
         WHERE row_uuid = ? AND entity = ? AND club_id = ? AND kind = 'put' AND body IS NOT NULL`,
      )
      .all(uuid, entity, clubId) as Put[];
    for (const put of puts) this.remember(put);
    const known = this.unknown.get(`${entity} ${uuid}`);
    if (known === undefined) return nothingUnknown;
    return {
      fields: Object.fromEntries(Object.entries(known.fields).map(([field, value]) => [field, cleaned(value)])),
      schemaVersion: known.schemaVersion,
    };
  }

  /** Keeps what a put tells of fields that this version does not know: of each the latest. */
  private remember({ entity, row_uuid: row, clock, schema_version: schemaVersion, body }: Put): void {
    const description = entities[entity as Entity] as EntityDescription | undefined;
    if (description === undefined) return;
    const names = new Set(description.fields.map(({ field }) => field));
    const told = Object.entries(toldBy(body)?.f ?? {}).filter(
      ([field]) => !names.has(field) && field !== 'legs' && field !== 'attempts',
    );
    if (told.length === 0) return;
    const key = `${entity} ${row}`;
    const before = this.unknown.get(key);
    const known = before ?? { fields: {}, clocks: {}, schemaVersion };
    if (before === undefined) this.unknown.set(key, known);
    known.schemaVersion = Math.max(known.schemaVersion, schemaVersion);
    for (const [field, value] of told) {
      if (clock < (known.clocks[field] ?? '')) continue;
      known.fields[field] = value;
      known.clocks[field] = clock;
    }
  }

  /** Another reason for a deletion, where the one that was given named an erased person. */
  rewriteDeletion(performanceId: number, reason: string): void {
    const { connection } = this;
    const row = connection
      .sql(
        'SELECT p.uuid, p.club_id, x.deleted_at, x.deleted_by FROM performance_deletion x JOIN performance p ON p.id = x.performance_id WHERE p.id = ?',
      )
      .get(performanceId) as { uuid: string; club_id: number; deleted_at: number; deleted_by: number };
    connection.sql('UPDATE performance_deletion SET reason = ? WHERE performance_id = ?').run(reason, performanceId);
    const by = this.names.of('actor', row.deleted_by);
    this.log.add(row.club_id, 'del', 'performance', row.uuid, { by, at: row.deleted_at, why: reason });
  }

  /** Another name for a leg that is no athlete; the performance is written anew by `rewrite`. */
  renameLeg(performanceId: number, leg: number, name: string): void {
    this.connection
      .sql('UPDATE performance_athlete SET name = ? WHERE performance_id = ? AND leg = ?')
      .run(name, performanceId, leg);
  }

  /** Blanks what lines of the audit trail tell; their hashes stay. */
  eraseAuditDetails(ids: readonly number[]): void {
    const erase = this.connection.sql(`UPDATE audit SET detail = '{"erased":true}' WHERE id = ?`);
    for (const id of ids) erase.run(id);
  }
}
