import type { FailureData } from '#shared/domain/failure.ts';

import type { VerdictFlag } from '#shared/domain/verdict.ts';

import { failureSentence } from './failures.ts';
import { flagSentence } from './verdicts.ts';

/** What only a results sheet can find wrong with a row. */
export interface SheetProblemData {
  NO_DISCIPLINE: Record<string, never>;
  NO_SEASON: Record<string, never>;
  NO_DAY: Record<string, never>;
  NO_TEAM_CATEGORY: Record<string, never>;
  NO_NAME: Record<string, never>;
  NOT_OURS: { name: string };
  SEVERAL_ATHLETES: { name: string; count: number };
  NO_MARK: Record<string, never>;
  NOT_A_PLACE: { place: string };
  NOT_A_LANE: { lane: string };
  ROW_SAYS_IT: Record<string, never>;
}

type AnyProblem = { [C in keyof SheetProblemData]: { code: C; data: SheetProblemData[C] } }[keyof SheetProblemData];

export function sheetProblemSentence<C extends keyof SheetProblemData>(code: C, data: SheetProblemData[C]): string {
  return sentence({ code, data } as AnyProblem);
}

function sentence({ code, data }: AnyProblem): string {
  switch (code) {
    case 'NO_DISCIPLINE':
      return 'Choose the discipline of this sheet.';
    case 'NO_SEASON':
      return 'Choose the season of this sheet.';
    case 'NO_DAY':
      return 'Enter the day of this sheet.';
    case 'NO_TEAM_CATEGORY':
      return 'Choose women, men or mixed for this team event.';
    case 'NO_NAME':
      return 'Enter the athlete.';
    case 'NOT_OURS':
      return `No athlete of the club is called “${data.name}”. Choose one, add a new one, or leave the row out.`;
    case 'SEVERAL_ATHLETES':
      return `The club has ${data.count} athletes called “${data.name}”. Choose which one.`;
    case 'NO_MARK':
      return 'Enter the mark, or DNS, DNF, DQ, NM.';
    case 'NOT_A_PLACE':
      return `“${data.place}” is no place. Write a whole number from 1, or leave it empty.`;
    case 'NOT_A_LANE':
      return `“${data.lane}” is no lane. Write a whole number, or leave it empty.`;
    case 'ROW_SAYS_IT':
      return 'Another row of this sheet says the same.';
  }
}

/** Asked where a result is here already. */
export function sameSentence(data: FailureData['DUPLICATE']): string {
  return `${failureSentence('DUPLICATE', data)} Take that one for this row?`;
}

export const placeOnlySentence = 'There is a place, but no mark. Record the place alone?';

/** A name that was typed half, or with a slip, would be a guest who does not exist. */
export function guestsSentence(names: readonly string[]): string {
  const called = names.map((name) => `“${name}”`).join(', ');
  return names.length === 1
    ? `No athlete of the club is called ${called}. Save this runner by name only?`
    : `No athletes of the club are called ${called}. Save these runners by name only?`;
}

/** Why a recorded result was deleted inside an open sheet, where no reason is asked for (decision 14). */
export const sheetReasons = {
  typing: 'Corrected in the results sheet.',
  head: 'The head of the results sheet was corrected.',
  heat: 'The heat was corrected in the results sheet.',
  removed: 'The row was removed from the results sheet.',
  undone: 'The entry was taken back in the results sheet.',
} as const;

export function genderWord(gender: 'F' | 'M' | 'X'): string {
  return gender === 'F' ? 'women' : gender === 'M' ? 'men' : 'mixed';
}

/** What concerns only those who keep the records: whether somebody was a member, what an entry leaves open. */
const internal: readonly VerdictFlag[] = [
  'OUTSIDE_MEMBERSHIP_COUNTED',
  'NON_MEMBER_IN_TEAM',
  'AGE_GROUP_DISAGREES',
  'SPECIFICATION_UNVERIFIED',
];

/** The sentence of a verdict as it is read out to everybody. */
export function sentenceForPublic({ text }: { readonly text: string }): string {
  return internal.reduce((said, flag) => said.replace(flagSentence(flag), '').trimEnd(), text).replaceAll('  ', ' ');
}

interface Announced {
  /** Where each heat has its own places; else ''. */
  readonly heat: string;
  readonly names: readonly string[];
  readonly mark: string;
  readonly place: number | null;
  readonly badges: readonly string[];
  readonly sentences: readonly string[];
}

/** A result as it is read out: the heading, each line, and under it what was a record or a best. */
export function announcement(sheet: {
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly Announced[];
}): string {
  const lines = sheet.lines.flatMap((line, at) => {
    const place = line.place === null ? '' : `${line.place}. `;
    const isNewHeat = line.heat !== '' && line.heat !== sheet.lines[at - 1]?.heat;
    const heat = isNewHeat ? [...(at === 0 ? [] : ['']), `Heat ${line.heat}`] : [];
    return [...heat, `${place}${line.names.join(', ')}: ${line.mark}`, ...line.sentences.map((text) => `   ${text}`)];
  });
  return [sheet.title, sheet.subtitle, '', ...lines].join('\n');
}
