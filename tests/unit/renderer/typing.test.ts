import { describe, expect, it } from 'vitest';

import { closestFirst, splitName } from '#renderer/components/athlete-name.ts';
import { disciplineFit, disciplineMatches } from '#renderer/components/discipline-search.ts';
import { readTypedDay } from '#renderer/components/typed-day.ts';

describe('a name that is typed for a new athlete', () => {
  it.each([
    ['ines alvarado', { firstName: 'Ines', lastName: 'Alvarado' }],
    ['Alvarado, Ines', { firstName: 'Ines', lastName: 'Alvarado' }],
    ['anna-lena o’brien', { firstName: 'Anna-Lena', lastName: 'O’Brien' }],
    ['Jan van der Berg', { firstName: 'Jan van der', lastName: 'Berg' }],
    ['ines', { firstName: 'Ines', lastName: '' }],
    ['', { firstName: '', lastName: '' }],
  ])('%j becomes a first and a last name', (typed, name) => {
    expect(splitName(typed)).toEqual(name);
  });

  it('is left as it is where somebody typed capitals of their own', () => {
    expect(splitName('Ines McKenna')).toEqual({ firstName: 'Ines', lastName: 'McKenna' });
  });
});

describe('athletes found by part of a name', () => {
  it('come in the order of how the name begins, without regard to case and accents', () => {
    const athletes = ['Robert Bell', 'Ámber Cole', 'Cole Amberley', 'Sam Berry'].map((name) => splitName(name));
    expect(closestFirst(athletes, 'amb').map(({ lastName }) => lastName)).toEqual([
      'Cole',
      'Amberley',
      'Bell',
      'Berry',
    ]);
  });
});

describe('a discipline by what is typed of it', () => {
  const longJump = { name: 'Long Jump', code: 'LJ', aliases: ['Long'] };
  const standing = { name: 'Standing Long Jump', code: 'SLJ', aliases: ['SBJ', 'Standing LJ'] };
  const of = (short: typeof longJump) => ({
    ...short,
    kind: 'measured' as const,
    better: 'higher' as const,
    teamSize: 1,
    windRule: 'limit' as const,
    specification: 'none' as const,
    seasons: [],
    ordinal: 1,
    isHidden: false,
    isOwn: false,
  });

  it('is found by part of the name, by its code and by the beginning of an alias', () => {
    for (const typed of ['jump', 'lj', 'LO', '']) expect(disciplineMatches(of(longJump), typed)).toBe(true);
    expect(disciplineMatches(of(longJump), 'high')).toBe(false);
    expect(disciplineMatches(of(standing), 'sbj')).toBe(true);
  });

  it('comes before others the more of it was typed', () => {
    expect(disciplineFit(of(longJump), 'long')).toBeLessThan(disciplineFit(of(standing), 'long'));
  });
});

describe('a day that is typed', () => {
  it.each([
    ['2026-06-14', '2026-06-14'],
    ['20260614', '2026-06-14'],
    ['14 Jun 2026', '2026-06-14'],
    ['Jun 14, 2026', '2026-06-14'],
    ['2026-06', '2026-06'],
    ['2026', '2026'],
    ['', ''],
  ])('%j is read', (typed, day) => {
    expect(readTypedDay(typed)).toEqual({ type: 'day', day });
  });

  it.each(['14/06/2026', '06.14.2026', '20260631', 'yesterday'])('%j is not guessed at', (typed) => {
    expect(readTypedDay(typed).type).toBe('unreadable');
  });
});
