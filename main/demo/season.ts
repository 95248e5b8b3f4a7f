import type { Meeting } from './calendar.ts';
import { specificationOn, lightness } from './equipment.ts';
import { type DemoEvent, demoEvents } from './events.ts';
import { ability, attempt, toMark } from './form.ts';
import { ageClassOf, type AgeClass, type Person } from './people.ts';
import type { Random } from './random.ts';
import { seriesOf } from './series.ts';
import type { DemoPerformance } from './generate.ts';

/** What is on the programme of a kind of meeting for a class, with how often it is chosen. */
const programmes = new Map<string, readonly DemoEvent[]>();

function programme(season: Meeting['season'], ageClass: AgeClass, gender: 'F' | 'M'): readonly DemoEvent[] {
  const key = `${season} ${ageClass} ${gender}`;
  const known = programmes.get(key);
  if (known !== undefined) return known;
  const events = demoEvents.filter(
    (event) => event.classes[gender].includes(ageClass) && event.seasons.some((own) => own === season),
  );
  programmes.set(key, events);
  return events;
}

/** The chance that a person chooses an event, relative to the others. */
function liking(person: Person, event: DemoEvent): number {
  return event.share * Math.exp(2 * person.talents[event.talent]);
}

/** How gladly a person goes to a kind of meeting: nobody who puts the shot runs much cross-country. */
function attendance(person: Person, meeting: Meeting, ageClass: AgeClass): number {
  const runs = Math.exp(0.6 * Math.max(person.talents.long, person.talents.middle));
  switch (meeting.season) {
    case 'track':
      return meeting.isChampionship ? 1.3 : 1;
    case 'indoor':
      return ageClass === 'VET' ? 0.4 : 0.9;
    case 'cross-country':
      return 0.5 * runs;
    case 'road':
      return (ageClass === 'SEN' || ageClass === 'VET' ? 0.7 : 0.15) * runs;
  }
}

interface Season {
  readonly person: Person;
  readonly athlete: number;
  readonly year: number;
  readonly ageClass: AgeClass;
  readonly meetings: readonly Meeting[];
  /** Running sums of the attendance, for picking. */
  readonly sums: readonly number[];
  readonly form: number;
}

/**
 * The results of a person in a year, as many as asked for unless the year's meetings and events do not hold so many. Every
 * one differs from the others in its meeting, discipline or round.
 */
export function resultsOfSeason(
  random: Random,
  athlete: number,
  person: Person,
  year: number,
  all: readonly Meeting[],
  count: number,
): DemoPerformance[] {
  const { memberFrom, memberTo } = person.athlete;
  const meetings = all.filter(({ competition: { day } }) => day >= memberFrom && (memberTo === '' || day <= memberTo));
  const ageClass = ageClassOf(person, year);
  let sum = 0;
  const sums = meetings.map((meeting) => (sum += attendance(person, meeting, ageClass)));
  const season: Season = { person, athlete, year, ageClass, meetings, sums, form: 1 + random.normal() * 0.008 };
  const used = new Set<string>();
  const results: DemoPerformance[] = [];
  for (let tries = 0; results.length < count && meetings.length > 0 && tries < count * 12 + 20; tries += 1) {
    const meeting = pickMeeting(random, season);
    const key = meeting.season === 'cross-country' ? null : pickEvent(random, season, meeting);
    addResult(random, season, meeting, key, used, results);
  }
  // A keen one in a thin year: whatever is left on the programmes.
  for (const meeting of meetings) {
    const events =
      meeting.season === 'cross-country' ? [null] : programme(meeting.season, ageClass, person.athlete.gender);
    for (const event of events) if (results.length < count) addResult(random, season, meeting, event, used, results);
  }
  return results;
}

function pickMeeting(random: Random, { meetings, sums }: Season): Meeting {
  const at = random.next() * (sums.at(-1) ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return meetings[low] ?? random.pick(meetings);
}

function pickEvent(random: Random, { person, ageClass }: Season, meeting: Meeting): DemoEvent | null {
  const events = programme(meeting.season, ageClass, person.athlete.gender);
  let at = random.next() * events.reduce((sum, event) => sum + liking(person, event), 0);
  for (const event of events) {
    at -= liking(person, event);
    if (at < 0) return event;
  }
  return events.at(-1) ?? null;
}

function addResult(
  random: Random,
  season: Season,
  meeting: Meeting,
  event: DemoEvent | null,
  used: Set<string>,
  into: DemoPerformance[],
): void {
  if (meeting.season !== 'cross-country' && event === null) return;
  const key = `${meeting.index} ${event?.code ?? ''}`;
  if (used.has(key)) return;
  used.add(key);
  into.push(event === null ? crossCountry(random, season, meeting) : result(random, season, meeting, event));
}

/** Courses differ: the place is what counts. */
function crossCountry(random: Random, { person, athlete }: Season, meeting: Meeting): DemoPerformance {
  const quality = Math.exp(-0.9 * person.talents.long);
  return {
    ...common(athlete, person, meeting),
    discipline: 'cross-country',
    markValue: null,
    resolution: null,
    timing: null,
    place: 1 + Math.floor(18 * quality * (0.3 + random.next())),
    round: meeting.isChampionship ? null : 'league',
    specification: null,
  };
}

function common(athlete: number, person: Person, meeting: Meeting) {
  return {
    legs: [athlete],
    season: meeting.season,
    gender: person.athlete.gender,
    day: meeting.competition.day,
    windTenths: null,
    competition: meeting.index,
  };
}

function result(random: Random, season: Season, meeting: Meeting, event: DemoEvent): DemoPerformance {
  const { person, athlete, year } = season;
  const month = Number(meeting.competition.day.slice(5, 7));
  const specification = specificationOn(person, event, meeting.season, meeting.competition.day);
  const able =
    ability(person, event, year, month, season.form) * lightness(event, person.athlete.gender, specification);
  const windTenths = event.hasWind && meeting.hasGauge ? Math.round(3 + random.normal() * 13) : null;
  const resolution = resolutionOf(event, meeting);
  const markValue = toMark(event, attempt(random, event, able, windTenths), resolution);
  const series = meeting.isChampionship && year > 2004 ? seriesOf(random, event, markValue, windTenths) : null;
  return {
    ...common(athlete, person, meeting),
    discipline: event.code,
    markValue,
    resolution,
    timing: event.kind === 'timed' ? timingOf(event, meeting) : null,
    windTenths,
    place: null,
    round: meeting.isChampionship ? 'final' : null,
    specification,
    ...(series === null ? {} : { attempts: series }),
  };
}

function isOnRoad(event: DemoEvent): boolean {
  return event.seasons.includes('road');
}

/** Road races are timed to the second, by whatever is at hand. */
function timingOf(event: DemoEvent, meeting: Meeting): 'FAT' | 'HAND' | 'UNKNOWN' {
  return isOnRoad(event) ? 'UNKNOWN' : meeting.timing;
}

export function resolutionOf(event: DemoEvent, meeting: Meeting): number {
  if (event.kind === 'points') return 1;
  if (event.kind === 'measured') return 10;
  if (isOnRoad(event)) return 1000;
  return meeting.timing === 'FAT' ? 10 : 100;
}
