import type { Read } from '#main/db/access.ts';
import type { CompetitionRow } from '#main/db/schema.ts';
import { competitionsNamed, extended, isCompetition } from '#main/performances/competitions.ts';
import { ageGroupCodeOf } from '#main/performances/store.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { type Surroundings, surroundingsByNeed } from '#main/standings/club-facts.ts';
import { findAgeGroup, type KnownAthlete, runnersOf } from '#main/standings/derive-performance.ts';
import { foldName } from '#shared/domain/name.ts';

import type { TakenRow } from './intake.ts';
import type { Maker } from './maker.ts';
import { codeOfNewGroup } from './making.ts';
import type { PersonOfRow } from './people.ts';
import type { ResultOfRow } from './resolve.ts';

type Competition = Pick<CompetitionRow, 'id' | 'venue' | 'from_day' | 'to_day'>;

/** Does as if what rows name were made, and writes nothing: ids that no row of the database has are negative. */
export class Pretending implements Maker {
  readonly reference: ClubReference;
  private readonly read: Read;
  private readonly surroundings: Surroundings;
  private readonly disciplines = new Map<string, number>();
  private readonly seasons = new Map<string, number>();
  private readonly competitions = new Map<string, Competition[]>();
  private readonly athletes = new Map<number, KnownAthlete>();
  private readonly ageGroups = new Map<number, string | null>();
  private lastId = 0;

  constructor(read: Read, reference: ClubReference) {
    this.read = read;
    this.reference = reference;
    this.surroundings = surroundingsByNeed(read);
  }

  newId(): number {
    this.lastId -= 1;
    return this.lastId;
  }

  knownCompetition(row: ResultOfRow): number | null {
    return this.named(row.competition).find((known) => isCompetition(known, row.venue, row.day))?.id ?? null;
  }

  competition(row: ResultOfRow): number | null {
    if (row.competition === '') return null;
    const all = this.named(row.competition);
    const index = all.findIndex((known) => isCompetition(known, row.venue, row.day));
    const found = all[index];
    if (found !== undefined) {
      all[index] = { ...found, ...extended(found, row.day) };
      return found.id;
    }
    const made = { id: this.newId(), venue: row.venue, from_day: row.day, to_day: row.day };
    all.push(made);
    return made.id;
  }

  discipline({ discipline }: ResultOfRow): number {
    return this.madeOnce(this.disciplines, foldName(discipline.discipline.name));
  }

  season({ season }: ResultOfRow): number {
    return this.madeOnce(this.seasons, foldName(season.text));
  }

  ageGroup(name: string): string {
    return codeOfNewGroup(name);
  }

  athlete(person: PersonOfRow & { gender: 'F' | 'M' }): number {
    const id = this.newId();
    this.athletes.set(id, { id, gender: person.gender, date_of_birth: person.dateOfBirth });
    return id;
  }

  learn(athleteId: number, dateOfBirth: string): void {
    const known = this.runner(athleteId);
    if (known !== undefined) this.athletes.set(athleteId, { ...known, date_of_birth: dateOfBirth });
  }

  runner(athleteId: number): KnownAthlete | undefined {
    return this.athletes.get(athleteId) ?? this.surroundings.athlete(athleteId);
  }

  ageGroupOf(performanceId: number): string | null {
    return performanceId < 0 ? (this.ageGroups.get(performanceId) ?? null) : ageGroupCodeOf(this.read, performanceId);
  }

  /** Remembers a row as if it were stored. */
  remember(id: number, { row, ageGroup, legs }: TakenRow): void {
    const athletes = runnersOf(
      legs.map((leg) => leg.athlete_id),
      (athleteId) => this.runner(athleteId),
    );
    const facts = { day: row.day, gender: row.gender, age_group_given: ageGroup };
    const found = findAgeGroup(this.reference, row.isTeam, row.season.code ?? '', { facts, athletes });
    this.ageGroups.set(id, ageGroup ?? found.ageGroup?.code ?? null);
  }

  private named(name: string): Competition[] {
    const folded = foldName(name);
    let found = this.competitions.get(folded);
    if (found === undefined) {
      found = competitionsNamed(this.read, this.reference.club.id, name);
      this.competitions.set(folded, found);
    }
    return found;
  }

  private madeOnce(known: Map<string, number>, name: string): number {
    let id = known.get(name);
    if (id === undefined) {
      id = this.newId();
      known.set(name, id);
    }
    return id;
  }
}
