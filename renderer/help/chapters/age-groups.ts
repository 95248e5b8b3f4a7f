import { heading, list, text, type Chapter } from '#renderer/help/chapter.ts';

export const ageGroups: Chapter = {
  id: 'age-groups',
  title: 'Age groups',
  lead: 'Where a group comes from, what changed in 2026, and groups of your own.',
  blocks: [
    text(
      'A group follows from the date of birth, the day, the season and the rules in force on that day. A group chosen by hand, or named in a file, wins; if the date of birth says otherwise, the verdict tells you.',
    ),
    heading('Which group is somebody in?'),
    text(
      '`Reference data`, `Age groups` has a small calculator: type a date of birth (or only the year) and a day, and see the group in every season. Below it stands the table of all groups in force on a day, with the days of birth that belong to them.',
    ),
    heading('The change in the United Kingdom'),
    list(
      'On the track U13, U15 and U17 were given out until 31 March 2026; since 1 April 2026 they are U12, U14, U16 and U18. Indoors, on the road and across country the change comes on 1 October 2026.',
      'Each result is judged by the rules of its own day. So old records stay where they were set, in groups that are called historic now.',
      'Nobody’s record is moved into another group.',
    ),
    heading('Masters'),
    text('Masters groups go by the age on the day itself, in bands of five years.'),
    heading('Groups of your own'),
    text(
      'Add them under `Reference data`. With ages, results of that age belong to the group, also those that are there already, and every record is judged again. Without ages, the group is given by hand. The code is its identity for ever, so choose it well.',
    ),
    heading('Another scheme'),
    text(
      'The scheme is a question of the record policy in `Settings`. Before you apply another one, `See what would change` shows which records would be others. Nothing you entered is touched, and the old scheme brings the old records back.',
    ),
  ],
  seeAlso: ['reference', 'policies', 'verdicts'],
};
