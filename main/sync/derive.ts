import { derivePersonsAnew } from '#main/athletes/persons-anew.ts';
import type { Write } from '#main/db/access.ts';
import { performancesAdded } from '#main/standings/additions.ts';
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
  if (touched.arePersons) for (const id of derivePersonsAnew(write, clubId)) touched.changed.add(id);
  const compared = new Set([...touched.added, ...touched.changed, ...touched.compared]);
  for (const id of deriveTwins(write, clubId, compared)) touched.changed.add(id);
  const added = [...touched.added].filter((id) => !touched.changed.has(id));
  // First those that were there: they are folded from all stored facts, and what is new is none before it is derived.
  performancesChanged(write, clubId, [...touched.changed]);
  rederive(write, clubId, added);
  performancesAdded(write, clubId, added);
}
