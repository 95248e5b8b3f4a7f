import { describe, expect, test } from 'vitest';

import { parseMark, type MarkKind, type MarkProblem } from '#shared/domain/mark.ts';

describe('what has no meaning, or two, is not guessed', () => {
  test.each<[string, MarkKind, MarkProblem]>([
    ['', 'timed', 'EMPTY'],
    ['   ', 'measured', 'EMPTY'],
    ['999', 'timed', 'SUSPICIOUS_NUMBER'],
    ['100', 'timed', 'SUSPICIOUS_NUMBER'],
    ['134', 'timed', 'SUSPICIOUS_NUMBER'],
    ['1234', 'timed', 'SUSPICIOUS_NUMBER'],
    ['1234.56', 'timed', 'SUSPICIOUS_NUMBER'],
    ['999', 'measured', 'SUSPICIOUS_NUMBER'],
    ['567', 'measured', 'SUSPICIOUS_NUMBER'],
    ['1855', 'measured', 'SUSPICIOUS_NUMBER'],
    ['1234567 m', 'measured', 'SUSPICIOUS_NUMBER'],
    ['1234567', 'points', 'SUSPICIOUS_NUMBER'],
    ['1:75.2', 'timed', 'SECONDS_OVER_59'],
    ['1:60', 'timed', 'SECONDS_OVER_59'],
    ['1:234.5', 'timed', 'SECONDS_OVER_59'],
    ['1:02:99', 'timed', 'SECONDS_OVER_59'],
    ['1:75:02', 'timed', 'MINUTES_OVER_59'],
    ['2h75:18', 'timed', 'MINUTES_OVER_59'],
    ['1234:05', 'timed', 'SUSPICIOUS_NUMBER'],
    ['12.4567', 'timed', 'TOO_MANY_DECIMALS'],
    ['12.450000000000001', 'timed', 'TOO_MANY_DECIMALS'],
    ['5.6789', 'measured', 'TOO_MANY_DECIMALS'],
    ['1.02:30', 'timed', 'TIME_GROUPS_UNCLEAR'],
    ['1:02,30.5', 'timed', 'TIME_GROUPS_UNCLEAR'],
    ['1:02:03:04', 'timed', 'TIME_GROUPS_UNCLEAR'],
    ['1:02:03:04.5', 'timed', 'TIME_GROUPS_UNCLEAR'],
    ['1.2.3.4.5', 'timed', 'TIME_GROUPS_UNCLEAR'],
    ['2h55', 'timed', 'TIME_GROUPS_UNCLEAR'],
    ['0', 'timed', 'NOT_POSITIVE'],
    ['0.00', 'timed', 'NOT_POSITIVE'],
    ['0:00.0', 'timed', 'NOT_POSITIVE'],
    ['0', 'measured', 'NOT_POSITIVE'],
    ['0,00', 'measured', 'NOT_POSITIVE'],
    ['0-0', 'measured', 'NOT_POSITIVE'],
    ['0', 'points', 'NOT_POSITIVE'],
    ['13h', 'timed', 'HAND_OR_HOURS'],
    ['2 h', 'timed', 'HAND_OR_HOURS'],
    ['2:55 h', 'timed', 'HAND_OR_HOURS'],
    ['10.43 (1.2)', 'timed', 'BRACKET_UNCLEAR'],
    ['6.83 (2.4)', 'measured', 'BRACKET_UNCLEAR'],
    ['6.83w (2.4)', 'measured', 'BRACKET_UNCLEAR'],
    ['6.83w (6.9)', 'measured', 'BRACKET_UNCLEAR'],
    ['6.83w (6.91)', 'measured', 'BRACKET_UNCLEAR'],
    ['24.65w(24.5)', 'timed', 'BRACKET_UNCLEAR'],
    ['24.65w(44.5)', 'timed', 'BRACKET_UNCLEAR'],
    ['10.5h (10.74)', 'timed', 'BRACKET_UNCLEAR'],
    ['10.74 (10.5) (10.6)', 'timed', 'BRACKET_UNCLEAR'],
    ['10.43 (+1.2) (+1.4)', 'timed', 'BRACKET_UNCLEAR'],
    ['10.43w (+1.2)', 'timed', 'WIND_CONTRADICTION'],
    ['10.43w (-0.3)', 'timed', 'WIND_CONTRADICTION'],
    ['5.67m', 'timed', 'WRONG_KIND'],
    ["17' 4.5 in", 'timed', 'WRONG_KIND'],
    ['2650 pts', 'timed', 'WRONG_KIND'],
    ['1:02.30', 'measured', 'WRONG_KIND'],
    ['12.45s', 'measured', 'WRONG_KIND'],
    ['10.8h', 'measured', 'WRONG_KIND'],
    ['8120h', 'points', 'WRONG_KIND'],
    ['1:02.3', 'points', 'WRONG_KIND'],
    ['5.67m', 'points', 'WRONG_KIND'],
    ['32,613-h1Weststadt TV27.08.16', 'timed', 'TRAILING_TEXT'],
    ['5,762Oststadt SV22.09.15', 'measured', 'TRAILING_TEXT'],
    ['12.45 Anna', 'timed', 'TRAILING_TEXT'],
    ['12.45?', 'timed', 'TRAILING_TEXT'],
    [`12.45 ${'x'.repeat(100_000)}`, 'timed', 'TRAILING_TEXT'],
    ['abc', 'timed', 'NOT_A_MARK'],
    ['-12.45', 'timed', 'NOT_A_MARK'],
    ['+12.45', 'timed', 'NOT_A_MARK'],
    ['.45', 'timed', 'NOT_A_MARK'],
    ['12.', 'timed', 'TRAILING_TEXT'],
    ['12..45', 'timed', 'TRAILING_TEXT'],
    ['1e3', 'timed', 'TRAILING_TEXT'],
    ['=SUM(1)', 'measured', 'NOT_A_MARK'],
    ['NaN5', 'points', 'NOT_A_MARK'],
    ['١٢.٤٥', 'timed', 'NOT_A_MARK'],
  ])('%s (%s) is %s', (text, kind, code) => {
    expect(parseMark(text, kind)).toMatchObject({ type: 'unreadable', code });
  });

  test('and a suggestion says in words what to write', () => {
    const suggestions = (['999', '134', '10.43w (+1.2)', '1:75.2', '13h'] as const).map((text) => {
      const parsed = parseMark(text, 'timed');
      return parsed.type === 'unreadable' ? parsed.suggestion : null;
    });
    expect(suggestions).toEqual([
      'Write 999.0 for seconds.',
      'Write 1:34 for minutes and seconds, or 134.0 for seconds.',
      'The w says over +2.0, the reading says less; keep the one that is right.',
      'Write the time as 1:02.30 or 2:03:04.',
      'Write 0:13h for thirteen seconds by hand, 13:00:00 for hours.',
    ]);
    expect(parseMark('567', 'measured')).toMatchObject({
      suggestion: 'Write 5.67 for metres and centimetres, or 567 m for whole metres.',
    });
    expect(parseMark('10.57', 'timed', { decimal: ',' })).toMatchObject({
      suggestion: 'Write 10,57 for seconds or 10:57 for minutes.',
    });
  });
});
