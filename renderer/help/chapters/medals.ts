import { heading, list, text, type Chapter } from '#renderer/help/chapter.ts';

export const medals: Chapter = {
  id: 'medals',
  title: 'Medals',
  lead: 'Entering, counting and recognising them.',
  blocks: [
    text(
      'A place in a final, or where no round is named, earns a medal by itself: 1 gold, 2 silver, 3 bronze, and in cross country also 4 to 12 bronze. The table of medal positions can be changed for each season.',
    ),
    heading('Many at once'),
    text(
      'Enter the medals of a competition on one page: athlete, age group, discipline, place. A mark is not needed. All of them are saved or none; what is here already is shown before. A relay’s medal reaches every runner.',
    ),
    heading('Overview'),
    text(
      'Medals are counted by athlete, year, season, discipline, competition and age group, with charts and the table behind them, and can be filtered and exported.',
    ),
    heading('Recognised'),
    list(
      'Select the medals that were handed over and choose `Mark as recognised`, with the occasion, the day and a note.',
      'The filter `not yet recognised` tells what is still to be done before the next presentation evening.',
      'The list of occasions says what was recognised when; a recognition can be taken back.',
    ),
  ],
  seeAlso: ['record', 'printing', 'reference'],
};
