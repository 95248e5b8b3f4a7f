import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  ageOn,
  ageRangeOn,
  dayFromOrder,
  dayOrder,
  dayPrecision,
  daysBetween,
  firstDayOf,
  formatDay,
  isDay,
  isDayForm,
  lastDayOf,
  parseDay,
  yearOf,
  type DayOptions,
  type DayProblem,
} from '#shared/domain/day.ts';
import { writeDaysIn } from '#shared/domain/day-words.ts';

const fullDay = fc
  .integer({ min: 0, max: 146_000 })
  .map((count) => addDays('1800-01-01', count))
  .filter((day) => isDay(day));
const anyDay = fc.oneof(
  fullDay,
  fullDay.map((day) => day.slice(0, 7)),
  fullDay.map((day) => day.slice(0, 4)),
  fc.constant(''),
);

function read(text: string, form?: string, options?: DayOptions): string {
  const parsed = parseDay(text, form, options);
  return parsed.type === 'day' ? parsed.day : parsed.code;
}

describe('a day in our own form', () => {
  test.each(['2026-06-14', '2026-06', '2026', '', '2024-02-29', '2000-02-29', '1899-12-31'])(
    '%s is read under every mapping',
    (day) => {
      expect(read(day)).toBe(day);
      expect(read(` ${day} `, 'MM/DD/YYYY')).toBe(day);
    },
  );

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-06-31',
    '2026-13-01',
    '2026-00-10',
    '2026-06-00',
    '2026-13',
    '0926-06-14',
    '9999',
  ])('%s is not in the calendar', (day) => {
    expect(read(day)).toBe('NO_SUCH_DAY');
    expect(isDay(day)).toBe(false);
  });
});

describe('a day in a form that the mapping names', () => {
  test.each<[string, string, string]>([
    ['14.06.2026', 'DD.MM.YYYY', '2026-06-14'],
    ['4.6.2026', 'DD.MM.YYYY', '2026-06-04'],
    ['03/04/2021', 'DD/MM/YYYY', '2021-04-03'],
    ['03/04/2021', 'MM/DD/YYYY', '2021-03-04'],
    ['2021/03/04', 'YYYY/MM/DD', '2021-03-04'],
    ['20210304', 'YYYYMMDD', '2021-03-04'],
    ['16 AUG 2009', 'D MMM YYYY', '2009-08-16'],
    ['05 Sept 2009', 'DD MMM YYYY', '2009-09-05'],
    ['5 September 2009', 'D MMM YYYY', '2009-09-05'],
    ['Dec 3, 2021', 'MMM D, YYYY', '2021-12-03'],
    ['Dec. 3, 2021', 'MMM D, YYYY', '2021-12-03'],
    ['OCT 1987', 'D MMM YYYY', '1987-10'],
    ['05.1987', 'DD.MM.YYYY', '1987-05'],
    ['05/1987', 'MM/DD/YYYY', '1987-05'],
    ['1992', 'D MMM YYYY', '1992'],
    ['15/16-09-1962', 'DD/DD-MM-YYYY', '1962-09-16'],
    ['Dec  3- 4, 2021', 'MMM D-D, YYYY', '2021-12-04'],
    ['3 Jul 1997', 'D MMM YY', '1997-07-03'],
  ])('%s under %s is %s', (text, form, day) => {
    expect(read(text, form)).toBe(day);
  });

  test.each<[string, string, DayProblem]>([
    ['14/14/2002', 'DD/MM/YYYY', 'NO_SUCH_DAY'],
    ['14/14/2002', 'MM/DD/YYYY', 'NO_SUCH_DAY'],
    ['31.06.2026', 'DD.MM.YYYY', 'NO_SUCH_DAY'],
    ['29.02.2026', 'DD.MM.YYYY', 'NO_SUCH_DAY'],
    ['13/2026', 'MM/DD/YYYY', 'NO_SUCH_DAY'],
    ['16/15-09-1962', 'DD/DD-MM-YYYY', 'NO_SUCH_DAY'],
    ['26 May 19', 'D MMM YYYY', 'TWO_DIGIT_YEAR'],
    ['26 May 19', 'D MMM YY', 'TWO_DIGIT_YEAR'],
    ['26 Mai 2019', 'D MMM YYYY', 'NOT_A_DAY'],
    ['15/16-09-1962', 'DD-MM-YYYY', 'SEVERAL_DAYS'],
    ['Oct 14', 'D MMM YY', 'NOT_A_DAY'],
    ['14.06.2026', 'DD/MM/YYYY', 'DAY_FORM_UNNAMED'],
    ['14.06.2026', 'nonsense', 'FORM_UNKNOWN'],
    ['14.06.2026', 'DD.MM', 'FORM_UNKNOWN'],
  ])('%s under %s is %s', (text, form, code) => {
    expect(read(text, form)).toBe(code);
  });

  test('knows its own forms', () => {
    expect(isDayForm('DD.MM.YYYY')).toBe(true);
    expect(isDayForm('DD/DD-MM-YYYY')).toBe(true);
    expect(isDayForm('DD.MM.YYYY hh:mm')).toBe(false);
    expect(isDayForm('DD.DD.DD.MM.YYYY')).toBe(false);
    expect(isDayForm('')).toBe(false);
  });

  test('every full day is read back in every form', () => {
    const write: Record<string, (year: string, month: string, day: string) => string> = {
      'DD.MM.YYYY': (year, month, day) => `${day}.${month}.${year}`,
      'DD/MM/YYYY': (year, month, day) => `${day}/${month}/${year}`,
      'MM/DD/YYYY': (year, month, day) => `${month}/${day}/${year}`,
      'YYYY.MM.DD': (year, month, day) => `${year}.${month}.${day}`,
    };
    fc.assert(
      fc.property(fullDay, fc.constantFrom(...Object.keys(write)), (day, form) => {
        const [year = '', month = '', dayOfMonth = ''] = day.split('-');
        expect(read(write[form]?.(year, month, dayOfMonth) ?? '', form)).toBe(day);
      }),
    );
    fc.assert(
      fc.property(fullDay, (day) => {
        expect(read(formatDay(day), 'D MMM YYYY')).toBe(day);
        expect(read(formatDay(day).toUpperCase(), 'DD MMM YYYY')).toBe(day);
        expect(read(formatDay(day.slice(0, 7)), 'D MMM YYYY')).toBe(day.slice(0, 7));
      }),
    );
  });
});

describe('a year of two digits', () => {
  test('needs a pivot', () => {
    expect(read('26 May 19', 'DD MMM YY', { pivot: 30 })).toBe('2019-05-26');
    expect(read('26 May 46', 'DD MMM YY', { pivot: 30 })).toBe('1946-05-26');
    expect(read('26 May 30', 'DD MMM YY', { pivot: 30 })).toBe('2030-05-26');
    expect(read('26/05/31', 'DD/MM/YY', { pivot: 30 })).toBe('1931-05-26');
  });

  test('never makes a day after today', () => {
    expect(read('26 May 46', 'DD MMM YY', { pivot: 50, today: '2026-06-14' })).toBe('1946-05-26');
    expect(read('15 Jun 26', 'DD MMM YY', { pivot: 50, today: '2026-06-14' })).toBe('1926-06-15');
    expect(read('14 Jun 26', 'DD MMM YY', { pivot: 50, today: '2026-06-14' })).toBe('2026-06-14');
    fc.assert(
      fc.property(fullDay, fullDay, fc.nat(99), (day, today, pivot) => {
        fc.pre(today >= '1900-01-01');
        const text = `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(2, 4)}`;
        const parsed = parseDay(text, 'DD.MM.YY', { pivot, today });
        expect(parsed.type === 'day' ? parsed.day <= today : parsed.code === 'NO_SUCH_DAY').toBe(true);
      }),
    );
  });
});

describe('what is no day, or several', () => {
  test.each<[string, DayProblem, string]>([
    ['16 AUG 2009', 'DAY_FORM_UNNAMED', '2009-08-16'],
    ['2026-6-4', 'DAY_FORM_UNNAMED', '2026-06-04'],
    ['2026/06/04', 'DAY_FORM_UNNAMED', '2026-06-04'],
    ['2026-06-14 00:00:00', 'DAY_FORM_UNNAMED', '2026-06-14'],
    ['2026-06-14T10:00:00Z', 'DAY_FORM_UNNAMED', '2026-06-14'],
    ['03/04/2021', 'DAY_FORM_UNNAMED', 'day or the month comes first'],
    ['26/05/19', 'DAY_FORM_UNNAMED', 'day or the month comes first'],
    ['14/14/2002', 'NO_SUCH_DAY', 'Neither number can be the month'],
    ['31 Jun 2009', 'NO_SUCH_DAY', 'no such day'],
    ['15/16-09-1962', 'SEVERAL_DAYS', 'Give one day'],
    ['Dec  3- 4, 2021', 'SEVERAL_DAYS', 'Give one day'],
    ['3-4 Dec 2021', 'SEVERAL_DAYS', 'Give one day'],
    ['26 May 19', 'NOT_A_DAY', 'Write the day as 2026-06-14'],
    ['2012/2013', 'NOT_A_DAY', 'Write the day as 2026-06-14'],
    ['Post 2007', 'NOT_A_DAY', 'Write the day as 2026-06-14'],
    ['2021`', 'NOT_A_DAY', 'Write the day as 2026-06-14'],
    ['?', 'NOT_A_DAY', 'leave it empty if it is not known'],
    ['14 Oct ????', 'NOT_A_DAY', 'Write the day as 2026-06-14'],
    ['x'.repeat(100_000), 'NOT_A_DAY', 'alone'],
  ])('%s is %s with a suggestion', (text, code, words) => {
    expect(parseDay(text)).toEqual({ type: 'unreadable', code, suggestion: expect.stringContaining(words) });
  });
});

describe('the order of days', () => {
  test('puts a month and a year at their ends and the unknown before everything', () => {
    expect([dayOrder('2026-06-14'), dayOrder('2026-06'), dayOrder('2026'), dayOrder('')]).toEqual([
      20260614, 20260699, 20269999, 0,
    ]);
    const inOrder = [
      '',
      '2025',
      '2026-06-14',
      '2026-06-30',
      '2026-06',
      '2026-07-01',
      '2026-12-31',
      '2026-12',
      '2026',
      '2027-01-01',
    ];
    expect([...inOrder].reverse().sort((a, b) => dayOrder(a) - dayOrder(b))).toEqual(inOrder);
  });

  test('is undone by its inverse', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayFromOrder(dayOrder(day))).toBe(day);
      }),
    );
  });

  test('of full days is that of their texts', () => {
    fc.assert(
      fc.property(fullDay, fullDay, (one, other) => {
        expect(Math.sign(dayOrder(one) - dayOrder(other))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });

  test('refuses what is no day', () => {
    expect(() => dayOrder('14.06.2026')).toThrow(RangeError);
    expect(() => addDays('2026-06', 1)).toThrow(RangeError);
  });
});

describe('the precision of a day', () => {
  test('is told by its length', () => {
    expect(['2026-06-14', '2026-06', '2026', ''].map(dayPrecision)).toEqual(['day', 'month', 'year', 'unknown']);
  });

  test('leaves a first and a last full day possible', () => {
    expect([firstDayOf('2026-06-14'), lastDayOf('2026-06-14')]).toEqual(['2026-06-14', '2026-06-14']);
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDayOf('2026'), lastDayOf('2026')]).toEqual(['2026-01-01', '2026-12-31']);
    expect([firstDayOf(''), lastDayOf('')]).toEqual(['', '']);
  });

  test('is written on a screen as its user is used to, in the calendar and the digits of the sport', () => {
    const days = ['2026-09-04', '2026-09', '2026', ''];
    const written = (locale: string) => {
      writeDaysIn(locale);
      return days.map(formatDay);
    };
    try {
      expect(written('en-US')).toEqual(['Sep 4, 2026', 'Sep 2026', '2026', 'unknown']);
      expect(written('de-DE')).toEqual(['4. Sept. 2026', 'Sept. 2026', '2026', 'unknown']);
      expect(written('sv-SE')).toEqual(['4 sep. 2026', 'sep. 2026', '2026', 'unknown']);
      expect(written('th-TH')[0]).toContain('2026');
      expect(written('fa-IR')[0]).toContain('2026');
    } finally {
      expect(written('en-GB')).toEqual(['4 Sep 2026', 'Sep 2026', '2026', 'unknown']);
    }
  });

  test('shows when it is written', () => {
    expect(['2026-06-14', '2026-06-04', '2026-06', '2026', ''].map(formatDay)).toEqual([
      '14 Jun 2026',
      '4 Jun 2026',
      'Jun 2026',
      '2026',
      'unknown',
    ]);
  });
});

describe('counting days', () => {
  test('crosses months, years and leap days', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(daysBetween('2026-06-14', '2026-06-13')).toBe(-1);
  });

  test('forth is undone by counting back', () => {
    fc.assert(
      fc.property(fullDay, fc.integer({ min: -10_000, max: 10_000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });
});

describe('an age', () => {
  test.each<[string, string, number | null]>([
    ['2014-08-31', '2026-08-30', 11],
    ['2014-08-31', '2026-08-31', 12],
    ['2014-08-31', '2014-08-31', 0],
    ['2014-08-31', '2014-08-30', null],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2024-02-28', 15],
    ['2008-02-29', '2024-02-29', 16],
    ['2008', '2026-12-31', 18],
    ['2008', '2026-12-30', null],
    ['2008-06', '2026-07-01', 18],
    ['2008-06', '2026-06-15', null],
    ['2008-06-14', '2026', null],
    ['2008-01-01', '2026', 18],
    ['', '2026-06-14', null],
    ['2008-06-14', '', null],
  ])('of one born on %s is on %s %s', (dateOfBirth, day, age) => {
    expect(ageOn(dateOfBirth, day)).toBe(age);
  });

  test('from imprecise days is a range', () => {
    expect(ageRangeOn('2008', '2026-06-14')).toEqual({ youngest: 17, oldest: 18 });
    expect(ageRangeOn('2008-06-14', '2026')).toEqual({ youngest: 17, oldest: 18 });
    expect(ageRangeOn('2026', '2026')).toEqual({ youngest: 0, oldest: 0 });
    expect(ageRangeOn('2027', '2026')).toBeNull();
    expect(ageRangeOn('', '2026')).toBeNull();
  });

  test('of every precise pair is within the range of every imprecise one', () => {
    const precision = fc.constantFrom(4, 7, 10);
    fc.assert(
      fc.property(fullDay, fc.nat(40_000), precision, precision, (dateOfBirth, lived, one, other) => {
        const day = addDays(dateOfBirth, lived);
        fc.pre(isDay(day));
        const age = ageOn(dateOfBirth, day);
        const range = ageRangeOn(dateOfBirth.slice(0, one), day.slice(0, other));
        expect(age !== null && range !== null && range.youngest <= age && age <= range.oldest).toBe(true);
      }),
    );
  });
});

describe('the year of a season best', () => {
  test('is the calendar year or the year in which 1 October to 30 September ends', () => {
    expect(yearOf('2026-09-30', 'october')).toBe(2026);
    expect(yearOf('2026-10-01', 'october')).toBe(2027);
    expect(yearOf('2026-10', 'october')).toBe(2027);
    expect(yearOf('2026', 'october')).toBe(2026);
    expect(yearOf('2026-10-01', 'calendar')).toBe(2026);
    expect(yearOf('', 'calendar')).toBe(0);
  });
});
