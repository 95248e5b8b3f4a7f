import { fullName, type TypedPerformance } from '#main/performances/read-input.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import type { ClubReference, KnownDiscipline, KnownSeason } from '#main/reference/reference.ts';
import type { SheetCells, SheetColumn, SheetHead } from '#shared/contract/sheets.ts';
import { parseMark } from '#shared/domain/mark.ts';
import { readNonMark } from '#shared/domain/non-mark.ts';
import { parsePlace } from '#shared/domain/place.ts';
import { isWindTaken } from '#shared/domain/wind.ts';

import { firstHeatNamed } from './heats.ts';
import type { Content, Problem, ProblemCode } from './kept.ts';
import type { OurAthletes } from './our-athletes.ts';

/** A status that is recorded instead of a mark. */
export interface UnderstoodStatus {
  readonly status: string;
  readonly note: string;
  readonly athleteId: string | null;
  readonly name: string | null;
  readonly gender: 'F' | 'M' | 'X';
  readonly discipline: KnownDiscipline;
  readonly season: KnownSeason;
  readonly day: string;
}

/** What a row means under its head. */
export type Understood = { readonly cells: SheetCells } & (
  | { readonly type: 'blank' }
  | { readonly type: 'left-out' }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] }
  | { readonly type: 'status'; readonly status: UnderstoodStatus }
  | {
      readonly type: 'performance';
      readonly typed: TypedPerformance;
      readonly isPlaceOnly: boolean;
      readonly guests: readonly string[];
    }
);

/** Retired from a field event (CR25): `r` or `ret` in the mark's place. */
const retired = /^(?:r|ret|retired)\.?$/i;

export function isBlank(cells: SheetCells): boolean {
  const texts = [cells.bib, cells.team, cells.lane, cells.mark, cells.wind, cells.place, cells.note];
  return texts.every((text) => text === '') && cells.athletes.every(({ name, athleteId }) => name === '' && !athleteId);
}

/** Reads a row under its head; names are looked up among the club's athletes. Writes nothing. */
export function understand(
  reference: ClubReference,
  head: SheetHead,
  content: Pick<Content, 'cells' | 'isLeftOut'>,
  people: OurAthletes,
): Understood {
  if (isBlank(content.cells)) return { type: 'blank', cells: content.cells };
  if (content.isLeftOut) return { type: 'left-out', cells: content.cells };
  const discipline = head.discipline === null ? undefined : reference.disciplineByCode.get(head.discipline);
  const season = head.season === null ? undefined : reference.seasonByCode.get(head.season);
  const problems = headProblems(head, discipline, season);
  const isTeam = (discipline?.team_size ?? 1) > 1;
  const { athletes, found } = readNames(content.cells, head, isTeam, people, problems);
  const cells: SheetCells = { ...content.cells, athletes };
  const heat = firstHeatNamed(head, cells.heat);
  const day = heat.day === '' ? head.day : heat.day;
  const lane = readLane(cells.lane, problems);
  const placing = readPlace(cells.place, problems);
  const status = readStatus(cells.mark, discipline, placing.status);
  if (cells.mark === '' && placing.place === null && status === null) add(problems, 'mark', 'NO_MARK');
  if (problems.length > 0 || discipline === undefined || season === undefined)
    return { type: 'problems', cells, problems };
  if (status !== null) {
    const [one] = found;
    return {
      type: 'status',
      cells,
      status: {
        ...status,
        athleteId: isTeam ? null : (one?.uuid ?? null),
        name: isTeam ? teamName(cells) : null,
        gender: isTeam ? (head.gender ?? 'X') : (one?.gender ?? head.gender ?? 'X'),
        discipline,
        season,
        day,
      },
    };
  }
  const takesWind = isWindTaken(discipline.wind_rule, season.code);
  const inherited = takesWind && discipline.kind === 'timed' ? heat.wind : '';
  const typed: TypedPerformance = {
    clubId: reference.club.uuid,
    discipline: discipline.code,
    season: season.code,
    legs: cells.athletes.map(({ name, athleteId }) => (athleteId === null ? { name } : { athleteId })),
    ...(head.gender === null ? {} : { gender: head.gender }),
    day,
    mark: cells.mark,
    ...(head.timing === null || discipline.kind !== 'timed' ? {} : { timing: head.timing }),
    wind: cells.wind === '' ? inherited : cells.wind,
    place: placing.place,
    ageGroup: head.ageGroup,
    specification: head.specification,
    representedClub: head.representedClub,
    competition: head.competition,
    venue: head.venue,
    eventDetails: head.eventDetails,
    round: head.round,
    heat: cells.heat,
    timeOfDay: heat.timeOfDay,
    lane,
    bib: cells.bib,
    note: [cells.team, cells.note].filter((text) => text !== '').join('; '),
    attempts: [],
  };
  const guests = cells.athletes.flatMap(({ name, athleteId }) => (athleteId === null ? [name] : []));
  return { type: 'performance', cells, typed, isPlaceOnly: cells.mark === '', guests };
}

function headProblems(
  head: SheetHead,
  discipline: KnownDiscipline | undefined,
  season: KnownSeason | undefined,
): Problem[] {
  const problems: Problem[] = [];
  if (discipline === undefined) add(problems, 'head', 'NO_DISCIPLINE');
  if (season === undefined) add(problems, 'head', 'NO_SEASON');
  if (head.day === '') add(problems, 'head', 'NO_DAY');
  if (discipline !== undefined && discipline.team_size > 1 && head.gender === null)
    add(problems, 'head', 'NO_TEAM_CATEGORY');
  return problems;
}

/** The names of a row with the athletes they mean. A leg of a team may be anybody; an individual must be ours. */
function readNames(
  cells: SheetCells,
  head: SheetHead,
  isTeam: boolean,
  people: OurAthletes,
  problems: Problem[],
): { athletes: SheetCells['athletes']; found: AthleteRow[] } {
  const named = cells.athletes.filter(({ name, athleteId }) => name !== '' || athleteId !== null);
  if (named.length === 0) add(problems, 'athlete', 'NO_NAME', 0);
  const found: AthleteRow[] = [];
  const athletes = (isTeam ? named : named.slice(0, 1)).map((leg, index) => {
    const meant = leg.athleteId === null ? people.named(leg.name, head.gender) : people.byId(leg.athleteId);
    if (meant.type === 'several') {
      add(problems, 'athlete', 'SEVERAL_ATHLETES', index, { name: leg.name, count: meant.count });
      return leg;
    }
    if (meant.type === 'nobody') {
      if (!isTeam || leg.name === '') add(problems, 'athlete', 'NOT_OURS', index, { name: leg.name });
      return { ...leg, athleteId: null };
    }
    const { athlete } = meant;
    found.push(athlete);
    if ((head.gender === 'F' || head.gender === 'M') && athlete.gender !== head.gender)
      add(problems, 'athlete', 'WRONG_GENDER', index, { athlete: fullName(athlete), gender: head.gender });
    return { name: fullName(athlete), athleteId: athlete.uuid };
  });
  // A team of others only is nobody's result here.
  if (isTeam && named.length > 0 && found.length === 0 && athletes.every((leg) => leg.athleteId === null))
    add(problems, 'athlete', 'NOT_OURS', 0, { name: teamName(cells) });
  return { athletes, found };
}

function teamName(cells: SheetCells): string {
  return cells.team === '' ? cells.athletes.map((leg) => leg.name).join(', ') : cells.team;
}

function readLane(text: string, problems: Problem[]): number | null {
  if (text === '') return null;
  if (/^\d{1,2}$/.test(text) && Number(text) > 0) return Number(text);
  add(problems, 'lane', 'NOT_A_LANE', null, { lane: text });
  return null;
}

function readPlace(text: string, problems: Problem[]): { place: number | null; status: string | null } {
  const parsed = parsePlace(text);
  if (parsed.type === 'place') return { place: parsed.place, status: null };
  if (parsed.type === 'no-mark') return { place: null, status: parsed.status };
  if (parsed.type === 'unreadable') add(problems, 'place', 'NOT_A_PLACE', null, { place: text });
  return { place: null, status: null };
}

/** A status in the mark's cell, or in the column of places with the mark beside it (FinishLynx). */
function readStatus(
  mark: string,
  discipline: KnownDiscipline | undefined,
  ofPlace: string | null,
): { status: string; note: string } | null {
  if (ofPlace !== null) return { status: ofPlace, note: mark };
  if (mark === '') return null;
  if (retired.test(mark)) return { status: discipline?.kind === 'timed' ? 'DNF' : 'r', note: '' };
  if (discipline !== undefined && parseMark(mark, discipline.kind).type === 'mark') return null;
  const read = readNonMark(mark);
  return read === null ? null : { status: read.status, note: read.note ?? '' };
}

function add(
  problems: Problem[],
  column: SheetColumn,
  code: ProblemCode,
  leg: number | null = null,
  data: unknown = {},
): void {
  problems.push({ column, leg, code, data });
}
