import type { Entity } from './entities.ts';

/** What one operation says of a row. */
export interface RowOperation {
  readonly device: string;
  readonly number: number;
  /** The hub's number; null while the hub does not hold it. */
  readonly seq: number | null;
  readonly clock: string;
  readonly kind: 'put' | 'del';
  /** Null where the body was blanked because a person was erased: it says nothing. */
  readonly told: ToldBody | null;
}

export interface ToldBody {
  readonly f?: Readonly<Record<string, unknown>>;
  /** A fact is put once more, whole: a person who is named in it was erased. */
  readonly again?: boolean;
  /** Of an erasure: what it blanked (`BlankList`), as another laptop sent it. */
  readonly blanked?: unknown;
  /** How much of the hub's order its author knew. */
  readonly seen?: number;
  readonly by?: string;
  readonly at?: number;
  readonly why?: string;
}

/** A value that lost against another one, neither author knowing of the other. */
export interface LostValue {
  readonly field: string;
  readonly kept: unknown;
  readonly lost: unknown;
  readonly keptBy: RowOperation;
  readonly lostBy: RowOperation;
}

export interface FoldedRow {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly lost: readonly LostValue[];
}

/** Roles from the least to the most that they allow. */
const rolesByPower: readonly unknown[] = ['member', 'staff', 'owner'];

/** An order of operations that is the same on every laptop: by clock, then by device. */
export function byClock(a: RowOperation, b: RowOperation): number {
  return compare(a.clock, b.clock) || compare(a.device, b.device) || a.number - b.number;
}

/** Whether whoever made `later` knew of `earlier`. */
export function hasSeen(later: RowOperation, earlier: RowOperation): boolean {
  if (later.device === earlier.device) return later.number > earlier.number;
  // Who knew of an operation stamped later than it. A hub that was restored has other numbers than those that were known.
  return earlier.seq !== null && (later.told?.seen ?? 0) >= earlier.seq && byClock(later, earlier) > 0;
}

/**
 * A reference row as the operations about it say, in whatever order they came (sync.md, 34-36). The latest put of a field
 * holds; a row that was deleted lives again by a later change whose author knew nothing of the deletion; of roles that were
 * given without knowing of each other the one that allows least.
 */
export function foldRow(entity: Entity, operations: readonly RowOperation[]): FoldedRow {
  const ordered = [...operations].sort(byClock);
  const puts = new Map<string, { operation: RowOperation; value: unknown }[]>();
  let undone: number | null = null;
  for (const operation of ordered) {
    const { told, kind } = operation;
    if (told === null) continue;
    // An import is taken back for good: the first time counts.
    if (kind === 'del') undone = Math.min(undone ?? Infinity, told.at ?? 0);
    for (const [field, value] of Object.entries(told.f ?? {})) {
      const known = puts.get(field);
      if (known === undefined) puts.set(field, [{ operation, value }]);
      else known.push({ operation, value });
    }
  }
  const fields: Record<string, unknown> = {};
  const lost: LostValue[] = [];
  for (const [field, all] of puts) {
    const standing = all.filter(({ operation }) => !all.some((other) => hasSeen(other.operation, operation)));
    const kept = winner(entity, field, standing) ?? all.at(-1);
    if (kept === undefined) continue;
    fields[field] = kept.value;
    for (const other of standing) {
      if (JSON.stringify(other.value) === JSON.stringify(kept.value)) continue;
      lost.push({ field, kept: kept.value, lost: other.value, keptBy: kept.operation, lostBy: other.operation });
    }
  }
  if (fields['is_deleted'] === 1 && entity !== 'club_member') {
    const deletion = puts.get('is_deleted')?.at(-1)?.operation;
    const revival = deletion === undefined ? undefined : ordered.findLast((each) => revives(each, deletion));
    if (deletion !== undefined && revival !== undefined) {
      fields['is_deleted'] = 0;
      lost.push({ field: 'is_deleted', kept: 0, lost: 1, keptBy: revival, lostBy: deletion });
    }
  }
  if (undone !== null) fields['undone_at'] = undone;
  const erasing = entity === 'athlete' ? ordered.filter(({ told }) => told?.f?.['is_erased'] === 1) : [];
  if (erasing.length === 0) return { fields, lost };
  // Somebody who did not know of the erasure may have typed a name since: nothing personal comes back.
  Object.assign(fields, nobody, ...erasing.map(({ told }) => personal(told?.f ?? {})));
  return { fields, lost: lost.filter(({ field }) => !(field in nobody)) };
}

/** What is personal of an athlete, as an erasure leaves it; the name that stands instead comes with the erasure. */
export const nobody: Readonly<Record<string, unknown>> = {
  first_name: '',
  last_name: '',
  date_of_birth: '',
  membership_number: null,
  consent: null,
  consent_day: '',
  photo_consent: null,
  photo_consent_day: '',
  keep_until: '',
  note: null,
  is_erased: 1,
};

function personal(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field in nobody));
}

function revives(operation: RowOperation, deletion: RowOperation): boolean {
  return operation.told?.f !== undefined && byClock(operation, deletion) > 0 && !hasSeen(operation, deletion);
}

/** Of values none of whose authors knew of another. */
function winner(
  entity: Entity,
  field: string,
  standing: readonly { operation: RowOperation; value: unknown }[],
): { operation: RowOperation; value: unknown } | undefined {
  if (entity === 'club_member' && (field === 'role' || field === 'is_deleted')) {
    const power = (value: unknown) => (field === 'role' ? rolesByPower.indexOf(value) : value === 1 ? 0 : 1);
    return standing.toSorted((a, b) => power(a.value) - power(b.value) || byClock(b.operation, a.operation))[0];
  }
  return standing.at(-1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
