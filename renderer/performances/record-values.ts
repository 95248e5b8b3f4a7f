import type { PickedAthlete } from '#renderer/components/athlete-name.ts';
import type { client } from '#renderer/api.ts';
import type { RecordDraft } from '#shared/contract/performance-draft.ts';
import type { PerformanceInput } from '#shared/contract/performances.ts';
import { words } from '#renderer/words/words.ts';
import { isDay } from '#shared/domain/day.ts';

/** A runner of a team: an athlete of the club, or only a name. */
export interface LegValue {
  athlete: PickedAthlete | null;
  name: string;
}

/** The form as it is typed; empty text where nothing was said. */
export interface RecordValues {
  day: string;
  season: string;
  discipline: string | null;
  competition: string;
  venue: string;
  eventDetails: string;
  athlete: PickedAthlete | null;
  /** The runners of a team; for one athlete only where an old record list knows no more than a name. */
  legs: LegValue[];
  /** The team as the result list calls it, such as `Harriers B`; '' where it has no name of its own. */
  team: string;
  /** Only for teams; an athlete brings it along. */
  gender: 'F' | 'M' | 'X' | '';
  /** Empty = as it follows from the date of birth. */
  ageGroup: string;
  mark: string;
  timing: 'FAT' | 'HAND' | '';
  wind: string;
  place: number | '';
  specification: string;
  round: string;
  heat: string;
  timeOfDay: string;
  lane: number | '';
  bib: string;
  representedClub: string;
  note: string;
  attempts: { mark: string; wind: string }[];
}

/** What stays in the form for the next result of the same competition. */
export type KeptValues = Pick<
  RecordValues,
  'day' | 'season' | 'discipline' | 'competition' | 'venue' | 'eventDetails' | 'round' | 'gender'
>;

export function emptyValues(kept: Partial<KeptValues> & { day: string }): RecordValues {
  return {
    season: 'track',
    discipline: null,
    competition: '',
    venue: '',
    eventDetails: '',
    athlete: null,
    legs: [],
    team: '',
    gender: '',
    ageGroup: '',
    mark: '',
    timing: '',
    wind: '',
    place: '',
    specification: '',
    round: '',
    heat: '',
    timeOfDay: '',
    lane: '',
    bib: '',
    representedClub: '',
    note: '',
    attempts: [],
    ...kept,
  };
}

export function keptValues(values: RecordValues): KeptValues {
  const { day, season, discipline, competition, venue, eventDetails, round, gender } = values;
  return { day, season, discipline, competition, venue, eventDetails, round, gender };
}

export type KeptRecord = NonNullable<Awaited<ReturnType<typeof client.performances.draft>>['draft']>;

/** The form as it is kept until it is saved. */
export function draftOf({ athlete, legs, ...values }: RecordValues): RecordDraft {
  return {
    ...values,
    athleteId: athlete?.id ?? null,
    legs: legs.map(({ athlete: runner, name }) => ({ name, athleteId: runner?.id ?? null })),
  };
}

/** What was typed that leaving would lose; discipline and season alone are chosen again in a moment. */
export function hasTyped(values: RecordValues, clean: RecordValues): boolean {
  const { discipline: _discipline, season: _season, ...rest } = clean;
  // Field by field: what was kept and restored has them in another order.
  return Object.entries(rest).some(
    ([field, value]) => JSON.stringify(values[field as keyof RecordValues]) !== JSON.stringify(value),
  );
}

/** Legs that nobody runs yet, from 1. */
export function missingLegs({ legs }: RecordValues, teamSize: number): number[] {
  return Array.from({ length: teamSize }, (_, index) => index + 1).filter((leg) => {
    const runner = legs[leg - 1];
    return runner === undefined || (runner.athlete === null && runner.name.trim() === '');
  });
}

/** What is missing before main can be asked at all, by field; `reason` is null where none is needed. */
export function missingFields(values: RecordValues, teamSize: number, reason: string | null): Record<string, string> {
  const { missing } = words.performances.record;
  const legs = missingLegs(values, teamSize);
  return {
    ...(reason !== null && reason.trim() === '' ? { reason: missing.reason } : {}),
    ...(isDay(values.day) ? {} : { day: missing.day }),
    ...(values.discipline === null ? { discipline: missing.discipline } : {}),
    ...(teamSize === 1 && values.athlete === null && !values.legs[0]?.name ? { athlete: missing.athlete } : {}),
    ...(teamSize > 1 && legs.length > 0 ? { legs: missing.legs(teamSize, legs) } : {}),
    ...(values.mark.trim() === '' && values.place === '' ? { mark: missing.mark } : {}),
    ...(teamSize > 1 && values.gender === '' ? { gender: missing.gender } : {}),
  };
}

/** The category that a team's runners suggest: theirs where all are of one gender, mixed where they are not; empty while unknown. */
export function proposedGender(legs: readonly LegValue[], teamSize: number): RecordValues['gender'] {
  const genders = new Set(legs.flatMap(({ athlete }) => (athlete === null ? [] : [athlete.gender])));
  const [only] = genders;
  if (genders.size > 1) return 'X';
  return only !== undefined && legs.every(({ athlete }) => athlete !== null) && legs.length === teamSize ? only : '';
}

function legsOf(values: RecordValues, teamSize: number): PerformanceInput['legs'] {
  if (teamSize === 1 && values.athlete !== null) return [{ athleteId: values.athlete.id }];
  return values.legs.slice(0, teamSize).flatMap(({ athlete, name }): PerformanceInput['legs'] => {
    if (athlete !== null) return [{ athleteId: athlete.id }];
    return name.trim() === '' ? [] : [{ name }];
  });
}

/** What main is asked about; null as long as something is missing without which there is nothing to say. */
export function toInput(values: RecordValues, clubId: string, teamSize: number): PerformanceInput | null {
  const legs = legsOf(values, teamSize);
  if (values.discipline === null || legs.length === 0 || !isDay(values.day)) return null;
  return {
    clubId,
    discipline: values.discipline,
    season: values.season,
    legs,
    ...(values.gender !== '' && (teamSize > 1 || values.athlete === null) ? { gender: values.gender } : {}),
    day: values.day,
    mark: values.mark,
    ...(values.timing === '' ? {} : { timing: values.timing }),
    wind: values.wind,
    place: values.place === '' ? null : values.place,
    ageGroup: values.ageGroup === '' ? null : values.ageGroup,
    specification: values.specification === '' ? null : values.specification,
    representedClub: values.representedClub === '' ? null : values.representedClub,
    competition: values.competition,
    venue: values.venue,
    eventDetails: values.eventDetails,
    round: values.round,
    heat: values.heat,
    timeOfDay: values.timeOfDay,
    lane: values.lane === '' ? null : values.lane,
    bib: values.bib,
    // As a results sheet keeps it: in front of the note.
    note: [teamSize > 1 ? values.team.trim() : '', values.note].filter((each) => each !== '').join('; '),
    attempts: values.attempts.filter((attempt) => attempt.mark.trim() !== ''),
  };
}
