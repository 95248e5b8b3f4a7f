import { describe, expect, test } from 'vitest';

import { readPerformance, summary } from './read-text.ts';

/** What spreadsheets make of cells is set aside, with what may have been typed. */
describe('a mark that a spreadsheet changed', () => {
  test.each<[string, string, string, string[]]>([
    ['10. May', '100m', 'CELL_IS_A_DATE', ['10.5', '10.05']],
    ['10-May', '100m', 'CELL_IS_A_DATE', ['10.5', '10.05']],
    ['10. Mai', '100m', 'CELL_IS_A_DATE', ['10.5', '10.05']],
    ['11.déc', '100m', 'CELL_IS_A_DATE', ['11.12']],
    ['10-paź', '100m', 'CELL_IS_A_DATE', ['10.10']],
    ['May-67', 'Long Jump', 'CELL_IS_A_DATE', ['5.67']],
    ['Mai 67', 'Long Jump', 'CELL_IS_A_DATE', ['5.67']],
    ['2023-05-10', '100m', 'CELL_IS_A_DATE', ['10.5', '10.05']],
    ['2023-05-10 00:00:00', '100m', 'CELL_IS_A_DATE', ['10.5', '10.05']],
    ['10.05.2023', '100m', 'CELL_IS_A_DATE', ['10.5', '10.05']],
    ['01.05.1967', 'Long Jump', 'CELL_IS_A_DATE', ['5.67', '1.5', '1.05']],
    ['45056', 'Long Jump', 'CELL_IS_A_SERIAL', ['10.5', '10.05']],
    ['0.000721', '400m', 'CELL_IS_A_FRACTION_OF_A_DAY', ['1:02.29']],
    ['0,08434028', 'Marathon', 'CELL_IS_A_FRACTION_OF_A_DAY', ['2:01:27.00']],
    ['12:01:02 AM', '400m', 'CELL_IS_A_CLOCK_TIME', ['1:02']],
    ['1:02:00 AM', '400m', 'CELL_IS_A_CLOCK_TIME', ['1:02', '1:02:00']],
    ['1900-01-01 02:14:10 PM', 'Marathon', 'CELL_IS_A_CLOCK_TIME', ['14:14:10']],
  ])('%s (%s): %s', (mark, discipline, code, maybe) => {
    expect(readPerformance({ mark, discipline })).toMatchObject({
      type: 'quarantined',
      reason: { code, data: { maybe } },
    });
  });

  test.each([
    ['4E5', '100m', 'CELL_IS_SCIENTIFIC'],
    ['1.2E+05', 'Pentathlon', 'CELL_IS_SCIENTIFIC'],
    ['#REF!', '100m', 'CELL_IS_AN_ERROR'],
    ['#N/A', '100m', 'CELL_IS_AN_ERROR'],
    ['####', '100m', 'CELL_IS_AN_ERROR'],
  ])('%s (%s): %s', (mark, discipline, expected) => {
    expect(summary(readPerformance({ mark, discipline }))).toBe(expected);
  });
});

describe('other cells that a spreadsheet changed', () => {
  test.each<[Record<string, string>, string, string[]]>([
    [{ date: '45000' }, 'CELL_IS_A_SERIAL', ['2023-03-15', '2027-03-16']],
    [{ date_of_birth: '40239' }, 'CELL_IS_A_SERIAL', ['2010-03-02', '2014-03-03']],
    [{ place: '1. Feb' }, 'CELL_IS_A_DATE', ['1-2', '2-1']],
    [{ heat: '2-Jan' }, 'CELL_IS_A_DATE', ['2-1', '1-2']],
    [{ wind: '1. May' }, 'CELL_IS_A_DATE', ['1.5', '1.05']],
    [{ implement: '26. Jul', discipline: 'Shot Put', mark: '9.02' }, 'CELL_IS_A_DATE', ['26.7', '26.07']],
  ])('%j: %s', (cells, code, maybe) => {
    expect(readPerformance(cells)).toMatchObject({ reason: { code, data: { maybe } } });
  });

  test.each([{ first_name: '#NAME?' }, { competition: '#REF!' }, { bib: '1.2E+07' }])('%j is set aside', (cells) => {
    expect(summary(readPerformance(cells))).toMatch(/^CELL_IS_(?:AN_ERROR|SCIENTIFIC)$/);
  });

  test('words that only look like months stay words', () => {
    expect(readPerformance({ place: '3 Junior' })).toMatchObject({ type: 'candidate', place: 3, round: 'Junior' });
    expect(readPerformance({ competition: '10 May Meeting', venue: '#1 Stadium' })).toMatchObject({
      competition: '10 May Meeting',
      venue: '#1 Stadium',
    });
  });
});
