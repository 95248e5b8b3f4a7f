import { list, text, heading, type Chapter } from '#renderer/help/chapter.ts';

export const printing: Chapter = {
  id: 'printing',
  title: 'Printing, exporting and sharing',
  lead: 'Paper, spreadsheets, a web page and pictures.',
  blocks: [
    heading('Record sheet'),
    text(
      'On `Records` choose `Print or export`: as PDF to print, as CSV for a spreadsheet, or as a web page for the club’s site. Whole, or one season, gender, age group, discipline or athlete, and as on the day that the board shows. Names of athletes under 18 are shortened for the public, or stand in full for the clubhouse.',
    ),
    heading('Other lists'),
    list(
      'The grid of performances exports exactly what is filtered, in its order.',
      'Lists of the best, bests of the team, medals, athletes and former records have their own PDF and CSV, of what is filtered.',
      'A results sheet prints its result with records and bests.',
    ),
    heading('Certificates'),
    text(
      'From a performance, `Print or share` makes a certificate for a record or a medal: name, mark, club, day and lines to sign. Words and signatories are in `Settings`.',
    ),
    heading('A picture to share'),
    text(
      'The same button draws a picture of a new record, wide or square. It is made on this laptop and sent nowhere. Names of athletes under 18 are shortened unless you have consent.',
    ),
    heading('In a spreadsheet'),
    text(
      'Text that a spreadsheet would run as a formula is made harmless in exported files. Days are written as 2026-06-14, so that every program reads them alike.',
    ),
    text(
      'The CSV of performances can be imported again. Its `age_group` says only what somebody gave: all other groups follow from the date of birth, also when that is corrected later.',
    ),
  ],
  seeAlso: ['records', 'medals', 'policies'],
};
