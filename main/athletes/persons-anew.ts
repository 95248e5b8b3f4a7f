import type { Read, Write } from '#main/db/access.ts';
import { forgetBests } from '#main/standings/forget-bests.ts';
import { deriveTwinsHere } from '#main/sync/twins.ts';

import { derivePersons } from './merges.ts';
import { performancesOf } from './rows.ts';

/**
 * Finds out anew who is one person, and forgets the bests of everybody whom that changes. A merge, an undone one or another date of
 * birth may join entries, or part them, that nobody named. Answers with the results that have to be judged again.
 */
export function derivePersonsAnew(write: Write, clubId: number): Set<number> {
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
  const changed = new Set<number>();
  for (const entry of entries) {
    forgetBests(write, entry);
    for (const id of [...(performances.get(entry) ?? []), ...performancesOf(write, [entry])]) changed.add(id);
  }
  // What two laptops typed of one person is one result, and of two persons two: whoever joins or parts them finds so at once.
  for (const id of deriveTwinsHere(write, clubId, changed)) changed.add(id);
  return changed;
}

function personsOf(read: Read, clubId: number): Map<number, number> {
  const rows = read
    .sql('SELECT id, merged_into_id AS root FROM athlete WHERE club_id = ? AND merged_into_id IS NOT NULL')
    .all(clubId) as { id: number; root: number }[];
  return new Map(rows.map(({ id, root }) => [id, root]));
}
