import { heading, list, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const verdicts: Chapter = {
  id: 'verdicts',
  title: 'What the verdict says',
  lead: 'Every sentence of a verdict, and the rule behind it.',
  blocks: [
    text(
      'For each result TrackRecord looks at three things: the club record of every list it counts in, the athlete’s personal best in that discipline and season, and the best of the year. The verdict says what it found and, if it is no record, why not.',
    ),
    table(
      ['It says', 'It means'],
      [
        ['Club record: the first one', 'Nobody held this list before.'],
        ['Better by 0.15 s (1.2 %)', 'The record or best is improved by so much. Whose it was stands behind it.'],
        [
          'Equals the club record: a joint record',
          'Both hold it. Your policy may let the first keep it, or the latest take it.',
        ],
        [
          'It stood until …',
          'It was the record when it was set, and was improved later. Former records stay in the history.',
        ],
        ['0.20 s short', 'No record. That is how much was missing.'],
        ['Over the limit of +2.0 m/s', 'Too much wind from behind: kept as a windy mark, no record and no best.'],
        ['There is no wind reading (NWI)', 'Counts, with a sign, unless your policy says otherwise.'],
        [
          'The method of timing is not known: ranked as a hand time',
          '12.5 may be a hand time, or a 12.50 that a spreadsheet shortened: write 12.50 or 12.5h. Whole seconds do not say it either.',
        ],
        ['Made for another club', 'A personal best, never a club record.'],
        ['Not a member on that day', 'Counts with a sign, or not at all: your policy decides.'],
        [
          'The implement or hurdle height is not known',
          'It competes only with marks like it. Enter the implement to let it compete.',
        ],
        ['A better mark was made on the same day', 'By your policy only the best of a day is in the history.'],
        ['Waiting for ratification', 'It counts and is shown so until you decide.'],
      ],
    ),
    heading('When two marks are compared'),
    list(
      'Only within the same discipline, implement or hurdle height, season and gender. A throw with a lighter shot never beats a heavier one’s record.',
      'By day, then by time of day, round and heat; where nothing tells them apart, the worse one comes first.',
      'A day that is not known exactly is placed at the end of its month or year.',
      'An automatic time is better than a hand time of the same figures.',
    ),
    heading('Your own decisions'),
    text(
      'On a performance’s page `Decide` lets you ratify it, refuse it, say that it was never a record, or that it is the record all the same. The decision is kept with its reason and can be withdrawn; all others are judged again.',
    ),
  ],
  seeAlso: ['policies', 'badges', 'marks'],
};
