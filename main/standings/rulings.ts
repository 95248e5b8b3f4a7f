import type { Read } from '#main/db/access.ts';
import { type Decided, type GivenRuling, type Outcome, outcomeOf } from '#shared/domain/ratification.ts';

/** A decision of the records officer as it is stored. */
export interface DecisionMade extends Decided<number> {
  readonly version: string;
  readonly reason: string;
  readonly at: number;
  readonly byName: string;
  readonly checklist: string | null;
}

/** What was decided about results, by their first version (decision 14). */
export interface Rulings {
  decisions(origin: string, version: string): readonly DecisionMade[];
  /** What holds of a version when so many must ratify it. Whether it counts never hangs on how many do. */
  outcome(origin: string, version: string, needed?: number): Outcome<number>;
}

type Row = Omit<DecisionMade, 'isOfThisVersion' | 'ruling'> & { origin: string; ruling: GivenRuling };

const columns = `d.origin_uuid AS origin, d.performance_uuid AS version, d.ruling, d.reason, d.decided_at AS at, d.decided_by AS by, a.name AS byName, d.checklist`;
const inOrder = 'ORDER BY d.decided_at, d.uuid';

/** Of a whole club, in memory; of few results one by one. */
export function rulingsOfClub(read: Read, clubId: number): Rulings {
  const rows = read
    .sql(`SELECT ${columns} FROM decision d JOIN actor a ON a.id = d.decided_by WHERE d.club_id = ? ${inOrder}`)
    .all(clubId) as Row[];
  const byOrigin = Map.groupBy(rows, (row) => row.origin);
  return rulings(read, (origin) => byOrigin.get(origin) ?? []);
}

export function rulingsByNeed(read: Read): Rulings {
  const one = `SELECT ${columns} FROM decision d JOIN actor a ON a.id = d.decided_by WHERE d.origin_uuid = ? ${inOrder}`;
  return rulings(read, (origin) => read.sql(one).all(origin) as Row[]);
}

function rulings(read: Read, find: (origin: string) => readonly Row[]): Rulings {
  const decisions = (origin: string, version: string) =>
    find(origin).map((row) => ({
      ...row,
      isOfThisVersion: row.version === version || isEqualVersion(read, row.version, version),
    }));
  return {
    decisions,
    outcome: (origin, version, needed = 1) => outcomeOf(decisions(origin, version), needed),
  };
}

const facts = [
  'discipline_id',
  'season_id',
  'gender',
  'day',
  'mark_value',
  'mark_text',
  'resolution',
  'timing',
  'wind_tenths',
  'wind_status',
  'place',
  'round',
  'heat',
  'time_of_day',
  'lane',
  'bib',
  'specification_given',
  'age_group_given',
  'represented_club',
  'competition_id',
  'event_details',
  'note',
];
const legs = (version: string) =>
  `(SELECT group_concat(coalesce(athlete_id, name), '/') FROM (SELECT athlete_id, name FROM performance_athlete WHERE performance_id = ${version}.id ORDER BY leg))`;

/** A deletion that was taken back is a new version that says the same. */
function isEqualVersion(read: Read, one: string, other: string): boolean {
  const sql = `SELECT 1 FROM performance a JOIN performance b ON b.uuid = ? WHERE a.uuid = ?
     AND ${facts.map((column) => `a.${column} IS b.${column}`).join(' AND ')} AND ${legs('a')} IS ${legs('b')}`;
  return read.sql(sql).get(other, one) !== undefined;
}
