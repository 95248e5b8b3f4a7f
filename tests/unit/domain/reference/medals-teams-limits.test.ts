import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANDARD_AGE_GROUPS } from '#shared/domain/age-group-names.ts';
import { ageGroupsOf, rulesOf } from '#shared/domain/age-groups.ts';
import { STANDARD_DISCIPLINES, standardDiscipline } from '#shared/domain/standard/disciplines.ts';
import { bestLimitOf, plausibilityOf } from '#shared/domain/standard/limits.ts';
import { isFinal, medalFor } from '#shared/domain/standard/medals.ts';
import { mixedTeamBalance, teamAgeGroup } from '#shared/domain/team.ts';

describe('medals', () => {
  test.each([
    ['track', 1, 'gold'],
    ['indoor', 2, 'silver'],
    ['road', 3, 'bronze'],
    ['track', 4, null],
    ['cross-country', 3, 'bronze'],
    ['cross-country', 4, 'bronze'],
    ['cross-country', 12, 'bronze'],
    ['cross-country', 13, null],
    ['fell-running', 1, 'gold'],
    ['fell-running', 4, null],
  ])('in %s place %i earns %s', (season, place, medal) => {
    expect(medalFor({ season, place, round: '' })).toBe(medal);
  });

  test.each(['', 'final', 'Final', 'F', 'fi', 'A Final', 'Final A', 'fi-A', 'Timed final', 'final 1'])(
    '%j is a final',
    (round) => {
      expect(isFinal(round)).toBe(true);
    },
  );

  test.each([
    'heat',
    'Heat 1',
    'h1',
    'semi',
    'Semi-final',
    'sf2',
    'B final',
    'fi-B',
    'Final C',
    'quarter-final',
    'qualifying',
  ])('%j is not, and earns nothing', (round) => {
    expect(isFinal(round)).toBe(false);
    expect(medalFor({ season: 'track', place: 1, round })).toBeNull();
  });
});

describe('the age group of a team', () => {
  const day = '2025-06-14';
  function teamOf(gender: 'F' | 'M' | 'X', born: string[], scheme: 'uka' | 'usatf' | 'open' = 'uka') {
    const legs = born.map((dateOfBirth) => ({ dateOfBirth, gender: gender === 'X' ? null : gender }));
    return teamAgeGroup({ rules: rulesOf(scheme), day, season: 'track', legs, gender, groups: STANDARD_AGE_GROUPS });
  }
  const u13 = '2013-01-01';
  const u15 = '2011-01-01';
  const u20 = '2007-01-01';
  const senior = '2000-01-01';
  const m35 = '1988-01-01';
  const m50 = '1974-01-01';

  test('is that of the oldest leg', () => {
    expect(teamOf('F', [u13, u15, u13, u13])).toEqual({ type: 'known', code: 'U15' });
    expect(teamOf('M', [u20, senior, u15, u20])).toEqual({ type: 'known', code: 'SEN' });
  });

  test('is that of the youngest where all are masters', () => {
    expect(teamOf('M', [m50, m35, m50, m50])).toEqual({ type: 'known', code: 'M35' });
    expect(teamOf('F', [m50, m50])).toEqual({ type: 'known', code: 'W50' });
    expect(teamOf('X', [m50, m35, m50, m50])).toEqual({ type: 'known', code: 'X35' });
  });

  test('is senior where masters run with younger ones', () => {
    expect(teamOf('M', [m50, u20, m50, m50])).toEqual({ type: 'known', code: 'SEN' });
    expect(teamOf('M', [m50, u20, m50, m50], 'usatf')).toEqual({ type: 'known', code: 'OPEN' });
  });

  test('is open where a leg is unknown or leaves several answers', () => {
    expect(teamOf('M', [u13, ''])).toEqual({ type: 'unknown', reason: 'NO_DATE_OF_BIRTH' });
    expect(teamOf('M', [])).toEqual({ type: 'unknown', reason: 'NO_DATE_OF_BIRTH' });
    expect(teamOf('F', ['2012', u13])).toEqual({ type: 'possible', codes: ['U13', 'U15'] });
    expect(teamOf('F', ['2012', u15])).toEqual({ type: 'known', code: 'U15' });
    expect(teamOf('X', ['', ''], 'open')).toEqual({ type: 'known', code: 'OPEN' });
  });

  test('does not depend on the running order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([u13, u15, u20, senior, m35, m50, '2012', '1990'], { minLength: 2, maxLength: 4 }),
        (born) => {
          const [one, two] = [born, born.toReversed()].map((order) => teamOf('M', order));
          const codes = (answer: typeof one) => (answer?.type === 'possible' ? answer.codes.toSorted() : answer);
          expect(codes(one)).toEqual(codes(two));
        },
      ),
    );
  });

  test('mixed masters bands exist for teams only', () => {
    expect(ageGroupsOf('uka').some((group) => group.code === 'X35')).toBe(true);
    expect(rulesOf('uka').some((rule) => rule.gender === 'X')).toBe(false);
  });
});

test.each([
  [['F', 'M', 'F', 'M'], 'balanced'],
  [['F', 'F', 'F', 'M'], 'unbalanced'],
  [['M', 'M', 'M', null], 'unbalanced'],
  [['F', null, 'M', null], 'unknown'],
  [['F', 'M', 'F'], 'unbalanced'],
] as const)('a mixed team of %j is %s', (genders, balance) => {
  expect(mixedTeamBalance(genders)).toBe(balance);
});

describe('plausible marks', () => {
  const judge = (code: string, gender: 'F' | 'M' | 'X', value: number) => {
    const discipline = standardDiscipline(code);
    if (discipline === null) throw new Error(`no discipline ${code}`);
    return plausibilityOf(discipline, gender, value);
  };

  test.each([
    ['100m', 'M', 9_580, 'plausible'],
    ['100m', 'M', 8_900, 'better-than-any'],
    ['100m', 'F', 9_900, 'better-than-any'],
    ['100m', 'F', 62_950, 'plausible'],
    ['100m', 'M', 230_000, 'worse-than-any'],
    ['marathon', 'F', 7_796_000, 'plausible'],
    ['marathon', 'M', 28_800_000, 'plausible'],
    ['800m', 'M', 2_030, 'better-than-any'],
    ['4x100m', 'X', 40_000, 'plausible'],
    ['LJ', 'M', 8_950, 'plausible'],
    ['LJ', 'M', 55_000, 'better-than-any'],
    ['LJ', 'F', 56, 'worse-than-any'],
    ['SP', 'M', 24_450, 'plausible'],
    ['JT', 'M', 104_800, 'plausible'],
    ['HJ', 'F', 2_450, 'better-than-any'],
    ['decathlon', 'M', 9_126, 'plausible'],
    ['decathlon', 'M', 91_260, 'better-than-any'],
    ['cross-country', 'M', 99_000_000, 'plausible'],
    ['medley-relay', 'F', 1, 'plausible'],
  ] as const)('%s %s of %i is %s', (code, gender, value, expected) => {
    expect(judge(code, gender, value)).toBe(expected);
  });

  test('every limit belongs to a standard discipline, says where it comes from and leaves room for human marks', () => {
    const limited = STANDARD_DISCIPLINES.filter((entry) => bestLimitOf(entry.code) !== null);
    expect(limited.length).toBeGreaterThan(100);
    for (const entry of limited) {
      const limit = bestLimitOf(entry.code);
      expect(limit?.source).toMatch(/generally known/);
      for (const gender of ['F', 'M'] as const) {
        const best = limit?.[gender] ?? 0;
        const stored = Math.round(entry.kind === 'points' ? best : best * 1000);
        expect([entry.code, plausibilityOf(entry, gender, stored)]).toEqual([entry.code, 'plausible']);
      }
    }
  });

  test('longer races never have a shorter best time', () => {
    for (const gender of ['F', 'M'] as const) {
      const flat = STANDARD_DISCIPLINES.filter((entry) => /^\d+m$/.test(entry.code)).toSorted(
        (a, b) => (a.distanceMetres ?? 0) - (b.distanceMetres ?? 0),
      );
      const times = flat.flatMap((entry) => bestLimitOf(entry.code)?.[gender] ?? []);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });
});
