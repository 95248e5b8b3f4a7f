import { heading, list, steps, text, type Chapter } from '#renderer/help/chapter.ts';

export const sheets: Chapter = {
  id: 'sheets',
  title: 'Results sheets',
  lead: 'A whole event typed from the paper, without the mouse.',
  blocks: [
    steps(
      'Under `Results sheets`, open a new sheet (`C`) and fill in its head: competition, venue, day, season, discipline, category, round. A few letters and `Tab` choose the discipline and the category. The next sheet begins with the competition and the day of the last one.',
      'Go to the first row and type part of the athlete’s name, the mark, the wind and the place; `Tab` takes the name that is marked. `Enter` goes to the next row, to the column where typing began.',
      'The wind of a race is typed once: it holds for the whole heat. A jump has its own wind in each row. A relay has a cell for each leg.',
      'Each row is saved as you leave it and shows its badges at once. Nothing is lost when the laptop dies.',
      'At the end choose `Sum up` (`Ctrl+E`): records and bests of the sheet, as text to read out or to print.',
      'Close the sheet. It can be opened again.',
    ),
    heading('Rows that wait'),
    text(
      'A row that cannot be saved yet stays as a draft and says why: nobody of that name, a mark that cannot be read, a question to confirm. `F8` goes to the next one that waits. `Ctrl+Enter` says yes where the row asks, and leaves out an athlete who is not of the club. A new athlete of the club is the last line of the suggestions. Drafts count for nothing until they are saved.',
    ),
    heading('DNS, DNF, DQ, NM'),
    text('Type them where the mark would be. They are kept with the sheet and are never a performance.'),
    heading('Pasting from a spreadsheet'),
    text(
      'Copy the rows there and choose `Paste rows`. You see which column was taken for what and how many rows will be saved, before anything is. Names that are not of your club can be left out in one go.',
    ),
    heading('After a protest'),
    text(
      '`Correct a heat` (`Ctrl+H`, under the three dots) changes the wind, the day or the status of everybody in it in one step; it begins with the heat of the row you come from. What changes is shown first; then all verdicts are judged again. A new day in the head holds for the whole sheet. One athlete’s disqualification is taken back by typing the mark again. `Ctrl+Z` takes each step back.',
    ),
    heading('FinishLynx'),
    list(
      '`FinishLynx results` under `Results sheets` takes the `.lif` files of the photo finish, one, several or a whole folder. Heats of one event are put together.',
      'Event and category are proposed; check them. Athletes of your club are found by name or number, others are shown and left out.',
      'Thousandths are rounded up to hundredths, as the rule says. Nothing counts until you confirm it in the sheet, row by row (`Ctrl+Enter`) or with `Confirm all`. Rows that were left out stay on the sheet and can be taken in.',
    ),
  ],
  seeAlso: ['record', 'marks', 'corrections'],
};
