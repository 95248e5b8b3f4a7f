import type { Read, Write } from '#main/db/access.ts';
import type { NewAttempt } from '#main/db/door.ts';
import { entities, type Entity } from '#main/db/entities.ts';
import type { Receiver } from '#main/db/receiver.ts';
import { byClock, foldRow, type LostValue, type RowOperation, type ToldBody } from '#main/db/row-fold.ts';
import type { LegRow, PerformanceFacts } from '#main/db/schema.ts';
import { toldBy } from '#main/db/told-body.ts';

import { attemptsIn, legsIn, MalformedOperation, plainValue, rowName } from './malformed.ts';
import { LocalIds, MissingRow } from './names.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Operations about one row that may be looked at: those of unfinished transactions and of newer versions wait. */
export function operationsOfRow(read: Read, clubId: number, entity: string, row: string): RowOperation[] {
  const rows = read
    .sql(
      `SELECT d.uuid AS device, o.number, o.seq, o.clock, o.kind, o.body FROM oplog o JOIN device d ON d.id = o.device_id
       LEFT JOIN deferred_operation x ON x.club_id = o.club_id AND x.device_id = o.device_id AND x.number = o.number
       WHERE o.row_uuid = ? AND o.entity = ? AND o.entity <> 'performance' AND o.club_id = ?
         AND (x.reason IS NULL OR x.reason IN ('missing', 'refused'))`,
    )
    .all(row, entity, clubId) as (Omit<RowOperation, 'told'> & { body: string | null })[];
  return rows.map(({ body, ...operation }) => ({ ...operation, told: toldBy(body) }));
}

/** What came of writing one row. */
export interface Written {
  readonly id: number;
  readonly isChanged: boolean;
  readonly lost: readonly LostValue[];
  readonly fields: Fields;
  /** Operations that cannot be followed, with why: the row is as the others say. */
  readonly leftOut: readonly { readonly operation: RowOperation; readonly error: Error }[];
}

type Leg = Pick<LegRow, 'athlete_id' | 'name' | 'entered_athlete_id'>;

/** Writes rows of one club as the operations about them say; nothing is derived. */
export class Materialiser {
  private readonly write: Write;
  private readonly receiver: Receiver;
  private readonly clubId: number;
  private readonly ids: LocalIds;

  constructor(write: Write, clubId: number) {
    this.write = write;
    this.receiver = write.door.receiver();
    this.clubId = clubId;
    this.ids = new LocalIds(write, clubId);
  }

  /**
   * A row that is merged field by field, from all operations about it. One that cannot be followed is left out, the same
   * on every laptop: it was written by a careless program, or points to a row that is not here. Throws `MissingRow`, and SQLite's
   * errors where a value may not stand, if no row comes of it at all.
   */
  row(entity: Exclude<Entity, 'performance'>, name: string): Written {
    const operations = operationsOfRow(this.write, this.clubId, entity, name);
    try {
      return { ...this.rowOf(entity, name, operations), leftOut: [] };
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
    let followed: RowOperation[] = [];
    let written: Omit<Written, 'leftOut'> | null = null;
    let isChanged = false;
    const leftOut: Written['leftOut'][number][] = [];
    for (const operation of operations.toSorted(byClock)) {
      try {
        written = this.rowOf(entity, name, [...followed, operation]);
        isChanged ||= written.isChanged;
        followed = [...followed, operation];
      } catch (error) {
        if (!isRefusal(error)) throw error;
        leftOut.push({ operation, error: error as Error });
      }
    }
    if (written === null) {
      // Of several obstacles the one that may go: what points to a row that is not here yet is tried again when rows come.
      const missing = leftOut.find(({ error }) => error instanceof MissingRow);
      throw (missing ?? leftOut[0])?.error ?? new MissingRow(entity, name);
    }
    return { ...written, isChanged, leftOut };
  }

  private rowOf(
    entity: Exclude<Entity, 'performance'>,
    name: string,
    operations: readonly RowOperation[],
  ): Omit<Written, 'leftOut'> {
    const { fields, lost } = foldRow(entity, operations);
    const values = this.columnsOf(entity, fields);
    if (entity === 'club') return { ...this.receiver.putRow(entity, name, values), lost, fields };
    this.refuseForeign(entity, name);
    const written = this.receiver.putRow(entity, name, { club_id: this.clubId, ...values });
    return { ...written, lost, fields };
  }

  /** Something was rolled back: rows that were found may be gone. */
  forget(): void {
    this.ids.forget();
  }

  /** A performance from the operation that put it; null where it is here already and nothing of it differs. */
  performance(
    uuid: string,
    told: ToldBody,
    by: { clock: string; device: string },
  ): { id: number; isNew: boolean } | null {
    const fields = told.f ?? {};
    const stored = this.write.sql('SELECT id, club_id FROM performance WHERE uuid = ?').get(uuid) as
      | { id: number; club_id: number }
      | undefined;
    if (stored !== undefined && stored.club_id !== this.clubId) throw new MissingRow('performance', uuid);
    if (stored !== undefined && (told.again !== true || !this.isLatest(uuid, by))) return null;
    const facts = {
      ...this.columnsOf('performance', fields, null),
      uuid,
      club_id: this.clubId,
    } as unknown as PerformanceFacts;
    const legs = legsIn(fields['legs']).map((leg) => this.leg(leg));
    const attempts = attemptsIn(fields['attempts']);
    // Everything that it points to is here: from now on only a value may not stand in its column.
    if (told.again === true) {
      return this.wholly(() => {
        this.receiver.rewritten(uuid, this.clubId, by);
        if (stored === undefined) return { id: this.newPerformance(facts, legs, attempts), isNew: true };
        this.receiver.rewritePerformance(stored.id, facts);
        this.addParts(stored.id, legs, attempts);
        return { id: stored.id, isNew: false };
      });
    }
    return { id: this.newPerformance(facts, legs, attempts), isNew: true };
  }

  private newPerformance(facts: PerformanceFacts, legs: readonly Leg[], attempts: readonly NewAttempt[]): number {
    const id = this.receiver.insertPerformance(facts);
    try {
      this.addParts(id, legs, attempts);
    } catch (error) {
      this.receiver.takeBackPerformance(id);
      throw error;
    }
    return id;
  }

  private addParts(id: number, legs: readonly Leg[], attempts: readonly NewAttempt[]): void {
    this.receiver.addLegs(id, this.clubId, legs);
    this.receiver.addAttempts(id, this.clubId, attempts);
  }

  /** Of work that fails nothing is written. */
  private wholly<Result>(work: () => Result): Result {
    this.write.sql('SAVEPOINT whole').run();
    try {
      return work();
    } catch (error) {
      this.write.sql('ROLLBACK TO whole').run();
      throw error;
    } finally {
      this.write.sql('RELEASE whole').run();
    }
  }

  /** That a performance was deleted: of several deletions the first holds. Answers with its local id. */
  deletion(uuid: string, told: ToldBody): number {
    const id = this.ids.of('performance', uuid);
    const deletion = { why: told.why ?? '', at: told.at ?? 0, by: this.ids.of('actor', told.by ?? '') };
    const before = this.write
      .sql(
        `SELECT x.deleted_at AS at, a.uuid AS by FROM performance_deletion x JOIN actor a ON a.id = x.deleted_by WHERE x.performance_id = ?`,
      )
      .get(id) as { at: number; by: string } | undefined;
    const isEarlier =
      before === undefined || deletion.at < before.at || (deletion.at === before.at && (told.by ?? '') <= before.by);
    if (isEarlier) this.receiver.deletePerformance(id, this.clubId, deletion);
    return id;
  }

  private isLatest(uuid: string, { clock, device }: { clock: string; device: string }): boolean {
    const known = this.write.sql('SELECT clock, device FROM rewritten_fact WHERE row_uuid = ?').get(uuid) as
      | { clock: string; device: string }
      | undefined;
    return known === undefined || clock > known.clock || (clock === known.clock && device >= known.device);
  }

  private leg({ athlete, name }: { athlete?: string; name?: string }): Leg {
    if (athlete === undefined) return { athlete_id: null, name: name ?? '', entered_athlete_id: null };
    return { ...this.person(this.ids.of('athlete', athlete)), name: null };
  }

  /** Whom an entry counts for, and the entry where that is another one. */
  private person(entry: number): { athlete_id: number; entered_athlete_id: number | null } {
    const { merged_into_id: root } = this.write.sql('SELECT merged_into_id FROM athlete WHERE id = ?').get(entry) as {
      merged_into_id: number | null;
    };
    return root === null
      ? { athlete_id: entry, entered_athlete_id: null }
      : { athlete_id: root, entered_athlete_id: entry };
  }

  /** The travelling form read back: names as local ids, values as JSON where the column has it. */
  private columnsOf(entity: Entity, fields: Fields, missing?: null): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const { field, column, points, isJson } of entities[entity].fields) {
      const value = fields[field];
      if (value === undefined) {
        if (missing === null) values[column] = null;
      } else if (value === null) values[column] = null;
      else if (points !== undefined) values[column] = this.ids.of(points, rowName(field, value));
      else values[column] = isJson === true ? JSON.stringify(value) : plainValue(field, value);
    }
    if (entity === 'non_mark' && typeof values['athlete_id'] === 'number')
      Object.assign(values, this.person(values['athlete_id']));
    return values;
  }

  /** A row of that name in another club is not touched, whatever an operation says. */
  private refuseForeign(entity: Exclude<Entity, 'performance' | 'club'>, name: string): void {
    const description = entities[entity];
    const row = this.write.sql(`SELECT club_id FROM ${description.table} WHERE ${description.name} = ?`).get(name) as
      | { club_id: number | null }
      | undefined;
    if (row !== undefined && row.club_id !== this.clubId) throw new MissingRow(entity, name);
  }
}

/**
 * Whether an operation cannot be followed for what it says: it points to a row that is not here, says what nobody means, or a
 * value may not stand in its column. Anything else is a full disk, a damaged file or a defect of this program, and ends the whole: the page is
 * taken once more when that is mended, and no operation is put aside for it.
 */
export function isRefusal(error: unknown): boolean {
  if (error instanceof MissingRow || error instanceof MalformedOperation) return true;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT');
}
