import { addDays } from '#shared/domain/day.ts';

import { dayText } from './days.ts';
import type { Random } from './random.ts';

export type DemoSeason = 'track' | 'indoor' | 'cross-country' | 'road';

export interface DemoCompetition {
  readonly name: string;
  readonly venue: string;
  readonly day: string;
}

/** A competition with what the generator knows beside. */
export interface Meeting {
  /** Place in the list of all competitions. */
  readonly index: number;
  readonly competition: DemoCompetition;
  readonly season: DemoSeason;
  /** Heats and finals, places and medals. */
  readonly isChampionship: boolean;
  readonly timing: 'FAT' | 'HAND' | 'UNKNOWN';
  readonly hasGauge: boolean;
}

const venues: Readonly<Record<DemoSeason, readonly string[]>> = {
  track: [
    'Riverbend Stadium',
    'Millbrook Track',
    'Eastwater Arena',
    'Northfield Park',
    'Quarry Hill',
    'St Osmund’s Fields',
    'Lakeside Sports Centre',
    'Harbour Lane',
  ],
  indoor: ['Ironworks Indoor Arena', 'Harbour Hall', 'Northfield Sports Dome'],
  'cross-country': ['Cold Ash Common', 'Deer Park, Millbrook', 'Longmeadow Farm', 'Quarry Hill'],
  road: ['Riverbend Old Town', 'Harbour Promenade', 'Lakeside', 'Market Square, Eastwater'],
};

/** Some are always held in the same place; the others go round. */
const homes: readonly (readonly [start: string, season: DemoSeason, venue: string])[] = [
  ['Riverbend', 'track', 'Riverbend Stadium'],
  ['Riverbend', 'road', 'Riverbend Old Town'],
  ['Old Town', 'road', 'Riverbend Old Town'],
  ['Harbour Runs', 'road', 'Harbour Promenade'],
  ['Lakeside Classic', 'road', 'Lakeside'],
  ['Ironworks', 'indoor', 'Ironworks Indoor Arena'],
  ['Harbour Hall', 'indoor', 'Harbour Hall'],
];

/** From this year on there is an indoor hall to compete in. */
const firstIndoorYear = 1986;

/** The year's meetings up to the last day, in order of days. `size` is how many there are in a year, at the least 12. */
export function makeYear(random: Random, year: number, size: number, lastDay: string, firstIndex: number): Meeting[] {
  const drafts: Draft[] = [
    championship(random, year, 'track', 'Westmarch County Championships', [5, 6]),
    championship(random, year, 'track', 'Northern Vale Regional Championships', [7, 7]),
    championship(random, year, 'cross-country', 'Westmarch County Cross Country Championships', [1, 1]),
    meeting(random, year, 'track', 'Riverbend Club Championships', [9, 9]),
  ];
  if (year >= firstIndoorYear)
    drafts.push(championship(random, year, 'indoor', 'Westmarch County Indoor Championships', [2, 2]));
  const more = size - drafts.length;
  drafts.push(
    ...series(
      random,
      year,
      'track',
      ['Vale League', 'Riverbend Open', 'Evening Graded Meeting'],
      [4, 9],
      Math.ceil(more * 0.52),
    ),
  );
  drafts.push(
    ...series(random, year, 'cross-country', ['Vale Cross Country League'], [10, 12], Math.ceil(more * 0.13)),
  );
  drafts.push(
    ...series(
      random,
      year,
      'road',
      ['Riverbend Road Races', 'Harbour Runs', 'Lakeside Classic'],
      [2, 12],
      Math.ceil(more * 0.22),
    ),
  );
  if (year >= firstIndoorYear)
    drafts.push(...series(random, year, 'indoor', ['Winter Indoor Open'], [1, 3], Math.ceil(more * 0.13)));
  if (String(year) === lastDay.slice(0, 4)) drafts.push(...latest(random, lastDay));
  return drafts
    .filter((draft) => draft.competition.day <= lastDay)
    .sort((a, b) => (a.competition.day < b.competition.day ? -1 : a.competition.day > b.competition.day ? 1 : 0))
    .map((draft, index) => ({ ...draft, index: firstIndex + index }));
}

type Draft = Omit<Meeting, 'index'>;

/** The last weeks before the club is opened, so that there is something new to look at. */
function latest(random: Random, lastDay: string): Draft[] {
  const month = Number(lastDay.slice(5, 7));
  const isSummer = month >= 4 && month <= 9;
  const year = Number(lastDay.slice(0, 4));
  const place = (season: DemoSeason, name: string, daysAgo: number) =>
    draft(random, season, `${name} ${year}`, addDays(lastDay, -daysAgo), false);
  return [
    place('road', 'Old Town 10K and Fun Run', 20),
    isSummer ? place('track', 'Riverbend Floodlit Open', 13) : place('indoor', 'Ironworks Indoor Open', 13),
    place('road', 'Riverbend Riverside Races', 6),
    isSummer ? place('track', 'Midweek Graded Meeting', 3) : place('indoor', 'Harbour Hall Open', 2),
  ];
}

function championship(
  random: Random,
  year: number,
  season: DemoSeason,
  name: string,
  months: readonly [number, number],
): Draft {
  return draft(random, season, `${name} ${year}`, anyDay(random, year, months), true);
}

function meeting(
  random: Random,
  year: number,
  season: DemoSeason,
  name: string,
  months: readonly [number, number],
): Draft {
  return draft(random, season, `${name} ${year}`, anyDay(random, year, months), false);
}

function series(
  random: Random,
  year: number,
  season: DemoSeason,
  names: readonly string[],
  months: readonly [number, number],
  count: number,
): Draft[] {
  const numbers = new Map<string, number>();
  const days = Array.from({ length: count }, () => anyDay(random, year, months)).sort();
  return days.map((day) => {
    const name = random.pick(names);
    const number = (numbers.get(name) ?? 0) + 1;
    numbers.set(name, number);
    return draft(random, season, `${name} ${year}, No. ${number}`, day, false);
  });
}

function anyDay(random: Random, year: number, [from, to]: readonly [number, number]): string {
  return dayText(year, random.whole(from, to), random.whole(1, 28));
}

function draft(random: Random, season: DemoSeason, name: string, day: string, isChampionship: boolean): Draft {
  const year = Number(day.slice(0, 4));
  const home = homes.find((entry) => name.startsWith(entry[0]) && season === entry[1]);
  const venue = home?.[2] ?? random.pick(venues[season]);
  const isAutomatic = random.chance(shareOf(year, isChampionship ? [1976, 1996] : [1984, 2022]));
  const handTiming = random.chance(0.1) ? 'UNKNOWN' : 'HAND';
  return {
    competition: { name, venue, day },
    season,
    isChampionship,
    timing: isAutomatic ? 'FAT' : handTiming,
    hasGauge: season === 'track' && random.chance(shareOf(year, isChampionship ? [1970, 1985] : [1972, 2015])),
  };
}

/** How far something had come in a year: nothing before the first, nearly everywhere after the second. */
function shareOf(year: number, [from, to]: readonly [number, number]): number {
  return Math.min(0.97, Math.max(0, (year - from) / (to - from)));
}
