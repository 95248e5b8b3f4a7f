import { describe, expect, test } from 'vitest';

import { importReason, importSuggestion, importWarning } from '#shared/messages/import.ts';
import { csvOf, performanceRow, read } from './read-text.ts';

function said(cells: Record<string, string>): { reason: string; suggestion: string | null } {
  const [outcome] = read('performances', csvOf([performanceRow(cells)])).outcomes;
  if (outcome?.type !== 'quarantined') throw new Error('the row was read');
  return { reason: importReason(outcome.reason), suggestion: importSuggestion(outcome.reason) };
}

describe('a row that was set aside says why and what to do', () => {
  test.each<[Record<string, string>, string, string | null]>([
    [{ gender: 'K' }, '“K” is no gender category.', 'Write F for women, M for men or X for a mixed team.'],
    [
      { discipline: 'Lengde' },
      'There is no discipline named “Lengde”.',
      'Put the name right; or say in discipline_type whether it is timed, measured or points, and let missing disciplines be created.',
    ],
    [
      { mark: '10. May' },
      'A spreadsheet made a date of the mark: “10. May”.',
      'It was probably 10.5 or 10.05; type it as the result list has it.',
    ],
    [
      { mark: '1:75.2', discipline: '800m' },
      '“1:75.2” has more than 59 seconds after the minutes.',
      'Write the time as 1:02.30 or 2:03:04.',
    ],
    [
      { date: '05/06/2024' },
      '“05/06/2024” is a day in a form that was not named (date).',
      'Say whether the day or the month comes first (DD/MM/YYYY or MM/DD/YYYY).',
    ],
    [{ date: '2046-05-12' }, 'The date, 12 May 2046, is in the future.', 'Check the year; 46 may have been 1946.'],
    [
      { last_name: 'CasaÃ±as' },
      'The letters of the last name “CasaÃ±as” were garbled on the way.',
      'It was probably “Casañas”.',
    ],
    [
      { last_name: 'Lov\u001cgrove' },
      'A letter was lost in the last name: “Lov▯grove”.',
      'Type it again as the result list has it.',
    ],
    [
      { mark: '12.45w', wind: '+1.2' },
      'The mark “12.45w” and the wind +1.2 contradict each other.',
      'Keep the one that is right.',
    ],
  ])('%j', (cells, reason, suggestion) => {
    expect(said(cells)).toEqual({ reason, suggestion });
  });

  test('about the whole line', () => {
    const text =
      'first_name,last_name,gender,discipline,date,mark\nOrla,Fennimore,F,100m,2025,12,45\nOrla,"Fennimore,F,100m,2025,12.45\n';
    const reasons = read('performances', text).outcomes.map((outcome) =>
      outcome.type === 'quarantined' ? `${importReason(outcome.reason)} ${importSuggestion(outcome.reason)}` : '',
    );
    expect(reasons).toEqual([
      'This line has 7 cells, the header has 6. Put a cell that holds the separator, such as 10,52, in quotation marks.',
      'A quotation mark opens in this line and does not close. Take the quotation mark away, or put the cell in quotation marks and write those inside it twice.',
    ]);
  });
});

test('a warning says what was noticed', () => {
  const warnings = (cells: Record<string, string>) => {
    const [outcome] = read('performances', csvOf([performanceRow(cells)])).outcomes;
    return outcome?.type === 'candidate' ? outcome.warnings.map(importWarning) : [];
  };
  expect(warnings({ mark: '12.5' })).toEqual([
    '“12.5” has one decimal and no method of timing, so it ranks as a hand time; a spreadsheet makes 12.5 of 12.50.',
  ]);
  expect(warnings({ discipline: '400m', mark: '55.10', wind: '+1.1' })).toEqual([
    'No wind is taken for 400m there; +1.1 was kept as a note.',
  ]);
  expect(warnings({ discipline: '4x100m', mark: '49.80', team_members: 'A B; C D; ?; G H' })).toEqual([
    '4x100m: 3 of 4 members are known.',
  ]);
});
