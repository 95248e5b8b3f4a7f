import { describe, expect, test } from 'vitest';

import { csvOf, performanceRow, read, readPerformance, summary } from './read-text.ts';

/** Every oddity that real result files were seen to have, one line each; the people are made up. */

describe('times', () => {
  test.each([
    ['1:23:45', 'Marathon', '5025000 UNKNOWN'],
    ['1,34,91', '800m', '94910 FAT'],
    ['1.50,24', '800m', '110240 FAT'],
    ['2.25.02', '1000m', '145020 FAT'],
    ['12:23,00', '3000m', '743000 FAT'],
    ['1m 48.22 s', '800m', '108220 FAT'],
    ['8;10.2', '3000m', '490200 UNKNOWN'],
    ['99:19', 'Half Marathon', '5959000 UNKNOWN'],
    ['2h55:18', 'Marathon', '10518000 UNKNOWN'],
    ['01:18.1', '400m', '78100 UNKNOWN'],
    ['10.8h', '100m', '10800 HAND'],
    ['10,74 (10,5)', '100m', '10740 FAT'],
    ['10.123', '100m', '10123 FAT'],
    ['3:44s', '1500m', '224000 UNKNOWN'],
    ['5:5.6s', '3000m Steeplechase', '305600 UNKNOWN'],
    ['4,38,78mx', '1500m', '278780 FAT'],
    ['6,12,5+', '1000m Walk', '372500 UNKNOWN'],
  ])('%s (%s) is %s', (mark, discipline, expected) => {
    expect(summary(readPerformance({ mark, discipline }))).toBe(expected);
  });

  test('the hand time in brackets is kept as a note', () => {
    expect(readPerformance({ mark: '10,74 (10,5)' })).toMatchObject({
      note: 'hand time 10.5h',
      warnings: [{ code: 'HAND_TIME_KEPT_AS_NOTE' }],
    });
  });

  test('one decimal ranks as hand, with a warning', () => {
    expect(readPerformance({ mark: '12.5' })).toMatchObject({
      mark: { value: 12_500, timing: 'UNKNOWN' },
      warnings: [{ code: 'MARK', data: { text: '12.5', warning: 'TIMING_UNKNOWN_ONE_DECIMAL' } }],
    });
  });

  test('a time whose minutes were cut off is read, with a warning', () => {
    expect(readPerformance({ mark: '13.8s', discipline: '10000m' }).type).toBe('candidate');
    expect(warningCodes(readPerformance({ mark: '13.8s', discipline: '10000m' }))).toContain('MARK_TOO_FAST');
    expect(warningCodes(readPerformance({ mark: '9.58' }))).toEqual([]);
  });
});

describe('heights, lengths and points', () => {
  test.each([
    ['15.19m', 'Shot Put', '15190'],
    ['5,67m', 'Long Jump', '5670'],
    ['2650 pts', 'Pentathlon', '2650'],
    ['5,790 pts', 'Heptathlon', '5790'],
    ['2399points', 'Heptathlon', '2399'],
    ['17-04.50', 'Long Jump', '5296'],
    ['13\' 6 3/4"', 'Pole Vault', '4134'],
    ["54' 6", 'Discus', '16612'],
    ['J4-10.00', 'High Jump', '1473'],
    ['5,58(ok)', 'Long Jump', '5580'],
  ])('%s (%s) is %s', (mark, discipline, expected) => {
    expect(summary(readPerformance({ mark, discipline }))).toBe(expected);
  });

  test('inches without quotes around the cell are read too', () => {
    const text =
      'first_name;last_name;gender;discipline;date;mark;venue\nOrla;Fennimore;F;Pole Vault;2025-06-14;13\' 6 3/4";Marlbrook\n';
    expect(read('performances', text).outcomes).toMatchObject([{ mark: { value: 4134 }, venue: 'Marlbrook' }]);
  });

  test('a tie decided by a jump-off, and other signs, are kept as notes', () => {
    expect(readPerformance({ mark: 'J4-10.00', discipline: 'HJ' })).toMatchObject({ note: 'tie decided by jump-off' });
    expect(readPerformance({ mark: '4,38,78mx', discipline: '1500m' })).toMatchObject({ note: 'mixed race' });
  });

  test('junk is set aside', () => {
    expect(summary(readPerformance({ mark: '999', discipline: '1500m' }))).toBe('MARK_UNREADABLE SUSPICIOUS_NUMBER');
    expect(summary(readPerformance({ mark: '32,613-h1Marlbrook AC27.08.16', discipline: '200m' }))).toMatch(
      /^MARK_UNREADABLE/,
    );
  });
});

describe('no marks', () => {
  test.each([
    ['DNS', 'DNS'],
    ['DNF', 'DNF'],
    ['DQ', 'DQ'],
    ['SCR', 'SCR'],
    ['NH', 'NH'],
    ['NM', 'NM'],
    ['ND', 'ND'],
    ['NT', 'NT'],
    ['NP', 'NP'],
    ['FS', 'FS'],
    ['FOUL', 'FOUL'],
    ['XXX', 'NM'],
    ['None', 'NM'],
    ['null', 'NM'],
    ['38.09DQ', 'DQ (38.09)'],
  ])('%s is counted and kept', (mark, expected) => {
    expect(summary(readPerformance({ mark }))).toBe(`no mark: ${expected}`);
    expect(summary(readPerformance({ mark, place: '3' }))).toBe(`no mark: ${expected}`);
  });
});

describe('wind', () => {
  test.each([
    ['+0,8', { tenths: 8, status: 'MEASURED' }],
    ['-0.1', { tenths: -1, status: 'MEASURED' }],
    ['+1', { tenths: 10, status: 'MEASURED' }],
    ['', { tenths: null, status: 'UNKNOWN' }],
    ['n/a', { tenths: null, status: 'NOT_MEASURED' }],
  ])('%j', (wind, expected) => {
    expect(readPerformance({ wind })).toMatchObject({ wind: expected });
  });

  test('10.43 w is over the limit, by how much is not known', () => {
    expect(readPerformance({ mark: '10.43 w' })).toMatchObject({
      mark: { value: 10_430 },
      wind: { tenths: null, status: 'OVER_LIMIT' },
      attempts: [],
    });
  });

  test('24.65w(24.8) is the windy mark, with the legal one as an attempt', () => {
    expect(readPerformance({ mark: '24.65w(24.8)', discipline: '200m' })).toMatchObject({
      mark: { value: 24_650 },
      wind: { status: 'OVER_LIMIT' },
      attempts: [{ value: 24_800, windTenths: null, status: 'valid' }],
    });
  });
});

describe('places', () => {
  test.each([
    ['2', { place: 2, round: '', heat: '' }],
    ['1f2', { place: 1, round: 'final', heat: '2' }],
    ['4-h2', { place: 4, round: 'heat', heat: '2' }],
    ['3-fi-A', { place: 3, round: 'final', heat: 'A' }],
    ['1.0', { place: 1, round: '', heat: '' }],
    ['h3', { place: null, round: 'heat', heat: '3' }],
    ['(-)', { place: null, round: '', heat: '' }],
  ])('%s', (place, expected) => {
    expect(readPerformance({ place })).toMatchObject(expected);
  });

  test('a status in the column of places is a status', () => {
    expect(summary(readPerformance({ place: 'DQ', mark: '38.09', discipline: '300m' }))).toBe('no mark: DQ (38.09)');
  });
});

describe('dates', () => {
  test.each([
    ['2009-08-16', undefined, '2009-08-16'],
    ['16 AUG 2009', 'D MMM YYYY', '2009-08-16'],
    ['26 May 19', 'D MMM YY', '2019-05-26'],
    ['3 Jul 1997', 'D MMM YY', '1997-07-03'],
    ['1992', undefined, '1992'],
    ['1992-07', undefined, '1992-07'],
    ['15/16-09-1962', 'DD/DD-MM-YYYY', '1962-09-16'],
    ['Dec  3- 4, 2021', 'MMM D-D, YYYY', '2021-12-04'],
    ['14.06.2025', 'DD.MM.YYYY', '2025-06-14'],
    ['06/14/2025', 'MM/DD/YYYY', '2025-06-14'],
    ['12/05/46', 'DD/MM/YY', '1946-05-12'],
  ])('%s (%s) is %s', (date, dateFormat, expected) => {
    expect(readPerformance({ date }, dateFormat === undefined ? {} : { dateFormat })).toMatchObject({ day: expected });
  });

  test.each([
    ['16 AUG 2009', undefined, 'DAY_UNREADABLE DAY_FORM_UNNAMED'],
    ['15/16-09-1962', undefined, 'DAY_UNREADABLE SEVERAL_DAYS'],
    ['Dec  3- 4, 2021', undefined, 'DAY_UNREADABLE SEVERAL_DAYS'],
    ['14/14/2002', undefined, 'DAY_UNREADABLE NO_SUCH_DAY'],
    ['14/14/2002', 'DD/MM/YYYY', 'DAY_UNREADABLE NO_SUCH_DAY'],
    ['05/06/2024', undefined, 'DAY_UNREADABLE DAY_FORM_UNNAMED'],
    ['2046-05-12', undefined, 'DAY_IN_THE_FUTURE'],
    ['2026-06-15', undefined, 'DAY_IN_THE_FUTURE'],
    ['', undefined, 'DAY_MISSING'],
    ['45000', undefined, 'CELL_IS_A_SERIAL'],
  ])('%j (%s) is set aside: %s', (date, dateFormat, expected) => {
    expect(summary(readPerformance({ date }, dateFormat === undefined ? {} : { dateFormat }))).toBe(expected);
  });
});

describe('letters', () => {
  test('a name encoded twice is set aside with what it was', () => {
    expect(readPerformance({ last_name: 'CasaÃ±as' })).toMatchObject({
      type: 'quarantined',
      reason: { code: 'DOUBLE_ENCODED', data: { column: 'last_name', text: 'CasaÃ±as', repaired: 'Casañas' } },
    });
  });

  test('capitals before signs are no double encoding', () => {
    expect(readPerformance({ competition: 'Løp «BLÅ»', last_name: 'Ånes' })).toMatchObject({
      competition: 'Løp «BLÅ»',
    });
  });

  test.each(['Lov\u001cegrove', 'Lov\u0000egrove', 'Lov\ufffdgrove'])(
    'a letter cut to a control byte (%j) is set aside',
    (last_name) => {
      expect(summary(readPerformance({ last_name }))).toBe('LETTER_LOST');
    },
  );

  test('a Windows sign as a control character is put right, with a warning', () => {
    expect(readPerformance({ competition: 'Meeting d\u0092Or', venue: 'Marlbrook' })).toMatchObject({
      competition: 'Meeting d’Or',
      warnings: [{ code: 'SIGN_REPAIRED', data: { column: 'competition', repaired: 'Meeting d’Or' } }],
    });
  });
});

describe('structure', () => {
  test('a file without a header is refused, and read where the mapping names columns by number', () => {
    const text = 'Orla,Fennimore,F,100m,2025-06-14,12.45\nTomos,Garrick,M,100m,2025-06-14,11.02\n';
    expect(() => read('performances', text)).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE', data: { file: 'results.csv', problem: 'no-header' } }),
    );
    const columns = { first_name: '#1', last_name: '#2', gender: '#3', discipline: '#4', date: '#5', mark: '#6' };
    expect(read('performances', text, { columns }).outcomes).toMatchObject([
      { line: 1, names: [{ first: 'Orla', last: 'Fennimore' }], mark: { value: 12_450 } },
      { line: 2, names: [{ first: 'Tomos', last: 'Garrick' }] },
    ]);
  });

  test('exact duplicate rows and the same name with another birth date are all kept apart', () => {
    const rows = [performanceRow(), performanceRow(), performanceRow({ date_of_birth: '2011-02-03' })];
    expect(read('performances', csvOf(rows)).outcomes).toMatchObject([
      { line: 2, dateOfBirth: '' },
      { line: 3, dateOfBirth: '' },
      { line: 4, dateOfBirth: '2011-02-03' },
    ]);
  });

  test.each([
    ['SP7.26K', 'SP', '7.26kg'],
    ['Hammer 3,25kg', 'HT', '3.25kg'],
    ['60m Hurdles 76.2cm', '60mH', '76.2cm'],
    ['JT800', 'JT', '800g'],
    ['100', '100m', ''],
    ['100 m', '100m', ''],
    ['High Jump', 'HJ', ''],
  ])('%s is an alias, with its implement or height', (discipline, code, specification) => {
    const outcome = readPerformance({
      discipline,
      mark: discipline.includes('0m') || discipline.startsWith('100') ? '10.5' : '1.95',
    });
    expect(outcome).toMatchObject({ discipline: { discipline: { code } }, specification });
  });

  test('a relay team stands in one cell', () => {
    const cells = {
      first_name: '',
      last_name: '',
      discipline: '4x100m',
      mark: '49.80',
      team_members: 'Ada Low; Bea de Vries; ; Cat MOOR',
    };
    expect(readPerformance(cells)).toMatchObject({
      isTeam: true,
      names: [{ first: 'Ada', last: 'Low' }, { first: 'Bea', last: 'de Vries' }, null, { first: 'Cat', last: 'MOOR' }],
      warnings: [{ code: 'TEAM_INCOMPLETE', data: { size: 4, given: 3 } }],
    });
  });

  test('joint holders stand in a line each', () => {
    const text = 'discipline,gender,mark,holder\nHigh Jump,F,1.70,Ada Low\nHigh Jump,F,1.70,Bea Moor\n';
    expect(read('records', text).outcomes).toMatchObject([
      { names: [{ first: 'Ada' }] },
      { names: [{ first: 'Bea' }] },
    ]);
  });
});

function warningCodes(outcome: ReturnType<typeof readPerformance>): string[] {
  return outcome.type === 'quarantined'
    ? []
    : outcome.warnings.map(({ code }) => code).filter((code) => code !== 'MARK');
}
