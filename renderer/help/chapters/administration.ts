import { heading, list, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const administration: Chapter = {
  id: 'administration',
  title: 'Administration and health',
  lead: 'Clubs, the trail of changes, and whether everything is in order.',
  blocks: [
    heading('Clubs'),
    text(
      'One laptop can keep several clubs. Each has its own athletes, results, policy and reference data. The name at the top of the screen switches.',
    ),
    heading('Who did what'),
    text(
      'Every change, refusal and export, the newest first. Filter by action, outcome and days, or find a name, a mark or a reason.',
    ),
    heading('Health'),
    list(
      'The checks say in one line each what is in order; where something is not, what to do.',
      'Once a week, while nobody works, the whole file is read through. `Check the file now` does it at once.',
      '`Verify everything` goes further: it judges every result again and compares, and proves that nothing in the history was changed. Do it once in a while and before you hand the club over.',
      '`Judge all records again` derives all records and bests anew. No result is touched.',
    ),
    heading('The log'),
    text(
      'What TrackRecord writes down about itself. If a message gave you a reference number, find it here. It holds no names and no marks, so you can send it to whoever helps you.',
    ),
    heading('If something goes wrong'),
    table(
      ['It says', 'Do this'],
      [
        ['In use by another program', 'TrackRecord is open already. Look for its window, or close it there.'],
        ['The disk is full', 'Make room. What you typed is still in the form; save it again.'],
        ['Made by a newer version', 'Install the newest version. Nothing was changed.'],
        ['The file is damaged', 'Leave it as it is and restore the newest backup; the damaged file is kept aside.'],
      ],
    ),
  ],
  seeAlso: ['backup', 'corrections', 'policies'],
};
