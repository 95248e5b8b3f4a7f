import { describe, expect, it } from 'vitest';
import { printable } from '#main/export/printable-text.ts';
import { badgesOf, factsOf, legendOf, nameOf, namesOf, placeOf, splitMark, windOf } from '#main/export/record-sheet.ts';
import { NIGHT, PAPER } from '#main/export/sheet-colours.ts';
import { dayInWords } from '#main/export/sheet-words.ts';
import { holder, LEGEND, row, sheet } from './sample-sheets.ts';

describe('the decimal point of a mark', () => {
  it.each([
    ['12.45', '12', '.45'],
    ['1:02.3', '1:02', '.3'],
    ['5,67', '5', ',67'],
    ['10.8h', '10', '.8h'],
    ['59.99 (est.)', '59.99 (est.)', ''],
    ['17-04.50', '17-04', '.50'],
    ['2:03:04', '2:03:04', ''],
    ['8120', '8120', ''],
    ['13\' 6 3/4"', '13\' 6 3/4"', ''],
    ['', '', ''],
  ])('parts %j into %j and %j', (mark, whole, fraction) => {
    expect(splitMark(mark)).toEqual({ whole, fraction });
  });
});

describe('what stands beside a holder', () => {
  it('says the venue only where the competition does not say it', () => {
    expect(placeOf(holder('A', { competition: 'Marlbrook Open', venue: 'marlbrook' }))).toBe('Marlbrook Open');
    expect(placeOf(holder('A', { competition: 'County', venue: 'Marlbrook' }))).toBe('County, Marlbrook');
    expect(placeOf(holder('A', { competition: '', venue: 'Marlbrook' }))).toBe('Marlbrook');
    expect(placeOf(holder('A', { competition: 'County', venue: '' }))).toBe('County');
  });

  it("shows the row's wind once and a joint holder's own wind beside that holder", () => {
    const joint = row('100 m', '12.10', {
      wind: '+1.0',
      holders: [holder('A'), holder('B'), holder('C', { wind: '-0.4' })],
    });
    expect([0, 1, 2].map((index) => windOf(joint, index))).toEqual(['+1.0', null, '-0.4']);
  });

  it("shows the row's badges beside the first holder, a recent record's word before them", () => {
    const joint = row('100 m', '12.10', {
      badges: ['='],
      recent: true,
      holders: [holder('A', { badges: ['NWI'] }), holder('B', { badges: ['i'] })],
    });
    expect(badgesOf(joint, 0)).toEqual(['New', '=', 'NWI']);
    expect(badgesOf(joint, 1)).toEqual(['i']);
  });

  it('knows no names where there are only invisible ones', () => {
    expect(namesOf(holder(['', ' \u200b', 'Åse Bjørnstad']))).toEqual(['Åse Bjørnstad']);
  });
});

describe('the head and the key of a sheet', () => {
  const recent = { season: 'Indoors', ageGroup: 'U20', gender: 'Women', rows: [row('60 m', '7.90', { recent: true })] };

  it('names club, title, the only season, the day looked back to and the number of records', () => {
    const one = sheet({ sections: [recent], asOn: '2020-12-31' });
    expect(nameOf(one)).toBe('Marlbrook Harriers & Field – Club records');
    expect(factsOf(one)).toEqual([
      'Indoors',
      'As they stood on 31 December 2020',
      'Produced on 1 September 2026',
      '1 record',
    ]);
    expect(factsOf(sheet({ seasonNote: 'Outdoors only' }))).toEqual(['Outdoors only', 'Produced on 1 September 2026']);
  });

  it('explains the mark of recent records even where the legend forgot it, and only then', () => {
    expect(legendOf(sheet({ sections: [recent], legend: LEGEND }))[0]).toEqual({
      badge: 'New',
      meaning: 'set recently',
    });
    const own = [{ badge: 'New', meaning: 'set since 1 June 2026' }];
    expect(legendOf(sheet({ sections: [recent], legend: own }))).toEqual(own);
    expect(legendOf(sheet({ legend: LEGEND }))).toEqual(LEGEND);
  });
});

describe('days in words', () => {
  it.each([
    ['2026-06-14', '14 June 2026', '14 Jun 2026'],
    ['2026-06', 'June 2026', 'Jun 2026'],
    ['2026', '2026', '2026'],
    ['', '', ''],
    ['summer 1931', 'summer 1931', 'summer 1931'],
    ['2026-13', '2026-13', '2026-13'],
  ])('%j is %j, or %j where space is short', (day, long, short) => {
    expect([dayInWords(day, 'long'), dayInWords(day, 'short')]).toEqual([long, short]);
  });
});

describe('printable text', () => {
  it('loses control characters, direction marks and line ends, and nothing else', () => {
    expect(printable('\u001b[31mred\u0007')).toBe('[31mred');
    expect(printable('abc\u202edef\u2066g')).toBe('abcdefg');
    expect(printable(' two\r\nlines\tand\u00a0more ')).toBe('two lines and more');
    expect(printable('Nguye\u0302\u0303n')).toBe('Nguyễn');
    expect(printable('x\ud800y')).toBe('x\ufffdy');
    expect(printable('نمی\u200cخواهم')).toBe('نمی\u200cخواهم');
  });
});

describe('the colours of the sheet', () => {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string): number => {
    const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  it.each([
    ['paper', PAPER],
    ['night', NIGHT],
  ])('can be read on %s, tinted rows included', (_, colours) => {
    for (const text of [colours.ink, colours.quiet, colours.track]) {
      expect(contrast(text, colours.white)).toBeGreaterThanOrEqual(4.5);
    }
    for (const text of [colours.ink, colours.quiet]) {
      expect(contrast(text, colours.goldTint)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
