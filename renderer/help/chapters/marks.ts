import { heading, list, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const marks: Chapter = {
  id: 'marks',
  title: 'Marks, winds and days',
  lead: 'Every way of writing them that is understood.',
  blocks: [
    heading('Times'),
    table(
      ['You type', 'It is'],
      [
        ['`12.45` or `12,45`', '12.45 seconds, automatic'],
        ['`12.5h`', '12.5 seconds by hand'],
        ['`12.5`', 'One decimal: ranked as a hand time, with a warning'],
        ['`1:02.3`, `1.02,30`', 'One minute two'],
        ['`2:03:04`', 'Two hours three minutes four'],
      ],
    ),
    heading('Distances, heights and points'),
    table(
      ['You type', 'It is'],
      [
        ['`5.67`, `5,67m`', '5.67 metres'],
        ['`17-04.50`, `13\' 6 3/4"`', 'Feet and inches; kept as typed and converted'],
        ['`8120`', 'Points of a combined event'],
      ],
    ),
    heading('Signs behind a mark'),
    list(
      '`h` by hand, `w` too much wind, `i` indoors: `10.8h`, `10.43w`, `6.83i`.',
      'What an official result gives is never rounded again.',
    ),
    heading('Wind'),
    table(
      ['You type', 'It is'],
      [
        ['`+1.2` or `1.2`', 'From behind, in metres a second'],
        ['`-0.3` or `-0,3`', 'From the front'],
        ['nothing', 'Not known: counts with the sign NWI, unless the policy says otherwise'],
        ['`n/a`', 'Not measured'],
        ['`w`', 'Over the limit, the reading is not known'],
      ],
    ),
    text(
      'Up to +2.0 is legal. It is asked for in sprints and hurdles up to 200 m and in long and triple jump, outdoors only.',
    ),
    heading('Days'),
    text(
      'Write `2026-06-14`. If you know only the month or the year, write `2026-06` or `2026`: a verdict that depends on the missing day says so. Arrow up and down move a day on.',
    ),
    heading('Implements and hurdles'),
    text(
      'Write `4kg`, `800g` or `76.2`. Left empty, the one your age group uses by rule is taken where a checked source says it (see `Reference data`); otherwise the mark is `unverified` and kept apart.',
    ),
  ],
  seeAlso: ['record', 'verdicts', 'reference'],
};
