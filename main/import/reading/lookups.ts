import type { DisciplineKind, SpecificationKind } from '#shared/domain/standard/discipline-type.ts';
import { type NamedDiscipline, resolveDiscipline } from '#shared/domain/standard/discipline-names.ts';
import { resolveSeason } from '#shared/domain/standard/seasons.ts';

/** A discipline of the club's list, as the reader needs it. */
export interface KnownDiscipline extends NamedDiscipline {
  kind: DisciplineKind;
  teamSize: number;
  windRule: 'none' | 'limit';
  specification: SpecificationKind;
  /** Of all legs together; absent where the course varies. */
  distanceMetres?: number | undefined;
}

export interface KnownSeason {
  code: string;
  name: string;
  aliases: readonly string[];
}

export interface DisciplineMatch {
  discipline: KnownDiscipline;
  /** Implement or hurdle height inside the name, as typed; '' where none. */
  specificationText: string;
  /** Age group or gender inside the name (`U15W` of `75HU15W`); '' where none. */
  categoryText: string;
}

/** What the club knows; the reader asks by the text of a cell. */
export interface ImportLookups {
  season(text: string): KnownSeason | null;
  discipline(text: string, seasonCode: string | undefined): DisciplineMatch | null;
}

/** Lookups in the club's lists, which must not change while a file is read. */
export function createLookups(disciplines: readonly KnownDiscipline[], seasons: readonly KnownSeason[]): ImportLookups {
  return {
    season: (text) => resolveSeason(text, seasons),
    discipline: (text, seasonCode) => resolveDiscipline(text, disciplines, seasonCode),
  };
}
