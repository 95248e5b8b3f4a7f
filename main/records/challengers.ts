import { isMinor } from '#main/athletes/display-name.ts';
import type { Read, Statement } from '#main/db/access.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { ageGroupOn } from '#shared/domain/age-groups.ts';
import { firstDayOf, lastDayOf } from '#shared/domain/day.ts';
import { shortenName } from '#shared/domain/name.ts';

/** A member of today. */
export interface Challenger {
  readonly id: number;
  readonly uuid: string;
  readonly name: string;
  /** Shortened where the athlete is a minor and nobody consented. */
  readonly publicName: string;
  readonly gender: 'F' | 'M';
  readonly dateOfBirth: string;
}

interface AthleteRow {
  id: number;
  uuid: string;
  first_name: string;
  last_name: string;
  gender: 'F' | 'M';
  date_of_birth: string;
  consent: string | null;
}

/** Who is a member today, and in which age groups; asked for one by one and kept. */
export class Challengers {
  private readonly reference: ClubReference;
  private readonly today: string;
  private readonly athletes: Statement;
  private readonly memberships: Statement;
  private readonly known = new Map<number, Challenger | null>();
  private readonly groups = new Map<string, readonly (number | null)[]>();

  constructor(read: Read, reference: ClubReference, today: string) {
    this.reference = reference;
    this.today = today;
    this.athletes = read.sql(
      'SELECT id, uuid, first_name, last_name, gender, date_of_birth, consent FROM athlete WHERE id = ? AND is_deleted = 0',
    );
    this.memberships = read.sql(
      'SELECT from_day, to_day FROM athlete_membership WHERE athlete_id = ? AND is_deleted = 0',
    );
  }

  /** Null for who has left the club, or is not in it yet. Of whom no membership is known, nothing is known against it. */
  of(athleteId: number): Challenger | null {
    let found = this.known.get(athleteId);
    if (found === undefined) {
      const athlete = this.athletes.get(athleteId) as AthleteRow | undefined;
      found = athlete !== undefined && this.isMember(athleteId) ? this.toChallenger(athlete) : null;
      this.known.set(athleteId, found);
    }
    return found;
  }

  /** Age groups by local id, today in a season; more than one where the date of birth leaves it open, null where it is unknown. */
  groupsOf(athlete: Challenger, seasonId: number): readonly (number | null)[] {
    const key = `${athlete.id} ${seasonId}`;
    let found = this.groups.get(key);
    if (found === undefined) {
      found = this.findGroups(athlete, this.reference.seasonById.get(seasonId)?.code ?? 'track');
      this.groups.set(key, found);
    }
    return found;
  }

  private toChallenger(row: AthleteRow): Challenger {
    const { id, uuid, first_name, last_name, gender, date_of_birth, consent } = row;
    const name = `${first_name} ${last_name}`.trim();
    // Of unknown age: in no age group, and so in the list of all ages only.
    const isShown = consent === 'given' || !isMinor(date_of_birth, this.today, false);
    const publicName = isShown ? name : shortenName(first_name, last_name);
    return { id, uuid, name, publicName, gender, dateOfBirth: date_of_birth };
  }

  private isMember(athleteId: number): boolean {
    const periods = this.memberships.all(athleteId) as { from_day: string; to_day: string }[];
    return (
      periods.length === 0 ||
      periods.some(
        ({ from_day, to_day }) =>
          (from_day === '' || firstDayOf(from_day) <= this.today) && (to_day === '' || lastDayOf(to_day) >= this.today),
      )
    );
  }

  private findGroups(athlete: Challenger, season: string): readonly (number | null)[] {
    const answer = ageGroupOn({
      rules: this.reference.rules,
      dateOfBirth: athlete.dateOfBirth,
      day: this.today,
      season,
      gender: athlete.gender,
      under20Reference: this.reference.policy.under20Reference,
    });
    if (answer.type === 'unknown') return [null];
    const codes = answer.type === 'known' ? [answer.code] : answer.codes;
    return codes.map((code) => this.reference.ageGroupByCode.get(code)?.id ?? null);
  }
}
