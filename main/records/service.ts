import type { NamedLeg } from '#main/athletes/display-name.ts';
import type { Read } from '#main/db/access.ts';
import { valueOfRank } from '#main/engine/rank.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { countingMark } from '#main/performances/counting-mark.ts';
import { lastOrderOf } from '#main/performances/filters.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { claimStatuses } from '#main/ratification/status.ts';
import { rulingsByNeed } from '#main/standings/rulings.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { ClubRecord, HistoryEntry } from '#shared/contract/records.ts';
import { addDays, dayFromOrder, dayOrder } from '#shared/domain/day.ts';
import { normSpecification } from '#shared/domain/specification.ts';

import { daysStood } from './days-stood.ts';
import { filtersOf } from './filters.ts';
import { categoriesOf, currentRecords, historyOf, type RecordRow, recordsOn, recordsSince } from './repository.ts';
import { type Audience, audienceOf, holdersOf, legsOf, toRecords } from './views.ts';

type Procedures = Contract['records'];

export function listRecords(context: QueryContext, input: InputOf<Procedures['list']>): ClubRecord[] {
  return recordList(context, input, audienceOf(context));
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

export function recentRecords({ read, today, role }: QueryContext, input: InputOf<Procedures['recent']>): ClubRecord[] {
  const reference = referenceOfClub(read, input.clubId);
  const rows = recordsSince(read, reference.club.id, dayOrder(addDays(today, -input.days)), dayOrder(today));
  return toRecords(read, reference, rows, today, audienceOf({ role }));
}

/** Every record of one category, oldest first. Without a specification: the group's norm, else the one with the longest history. */
export function recordHistory(
  { read, today, role }: QueryContext,
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
  const statusOf = claimStatuses(reference, rulingsByNeed(read));
  return rows.map((row) => ({
    ...toHistoryEntry(read, reference, row, legs.get(row.id) ?? [], today, audienceOf({ role })),
    status: statusOf(row).status,
  }));
}

function toHistoryEntry(
  read: Read,
  reference: ClubReference,
  row: RecordRow,
  legs: readonly NamedLeg[],
  today: string,
  audience: Audience,
): Omit<HistoryEntry, 'status'> {
  const discipline = reference.disciplineById.get(row.discipline_id);
  const season = reference.seasonById.get(row.season_id);
  if (discipline === undefined || season === undefined)
    throw new Error('a record names reference data that is not there');
  const value = valueOfRank(row.rank);
  const before =
    row.improvement === null ? null : discipline.better === 'lower' ? value + row.improvement : value - row.improvement;
  const from = dayFromOrder(row.from_order);
  const until = row.until_order === null ? null : dayFromOrder(row.until_order);
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
    daysStood: daysStood(from, until ?? today),
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
