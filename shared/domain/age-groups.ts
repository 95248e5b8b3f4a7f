import type { AgeCondition, AgeGroup, AgeGroupRule, AgeReference, SchemeFamily } from './age-group-type.ts';
import { addDays, dayOrder, daysBetween, firstDayOf, lastDayOf } from './day.ts';
import { SCHEME_GROUPS, SCHEME_RULES } from './standard/age-group-schemes.ts';
import { FALLBACK_SEASON } from './standard/seasons.ts';

/** `possible`: imprecise days leave more than one answer, youngest group first (one code: that group or none). */
export type AgeGroupAnswer =
  | { type: 'known'; code: string }
  | { type: 'possible'; codes: string[] }
  | { type: 'unknown'; reason: 'NO_DATE_OF_BIRTH' | 'NO_DAY' | 'NO_RULE' };

export interface AgeGroupQuestion {
  /** A standard family, or the rules of a club's own scheme. */
  rules: readonly AgeGroupRule[];
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or ''. */
  dateOfBirth: string;
  day: string;
  /** Season code; one that no rule names is judged as track and field. */
  season: string;
  /** Of the athlete; null = unknown, which leaves masters groups open. */
  gender: 'F' | 'M' | null;
  /** Which 31 December ends U20 and U23 in October to December (B3: the sources leave it open). */
  under20Reference?: 'calendar-year' | 'season-year' | undefined;
}

/** The rules of a standard scheme family. */
export function rulesOf(scheme: SchemeFamily): readonly AgeGroupRule[] {
  return SCHEME_RULES[scheme];
}

/** All groups of a family, young to old, with the historic ones whose records stay. */
export function ageGroupsOf(scheme: SchemeFamily): readonly AgeGroup[] {
  return SCHEME_GROUPS[scheme];
}

/**
 * The age group of an athlete on the day of a performance, by the rules in force on that day (athletics-rules.md B3). With
 * an imprecise date of birth or day the answer is `known` only where every possible day gives the same group.
 */
export function ageGroupOn(question: AgeGroupQuestion): AgeGroupAnswer {
  const rules = rulesForSeason(question.rules, question.season);
  const [first] = rules;
  if (first !== undefined && rules.every((rule) => rule.reference === 'any-age'))
    return { type: 'known', code: first.code };
  if (question.dateOfBirth === '') return { type: 'unknown', reason: 'NO_DATE_OF_BIRTH' };
  if (question.day === '') return { type: 'unknown', reason: 'NO_DAY' };

  if (question.dateOfBirth.length === 10 && question.day.length === 10 && question.gender !== null) {
    const inForce = rulesOn(rules, question.day, question.gender);
    const code = groupBy(inForce, dayOrder(question.dateOfBirth), dayOrder(question.day), question.under20Reference);
    return code === null ? { type: 'unknown', reason: 'NO_RULE' } : { type: 'known', code };
  }
  const found = new Set<string | null>();
  for (const day of decisiveDays(rules, firstDayOf(question.day), lastDayOf(question.day))) {
    for (const gender of question.gender === null ? (['F', 'M'] as const) : [question.gender]) {
      const inForce = rulesOn(rules, day, gender);
      const groupOf = (born: string) => groupBy(inForce, dayOrder(born), dayOrder(day), question.under20Reference);
      collect(groupOf, lastDayOf(question.dateOfBirth), firstDayOf(question.dateOfBirth), found);
    }
  }
  const codes = [...found].filter((code) => code !== null);
  const [only] = codes;
  if (only === undefined) return { type: 'unknown', reason: 'NO_RULE' };
  return found.size === 1 ? { type: 'known', code: only } : { type: 'possible', codes };
}

/** Codes of the groups that the rules give out on a day in a season, in the order of the rules. */
export function groupCodesInForce(rules: readonly AgeGroupRule[], season: string, day: string): string[] {
  return rulesForSeason(rules, season)
    .filter((rule) => day === '' || isInForce(rule, lastDayOf(day)))
    .map((rule) => rule.code);
}

const bySeason = new WeakMap<readonly AgeGroupRule[], Map<string, readonly AgeGroupRule[]>>();

/** Kept for each list of rules: an import and a rebuild ask for every performance. A list must not change after use. */
function rulesForSeason(rules: readonly AgeGroupRule[], season: string): readonly AgeGroupRule[] {
  const known = bySeason.get(rules) ?? new Map<string, readonly AgeGroupRule[]>();
  bySeason.set(rules, known);
  const kept = known.get(season);
  if (kept !== undefined) return kept;
  const named = rules.some((rule) => rule.environments !== '*' && rule.environments.includes(season));
  const wanted = named ? season : FALLBACK_SEASON;
  const chosen = rules.filter((rule) => rule.environments === '*' || rule.environments.includes(wanted));
  known.set(season, chosen);
  return chosen;
}

const onDays = new WeakMap<readonly AgeGroupRule[], Map<string, readonly AgeGroupRule[]>>();

/** Rules in force on a day for a gender, kept for each day: results come many to a day. */
function rulesOn(rules: readonly AgeGroupRule[], day: string, gender: 'F' | 'M'): readonly AgeGroupRule[] {
  const known = onDays.get(rules) ?? new Map<string, readonly AgeGroupRule[]>();
  onDays.set(rules, known);
  const key = `${gender}${day}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const chosen = rules.filter((rule) => isInForce(rule, day) && (rule.gender === null || rule.gender === gender));
  known.set(key, chosen);
  return chosen;
}

function isInForce(rule: AgeGroupRule, day: string): boolean {
  return (rule.validFrom === '' || rule.validFrom <= day) && (rule.validTo === '' || day <= rule.validTo);
}

/**
 * The days of a span (a year at most) that decide for all of it. Rules and reference days change on a few days only; between
 * two of them an athlete has one birthday at most, so the first and the last day of each part show every group.
 */
function decisiveDays(rules: readonly AgeGroupRule[], first: string, last: string): string[] {
  if (first === last) return [first];
  const year = first.slice(0, 4);
  const changes = [`${year}-09-01`, `${year}-10-01`];
  for (const rule of rules) {
    if (rule.validFrom !== '') changes.push(rule.validFrom);
    if (rule.validTo !== '') changes.push(addDays(rule.validTo, 1));
  }
  const starts = [...new Set(changes)].filter((day) => first < day && day <= last).toSorted();
  return [first, ...starts.flatMap((day) => [addDays(day, -1), day]), last];
}

/**
 * Adds the groups of all births from `latest` back to `earliest`, halving the span: on one day each group's births lie
 * together, so equal ends mean an equal middle.
 */
function collect(
  groupOf: (born: string) => string | null,
  latest: string,
  earliest: string,
  into: Set<string | null>,
): void {
  const young = groupOf(latest);
  into.add(young);
  const old = groupOf(earliest);
  const span = daysBetween(earliest, latest);
  if (young !== old && span > 1) {
    const middle = addDays(earliest, Math.floor(span / 2));
    collect(groupOf, latest, middle, into);
    collect(groupOf, middle, earliest, into);
  }
  into.add(old);
}

/** Days as integers 20260614; the difference of two, cut to ten thousands, is completed years (29 February: 1 March). */
function groupBy(
  rules: readonly AgeGroupRule[],
  born: number,
  day: number,
  under20Reference: AgeGroupQuestion['under20Reference'],
): string | null {
  if (born > day) return null;
  const holds = ({ reference, min, max }: AgeCondition): boolean => {
    const age = Math.floor((referenceDay(reference, day, under20Reference) - born) / 10_000);
    return (min === null || age >= min) && (max === null || age <= max);
  };
  return rules.find((rule) => holds(rule) && rule.also.every(holds))?.code ?? null;
}

const AUGUST_31 = 831;
const SEPTEMBER_1 = 901;
const OCTOBER_1 = 1001;
const DECEMBER_31 = 1231;

function referenceDay(
  reference: AgeReference,
  day: number,
  under20Reference: AgeGroupQuestion['under20Reference'],
): number {
  const year = Math.floor(day / 10_000);
  const inYear = day % 10_000;
  const seasonEnds = inYear >= OCTOBER_1 ? year + 1 : year;
  switch (reference) {
    case 'on-day':
    case 'any-age':
      return day;
    case '31-aug-inside':
      return seasonEnds * 10_000 + AUGUST_31;
    case '31-aug-before-september':
      return (inYear >= SEPTEMBER_1 ? year : year - 1) * 10_000 + AUGUST_31;
    case '31-aug-before-october':
      return (inYear >= OCTOBER_1 ? year : year - 1) * 10_000 + AUGUST_31;
    case '31-dec':
      return year * 10_000 + DECEMBER_31;
    case '31-dec-season':
      return seasonEnds * 10_000 + DECEMBER_31;
    case '31-dec-switch':
      return (under20Reference === 'season-year' ? seasonEnds : year) * 10_000 + DECEMBER_31;
  }
}
