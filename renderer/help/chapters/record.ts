import { heading, list, steps, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const record: Chapter = {
  id: 'record',
  title: 'Record a performance',
  lead: 'One result at a time, with the verdict while you type.',
  blocks: [
    steps(
      'Press `N` anywhere, or choose `Record a performance`.',
      'Type part of the athlete’s name. Somebody new is created from the same field, without leaving the form.',
      'Check day, season and discipline. Age group and gender are proposed; change them only where they are otherwise.',
      'Type the mark as it stands on the paper, and the wind where the event has wind.',
      'Read the verdict beside the form, then press `Ctrl+Enter` to save. Competition, day and discipline stay for the next one.',
    ),
    heading('What the form asks about'),
    list(
      'A mark that is hard to believe, or far better than all before: it asks you to look once more. If it is right, save it again.',
      'A result that is here already: it is shown beside yours. Exactly the same one cannot be saved twice.',
      'A day in the future, a missing runner, a wind where none is taken: these stand at the field and must be mended.',
    ),
    heading('Relays and teams'),
    text(
      'A team discipline asks for its runners in running order. Each should be a member of the club on that day; somebody who is not is named in the verdict. A name alone will do for a runner you do not know. A mixed team of the usual kind has as many women as men. Teams have no personal best.',
    ),
    heading('Attempts'),
    text(
      'For jumps and throws you may enter the whole series, each attempt with its wind. The best legal attempt counts, also where a longer one was windy. A foul is x, a pass -; heights are typed as on the card: 1.55 o, 1.60 xxo, 1.65 xxx.',
    ),
    heading('Fields that are easily misunderstood'),
    table(
      ['Field', 'What it means'],
      [
        ['Season', 'Where it took place: track and field, indoors, cross country, road. Each has records of its own.'],
        [
          'Age group',
          'Comes from date of birth, day and season. What you choose yourself wins, and a disagreement is said.',
        ],
        ['Place', 'Of a final, or where no round is named, it may earn a medal.'],
        ['Round', 'Heat, semi, final: decides the order of two marks on one day.'],
        ['Represented club', 'Another club makes it a personal best, but never a record of yours.'],
      ],
    ),
  ],
  seeAlso: ['marks', 'verdicts', 'sheets', 'corrections'],
};
