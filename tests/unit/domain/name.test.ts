import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { checkName, foldName, shortenName, splitHolder } from '#shared/domain/name.ts';

describe('a folded name', () => {
  test.each([
    ['Ada Lindqvist', 'ada lindqvist'],
    ['  ADA   LINDQVIST ', 'ada lindqvist'],
    ['Ada\u00a0Lindqvist', 'ada lindqvist'],
    ['Zoë Müller', 'zoe muller'],
    ['Zoe\u0308 Mu\u0308ller', 'zoe muller'],
    ['Łukasz Øst', 'lukasz ost'],
    ['Đorđe Ćuk', 'dorde cuk'],
    ['Jürgen Groß', 'jurgen gross'],
    ['GROẞ', 'gross'],
    ['Æsa Þórsdóttir', 'aesa thorsdottir'],
    ['Guðrún', 'gudrun'],
    ['Œuvre', 'oeuvre'],
    ['Şükrü Işık', 'sukru isik'],
    ['İpek', 'ipek'],
    ['D’Arcy O‘Neil', "d'arcy o'neil"],
    ['Anne‑Marie', 'anne-marie'],
    ['Ａｄａ', 'ada'],
    ['ﬁnn', 'finn'],
    ['Ad\u200ba', 'ada'],
    ['Νίκος', 'νικοσ'],
    ['', ''],
  ])('%s is %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test('folds no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const folded = foldName(name);
        expect(foldName(folded)).toBe(folded);
      }),
    );
  });

  test('does not depend on how Unicode composes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(name.normalize('NFD'))).toBe(foldName(name.normalize('NFC')));
      }),
    );
  });
});

describe('a shortened name', () => {
  test.each([
    ['Ada', 'Lindqvist', 'Ada L.'],
    ['Anne-Marie', 'østby', 'Anne-Marie Ø.'],
    ['Ada', 'E\u0301mile', 'Ada E\u0301.'],
    ['Ada', '', 'Ada'],
    ['', 'Lindqvist', 'L.'],
    ['', '', ''],
  ])('of %s %s is %s', (first, last, short) => {
    expect(shortenName(first, last)).toBe(short);
  });
});

describe('the holders of a record', () => {
  test.each([
    ['Ada Lindqvist', ['Ada Lindqvist']],
    ['Ada Lindqvist; Bo Ek; Cy Fox; Di Gray', ['Ada Lindqvist', 'Bo Ek', 'Cy Fox', 'Di Gray']],
    ['Ada Lindqvist, Bo Ek, Cy Fox and Di Gray', ['Ada Lindqvist', 'Bo Ek', 'Cy Fox', 'Di Gray']],
    ['Ada Lindqvist AND  Bo  Ek;', ['Ada Lindqvist', 'Bo Ek']],
    ['Andy Sandland', ['Andy Sandland']],
    ['', []],
  ])('%s', (text, names) => {
    expect(splitHolder(text)).toEqual(names);
  });
});

describe('a name that a wrong encoding spoiled', () => {
  const windows1252 = new TextDecoder('windows-1252');
  const spoil = (name: string) => windows1252.decode(new TextEncoder().encode(name));

  test.each(['Peña', 'Şükrü', 'Łukasz', 'Zoë', 'D’Arcy', 'Ðuro', 'Ąžuolas', 'Ýmir'])(
    '%s read twice is recognised',
    (name) => {
      expect(checkName(spoil(name))).toEqual({ code: 'DOUBLE_ENCODED', suggestion: name });
    },
  );

  test('of any letters is given back', () => {
    const letter = fc.constantFrom(...'aeinøæåñçßŁšžćčőűāė’ö'.split(''));
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1 }), (letters) => {
        const name = letters.join('');
        const spoiled = spoil(name);
        expect(checkName(spoiled)).toEqual(spoiled === name ? null : { code: 'DOUBLE_ENCODED', suggestion: name });
      }),
    );
  });

  test.each(['Ada', 'Peña', 'SÃO', 'Ângela', 'D’Arcy', '李娜', 'Zoë-Ö', '😀', ''])('%s is sound', (name) => {
    expect(checkName(name)).toBeNull();
  });

  test.each([
    ['Ji\u0019k', 'Ji▯k'],
    ['Ji\ufffdk', 'Ji▯k'],
    ['Ji\u0000\u0001', 'Ji▯▯'],
    ['Ji\u0090k', 'Ji▯k'],
    ['Ada\tEk', 'Ada▯Ek'],
  ])('%j has lost a letter', (name, shown) => {
    expect(checkName(name)).toEqual({ code: 'LETTER_LOST', suggestion: expect.stringContaining(shown) });
  });
});
