import { insertAthlete } from '#main/athletes/service.ts';
import type { Write } from '#main/db/access.ts';
import { ensureCompetition, findCompetition } from '#main/performances/competitions.ts';
import { type ClubReference, referenceOf } from '#main/reference/reference.ts';
import { createAgeGroup, createDiscipline, createSeason } from '#main/reference/service.ts';
import { ageGroupCodeOf } from '#main/performances/store.ts';
import type { Surroundings } from '#main/standings/club-facts.ts';
import type { KnownAthlete } from '#main/standings/derive-performance.ts';
import { foldName } from '#shared/domain/name.ts';

import type { Maker } from './maker.ts';
import type { PersonOfRow } from './people.ts';
import type { ResultOfRow } from './resolve.ts';

/** A club's own groups come after the standard ones. */
const ownGroupOrdinal = 100_000;

/** Finds what rows name, and makes it where the import was asked to: competitions, disciplines, seasons, age groups. */
export class Making implements Maker {
  private readonly write: Write;
  private readonly clubId: number;
  private readonly batchId: number;
  private readonly surroundings: Surroundings;
  private readonly competitions = new Map<string, number | null>();
  /** Athletes whose older results must be judged again. */
  readonly changedAthletes = new Set<number>();
  /** Asked for again after something was made, not for every row. */
  private current: ClubReference | null = null;

  constructor(write: Write, options: { clubId: number; batchId: number; surroundings: Surroundings }) {
    this.write = write;
    this.clubId = options.clubId;
    this.batchId = options.batchId;
    this.surroundings = options.surroundings;
  }

  /** The club's reference data, with what was made so far. */
  get reference(): ClubReference {
    this.current ??= referenceOf(this.write, this.clubId);
    return this.current;
  }

  knownCompetition(row: ResultOfRow): number | null {
    const key = competitionKey(row);
    let id = this.competitions.get(key);
    if (id === undefined) {
      id = findCompetition(this.write, this.clubId, row.competition, row.venue, row.day)?.id ?? null;
      this.competitions.set(key, id);
    }
    return id;
  }

  competition(row: ResultOfRow): number | null {
    if (row.competition === '') return null;
    const key = competitionKey(row);
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
    const code = codeOfNewGroup(name);
    if (!this.reference.ageGroupByCode.has(code)) {
      createAgeGroup(this.write, this.reference, {
        code,
        name,
        aliases: [],
        kind: 'youth',
        gender: null,
        ordinal: ownGroupOrdinal,
        minAge: null,
        maxAge: null,
        ageReference: '31-dec',
      });
      this.current = null;
    }
    return code;
  }

  athlete(person: PersonOfRow & { gender: 'F' | 'M' }): number {
    const { first: firstName, last: lastName, gender, dateOfBirth } = person;
    const unknown = { membershipNumber: null, consent: null, memberFrom: '', memberTo: '' };
    return insertAthlete(
      this.write,
      this.reference,
      { firstName, lastName, gender, dateOfBirth, ...unknown },
      this.batchId,
    );
  }

  learn(athleteId: number, dateOfBirth: string): void {
    this.write.door.update('athlete', athleteId, { date_of_birth: dateOfBirth });
    this.surroundings.forget(athleteId);
    this.changedAthletes.add(athleteId);
  }

  runner(athleteId: number): KnownAthlete | undefined {
    return this.surroundings.athlete(athleteId);
  }

  ageGroupOf(performanceId: number): string | null {
    return ageGroupCodeOf(this.write, performanceId);
  }
}

/** The code of a group that is made of what a file calls it. */
export function codeOfNewGroup(name: string): string {
  return name.slice(0, 20);
}

function competitionKey({ competition, venue, day }: ResultOfRow): string {
  return `${foldName(competition)}|${foldName(venue)}|${day}`;
}
