import type { DemoCompetition, DemoSeason, Meeting } from './calendar.ts';
import { makeYear } from './calendar.ts';
import { type DemoAthlete, makePeople, type Person } from './people.ts';
import { withPlaces } from './places.ts';
import { createRandom } from './random.ts';
import { relaysOfYear } from './relays.ts';
import { resultsOfSeason } from './season.ts';
import type { DemoAttempt } from './series.ts';

export type { DemoCompetition } from './calendar.ts';
export type { DemoAthlete } from './people.ts';
export type { DemoAttempt } from './series.ts';

export interface DemoPerformance {
  /** Places in the list of athletes; the runners in order for a team. */
  readonly legs: readonly number[];
  /** Codes of the standard data. */
  readonly discipline: string;
  readonly season: DemoSeason;
  readonly gender: 'F' | 'M' | 'X';
  readonly day: string;
  /** Milliseconds, millimetres or points; null for a place without a mark (cross-country). */
  readonly markValue: number | null;
  readonly resolution: number | null;
  /** Null unless timed. */
  readonly timing: 'FAT' | 'HAND' | 'UNKNOWN' | null;
  /** Null: not known, or no wind is taken. */
  readonly windTenths: number | null;
  readonly place: number | null;
  readonly round: 'final' | 'league' | null;
  /** Place in the list of competitions. */
  readonly competition: number;
  /** The implement or hurdle as it is stored; null where there is none or nobody wrote it down. */
  readonly specification: string | null;
  readonly attempts?: readonly DemoAttempt[];
}

export interface DemoClub {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly athletes: readonly DemoAthlete[];
  readonly competitions: readonly DemoCompetition[];
  /** In order of days, made while they are read: a million do not lie in memory. Can be read again. */
  readonly performances: Iterable<DemoPerformance>;
}

const firstYear = 1974;
/** The day after which nothing happens any more in the demo club. */
export const demoDay = '2026-11-22';
/** A small club has written down little of each; in a large one, people stay for long and do much. */
const performancesPerAthlete = { small: 22, large: 65 };
const largeClub = 50_000;
const relayShare = 0.025;

/**
 * A made-up club of exactly so many performances, from 1974 to `lastDay`: the same for the same two, on any machine. Nobody
 * and nothing in it is real.
 */
export function generateDemoClub(performances: number, lastDay = demoDay): DemoClub {
  const years = { first: firstYear, last: Number(lastDay.slice(0, 4)) };
  const count = Math.max(
    performances < 40 ? 1 : 4,
    Math.round(performances / performancesPerAthlete[performances < largeClub ? 'small' : 'large']),
  );
  const people = makePeople(createRandom(1, count), count, years);
  const calendar = withoutUnused(makeCalendar(performances, years, lastDay), performances, (all) =>
    perform(performances, people, all),
  );
  return {
    name: 'Riverbend Athletics Club',
    aliases: ['Riverbend AC', 'Riverbend'],
    athletes: people.map((person) => person.athlete),
    competitions: calendar.competitions,
    performances: {
      *[Symbol.iterator]() {
        for (const result of perform(performances, people, calendar.all)) {
          yield { ...result, competition: calendar.placeOf[result.competition] ?? result.competition };
        }
      },
    },
  };
}

type Calendar = ReadonlyMap<number, readonly Meeting[]>;

/** A small club goes to few meetings: six of its results or more come from each. */
function makeCalendar(performances: number, years: { first: number; last: number }, lastDay: string): Calendar {
  const perYear = performances / (years.last - years.first + 1);
  const size = Math.min(130, Math.max(12, Math.round(perYear / 6)));
  const calendar = new Map<number, Meeting[]>();
  let index = 0;
  for (let year = years.first; year <= years.last; year += 1) {
    const meetings = makeYear(createRandom(2, year), year, size, lastDay, index);
    index += meetings.length;
    calendar.set(year, meetings);
  }
  return calendar;
}

/** Beyond so many results to a meeting somebody went to each: a large club need not be made twice to know. */
const enoughForAll = 40;

/** Leaves out the meetings to which nobody went, so that a small club has no empty ones. */
function withoutUnused(all: Calendar, performances: number, perform: (all: Calendar) => Iterable<DemoPerformance>) {
  const meetings = [...all.values()].flat();
  const isSmall = performances < meetings.length * enoughForAll;
  const used = new Set<number>();
  if (isSmall) for (const { competition } of perform(all)) used.add(competition);
  const placeOf: number[] = [];
  const competitions: DemoCompetition[] = [];
  for (const { index, competition } of meetings) {
    if (isSmall && !used.has(index)) continue;
    placeOf[index] = competitions.length;
    competitions.push(competition);
  }
  return { all, placeOf, competitions };
}

function* perform(
  performances: number,
  people: readonly Person[],
  calendar: Calendar,
): Generator<DemoPerformance, void> {
  const active = membersByYear(people, calendar);
  const relays = people.length < 30 ? 0 : Math.round(performances * relayShare);
  const totalMembers = [...active.values()].reduce((sum, members) => sum + members.length, 0);
  const totalKeenness = [...active.values()].flat().reduce((sum, index) => sum + (people[index]?.keenness ?? 0), 0);
  const ofOne = shares(performances - relays, totalKeenness);
  const ofTeams = shares(relays, totalMembers);
  let missing = 0;
  for (const [year, meetings] of calendar) {
    const random = createRandom(3, year, performances);
    const members = active.get(year) ?? [];
    const runners = members.flatMap((athlete) => {
      const person = people[athlete];
      return person === undefined ? [] : [{ athlete, person }];
    });
    const wantedRelays = ofTeams(members.length);
    const results = relaysOfYear(random, year, meetings, runners, wantedRelays);
    missing += wantedRelays - results.length;
    for (const { athlete, person } of runners) {
      const wanted = ofOne(person.keenness) + missing;
      const found = resultsOfSeason(random, athlete, person, year, meetings, wanted);
      missing = wanted - found.length;
      results.push(...found);
    }
    yield* withPlaces(random, results.sort(byDay));
  }
  if (missing > 0) throw new Error(`the demo club has no room for ${missing} of its performances`);
}

function membersByYear(people: readonly Person[], calendar: Calendar): Map<number, number[]> {
  const active = new Map([...calendar.keys()].map((year) => [year, [] as number[]]));
  for (const [index, person] of people.entries()) {
    for (let year = person.firstSeason; year <= person.lastSeason; year += 1) {
      if ((calendar.get(year)?.length ?? 0) > 0) active.get(year)?.push(index);
    }
  }
  return active;
}

/** Hands a whole number out by weights, so that the parts add up to it exactly. */
function shares(whole: number, totalWeight: number): (weight: number) => number {
  let weight = 0;
  let given = 0;
  return (own) => {
    weight += own;
    const due = totalWeight === 0 ? 0 : Math.round((whole * Math.min(weight, totalWeight)) / totalWeight);
    const part = due - given;
    given = due;
    return part;
  };
}

function byDay(a: DemoPerformance, b: DemoPerformance): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.competition - b.competition;
}
