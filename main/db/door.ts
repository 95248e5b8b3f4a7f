import type { Connection } from './connection.ts';
import { entities, type Entity, type EntityDescription } from './entities.ts';
import { Eraser } from './eraser.ts';
import { type LogOptions, OperationLog } from './operation-log.ts';
import type { HybridClock } from './oplog.ts';
import { Receiver } from './receiver.ts';
import { nobody } from './row-fold.ts';
import type { AttemptRow, LegRow, PerformanceDerived, PerformanceFacts, Schema } from './schema.ts';
import { fieldsOf, RowNames } from './travelling-form.ts';
import { sortName } from '#shared/domain/name.ts';

/** A row as it is handed to the door: every column of the table but the local id; what is left out is null or the column's default. */
export type NewRow<E extends Entity> = Partial<Omit<Schema[E], 'id'>> & { club_id?: number | null };
export type NewLeg = Pick<LegRow, 'athlete_id' | 'name'>;
export type NewAttempt = Pick<AttemptRow, 'mark_value' | 'wind_tenths' | 'status'>;

export interface DoorOptions extends LogOptions {
  readonly actor: { id: number; uuid: string };
  readonly newId: () => string;
  readonly now: number;
}

const referenceTables: ReadonlySet<string> = new Set([
  'club',
  'season',
  'discipline',
  'age_group',
  'medal_position',
  'reference_override',
]);

/**
 * The one door for rows that travel. It exists only inside a command's transaction; every row it writes gets its line in
 * the hashed operation log in the same transaction. Triggers refuse everybody else (`write_guard`).
 */
export class Door {
  readonly newId: () => string;
  readonly now: number;
  readonly actorId: number;
  /** The clock that every operation is stamped by. */
  readonly clock: HybridClock;
  private readonly options: DoorOptions;
  private readonly connection: Connection;
  private readonly names: RowNames;
  private readonly log: OperationLog;
  private isOpen = false;
  private erasing: Eraser | undefined;

  constructor(options: DoorOptions) {
    this.options = options;
    this.connection = options.connection;
    this.names = new RowNames(options.connection);
    this.log = new OperationLog(options, this.names);
    this.newId = options.newId;
    this.now = options.now;
    this.actorId = options.actor.id;
    this.clock = options.clock;
  }

  /** Inserts a row and answers with its local id. */
  insert<E extends Exclude<Entity, 'performance'>>(entity: E, row: NewRow<E>): number {
    const description = entities[entity];
    const values = row as Record<string, unknown>;
    const id = this.insertRow(description, entity === 'athlete' ? { ...row, ...orderOf(values) } : row);
    const clubId = entity === 'club' ? id : Number(values['club_id']);
    this.log.add(clubId, 'put', entity, String(values[description.name]), {
      f: fieldsOf(description, values, 'without nulls', this.names.of),
    });
    return id;
  }

  /** Changes fields of a reference row; only what differs is written and logged. Answers whether anything differed. */
  update<E extends Exclude<Entity, 'performance' | 'decision'>>(entity: E, id: number, changes: NewRow<E>): boolean {
    const description = entities[entity];
    const before = this.connection.sql(`SELECT * FROM ${description.table} WHERE id = ?`).get(id) as Record<
      string,
      unknown
    >;
    const given = { ...changes, ...consequences(entity, before, changes) };
    const isNobody = entity === 'athlete' && before['is_erased'] === 1;
    // Nothing personal comes back to somebody who was erased: the fold says so on every other laptop.
    const different = Object.entries(given).filter(
      ([column, value]) => before[column] !== value && !(isNobody && isPersonalColumn(column)),
    );
    if (different.length === 0) return false;
    this.open();
    this.connection
      .sql(`UPDATE ${description.table} SET ${different.map(([column]) => `${column} = ?`).join(', ')} WHERE id = ?`)
      .run(...different.map(([, value]) => value), id);
    if (referenceTables.has(description.table)) this.connection.referenceChanged();
    const fields = fieldsOf(description, Object.fromEntries(different), 'only given', this.names.of);
    const clubId = entity === 'club' ? id : Number(before['club_id']);
    if (Object.keys(fields).length > 0)
      this.log.add(clubId, 'put', entity, String(before[description.name]), { f: fields });
    return true;
  }

  /** Records the facts of a performance with its legs in running order and its attempts; one operation. */
  insertPerformance(
    facts: PerformanceFacts,
    derived: PerformanceDerived,
    legs: readonly NewLeg[],
    attempts: readonly NewAttempt[] = [],
  ): number {
    const description = entities.performance;
    const id = this.insertRow(description, { ...facts, ...derived });
    const addLeg = this.connection.sql(
      'INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (?, ?, ?, ?, ?, ?)',
    );
    const entered = this.enteredBefore(facts.replaces_uuid);
    const enteredAs = ({ athlete_id: athlete }: NewLeg) => (athlete === null ? null : (entered.get(athlete) ?? null));
    legs.forEach((leg, index) => addLeg.run(id, index + 1, facts.club_id, leg.athlete_id, leg.name, enteredAs(leg)));
    if (attempts.length > 0) {
      const addAttempt = this.connection.sql(
        'INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (?, ?, ?, ?, ?, ?)',
      );
      attempts.forEach((a, index) =>
        addAttempt.run(id, index + 1, facts.club_id, a.mark_value, a.wind_tenths, a.status),
      );
    }
    const fields = fieldsOf(description, facts as unknown as Record<string, unknown>, 'without nulls', this.names.of);
    fields['legs'] = legs.map((leg) =>
      leg.athlete_id === null
        ? { name: leg.name }
        : { athlete: this.names.of('athlete', enteredAs(leg) ?? leg.athlete_id) },
    );
    if (attempts.length > 0)
      fields['attempts'] = attempts.map((a) => ({
        mark_value: a.mark_value,
        wind_tenths: a.wind_tenths,
        status: a.status,
      }));
    this.log.add(facts.club_id, 'put', 'performance', facts.uuid, { f: fields });
    return id;
  }

  /**
   * Whom an athlete's entry counts for, as the merges in force say; every leg and non-mark that was entered for it follows.
   * Derived: the log has the merge and no line a leg.
   */
  countFor(entryId: number, athleteId: number): void {
    this.open();
    const mergedInto = entryId === athleteId ? null : athleteId;
    const entered = mergedInto === null ? null : entryId;
    this.connection.sql('UPDATE athlete SET merged_into_id = ? WHERE id = ?').run(mergedInto, entryId);
    for (const table of ['performance_athlete', 'non_mark']) {
      for (const where of ['entered_athlete_id = ?', 'athlete_id = ? AND entered_athlete_id IS NULL']) {
        this.connection
          .sql(`UPDATE ${table} SET athlete_id = ?, entered_athlete_id = ? WHERE ${where}`)
          .run(athleteId, entered, entryId);
      }
    }
  }

  /** Of the version that a result takes the place of: the entry that was typed, by whom it counts for. */
  private enteredBefore(replaces: string | null): ReadonlyMap<number, number> {
    if (replaces === null) return new Map();
    const rows = this.connection
      .sql(
        `SELECT l.athlete_id, l.entered_athlete_id FROM performance p JOIN performance_athlete l ON l.performance_id = p.id
         WHERE p.uuid = ? AND l.entered_athlete_id IS NOT NULL`,
      )
      .all(replaces) as { athlete_id: number; entered_athlete_id: number }[];
    return new Map(rows.map((row) => [row.athlete_id, row.entered_athlete_id]));
  }

  /** Marks a performance as deleted, for good; the row stays with its history. */
  deletePerformance(id: number, reason: string): void {
    const row = this.connection.sql('SELECT uuid, club_id FROM performance WHERE id = ?').get(id) as {
      uuid: string;
      club_id: number;
    };
    this.open();
    this.connection
      .sql(
        'INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (?, ?, ?, ?, ?)',
      )
      .run(id, row.club_id, reason, this.now, this.actorId);
    this.log.add(row.club_id, 'del', 'performance', row.uuid, {
      by: this.options.actor.uuid,
      at: this.now,
      why: reason,
    });
  }

  /** Takes a whole import back as one operation; what came with it stays as history and counts no more. */
  undoBatch(id: number): void {
    const row = this.connection.sql('SELECT uuid, club_id FROM import_batch WHERE id = ?').get(id) as {
      uuid: string;
      club_id: number;
    };
    this.open();
    this.connection.sql('UPDATE import_batch SET undone_at = ? WHERE id = ?').run(this.now, id);
    this.log.add(row.club_id, 'del', 'import_batch', row.uuid, {
      by: this.options.actor.uuid,
      at: this.now,
      why: 'undone',
    });
  }

  /** Tells the other laptops of a club something that is no row of it: names of people, lines of the trail. */
  tell(clubId: number, about: 'actor' | 'device' | 'audit', name: string, fields: object): void {
    this.open();
    this.log.add(clubId, 'put', about, name, { f: fields });
  }

  /** The side of the door where operations of other laptops come in; it is open until the transaction ends. */
  receiver(): Receiver {
    this.open();
    return new Receiver(this.connection);
  }

  /** The side of the door that takes an erased person out of rows and log; it is open until the transaction ends. */
  eraser(): Eraser {
    this.open();
    this.erasing ??= new Eraser(this.connection, this.names, this.log);
    return this.erasing;
  }

  /** Shuts the door before the transaction ends. */
  close(): void {
    if (this.isOpen) this.connection.sql('UPDATE write_guard SET is_open = 0').run();
    this.isOpen = false;
  }

  private open(): void {
    if (this.isOpen) return;
    this.connection.sql('UPDATE write_guard SET is_open = 1').run();
    this.isOpen = true;
  }

  private insertRow(description: EntityDescription, row: object): number {
    this.open();
    const columns: string[] = [];
    const values: unknown[] = [];
    for (const [column, value] of Object.entries(row)) {
      if (value === undefined) continue;
      columns.push(column);
      values.push(value);
    }
    const text = `INSERT INTO ${description.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    const { lastInsertRowid } = this.connection.sql(text).run(...values);
    if (referenceTables.has(description.table)) this.connection.referenceChanged();
    return Number(lastInsertRowid);
  }
}

/** Columns that follow from others of their row: they are written with them and not logged. */
function consequences(
  entity: Entity,
  before: Record<string, unknown>,
  changes: Record<string, unknown>,
): Record<string, unknown> {
  if (entity === 'athlete') return orderOf({ ...before, ...changes });
  const { athlete_id: athleteId } = changes;
  const isEnteredAnew = entity === 'non_mark' && athleteId !== undefined && athleteId !== before['athlete_id'];
  return isEnteredAnew ? { entered_athlete_id: null } : {};
}

function isPersonalColumn(column: string): boolean {
  return column in nobody || column === 'folded_name' || column === 'sort_name';
}

function orderOf({ first_name: first, last_name: last }: Record<string, unknown>): { sort_name: string } {
  return { sort_name: sortName(String(first), String(last)) };
}
