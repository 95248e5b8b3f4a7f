import { describe, expect, test } from 'vitest';
import { ageGroupOn, rulesOf } from '#shared/domain/age-groups.ts';
import type { AgeGroupRule } from '#shared/domain/age-group-type.ts';
import {
  UKA_NEW_TRACK,
  UKA_OLD_CROSS_COUNTRY,
  UKA_OLD_ROAD,
  UKA_OLD_TRACK,
} from '#shared/domain/standard/age-group-schemes.ts';

/** The rules as if they had never been replaced, to compare old and new on one day. */
function always(rules: readonly AgeGroupRule[]): readonly AgeGroupRule[] {
  return rules.map((rule) => ({ ...rule, validTo: '' }));
}

const oldTrack = always(UKA_OLD_TRACK);
const oldCrossCountry = always(UKA_OLD_CROSS_COUNTRY);
const oldRoad = always(UKA_OLD_ROAD);

/** "under U18" and "(not in force)" of the table: these rules have no group. */
const NONE = 'NO_RULE';
const OPEN = 'OPEN';

type Vector = [
  born: string,
  day: string,
  oldTrack: string,
  offTrack: string,
  uka2026: string,
  other20: string,
  world: string,
  usatf: string,
];

// athletics-rules.md B3: every row and every column of its table of test vectors; "Open/other" is the group OPEN.
const vectors: Vector[] = [
  ['2014-08-31', '2026-07-11', 'U13', 'U13', 'U14', 'U14', NONE, '11-12'],
  ['2014-09-01', '2026-07-11', 'U13', 'U13', 'U12', 'U12', NONE, '11-12'],
  ['2010-12-01', '2025-11-15', 'U17', 'U15', NONE, NONE, NONE, '15-16'],
  ['2017-08-31', '2026-05-10', 'U11', 'U11', 'U10', 'U10', NONE, '9-10'],
  ['2013-09-01', '2026-07-11', 'U13', 'U13', 'U14', 'U14', NONE, '13-14'],
  ['2013-08-31', '2026-07-11', 'U15', 'U13', 'U14', 'U14', NONE, '13-14'],
  ['2013-08-31', '2026-10-03', 'U15', 'U15', 'U16', 'U16', NONE, '13-14'],
  ['2012-09-01', '2026-10-03', 'U15', 'U15', 'U16', 'U16', NONE, '13-14'],
  ['2010-12-31', '2026-06-06', 'U17', 'U15', 'U16', 'U16', 'U18', '15-16'],
  ['2008-08-31', '2026-06-06', 'U20', 'U20', 'U20', 'U20', 'U20', '17-18'],
  ['2008-09-01', '2026-06-06', 'U20', 'U17', 'U18', 'U18', 'U20', '17-18'],
  ['2007-11-15', '2026-08-30', 'U20', 'U20', 'U20', 'U20', 'U20', OPEN],
  ['2007-11-15', '2026-11-01', 'U20', 'U20', 'U20', 'U23', 'U20', OPEN],
  ['2007-11-15', '2027-05-01', 'SEN', 'U20', 'U23', 'U23', 'U23', OPEN],
  ['2008-03-10', '2027-05-01', 'U20', 'U20', 'U20', 'U20', 'U20', OPEN],
  ['1991-05-02', '2026-05-01', 'SEN', 'SEN', 'SEN', 'SEN', 'SEN', OPEN],
  ['1991-05-01', '2026-05-01', 'M35', 'M35', 'M35', 'M35', 'M35', OPEN],
  ['2011-09-10', '2025-11-15', 'U15', 'U15', NONE, NONE, NONE, '13-14'],
];

function groupOf(
  rules: readonly AgeGroupRule[],
  [dateOfBirth, day]: Vector,
  season: string,
  under20Reference?: 'calendar-year' | 'season-year',
): string {
  const answer = ageGroupOn({ rules, dateOfBirth, day, season, gender: 'M', under20Reference });
  if (answer.type === 'possible') return answer.codes.join(' or ');
  return answer.type === 'known' ? answer.code : answer.reason;
}

describe.each(vectors)('born %s, competing on %s', (...vector) => {
  const [, day, track, offTrack, uka2026, other20, world, usatf] = vector;

  test(`is ${track} by the old UKA rule on the track`, () => {
    expect(groupOf(oldTrack, vector, 'track')).toBe(track);
  });

  test(`is ${offTrack} by the old UKA rules in cross-country and on the road`, () => {
    expect(groupOf(oldCrossCountry, vector, 'cross-country')).toBe(offTrack);
    expect(groupOf(oldRoad, vector, 'road')).toBe(offTrack);
  });

  test(`is ${uka2026} by the UKA rule of 2026, ${other20} with the other reading of U20`, () => {
    expect(groupOf(UKA_NEW_TRACK, vector, 'track')).toBe(uka2026);
    expect(groupOf(UKA_NEW_TRACK, vector, 'track', 'calendar-year')).toBe(uka2026);
    expect(groupOf(UKA_NEW_TRACK, vector, 'track', 'season-year')).toBe(other20);
  });

  test(`is ${world} by World Athletics in every season`, () => {
    for (const season of ['track', 'indoor', 'cross-country', 'road', 'fell-running']) {
      expect(groupOf(rulesOf('world-athletics'), vector, season)).toBe(world);
    }
  });

  test(`is ${usatf} by USATF`, () => {
    expect(groupOf(rulesOf('usatf'), vector, 'track')).toBe(usatf);
  });

  test('gets the rule in force on the day from the whole UKA scheme', () => {
    expect(groupOf(rulesOf('uka'), vector, 'track')).toBe(day < '2026-04-01' ? track : uka2026);
    expect(groupOf(rulesOf('uka'), vector, 'indoor')).toBe(day < '2026-10-01' ? track : uka2026);
    expect(groupOf(rulesOf('uka'), vector, 'cross-country')).toBe(day < '2026-10-01' ? offTrack : uka2026);
    expect(groupOf(rulesOf('uka'), vector, 'road')).toBe(day < '2026-10-01' ? offTrack : uka2026);
  });

  test('is in the one open category of a club without groups', () => {
    expect(groupOf(rulesOf('open'), vector, 'track')).toBe('OPEN');
  });
});
