import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  certificatePlaceholders,
  type CertificateValues,
  fillCertificate,
  placeInWords,
  standardCertificateTexts,
  unknownPlaceholders,
} from '#shared/domain/certificate.ts';

const values: CertificateValues = {
  name: 'Ada Fennimore',
  mark: '12.45 s',
  discipline: '100m',
  ageGroup: 'Senior women',
  club: 'Marlbrook Harriers',
  competition: '',
  venue: '',
  date: '14 June 2025',
  place: '1st place',
  medal: 'gold medal',
};

describe('the text of a certificate', () => {
  it('is filled in', () => {
    expect(fillCertificate('record', '{name} ran {mark}\n\nfor {club}', values)).toEqual([
      'Ada Fennimore ran 12.45 s',
      '',
      'for Marlbrook Harriers',
    ]);
  });

  it('is the standard one where the club wrote none', () => {
    expect(fillCertificate('record', '  ', values)).toEqual(['in the 100m, Senior women', '14 June 2025']);
    for (const text of Object.values(standardCertificateTexts)) expect(unknownPlaceholders(text)).toEqual([]);
  });

  it('leaves out a line that asks only for what is not known', () => {
    expect(fillCertificate('medal', 'at {competition}\nin {venue} on {date}', values)).toEqual(['in on 14 June 2025']);
  });

  it('names each word in braces that means nothing, once', () => {
    expect(unknownPlaceholders('{name} {fast} {Name} {} {fast} { mark } {not\nclosed}')).toEqual([
      'fast',
      'Name',
      '',
      ' mark ',
    ]);
  });

  it('never reads what it filled in as something to be filled in', () => {
    const name = '{mark} $& $1';
    expect(fillCertificate('record', 'For {name}', { ...values, name })).toEqual([`For ${name}`]);
  });

  it('has no placeholder left, whatever the values are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...certificatePlaceholders)), (names) => {
        const lines = fillCertificate('record', names.map((name) => `{${name}}`).join(' '), values);
        expect(unknownPlaceholders(lines.join('\n'))).toEqual([]);
        expect(lines.join('')).not.toContain('{');
      }),
    );
  });
});

describe('a place in words', () => {
  it.each([
    [1, '1st place'],
    [2, '2nd place'],
    [3, '3rd place'],
    [4, '4th place'],
    [11, '11th place'],
    [12, '12th place'],
    [13, '13th place'],
    [21, '21st place'],
    [112, '112th place'],
  ])('%i is %s', (place, text) => {
    expect(placeInWords(place)).toBe(text);
  });
});
