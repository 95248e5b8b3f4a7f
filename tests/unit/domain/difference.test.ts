import { describe, expect, it } from 'vitest';

import { formatDifference } from '#shared/domain/difference.ts';

describe('a difference of two marks', () => {
  it('has the unit of the discipline', () => {
    expect(formatDifference(110, 'timed')).toBe('0.11 s');
    expect(formatDifference(65_200, 'timed')).toBe('1:05.20');
    expect(formatDifference(40, 'measured')).toBe('0.04 m');
    expect(formatDifference(1, 'points')).toBe('1 point');
    expect(formatDifference(120, 'points', 1)).toBe('120 points');
  });

  it('is no more exact than the marks are', () => {
    expect(formatDifference(10_000, 'timed', 1000)).toBe('10 s');
    expect(formatDifference(75_000, 'timed', 1000)).toBe('1:15');
    expect(formatDifference(300, 'timed', 100)).toBe('0.3 s');
    expect(formatDifference(10_000, 'timed', 10)).toBe('10.00 s');
  });

  it('is as exact as it needs to be', () => {
    expect(formatDifference(1400, 'timed', 1000)).toBe('1.4 s');
    expect(formatDifference(110, 'timed', 100)).toBe('0.11 s');
    expect(formatDifference(5, 'timed', 10)).toBe('0.005 s');
    expect(formatDifference(5, 'measured')).toBe('0.005 m');
  });
});
