import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitWindow } from '#main/electron/window-place.ts';

const laptop = { x: 0, y: 30, width: 1600, height: 870 };
const beside = { x: 1600, y: 0, width: 1920, height: 1080 };
const side = fc.integer({ min: -5000, max: 5000 });
const place = fc.record({
  x: side,
  y: side,
  width: fc.integer({ min: 1, max: 5000 }),
  height: fc.integer({ min: 1, max: 5000 }),
  isMaximized: fc.boolean(),
});

describe('where the window opens', () => {
  it('is the middle at the first start', () => {
    expect(fitWindow(undefined, [laptop])).toEqual({ width: 1280, height: 860, isMaximized: false });
  });

  it('is where it was, also on a second screen, and the middle when that screen is gone', () => {
    const last = { x: 2000, y: 100, width: 900, height: 700, isMaximized: true };
    expect(fitWindow(last, [laptop, beside])).toEqual(last);
    expect(fitWindow(last, [laptop])).toEqual({ width: 900, height: 700, isMaximized: true });
  });

  it('can always be reached, and is never larger than its screen', () => {
    fc.assert(
      fc.property(place, (last) => {
        const { x, y, width, height } = fitWindow(last, [laptop, beside]);
        const isSeen = [laptop, beside].some((area) => {
          if (width > area.width || height > area.height) return false;
          if (x === undefined || y === undefined) return true;
          const seen = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
          return seen > 0 && y >= area.y && y < area.y + area.height;
        });
        expect(isSeen).toBe(true);
      }),
    );
  });
});
