import { monthNames } from './calendar.ts';

/** How one kind of screen or paper writes a day, a month and a year. */
interface Writing {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

/** The screen's own; null on paper, in letters and in the terminal, which read alike wherever they are made. */
let screen: Writing | null = null;

/**
 * From now on days are written as people who use this locale (BCP 47) write them: `Jun 14, 2026`, `14. Juni 2026`. Always in the
 * calendar of the sport and in its digits, as marks are. Called once, by a screen as it starts.
 */
export function writeDaysIn(locale: string): void {
  const sport = { calendar: 'gregory', numberingSystem: 'latn' } as const;
  screen = {
    day: new Intl.DateTimeFormat(locale, {
      ...sport,
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
    month: new Intl.DateTimeFormat(locale, { ...sport, month: 'short', year: 'numeric', timeZone: 'UTC' }),
    time: new Intl.DateTimeFormat(locale, { ...sport, hour: 'numeric', minute: '2-digit' }),
  };
  // British months are `Sept` to some systems and `Sep` to others.
  if (screen.day.resolvedOptions().locale === 'en-GB') screen = null;
}

/** `14 Jun 2026`, `Jun 2026`, `2026`, `unknown`; on a screen in the order and the language of its locale. */
export function formatDay(day: string): string {
  const [year = '', month, dayOfMonth] = day.split('-');
  if (screen === null || month === undefined) return formatDayOnPaper(day);
  const at = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth ?? 1));
  return (dayOfMonth === undefined ? screen.month : screen.day).format(at);
}

/** `14 Jun 2026`, `Jun 2026`, `2026`, `unknown`: alike on every computer. */
export function formatDayOnPaper(day: string): string {
  if (day === '') return 'unknown';
  const [year = '', month, dayOfMonth] = day.split('-');
  if (month === undefined) return year;
  const name = monthNames[Number(month) - 1] ?? '';
  return dayOfMonth === undefined ? `${name} ${year}` : `${Number(dayOfMonth)} ${name} ${year}`;
}

/** A moment as the clock of this computer shows it: `1 Jul 2026, 11:30`. */
export function formatMoment(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = formatDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
  return `${day}, ${screen === null ? `${two(at.getHours())}:${two(at.getMinutes())}` : screen.time.format(at)}`;
}
