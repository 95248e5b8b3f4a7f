import { sql } from 'kysely';

import type { Read } from '#main/db/access.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { filteredPerformances, firstOrderOf, lastOrderOf } from '#main/performances/filters.ts';
import { isYouthMark, namedLegs } from '#main/athletes/display-name.ts';
import { countingMark, type CountingRow } from '#main/performances/counting-mark.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Best } from '#shared/contract/athletes.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

type Procedures = Contract['records'];

interface BestView extends CountingRow {
  athlete_uuid: string;
  athlete: string;
  season_id: number;
  discipline_id: number;
  specification: string;
  year: number;
  uuid: string;
  day: string;
  overall: number;
}

/** Bests by athlete: found from the athlete on, so that the first page needs the first athletes only. */
function filteredBests(read: Read, reference: ClubReference, input: InputOf<Procedures['bests']>) {
  const group = input.ageGroup === undefined ? null : reference.ageGroup(input.ageGroup);
  return read.from
    .selectFrom('athlete as a')
    .innerJoin('best as b', 'b.athlete_id', 'a.id')
    .innerJoin('event as e', 'e.id', 'b.event_id')
    .innerJoin('performance as p', 'p.id', 'b.performance_id')
    .where('a.club_id', '=', reference.club.id)
    .where('b.year', input.by === 'career' ? '=' : '>', sql.lit(0))
    .$if(!input.withHistory, (query) => query.where('b.until_order', 'is', null))
    .$if(input.athleteId !== undefined, (query) => query.where('a.uuid', '=', input.athleteId ?? ''))
    .$if(input.gender !== undefined, (query) => query.where('a.gender', '=', input.gender as 'F' | 'M'))
    .$if(input.season !== undefined, (query) =>
      query.where('b.season_id', '=', reference.season(input.season ?? '').id),
    )
    .$if(input.discipline !== undefined, (query) =>
      query.where('b.event_id', 'in', eventsOf(read, reference.discipline(input.discipline ?? '').id)),
    )
    .$if(group !== null && group.kind !== 'overall', (query) => query.where('p.age_group_id', '=', group?.id ?? 0))
    .$if((input.from ?? '') !== '', (query) => query.where('b.from_order', '>=', firstOrderOf(input.from ?? '')))
    .$if((input.to ?? '') !== '', (query) => query.where('b.from_order', '<=', lastOrderOf(input.to ?? '')))
    .$if(input.competitionId !== undefined, (query) =>
      query.where(
        'p.competition_id',
        '=',
        sql<number>`(SELECT c.id FROM competition c WHERE c.uuid = ${input.competitionId})`,
      ),
    );
}

function eventsOf(read: Read, disciplineId: number) {
  return read.from.selectFrom('event').select('id').where('discipline_id', '=', disciplineId);
}

/** Personal bests, or season bests (best of each year); with history each successive one. One page. */
export function listBests({ read }: QueryContext, input: InputOf<Procedures['bests']>): OutputOf<Procedures['bests']> {
  const reference = referenceOfClub(read, input.clubId);
  const matching = filteredBests(read, reference, input);
  const total = read.one(matching.select(sql<number>`count(*)`.as('total')))?.total ?? 0;
  const page = matching
    .innerJoin('discipline as d', 'd.id', 'e.discipline_id')
    .select([
      'a.uuid as athlete_uuid',
      sql<string>`trim(a.first_name || ' ' || a.last_name)`.as('athlete'),
      'b.season_id',
      'e.discipline_id',
      'e.specification',
      'b.year',
      'p.id',
      'p.uuid',
      'p.day',
      'p.rank',
      'p.mark_value',
      'p.counts',
      'p.resolution',
      'p.timing',
      'p.wind_tenths',
      'p.wind_status',
      sql<number>`b.year = 0 AND b.until_order IS NULL AND p.rank <= (SELECT min(q.rank) FROM best o JOIN performance q ON q.id = o.performance_id
        WHERE o.athlete_id = b.athlete_id AND o.event_id = b.event_id AND o.year = 0 AND o.until_order IS NULL)`.as(
        'overall',
      ),
    ])
    .orderBy('a.folded_name')
    .orderBy('a.id')
    .orderBy('d.ordinal')
    .orderBy('e.specification')
    .orderBy('b.season_id')
    .orderBy('b.timing')
    .orderBy('b.year')
    .orderBy('b.ordinal')
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize);
  return { total, rows: (read.all(page) as unknown as BestView[]).map((row) => toBest(read, reference, row, false)) };
}

function toBest(read: Read, reference: ClubReference, row: BestView, windy: boolean): Best {
  const discipline = reference.disciplineById.get(row.discipline_id);
  const season = reference.seasonById.get(row.season_id);
  if (discipline === undefined || season === undefined)
    throw new Error('a best names reference data that is not there');
  return {
    athleteId: row.athlete_uuid,
    athlete: row.athlete,
    season: season.code,
    seasonName: season.name,
    discipline: discipline.code,
    disciplineName: discipline.name,
    specification: row.specification,
    ...countingMark(read, row, discipline, season),
    date: row.day,
    performanceId: row.uuid,
    overall: row.overall === 1,
    year: row.year === 0 ? null : row.year,
    windy,
  };
}

/** Marks over the wind limit that are better than the athlete's legal best: kept beside it in the profile. */
export function windyBests(read: Read, reference: ClubReference, athleteId: number): Best[] {
  const rows = read
    .sql(
      `SELECT a.uuid AS athlete_uuid, trim(a.first_name || ' ' || a.last_name) AS athlete, p.season_id, e.discipline_id, e.specification, 0 AS year, p.id, p.uuid, p.day, p.rank,
         p.mark_value, p.counts, p.resolution, p.timing, p.wind_tenths, p.wind_status, 0 AS overall
       FROM performance_athlete l CROSS JOIN performance p ON p.id = l.performance_id JOIN event e ON e.id = p.event_id JOIN athlete a ON a.id = l.athlete_id
       WHERE l.athlete_id = ? AND l.leg = 1 AND p.is_live = 1 AND (p.counts & 4) <> 0
         AND p.rank < coalesce((SELECT min(q.rank) FROM best o JOIN performance q ON q.id = o.performance_id
           WHERE o.athlete_id = l.athlete_id AND o.event_id = p.event_id AND o.season_id = p.season_id AND o.year = 0), 9e15)
       ORDER BY e.discipline_id, p.rank`,
    )
    .all(athleteId) as BestView[];
  const seen = new Set<string>();
  return rows
    .filter((row) => {
      const key = `${row.discipline_id} ${row.specification} ${row.season_id}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map((row) => toBest(read, reference, row, true));
}

/**
 * The best N marks of each event, season and gender that the filters leave; equal marks share a rank. A team is who ran in
 * it. What was made for another club is not the club's.
 */
export function topList(context: QueryContext, input: InputOf<Procedures['top']>): OutputOf<Procedures['top']> {
  const { read } = context;
  const reference = referenceOfClub(read, input.clubId);
  const counting = filteredPerformances(read, reference, input)
    .where('p.rank', 'is not', null)
    .where(sql<boolean>`(p.counts & 3) <> 0`)
    .where('p.represented_club', 'is', null)
    .select([
      'p.id',
      'p.rank as mark_rank',
      'p.event_id',
      'p.season_id',
      'p.gender',
      'p.day_order',
      sql<number>`row_number() OVER (PARTITION BY p.event_id, p.season_id, p.gender, (SELECT group_concat(coalesce(l.athlete_id, l.name), '/') FROM performance_athlete l WHERE l.performance_id = p.id) ORDER BY p.rank, p.day_order, p.uuid)`.as(
        'own',
      ),
    ]);
  const ranked = read.from
    .selectFrom(counting.as('m'))
    .$if(input.onePerAthlete, (query) => query.where('m.own', '=', 1))
    .select([
      'm.id',
      'm.event_id',
      'm.season_id',
      'm.gender',
      'm.day_order',
      sql<number>`rank() OVER (PARTITION BY m.event_id, m.season_id, m.gender ORDER BY m.mark_rank)`.as('place'),
    ]);
  const rows = read.all(
    read.from
      .selectFrom(ranked.as('r'))
      .innerJoin('event as e', 'e.id', 'r.event_id')
      .innerJoin('discipline as d', 'd.id', 'e.discipline_id')
      .innerJoin('performance as p', 'p.id', 'r.id')
      .where('r.place', '<=', input.limit)
      .select([
        'r.place',
        'e.discipline_id',
        'r.season_id',
        'p.id',
        'p.rank',
        'p.mark_value',
        'p.resolution',
        'p.timing',
      ])
      .select(['p.wind_tenths', 'p.wind_status', 'p.counts'])
      .orderBy('d.ordinal')
      .orderBy('e.specification')
      .orderBy('r.season_id')
      .orderBy('r.gender')
      .orderBy('r.place')
      .orderBy('r.day_order')
      .orderBy('r.id'),
  ) as (CountingRow & { place: number; discipline_id: number; season_id: number })[];
  const ids = rows.map((row) => row.id);
  const views = performanceRows(read, reference, ids);
  const youth = new Set(rows.filter((_row, index) => isYouth(context, reference, views[index])).map((row) => row.id));
  const legs = context.role === 'public' ? namedLegs(read, ids, context.today, (id) => youth.has(id)) : null;
  return rows.flatMap((row, index) => {
    const view = views[index];
    const discipline = reference.disciplineById.get(row.discipline_id);
    const season = reference.seasonById.get(row.season_id);
    if (view === undefined || discipline === undefined || season === undefined) return [];
    const names = legs?.get(row.id)?.map(({ athleteId, publicName }) => ({ athleteId, name: publicName }));
    return { ...view, ...countingMark(read, row, discipline, season), legs: names ?? view.legs, rank: row.place };
  });
}

function isYouth({ today }: QueryContext, reference: ClubReference, view: PerformanceRow | undefined): boolean {
  return view !== undefined && isYouthMark(reference.ageGroupByCode.get(view.ageGroup ?? '')?.kind, view.day, today);
}
