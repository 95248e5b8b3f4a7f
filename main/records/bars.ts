import type { Read } from '#main/db/access.ts';
import { type Standing, worstRankWithin } from '#main/engine/closeness.ts';
import { type ListKey, type ListsOfClub, listText } from '#main/standings/lists.ts';
import type { Partition } from '#main/standings/placed-fact.ts';

import { conditionsOf, type RecordFilters } from './repository.ts';
import type { CategoryRow } from './views.ts';

/** A record that stood in a category for a while. */
export interface Bar extends Standing {
  readonly performanceId: number;
}

/** A category with what stood in it, oldest first. */
export interface BarredCategory extends CategoryRow {
  readonly id: number;
  readonly bars: Bar[];
}

/** The lists of one event, season and gender, by age group and timing: a mark is compared with all that it is in. */
export interface BarredPartition extends Partition {
  readonly lists: Map<string, BarredCategory>;
}

interface BarRow extends CategoryRow {
  category_id: number;
  event_id: number;
  performance_id: number;
  from_order: number;
  until_order: number | null;
  rank: number;
}

const columns = `s.category_id, s.performance_id, s.from_order, s.until_order, p.rank, k.event_id, k.season_id, k.gender, k.age_group_id, k.timing AS timing_list,
  e.discipline_id, e.specification`;
const tables =
  'standing s JOIN category k ON k.id = s.category_id JOIN event e ON e.id = k.event_id JOIN performance p ON p.id = s.performance_id';

/** The records that stand, of the categories that the filters choose. */
export function barsOfToday(read: Read, clubId: number, filters: RecordFilters): BarredPartition[] {
  return inPartitions(currentBars(read, clubId, filters));
}

/**
 * The records that stood at any time since a day. Where nothing was set since, that is the present one; only the other
 * categories are read back to that day.
 */
export function barsSince(read: Read, clubId: number, filters: RecordFilters, order: number): BarredPartition[] {
  const { ofCategory, parameters } = conditionsOf(filters);
  const beaten = read
    .sql(
      `SELECT ${columns} FROM ${tables} WHERE s.until_order > :since AND s.category_id IN
         (SELECT r.category_id FROM standing r WHERE r.club_id = :club AND r.from_order >= :since)${ofCategory}
       ORDER BY s.category_id, s.ordinal`,
    )
    .all({ ...parameters, club: clubId, since: order }) as BarRow[];
  return inPartitions([...beaten, ...currentBars(read, clubId, filters)]);
}

function currentBars(read: Read, clubId: number, filters: RecordFilters): BarRow[] {
  const { ofCategory, parameters } = conditionsOf(filters);
  return read
    .sql(
      `SELECT ${columns} FROM ${tables} WHERE s.club_id = :club AND s.is_current = 1${ofCategory} ORDER BY s.category_id, s.ordinal`,
    )
    .all({ ...parameters, club: clubId }) as BarRow[];
}

/** Rows of a category come oldest first. */
function inPartitions(rows: readonly BarRow[]): BarredPartition[] {
  const partitions = new Map<string, BarredPartition>();
  for (const row of rows) {
    const key = partitionText({ eventId: row.event_id, seasonId: row.season_id, gender: row.gender });
    let partition = partitions.get(key);
    if (partition === undefined) {
      partition = { eventId: row.event_id, seasonId: row.season_id, gender: row.gender, lists: new Map() };
      partitions.set(key, partition);
    }
    const list = listText(listOf(row));
    let category = partition.lists.get(list);
    if (category === undefined) {
      category = { ...row, id: row.category_id, bars: [] };
      partition.lists.set(list, category);
    }
    category.bars.push({
      from: row.from_order,
      until: row.until_order,
      rank: row.rank,
      performanceId: row.performance_id,
    });
  }
  return [...partitions.values()];
}

export function partitionText({ eventId, seasonId, gender }: Partition): string {
  return `${eventId} ${seasonId} ${gender}`;
}

function listOf(row: CategoryRow): ListKey {
  return { ageGroupId: row.age_group_id, timing: row.timing_list };
}

/** No mark of a worse rank comes close to any record of the partition. */
export function worstRankOf({ lists }: BarredPartition, percent: number): number {
  return Math.max(...[...lists.values()].flatMap(({ bars }) => bars.map(({ rank }) => worstRankWithin(rank, percent))));
}

/** The categories of a partition that a mark of an age group, made on a day, is compared in. */
export function categoriesOfMark(
  lists: ListsOfClub,
  { seasonId, lists: categories }: BarredPartition,
  ageGroupId: number | null,
  day: number,
  counts: number,
): BarredCategory[] {
  const timing = lists.timingOf(counts);
  return lists
    .ageGroupsOf(seasonId, ageGroupId, day)
    .flatMap((group) => categories.get(listText({ ageGroupId: group, timing })) ?? []);
}
