import { describe, expect, test } from 'vitest';

import { generateDemoClub, type DemoClub, type DemoPerformance } from '#main/demo/generate.ts';
import { ageGroupOn, rulesOf } from '#shared/domain/age-groups.ts';
import { addDays, isDay, lastDayOf } from '#shared/domain/day.ts';
import { checkName } from '#shared/domain/name.ts';
import { parseSpecification } from '#shared/domain/specification.ts';
import { standardDiscipline } from '#shared/domain/standard/disciplines.ts';
import { plausibilityOf } from '#shared/domain/standard/limits.ts';

const club = generateDemoClub(5000);
const results = [...club.performances];
const withMark = results.flatMap((result) =>
  result.markValue === null ? [] : [{ ...result, markValue: result.markValue }],
);

function athleteOf(from: DemoClub, index: number | undefined) {
  const athlete = from.athletes[index ?? -1];
  if (athlete === undefined) throw new Error(`no athlete ${index}`);
  return athlete;
}

function disciplineOf(result: DemoPerformance) {
  const discipline = standardDiscipline(result.discipline);
  if (discipline === null) throw new Error(`no discipline ${result.discipline}`);
  return discipline;
}

describe('the demo club', () => {
  test.each([...Array.from({ length: 120 }, (_, index) => index + 1), 499, 1000, 5000, 20_000])(
    'has exactly %i performances when so many are asked for',
    (count) => {
      let found = 0;
      for (const result of generateDemoClub(count).performances) found += result.legs.length > 0 ? 1 : 0;
      expect(found).toBe(count);
    },
  );

  test('is the same for the same number, and its performances can be read again', () => {
    const again = generateDemoClub(5000);
    expect(again.athletes).toEqual(club.athletes);
    expect(again.competitions).toEqual(club.competitions);
    expect([...again.performances]).toEqual(results);
    expect([...club.performances]).toEqual(results);
  });

  test('is another one for another number', () => {
    expect(generateDemoClub(4000).athletes).not.toEqual(club.athletes.slice(0, 62));
  });

  test('has an athlete for every 15 to 30 performances, and for every 50 to 100 where it is large', () => {
    const each = results.length / club.athletes.length;
    expect(each).toBeGreaterThan(15);
    expect(each).toBeLessThan(30);
    const large = 60_000;
    const eachOfLarge = large / generateDemoClub(large).athletes.length;
    expect(eachOfLarge).toBeGreaterThan(50);
    expect(eachOfLarge).toBeLessThan(100);
  });

  test('has somebody who was entered twice, under a misread name', () => {
    const byBirth = Map.groupBy(
      club.athletes,
      (athlete) => `${athlete.dateOfBirth} ${athlete.gender} ${athlete.memberFrom}`,
    );
    const pairs = [...byBirth.values()].filter((athletes) => athletes.length === 2);
    expect(pairs).toHaveLength(2);
    for (const [one, other] of pairs) expect(one?.lastName.slice(0, 3)).toBe(other?.lastName.slice(0, 3));
  });

  test('is alive: dozens are members today', () => {
    expect(club.athletes.filter((athlete) => athlete.memberTo === '').length).toBeGreaterThan(30);
  });

  test('comes in order of days, from the seventies to the last day', () => {
    const days = results.map((result) => result.day);
    expect(days).toEqual(days.toSorted());
    expect(days[0]?.slice(0, 3)).toBe('197');
    expect(days.at(-1)! <= '2026-11-22').toBe(true);
  });

  test.each(['2026-01-03', '2026-06-30', '2027-02-28', '2031-12-31'])(
    'ends on the day that it is told, %s, with something new',
    (lastDay) => {
      const days = [...generateDemoClub(5000, lastDay).performances].map((result) => result.day);
      expect(days).toHaveLength(5000);
      expect(days.at(-1)! <= lastDay).toBe(true);
      expect(days.at(-1)! > addDays(lastDay, -30)).toBe(true);
    },
  );

  test('holds no result twice', () => {
    const keys = results.map((r) => JSON.stringify([r.legs, r.discipline, r.gender, r.day, r.competition, r.round]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('names only athletes and competitions that it has, each competition at least once', () => {
    for (const { competition, day } of results) expect(club.competitions[competition]?.day).toBe(day);
    expect(new Set(results.map((result) => result.competition)).size).toBe(club.competitions.length);
    expect(new Set(club.competitions.map(({ name, day }) => `${name} ${day}`)).size).toBe(club.competitions.length);
  });

  test('puts every athlete into the category and the time of membership', () => {
    for (const result of results) {
      expect(new Set(result.legs).size).toBe(result.legs.length);
      expect(result.legs).toHaveLength(disciplineOf(result).teamSize);
      for (const leg of result.legs) {
        const athlete = athleteOf(club, leg);
        expect([athlete.gender, 'X']).toContain(result.gender);
        expect(athlete.memberFrom <= result.day).toBe(true);
        expect(athlete.memberTo === '' || result.day <= athlete.memberTo).toBe(true);
        expect(lastDayOf(athlete.dateOfBirth) < result.day).toBe(true);
      }
    }
  });

  test('has two women and two men in a mixed relay', () => {
    const large = generateDemoClub(40_000);
    const mixed = [...large.performances].filter((result) => result.gender === 'X');
    expect(mixed.length).toBeGreaterThan(5);
    for (const { legs } of mixed) {
      expect(legs.filter((leg) => athleteOf(large, leg).gender === 'F')).toHaveLength(2);
    }
  });

  test('has marks that people make, in whole numbers of their resolution', () => {
    const withoutMark = results.filter((result) => result.markValue === null);
    expect(new Set(withoutMark.map((result) => result.discipline))).toEqual(new Set(['cross-country']));
    expect(withoutMark.every((result) => (result.place ?? 0) >= 1)).toBe(true);
    for (const result of withMark) {
      const discipline = disciplineOf(result);
      expect(plausibilityOf(discipline, result.gender, result.markValue)).toBe('plausible');
      expect(result.markValue % (result.resolution ?? 0)).toBe(0);
      expect(result.timing === null).toBe(discipline.kind !== 'timed');
    }
  });

  test('names implements and hurdles as they are stored, and only where the discipline has them', () => {
    const named = results.filter((result) => result.specification !== null);
    expect(named.length).toBeGreaterThan(500);
    for (const result of named) {
      const { specification: kind, code } = disciplineOf(result);
      expect(parseSpecification(result.specification ?? '', kind, code)).toBe(result.specification);
    }
  });

  test('takes a wind only where one is taken, with some too strong and some not known', () => {
    const windy = results.filter((result) => disciplineOf(result).windRule === 'limit' && result.season === 'track');
    expect(results.filter((result) => result.windTenths !== null && !windy.includes(result))).toEqual([]);
    expect(windy.filter((result) => (result.windTenths ?? 0) > 20).length).toBeGreaterThan(20);
    expect(windy.filter((result) => result.windTenths === null).length).toBeGreaterThan(100);
  });

  test('was timed by hand in the older decades and automatically in the newer ones', () => {
    const handShare = (from: string, to: string) => {
      const timed = results.filter((r) => r.timing !== null && r.season === 'track' && r.day >= from && r.day < to);
      return timed.filter((result) => result.timing !== 'FAT').length / timed.length;
    };
    expect(handShare('1974', '1984')).toBeGreaterThan(0.8);
    expect(handShare('2016', '2027')).toBeLessThan(0.2);
  });

  test('has bests that are shared, medals, and series whose best is the mark', () => {
    const best = new Map<string, { value: number; holders: Set<number> }>();
    for (const r of withMark.filter((result) => result.legs.length === 1)) {
      const key = `${r.discipline} ${r.specification ?? ''} ${r.gender} ${r.season} ${ageGroup(r)}`;
      const sign = r.timing === null ? -1 : 1;
      const held = best.get(key);
      if (held === undefined || sign * r.markValue < sign * held.value)
        best.set(key, { value: r.markValue, holders: new Set(r.legs) });
      else if (held.value === r.markValue) held.holders.add(r.legs[0]!);
    }
    expect([...best.values()].filter((held) => held.holders.size > 1).length).toBeGreaterThan(3);
    expect(results.filter((result) => result.place === 1 && result.round === 'final').length).toBeGreaterThan(20);
    const series = results.flatMap(({ attempts, markValue }) =>
      attempts === undefined ? [] : [{ attempts, markValue }],
    );
    expect(series.length).toBeGreaterThan(20);
    for (const { attempts, markValue } of series)
      expect(Math.max(...attempts.map((attempt) => attempt.markValue ?? 0))).toBe(markValue);
  });

  test('knows the age group of nearly everybody, from the young to the old', () => {
    const groups = results.filter((result) => result.legs.length === 1).map((result) => ageGroup(result));
    expect(groups.filter((group) => group === '').length).toBeLessThan(groups.length / 100);
    for (const group of ['U13', 'U15', 'U17', 'U20', 'SEN', 'M40', 'W40']) expect(groups).toContain(group);
  });

  test('has names of many alphabets, all spelled soundly, and no two people of one name and day of birth', () => {
    const large = generateDemoClub(100_000).athletes;
    const text = large.map((athlete) => `${athlete.firstName} ${athlete.lastName}`).join('\n');
    for (const letter of 'łșßøåđçőžΓЄђ')
      expect(text.includes(letter) || text.includes(letter.toUpperCase()) || text.includes(letter.toLowerCase())).toBe(
        true,
      );
    for (const athlete of large) {
      expect(checkName(athlete.firstName)).toBeNull();
      expect(checkName(athlete.lastName)).toBeNull();
      expect(isDay(athlete.dateOfBirth)).toBe(true);
    }
    expect(new Set(large.map((a) => `${a.firstName} ${a.lastName} ${a.dateOfBirth}`)).size).toBe(large.length);
    expect(new Set(large.map((athlete) => athlete.membershipNumber)).size).toBe(large.length);
  });
});

function ageGroup(result: DemoPerformance): string {
  const { dateOfBirth, gender } = athleteOf(club, result.legs[0]);
  const answer = ageGroupOn({ rules: rulesOf('uka'), dateOfBirth, day: result.day, season: result.season, gender });
  return answer.type === 'known' ? answer.code : '';
}
