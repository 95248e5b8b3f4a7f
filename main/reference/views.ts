import type { z } from 'zod';

import type {
  ageGroupDetailSchema,
  ageGroupSchema,
  disciplineDetailSchema,
  disciplineSchema,
  seasonDetailSchema,
  seasonSchema,
} from '#shared/contract/reference.ts';
import { ageGroupsOf } from '#shared/domain/age-groups.ts';

import {
  ageReferenceOf,
  type ClubReference,
  type KnownAgeGroup,
  type KnownDiscipline,
  type KnownSeason,
} from './reference.ts';

/** The groups of the club's scheme, its own ones, and the overall list: other families' groups would only confuse. */
export function groupsOfClub(reference: ClubReference): KnownAgeGroup[] {
  const codes = new Set(ageGroupsOf(reference.club.scheme).map((group) => group.code));
  return reference.ageGroups.filter(
    (group) => group.club_id !== null || group.kind === 'overall' || codes.has(group.code),
  );
}

export function toSeason(season: KnownSeason): z.input<typeof seasonSchema> {
  return {
    code: season.code,
    name: season.name,
    aliases: [...season.aliases],
    isHidden: season.isHidden,
    isOwn: season.club_id !== null,
  };
}

export function toDiscipline(d: KnownDiscipline): z.input<typeof disciplineSchema> {
  return {
    code: d.code,
    name: d.name,
    aliases: [...d.aliases],
    kind: d.kind,
    better: d.better,
    teamSize: d.team_size,
    windRule: d.wind_rule,
    specification: d.specification,
    seasons: [...d.seasons],
    ordinal: d.ordinal,
    isHidden: d.isHidden,
    isOwn: d.club_id !== null,
  };
}

/** @param today a group that no rule gives out on this day is a historic one; '' = never mind */
export function toAgeGroup(
  reference: ClubReference,
  group: KnownAgeGroup,
  today: string,
): z.input<typeof ageGroupSchema> {
  const isGivenOut =
    group.kind === 'overall' ||
    group.club_id !== null ||
    reference.seasons.some((season) => reference.groupsInForce(season.code, today).includes(group));
  return {
    code: group.code,
    name: group.name,
    kind: group.kind,
    gender: group.gender,
    ordinal: group.ordinal,
    isHistoric: !isGivenOut,
    aliases: [...group.aliases],
    isHidden: group.isHidden,
    isOwn: group.club_id !== null,
  };
}

function changesOf(row: KnownSeason | KnownDiscipline | KnownAgeGroup) {
  const { standardName, standardAliases, ownAliases } = row;
  return { standardName, standardAliases: [...standardAliases], ownAliases: [...ownAliases] };
}

export function toSeasonDetail(season: KnownSeason): z.input<typeof seasonDetailSchema> {
  return { ...toSeason(season), ...changesOf(season) };
}

export function toDisciplineDetail(discipline: KnownDiscipline): z.input<typeof disciplineDetailSchema> {
  return { ...toDiscipline(discipline), ...changesOf(discipline) };
}

export function toAgeGroupDetail(
  reference: ClubReference,
  group: KnownAgeGroup,
  today: string,
): z.input<typeof ageGroupDetailSchema> {
  return {
    ...toAgeGroup(reference, group, today),
    ...changesOf(group),
    minAge: group.min_age,
    maxAge: group.max_age,
    ageReference: group.club_id === null ? null : ageReferenceOf(group),
  };
}
