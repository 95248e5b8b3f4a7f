import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isMistypedBirth, isSimilarName } from '#main/athletes/similar-names.ts';

describe('two names of people who were born on one day', () => {
  it.each([
    ['anna berg', 'berg anna'],
    ['anna berg', 'anna maria berg'],
    ['anna-maria berg', 'anna berg'],
    ['t. okafor', 'tom okafor'],
    ['katarzyna nowak', 'katarzina nowak'],
    ['ines alvarado', 'inse alvarado'],
    ['jon smith', 'john smith'],
  ])('%s and %s may be one', (a, b) => {
    expect(isSimilarName(a, b)).toBe(true);
  });

  it.each([
    ['anna berg', 'maria lund'],
    ['zoe okafor', 'amy okafor'],
    ['li wu', 'bo xu'],
    ['tom okafor', 'thomas okafor'],
    ['marta quill', 'martha penfold'],
  ])('%s and %s are two', (a, b) => {
    expect(isSimilarName(a, b)).toBe(false);
  });

  it('are alike whichever is named first, and a name is like itself', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abc -'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(isSimilarName(a, b)).toBe(isSimilarName(b, a));
        expect(isSimilarName(a, a)).toBe(true);
      }),
    );
  });
});

describe('a date of birth', () => {
  it.each([
    ['2003-04-05', '2003-05-04', true],
    ['2003-04-05', '2003-04-06', true],
    ['2003-04-05', '2004-04-06', false],
    ['2003-04-05', '2003-04-05', false],
    ['2003', '2004', false],
  ])('%s mistyped for %s: %s', (a, b, expected) => {
    expect(isMistypedBirth(a, b)).toBe(expected);
  });
});
