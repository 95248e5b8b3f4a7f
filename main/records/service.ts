import { isYouthMark, type NamedLeg, namedLegs } from '#main/athletes/display-name.ts';
import type { Read } from '#main/db/access.ts';
import { counting } from '#main/engine/fact.ts';
import { valueOfRank } from '#main/engine/rank.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { countingMark } from '#main/performances/counting-mark.ts';
import { firstOrderOf, lastOrderOf } from '#main/performances/filters.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { rulingsOfClub } from '#main/standings/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { ClubRecord, HistoryEntry } from '#shared/contract/records.ts';
import { addDays, dayFromOrder, dayOrder, dayPrecision, daysBetween } from '#shared/domain/day.ts';
import { normSpecification } from '#shared/domain/specification.ts';

import {
  categoriesOf,
  currentRecords,
  historyOf,
  type RecordFilters,
  type RecordRow,
  recordsOn,
  recordsSince,
} from './repository.ts';

type Procedures = Contract['records'];

/** Whose eyes a list is for: `public` shortens the names of minors without consent. */
export type Audience = 'club' | 'public';

export function listRecords(context: QueryContext, input: InputOf<Procedures['list']>): ClubRecord[] {
  return recordList(context, input, context.caller.access === 'public' ? 'public' : 'club');
}

/** Records that stand now, or stood at the end of a day; one entry for each holder, in the order of the board. */
export function recordList(
  { read, today }: QueryContext,
  input: InputOf<Procedures['list']>,
  audience: Audience,
): ClubRecord[] {
  const reference = referenceOfClub(read, input.clubId);
  const filters = filtersOf(reference, input);
  const clubId = reference.club.id;
  const rows =
    input.on === undefined || input.on === ''
      ? currentRecords(read, clubId, filters)
      : recordsOn(read, clubId, filters, lastOrderOf(input.on));
  return inOrderOfTheBoard(reference, toRecords(read, reference, rows, today, audience));
}

export function recentRecords(
  { read, today, caller }: QueryContext,
  input: InputOf<Procedures['recent']>,
): ClubRecord[] {
  const reference = referenceOfClub(read, input.clubId);
  const rows = recordsSince(read, reference.club.id, dayOrder(addDays(today, -input.days)), dayOrder(today));
  return toRecords(read, reference, rows, today, caller.access === 'public' ? 'public' : 'club');
}

/** Every record of one category, oldest first. Without a specification: the group's norm, else the one with the longest history. */
export function recordHistory(
  { read, today, caller }: QueryContext,
  input: InputOf<Procedures['history']>,
): HistoryEntry[] {
  const reference = referenceOfClub(read, input.clubId);
  const discipline = reference.discipline(input.discipline);
  const season = reference.season(input.season);
  const group = reference.ageGroup(input.ageGroup);
  const found = categoriesOf(read, reference.club.id, discipline.id, season.id, input.gender, group.id).filter(
    (c) => input.timing === undefined || c.timing === input.timing,
  );
  const norm = normSpecification({
    discipline: { code: discipline.code, specification: discipline.specification },
    gender: input.gender,
    ageGroupCode: group.code,
    schemeFamily: reference.club.scheme,
    day: today,
  });
  const wanted = input.specification ?? norm?.specification;
  const category =
    found.find((c) => c.specification === wanted) ?? (input.specification === undefined ? found[0] : undefined);
  if (category === undefined) return [];
  const rows = historyOf(read, category.id);
  const legs = legsOf(read, reference, rows, today);
  return rows.map((row) =>
    toHistoryEntry(read, reference, row, legs.get(row.id) ?? [], today, caller.access === 'public' ? 'public' : 'club'),
  );
}

function filtersOf(reference: ClubReference, input: InputOf<Procedures['list']>): RecordFilters {
  return {
    seasonId: input.season === undefined ? null : reference.season(input.season).id,
    disciplineId: input.discipline === undefined ? null : reference.discipline(input.discipline).id,
    ageGroupId: input.ageGroup === undefined ? null : reference.ageGroup(input.ageGroup).id,
    gender: input.gender ?? null,
    athleteUuid: input.athleteId ?? null,
    fromOrder: input.from === undefined || input.from === '' ? null : firstOrderOf(input.from),
    toOrder: input.to === undefined || input.to === '' ? null : lastOrderOf(input.to),
    competitionUuid: input.competitionId ?? null,
  };
}

function legsOf(
  read: Read,
  reference: ClubReference,
  rows: readonly RecordRow[],
  today: string,
): Map<number, NamedLeg[]> {
  const kindOf = (id: number | null) => (id === null ? undefined : reference.ageGroupById.get(id)?.kind);
  const isYouth = (row: RecordRow) =>
    [row.age_group_id, row.own_group_id].some((id) => isYouthMark(kindOf(id), row.day, today));
  const byId = Map.groupBy(rows, (row) => row.id);
  return namedLegs(
    read,
    rows.map((row) => row.id),
    today,
    (id) => byId.get(id)?.some(isYouth) ?? false,
  );
}

function holdersOf(legs: readonly NamedLeg[], audience: Audience): ClubRecord['holders'] {
  return legs.map((leg) => ({ athleteId: leg.athleteId, name: audience === 'public' ? leg.publicName : leg.name }));
}

function toRecords(
  read: Read,
  reference: ClubReference,
  rows: readonly RecordRow[],
  today: string,
  audience: Audience,
): ClubRecord[] {
  const legs = legsOf(read, reference, rows, today);
  const rulings = rulingsOfClub(read, reference.club.id);
  const recentFrom = dayOrder(addDays(today, -reference.policy.recentDays));
  const byCategory = new Map<number, RecordRow[]>();
  for (const row of rows) {
    const own = byCategory.get(row.category_id) ?? [];
    // An athlete who equals the own record is not a second holder.
    const isOwn = own.some((other) => sameHolders(legs.get(other.id), legs.get(row.id)));
    if (!isOwn) own.push(row);
    byCategory.set(row.category_id, own);
  }
  return [...byCategory.values()].flatMap((own) =>
    own.flatMap((row): ClubRecord[] => {
      if (row.matches === 0) return [];
      const discipline = reference.disciplineById.get(row.discipline_id);
      const season = reference.seasonById.get(row.season_id);
      const group = reference.ageGroupById.get(row.age_group_id);
      if (discipline === undefined || season === undefined || group === undefined)
        throw new Error('a record names reference data that is not there');
      return [
        {
          season: season.code,
          seasonName: season.name,
          discipline: discipline.code,
          disciplineName: discipline.name,
          specification: row.specification,
          ageGroup: group.code,
          ageGroupName: group.name,
          gender: row.gender,
          timing: row.timing_list,
          ...countingMark(read, row, discipline, season),
          unit: discipline.kind === 'timed' ? 's' : discipline.kind === 'measured' ? 'm' : 'points',
          holders: holdersOf(legs.get(row.id) ?? [], audience),
          date: row.day,
          competition: row.competition ?? '',
          venue: row.venue ?? '',
          joint: own.length > 1,
          recent: row.from_order >= recentFrom && row.from_order <= dayOrder(today),
          status: statusOf(row, rulings.get(row.origin)),
          performanceId: row.uuid,
        },
      ];
    }),
  );
}

function sameHolders(a: readonly NamedLeg[] | undefined, b: readonly NamedLeg[] | undefined): boolean {
  const key = (legs: readonly NamedLeg[] | undefined) => (legs ?? []).map((leg) => leg.athleteId ?? leg.name).join('/');
  return key(a) === key(b);
}

function statusOf(row: RecordRow, ruling: string | undefined): ClubRecord['status'] {
  if ((row.counts & counting.forced) !== 0) return 'by-decision';
  if ((row.counts & counting.pending) !== 0) return 'pending';
  return ruling === 'ratified' ? 'ratified' : 'standing';
}

function toHistoryEntry(
  read: Read,
  reference: ClubReference,
  row: RecordRow,
  legs: readonly NamedLeg[],
  today: string,
  audience: Audience,
): HistoryEntry {
  const discipline = reference.disciplineById.get(row.discipline_id);
  const season = reference.seasonById.get(row.season_id);
  if (discipline === undefined || season === undefined)
    throw new Error('a record names reference data that is not there');
  const value = valueOfRank(row.rank);
  const before =
    row.improvement === null ? null : discipline.better === 'lower' ? value + row.improvement : value - row.improvement;
  const from = dayFromOrder(row.from_order);
  const until = row.until_order === null ? null : dayFromOrder(row.until_order);
  const end = until ?? today;
  return {
    performanceId: row.uuid,
    ...countingMark(read, row, discipline, season),
    holders: holdersOf(legs, audience),
    date: row.day,
    competition: row.competition ?? '',
    from,
    until,
    improvement: row.improvement,
    improvementPercent:
      row.improvement === null || before === null || before === 0 ? null : (row.improvement / before) * 100,
    equalled: row.is_equalled === 1,
    isCurrent: row.is_current === 1,
    daysStood: dayPrecision(from) === 'day' && dayPrecision(end) === 'day' ? daysBetween(from, end) : null,
  };
}

function inOrderOfTheBoard(reference: ClubReference, records: ClubRecord[]): ClubRecord[] {
  const season = new Map(reference.seasons.map((s) => [s.code, s.ordinal]));
  const group = new Map(reference.ageGroups.map((g) => [g.code, g.ordinal]));
  const discipline = new Map(reference.disciplines.map((d) => [d.code, d.ordinal]));
  const order = (map: ReadonlyMap<string, number>, code: string) => map.get(code) ?? 0;
  return records.sort(
    (a, b) =>
      order(season, a.season) - order(season, b.season) ||
      order(group, a.ageGroup) - order(group, b.ageGroup) ||
      a.gender.localeCompare(b.gender) ||
      order(discipline, a.discipline) - order(discipline, b.discipline) ||
      a.specification.localeCompare(b.specification) ||
      dayOrder(a.date) - dayOrder(b.date),
  );
}
