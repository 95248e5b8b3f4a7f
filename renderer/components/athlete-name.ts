import { words } from '#renderer/words/words.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import { foldName } from '#shared/domain/name.ts';

/** As much of an athlete as a form needs once one is chosen. */
export type PickedAthlete = Pick<Athlete, 'id' | 'firstName' | 'lastName' | 'gender' | 'dateOfBirth' | 'ageGroup'>;

export function fullName(athlete: { firstName: string; lastName: string }): string {
  return `${athlete.firstName} ${athlete.lastName}`.trim();
}

/** What tells two athletes of one name apart: age group and year of birth. */
export function athleteLine(athlete: PickedAthlete): string {
  const born = athlete.dateOfBirth === '' ? '' : `born ${athlete.dateOfBirth.slice(0, 4)}`;
  return [words.common.genders[athlete.gender], athlete.ageGroup, born].filter(Boolean).join(' · ');
}

/** Those first of whom a name begins with what was typed; otherwise as main ordered them. */
export function closestFirst<T extends { firstName: string; lastName: string }>(
  athletes: readonly T[],
  typed: string,
): T[] {
  const wanted = foldName(typed);
  const begins = (athlete: T) =>
    [athlete.firstName, athlete.lastName, fullName(athlete)].some((name) => foldName(name).startsWith(wanted));
  return [...athletes.filter(begins), ...athletes.filter((athlete) => !begins(athlete))];
}

/** Splits what was typed into a first and a last name; the last word is the last name unless a comma says otherwise. */
export function splitName(typed: string): { firstName: string; lastName: string } {
  const [beforeComma = '', afterComma] = typed.split(',').map((part) => part.trim());
  if (afterComma !== undefined) return { firstName: capital(afterComma), lastName: capital(beforeComma) };
  const words = typed.trim().split(/\s+/);
  const lastName = words.length > 1 ? (words.pop() ?? '') : '';
  return { firstName: capital(words.join(' ')), lastName: capital(lastName) };
}

/** Only what was typed all in small letters gets capitals: `van der Berg` is left as it is. */
function capital(name: string): string {
  if (name !== name.toLowerCase()) return name;
  return name.replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
