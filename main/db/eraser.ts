import type { Connection } from './connection.ts';
import type { NewRow } from './door.ts';
import { blankEntry, inParts } from './blank-list.ts';
import { entities, type Entity } from './entities.ts';
import type { OperationLog } from './operation-log.ts';
import { Receiver } from './receiver.ts';
import { fieldsOf, partsOf, type RowNames } from './travelling-form.ts';

/** Where an operation stands in the log; club and device by their local ids. */
export interface LogPlace {
  readonly club_id: number;
  readonly device_id: number;
  readonly number: number;
}

/**
 * The side of the one door that takes an erased person out: what the log told is blanked, and rows are logged anew as they are
 * without the person. It is handed out by the door, which is open as long as its transaction lasts.
 */
export class Eraser {
  private readonly connection: Connection;
  private readonly names: RowNames;
  private readonly log: OperationLog;
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
      `SELECT d.uuid AS device, o.body_sha256 FROM oplog o JOIN device d ON d.id = o.device_id
       WHERE o.club_id = ? AND o.device_id = ? AND o.number = ? AND o.body IS NOT NULL`,
    );
    const blank = this.connection.sql(
      'UPDATE oplog SET body = NULL WHERE club_id = ? AND device_id = ? AND number = ?',
    );
    for (const { club_id: clubId, device_id: deviceId, number } of operations) {
      const known = read.get(clubId, deviceId, number) as { device: string; body_sha256: Buffer } | undefined;
      if (known === undefined) continue;
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

  /** Writes a row, a fact too, as it is after an erasure, and logs it whole. What the log told of it before is blank by then. */
  rewrite<E extends Entity>(entity: E, id: number, changes: NewRow<E>): void {
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
    const fields = fieldsOf(entities[entity], written, 'without nulls', this.names.of);
    // A fact that is put again takes the place of what was put before.
    const stamp = this.log.add(
      clubId,
      'put',
      entity,
      uuid,
      entity === 'performance'
        ? { f: { ...fields, ...partsOf(this.connection, id, this.names.of) }, again: true }
        : { f: fields },
    );
    // Of a fact that two laptops put again the latest holds: an earlier one may still come.
    if (entity === 'performance') new Receiver(this.connection).rewritten(uuid, clubId, stamp);
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
