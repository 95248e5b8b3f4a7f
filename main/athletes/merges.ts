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

interface Entry {
  readonly id: number;
  readonly uuid: string;
  readonly person: string;
}

/** The operation that made an entry: which laptop it was, and what of the others it knew. */
interface Making {
  readonly device_id: number;
  readonly number: number;
  readonly seq: number | null;
  readonly clock: string;
  readonly device: string;
  readonly seen: number;
}

/**
 * Entries that two laptops made of one person without knowing of each other (sync.md, 37): equal in name, gender and whole
 * date of birth. The one that was made first is kept; nobody joins two that a person keeps apart. A club that knows no hub
 * has none.
 */
export function samePersons(read: Read, clubId: number): Pick<AthleteMergeRow, 'kept_id' | 'merged_id'>[] {
  if (read.sql('SELECT 1 FROM sync_state WHERE club_id = ?').get(clubId) === undefined) return [];
  const entries = read
    .sql(
      `SELECT a.id, a.uuid, a.folded_name || '|' || a.gender || '|' || a.date_of_birth AS person FROM athlete a JOIN (
         SELECT folded_name, gender, date_of_birth FROM athlete WHERE club_id = :club AND length(date_of_birth) = 10
         GROUP BY folded_name, gender, date_of_birth HAVING count(*) > 1) same
       ON a.folded_name = same.folded_name AND a.gender = same.gender AND a.date_of_birth = same.date_of_birth
       WHERE a.club_id = :club AND length(a.date_of_birth) = 10 AND a.is_deleted = 0 AND a.is_erased = 0`,
    )
    .all({ club: clubId }) as Entry[];
  return [...Map.groupBy(entries, (entry) => entry.person).values()].flatMap((group) => joined(read, clubId, group));
}

function joined(read: Read, clubId: number, group: readonly Entry[]) {
  const made = group
    .flatMap((entry) => {
      const making = makingOf(read, clubId, entry.uuid);
      return making === undefined ? [] : [{ ...entry, making }];
    })
    .sort((a, b) => compareText(a.making.clock, b.making.clock) || compareText(a.making.device, b.making.device));
  const pairs: { kept_id: number; merged_id: number }[] = [];
  for (const [index, later] of made.entries()) {
    const kept = made
      .slice(0, index)
      .find((earlier) => !knewOf(later.making, earlier.making) && !areKeptApart(read, clubId, earlier.id, later.id));
    if (kept !== undefined) pairs.push({ kept_id: kept.id, merged_id: later.id });
  }
  return pairs;
}

function makingOf(read: Read, clubId: number, uuid: string): Making | undefined {
  return read
    .sql(
      `SELECT o.device_id, o.number, o.seq, o.clock, d.uuid AS device, coalesce(o.body ->> 'seen', 0) AS seen
       FROM oplog o JOIN device d ON d.id = o.device_id
       WHERE o.row_uuid = ? AND o.entity = 'athlete' AND o.entity <> 'performance' AND o.club_id = ?
       ORDER BY o.clock, d.uuid LIMIT 1`,
    )
    .get(uuid, clubId) as Making | undefined;
}

function knewOf(later: Making, earlier: Making): boolean {
  return later.device_id === earlier.device_id || (earlier.seq !== null && later.seen >= earlier.seq);
}

function areKeptApart(read: Read, clubId: number, a: number, b: number): boolean {
  return (
    read
      .sql(
        `SELECT 1 FROM athlete_merge WHERE club_id = ? AND is_same = 0
           AND ((kept_id = ? AND merged_id = ?) OR (kept_id = ? AND merged_id = ?)) LIMIT 1`,
      )
      .get(clubId, a, b, b, a) !== undefined
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Who is one person: by what people said, and by what laptops typed twice. */
function allMerges(read: Read, clubId: number): Pick<AthleteMergeRow, 'kept_id' | 'merged_id'>[] {
  return [...mergesInForce(read, clubId), ...samePersons(read, clubId)];
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
  const roots = rootsOf(allMerges(write, clubId));
  const stored = write
    .sql('SELECT id, merged_into_id FROM athlete WHERE club_id = ? AND merged_into_id IS NOT NULL')
    .all(clubId) as { id: number; merged_into_id: number }[];
  for (const { id } of stored) if (!roots.has(id)) write.door.countFor(id, id);
  const before = new Map(stored.map((row) => [row.id, row.merged_into_id]));
  for (const [entry, root] of roots) if (before.get(entry) !== root) write.door.countFor(entry, root);
}

/** Every entry, leg and non-mark of a club that does not count for whom the merges in force say. */
export function compareMerges(read: Read, clubId: number): MergeDifference[] {
  const roots = rootsOf(allMerges(read, clubId));
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
