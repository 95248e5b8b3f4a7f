import { describe, expect, test } from 'vitest';

import { parseMark, type MarkKind, type MarkOptions } from '#shared/domain/mark.ts';

function read(text: string, kind: MarkKind, options: MarkOptions = {}): number | string {
  const parsed = parseMark(text, kind, options);
  return parsed.type === 'mark' ? parsed.mark.value : parsed.type === 'no-mark' ? parsed.status : parsed.code;
}

describe('a height or length in metres', () => {
  test.each([
    ['5.67', 5670],
    ['5,67', 5670],
    ['05.67', 5670],
    ['5.67m', 5670],
    ['5,67m', 5670],
    ['5.67 m', 5670],
    ['5.67 M', 5670],
    ['5.67 m.', 5670],
    ['5.67 metres', 5670],
    ['5.67 meters', 5670],
    ['15.19m', 15_190],
    ['98.48', 98_480],
    ['98.5', 98_500],
    ['104.80', 104_800],
    ['2.4', 2400],
    ['1.1m', 1100],
    ['6', 6000],
    ['6m', 6000],
    ['0.90', 900],
    ['0,90', 900],
    ['1.855', 1855],
    ['1,855', 1855],
    ['0.001', 1],
    ['5m67', 5670],
    ['5 m 67', 5670],
    ['5m67cm', 5670],
    ['185cm', 1850],
    ['185 cm', 1850],
    ['95cm', 950],
    ['100 m', 100_000],
    ['18345 m', 18_345_000],
    ['18345m', 18_345_000],
    ['18345.5', 18_345_500],
  ])('%s is %i mm', (text, millimetres) => {
    expect(read(text, 'measured')).toBe(millimetres);
  });

  test('is in centimetres even where a spreadsheet dropped the zeros, and in millimetres where three decimals were typed', () => {
    expect(parseMark('2.4', 'measured')).toMatchObject({ mark: { resolution: 10, timing: null, warnings: [] } });
    expect(parseMark('6', 'measured')).toMatchObject({ mark: { resolution: 10 } });
    expect(parseMark('18345 m', 'measured')).toMatchObject({ mark: { resolution: 1000 } });
    expect(parseMark('1.855', 'measured')).toMatchObject({ mark: { resolution: 1, warnings: ['MILLIMETRES_TYPED'] } });
  });

  test('with three decimals after the other sign than the file uses may be thousands', () => {
    expect(read('5.790', 'measured', { decimal: ',' })).toBe('DECIMAL_UNCLEAR');
    expect(read('5,790', 'measured', { decimal: '.' })).toBe('DECIMAL_UNCLEAR');
    expect(read('5,790', 'measured', { decimal: ',' })).toBe(5790);
    expect(read('5.79', 'measured', { decimal: ',' })).toBe(5790);
  });
});

describe('a height or length in feet and inches', () => {
  test.each([
    ['17-04.50', 5296, '208.5 in = 5295.9 mm'],
    ['17-4.5', 5296, 'the same with fewer digits'],
    ['17\' 4.5"', 5296, 'the same with marks'],
    ["17'4.5", 5296, 'the same without the second mark'],
    ['17-4 1/2', 5296, 'the same as a fraction'],
    ['17-4½', 5296, 'the same with one sign'],
    ['17’ 4½”', 5296, 'the same with curly marks'],
    ['17′ 4.5″', 5296, 'the same with primes'],
    ["17' 4.5''", 5296, 'the same with two single marks'],
    ['17 ft 4.5 in', 5296, 'the same with units'],
    ['17ft 4.5in', 5296, 'the same without spaces'],
    ['17 feet 4.5 inches', 5296, 'the same in words'],
    ['17 ft 4 inch', 5283, '208 in = 5283.2 mm'],
    ['13\' 6 3/4"', 4134, '162.75 in = 4133.85 mm'],
    ['13\' 6¾"', 4134, 'the same with one sign'],
    ['13-06.75', 4134, 'the same with decimals'],
    ["54' 6", 16_612, '654 in = 16611.6 mm'],
    ['54\'6"', 16_612, 'the same without the space'],
    ['54-06', 16_612, 'the same with a hyphen'],
    ["12'10.25", 3918, '154.25 in = 3917.95 mm'],
    ['4-10.00', 1473, '58 in = 1473.2 mm'],
    ['6-04', 1930, '76 in = 1930.4 mm'],
    ["17'", 5182, '204 in = 5181.6 mm'],
    ['19-08.25', 6001, '236.25 in = 6000.75 mm'],
    ['29-02.50', 8903, '350.5 in = 8902.7 mm'],
    ['6\' 0 1/8"', 1832, '72.125 in = 1831.975 mm'],
    ['6\' 0 1/16"', 1830, '72.0625 in = 1830.3875 mm'],
    ['0-10', 254, '10 in'],
    ['5-2.5', 1588, '62.5 in = 1587.5 mm, half a millimetre goes up'],
  ])('%s is %i mm (%s)', (text, millimetres) => {
    expect(read(text, 'measured')).toBe(millimetres);
    expect(parseMark(text, 'measured')).toMatchObject({ mark: { imperial: true, resolution: 1, warnings: [] } });
  });

  test('keeps neighbouring quarter inches apart, which centimetres would not', () => {
    expect(read('17-04.25', 'measured')).toBe(5290);
    expect(read('17-04.50', 'measured')).toBe(5296);
    expect(read('17-04.75', 'measured')).toBe(5302);
  });

  test.each(['17-12', '5-67', '5\' 13"'])('%s has too many inches', (text) => {
    expect(read(text, 'measured')).toBe('INCHES_OVER_11');
  });

  test.each(['17-4 4/4', '13\' 6 5/4"'])('%s has a fraction that is none', (text) => {
    expect(read(text, 'measured')).toBe('NOT_A_MARK');
  });
});

describe('points', () => {
  test.each([
    ['8120', 8120],
    ['76', 76],
    ['625', 625],
    ['999', 999],
    ['9126', 9126],
    ['10452', 10_452],
    ['2650 pts', 2650],
    ['2650pts', 2650],
    ['2650 pts.', 2650],
    ['2399points', 2399],
    ['2399 Points', 2399],
    ['1 point', 1],
    ['812p', 812],
    ['5,790 pts', 5790],
    ['5,790', 5790],
    ['5.790', 5790],
    ['5 790', 5790],
    ['5\u00a0790', 5790],
    ["5'790", 5790],
    ['12,345', 12_345],
  ])('%s is %i', (text, points) => {
    expect(read(text, 'points')).toBe(points);
  });

  test('are whole numbers', () => {
    expect(read('57.5', 'points')).toBe('POINTS_NOT_WHOLE');
    expect(read('8120.0', 'points')).toBe('POINTS_NOT_WHOLE');
    expect(parseMark('8120.0', 'points')).toMatchObject({ suggestion: expect.stringContaining('8120') });
  });

  test('may be wind-assisted as a total', () => {
    expect(parseMark('5790w', 'points')).toMatchObject({
      mark: { value: 5790, windyWithoutReading: true, timing: null },
    });
  });
});
