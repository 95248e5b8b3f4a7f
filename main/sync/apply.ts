import type { Write } from '#main/db/access.ts';
import { entities, type Entity } from '#main/db/entities.ts';
import type { ToldBody } from '#main/db/row-fold.ts';
import type { DeferredOperationRow } from '#main/db/sync-rows.ts';
import { toldBy } from '#main/db/told-body.ts';
import { ReceivedErasures } from '#main/privacy/erase-received.ts';
import type { BlankedLines } from '#main/audit/blanked.ts';

import { blankTold } from './audit-lines.ts';
import { blankAsTold } from './blank.ts';
import { deriveTouched, Touched } from './derive.ts';
import { deferOperation, deferred, forgetDeferral, type KeptOperation } from './deferral.ts';
import { keepJournal } from './journal.ts';
import { MalformedOperation } from './malformed.ts';
import { isRefusal, Materialiser } from './materialise.ts';
import { MissingRow } from './names.ts';
import { endDoubleReference, reviveUsed } from './doubles.ts';
import { policyOf, touchCompared, touchRow } from './touch.ts';
import { settleTrail } from './trail-chains.ts';

export interface Applied {
  /** Values that lost against others, told to nobody before. */
  readonly conflicts: number;
  /** Lines of the trail that were blanked because a person was erased on another laptop; null where nobody was. */
  readonly blanked: readonly BlankedLines[] | null;
}

/**
 * Brings the tables of a club up to date after its log was given operations, in whatever order: every row that they are about is
 * written as all operations about it say (`foldRow`), and what follows from rows is derived anew. What cannot be
 * written yet is put aside and tried again with the next ones; it is in the log, and nothing of it is lost.
 */
export function applyOperations(
  write: Write,
  clubId: number,
  operations: readonly KeptOperation[],
  {
    isDerived,
    returned = [],
    arrived = [],
  }: {
    isDerived: boolean;
    returned?: readonly KeptOperation[];
    /** All that came, also of transactions of which more is to come: the trail goes by the hub's order alone. */
    arrived?: readonly KeptOperation[];
  },
): Applied {
  const erasures = new ReceivedErasures(write, clubId, erasedIn(operations));
  const { operations: told, blanked } = blankAsTold(write, clubId, operations);
  // Operations that waited for a row that may be here now.
  const aside = deferred(write, clubId, ['missing', 'refused']);
  const applying = new Applying(write, clubId, aside);
  settleTrail(write, clubOf(write, clubId), arrived);
  for (const operation of returned) touchCompared(write, applying.touched, operation);
  for (const operation of [...told, ...blanked]) applying.take(operation);
  const taken = new Set(operations.map(nameOf));
  for (const operation of aside) if (!taken.has(nameOf(operation))) applying.take(operation);
  applying.retry();
  if (isDerived) derive(write, clubId, applying.touched);
  return { conflicts: applying.conflicts, blanked: erasures.finish(told) };
}

/** What follows from a row that was written here by way of a conflict: as if its operation had come from another laptop. */
export function followOwnChange(
  write: Write,
  clubId: number,
  entity: Exclude<Entity, 'performance'>,
  row: string,
): void {
  const applying = new Applying(write, clubId);
  applying.follow(entity, row);
  derive(write, clubId, applying.touched);
}

function clubOf(write: Write, clubId: number): { id: number; uuid: string } {
  return write.sql('SELECT id, uuid FROM club WHERE id = ?').get(clubId) as { id: number; uuid: string };
}

function derive(write: Write, clubId: number, touched: Touched): void {
  if (touched.isEverything) endDoubleReference(write, clubId);
  deriveTouched(write, clubId, touched);
  reviveUsed(write, clubId, touched);
}

/** Erasures among operations, with whose entry was erased. */
function erasedIn(operations: readonly KeptOperation[]): ReadonlyMap<string, string> {
  return new Map(
    operations.flatMap(({ entity, kind, row, body }) => {
      const athlete = entity === 'erasure' && kind === 'put' ? toldBy(body)?.f?.['athlete_uuid'] : undefined;
      return typeof athlete === 'string' ? [[row, athlete] as const] : [];
    }),
  );
}

/** Rows written one after the other, with what each of them touches. */
class Applying {
  readonly touched = new Touched();
  conflicts = 0;
  private readonly write: Write;
  private readonly clubId: number;
  private readonly materialiser: Materialiser;
  /** Merged rows that were written already: all operations about them are in the log by now. */
  private readonly written = new Set<string>();
  private waiting: KeptOperation[] = [];
  /** Operations that were left out of their row, with why. */
  private readonly leftOut = new Map<string, Error>();
  /** Operations that are put aside because they could not be followed. */
  private readonly aside: Set<string>;

  constructor(write: Write, clubId: number, aside: readonly KeptOperation[] = []) {
    this.write = write;
    this.clubId = clubId;
    this.aside = new Set(aside.map(nameOf));
    this.materialiser = new Materialiser(write, clubId);
  }

  /** Writes what an operation says; where it cannot be, the operation is put aside. */
  take(operation: KeptOperation): void {
    const { write, clubId } = this;
    // Nearly all operations are results. They leave nothing behind where they fail, and a savepoint costs more than what one writes.
    const isSaved = operation.entity !== 'performance';
    if (isSaved) write.sql('SAVEPOINT one_operation').run();
    try {
      this.carryOut(operation);
      const obstacle = this.leftOut.get(nameOf(operation));
      if (obstacle !== undefined) throw obstacle;
      if (this.aside.delete(nameOf(operation))) forgetDeferral(write, clubId, operation.deviceId, operation.number);
    } catch (error) {
      if (isSaved && !this.leftOut.has(nameOf(operation))) {
        write.sql('ROLLBACK TO one_operation').run();
        this.materialiser.forget();
      }
      const reason = reasonOf(error);
      if (reason === null) throw error;
      if (reason === 'missing') this.waiting.push(operation);
      deferOperation(write, clubId, operation, reason, (error as Error).message);
      this.aside.add(nameOf(operation));
    } finally {
      if (isSaved) write.sql('RELEASE one_operation').run();
    }
  }

  /** Once more what pointed to a row that came later: as long as that helps. */
  retry(): void {
    let before = Infinity;
    while (this.waiting.length > 0 && this.waiting.length < before) {
      before = this.waiting.length;
      const again = this.waiting;
      this.waiting = [];
      for (const operation of again) {
        this.leftOut.delete(nameOf(operation));
        this.written.delete(`${operation.entity} ${operation.row}`);
      }
      for (const operation of again) this.take(operation);
    }
  }

  /** Whatever may follow from a row that was just written through the door. */
  follow(entity: Exclude<Entity, 'performance'>, row: string): void {
    const id = this.idOf(entity, row);
    if (id === null) return;
    touchRow(this.write, this.touched, entity, { id, fields: { undone_at: 0 } }, { isNew: false });
    this.touched.isEverything ||= entity === 'club';
  }

  private carryOut(operation: KeptOperation): void {
    const { kind, entity, row, body } = operation;
    const told = toldBy(body);
    if (told === null && body !== null) throw new MalformedOperation('the body says nothing');
    if (entity === 'actor' || entity === 'device') this.name(entity, row, told?.f ?? {});
    else if (entity === 'audit') blankTold(this.write, this.clubId, operation.deviceId, told?.f ?? {});
    else if (entity === 'performance') {
      if (told === null) return;
      if (kind === 'put') this.putPerformance(operation, told);
      else if (kind === 'del') this.touched.changed.add(this.materialiser.deletion(row, told));
      else throw new UnknownOperation(kind);
    } else if (entity in entities && (kind === 'put' || kind === 'del')) {
      this.putRow(entity as Exclude<Entity, 'performance'>, row);
    } else throw new UnknownOperation(`${kind} ${entity}`);
  }

  private putPerformance({ row, clock, device }: KeptOperation, told: ToldBody): void {
    const put = this.materialiser.performance(row, told, { clock, device });
    if (put === null) return;
    const { id, isNew } = put;
    if (isNew) this.touched.added.add(id);
    else this.touched.changed.add(id);
    // A version that others correct, too: which one counts for which twin may be another now.
    this.touched.compared.add(id);
  }

  private putRow(entity: Exclude<Entity, 'performance'>, row: string): void {
    const key = `${entity} ${row}`;
    if (this.written.has(key)) return;
    const policy = entity === 'club' ? policyOf(this.write, this.clubId) : null;
    const before = this.idOf(entity, row);
    const written = this.materialiser.row(entity, row);
    this.written.add(key);
    for (const { operation, error } of written.leftOut) this.leftOut.set(nameOf(operation), error);
    this.conflicts += keepJournal(this.write, this.clubId, entity, row, written.lost);
    // Who made an entry first may be another now, though its row stays as it is: then others are one person.
    if (entity === 'athlete') this.touched.arePersons = true;
    if (!written.isChanged) return;
    touchRow(this.write, this.touched, entity, written, { isNew: before === null });
    this.touched.isEverything ||= policy !== null && policy !== policyOf(this.write, this.clubId);
  }

  /** Names of people and laptops of the club: the latest holds, and an empty one tells nothing. */
  private name(entity: 'actor' | 'device', uuid: string, fields: Readonly<Record<string, unknown>>): void {
    const name = fields['name'];
    if (typeof name !== 'string' || name === '') return;
    const column = entity === 'actor' ? 'name' : 'label';
    // Who has an account here is called as the account is.
    const isOwn = entity === 'actor' ? ' AND id NOT IN (SELECT actor_id FROM account)' : '';
    const { changes } = this.write.sql(`UPDATE ${entity} SET ${column} = ? WHERE uuid = ?${isOwn}`).run(name, uuid);
    if (changes > 0 || entity === 'device') return;
    this.write.sql('INSERT INTO actor (uuid, name) VALUES (?, ?) ON CONFLICT DO NOTHING').run(uuid, name);
  }

  private idOf(entity: Exclude<Entity, 'performance'>, row: string): number | null {
    const { table, name } = entities[entity];
    const found = this.write.sql(`SELECT id FROM ${table} WHERE ${name} = ?`).get(row) as { id: number } | undefined;
    return found?.id ?? null;
  }
}

function nameOf({ device, number }: { readonly device: string; readonly number: number }): string {
  return `${device} ${number}`;
}

/** A kind of operation, or of row, that only a newer version knows. */
class UnknownOperation extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'UnknownOperation';
  }
}

function reasonOf(error: unknown): DeferredOperationRow['reason'] | null {
  if (error instanceof MissingRow) return 'missing';
  if (error instanceof UnknownOperation) return 'unknown';
  return isRefusal(error) ? 'refused' : null;
}
