import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markTicks, percentInWords, tickInWords } from '#renderer/components/mark-axis.ts';
import { momentOf, timeTicks } from '#renderer/components/time-axis.ts';

describe('the axis of marks', () => {
  it('writes round values as people write marks', () => {
    const sprint = markTicks(12_300, 12_950, 'timed');
    expect(sprint.ticks.map((tick) => tickInWords(tick, sprint.step, 'timed'))).toEqual([
      '12.2',
      '12.4',
      '12.6',
      '12.8',
      '13.0',
    ]);
    const marathon = markTicks(8_000_000, 9_500_000, 'timed');
    expect(tickInWords(marathon.ticks[0] ?? 0, marathon.step, 'timed')).toBe('2:10:00');
    const jump = markTicks(5610, 6120, 'measured');
    expect(tickInWords(jump.ticks[0] ?? 0, jump.step, 'measured')).toBe('5.60');
  });

  it('holds every mark between its first and its last value, with few values in between', () => {
    const kinds = fc.constantFrom('timed' as const, 'measured' as const, 'points' as const);
    fc.assert(
      fc.property(fc.nat(30_000_000), fc.nat(3_000_000), kinds, (smallest, span, kind) => {
        const { ticks } = markTicks(smallest, smallest + span, kind);
        expect(ticks[0]).toBeLessThanOrEqual(smallest);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(smallest + span);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('has one value alone in the middle', () => {
    const { ticks, step } = markTicks(1740, 1740, 'measured');
    expect(ticks.map((tick) => tickInWords(tick, step, 'measured'))).toEqual(['1.73', '1.74', '1.75']);
  });

  it('says per cent as exactly as they are small', () => {
    expect(percentInWords(0.047)).toBe('0.05 %');
  });
});

describe('the axis of time', () => {
  it('begins years in a long career and months in a short one', () => {
    const years = timeTicks(Date.UTC(1974, 5, 1), Date.UTC(2026, 5, 1));
    expect(years.map(({ text }) => text)).toEqual(['1980', '1990', '2000', '2010', '2020']);
    const months = timeTicks(Date.UTC(2025, 10, 20), Date.UTC(2026, 3, 20));
    expect(months.map(({ text }) => text)).toEqual(['Dec 2025', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026']);
  });

  it('puts an imprecise day at its end and an unknown one nowhere', () => {
    expect(momentOf('2024')).toBe(Date.UTC(2024, 11, 31));
    expect(momentOf('2024-02')).toBe(Date.UTC(2024, 1, 29));
    expect(momentOf('')).toBeNull();
  });
});
