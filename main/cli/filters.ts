import type { Club } from '#shared/contract/clubs.ts';
import type { Discipline } from '#shared/contract/reference.ts';
import { parseAgeGroup } from '#shared/domain/age-group-names.ts';
import type { AgeGroup } from '#shared/domain/age-group-type.ts';
import { firstDayOf, parseDay } from '#shared/domain/day.ts';
import { type Gender, parseGender } from '#shared/domain/gender.ts';
import { foldName } from '#shared/domain/name.ts';
import { parseSpecification } from '#shared/domain/specification.ts';
import { resolveDiscipline } from '#shared/domain/standard/discipline-names.ts';
import { resolveSeason } from '#shared/domain/standard/seasons.ts';
import type { Filters } from '#shared/contract/vocabulary.ts';

import { WrongUse } from './exit-codes.ts';
import { suggestion } from './nearest.ts';
import type { Session } from './session.ts';

/** The filters as they are typed: names and aliases. */
export interface FilterOptions {
  readonly season?: string;
  readonly discipline?: string;
  readonly ageGroup?: string;
  readonly gender?: string;
  readonly athlete?: string;
  readonly from?: string;
  readonly to?: string;
  readonly competition?: string;
}

export interface ReadFilters {
  readonly filters: Filters;
  /** The implement or hurdle height that stood in the discipline's name (`SP 4kg`), as it is stored; null for any. */
  readonly specification: string | null;
  /** Disciplines by code, for what a list needs to know of them. */
  readonly disciplines: ReadonlyMap<string, Discipline>;
}

/** Turns names into codes and ids; what is not known is said in words with the nearest that is. */
export function readFilters(session: Session, club: Club, options: FilterOptions): ReadFilters {
  const { seasons, disciplines, ageGroups } = session.ask('reference', 'all', { clubId: club.id });
  const filters: { -readonly [Name in keyof Filters]?: Filters[Name] } = {};
  let specification: string | null = null;
  if (options.season !== undefined) filters.season = readSeason(options.season, seasons);
  if (options.discipline !== undefined) {
    const found = readDiscipline(options.discipline, disciplines, filters.season);
    filters.discipline = found.code;
    specification = found.specification;
  }
  if (options.gender !== undefined) filters.gender = readGender(options.gender);
  if (options.ageGroup !== undefined) {
    const groups = ageGroups.flatMap((group): AgeGroup[] =>
      group.kind === 'overall' ? [] : [{ ...group, kind: group.kind }],
    );
    filters.ageGroup = readAgeGroup(options.ageGroup, filters.gender ?? null, groups);
  }
  if (options.athlete !== undefined) filters.athleteId = readAthlete(session, club, options.athlete);
  if (options.from !== undefined) filters.from = firstDayOf(readDay('--from', options.from));
  if (options.to !== undefined) filters.to = readDay('--to', options.to);
  if (options.competition !== undefined) filters.competitionId = readCompetition(session, club, options.competition);
  return { filters, specification, disciplines: new Map(disciplines.map((entry) => [entry.code, entry])) };
}

function readSeason(
  text: string,
  named: readonly { code: string; name: string; aliases: readonly string[] }[],
): string {
  const found = resolveSeason(text, named);
  if (found !== null) return found.code;
  const entries = named.map(({ name, aliases, code }) => [name, code, ...aliases]);
  throw new WrongUse(
    `There is no season “${text}”.${suggestion(text, entries) || ` There is ${named.map(({ name }) => name).join(', ')}.`}`,
  );
}

function readDiscipline(
  text: string,
  disciplines: readonly Discipline[],
  season: string | undefined,
): { code: string; specification: string | null } {
  const found = resolveDiscipline(text, disciplines, season);
  if (found === null) {
    throw new WrongUse(
      `There is no discipline “${text}”.${suggestion(
        text,
        disciplines.map(({ name, code, aliases }) => [name, code, ...aliases]),
      )}`,
    );
  }
  if (found.categoryText !== '') {
    throw new WrongUse(
      `“${text}” names a category beside the discipline. Write ${found.discipline.name} here, and the category as --age-group and --gender.`,
    );
  }
  const { specification: kind, code } = found.discipline;
  return {
    code,
    specification: found.specificationText === '' ? null : parseSpecification(found.specificationText, kind, code),
  };
}

function readGender(text: string): Gender {
  const parsed = parseGender(text);
  if (parsed.type === 'gender') return parsed.gender;
  throw new WrongUse(`“${text}” is no gender. ${parsed.suggestion}`);
}

function readAgeGroup(text: string, gender: Gender | null, groups: readonly AgeGroup[]): string {
  const code = parseAgeGroup(text, gender, groups);
  if (code !== null) return code;
  const needsGender =
    gender === null && (['F', 'M'] as const).some((each) => parseAgeGroup(text, each, groups) !== null);
  const help = needsGender
    ? ' Say --gender too.'
    : suggestion(
        text,
        groups.map((group) => [group.code, group.name]),
      );
  throw new WrongUse(
    `There is no age group “${text}” in this club’s scheme${gender === null ? '' : ' for this gender'}.${help}`,
  );
}

/** A day, month or year of our own form. */
export function readDay(option: string, text: string): string {
  const parsed = parseDay(text);
  if (parsed.type === 'day' && parsed.day !== '') return parsed.day;
  const help = parsed.type === 'day' || parsed.suggestion === null ? '' : ` ${parsed.suggestion}`;
  throw new WrongUse(`“${text}” is no day for ${option}.${help} Write it as 2026-06-14, 2026-06 or 2026.`);
}

const mostNamed = 500;

/** `First Last`, and the date of birth behind it where two have one name. */
function readAthlete(session: Session, club: Club, text: string): string {
  const { name, day } = splitDay(text);
  const { rows } = session.ask('athletes', 'list', {
    clubId: club.id,
    search: name.slice(0, 100),
    pageSize: mostNamed,
  });
  const wanted = foldName(name);
  const named = rows.filter((row) =>
    [`${row.firstName} ${row.lastName}`, `${row.lastName} ${row.firstName}`, `${row.lastName}, ${row.firstName}`].some(
      (own) => foldName(own) === wanted,
    ),
  );
  const found = named.filter((row) => day === '' || row.dateOfBirth === day);
  const [only] = found;
  if (only === undefined)
    throw new WrongUse(`${club.name} has no athlete “${text}”.${suggestAthlete(session, club, name)}`);
  if (found.length === 1) return only.id;
  const births = found.map((row) =>
    row.dateOfBirth === '' ? 'date of birth unknown' : `“${name} ${row.dateOfBirth}”`,
  );
  throw new WrongUse(
    `${club.name} has ${found.length} athletes “${name}”: ${births.join(', ')}. Write the date of birth behind the name.`,
  );
}

/** Looks among those who share a part of the name. */
function suggestAthlete(session: Session, club: Club, name: string): string {
  const parts = name.split(/\s+/).filter((part) => part.length > 2);
  const names = parts.flatMap((part) => {
    const { rows } = session.ask('athletes', 'list', {
      clubId: club.id,
      search: part.slice(0, 100),
      pageSize: mostNamed,
    });
    return rows.map((row) => `${row.firstName} ${row.lastName}`.trim());
  });
  return suggestion(
    name,
    [...new Set(names)].map((own) => [own]),
  );
}

/** The name, and the day behind it where several of one name were held. */
function readCompetition(session: Session, club: Club, text: string): string {
  const { name, day } = splitDay(text);
  const { rows } = session.ask('reference', 'competitions', {
    clubId: club.id,
    search: name.slice(0, 100),
    pageSize: mostNamed,
  });
  const named = rows.filter((row) => [name, text].some((own) => foldName(row.name) === foldName(own)));
  const found = named.filter(
    (row) => day === '' || foldName(row.name) === foldName(text) || (row.from <= day && day <= (row.to || row.from)),
  );
  const [only] = found;
  if (only === undefined) {
    throw new WrongUse(
      `${club.name} has no competition “${text}”.${suggestion(
        name,
        rows.map((row) => [row.name]),
      )}`,
    );
  }
  if (found.length === 1) return only.id;
  const days = found.slice(0, 10).map((row) => (row.from === '' ? 'day unknown' : `“${row.name} ${row.from}”`));
  throw new WrongUse(
    `There are ${found.length} competitions “${name}”: ${days.join(', ')}${found.length > 10 ? ' and more' : ''}. Write the day behind the name.`,
  );
}

function splitDay(text: string): { name: string; day: string } {
  const parts = /^(.+?)[\s(]+(\d{4}(?:-\d{2}(?:-\d{2})?)?)\)?$/.exec(text.trim());
  return parts === null ? { name: text.trim(), day: '' } : { name: parts[1] ?? '', day: parts[2] ?? '' };
}
