import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readAddress, writeAddress } from '#renderer/address.ts';
import { performancesSearch } from '#renderer/performances/search.ts';

describe('what stands behind the question mark of an address', () => {
  it('comes back as it was, whatever text a value holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,12}$/), fc.string({ minLength: 1 })), (search) => {
        expect(readAddress(writeAddress(search))).toEqual(search);
      }),
    );
  });

  it('leaves out what is not set', () => {
    expect(writeAddress({ gender: 'F', season: undefined, discipline: null, from: '' })).toBe('?gender=F');
    expect(writeAddress({})).toBe('');
  });

  it('keeps a year a text and makes a page a number', () => {
    expect(performancesSearch.parse(readAddress('?from=2025&page=3'))).toEqual({ from: '2025', page: 3 });
  });

  it('drops a value that makes no sense and keeps the others', () => {
    const read = performancesSearch.parse(readAddress('?gender=Q&page=minus&season=track&medal=tin'));
    expect(Object.entries(read).filter(([, value]) => value !== undefined)).toEqual([['season', 'track']]);
  });
});
