import { isYouthMark, type NamedLeg, namedLegs } from '#main/athletes/display-name.ts';
import type { Read } from '#main/db/access.ts';
import { countingMark } from '#main/performances/counting-mark.ts';
import type { ClubReference, KnownDiscipline, KnownSeason } from '#main/reference/reference.ts';
import { claimStatuses } from '#main/ratification/status.ts';
import { rulingsOfClub } from '#main/standings/rulings.ts';
import type { ClubRecord } from '#shared/contract/records.ts';
import { addDays, dayOrder } from '#shared/domain/day.ts';
import type { Access } from '#shared/domain/role.ts';

import type { RecordRow } from './repository.ts';

/** Whose eyes a list is for: `public` shortens the names of minors without consent. */
export type Audience = 'club' | 'public';

export function audienceOf({ role }: { role: Access }): Audience {
  return role === 'public' ? 'public' : 'club';
}

/** What tells a category. */
export type CategoryRow = Pick<
  RecordRow,
  'season_id' | 'discipline_id' | 'specification' | 'age_group_id' | 'gender' | 'timing_list'
>;

type CategoryView = Pick<
  ClubRecord,
  | 'season'
  | 'seasonName'
  | 'discipline'
  | 'disciplineName'
  | 'specification'
  | 'ageGroup'
  | 'ageGroupName'
  | 'gender'
  | 'timing'
  | 'unit'
>;

/** The category of a record in words and codes, with the reference rows that a mark of it is written with. */
export function categoryView(
  reference: ClubReference,
  row: CategoryRow,
): { view: CategoryView; discipline: KnownDiscipline; season: KnownSeason } {
  const discipline = reference.disciplineById.get(row.discipline_id);
  const season = reference.seasonById.get(row.season_id);
  const group = reference.ageGroupById.get(row.age_group_id);
  if (discipline === undefined || season === undefined || group === undefined)
    throw new Error('a record names reference data that is not there');
  const view: CategoryView = {
    season: season.code,
    seasonName: season.name,
    discipline: discipline.code,
    disciplineName: discipline.name,
    specification: row.specification,
    ageGroup: group.code,
    ageGroupName: group.name,
    gender: row.gender,
    timing: row.timing_list,
    unit: discipline.kind === 'timed' ? 's' : discipline.kind === 'measured' ? 'm' : 'points',
  };
  return { view, discipline, season };
}

/** One text for each category, to group by. */
export function categoryText(category: Omit<CategoryView, 'unit'>): string {
  const { season, discipline, specification, ageGroup, gender, timing } = category;
  return [season, discipline, specification, ageGroup, gender, timing].join('|');
}

/** Who made each performance, in running order. */
export function legsOf(
  read: Read,
  reference: ClubReference,
  rows: readonly { id: number; age_group_id: number | null; own_group_id: number | null; day: string }[],
  today: string,
): Map<number, NamedLeg[]> {
  const kindOf = (id: number | null) => (id === null ? undefined : reference.ageGroupById.get(id)?.kind);
  const isYouth = (row: (typeof rows)[number]) =>
    [row.age_group_id, row.own_group_id].some((id) => isYouthMark(kindOf(id), row.day, today));
  const byId = Map.groupBy(rows, (row) => row.id);
  return namedLegs(
    read,
    rows.map((row) => row.id),
    today,
    (id) => byId.get(id)?.some(isYouth) ?? false,
  );
}

export function holdersOf(legs: readonly NamedLeg[], audience: Audience): ClubRecord['holders'] {
  return legs.map((leg) => ({ athleteId: leg.athleteId, name: audience === 'public' ? leg.publicName : leg.name }));
}

/** Records as a list shows them, one entry for each holder. */
export function toRecords(
  read: Read,
  reference: ClubReference,
  rows: readonly RecordRow[],
  today: string,
  audience: Audience,
): ClubRecord[] {
  const legs = legsOf(read, reference, rows, today);
  const statusOf = claimStatuses(reference, rulingsOfClub(read, reference.club.id));
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
      const { view, discipline, season } = categoryView(reference, row);
      return [
        {
          ...view,
          ...countingMark(read, row, discipline, season),
          holders: holdersOf(legs.get(row.id) ?? [], audience),
          date: row.day,
          competition: row.competition ?? '',
          venue: row.venue ?? '',
          joint: own.length > 1,
          recent: row.from_order >= recentFrom && row.from_order <= dayOrder(today),
          status: statusOf(row).status,
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
