import { describe, expect, it } from 'vitest';

import { namesOf } from '#renderer/components/names.ts';

const holder = (name: string) => ({ athleteId: null, name });

describe('the names of who holds a record', () => {
  it('are listed as they are where all are written from left to right', () => {
    expect(namesOf([holder('Una Hart'), holder('Siobhán O’Brien')])).toBe('Una Hart, Siobhán O’Brien');
  });

  it('keep their own order each where some are written from right to left', () => {
    expect(namesOf([holder('שירה בן-דוד'), holder('Una Hart'), holder('نور')])).toBe(
      '\u2068שירה בן-דוד\u2069, Una Hart, \u2068نور\u2069',
    );
  });
});
