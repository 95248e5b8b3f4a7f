import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disciplineKey, resolveDiscipline } from '#shared/domain/standard/discipline-names.ts';
import { STANDARD_DISCIPLINES, standardDiscipline } from '#shared/domain/standard/disciplines.ts';
import { resolveSeason, STANDARD_SEASONS } from '#shared/domain/standard/seasons.ts';

function resolve(text: string, season?: string): string | null {
  const found = resolveDiscipline(text, STANDARD_DISCIPLINES, season);
  return found === null
    ? null
    : [found.discipline.code, found.specificationText, found.categoryText].join('|').replace(/\|+$/, '');
}

describe('names of disciplines', () => {
  test.each([
    ['100', '100m'],
    ['100m', '100m'],
    ['100M', '100m'],
    ['100 m', '100m'],
    ['100 metres', '100m'],
    ['100 meter', '100m'],
    ['1,500m', '1500m'],
    ['10 000 m', '10000m'],
    ['HJ', 'HJ'],
    ['High Jump', 'HJ'],
    ['high-jump', 'HJ'],
    ['SP', 'SP'],
    ['Shot', 'SP'],
    ['Shot Put', 'SP'],
    ['LJ', 'LJ'],
    ['110H', '110mH'],
    ['110mH', '110mH'],
    ['110 m hurdles', '110mH'],
    ['110 Metres Hurdles', '110mH'],
    ['3000SC', '3000mSC'],
    ['3000m s/c', '3000mSC'],
    ['3000 metres steeplechase', '3000mSC'],
    ['3000W', '3000mW'],
    ['3000m Race Walk', '3000mW'],
    ['MileW', 'mile-walk'],
    ['5MW', '5-miles-walk'],
    ['10KW', '10kmW'],
    ['Mar', 'marathon'],
    ['HM', 'half-marathon'],
    ['Half-Marathon', 'half-marathon'],
    ['4x100', '4x100m'],
    ['4 x 100m', '4x100m'],
    ['4 × 100 m Relay', '4x100m'],
    ['4*400', '4x400m'],
    ['Dec', 'decathlon'],
    ['PenI', 'indoor-pentathlon'],
    ['PenWt', 'throws-pentathlon'],
    ['Oct', 'octathlon'],
    ['1 hour', '1-hour'],
    ['880 yds', '880y'],
    ['8km XC', 'cross-country'],
  ])('%s is %s', (text, code) => {
    expect(resolve(text)).toBe(code);
  });

  test.each([
    ['10000', '10000m'],
    ['10,000m', '10000m'],
    ['10k', '10km'],
    ['10 km', '10km'],
    ['10M', '10-miles-road'],
    ['10 miles', '10-miles-road'],
    ['5000', '5000m'],
    ['5K', '5km'],
    ['1M', 'mile-road'],
    ['2M', '2-miles-road'],
    ['2 miles', '2-miles'],
  ])('road and track are two events: %s is %s', (text, code) => {
    expect(resolve(text)).toBe(code);
  });

  test.each([
    ['SP7.26K', 'SP|7.26k'],
    ['SP4K', 'SP|4k'],
    ['Shot 4kg', 'SP|4kg'],
    ['Shot Put (4kg)', 'SP|4kg'],
    ['4kg Shot', 'SP|4kg'],
    ['JT800', 'JT|800'],
    ['Javelin 800g', 'JT|800g'],
    ['JT600PRE99', 'JT|600pre99'],
    ['Hammer 3,25kg', 'HT|3.25kg'],
    ['Hammer 7,260kg', 'HT|7,260kg'],
    ['WT 35lb', 'WT|35lb'],
    ['80mH 76.2cm', '80mH|76.2cm'],
    ['110H(99.1)', '110mH|99.1'],
    ['110H (99.1cm)', '110mH|99.1cm'],
    ['60 metres hurdles 0.84m', '60mH|0.84m'],
  ])('the specification inside a name is found: %s is %s', (text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  test.each([
    ['75HU15W', '75mH||U15W'],
    ['110HM35', '110mH||M35'],
    ['100HW', '100mH||W'],
    ['1500SCW', '1500mSC||W'],
    ['PenU13M', 'pentathlon||U13M'],
    ['PenWtW50', 'throws-pentathlon||W50'],
    ['Mixed 4x400m', '4x400m||MIXED'],
    ["Women's 100m", '100m||WOMEN'],
    ['U15 Boys Shot 4kg', 'SP|4kg|U15 BOYS'],
    ['SP4KU15M', 'SP|4k|U15M'],
  ])('the category inside a name is found: %s is %s', (text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  test.each([
    ['Mile', 'track', 'mile'],
    ['Mile', 'road', 'mile-road'],
    ['2 miles', 'road', '2-miles-road'],
    ['Pentathlon', 'indoor', 'indoor-pentathlon'],
    ['Hep', 'indoor', 'indoor-heptathlon'],
    ['Hep', 'track', 'heptathlon'],
    ['100m', 'road', '100m'],
  ])('%s in the season %s is %s', (text, season, code) => {
    expect(resolve(text, season)).toBe(code);
  });

  test.each([
    '',
    ' ',
    'Lengde',
    'foo',
    '10',
    '35',
    '5',
    'HJ 4kg',
    '100m 4kg',
    'SP 400kg',
    'SP JT',
    '110mH 5cm',
    'parkrun',
    '800m (indoor)',
  ])('%j is not guessed', (text) => {
    expect(resolve(text)).toBeNull();
  });

  test('a club’s own discipline is found beside the standard ones', () => {
    const own = { code: 'welly', name: 'Welly Wanging', aliases: ['WW'], specification: 'none' as const };
    const all = [...STANDARD_DISCIPLINES, own];
    expect(resolveDiscipline('welly-wanging', all)?.discipline).toBe(own);
    expect(resolveDiscipline('ww', all)?.discipline).toBe(own);
    expect(resolveDiscipline('100', all)?.discipline.code).toBe('100m');
  });

  test('case, spaces and punctuation never matter', () => {
    const names = STANDARD_DISCIPLINES.flatMap((entry) => [entry.name, entry.code].map((text) => ({ text, entry })));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.boolean(),
        fc.constantFrom('', ' ', '  ', '\u00a0'),
        ({ text, entry }, upper, space) => {
          const typed = `${space}${(upper ? text.toUpperCase() : text.toLowerCase()).replaceAll(' ', `${space} `)}${space}`;
          const season = entry.seasons[0];
          expect(resolveDiscipline(typed, STANDARD_DISCIPLINES, season)?.discipline.code).toBe(entry.code);
        },
      ),
    );
  });
});

describe('the standard disciplines', () => {
  test('every code, name and alias leads back to its discipline in its own season', () => {
    for (const entry of STANDARD_DISCIPLINES) {
      for (const text of [entry.code, entry.name, ...entry.aliases]) {
        expect([text, resolve(text, entry.seasons[0])]).toEqual([text, entry.code]);
      }
    }
  });

  test('two disciplines share a name only where seasons tell them apart', () => {
    const named = new Map<string, (typeof STANDARD_DISCIPLINES)[number][]>();
    for (const entry of STANDARD_DISCIPLINES) {
      for (const key of new Set([entry.code, entry.name, ...entry.aliases].map(disciplineKey))) {
        named.set(key, [...(named.get(key) ?? []), entry]);
      }
    }
    for (const [key, entries] of named) {
      const seasons = entries.flatMap((entry) => entry.seasons);
      expect([key, new Set(seasons).size]).toEqual([key, seasons.length]);
    }
  });

  test('codes and orders are each given once', () => {
    expect(new Set(STANDARD_DISCIPLINES.map((entry) => entry.code)).size).toBe(STANDARD_DISCIPLINES.length);
    expect(new Set(STANDARD_DISCIPLINES.map((entry) => entry.order)).size).toBe(STANDARD_DISCIPLINES.length);
    expect(standardDiscipline('HJ')?.name).toBe('High Jump');
    expect(standardDiscipline('no-such')).toBeNull();
  });

  test('wind counts in races up to 200 m, long jump and triple jump (B1)', () => {
    const withWind = STANDARD_DISCIPLINES.filter((entry) => entry.windRule === 'limit');
    for (const entry of withWind) {
      expect(['LJ', 'TJ'].includes(entry.code) || (entry.distanceMetres ?? 0) <= 202).toBe(true);
      expect(entry.teamSize).toBe(1);
    }
    for (const code of ['60m', '100m', '150m', '200m', '75mH', '110mH', '200mH', 'LJ', 'TJ']) {
      expect(standardDiscipline(code)?.windRule).toBe('limit');
    }
    for (const code of ['300m', '400mH', 'HJ', 'JT', 'SP', '4x100m', 'SLJ', 'decathlon']) {
      expect(standardDiscipline(code)?.windRule).toBe('none');
    }
  });

  test('throws carry an implement, hurdles and steeplechase a height, the javelin its eras', () => {
    for (const code of ['SP', 'DT', 'HT', 'JT', 'WT'])
      expect(standardDiscipline(code)?.specification).toBe('implement');
    for (const code of ['60mH', '110mH', '400mH', '3000mSC'])
      expect(standardDiscipline(code)?.specification).toBe('hurdle');
    for (const code of ['100m', 'HJ', '4x100m', 'marathon'])
      expect(standardDiscipline(code)?.specification).toBe('none');
    expect(STANDARD_DISCIPLINES.filter((entry) => entry.javelinEras).map((entry) => entry.code)).toEqual(['JT']);
  });

  test('only teams may be mixed, and a relay is as long as its legs', () => {
    for (const entry of STANDARD_DISCIPLINES) expect(entry.mixedTeamAllowed).toBe(entry.teamSize > 1);
    expect(standardDiscipline('4x400m')).toMatchObject({
      teamSize: 4,
      distanceMetres: 1600,
      better: 'lower',
      kind: 'timed',
    });
    expect(standardDiscipline('1-hour')).toMatchObject({ kind: 'measured', better: 'higher' });
  });
});

test.each([
  ['Track & Field', 'track'],
  ['T&F', 'track'],
  ['track and field', 'track'],
  ['Outdoors', 'track'],
  ['Indoors', 'indoor'],
  ['XC', 'cross-country'],
  ['cross-country', 'cross-country'],
  ['Cross Country', 'cross-country'],
  ['ROAD', 'road'],
])('the season %s is %s', (text, code) => {
  expect(resolveSeason(text, STANDARD_SEASONS)?.code).toBe(code);
});

test('an unknown season is not guessed', () => {
  expect(resolveSeason('2026', STANDARD_SEASONS)).toBeNull();
  expect(resolveSeason('', STANDARD_SEASONS)).toBeNull();
});
