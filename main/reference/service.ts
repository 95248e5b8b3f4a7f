import type { Write } from '#main/db/access.ts';

import type { ClubReference } from './reference.ts';

export interface NewDiscipline {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'timed' | 'measured' | 'points';
  readonly teamSize: number;
  readonly windRule: 'none' | 'limit';
  readonly specification: 'none' | 'implement' | 'hurdle';
}

/** A club's own rows come after the standard ones in every list. */
const ownOrdinal = 100_000;

/** Adds a discipline of the club's own; answers with its code. */
export function createDiscipline(write: Write, reference: ClubReference, discipline: NewDiscipline): string {
  const code = write.door.newId();
  write.door.insert('discipline', {
    code,
    club_id: reference.club.id,
    name: discipline.name,
    aliases: JSON.stringify(discipline.aliases),
    kind: discipline.kind,
    better: discipline.kind === 'timed' ? 'lower' : 'higher',
    team_size: discipline.teamSize,
    wind_rule: discipline.windRule,
    specification: discipline.specification,
    seasons: '[]',
    ordinal: ownOrdinal,
    is_deleted: 0,
  });
  return code;
}

export function createAgeGroup(
  write: Write,
  reference: ClubReference,
  group: { code: string; name: string; ordinal: number; minAge: number | null; maxAge: number | null },
): void {
  write.door.insert('age_group', {
    uuid: write.door.newId(),
    code: group.code,
    club_id: reference.club.id,
    name: group.name,
    aliases: '[]',
    kind: 'youth',
    gender: null,
    ordinal: group.ordinal,
    min_age: group.minAge,
    max_age: group.maxAge,
    age_reference: '31-dec',
    is_deleted: 0,
  });
}

/** Adds a season (environment) of the club's own; answers with its code. */
export function createSeason(write: Write, reference: ClubReference, name: string): string {
  const code = write.door.newId();
  write.door.insert('season', {
    code,
    club_id: reference.club.id,
    name,
    aliases: '[]',
    ordinal: ownOrdinal,
    is_deleted: 0,
  });
  return code;
}
