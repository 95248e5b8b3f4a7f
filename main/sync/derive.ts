import { performancesOf } from '#main/athletes/rows.ts';
import { derivePersons } from '#main/athletes/merges.ts';
import type { Read, Write } from '#main/db/access.ts';
import { performancesAdded } from '#main/standings/additions.ts';
import { forgetBests } from '#main/standings/forget-bests.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';
import { performancesChanged, rederive } from '#main/standings/service.ts';

import { deriveTwins } from './twins.ts';

/** What operations of other laptops touched, by local ids. */
export class Touched {
  /** New results. */
  readonly added = new Set<number>();
  /** Results of which anything that is derived may be another. */
  readonly changed = new Set<number>();
  /** Results that may be equal to others, or no longer. */
  readonly compared = new Set<number>();
  /** Entries, merges or what makes two entries one person. */
  arePersons = false;
  /** Reference data or the club's policy: everything may be another. */
  isEverything = false;
}

const silent = { report: () => undefined, throwIfCancelled: () => undefined };

/** Brings everything derived of a club up to date after operations came in. */
export function deriveTouched(write: Write, clubId: number, touched: Touched): void {
  if (touched.isEverything) {
    rebuildClub(write, clubId, silent);
    return;
  }
  if (touched.arePersons) derivePersonsAnew(write, clubId, touched);
  const compared = new Set([...touched.added, ...touched.changed, ...touched.compared]);
  for (const id of deriveTwins(write, clubId, compared)) touched.changed.add(id);
  const added = [...touched.added].filter((id) => !touched.changed.has(id));
  // First those that were there: they are folded from all stored facts, and what is new is none before it is derived.
  performancesChanged(write, clubId, [...touched.changed]);
  rederive(write, clubId, added);
  performancesAdded(write, clubId, added);
}

function derivePersonsAnew(write: Write, clubId: number, touched: Touched): void {
  const before = personsOf(write, clubId);
  // The results are looked up while they still hang on the old persons, and once more on the new ones.
  const performances = new Map<number, number[]>();
  for (const root of new Set(before.values())) performances.set(root, performancesOf(write, [root]));
  derivePersons(write, clubId);
  const after = personsOf(write, clubId);
  const entries = new Set<number>();
  for (const entry of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(entry) ?? entry, after.get(entry) ?? entry];
    if (was === is) continue;
    for (const person of [entry, was, is]) entries.add(person);
  }
  for (const entry of entries) {
    forgetBests(write, entry);
    for (const id of [...(performances.get(entry) ?? []), ...performancesOf(write, [entry])]) touched.changed.add(id);
  }
}

function personsOf(read: Read, clubId: number): Map<number, number> {
  const rows = read
    .sql('SELECT id, merged_into_id AS root FROM athlete WHERE club_id = ? AND merged_into_id IS NOT NULL')
    .all(clubId) as { id: number; root: number }[];
  return new Map(rows.map(({ id, root }) => [id, root]));
}
