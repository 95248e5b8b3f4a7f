import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WrapOptions } from '#main/export/pdf-wrap.ts';
import { wrapNames, wrapText } from '#main/export/pdf-wrap.ts';

/** A typeface in which each letter is one point wide. */
function options(width: number, maxLines = Infinity): WrapOptions {
  return {
    width,
    maxLines,
    style: { font: 'regular', size: 1, isTabular: false },
    measure: (text) => [...text].length,
  };
}

function lettersOf(text: string): number {
  return [...new Intl.Segmenter('en').segment(text)].length;
}

describe('breaking lines', () => {
  it('happens at spaces, which stay at the end of their line', () => {
    expect(wrapText('Northern League Division Two', options(15))).toEqual(['Northern League ', 'Division Two']);
  });

  it('happens after hyphens and slashes, and inside a word only where the word alone is too wide', () => {
    expect(wrapText('Heuvelmans-Oosterbroek', options(12))).toEqual(['Heuvelmans-', 'Oosterbroek']);
    expect(wrapText('ab abcdefghij', options(4))).toEqual(['ab ', 'abcd', 'efgh', 'ij']);
  });

  it('ends in an ellipsis after a whole word where there is no more room', () => {
    expect(wrapText('one two three four five', options(9, 2))).toEqual(['one two ', 'three…']);
    expect(wrapText('abcdefghijkl', options(4, 1))).toEqual(['abc…']);
  });

  it('keeps names whole and begins a line for one that does not fit a line', () => {
    expect(wrapNames(['Ann A', 'Bea B', 'Cleo C'], options(13))).toEqual(['Ann A, Bea B, ', 'Cleo C']);
    expect(wrapNames(['Ann A', 'Wilhelmina van Oost', 'Bo'], options(13))).toEqual([
      'Ann A, ',
      'Wilhelmina ',
      'van Oost, Bo',
    ]);
  });

  it('loses no letter and makes no line too wide, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 12, max: 30 }), (raw, width) => {
        const text = raw.replace(/\s+/gu, ' ').trim();
        const lines = wrapText(text, options(width));
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(lettersOf(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});
