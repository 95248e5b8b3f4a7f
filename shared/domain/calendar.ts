/** The calendar itself: which days exist, and how their months are called. */

export const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const fullMonthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The month from 1 for an English name of three letters or more (`Sep`, `Sept`, `SEPTEMBER`); null where it is no month. */
export function monthOfName(name: string): number | null {
  if (name.length < 3) return null;
  const index = fullMonthNames.findIndex((full) => full.startsWith(name.toLowerCase()));
  return index < 0 ? null : index + 1;
}

/** Years run from 1800 to 2199: others are typing errors. */
export function existsInCalendar(year: number, month: number, dayOfMonth: number): boolean {
  if (year < 1800 || year > 2199 || month < 1 || month > 12) return false;
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The text of a day, month or year; what is null is left out. */
export function dayText(year: number, month: number | null = null, dayOfMonth: number | null = null): string {
  const yearText = String(year).padStart(4, '0');
  if (month === null) return yearText;
  return dayOfMonth === null
    ? `${yearText}-${twoDigits(month)}`
    : `${yearText}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
