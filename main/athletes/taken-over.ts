import type { Read, Write } from '#main/db/access.ts';
import type { AthleteMergeRow } from '#main/db/club-work-rows.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import type { TakenField } from '#shared/contract/athletes.ts';

type Column = 'date_of_birth' | 'membership_number' | 'consent' | 'note';
type Value = string | null;

/** Of each column that a merge gave the kept entry: what stood there before, and what it was given. */
type TakenOver = Partial<Record<Column, { former: Value; given: Value }>>;

export const columnOf: Readonly<Record<TakenField, Column>> = {
  dateOfBirth: 'date_of_birth',
  membershipNumber: 'membership_number',
  consent: 'consent',
  note: 'note',
};

/** Gives the kept entry the wanted fields of the merged one; answers with what undo needs to know. */
export function takeOver(write: Write, kept: AthleteRow, merged: AthleteRow, fields: readonly TakenField[]): TakenOver {
  const taken: TakenOver = {};
  for (const column of new Set(fields.map((field) => columnOf[field]))) {
    if (kept[column] !== merged[column]) taken[column] = { former: kept[column], given: merged[column] };
  }
  store(write, kept.id, Object.fromEntries(Object.entries(taken).map(([column, { given }]) => [column, given])));
  return taken;
}

export function takenOverOf(merge: Pick<AthleteMergeRow, 'taken_over'>): TakenOver {
  return JSON.parse(merge.taken_over) as TakenOver;
}

/** Fields that a merge gave, as the contract names them. */
export function takenFieldsOf(merge: Pick<AthleteMergeRow, 'taken_over'>): TakenField[] {
  const taken = takenOverOf(merge);
  return (Object.keys(columnOf) as TakenField[]).filter((field) => taken[columnOf[field]] !== undefined);
}

/**
 * Takes back what a merge gave, as if it had never been given. A later merge may have given the same entry something else on
 * top, and the entry may have been merged in turn and have passed the value on: both follow. What a person typed since stays.
 */
export function giveBack(write: Write, merge: AthleteMergeRow): void {
  for (const [column, { former, given }] of Object.entries(takenOverOf(merge)) as [
    Column,
    { former: Value; given: Value },
  ][]) {
    replaceValue(write, merge.kept_id, merge, column, given, former);
  }
}

/** What an entry had of `from` after a merge (or by itself: null) becomes `to`, there and wherever it was passed on. */
function replaceValue(
  write: Write,
  entryId: number,
  after: AthleteMergeRow | null,
  column: Column,
  from: Value,
  to: Value,
): void {
  const next = laterGift(write, entryId, after, column);
  if (next !== null) {
    const taken = takenOverOf(next);
    const own = taken[column];
    if (own?.former === from) storeTaken(write, next, { ...taken, [column]: { ...own, former: to } });
    return;
  }
  const { [column]: value } = write.sql('SELECT * FROM athlete WHERE id = ?').get(entryId) as AthleteRow;
  if (value !== from) return;
  store(write, entryId, { [column]: to });
  passOn(write, entryId, column, from, to);
}

/** The entry was merged itself, and what it had went on to the one that is kept. */
function passOn(write: Write, entryId: number, column: Column, from: Value, to: Value): void {
  const merge = write
    .sql('SELECT * FROM athlete_merge WHERE merged_id = ? AND is_same = 1 ORDER BY merged_at, uuid LIMIT 1')
    .get(entryId) as AthleteMergeRow | undefined;
  if (merge === undefined) return;
  const { [column]: own, ...others } = takenOverOf(merge);
  if (own?.given !== from) return;
  const isNothing = to === null || to === '';
  const value = isNothing ? own.former : to;
  storeTaken(write, merge, isNothing ? others : { ...others, [column]: { ...own, given: to } });
  replaceValue(write, merge.kept_id, merge, column, from, value);
}

/** The next merge in force that gave the same entry the same field. */
function laterGift(read: Read, keptId: number, after: AthleteMergeRow | null, column: Column): AthleteMergeRow | null {
  const merges = read
    .sql('SELECT * FROM athlete_merge WHERE kept_id = ? AND is_same = 1 ORDER BY merged_at, uuid')
    .all(keptId) as AthleteMergeRow[];
  const later = merges.slice(after === null ? 0 : merges.findIndex((merge) => merge.id === after.id) + 1);
  return later.find((merge) => takenOverOf(merge)[column] !== undefined) ?? null;
}

function store(write: Write, athleteId: number, changes: Partial<AthleteRow>): void {
  write.door.update('athlete', athleteId, changes);
}

function storeTaken(write: Write, merge: AthleteMergeRow, taken: TakenOver): void {
  write.door.update('athlete_merge', merge.id, { taken_over: JSON.stringify(taken) });
}
