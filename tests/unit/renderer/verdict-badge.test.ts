import { describe, expect, it } from 'vitest';

import { inOrderOfWeight, verdictBadge, verdictSign } from '#renderer/components/verdict-badge.ts';

const verdict = (subject: 'club-record' | 'personal-best' | 'season-best', code: string, isCurrent = true) => ({
  subject,
  code,
  isCurrent,
});

describe('the badge of a verdict', () => {
  it.each([
    [verdict('club-record', 'RECORD_BEATEN'), 'CR'],
    [verdict('club-record', 'FIRST_RECORD', false), 'ex-CR'],
    [verdict('club-record', 'RECORD_EQUALLED'), '=CR'],
    [verdict('club-record', 'NOT_A_RECORD'), null],
    [verdict('personal-best', 'BEST_IMPROVED'), 'PB'],
    [verdict('personal-best', 'BEST_IMPROVED', false), 'ex-PB'],
    [verdict('personal-best', 'BEST_EQUALLED', false), '=PB'],
    [verdict('season-best', 'FIRST_BEST'), 'SB'],
    [verdict('season-best', 'NOT_A_BEST'), null],
  ])('of %o is %s', (given, badge) => {
    expect(verdictBadge(given)).toBe(badge);
  });

  it('marks a windy mark, which is no record', () => {
    const windy = verdict('club-record', 'WIND_OVER_LIMIT', false);
    expect(verdictBadge(windy)).toBeNull();
    expect(verdictSign(windy)).toBe('w');
  });
});

describe('the order of verdicts', () => {
  it('is what was achieved first, records before bests, whatever came first', () => {
    const given = [
      verdict('club-record', 'NOT_A_RECORD'),
      verdict('season-best', 'FIRST_BEST'),
      verdict('personal-best', 'FIRST_BEST'),
      verdict('club-record', 'RECORD_BEATEN'),
    ];
    expect(inOrderOfWeight(given).map(({ subject, code }) => `${subject} ${code}`)).toEqual([
      'club-record RECORD_BEATEN',
      'personal-best FIRST_BEST',
      'season-best FIRST_BEST',
      'club-record NOT_A_RECORD',
    ]);
  });
});
