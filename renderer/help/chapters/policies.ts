import { heading, list, steps, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const policies: Chapter = {
  id: 'policies',
  title: 'Record policy and settings',
  lead: 'The questions on which clubs differ, and what each answer does.',
  blocks: [
    text(
      'Rules of the sport are built in. Where clubs decide for themselves, `Settings` asks one question after the other. All records are derived from the results and the policy, so an answer can be changed at any time.',
    ),
    steps(
      'Choose another answer.',
      'Press `See what would change`. Every record that would be another is listed, with who holds it now and then. Nothing is changed yet.',
      'Press `Save and judge again`, or leave it as it was.',
    ),
    heading('The questions'),
    table(
      ['Question', 'Answers'],
      [
        [
          'In which groups a mark counts',
          'Only the athlete’s own, or also older ones: a U17 mark can then be a U20 and a senior record too',
        ],
        [
          'An equal mark on a later day',
          'Both hold it, the first keeps it, or the latest takes it. On the same day both hold it always',
        ],
        ['Two improvements on one day', 'Both in the history, or only the best of the day'],
        ['Hand times and automatic times', 'One list, two lists, or automatic only'],
        ['No wind reading', 'Counts with the sign NWI, counts without it, or does not count for records'],
        ['Not a member on that day', 'Counts with a sign, or counts for no club record'],
        ['The day is not known', 'Counts before all others, or for no record'],
        ['The span of a season best', 'Calendar year, or 1 October to 30 September'],
        ['An overall list', 'The best of all ages beside the groups, or none'],
      ],
    ),
    heading('Other settings'),
    list(
      'The club’s name, and the names that result lists use for it.',
      'How near a near miss is, and the words and signatories of certificates.',
      'On this device: light or dark, how close the rows of tables stand, rows on a page, shortcuts of single letters.',
    ),
  ],
  seeAlso: ['age-groups', 'verdicts', 'records'],
};
