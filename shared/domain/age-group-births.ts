import type { AgeGroupRule } from './age-group-type.ts';
import { ageGroupOn, type AgeGroupQuestion } from './age-groups.ts';
import { addDays, daysBetween } from './day.ts';

/** Who belongs to a group on a day: everybody born from the first to the last of these days ('' = no limit). */
export interface BirthsOfGroup {
  code: string;
  /** Null: women and men alike. */
  gender: 'F' | 'M' | null;
  bornFrom: string;
  bornTo: string;
}

interface Question {
  rules: readonly AgeGroupRule[];
  season: string;
  /** A full day. */
  day: string;
  under20Reference?: AgeGroupQuestion['under20Reference'];
}

/** Nobody competes who is older: the last group reaches back without limit. */
const oldest = 130 * 366;

/** The days of birth of each group in force on a day in a season, young to old (athletics-rules.md B3). */
export function birthsOfGroups(question: Question): BirthsOfGroup[] {
  const women = birthsOf(question, 'F');
  const men = birthsOf(question, 'M');
  const isShared = (one: BirthsOfGroup, others: readonly BirthsOfGroup[]) =>
    others.some((each) => each.code === one.code && each.bornFrom === one.bornFrom && each.bornTo === one.bornTo);
  return [
    ...women.map((one) => (isShared(one, men) ? { ...one, gender: null } : one)),
    ...men.filter((one) => !isShared(one, women)),
  ].sort((a, b) => (a.bornTo === b.bornTo ? 0 : a.bornTo > b.bornTo ? -1 : 1));
}

/** On one day each group's births lie together, so that its first day is found by halving. */
function birthsOf(question: Question, gender: 'F' | 'M'): BirthsOfGroup[] {
  const groupOf = (dateOfBirth: string): string | null => {
    const answer = ageGroupOn({ ...question, dateOfBirth, gender });
    return answer.type === 'known' ? answer.code : null;
  };
  const end = addDays(question.day, -oldest);
  const found: BirthsOfGroup[] = [];
  let last = question.day;
  while (last > end) {
    const code = groupOf(last);
    const first = firstOfSame(groupOf, code, end, last);
    if (code !== null)
      found.push({
        code,
        gender,
        bornFrom: first === end ? '' : first,
        bornTo: last === question.day ? '' : last,
      });
    if (first === end) break;
    last = addDays(first, -1);
  }
  return found;
}

function firstOfSame(groupOf: (born: string) => string | null, code: string | null, end: string, last: string): string {
  if (groupOf(end) === code) return end;
  let [different, same] = [end, last];
  while (daysBetween(different, same) > 1) {
    const middle = addDays(different, Math.floor(daysBetween(different, same) / 2));
    if (groupOf(middle) === code) same = middle;
    else different = middle;
  }
  return same;
}
