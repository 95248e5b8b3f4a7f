import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  formatMark,
  markInUnits,
  markRank,
  parseMark,
  type Mark,
  type MarkKind,
  type MarkParse,
} from '#shared/domain/mark.ts';

const kinds: MarkKind[] = ['timed', 'measured', 'points'];

/** A time of at most 200 hours in the steps of its resolution. */
const time: fc.Arbitrary<Mark> = fc
  .record({
    resolution: fc.constantFrom(1, 10, 100, 1000),
    steps: fc.integer({ min: 1, max: 720_000 }),
    timing: fc.constantFrom('FAT' as const, 'HAND' as const, 'UNKNOWN' as const),
  })
  .map(({ resolution, steps, timing }) => ({ value: steps * resolution, resolution, timing }));

const distance: fc.Arbitrary<Mark> = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }).map((steps) => ({ value: steps * 10, resolution: 10, timing: null })),
  fc.integer({ min: 1, max: 1_000_000 }).map((value) => ({ value, resolution: 1, timing: null })),
  fc.integer({ min: 100, max: 900_000 }).map((metres) => ({ value: metres * 1000, resolution: 1000, timing: null })),
);

const score: fc.Arbitrary<Mark> = fc
  .integer({ min: 1, max: 999_999 })
  .map((value) => ({ value, resolution: 1, timing: null }));

function markOf(parsed: MarkParse): Mark | MarkParse {
  if (parsed.type !== 'mark') return parsed;
  const { value, resolution, timing } = parsed.mark;
  return { value, resolution, timing };
}

describe('a formatted mark', () => {
  test('of any time is read as the same mark, given its method', () => {
    fc.assert(
      fc.property(time, (mark) => {
        expect(markOf(parseMark(formatMark(mark, 'timed'), 'timed', { timing: mark.timing }))).toEqual(mark);
      }),
    );
  });

  test('of a time whose method shows in its form needs no column for it', () => {
    const shows = (mark: Mark) => mark.timing === 'HAND' || (mark.timing === 'FAT') === mark.resolution <= 10;
    fc.assert(
      fc.property(time.filter(shows), (mark) => {
        expect(markOf(parseMark(formatMark(mark, 'timed'), 'timed'))).toEqual(mark);
      }),
    );
  });

  test('of any distance or score is read as the same mark', () => {
    fc.assert(
      fc.property(distance, (mark) => {
        expect(markOf(parseMark(formatMark(mark, 'measured'), 'measured'))).toEqual(mark);
      }),
    );
    fc.assert(
      fc.property(score, (mark) => {
        expect(markOf(parseMark(formatMark(mark, 'points'), 'points'))).toEqual(mark);
      }),
    );
  });

  test.each<[Mark, MarkKind, string]>([
    [{ value: 12_450, resolution: 10, timing: 'FAT' }, 'timed', '12.45'],
    [{ value: 62_300, resolution: 10, timing: 'FAT' }, 'timed', '1:02.30'],
    [{ value: 10_800, resolution: 100, timing: 'HAND' }, 'timed', '10.8h'],
    [{ value: 12_500, resolution: 100, timing: 'UNKNOWN' }, 'timed', '12.5'],
    [{ value: 50_857, resolution: 1, timing: 'FAT' }, 'timed', '50.857'],
    [{ value: 50_850, resolution: 1, timing: 'FAT' }, 'timed', '50.850'],
    [{ value: 7_384_000, resolution: 1000, timing: 'UNKNOWN' }, 'timed', '2:03:04'],
    [{ value: 13_000, resolution: 1000, timing: 'HAND' }, 'timed', '0:13h'],
    [{ value: 5_959_000, resolution: 1000, timing: 'UNKNOWN' }, 'timed', '1:39:19'],
    [{ value: 12_345, resolution: 100, timing: 'FAT' }, 'timed', '12.345'],
    [{ value: 5670, resolution: 10, timing: null }, 'measured', '5.67'],
    [{ value: 2400, resolution: 10, timing: null }, 'measured', '2.40'],
    [{ value: 5296, resolution: 1, timing: null }, 'measured', '5.296'],
    [{ value: 18_345_000, resolution: 1000, timing: null }, 'measured', '18345 m'],
    [{ value: 8120, resolution: 1, timing: null }, 'points', '8120'],
  ])('%o (%s) is %s', (mark, kind, text) => {
    expect(formatMark(mark, kind)).toBe(text);
  });
});

describe('reading', () => {
  test('a comma and a dot mean the same', () => {
    fc.assert(
      fc.property(time, (mark) => {
        const text = formatMark(mark, 'timed');
        expect(parseMark(text.replace('.', ','), 'timed')).toEqual(parseMark(text, 'timed'));
      }),
    );
    fc.assert(
      fc.property(distance, (mark) => {
        const text = formatMark(mark, 'measured');
        expect(parseMark(text.replace('.', ','), 'measured')).toEqual(parseMark(text, 'measured'));
      }),
    );
  });

  test('spaces around a mark mean nothing', () => {
    fc.assert(
      fc.property(time, fc.constantFrom(' ', '\t', '\u00a0', '  '), (mark, space) => {
        const text = formatMark(mark, 'timed');
        expect(parseMark(`${space}${text}${space}`, 'timed')).toEqual(parseMark(text, 'timed'));
      }),
    );
  });

  test('never throws and never gives a mark that is not a positive integer, whatever was typed', () => {
    const sign = fc.constantFrom(...'0123456789:;.,-+()\'"hwimsJQAxX /½'.split(''));
    const cell = fc.oneof(
      fc.string(),
      fc.array(sign, { maxLength: 14 }).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(cell, fc.constantFrom(...kinds), (text, kind) => {
        const parsed = parseMark(text, kind);
        if (parsed.type !== 'mark') return;
        for (const mark of [parsed.mark, parsed.mark.legalAlternative, parsed.mark.handAlternative]) {
          if (mark === null) continue;
          expect(Number.isSafeInteger(mark.value) && mark.value > 0).toBe(true);
          expect(mark.value % mark.resolution).toBe(0);
          expect(mark.timing === null).toBe(kind !== 'timed');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a whole number of inches is exact to the millimetre', () => {
    fc.assert(
      fc.property(fc.nat(250), fc.nat(11), fc.constantFrom(0, 25, 50, 75), (feet, inches, hundredths) => {
        fc.pre(feet + inches + hundredths > 0);
        const parsed = parseMark(`${feet}-${inches}.${String(hundredths).padStart(2, '0')}`, 'measured');
        const exact = (feet * 12 + inches + hundredths / 100) * 25.4;
        const value = parsed.type === 'mark' ? parsed.mark.value : Number.NaN;
        expect(Math.abs(value - exact)).toBeLessThan(0.5 + 1e-6);
      }),
    );
  });
});

describe('the rank of a mark', () => {
  function rankOf(text: string, kind: MarkKind): number {
    const parsed = parseMark(text, kind);
    if (parsed.type !== 'mark') throw new Error(`${text} is unreadable`);
    return markRank(parsed.mark.value, kind, parsed.mark.timing);
  }

  test('orders 11.20 automatic, 11.2 by hand, 11.21 automatic', () => {
    const inOrder = ['11.19', '11.20', '11.2h', '11.201', '11.21', '11.3h', '11.30h', '11.31'];
    expect([...inOrder].sort((a, b) => rankOf(a, 'timed') - rankOf(b, 'timed'))).toEqual(inOrder);
    expect(rankOf('11.20', 'timed')).toBeLessThan(rankOf('11.2h', 'timed'));
  });

  test('of an unknown method is that of a hand time', () => {
    expect(rankOf('11.2', 'timed')).toBe(rankOf('11.2h', 'timed'));
  });

  test('of the longer distance and the higher score is smaller', () => {
    expect(rankOf('5.68', 'measured')).toBeLessThan(rankOf('5.67', 'measured'));
    expect(rankOf('8121', 'points')).toBeLessThan(rankOf('8120', 'points'));
  });

  test('sorts times by milliseconds first and by method only where they are equal', () => {
    const rank = (mark: Mark) => markRank(mark.value, 'timed', mark.timing);
    fc.assert(
      fc.property(time, time, (one, other) => {
        const expected = one.value - other.value || Number(one.timing !== 'FAT') - Number(other.timing !== 'FAT');
        expect(Math.sign(rank(one) - rank(other))).toBe(Math.sign(expected));
      }),
    );
  });
});

test('a value in units is in seconds, metres or points', () => {
  expect(markInUnits(62_300, 'timed')).toBe(62.3);
  expect(markInUnits(5296, 'measured')).toBe(5.296);
  expect(markInUnits(8120, 'points')).toBe(8120);
});
