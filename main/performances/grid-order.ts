import { sql } from 'kysely';

import type { Read } from '#main/db/access.ts';
import { athletesByName, compareNames } from '#main/lists/name-order.ts';
import type { InputOf } from '#main/operations.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { performanceFiltersSchema } from '#shared/contract/vocabulary.ts';

import { dayColumn, filteredPerformances, type GridFilters, idColumn } from './filters.ts';

type GridQuestion = GridFilters & Pick<InputOf<Contract['performances']['list']>, 'sort' | 'direction'>;
type Sort = GridQuestion['sort'];

/** Rows of the grid that stand together under an order: those of one athlete, one competition, one place. */
interface Group {
  /** What the rows share; null for those that have no such value, which come last. */
  readonly value: number | string | null;
  readonly count: number;
}

/**
 * One page of the grid under any order: how many rows each athlete (competition, discipline ...) has is counted once, from
 * indexes where that is possible, then only the few groups that the page shows are read. So a page far down costs as much
 * as the first, and names are in the order of the reader's language, which SQLite does not know.
 *
 * @returns local ids, and the number of all rows
 */
export function gridPage(
  read: Read,
  reference: ClubReference,
  question: GridQuestion,
  offset: number,
  limit: number,
): { total: number; ids: number[] } {
  const groups = groupsOf(read, reference, question);
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const ids: number[] = [];
  let start = 0;
  for (const group of groups) {
    const end = start + group.count;
    if (end > offset && start < offset + limit) {
      const first = Math.max(0, offset - start);
      ids.push(...idsOfGroup(read, reference, question, group, first, Math.min(end, offset + limit) - start - first));
    }
    start = end;
    if (start >= offset + limit) break;
  }
  return { total, ids };
}

function idsOfGroup(
  read: Read,
  reference: ClubReference,
  question: GridQuestion,
  { value }: Group,
  offset: number,
  limit: number,
): number[] {
  const { sort } = question;
  const direction = question.direction === 'up' ? 'asc' : 'desc';
  const query = filteredPerformances(read, reference, question)
    .select('p.id')
    .$if(sort !== 'day', (q) => q.where(conditionOf(sort, value)))
    .$if(sort === 'mark', (q) =>
      q.orderBy('p.rank', (order) => (direction === 'asc' ? order.asc() : order.desc()).nullsLast()),
    )
    .orderBy(dayColumn(question), sort === 'day' ? direction : 'desc')
    .orderBy(idColumn(question), direction)
    .limit(limit)
    .offset(offset);
  return read.all(query).map((row) => row.id);
}

function conditionOf(sort: Sort, value: Group['value']) {
  switch (sort) {
    case 'athlete':
      return typeof value === 'number'
        ? sql<boolean>`p.id IN (SELECT l.performance_id FROM performance_athlete l WHERE l.athlete_id = ${value} AND l.leg = 1)`
        : sql<boolean>`(SELECT l.name FROM performance_athlete l WHERE l.performance_id = p.id AND l.leg = 1) IS ${value}`;
    case 'competition':
      return value === null ? sql<boolean>`p.competition_id IS NULL` : sql<boolean>`p.competition_id = ${value}`;
    case 'ageGroup':
      return value === null ? sql<boolean>`p.age_group_id IS NULL` : sql<boolean>`p.age_group_id = ${value}`;
    case 'place':
      return value === null ? sql<boolean>`p.place IS NULL` : sql<boolean>`p.place = ${value}`;
    case 'discipline':
    case 'mark':
      return sql<boolean>`p.discipline_id = ${value}`;
    case 'day':
      return sql<boolean>`1`;
  }
}

/** The groups of an order, in that order. Marks of different disciplines do not compare: they go discipline by discipline. */
function groupsOf(read: Read, reference: ClubReference, question: GridQuestion): readonly Group[] {
  const { sort, direction } = question;
  const counts = countsOf(read, reference, question);
  if (sort === 'day') return counts;
  const position = positionOf(read, reference, sort, counts);
  const isReversed = direction === 'down' && sort !== 'mark';
  return counts.toSorted((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    const order = position(a.value) - position(b.value);
    return isReversed ? -order : order;
  });
}

function positionOf(
  read: Read,
  reference: ClubReference,
  sort: Sort,
  counts: readonly Group[],
): (value: number | string) => number {
  if (sort === 'place') return Number;
  const order =
    sort === 'athlete'
      ? namesInOrder(read, reference.club.id, counts)
      : sort === 'competition'
        ? competitionsInOrder(read, reference.club.id)
        : (sort === 'ageGroup' ? reference.ageGroups : reference.disciplines).map(({ id }) => id);
  const position = new Map<number | string, number>(order.map((value, index) => [value, index]));
  return (value) => position.get(value) ?? order.length;
}

/** Athletes by their ids, and runners of whom no more is known by their names, in one order. */
function namesInOrder(read: Read, clubId: number, counts: readonly Group[]): (number | string)[] {
  const athletes: { key: string; value: number | string }[] = athletesByName(read, clubId).map(({ id, key }) => ({
    key,
    value: id,
  }));
  const names = counts.flatMap(({ value }) => (typeof value === 'string' ? { key: lastNameFirst(value), value } : []));
  if (names.length === 0) return athletes.map(({ value }) => value);
  return [...athletes, ...names].sort((a, b) => compareNames(a.key, b.key)).map(({ value }) => value);
}

function lastNameFirst(name: string): string {
  const space = name.lastIndexOf(' ');
  return space < 0 ? name : `${name.slice(space + 1)} ${name.slice(0, space)}`;
}

function competitionsInOrder(read: Read, clubId: number): number[] {
  const rows = read.sql('SELECT id, name FROM competition WHERE club_id = ?').raw().all(clubId) as [number, string][];
  return rows.sort((a, b) => compareNames(a[1], b[1]) || a[0] - b[0]).map(([id]) => id);
}

interface Kept {
  version: string;
  counts: Map<string, readonly Group[]>;
}

const kept = new WeakMap<object, Kept>();
const mostKept = 12;

/** Counts are kept until anything is written, so that turning pages counts nothing. */
function countsOf(read: Read, reference: ClubReference, question: GridQuestion): readonly Group[] {
  const version = versionOf(read);
  let own = kept.get(read.from);
  if (own === undefined || own.version !== version) {
    own = { version, counts: new Map() };
    kept.set(read.from, own);
  }
  const { sort } = question;
  const filters = filtersOnly(question);
  const by = sort === 'mark' ? 'discipline' : sort;
  const key = JSON.stringify([reference.club.id, by, filters]);
  let counts = own.counts.get(key);
  if (counts === undefined) {
    counts = countGroups(read, reference, question, filters.length === 0);
    if (own.counts.size >= mostKept) own.counts.clear();
    own.counts.set(key, counts);
  }
  return counts;
}

/** Changes with whatever is committed, through this connection or another. */
function versionOf(read: Read): string {
  const { changes } = read.sql('SELECT total_changes() AS changes').get() as { changes: number };
  return `${read.referenceVersion()} ${changes}`;
}

const filterNames: readonly (keyof GridFilters)[] = performanceFiltersSchema.keyof().options;

function filtersOnly(question: GridFilters): (readonly [string, string])[] {
  return filterNames.flatMap((name) => {
    const value = question[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
}

function countGroups(
  read: Read,
  reference: ClubReference,
  question: GridQuestion,
  isUnfiltered: boolean,
): readonly Group[] {
  if (isUnfiltered && question.sort === 'athlete') return athletesOfAll(read, reference);
  if (isUnfiltered && question.sort === 'competition') return competitionsOfAll(read, reference);
  if (isUnfiltered && question.sort === 'place') return placesOfAll(read, reference);
  const matching = filteredPerformances(read, reference, question);
  const count = sql<number>`count(*)`.as('count');
  switch (question.sort) {
    case 'day':
      return read.all(matching.select([sql<null>`NULL`.as('value'), count]));
    case 'athlete':
      return read.all(
        matching
          .leftJoin('performance_athlete as l', (join) =>
            join.onRef('l.performance_id', '=', 'p.id').on('l.leg', '=', 1),
          )
          .select([sql<number | string | null>`coalesce(l.athlete_id, l.name)`.as('value'), count])
          .groupBy('value'),
      );
    case 'competition':
      return read.all(matching.select(['p.competition_id as value', count]).groupBy('value'));
    case 'ageGroup':
      return read.all(matching.select(['p.age_group_id as value', count]).groupBy('value'));
    case 'place':
      return read.all(matching.select(['p.place as value', count]).groupBy('value'));
    case 'discipline':
    case 'mark':
      return read.all(matching.select(['p.discipline_id as value', count]).groupBy('value'));
  }
}

const gone = 'SELECT g.id FROM performance g WHERE g.club_id = :club AND g.is_live = 0';

/** Without filters each athlete's rows are counted in the index by athlete alone. */
function athletesOfAll(read: Read, reference: ClubReference): Group[] {
  const club = reference.club.id;
  const own = new Set(athletesByName(read, club).map(({ id }) => id));
  const counts = read
    .sql(
      `SELECT l.athlete_id AS value, count(*) AS count FROM performance_athlete l
       WHERE l.athlete_id IS NOT NULL AND l.leg = 1 AND l.performance_id NOT IN (${gone}) GROUP BY l.athlete_id`,
    )
    .all({ club }) as { value: number; count: number }[];
  const ofClub = counts.filter(({ value }) => own.has(value));
  const total = totalOf(read, reference);
  if (ofClub.reduce((sum, group) => sum + group.count, 0) === total) return ofClub;
  const named = read
    .sql(
      `SELECT l.name AS value, count(*) AS count FROM performance_athlete l
       WHERE l.athlete_id IS NULL AND l.leg = 1 AND l.club_id = :club AND l.performance_id NOT IN (${gone}) GROUP BY l.name`,
    )
    .all({ club }) as Group[];
  return [...ofClub, ...named];
}

/** Without filters each competition's rows are counted in the index by competition alone. */
function competitionsOfAll(read: Read, reference: ClubReference): Group[] {
  const club = reference.club.id;
  const own = new Set(competitionsInOrder(read, club));
  const counts = (
    read
      .sql(
        `SELECT p.competition_id AS value, count(*) AS count FROM performance p
         WHERE p.competition_id IS NOT NULL AND p.id NOT IN (${gone}) GROUP BY p.competition_id`,
      )
      .all({ club }) as { value: number; count: number }[]
  ).filter(({ value }) => own.has(value));
  const without = totalOf(read, reference) - counts.reduce((sum, group) => sum + group.count, 0);
  return without === 0 ? counts : [...counts, { value: null, count: without }];
}

/** Places are in no index: read in the order of the table, which is faster than in that of an index. */
function placesOfAll(read: Read, reference: ClubReference): Group[] {
  return read
    .sql(
      'SELECT p.place AS value, count(*) AS count FROM performance p NOT INDEXED WHERE p.club_id = ? AND p.is_live = 1 GROUP BY p.place',
    )
    .all(reference.club.id) as Group[];
}

function totalOf(read: Read, reference: ClubReference): number {
  return countsOf(read, reference, { sort: 'day', direction: 'down' }).reduce((sum, group) => sum + group.count, 0);
}
