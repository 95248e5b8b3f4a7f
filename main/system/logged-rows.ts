import type { Read } from '#main/db/access.ts';
import { entities, type Entity } from '#main/db/entities.ts';
import { foldRow, type RowOperation, type ToldBody } from '#main/db/row-fold.ts';
import type { Schema } from '#main/db/schema.ts';
import { fieldsOf, RowNames, rowName } from '#main/db/travelling-form.ts';
import type { Difference } from '#main/standings/rebuild.ts';

type Fields = Record<string, unknown>;

/** A part of a performance: who ran which leg, or one attempt of a series. */
interface Part {
  readonly club_id: number;
  readonly place: number;
}

/**
 * The rows of a club as its operation log tells them. A performance is written once and compared at once, so that a million
 * do not lie in memory; all other rows are merged field by field and compared at the end.
 */
export class LoggedRows {
  private readonly read: Read;
  private readonly clubId: number;
  private readonly told = new Map<string, RowOperation[]>();
  private readonly deletions = new Map<string, ToldBody>();
  private readonly performances = new Map<number, number>();
  private readonly devices: ReadonlyMap<number, string>;
  private readonly deferred: ReadonlyMap<string, string>;
  private readonly blank = new Set<string>();
  private readonly names: RowNames;
  private readonly defaults = new Map<Entity, ReadonlyMap<string, string>>();

  constructor(read: Read, clubId: number) {
    this.read = read;
    this.clubId = clubId;
    this.names = new RowNames(read);
    const devices = read.sql('SELECT id, uuid FROM device').all() as { id: number; uuid: string }[];
    this.devices = new Map(devices.map(({ id, uuid }) => [id, uuid]));
    const deferred = read
      .sql('SELECT device_id, number, reason FROM deferred_operation WHERE club_id = ?')
      .all(clubId) as { device_id: number; number: number; reason: string }[];
    this.deferred = new Map(deferred.map((each) => [`${each.device_id} ${each.number}`, each.reason]));
  }

  apply(operation: Schema['oplog']): Difference[] {
    const { kind, entity, row_uuid: uuid, body } = operation;
    const key = `${entity} ${uuid}`;
    // What waits for a newer version, for the rest of its transaction or for a row that it points to is not in the tables.
    const reason = this.deferred.get(`${operation.device_id} ${operation.number}`);
    if (reason !== undefined) {
      if (reason === 'missing' || reason === 'refused') this.blank.add(key);
      return [];
    }
    // Names of people and laptops, lines of the trail: no rows of the club.
    if (entity === 'actor' || entity === 'device' || entity === 'audit') return [];
    // A blanked body tells nothing of its row, which was then logged whole; a damaged one is told of by its hash.
    const told = body === null ? null : parse(body);
    if (body === null) this.blank.add(key);
    if (told === null) return [];
    if (entity === 'performance') {
      if (kind === 'put') return this.comparePerformance(operation, told);
      this.keepDeletion(uuid, told);
      return [];
    }
    const known = this.told.get(key);
    const device = this.devices.get(operation.device_id) ?? '';
    const { number, seq, clock } = operation;
    const row: RowOperation = { device, number, seq, clock, kind: kind === 'del' ? 'del' : 'put', told };
    if (known === undefined) this.told.set(key, [row]);
    else known.push(row);
    return [];
  }

  /** Of several deletions of one result the first is told. */
  private keepDeletion(uuid: string, told: ToldBody): void {
    const known = this.deletions.get(uuid);
    const [at, by] = [told.at ?? 0, told.by ?? ''];
    if (known === undefined || at < (known.at ?? 0) || (at === known.at && by <= (known.by ?? '')))
      this.deletions.set(uuid, told);
  }

  /** What the tables say that the log does not, and the other way round. */
  compareWithTables(): Difference[] {
    const differences = [...this.compareDeletions(), ...this.unloggedPerformances()];
    for (const [entity, description] of Object.entries(entities)) {
      if (entity === 'performance') continue;
      const column = entity === 'club' ? 'id' : 'club_id';
      const rows = this.read.sql(`SELECT * FROM ${description.table} WHERE ${column} = ?`).iterate(this.clubId);
      for (const row of rows as IterableIterator<Fields>) differences.push(...this.compareRow(entity as Entity, row));
    }
    return [
      ...differences,
      ...[...this.told.keys()]
        .filter((key) => !this.blank.has(key))
        .map((key) => ({ what: 'log', detail: `${key} is in the log and not in its table` })),
      ...[...this.deletions.keys()].map((uuid) => ({
        what: 'log',
        detail: `the deletion of performance ${uuid} is in the log and not in its table`,
      })),
    ];
  }

  private compareRow(entity: Entity, row: Fields): Difference[] {
    const description = entities[entity];
    const uuid = String(row[description.name]);
    const key = `${entity} ${uuid}`;
    const operations = this.told.get(key);
    this.told.delete(key);
    // Of a row that was blanked the operations after the last blank one tell it whole.
    if (operations === undefined)
      return this.blank.has(key) ? [] : [{ what: entity, detail: `${uuid} is not in the log` }];
    if (this.blank.has(key) && !isWhole(operations)) return [];
    const logged = foldRow(entity, operations).fields;
    // The log knows whom an entry was typed for; whom it counts for follows from the merges.
    const stored = this.fieldsOf(entity, { ...row, athlete_id: row['entered_athlete_id'] ?? row['athlete_id'] });
    return difference(entity, uuid, logged, stored, this.defaultsOf(entity));
  }

  private comparePerformance(
    { row_uuid: uuid, device_id: device, clock }: Schema['oplog'],
    told: ToldBody,
  ): Difference[] {
    const row = this.read.sql('SELECT * FROM performance WHERE uuid = ? AND club_id = ?').get(uuid, this.clubId) as
      | (Fields & { id: number })
      | undefined;
    if (row === undefined) return [{ what: 'log', detail: `performance ${uuid} is in the log and not in its table` }];
    const before = this.performances.get(row.id);
    this.performances.set(row.id, device);
    if (told.again !== true) {
      // A copy of a database tells its results once more, under another device.
      if (before === device) return [{ what: 'performance', detail: `${uuid} was recorded twice` }];
      if (before !== undefined || this.isRewritten(uuid)) return [];
    } else if (!this.isLatest(uuid, clock)) return [];
    const logged = told.f ?? {};
    return difference('performance', uuid, logged, { ...this.fieldsOf('performance', row), ...this.partsOf(row.id) });
  }

  private isRewritten(uuid: string): boolean {
    return this.latest(uuid) !== undefined;
  }

  /** Whether no later erasure wrote the result anew. This laptop keeps no clock of what it rewrote itself. */
  private isLatest(uuid: string, clock: string): boolean {
    const latest = this.latest(uuid);
    return latest === undefined || latest.clock === clock;
  }

  private latest(uuid: string): { clock: string } | undefined {
    return this.read.sql('SELECT clock FROM rewritten_fact WHERE row_uuid = ?').get(uuid) as
      | { clock: string }
      | undefined;
  }

  /** Legs and attempts in the form of the log; a part out of its place or of another club cannot be equal. */
  private partsOf(id: number): Fields {
    const legs = this.read
      .sql(
        'SELECT club_id, leg AS place, coalesce(entered_athlete_id, athlete_id) AS athlete_id, name FROM performance_athlete WHERE performance_id = ? ORDER BY leg',
      )
      .all(id) as (Part & { athlete_id: number | null; name: string | null })[];
    const attempts = this.read
      .sql(
        'SELECT club_id, ordinal AS place, mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal',
      )
      .all(id) as (Part & Fields)[];
    const isWhole = [legs, attempts].every((parts) =>
      parts.every((part, index) => part.place === index + 1 && part.club_id === this.clubId),
    );
    return {
      ...(isWhole ? {} : { 'order of its parts': 'broken' }),
      legs: legs.map((leg) =>
        leg.athlete_id === null ? { name: leg.name } : { athlete: this.names.of('athlete', leg.athlete_id) },
      ),
      ...(attempts.length === 0
        ? {}
        : { attempts: attempts.map(({ mark_value, wind_tenths, status }) => ({ mark_value, wind_tenths, status })) }),
    };
  }

  private compareDeletions(): Difference[] {
    const rows = this.read
      .sql(
        'SELECT p.uuid, x.club_id, x.reason, x.deleted_at, x.deleted_by FROM performance_deletion x JOIN performance p ON p.id = x.performance_id WHERE p.club_id = ?',
      )
      .all(this.clubId) as { uuid: string; club_id: number; reason: string; deleted_at: number; deleted_by: number }[];
    return rows.flatMap((row) => {
      const logged = this.deletions.get(row.uuid);
      this.deletions.delete(row.uuid);
      const { by, at, why } = logged ?? {};
      const stored = {
        by: this.names.of('actor', row.deleted_by),
        at: row.deleted_at,
        why: row.reason,
        club: row.club_id,
      };
      return difference(
        'performance',
        row.uuid,
        { deleted: { ...(logged === undefined ? {} : { by, at, why }), club: this.clubId } },
        { deleted: stored },
      );
    });
  }

  private unloggedPerformances(): Difference[] {
    const rows = this.read
      .sql('SELECT id FROM performance WHERE club_id = ?')
      .iterate(this.clubId) as IterableIterator<{ id: number }>;
    const unlogged: number[] = [];
    for (const { id } of rows) if (!this.performances.has(id)) unlogged.push(id);
    return unlogged
      .map((id) => rowName(this.read, 'performance', id))
      .filter((uuid) => !this.blank.has(`performance ${uuid}`))
      .map((uuid) => ({ what: 'performance', detail: `${uuid} is not in the log` }));
  }

  private fieldsOf(entity: Entity, row: Fields): Fields {
    return fieldsOf(entities[entity], row, 'without nulls', this.names.of);
  }

  /** What a column has when an operation leaves it out, by field. */
  private defaultsOf(entity: Entity): ReadonlyMap<string, string> {
    let defaults = this.defaults.get(entity);
    if (defaults === undefined) {
      const { table, fields } = entities[entity];
      const columns = this.read.sql('SELECT name, dflt_value FROM pragma_table_info(?)').all(table) as {
        name: string;
        dflt_value: string | null;
      }[];
      defaults = new Map(
        fields.flatMap(({ field, column, isJson }) => {
          const text = columns.find(({ name }) => name === column)?.dflt_value ?? null;
          if (text === null) return [];
          const { value } = this.read.sql(`SELECT ${text} AS value`).get() as { value: unknown };
          return [[field, isJson === true ? String(value) : JSON.stringify(value)] as const];
        }),
      );
      this.defaults.set(entity, defaults);
    }
    return defaults;
  }
}

/** Operations that tell a row whole: what an erasure wrote anew. */
function isWhole(operations: readonly RowOperation[]): boolean {
  const last = operations.at(-1);
  return last?.told?.f !== undefined && Object.keys(last.told.f).length > 1;
}

function parse(body: string): ToldBody | null {
  try {
    const told = JSON.parse(body) as unknown;
    return typeof told === 'object' ? told : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The first field that differs, as a difference of that row; `defaults` are those of its columns, as JSON. */
function difference(
  what: string,
  uuid: string,
  logged: Readonly<Fields>,
  stored: Fields,
  defaults: ReadonlyMap<string, string> = new Map(),
): Difference[] {
  if (JSON.stringify(logged) === JSON.stringify(stored)) return [];
  const field = [...new Set([...Object.keys(logged), ...Object.keys(stored)])].find((name) => {
    const text = JSON.stringify(stored[name] ?? null);
    if (text === JSON.stringify(logged[name] ?? null)) return false;
    // A column that was left out of the operation has its default in the table.
    return logged[name] !== undefined || text !== defaults.get(name);
  });
  return field === undefined ? [] : [{ what, detail: `${uuid}: ${field} is not what the log says` }];
}
