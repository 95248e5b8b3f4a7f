import { describe, expect, test } from 'vitest';

import { checkComplete } from '#main/import/reading/open-file.ts';
import { correctedRowReader, readRows } from '#main/import/reading/read-rows.ts';
import {
  csvOf,
  lookups,
  open,
  performanceRow,
  read,
  readPerformance,
  readRecord,
  summary,
  today,
} from './read-text.ts';

describe('a performance', () => {
  test('with every column', () => {
    const outcome = readPerformance({
      date_of_birth: '2010-03-02',
      club: 'Marlbrook AC',
      season: 'T&F',
      age_group: 'U17',
      wind: '+1.2',
      timing: 'FAT',
      place: '2',
      round: 'Final',
      heat: '1',
      bib: '117',
      lane: '4',
      time_of_day: '9:05',
      competition: 'County  Championships',
      venue: 'Marlbrook',
      event_details: 'A race',
      note: 'first race',
    });
    expect(outcome).toMatchObject({
      type: 'candidate',
      line: 2,
      names: [{ first: 'Orla', last: 'Fennimore' }],
      isTeam: false,
      gender: 'F',
      discipline: { type: 'known', discipline: { code: '100m' } },
      season: { text: 'T&F', code: 'track' },
      specification: '',
      day: '2025-06-14',
      dateOfBirth: '2010-03-02',
      ageGroupText: 'U17',
      representedClub: 'Marlbrook AC',
      competition: 'County Championships',
      venue: 'Marlbrook',
      place: 2,
      round: 'final',
      heat: '1',
      bib: '117',
      lane: 4,
      timeOfDay: '09:05',
      eventDetails: 'A race',
      note: 'first race',
      mark: { value: 12_450, resolution: 10, timing: 'FAT' },
      markText: '12.45',
      wind: { tenths: 12, status: 'MEASURED' },
      warnings: [],
    });
  });

  test('with the columns it needs, and the usual season', () => {
    expect(readPerformance()).toMatchObject({
      season: { text: 'Track & Field', code: 'track' },
      place: null,
      wind: { status: 'UNKNOWN' },
      competition: '',
      note: '',
    });
  });

  test('with a place alone counts for medals', () => {
    expect(
      readPerformance({ mark: '', place: '3', discipline: '4x100m', team_members: 'A B; C D; E F; G H' }),
    ).toMatchObject({
      type: 'candidate',
      mark: null,
      place: 3,
    });
  });

  test('of a season that the club does not have keeps its name', () => {
    expect(readPerformance({ season: 'Beach' })).toMatchObject({ season: { text: 'Beach', code: null } });
  });

  test('of a discipline that the club does not have can be created where its kind is given', () => {
    expect(readPerformance({ discipline: 'Welly Wanging', discipline_type: 'measured', mark: '23.40' })).toMatchObject({
      discipline: { type: 'unknown', discipline: { name: 'Welly Wanging', kind: 'measured', teamSize: 1 } },
      mark: { value: 23_400 },
    });
    const team = {
      discipline: 'Sack Race Relay',
      discipline_type: 'Timed',
      mark: '51.2',
      team_members: 'A B; C D; E F',
    };
    expect(readPerformance(team)).toMatchObject({
      isTeam: true,
      discipline: { type: 'unknown', discipline: { kind: 'timed', teamSize: 3 } },
    });
  });

  test('made indoors by its mark is of the season Indoors, and of the discipline there', () => {
    expect(readPerformance({ discipline: 'Long Jump', mark: '6.83i' })).toMatchObject({
      season: { code: 'indoor' },
      wind: { status: 'NOT_APPLICABLE' },
    });
    expect(readPerformance({ discipline: 'Pentathlon', mark: '3901i' })).toMatchObject({
      discipline: { discipline: { code: 'indoor-pentathlon' } },
    });
    expect(readPerformance({ discipline: 'Mile', mark: '5:02', season: 'Road' })).toMatchObject({
      discipline: { discipline: { code: 'mile-road' } },
    });
  });

  test('keeps a wind that is not taken there as a note', () => {
    expect(readPerformance({ discipline: '400m', mark: '55.10', wind: '+1.1' })).toMatchObject({
      wind: { status: 'NOT_APPLICABLE' },
      note: 'wind +1.1',
      warnings: [{ code: 'WIND_NOT_TAKEN', data: { discipline: '400m', wind: '+1.1' } }],
    });
    expect(readPerformance({ season: 'Indoors', wind: '+1.1' })).toMatchObject({ wind: { status: 'NOT_APPLICABLE' } });
    expect(readPerformance({ discipline: '400m', mark: '55.10', wind: 'n/a' })).toMatchObject({
      note: '',
      warnings: [],
    });
  });

  test.each([
    ['12.45 (+1.2)', '', { tenths: 12, status: 'MEASURED' }],
    ['12.45 (+1.2)', '1.2', { tenths: 12, status: 'MEASURED' }],
    ['12.45w', '+3.1', { tenths: 31, status: 'MEASURED' }],
    ['12.45 (+3.1)', 'w', { tenths: 31, status: 'MEASURED' }],
    ['12.45', 'w', { tenths: null, status: 'OVER_LIMIT' }],
    ['12.45w', 'n/a', { tenths: null, status: 'OVER_LIMIT' }],
  ])('joins the wind of the mark %s and of its column %j', (mark, wind, expected) => {
    expect(readPerformance({ mark, wind })).toMatchObject({ wind: expected });
  });

  test.each([
    [{ timing: 'HAND' }, 'HAND'],
    [{ timing: 'FAT', mark: '12.5' }, 'FAT'],
    [{ timing: 'unknown' }, 'UNKNOWN'],
    [{ mark: '12.4h' }, 'HAND'],
    [{ mark: '12.45' }, 'FAT'],
  ])('takes the timing from its column or its mark: %j', (cells, timing) => {
    expect(readPerformance(cells)).toMatchObject({ mark: { timing } });
  });

  test('has a status in its own column, which outweighs the mark', () => {
    expect(summary(readPerformance({ status: 'DQ', mark: '38.09', discipline: '300m' }))).toBe('no mark: DQ (38.09)');
    expect(summary(readPerformance({ status: 'DNS', mark: '' }))).toBe('no mark: DNS');
    expect(summary(readPerformance({ status: 'DNS', mark: 'DNS' }))).toBe('no mark: DNS');
    expect(readPerformance({ status: 'None' })).toMatchObject({ type: 'candidate', warnings: [] });
    expect(readPerformance({ status: 'Q' })).toMatchObject({
      type: 'candidate',
      note: 'Q',
      warnings: [{ code: 'STATUS_KEPT_AS_NOTE', data: { text: 'Q' } }],
    });
  });

  test('has its implement in a column, in the name, or in both', () => {
    const shot = (cells: Record<string, string>) => readPerformance({ mark: '9.02', ...cells });
    expect(shot({ discipline: 'Shot Put', implement: '3,25 kg' })).toMatchObject({ specification: '3.25kg' });
    expect(shot({ discipline: 'SP4K', implement: '4kg' })).toMatchObject({ specification: '4kg' });
    expect(shot({ discipline: 'Shot Put' })).toMatchObject({ specification: '' });
    expect(shot({ discipline: 'High Jump', mark: '1.40', implement: '4kg' })).toMatchObject({
      warnings: [{ code: 'SPECIFICATION_NOT_TAKEN' }],
    });
    expect(readPerformance({ discipline: '100m Hurdles', hurdle_height: '76,2', mark: '15.10' })).toMatchObject({
      specification: '76.2cm',
    });
    expect(readPerformance({ discipline: '80HU17W', mark: '11.90' })).toMatchObject({
      categoryText: 'U17W',
      specification: '',
    });
  });

  test.each<[Record<string, string>, string]>([
    [{ first_name: '', last_name: '' }, 'NAME_MISSING'],
    [{ gender: '' }, 'GENDER_MISSING'],
    [{ gender: 'K' }, 'GENDER_UNREADABLE'],
    [{ gender: 'X' }, 'GENDER_MIXED_FOR_ONE'],
    [{ gender: 'M', discipline: '100HW', mark: '15.10' }, 'GENDER_CONTRADICTION'],
    [{ discipline: '' }, 'DISCIPLINE_MISSING'],
    [{ discipline: 'Welly Wanging' }, 'UNKNOWN_DISCIPLINE'],
    [{ discipline: 'Welly Wanging', discipline_type: 'far' }, 'DISCIPLINE_TYPE_UNREADABLE'],
    [{ discipline: 'Shot Put', mark: '9.02', implement: 'heavy' }, 'SPECIFICATION_UNREADABLE'],
    [{ discipline: 'SP4K', mark: '9.02', implement: '3kg' }, 'SPECIFICATION_CONTRADICTION'],
    [{ mark: '' }, 'MARK_AND_PLACE_MISSING'],
    [{ mark: '', status: 'late' }, 'STATUS_UNREADABLE'],
    [{ mark: '5.67m' }, 'MARK_UNREADABLE WRONG_KIND'],
    [{ mark: '12.45x'.padEnd(70, 'y') }, 'CELL_TOO_LONG'],
    [{ timing: 'laser' }, 'TIMING_UNREADABLE'],
    [{ wind: 'breeze' }, 'WIND_UNREADABLE NOT_A_WIND'],
    [{ wind: '99.9' }, 'WIND_UNREADABLE WIND_ABSURD'],
    [{ mark: '12.45w', wind: '+1.2' }, 'WIND_CONTRADICTION'],
    [{ mark: '12.45 (+1.3)', wind: '+1.2' }, 'WIND_CONTRADICTION'],
    [{ mark: '6.83i', discipline: 'LJ', season: 'Track & Field' }, 'INDOOR_CONTRADICTION'],
    [{ date_of_birth: '2025-06-15' }, 'BORN_AFTER'],
    [{ date_of_birth: '2040' }, 'DAY_IN_THE_FUTURE'],
    [{ date_of_birth: 'spring' }, 'DAY_UNREADABLE NOT_A_DAY'],
    [{ place: 'M' }, 'PLACE_UNREADABLE'],
    [{ place: '0' }, 'PLACE_UNREADABLE'],
    [{ place: '4-h2', round: 'final' }, 'ROUND_CONTRADICTION'],
    [{ place: '4-h2', heat: '3' }, 'ROUND_CONTRADICTION'],
    [{ lane: 'x' }, 'LANE_UNREADABLE'],
    [{ time_of_day: '25:00' }, 'TIME_OF_DAY_UNREADABLE'],
    [{ team_members: 'A B; C D' }, 'NEEDS_ONE_ATHLETE'],
    [{ competition: 'x'.repeat(1_000_000) }, 'CELL_TOO_LONG'],
  ])('is set aside: %j', (cells, expected) => {
    expect(summary(readPerformance(cells))).toBe(expected);
  });

  test('agrees with the round and heat of its place', () => {
    expect(readPerformance({ place: '4-h2', round: 'Heat', heat: '2' })).toMatchObject({
      round: 'heat',
      heat: '2',
      place: 4,
    });
    expect(readPerformance({ round: 'Heat 2' })).toMatchObject({ round: 'heat', heat: '2' });
    expect(readPerformance({ round: 'Golden round' })).toMatchObject({ round: 'Golden round', heat: '' });
  });
});

describe('a team', () => {
  const relay = { first_name: '', last_name: '', discipline: '4x100m', mark: '49.80' };

  test.each<[string, string]>([
    ['', 'TEAM_MEMBERS_MISSING'],
    ['Ada Low; Bea Moor; Cat Hill; Dot Vale; Eve Ash', 'TEAM_TOO_LARGE'],
    ['Ada Low; Bea Moor; ada  low; Dot Vale', 'SAME_LEG_TWICE'],
    ['Ada Low, Bea Moor', 'TEAM_MEMBERS_UNCLEAR'],
  ])('of %j is set aside', (team_members, expected) => {
    expect(summary(readPerformance({ ...relay, team_members }))).toBe(expected);
  });

  test('may be mixed, may have unknown legs, and may be known by one member', () => {
    expect(
      readPerformance({ ...relay, gender: 'Mixed', team_members: 'Ada Low; Ben Moor; ?; Dan Vale' }),
    ).toMatchObject({
      gender: 'X',
      names: [{ first: 'Ada' }, { first: 'Ben' }, null, { first: 'Dan' }],
    });
    expect(readPerformance({ ...relay, first_name: 'Ada', last_name: 'Low' })).toMatchObject({
      isTeam: true,
      names: [{ first: 'Ada', last: 'Low' }],
      warnings: [{ code: 'TEAM_INCOMPLETE', data: { given: 1, size: 4 } }],
    });
  });

  test('may stand between commas where they give exactly the team', () => {
    expect(readPerformance({ ...relay, team_members: 'Ada Low, Bea Moor, Cat Hill, Dot Vale' })).toMatchObject({
      warnings: [],
    });
  });
});

describe('a record of an old list', () => {
  test('may lack nearly everything', () => {
    expect(readRecord()).toMatchObject({
      type: 'candidate',
      names: [{ first: 'Orla', last: 'Fennimore' }],
      mark: { value: 5310 },
      day: '',
      ageGroupText: '',
      season: { code: 'track' },
    });
  });

  test('of a relay has several holders', () => {
    for (const holder of ['Ada Low; Bea Moor; Cat Hill; Dot Vale', 'Ada Low, Bea Moor, Cat Hill and Dot Vale']) {
      expect(readRecord({ discipline: '4x100m', mark: '49.8', holder })).toMatchObject({
        names: [{ last: 'Low' }, { last: 'Moor' }, { last: 'Hill' }, { last: 'Vale' }],
        isTeam: true,
      });
    }
  });

  test('of one athlete may have the last name first, but not two holders', () => {
    expect(readRecord({ holder: 'Fennimore, Orla' })).toMatchObject({ names: [{ first: 'Orla', last: 'Fennimore' }] });
    expect(summary(readRecord({ holder: 'Ada Low, Bea Moor' }))).toBe('HOLDER_UNCLEAR');
    expect(summary(readRecord({ holder: 'Ada Low and Bea Moor' }))).toBe('HOLDER_UNCLEAR');
    expect(summary(readRecord({ holder: '' }))).toBe('HOLDER_MISSING');
  });

  test('that is vacant is no mark', () => {
    expect(summary(readRecord({ holder: '', mark: '' }))).toBe('no mark: NM');
    expect(summary(readRecord({ mark: '' }))).toBe('MARK_MISSING');
  });

  test('keeps where it was found', () => {
    expect(readRecord({ source: 'Handbook 1987', note: 'grass', wind: '+0.3', implement: '' })).toMatchObject({
      source: 'Handbook 1987',
      note: 'grass',
      wind: { tenths: 3 },
    });
  });
});

describe('an athlete', () => {
  const athlete = { first_name: 'Orla', last_name: 'Fennimore', gender: 'Girls' };
  const readAthlete = (cells: Record<string, string> = {}) =>
    read('athletes', csvOf([{ ...athlete, ...cells }])).outcomes[0];

  test('with every column', () => {
    const cells = {
      date_of_birth: '2010-03',
      membership_number: '00417',
      member_from: '2019',
      member_to: '2027-12-31',
      consent: 'yes',
    };
    expect(readAthlete(cells)).toMatchObject({
      type: 'candidate',
      firstName: 'Orla',
      lastName: 'Fennimore',
      gender: 'F',
      dateOfBirth: '2010-03',
      membershipNumber: '00417',
      memberFrom: '2019',
      memberTo: '2027-12-31',
      consent: 'given',
    });
  });

  test('with one name is read, with a warning', () => {
    expect(readAthlete({ first_name: '' })).toMatchObject({
      type: 'candidate',
      warnings: [{ code: 'NAME_HAS_ONE_PART', data: { name: 'Fennimore' } }],
    });
  });

  test.each<[Record<string, string>, string]>([
    [{ first_name: '', last_name: ' ' }, 'NAME_MISSING'],
    [{ gender: 'X' }, 'GENDER_UNREADABLE'],
    [{ consent: 'perhaps' }, 'CONSENT_UNREADABLE'],
    [{ member_from: '2020', member_to: '2019' }, 'MEMBERSHIP_ENDS_BEFORE_IT_BEGINS'],
    [{ membership_number: '1.23E+11' }, 'CELL_IS_SCIENTIFIC'],
    [{ date_of_birth: '#VALUE!' }, 'CELL_IS_AN_ERROR'],
    [{ date_of_birth: '2026-12-01' }, 'DAY_IN_THE_FUTURE'],
  ])('is set aside: %j', (cells, code) => {
    expect(readAthlete(cells)).toMatchObject({ type: 'quarantined', reason: { code } });
  });
});

describe('a quarantined row', () => {
  test('has its cells by our names, to be corrected and read again', () => {
    const file = open('performances', csvOf([performanceRow({ mark: '10. May', event: 'x' })]));
    const { outcomes } = read('performances', csvOf([performanceRow({ mark: '10. May' })]));
    const [row] = outcomes;
    expect(row).toMatchObject({
      type: 'quarantined',
      reason: { code: 'CELL_IS_A_DATE', data: { maybe: ['10.5', '10.05'] } },
      cells: performanceRow({ mark: '10. May' }),
    });
    if (row?.type !== 'quarantined') return;
    const correct = correctedRowReader('performances', file.binding, { lookups, today });
    expect(correct(row.line, { ...row.cells, mark: '10.5' })).toMatchObject({
      type: 'candidate',
      mark: { value: 10_500 },
    });
    expect(correct(row.line, row.cells)).toMatchObject({ type: 'quarantined', reason: { code: 'CELL_IS_A_DATE' } });
  });

  test('of a file with whole names has the first and the last name', () => {
    const text = 'athlete,gender,discipline,date,mark\nOrla Fennimore,F,100m,2025-06-14,999\n';
    const columns = { first_name: 'athlete', last_name: 'athlete' };
    expect(read('performances', text, { columns }).outcomes).toMatchObject([
      { type: 'quarantined', cells: { first_name: 'Orla', last_name: 'Fennimore', mark: '999' } },
    ]);
  });

  test('that could not be taken apart shows its line, and can be typed anew', () => {
    const text = 'first_name,last_name,gender,discipline,date,mark\nOrla,Fennimore,F,100m,2025-06-14,12,45\n';
    const { outcomes } = read('performances', text);
    expect(outcomes).toMatchObject([
      {
        type: 'quarantined',
        line: 2,
        reason: { code: 'RAGGED_ROW', data: { cells: 7, columns: 6 } },
        cells: { first_name: '', mark: '', line: 'Orla,Fennimore,F,100m,2025-06-14,12,45' },
      },
    ]);
    const correct = correctedRowReader('performances', open('performances', text).binding, { lookups, today });
    expect(correct(2, performanceRow())).toMatchObject({ type: 'candidate', line: 2, mark: { value: 12_450 } });
  });

  test('is read again with the constants of its mapping, and its values as they were typed', () => {
    const mapping = {
      constants: { gender: 'F' },
      values: { discipline: { '100m': 'Long Jump' } },
      dateFormat: 'DD.MM.YYYY',
    };
    const { binding } = open('performances', csvOf([performanceRow()]), mapping);
    const { gender: _, ...cells } = performanceRow({ date: '14.06.2025' });
    expect(correctedRowReader('performances', binding, { lookups, today })(2, cells)).toMatchObject({
      type: 'candidate',
      gender: 'F',
      day: '2025-06-14',
      discipline: { discipline: { code: '100m' } },
    });
  });
});

test('progress is told, and whoever hears it may stop the reading', () => {
  const file = open('performances', csvOf(Array.from({ length: 4500 }, () => performanceRow())));
  checkComplete(file);
  const reports: number[] = [];
  readRows('performances', file, { lookups, today, onProgress: (done, total) => reports.push(done, total) });
  expect(reports).toEqual([0, 4500, 2000, 4500, 4000, 4500]);
  const stop = () => {
    throw new Error('stopped');
  };
  expect(() => readRows('performances', file, { lookups, today, onProgress: stop })).toThrow('stopped');
});
