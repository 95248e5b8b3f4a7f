import type { Read } from '#main/db/access.ts';
import type { AthleteRow, AttemptRow, MembershipRow, PerformanceDerived, PerformanceFacts } from '#main/db/schema.ts';
import { assess, type Assessable, type Assessment } from '#main/engine/assess.ts';
import type { ClubReference, KnownAgeGroup, KnownDiscipline } from '#main/reference/reference.ts';
import { ageGroupOn } from '#shared/domain/age-groups.ts';
import { dayOrder, firstDayOf, lastDayOf } from '#shared/domain/day.ts';
import type { RulingInForce } from '#shared/domain/ratification.ts';
import { specificationFor, UNVERIFIED } from '#shared/domain/specification.ts';
import { isFinal } from '#shared/domain/standard/medals.ts';
import { teamAgeGroup } from '#shared/domain/team.ts';

export type KnownAthlete = Pick<AthleteRow, 'id' | 'gender' | 'date_of_birth'>;
export type Membership = Pick<MembershipRow, 'from_day' | 'to_day'>;

/** One performance with everything its derived columns are a function of. */
export interface DerivationInput {
  readonly facts: Pick<
    PerformanceFacts,
    | 'discipline_id'
    | 'season_id'
    | 'gender'
    | 'day'
    | 'mark_value'
    | 'timing'
    | 'wind_tenths'
    | 'wind_status'
    | 'place'
    | 'round'
    | 'specification_given'
    | 'age_group_given'
    | 'represented_club'
    | 'source'
  >;
  readonly athletes: readonly KnownAthlete[];
  readonly memberships: (athleteId: number) => readonly Membership[];
  readonly attempts: readonly Pick<AttemptRow, 'mark_value' | 'wind_tenths' | 'status'>[];
  readonly ruling: RulingInForce | null;
  readonly isLive: boolean;
}

export interface Derivation {
  readonly derived: PerformanceDerived;
  readonly assessment: Assessment;
  readonly ageGroup: KnownAgeGroup | null;
  readonly ageGroupSource: 'given' | 'date-of-birth' | 'unknown';
  /** The date of birth says another group than the one given. */
  readonly ageGroupDisagrees: string | null;
  readonly specification: string;
  readonly specificationSource: 'given' | 'norm' | 'unverified' | 'none';
}

/** Derives what the engine says of one performance by itself: its age group, event, whether and where it counts, its medal. */
export function derivePerformance(reference: ClubReference, eventId: EventIds, input: DerivationInput): Derivation {
  const { facts } = input;
  const discipline = reference.disciplineById.get(facts.discipline_id);
  const season = reference.seasonById.get(facts.season_id);
  if (discipline === undefined || season === undefined)
    throw new Error('a performance names a discipline or season that is not there');
  const group = findAgeGroup(reference, discipline.team_size > 1, season.code, input);
  const { specification, source } = findSpecification(reference, discipline, group.ageGroup, facts);
  const assessment = assess(assessableOf(discipline, season.code, specification, input), reference.policy);
  return {
    derived: {
      is_live: input.isLive ? 1 : 0,
      event_id: facts.mark_value === null ? null : eventId(facts.discipline_id, specification),
      age_group_id: group.ageGroup?.id ?? null,
      rank: assessment.rank,
      counts: assessment.counts,
      medal:
        facts.place !== null && isFinal(facts.round ?? '') ? reference.medalOf(facts.season_id, facts.place) : null,
    },
    assessment,
    ...group,
    specification,
    specificationSource: source,
  };
}

/** A runner of a team whom nobody knows: the team's group cannot be found without being given. */
const unknownRunner: KnownAthlete = { id: 0, gender: 'M', date_of_birth: '' };

/** The athletes of a performance's legs. A single holder who is a name only is no athlete. */
export function runnersOf(
  legs: readonly (number | null)[],
  find: (id: number) => KnownAthlete | undefined,
): KnownAthlete[] {
  return legs.flatMap((id) => (id === null ? undefined : find(id)) ?? (legs.length > 1 ? unknownRunner : []));
}

/** Finds the local id of an event (discipline with specification), making it when it is new. */
export type EventIds = (disciplineId: number, specification: string) => number;

/** Event ids through a map; `create` is called for new ones. */
export function keptEventIds(read: Read, create: EventIds): EventIds {
  const known = new Map<string, number>();
  const find = read.sql('SELECT id FROM event WHERE discipline_id = ? AND specification = ?');
  return (disciplineId, specification) => {
    const key = `${disciplineId} ${specification}`;
    let id = known.get(key);
    if (id === undefined) {
      const row = find.get(disciplineId, specification) as { id: number } | undefined;
      id = row?.id ?? create(disciplineId, specification);
      known.set(key, id);
    }
    return id;
  };
}

function assessableOf(
  discipline: KnownDiscipline,
  season: string,
  specification: string,
  input: DerivationInput,
): Assessable {
  const { facts } = input;
  return {
    kind: discipline.kind,
    better: discipline.better,
    isTeam: discipline.team_size > 1,
    windApplies:
      discipline.wind_rule === 'limit' && season !== 'indoor' && season !== 'road' && season !== 'cross-country',
    markValue: facts.mark_value,
    timing: facts.timing,
    windTenths: facts.wind_tenths,
    windStatus: facts.wind_status,
    attempts: input.attempts.flatMap((a) =>
      a.status === 'valid' && a.mark_value !== null ? [{ markValue: a.mark_value, windTenths: a.wind_tenths }] : [],
    ),
    dayOrder: dayOrder(facts.day),
    isForOtherClub: facts.represented_club !== null,
    membership: membershipOn(input),
    hasAthlete: input.athletes.length > 0,
    ruling: input.ruling,
    isLive: input.isLive,
    specification,
  };
}

/** Inside when every athlete was a member on the day; without any period on file nothing is known against it. */
function membershipOn(input: DerivationInput): 'inside' | 'outside' | 'unknown' {
  const { day } = input.facts;
  let isKnown = false;
  for (const athlete of input.athletes) {
    const periods = input.memberships(athlete.id);
    if (periods.length === 0) continue;
    isKnown = true;
    if (day === '') continue;
    const isMember = periods.some(
      (p) =>
        (p.from_day === '' || firstDayOf(p.from_day) <= lastDayOf(day)) &&
        (p.to_day === '' || lastDayOf(p.to_day) >= firstDayOf(day)),
    );
    if (!isMember) return 'outside';
  }
  return isKnown ? 'inside' : 'unknown';
}

/** What the age group of a performance hangs on. */
export interface GroupInput {
  readonly facts: Pick<PerformanceFacts, 'day' | 'gender' | 'age_group_given'>;
  readonly athletes: readonly KnownAthlete[];
}

type GroupFound = Pick<Derivation, 'ageGroup' | 'ageGroupSource' | 'ageGroupDisagrees'>;

/** The given group wins; a disagreement is told. Without one: date of birth, day, season and the club's scheme (decision 8). */
export function findAgeGroup(reference: ClubReference, isTeam: boolean, season: string, input: GroupInput): GroupFound {
  const { facts } = input;
  const code = isTeam ? teamGroup(reference, season, input) : ownGroup(reference, season, input);
  const derived = code === null ? null : (reference.ageGroupByCode.get(code) ?? null);
  if (facts.age_group_given !== null) {
    const given = reference.ageGroupByCode.get(facts.age_group_given) ?? null;
    const disagrees = given !== null && derived !== null && derived.code !== given.code ? derived.code : null;
    return { ageGroup: given, ageGroupSource: given === null ? 'unknown' : 'given', ageGroupDisagrees: disagrees };
  }
  return { ageGroup: derived, ageGroupSource: derived === null ? 'unknown' : 'date-of-birth', ageGroupDisagrees: null };
}

function ownGroup(reference: ClubReference, season: string, input: GroupInput): string | null {
  const athlete = input.athletes[0];
  const answer = ageGroupOn({
    rules: reference.rules,
    dateOfBirth: athlete?.date_of_birth ?? '',
    day: input.facts.day,
    season,
    gender: athlete?.gender ?? (input.facts.gender === 'X' ? null : input.facts.gender),
    under20Reference: reference.policy.under20Reference,
  });
  return answer.type === 'known' ? answer.code : null;
}

function teamGroup(reference: ClubReference, season: string, input: GroupInput): string | null {
  const answer = teamAgeGroup({
    rules: reference.rules,
    day: input.facts.day,
    season,
    under20Reference: reference.policy.under20Reference,
    legs: input.athletes.map((athlete) => ({ dateOfBirth: athlete.date_of_birth, gender: athlete.gender })),
    gender: input.facts.gender,
    groups: reference.readableAgeGroups(),
  });
  return answer.type === 'known' ? answer.code : null;
}

function findSpecification(
  reference: ClubReference,
  discipline: KnownDiscipline,
  ageGroup: KnownAgeGroup | null,
  facts: DerivationInput['facts'],
): { specification: string; source: Derivation['specificationSource'] } {
  if (discipline.specification === 'none') return { specification: '', source: 'none' };
  const question = {
    discipline: { code: discipline.code, specification: discipline.specification },
    gender: facts.gender,
    ageGroupCode: ageGroup?.code ?? '',
    schemeFamily: reference.club.scheme,
    day: facts.day,
  };
  const given = facts.specification_given ?? '';
  const specification = specificationFor({ ...question, text: given }) ?? UNVERIFIED;
  if (given !== '' && specification !== UNVERIFIED) return { specification, source: 'given' };
  return { specification, source: specification === UNVERIFIED ? 'unverified' : 'norm' };
}
