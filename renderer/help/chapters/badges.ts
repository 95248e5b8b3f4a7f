import { heading, table, type Chapter } from '#renderer/help/chapter.ts';

export const badges: Chapter = {
  id: 'badges',
  title: 'Badges and words',
  lead: 'What the small signs beside a mark mean, and the words of this manual.',
  blocks: [
    heading('Badges'),
    table(
      ['Badge', 'Meaning'],
      [
        ['CR', 'Club record; with a dashed outline: was one once'],
        ['=CR', 'Equals the club record'],
        ['PB', 'Personal best; with a dashed outline: was one once'],
        ['=PB', 'Equals the personal best'],
        ['SB', 'Season best: the best of the year'],
        ['w', 'Too much wind: no record and no best'],
        ['NWI', 'No wind information'],
        ['h', 'Timed by hand'],
        ['i', 'Indoors'],
      ],
    ),
    heading('Words'),
    table(
      ['Word', 'Meaning'],
      [
        ['Mark', 'The time, distance, height or points of a result'],
        ['Performance', 'One athlete’s or team’s result: mark, day, discipline and all that belongs to it'],
        ['Season', 'Where it took place: track and field, indoors, cross country, road, or your own'],
        ['Leg', 'One runner’s part of a relay'],
        ['Automatic time', 'From a photo finish; also called FAT'],
        ['Former record', 'It was the record when it was set and has been beaten since'],
        ['Near miss', 'A mark that missed a record by little'],
        ['Ratified', 'Confirmed by the records officer'],
        ['Historic group', 'An age group that is no longer given out; its records stay'],
        ['Unverified', 'The implement or hurdle height is not known, or no source could be checked'],
        ['Quarantine', 'Rows of a file that could not be read and wait for a correction'],
        ['Medal-only', 'A place without a mark: it counts for medals alone'],
      ],
    ),
  ],
  seeAlso: ['verdicts', 'marks'],
};
