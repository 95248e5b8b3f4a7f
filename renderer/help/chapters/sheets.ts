import { heading, list, steps, text, type Chapter } from '#renderer/help/chapter.ts';

export const sheets: Chapter = {
  id: 'sheets',
  title: 'Results sheets',
  lead: 'A whole event typed from the paper, without the mouse.',
  blocks: [
    steps(
      'Under `Results sheets`, open a new sheet and fill in its head: competition, day, season, discipline, round.',
      'Go to the first row, type the athlete, the mark, the wind and the place. `Enter` goes to the next row.',
      'Each row is saved as you leave it and shows its badges at once. Nothing is lost when the laptop dies.',
      'At the end choose `Sum up`: records and bests of the sheet, as text to read out or to print.',
      'Close the sheet. It can be opened again.',
    ),
    heading('Rows that wait'),
    text(
      'A row that cannot be saved yet stays as a draft and says why: nobody of that name, a mark that cannot be read, a question to confirm. `F8` goes to the next one that waits, `Ctrl+Enter` says yes where the row asks. Drafts count for nothing until they are saved.',
    ),
    heading('DNS, DNF, DQ, NM'),
    text('Type them where the mark would be. They are kept with the sheet and are never a performance.'),
    heading('Pasting from a spreadsheet'),
    text(
      'Copy the rows there and choose `Paste rows`. You see which column was taken for what and how many rows will be saved, before anything is. Names that are not of your club can be left out in one go.',
    ),
    heading('After a protest'),
    text(
      '`Correct a heat` changes the wind, the day or the status of everybody in it in one step. What changes is shown first; then all verdicts are judged again.',
    ),
    heading('FinishLynx'),
    list(
      '`Read FinishLynx files` takes the `.lif` files of the photo finish, one or a whole folder.',
      'Event and category are proposed; check them. Athletes of your club are found by name or number, others are shown and left out.',
      'Thousandths are rounded up to hundredths, as the rule says. Nothing counts until you confirm it in the sheet.',
    ),
  ],
  seeAlso: ['record', 'marks', 'corrections'],
};
