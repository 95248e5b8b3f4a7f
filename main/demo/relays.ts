import type { Meeting } from './calendar.ts';
import { type DemoEvent, demoEvent } from './events.ts';
import { ability, toMark } from './form.ts';
import type { DemoPerformance } from './generate.ts';
import { ageClassOf, type AgeClass, type Person } from './people.ts';
import type { Random } from './random.ts';

interface RelayKind {
  readonly code: string;
  /** The race over one leg, and the seconds that running starts save. */
  readonly leg: string;
  readonly saved: number;
  readonly season: 'track' | 'indoor';
  readonly classes: readonly AgeClass[];
  readonly genders: readonly ('F' | 'M' | 'X')[];
  readonly from: number;
}

const all: readonly AgeClass[] = ['U13', 'U15', 'U17', 'U20', 'SEN', 'VET'];

const kinds: readonly RelayKind[] = [
  { code: '4x100m', leg: '100m', saved: 2.4, season: 'track', classes: all, genders: ['F', 'M'], from: 0 },
  { code: '4x300m', leg: '300m', saved: 1.8, season: 'track', classes: ['U15', 'U17'], genders: ['F'], from: 1990 },
  {
    code: '4x400m',
    leg: '400m',
    saved: 1.6,
    season: 'track',
    classes: ['U17', 'U20', 'SEN', 'VET'],
    genders: ['M'],
    from: 0,
  },
  {
    code: '4x400m',
    leg: '400m',
    saved: 1.6,
    season: 'track',
    classes: ['U20', 'SEN', 'VET'],
    genders: ['F'],
    from: 1980,
  },
  { code: '4x400m', leg: '400m', saved: 1.6, season: 'track', classes: ['U20', 'SEN'], genders: ['X'], from: 2017 },
  {
    code: '4x200m',
    leg: '200m',
    saved: 2,
    season: 'indoor',
    classes: ['U15', 'U17', 'U20', 'SEN'],
    genders: ['F', 'M'],
    from: 1992,
  },
];

const teamSize = 4;

/** Who is there to run in a year. */
export interface Runner {
  readonly athlete: number;
  readonly person: Person;
}

/** Relays of a year, as many as asked for unless there are not enough runners or meetings. */
export function relaysOfYear(
  random: Random,
  year: number,
  meetings: readonly Meeting[],
  runners: readonly Runner[],
  count: number,
): DemoPerformance[] {
  const byClass = groupRunners(runners, year);
  const used = new Set<string>();
  const results: DemoPerformance[] = [];
  for (let tries = 0; results.length < count && tries < count * 20; tries += 1) {
    const kind = random.pick(kinds);
    const gender = random.pick(kind.genders);
    const ageClass = random.pick(kind.classes);
    const there = meetings.filter((meeting) => meeting.season === kind.season);
    if (year < kind.from || there.length === 0) continue;
    const meeting = random.pick(there);
    const legs = pickLegs(random, byClass, ageClass, gender, meeting.competition.day);
    const key = `${meeting.index} ${kind.code} ${gender} ${legs
      .map((leg) => leg.athlete)
      .sort((a, b) => a - b)
      .join(' ')}`;
    if (legs.length < teamSize || used.has(key)) continue;
    used.add(key);
    results.push(relay(random, kind, gender, meeting, legs, year));
  }
  return results;
}

function groupRunners(runners: readonly Runner[], year: number): ReadonlyMap<string, readonly Runner[]> {
  const groups = new Map<string, Runner[]>();
  for (const runner of runners) {
    const key = `${ageClassOf(runner.person, year)} ${runner.person.athlete.gender}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [runner]);
    else group.push(runner);
  }
  // The quickest run more often: teams are picked from the front.
  for (const group of groups.values())
    group.sort((a, b) => b.person.talents.sprint - a.person.talents.sprint || a.athlete - b.athlete);
  return groups;
}

function pickLegs(
  random: Random,
  byClass: ReadonlyMap<string, readonly Runner[]>,
  ageClass: AgeClass,
  gender: 'F' | 'M' | 'X',
  day: string,
): Runner[] {
  const women = byClass.get(`${ageClass} F`) ?? [];
  const men = byClass.get(`${ageClass} M`) ?? [];
  if (gender === 'X') return [...pickFrom(random, women, 2, day), ...pickFrom(random, men, 2, day)];
  return pickFrom(random, gender === 'F' ? women : men, teamSize, day);
}

function pickFrom(random: Random, runners: readonly Runner[], wanted: number, day: string): Runner[] {
  const there = runners.filter(
    ({ person: { athlete } }) => day >= athlete.memberFrom && (athlete.memberTo === '' || day <= athlete.memberTo),
  );
  const front = there.slice(0, wanted + 3 + Math.floor(there.length / 4));
  const chosen: Runner[] = [];
  while (chosen.length < wanted && front.length > 0) {
    const [runner] = front.splice(random.whole(0, front.length - 1), 1);
    if (runner !== undefined) chosen.push(runner);
  }
  return chosen;
}

function relay(
  random: Random,
  kind: RelayKind,
  gender: 'F' | 'M' | 'X',
  meeting: Meeting,
  legs: readonly Runner[],
  year: number,
): DemoPerformance {
  const leg: DemoEvent = demoEvent(kind.leg);
  const month = Number(meeting.competition.day.slice(5, 7));
  const seconds = legs.reduce((sum, { person }) => sum + ability(person, leg, year, month, 1), 0);
  const resolution = meeting.timing === 'FAT' ? 10 : 100;
  return {
    legs: legs.map(({ athlete }) => athlete),
    discipline: kind.code,
    season: meeting.season,
    gender,
    day: meeting.competition.day,
    markValue: toMark(leg, seconds * (1.01 + Math.abs(random.normal()) * 0.012) - kind.saved, resolution),
    resolution,
    timing: meeting.timing,
    windTenths: null,
    place: null,
    round: meeting.isChampionship ? 'final' : null,
    competition: meeting.index,
    specification: null,
  };
}
