import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAgeGroup, STANDARD_AGE_GROUPS } from '#shared/domain/age-group-names.ts';
import { type AgeGroupRule, SCHEME_FAMILIES, type SchemeFamily } from '#shared/domain/age-group-type.ts';
import { type AgeGroupAnswer, ageGroupOn, ageGroupsOf, rulesOf } from '#shared/domain/age-groups.ts';
import { addDays, ageOn } from '#shared/domain/day.ts';

function groupOf(
  scheme: SchemeFamily,
  dateOfBirth: string,
  day: string,
  season = 'track',
  gender: 'F' | 'M' | null = 'F',
): AgeGroupAnswer {
  return ageGroupOn({ rules: rulesOf(scheme), dateOfBirth, day, season, gender });
}

const known = (code: string): AgeGroupAnswer => ({ type: 'known', code });
const aDay = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays('1900-01-01', count));
const aCompetitionDay = fc.integer({ min: 0, max: 16_000 }).map((count) => addDays('2000-01-01', count));
const aScheme = fc.constantFrom(...SCHEME_FAMILIES);
const aSeason = fc.constantFrom('track', 'indoor', 'cross-country', 'road', 'fell');
const aReference = fc.constantFrom('calendar-year' as const, 'season-year' as const);

describe('the schemes', () => {
  test('an older athlete is never in a younger group', () => {
    fc.assert(
      fc.property(
        aScheme,
        aSeason,
        aReference,
        aDay,
        aDay,
        aCompetitionDay,
        (scheme, season, under20Reference, one, two, day) => {
          const [older, younger] = one < two ? [one, two] : [two, one];
          const ordinal = (dateOfBirth: string, otherwise: number) => {
            const answer = ageGroupOn({
              rules: rulesOf(scheme),
              dateOfBirth,
              day,
              season,
              gender: 'M',
              under20Reference,
            });
            return answer.type === 'known' ? ordinalOf(scheme, answer.code) : otherwise;
          };
          const a = ordinal(older, Infinity);
          const b = ordinal(younger, 0);
          expect(a).toBeGreaterThanOrEqual(b);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('every athlete of 16 to 110 years has exactly one group, whatever the day and the season', () => {
    fc.assert(
      fc.property(
        aScheme,
        aSeason,
        aReference,
        aDay,
        aCompetitionDay,
        (scheme, season, under20Reference, dateOfBirth, day) => {
          const age = ageOn(dateOfBirth, day);
          fc.pre(age !== null && age >= 16 && age <= 110);
          const rules = rulesOf(scheme);
          expect(ageGroupOn({ rules, dateOfBirth, day, season, gender: 'F', under20Reference }).type).toBe('known');
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each(['uka', 'world-athletics'] as const)('%s has every masters band, by the age on the day', (scheme) => {
    for (let age = 35; age <= 110; age += 1) {
      const band = Math.min(100, age - (age % 5));
      const bornYear = 2025 - age;
      expect(groupOf(scheme, `${bornYear}-06-15`, '2025-06-15')).toEqual(known(`W${band}`));
      expect(groupOf(scheme, `${bornYear}-06-15`, '2025-06-15', 'road', 'M')).toEqual(known(`M${band}`));
    }
    expect(groupOf(scheme, '1990-06-16', '2025-06-15')).toEqual(known('SEN'));
    expect(groupOf(scheme, '1985-06-16', '2025-06-15')).toEqual(known('W35'));
  });

  test('USATF masters begin at 40', () => {
    expect(groupOf('usatf', '1985-06-16', '2025-06-15')).toEqual(known('OPEN'));
    expect(groupOf('usatf', '1985-06-15', '2025-06-15')).toEqual(known('W40'));
  });

  test('who is born on 29 February moves up on 1 March', () => {
    expect(groupOf('uka', '1988-02-29', '2023-02-28')).toEqual(known('SEN'));
    expect(groupOf('uka', '1988-02-29', '2023-03-01')).toEqual(known('W35'));
  });

  test('UKA changes on 1 April 2026 on the track and on 1 October 2026 elsewhere', () => {
    expect(groupOf('uka', '2012-05-05', '2026-03-31')).toEqual(known('U15'));
    expect(groupOf('uka', '2012-05-05', '2026-04-01')).toEqual(known('U16'));
    for (const season of ['indoor', 'cross-country', 'road']) {
      expect(groupOf('uka', '2012-05-05', '2026-09-30', season)).toEqual(known('U15'));
      expect(groupOf('uka', '2012-05-05', '2026-10-01', season)).toEqual(known('U16'));
    }
  });

  test('the old road year begins a month before the old cross-country year', () => {
    expect(groupOf('uka', '2012-08-31', '2025-09-07', 'road')).toEqual(known('U15'));
    expect(groupOf('uka', '2012-08-31', '2025-09-07', 'cross-country')).toEqual(known('U13'));
    expect(groupOf('uka', '2012-08-31', '2025-10-05', 'cross-country')).toEqual(known('U15'));
  });

  test('a season of the club’s own follows track and field', () => {
    expect(groupOf('uka', '2012-05-05', '2026-04-01', 'fell-running')).toEqual(known('U16'));
  });

  test('each rule names a group of its family and a source', () => {
    for (const scheme of SCHEME_FAMILIES) {
      const codes = new Set(ageGroupsOf(scheme).map((group) => group.code));
      for (const rule of rulesOf(scheme)) {
        expect(codes).toContain(rule.code);
        expect(rule.source).not.toBe('');
      }
    }
  });

  test('groups stand young to old, the replaced ones marked as historic', () => {
    for (const scheme of SCHEME_FAMILIES) {
      const youngToOld = ageGroupsOf(scheme).filter((group) => group.kind !== 'masters');
      expect(youngToOld.map((group) => group.ordinal)).toEqual(
        youngToOld.map((group) => group.ordinal).toSorted((a, b) => a - b),
      );
    }
    expect(ageGroupsOf('uka').flatMap((group) => (group.historic === true ? [group.code] : []))).toEqual([
      'U11',
      'U13',
      'U15',
      'U17',
    ]);
  });
});

describe('imprecise days', () => {
  test('a year of birth is enough where every day of it gives the same group', () => {
    expect(groupOf('world-athletics', '2008', '2026-06-06')).toEqual(known('U20'));
    expect(groupOf('uka', '1998', '2026-06-06')).toEqual(known('SEN'));
  });

  test('a year of birth that leaves two groups gives both, youngest first', () => {
    expect(groupOf('uka', '2014', '2026-07-11')).toEqual({ type: 'possible', codes: ['U12', 'U14'] });
  });

  test('a year of birth that leaves a group or none gives that group as possible', () => {
    expect(groupOf('uka', '2018', '2026-07-11')).toEqual({ type: 'possible', codes: ['U10'] });
  });

  test('a year as the day of the mark spans its rules', () => {
    expect(groupOf('uka', '1960-05-05', '1995')).toEqual({ type: 'possible', codes: ['SEN', 'W35'] });
    expect(groupOf('uka', '1960-05-05', '1984')).toEqual(known('SEN'));
    expect(groupOf('uka', '2012-05-05', '2026')).toEqual({ type: 'possible', codes: ['U15', 'U16'] });
    expect(groupOf('uka', '1991-05-02', '2026-05')).toEqual({ type: 'possible', codes: ['SEN', 'W35'] });
  });

  test('without the gender a masters group is one of two', () => {
    expect(groupOf('uka', '1980-05-05', '2026-06-06', 'track', null)).toEqual({
      type: 'possible',
      codes: ['W45', 'M45'],
    });
    expect(groupOf('uka', '2000-05-05', '2026-06-06', 'track', null)).toEqual(known('SEN'));
  });

  test('what is unknown is said, and the open category needs nothing', () => {
    expect(groupOf('uka', '', '2026-06-06')).toEqual({ type: 'unknown', reason: 'NO_DATE_OF_BIRTH' });
    expect(groupOf('uka', '2000-01-01', '')).toEqual({ type: 'unknown', reason: 'NO_DAY' });
    expect(groupOf('uka', '2026-08-01', '2026-06-06')).toEqual({ type: 'unknown', reason: 'NO_RULE' });
    expect(groupOf('open', '', '')).toEqual(known('OPEN'));
  });

  test('an imprecise answer holds the answers of its precise days and no others', () => {
    fc.assert(
      fc.property(aScheme, aSeason, aDay, aCompetitionDay, (scheme, season, born, day) => {
        const births = daysOfMonth(born);
        const days = daysOfMonth(day);
        const precise = new Set(
          births.flatMap((one) => days.map((other) => codesOf(groupOf(scheme, one, other, season)))).flat(),
        );
        expect(new Set(codesOf(groupOf(scheme, born.slice(0, 7), day.slice(0, 7), season)))).toEqual(precise);
      }),
      { numRuns: 50 },
    );
  });

  test('a whole year as the day holds exactly the answers of its days', () => {
    fc.assert(
      fc.property(aScheme, aSeason, aDay, fc.integer({ min: 2000, max: 2030 }), (scheme, season, born, year) => {
        const days = Array.from({ length: 365 }, (_, index) => addDays(`${year}-01-01`, index));
        const precise = new Set(days.flatMap((day) => codesOf(groupOf(scheme, born, day, season))));
        expect(new Set(codesOf(groupOf(scheme, born, String(year), season)))).toEqual(precise);
      }),
      { numRuns: 50 },
    );
  });
});

function codesOf(answer: AgeGroupAnswer): string[] {
  if (answer.type === 'known') return [answer.code];
  return answer.type === 'possible' ? answer.codes : [];
}

function daysOfMonth(day: string): string[] {
  const first = `${day.slice(0, 7)}-01`;
  return Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter((other) =>
    other.startsWith(day.slice(0, 7)),
  );
}

test('a club’s own groups use the same rules', () => {
  const rule = {
    scheme: 'own',
    gender: null,
    environments: '*',
    validFrom: '',
    validTo: '',
    source: 'Club AGM 2019',
    also: [],
  } as const;
  const rules: readonly AgeGroupRule[] = [
    { ...rule, code: 'CUBS', reference: '31-dec', min: 7, max: 10 },
    { ...rule, code: 'PUPS', reference: '31-dec', min: 11, max: 14 },
  ];
  const ask = (dateOfBirth: string) =>
    ageGroupOn({ rules, dateOfBirth, day: '2026-06-06', season: 'track', gender: 'F' });
  expect(ask('2016-12-31')).toEqual(known('CUBS'));
  expect(ask('2015-12-31')).toEqual(known('PUPS'));
  expect(ask('2000-01-01')).toEqual({ type: 'unknown', reason: 'NO_RULE' });
});

describe('names of groups', () => {
  test.each([
    ['U20', null, 'U20'],
    ['u 20', 'M', 'U20'],
    ['Under 20', 'F', 'U20'],
    ['Under-13s', 'F', 'U13'],
    ['U13G', 'F', 'U13'],
    ['U15 Boys', 'M', 'U15'],
    ["Women's U17", 'F', 'U17'],
    ['U23', 'M', 'U23'],
    ['SEN', 'M', 'SEN'],
    ['Senior', null, 'SEN'],
    ['Seniors', 'F', 'SEN'],
    ['Senior Men', 'M', 'SEN'],
    ['SW', 'F', 'SEN'],
    ['M35', 'M', 'M35'],
    ['M35', null, 'M35'],
    ['W35', 'F', 'W35'],
    ['F35', 'F', 'W35'],
    ['V35', 'F', 'W35'],
    ['V 40', 'M', 'M40'],
    ['Vet 45', 'F', 'W45'],
    ['Masters 50', 'M', 'M50'],
    ['Masters Women 50', 'F', 'W50'],
    ['MV55', 'M', 'M55'],
    ['Over 60', 'F', 'W60'],
    ['O60', 'M', 'M60'],
    ['35-39', 'F', 'W35'],
    ['M100+', 'M', 'M100'],
    ['100 & over', 'M', 'M100'],
    ['V35', 'X', 'X35'],
    ['9-10', 'F', '9-10'],
    ['8&U', 'F', '8U'],
    ['ALL', 'M', 'ALL'],
    ['Overall', 'F', 'ALL'],
    ['Open', 'F', 'OPEN'],
  ] as const)('%s (%s) is %s', (text, gender, code) => {
    expect(parseAgeGroup(text, gender)).toBe(code);
  });

  test.each([
    ['', 'M'],
    ['Junior', 'M'],
    ['Inter Boys', 'M'],
    ['V35', null],
    ['M35', 'F'],
    ['W40', 'M'],
    ['U13G', 'M'],
    ['SW', 'M'],
    ['35', 'M'],
    ['V37', 'M'],
    ['U19', 'M'],
    ['Men', 'M'],
    ['Gold', 'F'],
  ] as const)('%s (%s) is no group', (text, gender) => {
    expect(parseAgeGroup(text, gender)).toBeNull();
  });

  test('Open is the overall list where a scheme has no open category', () => {
    expect(parseAgeGroup('Open', 'F', ageGroupsOf('uka'))).toBe('ALL');
    expect(parseAgeGroup('SEN', 'F', ageGroupsOf('open'))).toBeNull();
  });

  test('every standard code and name reads back as itself', () => {
    for (const group of STANDARD_AGE_GROUPS) {
      expect(parseAgeGroup(group.code, group.gender)).toBe(group.code);
      expect(parseAgeGroup(group.name, group.gender)).toBe(group.code);
    }
  });
});

function ordinalOf(scheme: SchemeFamily, code: string): number {
  const group = ageGroupsOf(scheme).find((entry) => entry.code === code);
  if (group === undefined) throw new Error(`no group ${code}`);
  return group.ordinal;
}
