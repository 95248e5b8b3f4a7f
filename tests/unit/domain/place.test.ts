import { describe, expect, test } from 'vitest';

import { parsePlace, roundName } from '#shared/domain/place.ts';

describe('a place', () => {
  test.each<[string, number | null, string | null, string | null]>([
    ['1', 1, null, null],
    [' 12 ', 12, null, null],
    ['1.', 1, null, null],
    ['1.0', 1, null, null],
    ['=3', 3, null, null],
    ['3=', 3, null, null],
    ['1st', 1, null, null],
    ['2nd', 2, null, null],
    ['23rd', 23, null, null],
    ['4th', 4, null, null],
    ['1f2', 1, 'final', '2'],
    ['1f', 1, 'final', null],
    ['5-fi', 5, 'final', null],
    ['3-fi-A', 3, 'final', 'A'],
    ['4-h2', 4, 'heat', '2'],
    ['4–h2', 4, 'heat', '2'],
    ['11-h10', 11, 'heat', '10'],
    ['2h3', 2, 'heat', '3'],
    ['5-hNat', 5, 'heat', 'Nat'],
    ['3-sf2', 3, 'semi', '2'],
    ['1sf1', 1, 'semi', '1'],
    ['2qf4', 2, 'quarter', '4'],
    ['6q1', 6, 'qualification', '1'],
    ['6q', 6, 'qualification', null],
    ['1pr2', 1, 'preliminary', '2'],
    ['1ce2', 1, 'ce', '2'],
    ['1-nat', 1, 'nat', null],
    ['3-fo', 3, 'fo', null],
    ['23-grp2', 23, 'grp', '2'],
    ['h3', null, 'heat', '3'],
    ['h', null, 'heat', null],
    ['sf', null, 'semi', null],
    ['f3', null, 'final', '3'],
    ['ce', null, 'ce', null],
  ])('%s', (text, place, round, heat) => {
    expect(parsePlace(text)).toEqual({ type: 'place', place, round, heat });
  });

  test.each(['', '  ', '-', '(-)', '–', '()', 'null', 'None'])('is not given by "%s"', (text) => {
    expect(parsePlace(text)).toEqual({ type: 'none' });
  });

  test('may be a status, as timing systems write it', () => {
    expect(parsePlace('DNF')).toEqual({ type: 'no-mark', status: 'DNF' });
    expect(parsePlace('SCR')).toEqual({ type: 'no-mark', status: 'SCR' });
  });

  test.each(['0', '-1', '1.5', 'M', 'first', '3 of 8', '3/8', '12345678', '=SUM(1)', 'x'.repeat(10_000)])(
    'is not %s',
    (text) => {
      expect(parsePlace(text)).toMatchObject({ type: 'unreadable', code: 'NOT_A_PLACE' });
    },
  );
});

describe('the name of a round', () => {
  test.each([
    ['Final', 'final'],
    ['f', 'final'],
    ['Semi-Final', 'semi'],
    ['heat', 'heat'],
    ['B race', 'B race'],
    [' ', null],
  ])('%s is %s', (text, name) => {
    expect(roundName(text)).toBe(name);
  });
});
