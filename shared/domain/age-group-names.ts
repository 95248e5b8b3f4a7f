import type { AgeGroup } from './age-group-type.ts';
import { OVERALL_CODE, SCHEME_GROUPS } from './standard/age-group-schemes.ts';

/** The groups of all standard families, each once, young to old. */
export const STANDARD_AGE_GROUPS: readonly AgeGroup[] = [
  ...new Map(
    Object.values(SCHEME_GROUPS)
      .flat()
      .map((group) => [group.code, group] as const),
  ).values(),
].sort((a, b) => a.ordinal - b.ordinal);

type Gender = 'F' | 'M' | 'X' | null;

/**
 * Reads an age group as people write it: a code, name or alias of `groups`; `U20` `Under 20` `U13G`; `Senior` `SM`; `V35` `M35` `Vet 35`
 * `Masters 35` `35-39` `35+` (with the gender); `ALL` `Overall` for the list of all ages. `Open` is the open category where
 * `groups` has one, else the list of all ages.
 * @param gender category of the mark; null where unknown
 * @returns the code, or null where the text means no group, more than one (`Junior`), or contradicts the gender
 */
export function parseAgeGroup(
  text: string,
  gender: Gender,
  groups: readonly AgeGroup[] = STANDARD_AGE_GROUPS,
): string | null {
  const wanted = key(text);
  if (wanted === '') return null;
  if (OVERALL_WORDS.has(wanted)) return OVERALL_CODE;
  const named =
    groups.find((group) => key(group.code) === wanted) ??
    groups.find((group) => isNamed(group, wanted) && (group.gender === null || group.gender === gender));
  const code = named?.code ?? (wanted === 'open' ? OVERALL_CODE : described(text, gender));
  if (code === null || code === OVERALL_CODE) return code;
  const group = groups.find((entry) => entry.code === code);
  const fits = group !== undefined && (group.gender === null || gender === null || group.gender === gender);
  return fits ? code : null;
}

function isNamed(group: AgeGroup, wanted: string): boolean {
  return [group.name, ...(group.aliases ?? [])].some((name) => key(name) === wanted);
}

const OVERALL_WORDS = new Set(['all', 'overall', 'allages', 'anyage', 'clubrecord']);

/** Words and letters, an age, and what may follow it: `Under 13 Girls`, `MV 40`, `Masters Women 35-39`, `W50+`. */
const SHAPE = /^([^\d]*)(?:(\d{1,3})(?:\s*(?:\+|plus|(?:&|and)\s*over|-\s*\d{2,3}))?([^\d]*))?$/;

const MASTERS_LETTER = { M: 'M', F: 'W', X: 'X' } as const;

/** A group's code from the words of its name; null where they say too little, too much, or another gender. */
function described(text: string, gender: Gender): string | null {
  const parts = SHAPE.exec(plain(text));
  const words = parts === null ? null : wordsOf(`${parts[1] ?? ''} ${parts[3] ?? ''}`);
  if (parts === null || words === null) return null;
  const stated = words.genders[0] ?? null;
  if (words.genders.some((entry) => entry !== stated || (gender !== null && entry !== gender))) return null;

  const digits = parts[2];
  if (digits === undefined) return words.isSenior && !words.isYouth && !words.isMasters ? 'SEN' : null;
  const age = Number(digits);
  if (words.isYouth) return words.isSenior || words.isMasters ? null : `U${age}`;
  const isBand = words.isMasters || stated !== null || /\+|plus|over|-/.test(plain(text));
  const known = gender ?? stated;
  return isBand && !words.isSenior && known !== null && age >= 35 && age % 5 === 0
    ? `${MASTERS_LETTER[known]}${age}`
    : null;
}

interface Words {
  isYouth: boolean;
  isMasters: boolean;
  isSenior: boolean;
  genders: ('F' | 'M')[];
}

const WORD =
  /\s*(?<youth>under|u)|\s*(?<masters>veterans?|vets?|masters?|over|v|o)|\s*(?<senior>seniors?|sen|s)|\s*(?<women>womens?|girls?|females?|w|g|f)|\s*(?<men>mens?|boys?|males?|m|b)|\s+/y;

/** Null where something is left over that is none of the words. */
function wordsOf(text: string): Words | null {
  const words: Words = { isYouth: false, isMasters: false, isSenior: false, genders: [] };
  const letters = text.replace(/['’/().,-]/g, '').trim();
  WORD.lastIndex = 0;
  while (WORD.lastIndex < letters.length) {
    const groups = WORD.exec(letters)?.groups;
    if (groups === undefined) return null;
    if (groups['youth'] !== undefined) words.isYouth = true;
    if (groups['masters'] !== undefined) words.isMasters = true;
    if (groups['senior'] !== undefined) words.isSenior = true;
    if (groups['women'] !== undefined) words.genders.push('F');
    if (groups['men'] !== undefined) words.genders.push('M');
  }
  return words;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/(\d)['’]?s\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function key(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}+-]/gu, '');
}
