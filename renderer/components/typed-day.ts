import { type DayParse, parseDay } from '#shared/domain/day.ts';

/**
 * Reads a day that somebody types: our own forms, the digits alone (`20260614`), and forms with the month as a word
 * (`14 Jun 2026`, `Jun 14, 2026`), which have one meaning only. Day or month first is never guessed.
 */
export function readTypedDay(text: string): DayParse {
  const tidy = text.trim();
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(tidy) ?? [];
  if (year !== '') return parseDay(`${year}-${month}-${day}`);
  const own = parseDay(tidy);
  if (own.type === 'day') return own;
  const named = ['D MMM YYYY', 'MMM D, YYYY'].map((form) => parseDay(tidy, form));
  return named.find((read) => read.type === 'day') ?? own;
}
