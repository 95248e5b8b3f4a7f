import type { SeasonCode } from './seasons.ts';

/** timed = milliseconds, lower is better; measured = millimetres, points = points, higher is better. */
export type DisciplineKind = 'timed' | 'measured' | 'points';

/** What of its equipment is part of a discipline's record key: nothing, the implement's mass, the hurdle's height. */
export type SpecificationKind = 'none' | 'implement' | 'hurdle';

export interface StandardDiscipline {
  /** Fixed for ever: it is stored in clubs' files. */
  code: string;
  name: string;
  /** As people and other systems write it; `resolveDiscipline` ignores case, spaces and punctuation. */
  aliases: readonly string[];
  kind: DisciplineKind;
  better: 'lower' | 'higher';
  /** 1 for an athlete, else the number of legs. */
  teamSize: number;
  /** limit: a tail wind over +2.0 m/s is no record, outdoors only (season `track`; athletics-rules.md B1). */
  windRule: 'none' | 'limit';
  specification: SpecificationKind;
  /** The javelin's centre of gravity was moved (men 1986, women 1999): marks of the two models are two events (B4). */
  javelinEras: boolean;
  /** Where it is usually contested: orders and filters lists, forbids nothing. */
  seasons: readonly SeasonCode[];
  /** Position in lists: sprints first, combined events last. */
  order: number;
  /** Length of the course; of all legs together for a team. Absent where it varies. */
  distanceMetres?: number;
  mixedTeamAllowed: boolean;
}

interface Details {
  aliases?: readonly string[];
  seasons?: readonly SeasonCode[];
  wind?: boolean;
  specification?: SpecificationKind;
  metres?: number;
  teamSize?: number;
  javelinEras?: boolean;
}

/** A discipline as the data files write it down; its order is given where all lists are joined. */
export function discipline(
  kind: DisciplineKind,
  code: string,
  name: string,
  details: Details = {},
): StandardDiscipline {
  const teamSize = details.teamSize ?? 1;
  return {
    code,
    name,
    aliases: details.aliases ?? [],
    kind,
    better: kind === 'timed' ? 'lower' : 'higher',
    teamSize,
    windRule: details.wind === true ? 'limit' : 'none',
    specification: details.specification ?? 'none',
    javelinEras: details.javelinEras ?? false,
    seasons: details.seasons ?? ['track'],
    order: 0,
    ...(details.metres === undefined ? {} : { distanceMetres: details.metres }),
    mixedTeamAllowed: teamSize > 1,
  };
}
