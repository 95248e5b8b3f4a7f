import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { birthsOfGroups } from '#shared/domain/age-group-births.ts';
import { SCHEME_FAMILIES } from '#shared/domain/age-group-type.ts';
import { ageGroupOn, rulesOf } from '#shared/domain/age-groups.ts';
import { addDays } from '#shared/domain/day.ts';

const dayFrom = (first: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((count) => addDays(first, count));

describe('the days of birth of age groups', () => {
  it('are those of the new groups on the track in summer 2026', () => {
    const births = birthsOfGroups({ rules: rulesOf('uka'), season: 'track', day: '2026-07-11' });
    expect(births.slice(0, 5)).toEqual([
      { code: 'U10', gender: null, bornFrom: '2016-09-01', bornTo: '2018-08-31' },
      { code: 'U12', gender: null, bornFrom: '2014-09-01', bornTo: '2016-08-31' },
      { code: 'U14', gender: null, bornFrom: '2012-09-01', bornTo: '2014-08-31' },
      { code: 'U16', gender: null, bornFrom: '2010-09-01', bornTo: '2012-08-31' },
      { code: 'U18', gender: null, bornFrom: '2008-09-01', bornTo: '2010-08-31' },
    ]);
    expect(births.at(-1)).toMatchObject({ bornFrom: '' });
  });

  it('say for everybody the group that the rules give', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCHEME_FAMILIES),
        fc.constantFrom('track', 'indoor', 'cross-country', 'road'),
        dayFrom('2010-01-01', 7300),
        fc.integer({ min: 0, max: 40_000 }),
        fc.constantFrom('F' as const, 'M' as const),
        (scheme, season, day, age, gender) => {
          const dateOfBirth = addDays(day, -age);
          const answer = ageGroupOn({ rules: rulesOf(scheme), season, day, dateOfBirth, gender });
          const found = birthsOfGroups({ rules: rulesOf(scheme), season, day }).filter(
            (group) =>
              (group.gender === null || group.gender === gender) &&
              (group.bornFrom === '' || group.bornFrom <= dateOfBirth) &&
              (group.bornTo === '' || dateOfBirth <= group.bornTo),
          );
          expect(found.map((group) => group.code)).toEqual(answer.type === 'known' ? [answer.code] : []);
        },
      ),
      { numRuns: 60 },
    );
  });
});
