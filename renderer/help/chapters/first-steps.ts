import { heading, list, steps, text, type Chapter } from '#renderer/help/chapter.ts';

export const firstSteps: Chapter = {
  id: 'first-steps',
  title: 'First steps',
  lead: 'From an empty screen to your record board.',
  blocks: [
    text(
      'TrackRecord keeps the athletes, results, records and medals of your club on this laptop. It needs no network. You enter results; it finds club records, personal bests and season bests by itself and tells you why.',
    ),
    heading('Setting up'),
    steps(
      'Enter the name of the club as it should stand on record sheets, and choose the age groups your federation uses.',
      'Bring in what you have: the old record list, a list of athletes, or whole results, under `Import`. You can also begin with nothing.',
      'Look at `Settings`: the record policy asks how your club decides the cases where clubs differ. The first answer is the usual one.',
      'Open `Records`: that is your board.',
    ),
    heading('Just looking?'),
    text(
      'Open the demo club on the first screen, or under `Administration`, `Add a club`. Everything in it is made up. It lies beside your own club and never mixes with it; the name at the top switches between them.',
    ),
    heading('A usual week'),
    list(
      'After a competition: open a results sheet for each event, or record single performances with `N`.',
      'Look at what the sheet sums up: records and bests, ready to be announced.',
      'Once in a while: print the record sheet, recognise the medals, copy the data folder to another disk.',
    ),
  ],
  seeAlso: ['record', 'import', 'policies', 'backup'],
};
