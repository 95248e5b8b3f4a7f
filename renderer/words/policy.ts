import type { Policy } from '#shared/domain/policy.ts';

/** The switches that have named choices; the others are a number or yes and no. */
export type ChoiceName = { [N in keyof Policy]: Policy[N] extends string ? N : never }[keyof Policy];

export interface Answer<V extends string> {
  value: V;
  label: string;
  description: string;
}

export interface PolicyChoice {
  name: ChoiceName;
  question: string;
  choices: Answer<string>[];
}

/** Lets only the values of a switch stand under its name. */
function choice<N extends ChoiceName>(name: N, question: string, choices: Answer<Policy[N]>[]): PolicyChoice {
  return { name, question, choices };
}

/** Every switch of the record policy as a question, each answer with what it means. The first answer is the usual one. */
export const policyChoices: PolicyChoice[] = [
  choice('bandRule', 'In which age groups does a mark count?', [
    { value: 'strict', label: 'The athlete’s own', description: 'A U17 mark can be a U17 record, and an overall one.' },
    {
      value: 'open',
      label: 'Also the open ones above',
      description:
        'A U17 mark can be a U20 and a senior record, too; a masters mark also one of younger bands and of the seniors.',
    },
  ]),
  choice('ties', 'Somebody equals the record on a later day', [
    { value: 'joint', label: 'Both hold it', description: 'Joint record holders.' },
    { value: 'first', label: 'The first one keeps it', description: 'The later mark is noted as equal.' },
    { value: 'latest', label: 'The latest one takes it', description: 'The earlier holder becomes a former one.' },
  ]),
  choice('sameDay', 'The record is improved twice on one day', [
    { value: 'all', label: 'Both are in the history', description: 'In the order of the rounds.' },
    { value: 'best', label: 'Only the best of the day', description: 'The other was never a record.' },
  ]),
  choice('timing', 'Hand times and automatic times', [
    { value: 'one-list', label: 'One list', description: 'By time; of equal ones the automatic time is the better.' },
    { value: 'separate', label: 'Two lists', description: 'A hand-time record and an automatic one beside it.' },
    { value: 'fat-only', label: 'Automatic times only', description: 'A hand time is no record.' },
  ]),
  choice('unknownWind', 'A sprint or jump without a wind reading', [
    { value: 'flag', label: 'Counts, with the sign NWI', description: 'Everybody sees that the wind is not known.' },
    { value: 'accept', label: 'Counts', description: 'Without a sign.' },
    { value: 'reject', label: 'Counts for no record', description: 'It stays a result.' },
  ]),
  choice('outsideMembership', 'A mark from a time when the athlete was not a member', [
    { value: 'flag', label: 'Counts, with a sign', description: 'The verdict says so.' },
    { value: 'exclude', label: 'Counts for no club record', description: 'It stays a personal best.' },
  ]),
  choice('unknownDay', 'An old mark whose day is not known', [
    { value: 'count', label: 'Counts, before all others', description: 'A later equal mark comes second.' },
    { value: 'exclude', label: 'Counts for no record', description: 'It stays a result.' },
  ]),
  choice('year', 'A season best is the best', [
    { value: 'calendar', label: 'Of a calendar year', description: '1 January to 31 December.' },
    { value: 'october', label: 'Of a competition year', description: '1 October to 30 September.' },
  ]),
  choice('under20Reference', 'U20 in October to December ends with', [
    { value: 'calendar-year', label: '31 December of the calendar year', description: 'As the rule is written.' },
    {
      value: 'season-year',
      label: '31 December of the competition year',
      description: 'Who turns 20 next year is U23 from October on.',
    },
  ]),
];
