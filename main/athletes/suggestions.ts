import type { Read } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';

import { countPerformances, rowById, toAthlete } from './rows.ts';
import { isMistypedBirth, isSimilarName } from './similar-names.ts';

type Procedures = Contract['athletes'];
type Suggestion = OutputOf<Procedures['duplicates']>['rows'][number];
type Entry = Pick<AthleteRow, 'id' | 'gender' | 'date_of_birth' | 'folded_name'>;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly because: Suggestion['because'];
}

/** As many as a person decides on at once; all are counted. */
const shown = 50;

/**
 * Pairs of entries that may be one person: of the same name where the dates of birth do not part them, of the same day of
 * birth with similar names, or of the same name with a date of birth that was mistyped. Who was said to be two persons, or
 * was parted again after a merge, is left out.
 */
export function listDuplicates(
  { read, today }: QueryContext,
  input: InputOf<Procedures['duplicates']>,
): OutputOf<Procedures['duplicates']> {
  const reference = referenceOfClub(read, input.clubId);
  const apart = keptApart(read, reference.club.id);
  const entries = read
    .sql(
      // Only those who share a name or a day of birth with somebody: of a large club few.
      `WITH own AS MATERIALIZED (
         SELECT id, gender, date_of_birth, folded_name, sort_name FROM athlete WHERE club_id = ? AND is_deleted = 0 AND is_erased = 0 AND merged_into_id IS NULL
       )
       SELECT id, gender, date_of_birth, folded_name FROM own
       WHERE (gender, folded_name) IN (SELECT gender, folded_name FROM own GROUP BY 1, 2 HAVING count(*) > 1)
         OR (length(date_of_birth) = 10
           AND (gender, date_of_birth) IN (SELECT gender, date_of_birth FROM own GROUP BY 1, 2 HAVING count(*) > 1))
       ORDER BY sort_name, id`,
    )
    .all(reference.club.id) as Entry[];
  const pairs = pairsOf(entries).filter(({ a, b }) => !apart.has(keyOf(a, b)));
  const shownAs = (id: number) => {
    const row = rowById(read, id);
    return { ...toAthlete(read, reference, row, today), performances: countPerformances(read, id) };
  };
  return {
    total: pairs.length,
    rows: pairs.slice(0, shown).map(({ a, b, because }) => ({ a: shownAs(a), b: shownAs(b), because })),
  };
}

function pairsOf(entries: readonly Entry[]): Pair[] {
  const found = new Map<string, Pair>();
  const add = (a: Entry, b: Entry, because: Pair['because']) => {
    const key = keyOf(a.id, b.id);
    if (!found.has(key)) found.set(key, { a: a.id, b: b.id, because });
  };
  for (const [a, b] of couples(entries, (entry) => `${entry.gender} ${entry.folded_name}`)) {
    if (a.date_of_birth.startsWith(b.date_of_birth) || b.date_of_birth.startsWith(a.date_of_birth))
      add(a, b, 'same-name');
  }
  const whole = entries.filter((entry) => entry.date_of_birth.length === 10);
  for (const [a, b] of couples(whole, (entry) => `${entry.gender} ${entry.date_of_birth}`)) {
    if (isSimilarName(a.folded_name, b.folded_name)) add(a, b, 'same-birth');
  }
  for (const [a, b] of couples(whole, (entry) => `${entry.gender} ${entry.folded_name}`)) {
    if (isMistypedBirth(a.date_of_birth, b.date_of_birth)) add(a, b, 'birth-mistyped');
  }
  return [...found.values()];
}

/** Every two entries of one group; a group of a whole club (everybody of one name) is cut, so that no list stops the club. */
function* couples(entries: readonly Entry[], groupOf: (entry: Entry) => string): Generator<[Entry, Entry]> {
  for (const group of Map.groupBy(entries, groupOf).values()) {
    const few = group.slice(0, shown);
    for (const [index, a] of few.entries()) for (const b of few.slice(index + 1)) yield [a, b];
  }
}

function keptApart(read: Read, clubId: number): ReadonlySet<string> {
  const rows = read
    .sql('SELECT kept_id, merged_id FROM athlete_merge WHERE club_id = ? AND is_same = 0')
    .all(clubId) as { kept_id: number; merged_id: number }[];
  return new Set(rows.map((row) => keyOf(row.kept_id, row.merged_id)));
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
