import type { JobProgress } from '#main/application.ts';
import type { Write } from '#main/db/access.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';
import type { AgeReferenceChoice } from '#shared/contract/reference.ts';
import { Failure } from '#shared/domain/failure.ts';

import { refuseTakenName } from './names.ts';
import { type ClubReference, referenceOf } from './reference.ts';
import { usesOf } from './uses.ts';

export interface NewDiscipline {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'timed' | 'measured' | 'points';
  readonly teamSize: number;
  readonly windRule: 'none' | 'limit';
  readonly specification: 'none' | 'implement' | 'hurdle';
  readonly seasons?: readonly string[];
}

export interface AgeGroupFields {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'youth' | 'senior' | 'masters';
  readonly gender: 'F' | 'M' | 'X' | null;
  readonly ordinal: number;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly ageReference: AgeReferenceChoice;
}

/** A club's own rows come after the standard ones in every list. */
const ownOrdinal = 100_000;

/** Adds a discipline of the club's own; answers with its code. */
export function createDiscipline(write: Write, reference: ClubReference, discipline: NewDiscipline): string {
  const code = write.door.newId();
  write.door.insert('discipline', {
    code,
    club_id: reference.club.id,
    ...disciplineColumns(reference, discipline),
    ordinal: ownOrdinal,
    is_deleted: 0,
  });
  return code;
}

function disciplineColumns(reference: ClubReference, discipline: NewDiscipline) {
  const seasons = discipline.seasons ?? [];
  for (const season of seasons) reference.season(season);
  return {
    name: discipline.name,
    aliases: JSON.stringify(discipline.aliases),
    kind: discipline.kind,
    better: discipline.kind === 'timed' ? ('lower' as const) : ('higher' as const),
    team_size: discipline.teamSize,
    wind_rule: discipline.windRule,
    specification: discipline.specification,
    seasons: JSON.stringify(seasons),
  };
}

/**
 * Changes a discipline of the club's own. What its stored marks were read by (what is measured, team, equipment) stays while
 * it has results; whether its wind counts may change, and then everything is judged again.
 */
export function changeDiscipline(
  write: Write,
  reference: ClubReference,
  code: string,
  changes: NewDiscipline,
  progress: JobProgress,
): void {
  const row = reference.discipline(code);
  refuseStandard(row, 'discipline');
  refuseTakenName('discipline', reference.disciplines, [changes.name, ...changes.aliases], code);
  const { performances, others } = usesOf(write, reference, 'discipline', row);
  if (performances + others > 0) {
    const fixed = [
      { field: 'kind', isChanged: changes.kind !== row.kind },
      { field: 'teamSize', isChanged: changes.teamSize !== row.team_size },
      { field: 'specification', isChanged: changes.specification !== row.specification },
    ];
    const fields = fixed.flatMap(({ field, isChanged }) =>
      isChanged ? [{ field, problem: 'It has results, which were read by this. It stays as it is.' }] : [],
    );
    if (fields.length > 0) throw new Failure('INVALID_INPUT', { fields });
  }
  write.door.update('discipline', row.id, disciplineColumns(reference, changes));
  if (changes.windRule !== row.wind_rule && performances > 0) rebuildClub(write, reference.club.id, progress);
}

export function createAgeGroup(write: Write, reference: ClubReference, group: { code: string } & AgeGroupFields): void {
  write.door.insert('age_group', {
    uuid: write.door.newId(),
    code: group.code,
    club_id: reference.club.id,
    ...ageGroupColumns(group),
    is_deleted: 0,
  });
}

function ageGroupColumns(group: AgeGroupFields) {
  return {
    name: group.name,
    aliases: JSON.stringify(group.aliases),
    kind: group.kind,
    gender: group.gender,
    ordinal: group.ordinal,
    min_age: group.minAge,
    max_age: group.maxAge,
    age_reference: group.ageReference,
  };
}

/** Adds a group; results of its ages that are there already belong to it from now on. */
export function addAgeGroup(
  write: Write,
  reference: ClubReference,
  group: { code: string } & AgeGroupFields,
  progress: JobProgress,
): void {
  refuseTakenName('age group', reference.ageGroups, [group.code, group.name, ...group.aliases], null);
  refuseEndBeforeBeginning(group);
  createAgeGroup(write, reference, group);
  if (hasAges(group)) rebuildClub(write, reference.club.id, progress);
}

/** Changes a group of the club's own; its code is its identity and stays. */
export function changeAgeGroup(
  write: Write,
  reference: ClubReference,
  code: string,
  changes: AgeGroupFields,
  progress: JobProgress,
): void {
  const row = reference.ageGroup(code);
  refuseStandard(row, 'age group');
  refuseTakenName('age group', reference.ageGroups, [changes.name, ...changes.aliases], code);
  refuseEndBeforeBeginning(changes);
  const columns = ageGroupColumns(changes);
  const judgedBy = ['kind', 'gender', 'ordinal', 'min_age', 'max_age', 'age_reference'] as const;
  const isJudgedOtherwise = judgedBy.some((column) => columns[column] !== row[column]);
  write.door.update('age_group', row.id, columns);
  if (isJudgedOtherwise) rebuildClub(write, reference.club.id, progress);
}

export function hasAges(group: { minAge: number | null; maxAge: number | null }): boolean {
  return group.minAge !== null || group.maxAge !== null;
}

function refuseEndBeforeBeginning({ minAge, maxAge }: AgeGroupFields): void {
  if (minAge === null || maxAge === null || minAge <= maxAge) return;
  throw new Failure('INVALID_INPUT', {
    fields: [{ field: 'maxAge', problem: 'The group ends before it begins.' }],
  });
}

/** Adds a season (environment) of the club's own; answers with its code. */
export function createSeason(
  write: Write,
  reference: ClubReference,
  name: string,
  aliases: readonly string[] = [],
): string {
  const code = write.door.newId();
  write.door.insert('season', {
    code,
    club_id: reference.club.id,
    name,
    aliases: JSON.stringify(aliases),
    ordinal: ownOrdinal,
    is_deleted: 0,
  });
  return code;
}

export function changeSeason(
  write: Write,
  reference: ClubReference,
  code: string,
  changes: { name: string; aliases: readonly string[] },
): void {
  const row = reference.season(code);
  refuseStandard(row, 'season');
  refuseTakenName('season', reference.seasons, [changes.name, ...changes.aliases], code);
  write.door.update('season', row.id, { name: changes.name, aliases: JSON.stringify(changes.aliases) });
}

/** Standard rows come with the application; a club says of them what differs here (`reference.change`). */
export function refuseStandard(row: { club_id: number | null }, what: string): void {
  if (row.club_id !== null) return;
  const problem = `This ${what} comes with TrackRecord. Its name, its aliases and whether it is offered can be changed.`;
  throw new Failure('INVALID_INPUT', { fields: [{ field: 'code', problem }] });
}

/** The reference after rows of it were written in this transaction. */
export function freshReference(write: Write, reference: ClubReference): ClubReference {
  return referenceOf(write, reference.club.id);
}
