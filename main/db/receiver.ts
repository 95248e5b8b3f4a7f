import type { Connection } from './connection.ts';
import { entities, type Entity } from './entities.ts';
import type { OplogRow } from './derived-rows.ts';
import type { LegRow, PerformanceFacts } from './schema.ts';
import type { NewAttempt } from './door.ts';
import { foldName, sortName } from '#shared/domain/name.ts';

type Row = Record<string, unknown>;

const referenceTables: ReadonlySet<string> = new Set([
  'club',
  'season',
  'discipline',
  'age_group',
  'medal_position',
  'reference_override',
]);

/**
 * The side of the one door that faces the hub: rows are written as the operations of other laptops say, and no operation
 * comes of it. It is handed out by the door, which is open as long as its transaction lasts.
 */
export class Receiver {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Keeps an operation of another laptop as it came. */
  keepOperation(operation: OplogRow): void {
    this.connection
      .sql(
        `INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        operation.club_id,
        operation.device_id,
        operation.number,
        operation.seq,
        operation.clock,
        operation.txn,
        operation.kind,
        operation.entity,
        operation.row_uuid,
        operation.schema_version,
        operation.body,
        operation.body_sha256,
        operation.chain_sha256,
      );
  }

  /** Writes a row as it is to be; answers with its local id and whether anything differed. */
  putRow(entity: Exclude<Entity, 'performance'>, name: string, values: Row): { id: number; isChanged: boolean } {
    const description = entities[entity];
    const { table } = description;
    const given = { ...values, ...following(entity, values) };
    const before = this.connection.sql(`SELECT * FROM ${table} WHERE ${description.name} = ?`).get(name) as
      | (Row & { id: number })
      | undefined;
    if (referenceTables.has(table)) this.connection.referenceChanged();
    if (before === undefined) {
      const row: Row = { ...given, [description.name]: name };
      const columns = Object.keys(row);
      const { lastInsertRowid } = this.connection
        .sql(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
        .run(...Object.values(row));
      return { id: Number(lastInsertRowid), isChanged: true };
    }
    const different = Object.entries(given).filter(([column, value]) => before[column] !== value);
    if (different.length > 0) {
      this.connection
        .sql(`UPDATE ${table} SET ${different.map(([column]) => `${column} = ?`).join(', ')} WHERE id = ?`)
        .run(...different.map(([, value]) => value), before.id);
    }
    return { id: before.id, isChanged: different.length > 0 };
  }

  /** Writes a performance of which nothing is derived yet; answers with its local id. */
  insertPerformance(facts: PerformanceFacts): number {
    const columns = Object.keys(facts);
    const { lastInsertRowid } = this.connection
      .sql(`INSERT INTO performance (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run(...Object.values(facts));
    return Number(lastInsertRowid);
  }

  /** Takes a performance out that was just written, because a part of it may not stand. */
  takeBackPerformance(id: number): void {
    this.deleteParts(id);
    this.connection.sql('DELETE FROM performance WHERE id = ?').run(id);
  }

  private deleteParts(id: number): void {
    this.connection.sql('DELETE FROM performance_athlete WHERE performance_id = ?').run(id);
    this.connection.sql('DELETE FROM attempt WHERE performance_id = ?').run(id);
  }

  /** Writes the facts of a performance anew: the person who is named in it was erased on another laptop. */
  rewritePerformance(id: number, facts: Partial<PerformanceFacts>): void {
    const columns = Object.keys(facts);
    this.connection
      .sql(`UPDATE performance SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`)
      .run(...Object.values(facts), id);
    this.deleteParts(id);
  }

  /** That a fact was put again, and when: of several such puts the latest holds. */
  rewritten(uuid: string, clubId: number, { clock, device }: { clock: string; device: string }): void {
    this.connection
      .sql(
        `INSERT INTO rewritten_fact (row_uuid, club_id, clock, device) VALUES (?, ?, ?, ?)
         ON CONFLICT (row_uuid) DO UPDATE SET clock = excluded.clock, device = excluded.device`,
      )
      .run(uuid, clubId, clock, device);
  }

  addLegs(id: number, clubId: number, legs: readonly Omit<LegRow, 'performance_id' | 'leg' | 'club_id'>[]): void {
    const add = this.connection.sql(
      'INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (?, ?, ?, ?, ?, ?)',
    );
    legs.forEach((leg, index) => add.run(id, index + 1, clubId, leg.athlete_id, leg.name, leg.entered_athlete_id));
  }

  addAttempts(id: number, clubId: number, attempts: readonly NewAttempt[]): void {
    const add = this.connection.sql(
      'INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (?, ?, ?, ?, ?, ?)',
    );
    attempts.forEach((a, index) => add.run(id, index + 1, clubId, a.mark_value, a.wind_tenths, a.status));
  }

  /** That a performance was deleted; of several deletions the first is told. */
  deletePerformance(id: number, clubId: number, deletion: { why: string; at: number; by: number }): void {
    this.connection
      .sql(
        `INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (performance_id) DO UPDATE SET reason = excluded.reason, deleted_at = excluded.deleted_at, deleted_by = excluded.deleted_by`,
      )
      .run(id, clubId, deletion.why, deletion.at, deletion.by);
  }

  /** Takes an own operation out of the log that no hub holds, to be kept again under another device or name of the club. */
  takeOut(clubId: number, deviceId: number, number: number): void {
    this.connection
      .sql('DELETE FROM oplog WHERE club_id = ? AND device_id = ? AND number = ?')
      .run(clubId, deviceId, number);
  }

  /** Stamps an own operation anew that no hub holds (sync.md, 19). */
  stamp(clubId: number, deviceId: number, number: number, clock: string): void {
    this.rewrittenAt(clubId, deviceId, number, clock);
    this.connection
      .sql('UPDATE oplog SET clock = ? WHERE club_id = ? AND device_id = ? AND number = ? AND seq IS NULL')
      .run(clock, clubId, deviceId, number);
  }

  /** A fact that an operation put again was put at another time: the operation is stamped anew. */
  rewrittenAt(clubId: number, deviceId: number, number: number, clock: string): void {
    this.connection
      .sql(
        `UPDATE rewritten_fact SET clock = ? WHERE (row_uuid, clock) IN
           (SELECT row_uuid, clock FROM oplog WHERE club_id = ? AND device_id = ? AND number = ? AND entity = 'performance')`,
      )
      .run(clock, clubId, deviceId, number);
  }

  /**
   * Seals a line of the trail anew, in its chain or at the end of another one, where its list of blank lines may name them otherwise;
   * possible while the setting `resealed_club` names its club.
   */
  sealLine(
    id: number,
    line: { deviceId: number; number: number; detail: string; detailSha256: Buffer; link: Buffer },
  ): void {
    this.connection
      .sql('UPDATE audit SET device_id = ?, number = ?, detail = ?, detail_sha256 = ?, chain_sha256 = ? WHERE id = ?')
      .run(line.deviceId, line.number, line.detail, line.detailSha256, line.link, id);
  }

  /** The name of a club outside this file. */
  nameClub(id: number, uuid: string): void {
    this.connection.sql('UPDATE club SET uuid = ? WHERE id = ?').run(uuid, id);
    this.connection.referenceChanged();
  }

  /** A club of which only the name is known: the rest is on its way. */
  insertClub(row: { uuid: string; name: string; policy: string; settings: string; created_at: number }): number {
    this.connection.referenceChanged();
    const { lastInsertRowid } = this.connection
      .sql("INSERT INTO club (uuid, name, scheme, policy, settings, created_at) VALUES (?, ?, 'uka', ?, ?, ?)")
      .run(row.uuid, row.name, row.policy, row.settings, row.created_at);
    return Number(lastInsertRowid);
  }
}

/** Columns that follow from others of their row and do not travel. */
export function following(entity: Entity, values: Row): Row {
  if (entity === 'athlete') {
    const [first, last] = [String(values['first_name']), String(values['last_name'])];
    return { folded_name: foldName(`${first} ${last}`), sort_name: sortName(first, last) };
  }
  if (entity === 'competition') return { folded_name: foldName(String(values['name'])) };
  return {};
}
