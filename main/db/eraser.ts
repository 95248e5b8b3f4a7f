import type { Connection } from './connection.ts';
import type { NewRow } from './door.ts';
import { entities, type Entity } from './entities.ts';
import type { OperationLog } from './operation-log.ts';
import { Receiver } from './receiver.ts';
import { fieldsOf, partsOf, type RowNames } from './travelling-form.ts';

/**
 * The side of the one door that takes an erased person out: what the log told is blanked, and rows are logged anew as they are
 * without the person. It is handed out by the door, which is open as long as its transaction lasts.
 */
export class Eraser {
  private readonly connection: Connection;
  private readonly names: RowNames;
  private readonly log: OperationLog;

  constructor(connection: Connection, names: RowNames, log: OperationLog) {
    this.connection = connection;
    this.names = names;
    this.log = log;
  }

  /** Blanks what the log told of an erased person's rows; the hashes stay (decision 17). `rewrite` then logs the rows whole. */
  blankBodies(operations: readonly { club_id: number; device_id: number; number: number }[]): void {
    const blank = this.connection.sql(
      'UPDATE oplog SET body = NULL WHERE club_id = ? AND device_id = ? AND number = ? AND body IS NOT NULL',
    );
    for (const { club_id: clubId, device_id: deviceId, number } of operations) blank.run(clubId, deviceId, number);
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
