import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseMark } from '#shared/domain/mark.ts';
import { readPhotoFinishTime, recordedTime } from '#shared/domain/photo-finish-time.ts';

const track = (distanceMetres: number | null) => ({ distanceMetres, season: 'track' });

describe('a time of the camera', () => {
  test.each([
    ['12.451', 100, '12.46'],
    ['12.450', 100, '12.45'],
    ['12.4501', 100, '12.46'],
    ['59.991', 400, '1:00.00'],
    ['1:02.3456', 400, '1:02.35'],
    ['26:17.533', 10_000, '26:17.54'],
    ['59:59.991', 5000, '1:00:00.00'],
    ['12.4', 100, '12.4'],
    ['12,455', 100, '12.46'],
    ['59:26.32', 15_000, '59:26.4'],
    ['1:02:03.4', null, '1:02:03.4'],
  ])('%s over %s m counts as %s', (text, metres, expected) => {
    expect(recordedTime(text, track(metres))).toBe(expected);
  });

  test('counts in whole seconds off the track', () => {
    expect(recordedTime('2:09:44.32', { distanceMetres: 42_195, season: 'road' })).toBe('2:09:45');
    expect(recordedTime('2:00:00.00', { distanceMetres: 42_195, season: 'road' })).toBe('2:00:00');
  });

  test.each(['', '0.00', '0', 'DNF', '12.45q', '1:75.00', '1:61:00.0', '-3', '12..4'])('%j is none', (text) => {
    expect(readPhotoFinishTime(text)).toBeNull();
    expect(recordedTime(text, track(100))).toBeNull();
  });

  test('is never better than the camera, and worse by less than a hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000_000 }), (milliseconds) => {
        const whole = Math.floor(milliseconds / 1000);
        const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}.${String(milliseconds % 1000).padStart(3, '0')}`;
        const counted = parseMark(recordedTime(text, track(800)) ?? '', 'timed', { timing: 'FAT' });
        const value = counted.type === 'mark' ? counted.mark.value : Number.NaN;
        expect(value - milliseconds).toBeGreaterThanOrEqual(0);
        expect(value - milliseconds).toBeLessThan(10);
        expect(value % 10).toBe(0);
      }),
    );
  });
});
