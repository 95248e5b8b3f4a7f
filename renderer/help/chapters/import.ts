import { heading, list, steps, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const importing: Chapter = {
  id: 'import',
  title: 'Import a file',
  lead: 'Athletes, results or the old record list from a spreadsheet.',
  blocks: [
    steps(
      'In your spreadsheet, save as CSV (UTF-8). Under `Import` you can download a template with the right columns.',
      'Choose what is in it (athletes, performances or a record list) and drop the file.',
      'Check how it was read: letters such as é, what separates the columns, which column is what. What you say is remembered for files of the same layout.',
      'Where the letters are a guess, look at the names with accents and say whether they are right: until then their rows wait.',
      'Look at the preview. Each row says what will happen: new, here already, or what is wrong with it and how it could be meant.',
      'Start. You can cancel at any time; then nothing of the file is taken.',
    ),
    heading('The columns'),
    table(
      ['File', 'Needed', 'May be there'],
      [
        [
          'Athletes',
          '`first_name`, `last_name`, `gender`',
          '`date_of_birth`, `membership_number`, `member_from`, `member_to`, `consent`',
        ],
        [
          'Performances',
          '`first_name`, `last_name`, `gender`, `discipline`, `date`, and `mark` or `place`',
          '`date_of_birth`, `club`, `season`, `age_group`, `implement`, `hurdle_height`, `wind`, `timing`, `round`, `heat`, `bib`, `competition`, `venue`, `event_details`, `team_members`, `status`',
        ],
        [
          'Record list',
          '`discipline`, `gender`, `mark`, `holder`',
          '`age_group`, `season`, `date`, `club`, `competition`, `venue`, `wind`, `timing`, `implement`, `note`, `source`',
        ],
      ],
    ),
    text('Other names of columns are fine: you say once which is which.'),
    text(
      'Results that have only a number for each athlete need a second file that says who that is: add it below the columns. Photo-finish files (`.lif`) can be dropped on the same page; they become results sheets.',
    ),
    heading('Nothing is dropped, nothing is guessed'),
    list(
      'A row that cannot be read is put aside with its line number, the reason and a suggestion. Correct it on the screen and try it again, or download those rows, mend them in the spreadsheet and import that file.',
      'A result that is here already is not taken twice. Importing the same file again does no harm.',
      'Results of other clubs are counted and left out, unless you ask for them.',
      'Whether 03/04 is March or April is never guessed: where the file leaves it open, you say how dates are written.',
    ),
    heading('Taking an import back'),
    text(
      'Every import is listed. `Take back` takes all of it back at once, also the rows that you corrected since; the records are as they were. The rows stay in the history.',
    ),
  ],
  seeAlso: ['marks', 'corrections', 'reference'],
};
