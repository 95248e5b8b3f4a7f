import { describe, expect, it } from 'vitest';

import { attemptText, readCard, statusOfSign } from '#shared/domain/attempts.ts';

describe('the line of a vertical jump’s card', () => {
  it.each([
    ['1.55 o', '1.55', ['valid']],
    ['1.55 O', '1.55', ['valid']],
    ['1.55 xo', '1.55', ['foul', 'valid']],
    ['1,55 XXO', '1,55', ['foul', 'foul', 'valid']],
    ['1.55xx0', '1.55', ['foul', 'foul', 'valid']],
    ['1.60m xxx', '1.60m', ['foul', 'foul', 'foul']],
    ['1.60 -', '1.60', ['pass']],
    ['1.60 x-', '1.60', ['foul', 'pass']],
    ['1.60 xr', '1.60', ['foul', 'retired']],
    ["5' 3 o", "5' 3", ['valid']],
  ])('%s is a height and its trials', (text, height, results) => {
    expect(readCard(text)).toEqual({ height, results });
  });

  it.each(['1.55', '1.50', '17-04.50', 'x', '-', 'o', 'xo', '', '5.31 +0.8', '5.31 0'])('%s is none', (text) => {
    expect(readCard(text)).toBeNull();
  });

  it('has a sign for every trial without a mark, which is read as it is shown', () => {
    for (const status of ['foul', 'pass', 'retired'] as const)
      expect(statusOfSign(attemptText({ mark: '', status }))).toBe(status);
    expect(attemptText({ mark: '1.55', status: 'valid' })).toBe('1.55');
  });
});
