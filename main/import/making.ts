import type { Write } from '#main/db/access.ts';
import { ensureCompetition, findCompetition } from '#main/performances/competitions.ts';
import { type ClubReference, referenceOf } from '#main/reference/reference.ts';
import { createAgeGroup, createDiscipline, createSeason } from '#main/reference/service.ts';
import { foldName } from '#shared/domain/name.ts';

import type { ResultOfRow } from './resolve.ts';

/** A club's own groups come after the standard ones. */
const ownGroupOrdinal = 100_000;

/** Finds what rows name, and makes it where the import was asked to: competitions, disciplines, seasons, age groups. */
export class Making {
  private readonly write: Write;
  private readonly clubId: number;
  private readonly competitions = new Map<string, number | null>();
  /** Asked for again after something was made, not for every row. */
  private current: ClubReference | null = null;

  constructor(write: Write, clubId: number) {
    this.write = write;
    this.clubId = clubId;
  }

  /** The club's reference data, with what was made so far. */
  get reference(): ClubReference {
    this.current ??= referenceOf(this.write, this.clubId);
    return this.current;
  }

  knownCompetition(row: ResultOfRow): number | null {
    const key = `${foldName(row.competition)}|${foldName(row.venue)}|${row.day}`;
    let id = this.competitions.get(key);
    if (id === undefined) {
      id = findCompetition(this.write, this.clubId, row.competition, row.venue, row.day)?.id ?? null;
      this.competitions.set(key, id);
    }
    return id;
  }

  competition(row: ResultOfRow): number | null {
    if (row.competition === '') return null;
    const key = `${foldName(row.competition)}|${foldName(row.venue)}|${row.day}`;
    const known = this.competitions.get(key);
    if (known !== undefined && known !== null) return known;
    const id = ensureCompetition(this.write, this.clubId, row.competition, row.venue, row.day);
    this.competitions.set(key, id);
    return id;
  }

  discipline(row: ResultOfRow): number {
    if (row.discipline.type !== 'unknown') throw new Error('a known discipline is not created');
    const { name, kind, teamSize } = row.discipline.discipline;
    const existing = this.reference.disciplines.find((d) => foldName(d.name) === foldName(name));
    const code =
      existing?.code ??
      createDiscipline(this.write, this.reference, {
        name,
        aliases: [],
        kind,
        teamSize,
        windRule: 'none',
        specification: 'none',
      });
    this.current = null;
    return this.reference.discipline(code).id;
  }

  season(row: ResultOfRow): number {
    const existing = this.reference.seasons.find((season) => foldName(season.name) === foldName(row.season.text));
    const code = existing?.code ?? createSeason(this.write, this.reference, row.season.text);
    this.current = null;
    return this.reference.season(code).id;
  }

  ageGroup(name: string): string {
    if (!this.reference.ageGroupByCode.has(name)) {
      createAgeGroup(this.write, this.reference, {
        code: name.slice(0, 20),
        name,
        ordinal: ownGroupOrdinal,
        minAge: null,
        maxAge: null,
      });
      this.current = null;
    }
    return name.slice(0, 20);
  }
}
