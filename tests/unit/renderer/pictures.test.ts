import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { PictureContent } from '#renderer/pictures/picture-content.ts';
import {
  fitText,
  lanesHeight,
  layOutPicture,
  type MeasureText,
  pictureShapes,
} from '#renderer/pictures/picture-layout.ts';

/** Every letter as wide as an average one of Inter; a space is narrower. */
const measure: MeasureText = (text, size) =>
  [...text].reduce((sum, letter) => sum + (letter === ' ' ? 0.28 : 0.58) * size, 0);

const content: PictureContent = {
  clubName: 'Marlbrook Harriers',
  title: 'New club record',
  names: 'Ada Fennimore',
  event: '100m · Senior women',
  mark: '12.45 s',
  markNote: 'wind +0.3 m/s',
  comparison: ['0.16 s better, 1.3 %', 'Before: 12.61 in 2019'],
  occasion: 'Open Meeting · 14 Jun 2026',
};

const shapes = ['wide', 'square'] as const;

describe('a picture of a record', () => {
  it.each(shapes)('says everything, the mark largest: %s', (shape) => {
    const { lines } = layOutPicture(content, shape, measure);
    const words = lines.map((line) => line.text).join(' ');
    for (const text of Object.values(content).flat()) expect(words).toContain(text);
    const largest = lines.toSorted((a, b) => b.size - a.size)[0];
    expect(largest?.role).toBe('mark');
  });

  const word = fc.oneof(
    fc.constantFrom('Świętosławska-Ξυδάκη', 'نورا', 'עדה', "O'Brien", '<b>', '=1+1', 'Ω', 'Kővágó'),
    fc.string({ minLength: 1, maxLength: 25 }).map((text) => text.replaceAll(/\s/gu, 'x')),
  );
  const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
  const anything = fc.record({
    clubName: words(8),
    title: fc.constantFrom('New club record', 'Club record equalled'),
    names: words(12),
    event: words(6),
    mark: fc.constantFrom('1.72 m', '12.45 s', '2:14:31.25', '10000 points', '59:59.99'),
    markNote: fc.constantFrom('', 'wind −0.3 m/s · hand timed · Indoors'),
    comparison: fc.constantFrom(['The first record here'], ['1:02.34 better, 12.3 %', 'Before: 2:15:33.59 in 1987']),
    occasion: words(9),
  });

  it.each(shapes)('keeps every line on the picture and none over another, whatever the names are: %s', (shape) => {
    const { width, height } = pictureShapes[shape];
    fc.assert(
      fc.property(anything, (given) => {
        const { lines, badge, rule } = layOutPicture(given, shape, measure);
        for (const line of lines) {
          expect(line.x).toBeGreaterThanOrEqual(64);
          expect(line.x + line.width).toBeLessThanOrEqual(width - 63);
          expect(line.baseline - line.size).toBeGreaterThan(lanesHeight - 2);
          expect(line.baseline + line.size * 0.25).toBeLessThanOrEqual(height);
          expect(line.size).toBeGreaterThan(8);
        }
        const stacked = lines.filter((line) => line.role !== 'comparison' || shape === 'square');
        for (const [index, line] of stacked.entries()) {
          const next = stacked[index + 1];
          if (next !== undefined) expect(next.baseline - next.size * 0.75).toBeGreaterThan(line.baseline);
        }
        const above = lines.filter((line) => line.role === 'club').at(-1)?.baseline ?? 0;
        expect(badge.top).toBeGreaterThan(above);
        expect(rule).toBeGreaterThan(lines.find((line) => line.role === 'mark')?.baseline ?? 0);
      }),
    );
  });
});

describe('a text of a picture', () => {
  const look = { size: 60, least: 40, most: 2, weight: 600 } as const;

  it('shrinks first', () => {
    const fitted = fitText('Ada Fennimore the Elder', look, 600, measure);
    expect(fitted.lines).toHaveLength(1);
    expect(fitted.size).toBeLessThan(60);
  });

  it('then breaks between words, and is cut only behind the last line it may have', () => {
    expect(fitText('Ada Fennimore, Béa Garrick, Cleo Hart', look, 600, measure).lines).toEqual([
      'Ada Fennimore, Béa Garrick,',
      'Cleo Hart',
    ]);
    const cut = fitText('Ada Fennimore, Béa Garrick, '.repeat(6), look, 600, measure);
    expect(cut.lines).toHaveLength(2);
    expect(cut.lines[1]).toMatch(/…$/u);
  });
});
