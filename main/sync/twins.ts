import type { Read, Write } from '#main/db/access.ts';
import { foldName } from '#shared/domain/name.ts';

interface Candidate {
  readonly id: number;
  readonly uuid: string;
  readonly entered_at: number;
  readonly day_order: number;
  readonly discipline_id: number;
  readonly club_id: number;
  readonly gender: string;
  readonly mark_value: number | null;
  readonly key: string;
}

interface Row {
  id: number;
  uuid: string;
  entered_at: number;
  day_order: number;
  discipline_id: number;
  club_id: number;
  season_id: number;
  gender: string;
  mark_value: number | null;
  timing: string | null;
  wind_tenths: number | null;
  wind_status: string | null;
  place: number | null;
  round: string | null;
  heat: string | null;
  event_details: string | null;
  specification_given: string | null;
  competition: string | null;
  parent_id: number | null;
  sub_event: number | null;
  legs: string;
}

/** Not deleted, and of an import that was not taken back: whether a twin counts for it or not. */
const standing = `NOT EXISTS (SELECT 1 FROM performance_deletion x WHERE x.performance_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM import_batch b WHERE b.id = p.batch_id AND b.undone_at IS NOT NULL)`;
const columns = `p.id, p.uuid, p.club_id, p.entered_at, p.day_order, p.discipline_id, p.season_id, p.gender, p.mark_value, p.timing, p.wind_tenths, p.wind_status,
  p.place, p.round, p.heat, p.event_details, p.specification_given, p.parent_id, p.sub_event, c.folded_name AS competition,
  (SELECT json_group_array(coalesce(l.athlete_id, l.name)) FROM (SELECT athlete_id, name FROM performance_athlete WHERE performance_id = p.id ORDER BY leg) l) AS legs`;
const tables = 'performance p LEFT JOIN competition c ON c.id = p.competition_id';

/**
 * One result that was typed on two laptops (sync.md, 37): equal in everything that makes a duplicate (decision 13), the
 * competition by its name, because each laptop may have made its own. Of such results the one that was entered first
 * counts, on every laptop the same. A correction is no twin of what it corrects: that is deleted. Answers with the
 * performances that count now and did not, or no longer do.
 */
export function deriveTwins(write: Write, clubId: number, ids: Iterable<number>): number[] {
  const changed = new Set<number>();
  for (const id of withRelatives(write, notAlone(write, clubId, ids))) {
    const candidate = candidateOf(write, id);
    const counting = candidate === null ? null : countingFor(write, clubId, candidate);
    const before = twinOf(write, id);
    if (before === counting) continue;
    if (counting === null) write.sql('DELETE FROM performance_twin WHERE performance_id = ?').run(id);
    else {
      write
        .sql(
          `INSERT INTO performance_twin (performance_id, club_id, counts_id) VALUES (?, ?, ?)
           ON CONFLICT (performance_id) DO UPDATE SET counts_id = excluded.counts_id`,
        )
        .run(id, clubId, counting);
    }
    changed.add(id);
  }
  return [...changed];
}

/** The same of a change that is made here, where what another laptop typed counts from then on; without a hub there is none. */
export function deriveTwinsHere(write: Write, clubId: number, ids: Iterable<number>): number[] {
  const isOnHub = write.sql('SELECT 1 FROM sync_state WHERE club_id = ?').get(clubId) !== undefined;
  return isOnHub ? deriveTwins(write, clubId, ids) : [];
}

/** The same for every result of a club. */
export function deriveAllTwins(write: Write, clubId: number): number[] {
  const ids = write
    .sql(
      `SELECT p.id FROM performance p JOIN (
         SELECT discipline_id, day_order, gender, mark_value FROM performance WHERE club_id = :club
         GROUP BY discipline_id, day_order, gender, mark_value HAVING count(*) > 1) same
       ON p.discipline_id = same.discipline_id AND p.day_order = same.day_order AND p.gender = same.gender AND p.mark_value IS same.mark_value
       WHERE p.club_id = :club UNION SELECT performance_id FROM performance_twin WHERE club_id = :club`,
    )
    .all({ club: clubId }) as { id: number }[];
  return deriveTwins(
    write,
    clubId,
    ids.map((row) => row.id),
  );
}

/**
 * Of results those that may have an equal, or had one: nearly all have none, and to find that out for many at once costs little
 * against looking at each.
 */
function notAlone(read: Read, clubId: number, ids: Iterable<number>): number[] {
  const rows = read.sql(withAnEqual).all({ club: clubId, ids: JSON.stringify([...ids]) }) as { id: number }[];
  return rows.map((row) => row.id);
}

const withAnEqual = `WITH joined AS MATERIALIZED (
    SELECT o.discipline_id, o.day_order, o.gender, coalesce(o.mark_value, '') AS mark FROM performance_twin t
    JOIN performance o ON o.id = t.performance_id WHERE t.club_id = :club)
  SELECT p.id FROM json_each(:ids) given JOIN performance p ON p.id = given.value
  WHERE EXISTS (SELECT 1 FROM performance o WHERE o.club_id = :club AND o.discipline_id = p.discipline_id AND o.day_order = p.day_order
      AND o.season_id = p.season_id AND o.gender = p.gender AND o.is_live = 1 AND o.mark_value IS p.mark_value AND o.id <> p.id)
    OR EXISTS (SELECT 1 FROM performance_twin t WHERE t.performance_id = p.id)
    OR EXISTS (SELECT 1 FROM performance_twin t WHERE t.counts_id = p.id)
    OR (p.discipline_id, p.day_order, p.gender, coalesce(p.mark_value, '')) IN (SELECT * FROM joined)`;

/** What counts for a result, where it is another one. */
function twinOf(read: Read, id: number): number | null {
  const row = read.sql('SELECT counts_id FROM performance_twin WHERE performance_id = ?').get(id) as
    | { counts_id: number }
    | undefined;
  return row?.counts_id ?? null;
}

/** Results that one counts for, which is being deleted: they stand for themselves from now on. */
export function forgetTwins(write: Write, id: number): number[] {
  const twins = twinsCountedBy(write, id);
  for (const twin of twins) write.sql('DELETE FROM performance_twin WHERE performance_id = ?').run(twin);
  return twins;
}

/** Results that the same one counts for. */
function twinsCountedBy(read: Read, id: number): number[] {
  const rows = read
    .sql('SELECT performance_id AS id FROM performance_twin WHERE counts_id = ? ORDER BY performance_id')
    .all(id) as { id: number }[];
  return rows.map((row) => row.id);
}

/** With everything that is or was equal to one of them: another may count now. */
function withRelatives(write: Write, ids: Iterable<number>): Set<number> {
  const all = new Set<number>();
  const add = (id: number) => {
    if (all.has(id)) return;
    all.add(id);
    const counting = twinOf(write, id);
    if (counting !== null) add(counting);
    for (const twin of twinsCountedBy(write, id)) add(twin);
    const candidate = candidateOf(write, id);
    if (candidate !== null) for (const other of equalsOf(write, candidate)) add(other.id);
  };
  for (const id of ids) add(id);
  return all;
}

function candidateOf(read: Read, id: number): Candidate | null {
  const row = read.sql(`SELECT ${columns} FROM ${tables} WHERE p.id = ? AND ${standing}`).get(id) as Row | undefined;
  return row === undefined ? null : toCandidate(row);
}

/** All that stand and are equal, the candidate among them. */
function equalsOf(read: Read, candidate: Candidate): Candidate[] {
  const { club_id: clubId, day_order: day, discipline_id: discipline, gender, mark_value: mark } = candidate;
  const same = 'p.day_order = ? AND p.discipline_id = ? AND p.gender = ? AND p.mark_value IS ?';
  const occasion = [day, discipline, gender, mark];
  const live = `SELECT ${columns} FROM ${tables} WHERE p.club_id = ? AND ${same} AND p.is_live = 1 AND ${standing}`;
  const twins = `SELECT ${columns} FROM performance_twin t JOIN ${tables.replace('performance p', 'performance p ON p.id = t.performance_id')}
    WHERE t.club_id = ? AND ${same} AND ${standing}`;
  const rows = read.sql(`${live} UNION ${twins}`).all(clubId, ...occasion, clubId, ...occasion) as Row[];
  return rows.map(toCandidate).filter((other) => other.key === candidate.key);
}

/** The one that counts for a result; null where that is the result itself. */
function countingFor(read: Read, clubId: number, candidate: Candidate): number | null {
  const earlier = equalsOf(read, candidate)
    .filter((other) => isBefore(other, candidate) && !areTwo(read, clubId, other.uuid, candidate.uuid))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return earlier[0]?.id ?? null;
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return a.entered_at < b.entered_at || (a.entered_at === b.entered_at && a.uuid < b.uuid);
}

/** Whether a person said that two equal results are two; what was said last holds. */
function areTwo(read: Read, clubId: number, a: string, b: string): boolean {
  const [first, second] = a < b ? [a, b] : [b, a];
  const said = read
    .sql(
      'SELECT is_same FROM performance_pair WHERE first_uuid = ? AND second_uuid = ? AND club_id = ? ORDER BY said_at DESC, uuid DESC LIMIT 1',
    )
    .get(first, second, clubId) as { is_same: number } | undefined;
  return said?.is_same === 0;
}

function toCandidate(row: Row): Candidate {
  const fold = (text: string | null) => (text === null ? '' : foldName(text));
  const legs = (JSON.parse(row.legs) as (number | string)[]).map((leg) => (typeof leg === 'string' ? fold(leg) : leg));
  const key = [
    legs.join('/'),
    row.discipline_id,
    row.season_id,
    row.gender,
    row.day_order,
    row.competition ?? '',
    fold(row.round),
    fold(row.heat),
    fold(row.event_details),
    row.specification_given ?? '',
    row.mark_value ?? '',
    row.timing ?? '',
    row.wind_tenths ?? row.wind_status ?? '',
    row.place ?? '',
    row.parent_id ?? '',
    row.sub_event ?? '',
  ].join('|');
  const { id, uuid, entered_at, day_order, discipline_id, club_id, gender, mark_value } = row;
  return { id, uuid, entered_at, day_order, discipline_id, club_id, gender, mark_value, key };
}
