import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';

import { readLifFile } from '#main/finishlynx/lif-file.ts';
import { Failure } from '#shared/domain/failure.ts';

const heat = [
  '; made for this test',
  '12,1,2,Girls 100 Meter Dash,+1.3,m/s,,,,100,14:03:20.1234',
  '1,42,4,Fennimore,Ada,Marlbrook Harriers,12.455,MH017,12.455,,,14:03:20.124,F,"4,16",,12.455,12.455',
  '2,17,5,"Ågård, Jr.",Zoë,"The ""Fast"" Club",12.61,,0.155',
  "DNF,9,6,O'Brien,Mairéad,Marlbrook Harriers,,,,,,14:03:20.124,F,12,,,",
  'DQ,8,7,Stone,Rosa,Elsewhere AC,38.09,,',
  ',,8,,,,,,',
  '',
].join('\r\n');

const read = (text: string, encoding = 'windows-1252', addBOM = false) =>
  readLifFile({ name: '012-1-02.lif', bytes: iconv.encode(text, encoding, { addBOM }) });

const problemOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return (error.data as { problem: string }).problem;
    throw error;
  }
  return null;
};

describe('a .lif file', () => {
  test('is read with its heat and its rows', () => {
    const file = read(heat);
    expect(file).toMatchObject({
      event: '12',
      round: '1',
      heat: '2',
      name: 'Girls 100 Meter Dash',
      wind: '+1.3',
      distanceMetres: 100,
      startTime: '14:03:20',
      problems: [],
    });
    expect(file.rows).toEqual([
      {
        line: 3,
        place: 1,
        status: null,
        id: '42',
        lane: 4,
        lastName: 'Fennimore',
        firstName: 'Ada',
        affiliation: 'Marlbrook Harriers',
        time: '12.455',
        license: 'MH017',
      },
      expect.objectContaining({ line: 4, place: 2, lastName: 'Ågård, Jr.', affiliation: 'The "Fast" Club' }),
      expect.objectContaining({ line: 5, place: null, status: 'DNF', firstName: 'Mairéad', time: '' }),
      expect.objectContaining({ line: 6, status: 'DQ', time: '38.09' }),
    ]);
  });

  test.each([
    ['Windows-1252', 'windows-1252', false],
    ['UTF-16 with a mark', 'utf-16le', true],
    ['UTF-16 without a mark', 'utf-16le', false],
    ['UTF-16 of the other order', 'utf-16be', true],
    ['UTF-8', 'utf-8', false],
    ['UTF-8 with a mark', 'utf-8', true],
  ])('says the same in %s', (_name, encoding, addBOM) => {
    expect(read(heat, encoding, addBOM)).toEqual(read(heat));
  });

  test.each(['\n', '\r', '\r\n'])('may end its lines with %j', (end) => {
    expect(read(heat.replaceAll('\r\n', end))).toEqual(read(heat));
  });

  test('keeps every line that it cannot read, with its number', () => {
    const file = read(
      ['7,1,1,Men 200m', '1,3', 'third,4,2,Marsh,Tom,,21.456', '2,5,3,Marsh,Tim,,fast', '3,6,4,"Hale,Ben,,22.1'].join(
        '\n',
      ),
    );
    expect(file.problems).toEqual([
      { line: 2, text: '1,3', code: 'TOO_FEW_FIELDS', detail: '2' },
      { line: 3, text: 'third,4,2,Marsh,Tom,,21.456', code: 'PLACE_UNREADABLE', detail: 'third' },
      { line: 4, text: '2,5,3,Marsh,Tim,,fast', code: 'TIME_UNREADABLE', detail: 'fast' },
      { line: 5, text: '3,6,4,"Hale,Ben,,22.1', code: 'QUOTE_OPEN', detail: '' },
      { line: 5, text: '3,6,4,"Hale,Ben,,22.1', code: 'TOO_FEW_FIELDS', detail: '4' },
    ]);
    expect(file.rows.map(({ lastName, place, time }) => [lastName, place, time])).toEqual([
      ['Marsh', null, '21.456'],
      ['Marsh', 2, ''],
    ]);
  });

  test('refuses a wind in another unit and one that is none', () => {
    expect(read('1,1,1,100m,2.3,mph').problems).toMatchObject([{ line: 1, code: 'WIND_UNIT', detail: '2.3 mph' }]);
    expect(read('1,1,1,100m,2.3,mph').wind).toBe('');
    expect(read('1,1,1,100m,breeze,m/s').problems).toMatchObject([{ code: 'WIND_UNREADABLE' }]);
    expect(read('1,1,1,100m,"-0,4",mps').wind).toBe('-0,4');
    expect(read('1,1,1,100m,NWI,').wind).toBe('NWI');
  });

  test('takes statuses from the column of places and from that of times', () => {
    const rows = ['DNS', 'dnf', 'DQ', 'SCR', 'FS', 'DSQ'].map((status, index) => `${status},${index},,Hale,Ben,,`);
    expect(read(['1,1,1,100m', ...rows].join('\n')).rows.map((row) => row.status)).toEqual([
      'DNS',
      'DNF',
      'DQ',
      'SCR',
      'FS',
      'DQ',
    ]);
    expect(read('1,1,1,100m\n,3,4,Hale,Ben,,DNF').rows).toMatchObject([{ status: 'DNF', time: '' }]);
  });

  test('counts a missing round and heat as the first, and puts twice encoded letters right', () => {
    expect(read('1,,,100m\n1,2,3,MÃ¼ller,ZoÃ«,,12.1')).toMatchObject({
      round: '1',
      heat: '1',
      rows: [{ lastName: 'Müller', firstName: 'Zoë' }],
    });
  });

  test('is told from other files', () => {
    const bytes = (text: string) => ({ name: 'x.lif', bytes: Buffer.from(text) });
    expect(problemOf(() => readLifFile(bytes('')))).toBe('empty');
    expect(problemOf(() => readLifFile(bytes('; a comment\n')))).toBe('empty');
    expect(problemOf(() => readLifFile(bytes('Dear club,\nhere are the results')))).toBe('not-finishlynx');
    expect(problemOf(() => readLifFile(bytes('first_name,last_name,mark\nAda,Marsh,12.1')))).toBe('not-finishlynx');
    expect(problemOf(() => readLifFile(bytes('%PDF-1.7')))).toBe('pdf');
    expect(problemOf(() => readLifFile(bytes('PK\u0003\u0004')))).toBe('spreadsheet');
    expect(
      problemOf(() => readLifFile({ name: 'x.lif', bytes: Buffer.alloc(900, '\u0001\u0002\u0080', 'latin1') })),
    ).toBe('binary');
    expect(problemOf(() => readLifFile({ name: 'x.lif', bytes: Buffer.alloc(6_000_000, 'a') }))).toBe('not-finishlynx');
  });

  test('never breaks, whatever it holds, and loses no line', () => {
    const line = fc.string({ unit: fc.constantFrom(',', '"', 'a', '1', '.', ';', ' ', 'é', ':'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const file = read(['1,1,1,Men 100m', ...lines].join('\n'), 'utf-8');
        const named = new Set([...file.rows, ...file.problems].map((each) => each.line));
        for (const [index, text] of lines.entries()) {
          const isSilent = text.trimStart().startsWith(';') || !/[^,"\s]/.test(text);
          const isLaneOnly = text
            .split(',')
            .every((field, at) => at === 2 || at > 6 || at === 5 || field.trim() === '');
          expect(named.has(index + 2) || isSilent || isLaneOnly).toBe(true);
        }
      }),
    );
  });
});
