import type { Read, Write } from '#main/db/access.ts';
import type { AthleteMergeRow } from '#main/db/club-work-rows.ts';

/** Something that is stored and does not follow from the merges in force. */
export interface MergeDifference {
  readonly what: string;
  readonly detail: string;
}

/** Merges of a club that were not taken back, in the order in which every laptop finds them. */
export function mergesInForce(read: Read, clubId: number): AthleteMergeRow[] {
  return read
    .sql('SELECT * FROM athlete_merge WHERE club_id = ? AND is_same = 1 ORDER BY merged_at, uuid')
    .all(clubId) as AthleteMergeRow[];
}

/**
 * Whom each merged entry counts for: the end of its chain, A into B into C. Entries that count for themselves are left out.
 * Two laptops may have merged in a circle: then the earlier merge stands.
 */
export function rootsOf(merges: readonly Pick<AthleteMergeRow, 'kept_id' | 'merged_id'>[]): Map<number, number> {
  const next = new Map<number, number>();
  const rootOf = (entry: number): number => {
    let root = entry;
    for (let further = next.get(root); further !== undefined; further = next.get(root)) root = further;
    return root;
  };
  for (const { kept_id: kept, merged_id: merged } of merges) {
    const [from, to] = [rootOf(merged), rootOf(kept)];
    if (from !== to) next.set(from, to);
  }
  return new Map([...next.keys()].map((entry) => [entry, rootOf(entry)]));
}

/** The entries of a person: the one that is kept, then those that were merged into it. */
export function entriesOf(read: Read, athleteId: number): number[] {
  const merged = read.sql('SELECT id FROM athlete WHERE merged_into_id = ? ORDER BY id').all(athleteId) as {
    id: number;
  }[];
  return [athleteId, ...merged.map((row) => row.id)];
}

/**
 * Lets every entry, leg and non-mark of a club count for whom the merges in force say. Standings and bests are brought up
 * to date by the caller.
 */
export function derivePersons(write: Write, clubId: number): void {
  const roots = rootsOf(mergesInForce(write, clubId));
  const stored = write
    .sql('SELECT id, merged_into_id FROM athlete WHERE club_id = ? AND merged_into_id IS NOT NULL')
    .all(clubId) as { id: number; merged_into_id: number }[];
  for (const { id } of stored) if (!roots.has(id)) write.door.countFor(id, id);
  const before = new Map(stored.map((row) => [row.id, row.merged_into_id]));
  for (const [entry, root] of roots) if (before.get(entry) !== root) write.door.countFor(entry, root);
}

/** Every entry, leg and non-mark of a club that does not count for whom the merges in force say. */
export function compareMerges(read: Read, clubId: number): MergeDifference[] {
  const roots = rootsOf(mergesInForce(read, clubId));
  const entries = read
    .sql('SELECT id, uuid, merged_into_id FROM athlete WHERE club_id = ? AND merged_into_id IS NOT NULL')
    .all(clubId) as { id: number; uuid: string; merged_into_id: number }[];
  const wrong = entries.filter((entry) => roots.get(entry.id) !== entry.merged_into_id).map((entry) => entry.uuid);
  const stored = new Set(entries.map((entry) => entry.id));
  const missing = [...roots.keys()].filter((entry) => !stored.has(entry)).map((entry) => `entry ${entry}`);
  return [
    ...[...wrong, ...missing].map((name) => ({
      what: 'athlete',
      detail: `${name} does not count for whom the merges in force say`,
    })),
    ...misdirected(read, clubId, 'performance_athlete', 'performance', 'p.id = l.performance_id'),
    ...misdirected(read, clubId, 'non_mark', 'non_mark', 'p.id = l.id'),
  ];
}

function misdirected(
  read: Read,
  clubId: number,
  table: 'performance_athlete' | 'non_mark',
  named: 'performance' | 'non_mark',
  join: string,
): MergeDifference[] {
  const rows = read
    .sql(
      `SELECT p.uuid FROM ${table} l JOIN athlete a ON a.id = coalesce(l.entered_athlete_id, l.athlete_id) JOIN ${named} p ON ${join}
       WHERE l.club_id = ? AND (l.athlete_id IS NOT coalesce(a.merged_into_id, a.id)
         OR l.entered_athlete_id IS NOT CASE WHEN a.merged_into_id IS NULL THEN NULL ELSE a.id END)`,
    )
    .all(clubId) as { uuid: string }[];
  return rows.map(({ uuid }) => ({ what: named, detail: `${uuid} does not count for whom the merges in force say` }));
}
