import type { Read } from '#main/db/access.ts';

import { type BarredPartition, partitionText, worstRankOf } from './bars.ts';

/** What of a performance tells how close it came. */
export interface CloseMark {
  readonly id: number;
  readonly rank: number;
  readonly day_order: number;
  readonly age_group_id: number | null;
  readonly counts: number;
  /** Who made it, where that is asked for; of a team the first leg. */
  readonly athlete_id: number | null;
  readonly is_for_other_club: 0 | 1;
}

interface PlacedMark extends CloseMark {
  readonly event_id: number;
  readonly season_id: number;
  readonly gender: 'F' | 'M' | 'X';
}

export interface MarkSpan {
  readonly clubId: number;
  /** Orders of days, both included. */
  readonly from: number;
  readonly to: number;
  readonly athleteUuid: string | null;
  readonly competitionUuid: string | null;
  /** No mark is asked for that is further off. */
  readonly percent: number;
  /** Who made them is asked for, too. */
  readonly withAthlete: boolean;
}

const columns =
  'p.id, p.rank, p.day_order, p.age_group_id, p.counts, p.represented_club IS NOT NULL AS is_for_other_club';
const firstLeg = 'LEFT JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1';

/**
 * Marks of those days, with their partition, that may be close to a record of it: some that are not are among them. A large
 * club is read by event, season and gender, where days and ranks are in the index; an athlete's and a competition's marks are
 * few, and all read.
 */
export function* closeMarks(
  read: Read,
  partitions: readonly BarredPartition[],
  span: MarkSpan,
): Generator<{ partition: BarredPartition; mark: CloseMark }> {
  const few = fewMarks(read, span);
  if (few !== null) {
    const byKey = new Map(partitions.map((partition) => [partitionText(partition), partition]));
    for (const mark of few) {
      const key = partitionText({ eventId: mark.event_id, seasonId: mark.season_id, gender: mark.gender });
      const partition = byKey.get(key);
      if (partition !== undefined) yield { partition, mark };
    }
    return;
  }
  const [athlete, join] = span.withAthlete ? ['l.athlete_id', firstLeg] : ['NULL AS athlete_id', ''];
  const ofPartition = read.sql(
    `SELECT ${columns}, ${athlete} FROM performance p ${join}
     WHERE p.club_id = ? AND p.event_id = ? AND p.season_id = ? AND p.gender = ? AND p.is_live = 1
       AND p.day_order BETWEEN ? AND ? AND p.rank <= ?`,
  );
  for (const partition of partitions) {
    const { eventId, seasonId, gender } = partition;
    const worst = worstRankOf(partition, span.percent);
    const marks = ofPartition.all(span.clubId, eventId, seasonId, gender, span.from, span.to, worst) as CloseMark[];
    for (const mark of marks) yield { partition, mark };
  }
}

/** The marks of an athlete, as any leg, or of a competition; null where neither is asked for. */
function fewMarks(read: Read, span: MarkSpan): PlacedMark[] | null {
  const { athleteUuid, competitionUuid } = span;
  if (athleteUuid === null && competitionUuid === null) return null;
  const placed = `${columns}, l.athlete_id, p.event_id, p.season_id, p.gender`;
  const isWanted = 'p.club_id = :club AND p.is_live = 1 AND p.rank IS NOT NULL AND p.day_order BETWEEN :from AND :to';
  const isOfCompetition = 'p.competition_id = (SELECT c.id FROM competition c WHERE c.uuid = :competition)';
  const parameters = { club: span.clubId, from: span.from, to: span.to };
  if (athleteUuid === null) {
    return read
      .sql(`SELECT ${placed} FROM performance p ${firstLeg} WHERE ${isOfCompetition} AND ${isWanted}`)
      .all({ ...parameters, competition: competitionUuid }) as PlacedMark[];
  }
  return read
    .sql(
      `SELECT ${placed} FROM performance_athlete o CROSS JOIN performance p ON p.id = o.performance_id ${firstLeg}
       WHERE o.athlete_id = (SELECT coalesce(a.merged_into_id, a.id) FROM athlete a WHERE a.uuid = :athlete) AND ${isWanted}
         ${competitionUuid === null ? '' : `AND ${isOfCompetition}`}`,
    )
    .all({
      ...parameters,
      athlete: athleteUuid,
      ...(competitionUuid === null ? {} : { competition: competitionUuid }),
    }) as PlacedMark[];
}
