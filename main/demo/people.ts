import { dayText, pad } from './days.ts';
import { pickName } from './names.ts';
import type { Random } from './random.ts';

export type Talent = 'sprint' | 'hurdles' | 'middle' | 'long' | 'jumps' | 'throws' | 'walk';

/** Roughly the age groups of the programme: what is contested at which age. The true group comes from the scheme. */
export type AgeClass = 'U11' | 'U13' | 'U15' | 'U17' | 'U20' | 'SEN' | 'VET';

export interface DemoAthlete {
  readonly firstName: string;
  readonly lastName: string;
  readonly gender: 'F' | 'M';
  /** `YYYY-MM-DD`; only the year for some who joined long ago. */
  readonly dateOfBirth: string;
  readonly memberFrom: string;
  /** Empty for a member today. */
  readonly memberTo: string;
  readonly membershipNumber: string;
}

/** An athlete with what the generator knows beside: how good, how keen. */
export interface Person {
  readonly athlete: DemoAthlete;
  readonly birthYear: number;
  readonly birthMonth: number;
  readonly firstSeason: number;
  readonly lastSeason: number;
  /** How many results a season, relative to others. */
  readonly keenness: number;
  readonly talents: Readonly<Record<Talent, number>>;
}

const talentNames: readonly Talent[] = ['sprint', 'hurdles', 'middle', 'long', 'jumps', 'throws', 'walk'];

/** What who is good at one thing is often good at too. */
const related: Readonly<Record<Talent, Talent>> = {
  sprint: 'jumps',
  hurdles: 'sprint',
  middle: 'long',
  long: 'middle',
  jumps: 'hurdles',
  throws: 'jumps',
  walk: 'long',
};

const specialities: readonly Talent[] = [
  ...Array<Talent>(26).fill('sprint'),
  ...Array<Talent>(10).fill('hurdles'),
  ...Array<Talent>(18).fill('middle'),
  ...Array<Talent>(20).fill('long'),
  ...Array<Talent>(14).fill('jumps'),
  ...Array<Talent>(14).fill('throws'),
  'walk',
];

export function makePeople(random: Random, count: number, years: { first: number; last: number }): Person[] {
  const taken = new Set<string>();
  const people = Array.from({ length: count }, (_, index) => makePerson(random, index, years, taken));
  for (const entry of count < enoughForMistakes ? [] : mistakes) enterTwice(people, years, entry);
  return people;
}

/** A club of so many has some who were entered twice. */
const enoughForMistakes = 100;

/** How a name was misheard or misread when somebody was entered again. */
const mistakes: readonly ((name: { firstName: string; lastName: string }) => {
  firstName: string;
  lastName: string;
})[] = [
  ({ firstName, lastName }) => ({
    firstName,
    lastName: `${lastName.slice(0, -2)}${lastName.at(-1)}${lastName.at(-2)}`,
  }),
  ({ firstName, lastName }) => ({ firstName: firstName.slice(0, 1), lastName }),
];

/**
 * A mistake to be found: a member of long standing counts as two since somebody entered the same person again, so that the
 * later results hang on a second entry.
 */
function enterTwice(people: Person[], years: { last: number }, misread: (typeof mistakes)[number]): void {
  const seasonsNeeded = 6;
  const isFit = ({ athlete, firstSeason, lastSeason }: Person) =>
    lastSeason === years.last && lastSeason - firstSeason >= seasonsNeeded && athlete.dateOfBirth.length === 10;
  const index = people.findIndex(
    (person, at) => isFit(person) && people[at + 1]?.athlete.lastName !== person.athlete.lastName,
  );
  const person = people[index];
  if (person === undefined) return;
  const half = Math.floor((person.firstSeason + person.lastSeason) / 2);
  people[index] = { ...person, lastSeason: half };
  people.push({
    ...person,
    athlete: { ...person.athlete, ...misread(person.athlete), membershipNumber: `RB${pad(people.length + 1, 5)}` },
    firstSeason: half + 1,
  });
}

function makePerson(random: Random, index: number, years: { first: number; last: number }, taken: Set<string>): Person {
  const gender = random.chance(0.5) ? 'F' : 'M';
  const joined = yearOfJoining(random, years);
  const age = joiningAge(random);
  const birthYear = joined - age;
  const birthMonth = random.whole(1, 12);
  const seasons = careerLength(random, age);
  const lastSeason = Math.min(joined + seasons - 1, years.last, birthYear + 86);
  const isMember = lastSeason === years.last;
  const name = pickUniqueName(random, gender, birthYear, taken);
  const birthDay = dayText(birthYear, birthMonth, random.whole(1, birthMonth === 2 ? 28 : 30));
  const onlyYear = joined < 1990 && age > 22 && age < 33 && random.chance(0.2);
  return {
    athlete: {
      ...name,
      gender,
      dateOfBirth: onlyYear ? String(birthYear) : birthDay,
      memberFrom: dayText(joined, random.whole(1, 3), random.whole(1, 28)),
      memberTo: isMember ? '' : dayText(lastSeason, random.whole(10, 12), random.whole(1, 30)),
      membershipNumber: `RB${pad(index + 1, 5)}`,
    },
    birthYear,
    birthMonth,
    firstSeason: joined,
    lastSeason,
    keenness: 0.35 + random.next() + (random.chance(0.15) ? 0.6 : 0),
    talents: makeTalents(random),
  };
}

/** The club has grown: half of all who ever joined did so in the last fifteen years. */
function yearOfJoining(random: Random, years: { first: number; last: number }): number {
  const lately = 15;
  const span = random.chance(0.5) ? Math.min(lately, years.last - years.first) : years.last - years.first;
  return years.last - span + Math.floor((span + 1) * random.next());
}

/** Nearly everybody's name is different from those of the same age; a few are not, as in every club. */
function pickUniqueName(random: Random, gender: 'F' | 'M', birthYear: number, taken: Set<string>) {
  for (let attempt = 0; ; attempt += 1) {
    const name = pickName(random, gender);
    const key = `${name.firstName} ${name.lastName}`;
    const keyOfYear = `${key} ${birthYear}`;
    if ((!taken.has(key) || attempt > 3) && !taken.has(keyOfYear)) {
      taken.add(key).add(keyOfYear);
      return name;
    }
    // So many of one year that names run out: the date of birth tells them apart.
    if (attempt > 40) return name;
  }
}

function joiningAge(random: Random): number {
  const kind = random.next();
  if (kind < 0.62) return random.whole(9, 15);
  if (kind < 0.8) return random.whole(16, 26);
  return kind < 0.97 ? random.whole(28, 48) : random.whole(49, 63);
}

function careerLength(random: Random, age: number): number {
  let seasons = 1;
  const stays = age < 16 ? 0.84 : age < 28 ? 0.82 : 0.87;
  while (seasons < 40 && random.chance(stays)) seasons += 1;
  return seasons;
}

function makeTalents(random: Random): Record<Talent, number> {
  const all = random.normal() * 0.7;
  const talents = Object.fromEntries(
    talentNames.map((name) => [name, all * 0.5 - 0.9 + random.normal() * 0.4]),
  ) as Record<Talent, number>;
  const own = random.pick(specialities);
  talents[own] += 1.6 + all * 0.5 + random.next() * 0.5;
  talents[related[own]] += 0.8;
  if (own !== 'walk') talents.walk -= 1.5;
  return talents;
}

/** Class of the programme in a year: by the age on 31 August, as the schemes count it. */
export function ageClassOf(person: Person, year: number): AgeClass {
  const age = year - person.birthYear - (person.birthMonth > 8 ? 1 : 0);
  if (age <= 10) return 'U11';
  if (age <= 12) return 'U13';
  if (age <= 14) return 'U15';
  if (age <= 16) return 'U17';
  if (year - person.birthYear <= 19) return 'U20';
  return age < 35 ? 'SEN' : 'VET';
}
