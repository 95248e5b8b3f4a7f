import type { Read } from '#main/db/access.ts';
import type { AgeGroupRow, DisciplineRow, SeasonRow } from '#main/db/reference-rows.ts';
import type { ClubRow } from '#main/db/schema.ts';
import type { Band } from '#main/engine/bands.ts';
import type { AgeGroup, AgeGroupRule } from '#shared/domain/age-group-type.ts';
import { parseAgeGroup } from '#shared/domain/age-group-names.ts';
import { groupCodesInForce, rulesOf } from '#shared/domain/age-groups.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';
import { type Policy, policySchema } from '#shared/domain/policy.ts';
import { type AgeReferenceChoice, ageReferenceSchema } from '#shared/contract/reference.ts';
import { OVERALL_CODE } from '#shared/domain/standard/age-group-schemes.ts';

import { overridden, type Override, overridesOf } from './overrides.ts';

/** How the club names a row, beside how it is named without the club. */
interface OwnWords {
  readonly aliases: readonly string[];
  readonly standardName: string;
  readonly standardAliases: readonly string[];
  readonly ownAliases: readonly string[];
  readonly isHidden: boolean;
}
export interface KnownDiscipline extends Omit<DisciplineRow, 'aliases' | 'seasons'>, OwnWords {
  readonly seasons: readonly string[];
}
export interface KnownSeason extends Omit<SeasonRow, 'aliases'>, OwnWords {}
export interface KnownAgeGroup extends Omit<AgeGroupRow, 'aliases'>, Band, OwnWords {
  readonly id: number;
  readonly code: string;
  readonly kind: AgeGroupRow['kind'];
  readonly gender: AgeGroupRow['gender'];
  readonly ordinal: number;
}
export type Medal = 'gold' | 'silver' | 'bronze';

/** A club with its policy and everything its marks are judged by: reference rows read once and kept until they change. */
export class ClubReference {
  readonly club: ClubRow;
  readonly policy: Policy;
  readonly aliases: readonly string[];
  readonly rules: readonly AgeGroupRule[];
  readonly disciplines: readonly KnownDiscipline[];
  readonly seasons: readonly KnownSeason[];
  readonly ageGroups: readonly KnownAgeGroup[];
  readonly disciplineById: ReadonlyMap<number, KnownDiscipline>;
  readonly disciplineByCode: ReadonlyMap<string, KnownDiscipline>;
  readonly seasonById: ReadonlyMap<number, KnownSeason>;
  readonly seasonByCode: ReadonlyMap<string, KnownSeason>;
  readonly ageGroupById: ReadonlyMap<number, KnownAgeGroup>;
  readonly ageGroupByCode: ReadonlyMap<string, KnownAgeGroup>;
  readonly overall: KnownAgeGroup | null;
  private readonly medals: ReadonlyMap<number, ReadonlyMap<number, Medal>>;
  private readonly readCodes = new Map<string, string | null>();
  private readable: readonly AgeGroup[] | null = null;
  private readonly inForce = new Map<string, readonly KnownAgeGroup[]>();

  constructor(read: Read, club: ClubRow) {
    this.club = club;
    this.policy = policySchema.parse(JSON.parse(club.policy));
    this.aliases = JSON.parse(club.aliases) as string[];
    const mine = (row: { club_id: number | null }) => row.club_id === null || row.club_id === club.id;
    const [ofDisciplines, ofSeasons, ofAgeGroups] = (['discipline', 'season', 'age-group'] as const).map((what) =>
      overridesOf(read, club.id, what),
    ) as [Overrides, Overrides, Overrides];
    this.disciplines = (
      read.sql('SELECT * FROM discipline WHERE is_deleted = 0 ORDER BY ordinal, name').all() as DisciplineRow[]
    )
      .filter(mine)
      .map((row) => ({ ...named(row, ofDisciplines), seasons: JSON.parse(row.seasons) as string[] }));
    this.seasons = (read.sql('SELECT * FROM season WHERE is_deleted = 0 ORDER BY ordinal, name').all() as SeasonRow[])
      .filter(mine)
      .map((row) => named(row, ofSeasons));
    this.ageGroups = (
      read.sql('SELECT * FROM age_group WHERE is_deleted = 0 ORDER BY ordinal, code').all() as AgeGroupRow[]
    )
      .filter(mine)
      .map((row) => named(row, ofAgeGroups));
    this.disciplineById = new Map(this.disciplines.map((d) => [d.id, d]));
    this.disciplineByCode = new Map(this.disciplines.map((d) => [d.code, d]));
    this.seasonById = new Map(this.seasons.map((s) => [s.id, s]));
    this.seasonByCode = new Map(this.seasons.map((s) => [s.code, s]));
    this.ageGroupById = new Map(this.ageGroups.map((g) => [g.id, g]));
    // A club's own group wins over a standard one of the same code.
    this.ageGroupByCode = new Map(
      [...this.ageGroups]
        .sort((a, b) => Number(a.club_id !== null) - Number(b.club_id !== null))
        .map((g) => [g.code, g]),
    );
    this.rules = [...ownRules(this.ageGroups), ...rulesOf(club.scheme)];
    this.overall = this.policy.overallList ? (this.ageGroupByCode.get(OVERALL_CODE) ?? null) : null;
    this.medals = readMedals(read, club.id);
  }

  discipline(code: string): KnownDiscipline {
    const found = this.disciplineByCode.get(code);
    if (found === undefined) throw new Failure('NOT_FOUND', { what: 'discipline', id: code });
    return found;
  }

  season(code: string): KnownSeason {
    const found = this.seasonByCode.get(code);
    if (found === undefined) throw new Failure('NOT_FOUND', { what: 'season', id: code });
    return found;
  }

  ageGroup(code: string): KnownAgeGroup {
    const found = this.ageGroupByCode.get(code);
    if (found === undefined) throw new Failure('NOT_FOUND', { what: 'age group', id: code });
    return found;
  }

  /** Groups that the club's scheme gives out on a day in a season. */
  groupsInForce(season: string, day: string): readonly KnownAgeGroup[] {
    const key = `${season} ${day}`;
    let groups = this.inForce.get(key);
    if (groups === undefined) {
      groups = [...new Set(groupCodesInForce(this.rules, season, day))].flatMap(
        (code) => this.ageGroupByCode.get(code) ?? [],
      );
      this.inForce.set(key, groups);
    }
    return groups;
  }

  /** The medal of a place, by the club's table of medal positions (decision 12). */
  medalOf(seasonId: number, place: number): Medal | null {
    return this.medalTable(seasonId).get(place) ?? null;
  }

  /** The table of a season's medals, by place. */
  medalPositions(seasonId: number): { place: number; medal: Medal }[] {
    return [...this.medalTable(seasonId)].map(([place, medal]) => ({ place, medal })).sort((a, b) => a.place - b.place);
  }

  /** A season without a table of its own takes that of Track & Field, as a whole. */
  private medalTable(seasonId: number): ReadonlyMap<number, Medal> {
    return this.medals.get(seasonId) ?? this.medals.get(this.fallbackSeasonId()) ?? new Map<number, Medal>();
  }

  /** True for the club's name or one of its aliases; case, accents and spaces do not matter. */
  isOwnName(name: string): boolean {
    const folded = foldName(name);
    return [this.club.name, ...this.aliases].some((own) => foldName(own) === folded);
  }

  /** The groups in the form that the sport's own functions read. */
  readableAgeGroups(): readonly AgeGroup[] {
    this.readable ??= this.ageGroups.flatMap((g) =>
      g.kind === 'overall'
        ? []
        : [{ code: g.code, name: g.name, aliases: g.aliases, kind: g.kind, gender: g.gender, ordinal: g.ordinal }],
    );
    return this.readable;
  }

  /** The code of a group as a person writes it; null where it means none of the club's. Files ask for the same few again and again. */
  readAgeGroup(text: string, gender: 'F' | 'M' | 'X' | null): string | null {
    const key = `${gender ?? ''} ${text}`;
    let code = this.readCodes.get(key);
    if (code === undefined) {
      code = this.ageGroupByCode.get(text.trim())?.code ?? parseAgeGroup(text, gender, this.readableAgeGroups());
      this.readCodes.set(key, code);
    }
    return code;
  }

  private fallbackSeasonId(): number {
    return this.seasonByCode.get('track')?.id ?? 0;
  }
}

type Overrides = ReadonlyMap<string, Override>;

function named<Row extends { code: string; name: string; aliases: string; club_id: number | null }>(
  row: Row,
  overrides: Overrides,
) {
  return overridden({ ...row, aliases: JSON.parse(row.aliases) as string[] }, overrides);
}

function ownRules(groups: readonly KnownAgeGroup[]): AgeGroupRule[] {
  return groups
    .filter((g) => g.club_id !== null && (g.min_age !== null || g.max_age !== null))
    .map((g) => ({
      scheme: 'own',
      code: g.code,
      gender: g.gender,
      environments: '*',
      validFrom: '',
      validTo: '',
      also: [],
      reference: ageReferenceOf(g),
      min: g.min_age,
      max: g.max_age,
      source: 'the club',
    }));
}

/** The day on which the age for a club's own group is counted: 31 December, where nothing else was chosen. */
export function ageReferenceOf(group: { readonly age_reference: string | null }): AgeReferenceChoice {
  const chosen = ageReferenceSchema.safeParse(group.age_reference);
  return chosen.success ? chosen.data : '31-dec';
}

/** The table of each season that has one; the club's own places win over the standard ones. */
function readMedals(read: Read, clubId: number): ReadonlyMap<number, ReadonlyMap<number, Medal>> {
  const rows = read
    .sql(
      'SELECT season_id, place, medal FROM medal_position WHERE is_deleted = 0 AND (club_id IS NULL OR club_id = ?) ORDER BY club_id IS NOT NULL, uuid',
    )
    .all(clubId) as { season_id: number; place: number; medal: Medal | 'none' }[];
  const medals = new Map<number, Map<number, Medal>>();
  for (const row of rows) {
    const table = medals.get(row.season_id) ?? new Map<number, Medal>();
    medals.set(row.season_id, table);
    if (row.medal === 'none') table.delete(row.place);
    else table.set(row.place, row.medal);
  }
  return medals;
}

const kept = new WeakMap<object, { version: string; clubs: Map<number, ClubReference> }>();

/** The reference of a club by local id, kept for each connection until reference rows change. */
export function referenceOf(read: Read, clubId: number): ClubReference {
  const anchor = read.from;
  const version = read.referenceVersion();
  let cache = kept.get(anchor);
  if (cache === undefined || cache.version !== version) {
    cache = { version, clubs: new Map() };
    kept.set(anchor, cache);
  }
  let reference = cache.clubs.get(clubId);
  if (reference === undefined) {
    const club = read.sql('SELECT * FROM club WHERE id = ? AND is_deleted = 0').get(clubId) as ClubRow | undefined;
    if (club === undefined) throw new Failure('NOT_FOUND', { what: 'club', id: String(clubId) });
    reference = new ClubReference(read, club);
    cache.clubs.set(clubId, reference);
  }
  return reference;
}

/** The reference of a club by its uuid; throws NOT_FOUND. */
export function referenceOfClub(read: Read, clubUuid: string): ClubReference {
  const row = read.sql('SELECT id FROM club WHERE uuid = ? AND is_deleted = 0').get(clubUuid) as
    | { id: number }
    | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'club', id: clubUuid });
  return referenceOf(read, row.id);
}
