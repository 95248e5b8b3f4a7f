import { describe, expect, it } from 'vitest';

import { paperBadges } from '#main/performances/paper-badges.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { parseMark } from '#shared/domain/mark.ts';

const plain = {
  season: 'track',
  clubRecord: null,
  personalBest: null,
  equalsBest: false,
  seasonBest: false,
  windy: false,
};

const badgesOf = (over: object) => paperBadges({ ...plain, mark: null, ...over } as unknown as PerformanceRow);

/** Of a time as somebody typed it. */
function badgesOfTime(typed: string): string[] {
  const parsed = parseMark(typed, 'timed');
  if (parsed.type !== 'mark') throw new Error(`${typed} is no mark`);
  return badgesOf({ mark: parsed.mark });
}

describe('the badges on paper', () => {
  it('say h of a time by hand or to one decimal, and not of the whole seconds of a road race', () => {
    expect(['12.45', '12.5', '12.5h', '19:30', '1:02:12'].map(badgesOfTime)).toEqual([[], ['h'], ['h'], [], []]);
  });

  it('tell records and bests that stand from those that stood', () => {
    expect(badgesOf({ clubRecord: 'current', personalBest: 'current', seasonBest: true })).toEqual(['CR', 'PB']);
    expect(badgesOf({ clubRecord: 'former', personalBest: 'former', seasonBest: true })).toEqual([
      'ex-CR',
      'ex-PB',
      'SB',
    ]);
  });
});
