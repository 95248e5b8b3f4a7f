import { heading, list, text, type Chapter } from '#renderer/help/chapter.ts';

export const records: Chapter = {
  id: 'records',
  title: 'Records and lists',
  lead: 'Board, list, history, near misses, and lists of the best.',
  blocks: [
    heading('Board and list'),
    list(
      'The board has disciplines down and age groups across, for one gender and season. Recent records glow; joint holders stand together; an empty cell is an invitation.',
      'The list has the same records with holder, day and place, and can be filtered and sorted.',
      'The field with the calendar shows the records as they stood at the end of a day.',
      'One click on a record opens its history: every holder, by how much it was improved, how long it stood, and a chart.',
    ),
    heading('Near misses and records to beat'),
    text(
      'A mark that missed a record by no more than a few per cent is a near miss. How many per cent is a setting of the club. The other list names members who are close to a record.',
    ),
    heading('Which records there are'),
    text(
      'Each discipline, with its implement or hurdle height, has a record for each age group, gender and season, and an overall one of all ages if your policy keeps it. Track and field, indoors, cross country and road are kept apart.',
    ),
    heading('Former records'),
    text(
      'A record that was beaten is called a former record and stays. A mark entered late finds its place in the order of days: then a record may turn out to have stood for a shorter time, or never.',
    ),
    heading('Lists of the best'),
    text(
      '`Lists` has the best marks of all time or of a year for each discipline and group, each athlete once or every mark, and the personal bests of the whole team. Windy marks stand in a table of their own.',
    ),
  ],
  seeAlso: ['verdicts', 'policies', 'printing'],
};
