import { type Expression, sql } from 'kysely';

import type { Read } from '#main/db/access.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { MedalCountRow, MedalDimension } from '#shared/contract/medals.ts';

import { matchingMedals, medalSums, sumOfMedals } from './matching.ts';

type Procedure = Contract['medals']['overview'];
type Input = InputOf<Procedure>;

/** One group as it is counted; `id` is a local id, or the year. */
interface Group {
  id: number | null;
  name: string | null;
  gold: number;
  silver: number;
  bronze: number;
  groups: number;
}

/** How many medals by athlete, year, season, discipline, competition or age group: counted, sorted and paged in SQL. */
export function countMedals({ read }: QueryContext, input: Input): OutputOf<Procedure> {
  const reference = referenceOfClub(read, input.clubId);
  const { clubId: _club, by, sort, direction, page, pageSize, ...filters } = input;
  const grouped = groupedMedals(read, reference, by, filters);
  const isUp = direction === 'up';
  let query = read.from
    .selectFrom(grouped.as('g'))
    .select(['g.id', 'g.name', 'g.gold', 'g.silver', 'g.bronze', sql<number>`count(*) OVER ()`.as('groups')]);
  for (const column of orderOf(sort, by))
    query = query.orderBy(column, (order) => (isUp ? order.asc() : order.desc()).nullsLast());
  // Equal counts stand in the order of their names, whichever way the counts go.
  if (sort !== 'label') query = query.orderBy(labelOrder(by), (order) => order.asc().nullsLast());
  const rows: Group[] = read.all(
    query
      .orderBy('g.id')
      .limit(pageSize)
      .offset((page - 1) * pageSize),
  );
  return {
    sum: sumOfMedals(read, reference, filters),
    total: rows[0]?.groups ?? 0,
    rows: rows.map((group) => toRow(read, reference, by, group)),
  };
}

type MedalsOf = Omit<Input, 'clubId' | 'by' | 'sort' | 'direction' | 'page' | 'pageSize'>;

function groupedMedals(read: Read, reference: ClubReference, by: MedalDimension, filters: MedalsOf) {
  const medals = matchingMedals(read, reference, filters);
  if (by === 'athlete') {
    const { athleteId } = filters;
    // Every runner of a relay has its medal; asked for one athlete, the others of the relay are not listed.
    return medals
      .innerJoin('performance_athlete as l', 'l.performance_id', 'p.id')
      .$if(athleteId !== undefined, (query) =>
        query.where(
          'l.athlete_id',
          '=',
          sql<number>`(SELECT coalesce(a.merged_into_id, a.id) FROM athlete a WHERE a.uuid = ${athleteId ?? ''})`,
        ),
      )
      .select([sql<number | null>`l.athlete_id`.as('id'), sql<string | null>`l.name`.as('name'), ...medalSums])
      .groupBy([sql`l.athlete_id`, sql`l.name`]);
  }
  return medals
    .select([groupOf(by, reference).as('id'), sql<string | null>`NULL`.as('name'), ...medalSums])
    .groupBy(sql`1`);
}

/** With a plus sign: else SQLite would follow an index in the order of the groups, and read every result for it. */
function groupOf(by: Exclude<MedalDimension, 'athlete'>, reference: ClubReference) {
  switch (by) {
    case 'year':
      return yearColumn(reference);
    case 'season':
      return sql<number | null>`+p.season_id`;
    case 'discipline':
      return sql<number | null>`+p.discipline_id`;
    case 'competition':
      return sql<number | null>`+p.competition_id`;
    case 'ageGroup':
      return sql<number | null>`+p.age_group_id`;
  }
}

/** `yearOfOrder` of shared/domain/day.ts in SQL; null where the day is unknown. */
function yearColumn(reference: ClubReference) {
  const year = sql<number | null>`nullif(p.day_order / 10000, 0)`;
  if (reference.policy.year === 'calendar') return year;
  return sql<number | null>`${year} + ((p.day_order / 100) % 100 BETWEEN 10 AND 12)`;
}

function orderOf(sort: Input['sort'], by: MedalDimension): Expression<unknown>[] {
  switch (sort) {
    case 'label':
      return [labelOrder(by)];
    case 'gold':
      return [sql`g.gold`];
    case 'silver':
      return [sql`g.silver`];
    case 'bronze':
      return [sql`g.bronze`];
    case 'total':
      return [sql`g.gold + g.silver + g.bronze`];
    // As medal tables are ranked: gold first, then silver, then bronze.
    case 'order':
      return [sql`g.gold`, sql`g.silver`, sql`g.bronze`];
  }
}

/** The order in which the sport lists them, not of the alphabet where it has one of its own. */
function labelOrder(by: MedalDimension): Expression<unknown> {
  switch (by) {
    case 'athlete':
      return sql`coalesce((SELECT a.last_name || ' ' || a.first_name FROM athlete a WHERE a.id = g.id), g.name) COLLATE NOCASE`;
    case 'year':
      return sql`g.id`;
    case 'season':
      return sql`(SELECT s.ordinal FROM season s WHERE s.id = g.id)`;
    case 'discipline':
      return sql`(SELECT d.ordinal FROM discipline d WHERE d.id = g.id)`;
    case 'competition':
      return sql`(SELECT c.name FROM competition c WHERE c.id = g.id) COLLATE NOCASE`;
    case 'ageGroup':
      return sql`(SELECT a.ordinal FROM age_group a WHERE a.id = g.id)`;
  }
}

function toRow(read: Read, reference: ClubReference, by: MedalDimension, group: Group): MedalCountRow {
  const { gold, silver, bronze } = group;
  const span = by === 'year' && group.id !== null ? spanOf(group.id, reference.policy.year) : { from: null, to: null };
  return { ...namesOf(read, reference, by, group), gold, silver, bronze, total: gold + silver + bronze, ...span };
}

type Naming = Pick<MedalCountRow, 'key' | 'label' | 'day' | 'venue'>;
const nothing = { day: '', venue: '' };

/** The days of a year as a filter takes them. */
function spanOf(year: number, span: 'calendar' | 'october'): { from: string; to: string } {
  if (span === 'calendar') return { from: String(year), to: String(year) };
  return { from: `${year - 1}-10-01`, to: `${year}-09-30` };
}

function namesOf(read: Read, reference: ClubReference, by: MedalDimension, { id, name }: Group): Naming {
  if (id === null) return { key: null, label: name ?? '', ...nothing };
  switch (by) {
    case 'athlete': {
      const row = read.sql('SELECT uuid, first_name, last_name, date_of_birth FROM athlete WHERE id = ?').get(id) as {
        uuid: string;
        first_name: string;
        last_name: string;
        date_of_birth: string;
      };
      return {
        key: row.uuid,
        label: `${row.first_name} ${row.last_name}`.trim(),
        day: row.date_of_birth.slice(0, 4),
        venue: '',
      };
    }
    case 'competition': {
      const row = read.sql('SELECT uuid, name, venue, from_day FROM competition WHERE id = ?').get(id) as {
        uuid: string;
        name: string;
        venue: string;
        from_day: string;
      };
      return { key: row.uuid, label: row.name, day: row.from_day, venue: row.venue };
    }
    case 'year':
      return {
        key: String(id),
        label: reference.policy.year === 'calendar' ? String(id) : `${id - 1}/${id}`,
        ...nothing,
      };
    case 'season':
      return named(reference.seasonById.get(id));
    case 'discipline':
      return named(reference.disciplineById.get(id));
    case 'ageGroup':
      return named(reference.ageGroupById.get(id));
  }
}

/** A season, discipline or group that was taken out of use since has no name here any more. */
function named(row: { code: string; name: string } | undefined): Naming {
  return { key: row?.code ?? null, label: row?.name ?? '', ...nothing };
}
