import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { formatWind, isWindLegal, parseWind, windCell, type Wind, type WindStatus } from '#shared/domain/wind.ts';

const measured = (tenths: number): Wind => ({ tenths, status: 'MEASURED' });
const without = (status: WindStatus): Wind => ({ tenths: null, status });

describe('a wind', () => {
  test.each([
    ['+1.2', 12],
    ['1.2', 12],
    ['+0,8', 8],
    ['-0,3', -3],
    ['-0.1', -1],
    ['−0.3', -3],
    ['–0.3', -3],
    ['+1', 1 * 10],
    ['-2', -20],
    ['0', 0],
    ['0.0', 0],
    ['-0.0', 0],
    ['+ 1.2', 12],
    [' +1.2 ', 12],
    ['+1.2 m/s', 12],
    ['+1.2m/s', 12],
    ['+2.0', 20],
    ['20.0', 200],
    ['-20.0', -200],
  ])('%s is %i tenths', (text, tenths) => {
    expect(parseWind(text)).toEqual({ type: 'wind', wind: measured(tenths) });
  });

  test.each([
    ['+2.03', 21],
    ['-2.03', -20],
    ['+2.00', 20],
    ['+1.99', 20],
    ['+2.001', 21],
    ['-0.05', 0],
    ['-0.19', -1],
    ['0.01', 1],
    ['+2,03', 21],
  ])('%s is rounded up in the positive direction to %i tenths', (text, tenths) => {
    expect(parseWind(text)).toEqual({ type: 'wind', wind: measured(tenths) });
  });

  test.each<[string, WindStatus]>([
    ['', 'UNKNOWN'],
    ['  ', 'UNKNOWN'],
    ['-', 'UNKNOWN'],
    ['?', 'UNKNOWN'],
    ['null', 'UNKNOWN'],
    ['n/a', 'NOT_MEASURED'],
    ['N/A', 'NOT_MEASURED'],
    ['nwi', 'NOT_MEASURED'],
    ['NWI', 'NOT_MEASURED'],
    ['w', 'OVER_LIMIT'],
    ['not applicable', 'NOT_APPLICABLE'],
  ])('"%s" is %s, which is not 0.0', (text, status) => {
    expect(parseWind(text)).toEqual({ type: 'wind', wind: without(status) });
  });

  test.each(['20.1', '-20.1', '120', '999'])('%s m/s is absurd', (text) => {
    expect(parseWind(text)).toMatchObject({ type: 'unreadable', code: 'WIND_ABSURD' });
  });

  test.each(['abc', '1.2.3', '10:57', '+', '1.', '.5', '1e1', '+1.2 km/h'])('%s is none', (text) => {
    expect(parseWind(text)).toMatchObject({ type: 'unreadable', code: 'NOT_A_WIND' });
  });

  test('is written with its sign, and as NWI where there is no information', () => {
    expect(formatWind(measured(12))).toBe('+1.2');
    expect(formatWind(measured(-3))).toBe('-0.3');
    expect(formatWind(measured(0))).toBe('0.0');
    expect(formatWind(measured(105))).toBe('+10.5');
    expect(formatWind(without('NOT_MEASURED'))).toBe('NWI');
    expect(formatWind(without('UNKNOWN'))).toBe('NWI');
    expect(formatWind(without('OVER_LIMIT'))).toBe('w');
    expect(formatWind(without('NOT_APPLICABLE'))).toBe('');
  });

  test('in a cell is read as the same wind', () => {
    const anyWind = fc.oneof(
      fc.integer({ min: -200, max: 200 }).map(measured),
      fc.constantFrom<WindStatus>('UNKNOWN', 'NOT_MEASURED', 'OVER_LIMIT').map(without),
    );
    fc.assert(
      fc.property(anyWind, (wind) => {
        expect(parseWind(windCell(wind))).toEqual({ type: 'wind', wind });
      }),
    );
    expect(windCell(without('NOT_APPLICABLE'))).toBe('');
  });

  test('is legal up to +2.0, decided on the rounded tenth', () => {
    const legalOf = (text: string) => {
      const parsed = parseWind(text);
      return parsed.type === 'wind' ? isWindLegal(parsed.wind) : parsed.code;
    };
    expect(legalOf('+2.0')).toBe(true);
    expect(legalOf('+2.00')).toBe(true);
    expect(legalOf('+2.03')).toBe(false);
    expect(legalOf('+2.1')).toBe(false);
    expect(legalOf('-5.0')).toBe(true);
    expect(legalOf('w')).toBe(false);
  });

  test('that is unknown is not illegal: the policy decides', () => {
    for (const status of ['UNKNOWN', 'NOT_MEASURED', 'NOT_APPLICABLE'] as const) {
      expect(isWindLegal(without(status))).toBe(true);
    }
  });
});
