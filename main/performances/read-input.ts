import type { z } from 'zod';

import { athleteRow } from '#main/athletes/rows.ts';
import type { Read } from '#main/db/access.ts';
import type { AthleteRow, PerformanceFacts } from '#main/db/schema.ts';
import type { NewAttempt, NewLeg } from '#main/db/door.ts';
import type { ClubReference, KnownDiscipline, KnownSeason } from '#main/reference/reference.ts';
import type { performanceInputSchema } from '#shared/contract/performances.ts';
import { firstDayOf, lastDayOf } from '#shared/domain/day.ts';
import { readCard, statusOfSign } from '#shared/domain/attempts.ts';
import { Failure } from '#shared/domain/failure.ts';
import { type ParsedMark, parseMark } from '#shared/domain/mark.ts';
import { parseSpecification } from '#shared/domain/specification.ts';
import { parseWind, type Wind } from '#shared/domain/wind.ts';

export type TypedPerformance = z.output<typeof performanceInputSchema>;

/** The facts as the door takes them, but for what only the moment of saving knows. */
export type ReadFacts = Omit<
  PerformanceFacts,
  | 'uuid'
  | 'entered_at'
  | 'entered_by'
  | 'competition_id'
  | 'batch_id'
  | 'origin_uuid'
  | 'replaces_uuid'
  | 'parent_id'
  | 'sub_event'
>;

/** What somebody typed, understood: everything the door and the engine need. */
export interface ReadPerformance {
  readonly discipline: KnownDiscipline;
  readonly season: KnownSeason;
  readonly facts: ReadFacts;
  readonly legs: readonly NewLeg[];
  readonly athletes: readonly AthleteRow[];
  readonly attempts: readonly NewAttempt[];
  readonly mark: ParsedMark | null;
}

/**
 * Reads a typed performance. Throws a Failure that belongs to one field: an unreadable mark or wind, a future day, a wrong
 * number of legs, an athlete who was not born yet.
 */
export function readPerformance(
  read: Read,
  reference: ClubReference,
  typed: TypedPerformance,
  today: string,
): ReadPerformance {
  const discipline = reference.discipline(typed.discipline);
  const season = reference.season(typed.season);
  const { legs, athletes } = readLegs(read, reference, discipline, typed);
  const gender = readGender(discipline, athletes, typed);
  readDay(typed.day, athletes, today);
  const attempts = typed.attempts.flatMap((attempt) => readAttempt(attempt, discipline));
  const mark = readMark(typed, discipline) ?? bestAttempt(attempts, discipline);
  if (mark === null && typed.place === null)
    throw field('mark', 'Enter a mark, or a place for a medal without a mark.');
  const wind = readWind(typed.wind, mark, discipline);
  return {
    discipline,
    season,
    legs,
    athletes,
    attempts: [...attempts, ...legalAlternative(mark, attempts)],
    mark,
    facts: {
      club_id: reference.club.id,
      discipline_id: discipline.id,
      season_id: season.id,
      gender,
      day: typed.day,
      mark_value: mark?.value ?? null,
      mark_text: mark === null ? null : typed.mark === '' ? String(mark.value / 1000) : typed.mark,
      resolution: mark === null ? null : mark.resolution,
      timing: mark?.timing ?? null,
      wind_tenths: wind.tenths,
      wind_status: storedWind(wind),
      place: typed.place,
      round: orNull(typed.round),
      heat: orNull(typed.heat),
      time_of_day: orNull(typed.timeOfDay),
      lane: typed.lane,
      bib: orNull(typed.bib),
      specification_given: readSpecification(typed.specification, discipline),
      age_group_given: readGivenAgeGroup(reference, typed.ageGroup, gender),
      represented_club: readClub(reference, typed.representedClub),
      event_details: orNull(typed.eventDetails),
      source: 'typed',
      note: orNull([typed.note, mark?.note ?? ''].filter((part) => part !== '').join('; ')),
    },
  };
}

function readLegs(
  read: Read,
  reference: ClubReference,
  discipline: KnownDiscipline,
  typed: TypedPerformance,
): { legs: NewLeg[]; athletes: AthleteRow[] } {
  if (discipline.team_size === 1 && typed.legs.length !== 1)
    throw new Failure('NEEDS_ONE_ATHLETE', { discipline: discipline.name });
  if (discipline.team_size > 1 && typed.legs.length !== discipline.team_size) {
    throw new Failure('WRONG_TEAM_SIZE', {
      discipline: discipline.name,
      expected: discipline.team_size,
      given: typed.legs.length,
    });
  }
  const athletes: AthleteRow[] = [];
  const legs = typed.legs.map((leg): NewLeg => {
    if ('name' in leg) return { athlete_id: null, name: leg.name };
    const athlete = athleteRow(read, reference, leg.athleteId);
    if (athletes.some((other) => other.id === athlete.id))
      throw new Failure('SAME_LEG_TWICE', { athlete: fullName(athlete) });
    athletes.push(athlete);
    return { athlete_id: athlete.id, name: null };
  });
  return { legs, athletes };
}

export function fullName(athlete: Pick<AthleteRow, 'first_name' | 'last_name'>): string {
  return `${athlete.first_name} ${athlete.last_name}`.trim();
}

function readGender(
  discipline: KnownDiscipline,
  athletes: readonly AthleteRow[],
  typed: TypedPerformance,
): 'F' | 'M' | 'X' {
  const [first] = athletes;
  if (discipline.team_size === 1) {
    if (first !== undefined) return first.gender;
    if (typed.gender === undefined || typed.gender === 'X') throw field('gender', 'Choose women or men.');
    return typed.gender;
  }
  if (typed.gender === undefined) throw field('gender', 'Choose women, men or mixed.');
  const man = athletes.find((athlete) => athlete.gender === 'M');
  if (typed.gender === 'F' && man !== undefined)
    throw new Failure('WRONG_GENDER', { athlete: fullName(man), gender: 'F' });
  return typed.gender;
}

function readDay(day: string, athletes: readonly AthleteRow[], today: string): void {
  if (day === '') throw field('day', 'Enter the day.');
  if (firstDayOf(day) > today) throw new Failure('FUTURE_DAY', { day });
  const unborn = athletes.find(
    (athlete) => athlete.date_of_birth !== '' && firstDayOf(athlete.date_of_birth) > lastDayOf(day),
  );
  if (unborn !== undefined) throw new Failure('BORN_AFTER', { athlete: fullName(unborn), day });
}

function readMark(typed: TypedPerformance, discipline: KnownDiscipline): ParsedMark | null {
  if (typed.mark === '') return null;
  const parsed = parseMark(typed.mark, discipline.kind, { timing: typed.timing ?? null });
  if (parsed.type === 'mark') return parsed.mark;
  if (parsed.type === 'no-mark') {
    throw new Failure('UNREADABLE_MARK', {
      mark: typed.mark,
      suggestion: `${parsed.status} is no mark: a performance needs a mark or a place.`,
    });
  }
  throw new Failure('UNREADABLE_MARK', { mark: typed.mark, suggestion: parsed.suggestion });
}

/** One field of the series: a mark or a sign, or a height of a vertical jump with its trials. */
function readAttempt(attempt: { mark: string; wind: string }, discipline: KnownDiscipline): NewAttempt[] {
  const status = attempt.mark.trim() === '' ? 'pass' : statusOfSign(attempt.mark);
  if (status !== null) return [{ mark_value: null, wind_tenths: null, status }];
  const card = discipline.kind === 'measured' ? readCard(attempt.mark) : null;
  const parsed = parseMark(card?.height ?? attempt.mark, discipline.kind);
  if (parsed.type !== 'mark')
    throw new Failure('UNREADABLE_MARK', {
      mark: attempt.mark,
      suggestion: parsed.type === 'unreadable' ? parsed.suggestion : null,
    });
  const wind = parseWind(attempt.wind);
  if (wind.type !== 'wind') throw new Failure('UNREADABLE_WIND', { wind: attempt.wind });
  const { value, windTenths } = parsed.mark;
  const valid = { mark_value: value, wind_tenths: wind.wind.tenths ?? windTenths, status: 'valid' } as const;
  return (card?.results ?? ['valid']).map((result) =>
    result === 'valid' ? valid : { mark_value: null, wind_tenths: null, status: result },
  );
}

/** Without a mark of its own a series counts by its best attempt. */
function bestAttempt(attempts: readonly NewAttempt[], discipline: KnownDiscipline): ParsedMark | null {
  const best = attempts.reduce<NewAttempt | null>(
    (found, attempt) =>
      attempt.mark_value !== null && (found?.mark_value ?? 0) < attempt.mark_value ? attempt : found,
    null,
  );
  if (best?.mark_value == null) return null;
  return {
    value: best.mark_value,
    resolution: 10,
    timing: discipline.kind === 'timed' ? 'UNKNOWN' : null,
    windTenths: best.wind_tenths,
    windyWithoutReading: false,
    legalAlternative: null,
    handAlternative: null,
    indoor: false,
    imperial: false,
    note: null,
    warnings: [],
  };
}

/** `24.65w(24.8)`: the bracket is kept as an attempt of its own, so that it can count. */
export function legalAlternative(mark: ParsedMark | null, attempts: readonly NewAttempt[]): NewAttempt[] {
  if (mark === null || mark.legalAlternative === null || attempts.length > 0) return [];
  return [{ mark_value: mark.legalAlternative.value, wind_tenths: null, status: 'valid' }];
}

function readWind(text: string, mark: ParsedMark | null, discipline: KnownDiscipline): Wind {
  const parsed = parseWind(text);
  if (parsed.type !== 'wind') throw new Failure('UNREADABLE_WIND', { wind: text });
  if (discipline.wind_rule === 'none') {
    if (parsed.wind.tenths !== null) throw new Failure('WIND_NOT_TAKEN', { discipline: discipline.name });
    return { tenths: null, status: 'NOT_APPLICABLE' };
  }
  return windOf(parsed.wind, mark);
}

/** The wind of a row: its own column, else what was printed with the mark. */
export function windOf(column: Wind, mark: ParsedMark | null): Wind {
  if (column.status !== 'UNKNOWN') return column;
  if (mark !== null && mark.windTenths !== null) return { tenths: mark.windTenths, status: 'MEASURED' };
  if (mark?.windyWithoutReading === true) return { tenths: null, status: 'OVER_LIMIT' };
  return column;
}

/** A wind as it is stored: nothing where nothing is known. */
export function storedWind(wind: Wind): PerformanceFacts['wind_status'] {
  return wind.status === 'MEASURED' || wind.status === 'NOT_MEASURED' || wind.status === 'OVER_LIMIT'
    ? wind.status
    : null;
}

function readSpecification(text: string | null, discipline: KnownDiscipline): string | null {
  if (text === null || text === '') return null;
  const read = parseSpecification(text, discipline.specification, discipline.code);
  if (read === null)
    throw field('specification', `${discipline.name} has no implement or hurdle height like “${text}”.`);
  return read;
}

function readGivenAgeGroup(reference: ClubReference, text: string | null, gender: 'F' | 'M' | 'X'): string | null {
  if (text === null || text === '') return null;
  const code = reference.readAgeGroup(text, gender);
  if (code === null) throw field('ageGroup', `“${text}” is no age group of the club.`);
  return code;
}

/** Null for the club itself, under its name or one of its aliases. */
export function readClub(reference: ClubReference, name: string | null): string | null {
  if (name === null || name === '' || reference.isOwnName(name)) return null;
  return name;
}

function field(name: string, problem: string): Failure {
  return new Failure('INVALID_INPUT', { fields: [{ field: name, problem }] });
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
