import type { JobProgress } from '#main/application.ts';
import { command, type Operations, query } from '#main/operations.ts';
import type { ageGroupSchema, disciplineSchema, seasonSchema } from '#shared/contract/reference.ts';
import type { z } from 'zod';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';
import { resolveSeason } from '#shared/domain/standard/seasons.ts';
import { disciplineKey } from '#shared/domain/standard/discipline-names.ts';
import { ageGroupsOf } from '#shared/domain/age-groups.ts';

import { createAgeGroup, createDiscipline, createSeason } from './service.ts';
import {
  type ClubReference,
  type KnownAgeGroup,
  type KnownDiscipline,
  type KnownSeason,
  referenceOfClub,
} from './reference.ts';

export const referenceOperations: Operations<'reference'> = {
  all: query(({ read, today }, { clubId }) => {
    const reference = referenceOfClub(read, clubId);
    return {
      seasons: reference.seasons.map(toSeason),
      disciplines: reference.disciplines.map(toDiscipline),
      ageGroups: groupsOfClub(reference).map((group) => toAgeGroup(reference, group, today)),
    };
  }),
  createDiscipline: command(({ read, write }, { clubId, ...input }) => {
    const reference = referenceOfClub(read, clubId);
    for (const name of [input.name, ...input.aliases]) {
      const isTaken = reference.disciplines.some((d) =>
        [d.name, d.code, ...d.aliases].some((own) => disciplineKey(own) === disciplineKey(name)),
      );
      if (isTaken) throw new Failure('ALREADY_EXISTS', { what: 'discipline', name });
    }
    const code = createDiscipline(write, reference, input);
    return toDiscipline(referenceOfClub(read, clubId).discipline(code));
  }),
  createAgeGroup: command(({ read, write }, { clubId, ...input }) => {
    const reference = referenceOfClub(read, clubId);
    if (reference.ageGroups.some((group) => foldName(group.code) === foldName(input.code)))
      throw new Failure('ALREADY_EXISTS', { what: 'age group', name: input.code });
    const { minAge, maxAge } = input;
    if (minAge !== null && maxAge !== null && minAge > maxAge) {
      const problem = 'The group ends before it begins.';
      throw new Failure('INVALID_INPUT', { fields: [{ field: 'maxAge', problem }] });
    }
    createAgeGroup(write, reference, input);
    // Results of that age that are there already belong to it from now on.
    if (minAge !== null || maxAge !== null) rebuildClub(write, reference.club.id, unwatched);
    const after = referenceOfClub(read, clubId);
    return toAgeGroup(after, after.ageGroup(input.code), '');
  }),
  createSeason: command(({ read, write }, { clubId, name }) => {
    const reference = referenceOfClub(read, clubId);
    if (resolveSeason(name, reference.seasons) !== null) throw new Failure('ALREADY_EXISTS', { what: 'season', name });
    const code = createSeason(write, reference, name);
    return toSeason(referenceOfClub(read, clubId).season(code));
  }),
  competitions: query(({ read }, { clubId, search, page, pageSize }) => {
    const reference = referenceOfClub(read, clubId);
    const pattern = `%${foldName(search).replace(/[!%_]/g, '!$&')}%`;
    const { total } = read
      .sql(
        "SELECT count(*) AS total FROM competition WHERE club_id = ? AND is_deleted = 0 AND folded_name LIKE ? ESCAPE '!'",
      )
      .get(reference.club.id, pattern) as { total: number };
    const rows = read
      .sql(
        `SELECT uuid AS id, name, venue, from_day AS "from", to_day AS "to" FROM competition
         WHERE club_id = ? AND is_deleted = 0 AND folded_name LIKE ? ESCAPE '!' ORDER BY from_day DESC, name LIMIT ? OFFSET ?`,
      )
      .all(reference.club.id, pattern, pageSize, (page - 1) * pageSize) as {
      id: string;
      name: string;
      venue: string;
      from: string;
      to: string;
    }[];
    return { total, rows };
  }),
};

const unwatched: JobProgress = { report: () => undefined, throwIfCancelled: () => undefined };

/** The groups of the club's scheme, its own ones, and those that its marks are in: other families' groups would only confuse. */
function groupsOfClub(reference: ClubReference): KnownAgeGroup[] {
  const codes = new Set(ageGroupsOf(reference.club.scheme).map((group) => group.code));
  return reference.ageGroups.filter(
    (group) => group.club_id !== null || group.kind === 'overall' || codes.has(group.code),
  );
}

function toSeason(season: KnownSeason): z.input<typeof seasonSchema> {
  return { code: season.code, name: season.name, isOwn: season.club_id !== null };
}

function toDiscipline(d: KnownDiscipline): z.input<typeof disciplineSchema> {
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
    isOwn: d.club_id !== null,
  };
}

function toAgeGroup(reference: ClubReference, group: KnownAgeGroup, today: string): z.input<typeof ageGroupSchema> {
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
    isOwn: group.club_id !== null,
  };
}
