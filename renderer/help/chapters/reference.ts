import { heading, list, text, type Chapter } from '#renderer/help/chapter.ts';

export const reference: Chapter = {
  id: 'reference',
  title: 'Reference data',
  lead: 'Disciplines, seasons, age groups and competitions, and what your club makes of them.',
  blocks: [
    text(
      'Standard rows come with TrackRecord and are the same everywhere. Your club says what differs: another name, more names that files use, or that it is not used here.',
    ),
    heading('Standard rows'),
    list(
      'Another name shows on screens and sheets; the standard name is still read.',
      'Further names are read in files and forms: add the word that your timing system writes, and its files need no mapping.',
      'What is not offered any more is missing in forms only. Results that have it stay.',
    ),
    heading('Rows of your own'),
    list(
      'A discipline says what is measured, how many are in a team, whether wind counts, and whether an implement or hurdle height belongs to it.',
      'While it has results, what they were read by stays as it is. A row that nothing uses can be removed, and brought back for ten seconds.',
      'A season of your own, such as fell or beach, has records of its own.',
    ),
    heading('Implements and hurdles by rule'),
    text(
      'A discipline with an implement or hurdles lists what each age group uses on a day, and where that is written. Where no source could be checked it says `unverified`: such marks are kept apart until the implement is stated.',
    ),
    heading('Competitions'),
    text(
      'A competition is made with its first result. Here its name, venue, days and a note can be mended for all of its results at once. One without results can be removed.',
    ),
  ],
  seeAlso: ['age-groups', 'marks', 'import'],
};
