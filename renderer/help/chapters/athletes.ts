import { heading, list, steps, text, type Chapter } from '#renderer/help/chapter.ts';

export const athletes: Chapter = {
  id: 'athletes',
  title: 'Athletes, and two entries of one person',
  lead: 'The profile, memberships, consent, and merging.',
  blocks: [
    heading('The profile'),
    text(
      'Personal bests, season bests, records held, medals, and a chart of progress for each discipline: better is always up, windy and hand-timed marks have signs of their own. The performances stand below.',
    ),
    heading('Changing a date of birth, a gender or a membership'),
    text(
      'That may move results into other age groups and records to others. Before it is saved you see what would change, and may go back.',
    ),
    text(
      'Where the gender was entered wrongly, the results the athlete has alone are corrected to the other category; results of teams stay where they are.',
    ),
    heading('Memberships'),
    text(
      'Without dates every mark for the club counts. With dates, a mark from outside counts with a sign or not at all, as the policy says.',
    ),
    heading('Under 18'),
    text(
      'On lists for the public, whole names of athletes under 18 are shortened unless their consent is recorded. Your own screens and sheets for the clubhouse have whole names.',
    ),
    heading('Two entries of one person'),
    steps(
      'Open the list of possible duplicates from `Athletes`, or `Merge` on a profile.',
      'Compare the two and choose the entry to keep. What it would take over is shown.',
      'Merge. From then on all results count for the one that is kept, and personal bests are judged again.',
    ),
    list(
      'Nothing is rewritten: the results still know under which name they were entered.',
      'A merge can be taken back at any time, and everything is as before.',
    ),
  ],
  seeAlso: ['corrections', 'age-groups', 'import'],
};
