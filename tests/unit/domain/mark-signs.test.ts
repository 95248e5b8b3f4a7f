import { describe, expect, test } from 'vitest';

import { parseMark, type MarkKind, type ParsedMark } from '#shared/domain/mark.ts';

const plain: Omit<ParsedMark, 'value' | 'resolution' | 'timing'> = {
  windTenths: null,
  windyWithoutReading: false,
  legalAlternative: null,
  handAlternative: null,
  indoor: false,
  imperial: false,
  note: null,
  warnings: [],
};

const fat = (value: number) => ({ value, resolution: 10, timing: 'FAT' as const });
const hand = (value: number) => ({ value, resolution: 100, timing: 'HAND' as const });
const unknown = (value: number) => ({ value, resolution: 100, timing: 'UNKNOWN' as const });
const metres = (value: number) => ({ value, resolution: 10, timing: null });

describe('what stands beside a mark', () => {
  test.each<[string, MarkKind, Partial<ParsedMark>]>([
    ['10.43w', 'timed', { ...fat(10_430), windyWithoutReading: true }],
    ['10.43 w', 'timed', { ...fat(10_430), windyWithoutReading: true }],
    ['10.43W', 'timed', { ...fat(10_430), windyWithoutReading: true }],
    ['10.43 (w)', 'timed', { ...fat(10_430), windyWithoutReading: true }],
    ['11.9w', 'timed', { ...unknown(11_900), windyWithoutReading: true, warnings: ['TIMING_UNKNOWN_ONE_DECIMAL'] }],
    ['10.8hw', 'timed', { ...hand(10_800), windyWithoutReading: true }],
    ['10.8wh', 'timed', { ...hand(10_800), windyWithoutReading: true }],
    ['10.43w+2.3', 'timed', { ...fat(10_430), windTenths: 23 }],
    ['10.43w +2.3', 'timed', { ...fat(10_430), windTenths: 23 }],
    ['10.43w (+2.3)', 'timed', { ...fat(10_430), windTenths: 23 }],
    ['10.43 (+1.2)', 'timed', { ...fat(10_430), windTenths: 12 }],
    ['10.43 (+1.2 m/s)', 'timed', { ...fat(10_430), windTenths: 12 }],
    ['10.43 +1.2', 'timed', { ...fat(10_430), windTenths: 12 }],
    ['10,43 -0,3', 'timed', { ...fat(10_430), windTenths: -3 }],
    ['10.43 −0.3', 'timed', { ...fat(10_430), windTenths: -3 }],
    ['10.43 (0.0)', 'timed', { ...fat(10_430), windTenths: 0 }],
    ['10.43 (-0.0)', 'timed', { ...fat(10_430), windTenths: 0 }],
    ['6.83 (+2.03)', 'measured', { ...metres(6830), windTenths: 21 }],
    ['6.83 +1.2', 'measured', { ...metres(6830), windTenths: 12 }],
    ['6.83m +1.2', 'measured', { ...metres(6830), windTenths: 12 }],
    ['6.83m w', 'measured', { ...metres(6830), windyWithoutReading: true }],
    ['6.83mw', 'measured', { ...metres(6830), windyWithoutReading: true }],
    ['6.83w (6.71)', 'measured', { ...metres(6830), windyWithoutReading: true, legalAlternative: metres(6710) }],
    ['6.83w (+3.1)', 'measured', { ...metres(6830), windTenths: 31 }],
    ['6.83i', 'measured', { ...metres(6830), indoor: true }],
    ['6.83 i', 'measured', { ...metres(6830), indoor: true }],
    ['6.83m i', 'measured', { ...metres(6830), indoor: true }],
    ['7.12i', 'timed', { ...fat(7120), indoor: true }],
    [
      '24.65w(24.8)',
      'timed',
      {
        ...fat(24_650),
        windyWithoutReading: true,
        legalAlternative: unknown(24_800),
        warnings: ['TIMING_UNKNOWN_ONE_DECIMAL'],
      },
    ],
    ['24.65w(24.8h)', 'timed', { ...fat(24_650), windyWithoutReading: true, legalAlternative: hand(24_800) }],
    ['14.21w(14.47)', 'timed', { ...fat(14_210), windyWithoutReading: true, legalAlternative: fat(14_470) }],
    ['10,74 (10,5)', 'timed', { ...fat(10_740), handAlternative: hand(10_500) }],
    ['10.74(10.5h)', 'timed', { ...fat(10_740), handAlternative: hand(10_500) }],
    ['1:52.18 (1:52.0)', 'timed', { ...fat(112_180), handAlternative: hand(112_000) }],
    [
      'J4-10.00',
      'measured',
      { value: 1473, resolution: 1, timing: null, imperial: true, note: 'tie decided by jump-off' },
    ],
    ['J1.85', 'measured', { ...metres(1850), note: 'tie decided by jump-off' }],
    ['5,58(ok)', 'measured', { ...metres(5580), note: 'ok' }],
    ['25,1(ok)', 'timed', { ...unknown(25_100), note: 'ok', warnings: ['TIMING_UNKNOWN_ONE_DECIMAL'] }],
    ['4,38,78mx', 'timed', { ...fat(278_780), note: 'mixed race' }],
    ['4:38.78 mx', 'timed', { ...fat(278_780), note: 'mixed race' }],
    ['4:38.78 (mx)', 'timed', { ...fat(278_780), note: 'mixed race' }],
    ['6:12.50+', 'timed', { ...fat(372_500), note: 'intermediate time', warnings: ['INTERMEDIATE_TIME'] }],
    ['10.02A', 'timed', { ...fat(10_020), note: 'altitude' }],
    ['7.12Q', 'timed', { ...fat(7120), note: 'qualified by place' }],
    ['7.12 q', 'timed', { ...fat(7120), note: 'qualified by time' }],
    ['5.67PB', 'measured', { ...metres(5670), note: 'PB' }],
    ['5.67 =PB', 'measured', { ...metres(5670), note: '=PB' }],
    ['5.67 SB', 'measured', { ...metres(5670), note: 'SB' }],
    ['2:07.21(nr)', 'timed', { ...fat(127_210), note: 'nr', warnings: ['NOTE_KEPT'] }],
    ['12.14(800g)', 'measured', { ...metres(12_140), note: '800g', warnings: ['NOTE_KEPT'] }],
    ['12.14*', 'measured', { ...metres(12_140), note: '*', warnings: ['NOTE_KEPT'] }],
    ['75.96sxx', 'timed', { ...fat(75_960), note: 'xx', warnings: ['NOTE_KEPT'] }],
    ['12.14 (NWI) PB', 'timed', { ...fat(12_140), note: 'NWI; PB', warnings: ['NOTE_KEPT'] }],
    ['12.14 ()', 'timed', fat(12_140)],
  ])('%s (%s)', (text, kind, expected) => {
    expect(parseMark(text, kind)).toEqual({ type: 'mark', mark: { ...plain, ...expected } });
  });
});

describe('no mark', () => {
  test.each([
    ['DNS', 'DNS'],
    ['dns', 'DNS'],
    ['DNF', 'DNF'],
    ['d.n.f.', 'DNF'],
    ['DQ', 'DQ'],
    ['DSQ', 'DQ'],
    ['NM', 'NM'],
    ['NH', 'NH'],
    ['ND', 'ND'],
    ['NT', 'NT'],
    ['NP', 'NP'],
    ['FS', 'FS'],
    ['SCR', 'SCR'],
    ['FOUL', 'FOUL'],
    ['Foul', 'FOUL'],
    ['X', 'FOUL'],
    ['XXX', 'NM'],
    ['xxx', 'NM'],
    ['X X X', 'NM'],
    ['null', 'NM'],
    ['None', 'NM'],
    ['-', 'NM'],
    ['–', 'NM'],
    ['---', 'NM'],
    ['(-)', 'NM'],
    [' DNS ', 'DNS'],
    ['(DNS)', 'DNS'],
  ])('%s is %s in every kind of discipline', (text, status) => {
    for (const kind of ['timed', 'measured', 'points'] as const) {
      expect(parseMark(text, kind)).toEqual({ type: 'no-mark', status, note: null });
    }
  });

  test.each([
    ['38.09DQ', 'DQ', '38.09'],
    ['38.09 DQ', 'DQ', '38.09'],
    ['38.09 (DQ)', 'DQ', '38.09'],
    ['DQ 38.09', 'DQ', '38.09'],
    ['DQ (TR17.3)', 'DQ', 'TR17.3'],
    ['DNF - fell', 'DNF', 'fell'],
    ['9.58 fs', 'FS', '9.58'],
  ])('%s keeps what stands beside %s', (text, status, note) => {
    expect(parseMark(text, 'timed')).toEqual({ type: 'no-mark', status, note });
  });

  test('is not seen inside a word', () => {
    expect(parseMark('2650 point', 'points')).toMatchObject({ type: 'mark' });
    expect(parseMark('DNA', 'timed')).toMatchObject({ type: 'unreadable' });
    expect(parseMark('FSX', 'timed')).toMatchObject({ type: 'unreadable' });
  });
});
