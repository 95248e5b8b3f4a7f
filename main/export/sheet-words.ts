// The words of the printed sheet, its web page and its plain table, in one place so that all three say the same.

export const RECENT_BADGE = 'New';
export const RECENT_MEANING = 'set recently';
export const UNKNOWN_HOLDER = 'Holder unknown';
export const NOT_KNOWN = '–';
export const CONTINUED = 'continued';
const NO_RECORDS = 'No records yet';
const NO_RECORDS_HINT = 'The first performance that counts will be the first record on this sheet.';
const NO_RECORDS_THEN = 'No records stood on this day';
export const NO_RECORDS_HERE = 'No records yet in this category.';
export const KEY = 'Key';
export const NOTES = 'Notes';
export const SECTIONS = 'Age groups';
export const COLUMNS = {
  discipline: 'Discipline',
  mark: 'Mark',
  badges: 'Remarks',
  wind: 'Wind',
  holder: 'Holder',
  date: 'Date',
  competition: 'Competition',
};
/** The column of a spreadsheet that names the part of a list in which a row stands. */
export const SECTION_COLUMN = 'Section';
export const NOTHING_LISTED = 'Nothing to list';
export const NOTHING_LISTED_HINT = 'No results match what this list is of.';
export const NOTHING_LISTED_HERE = 'Nothing here yet.';
export const MISSING_LETTERS =
  'Some names use letters that the typeface of this sheet does not have; they are printed as empty boxes.';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A day as people read it: "14 June 2026" (short: "14 Jun 2026"), "June 2026", "2026", or '' where it is unknown.
 * Text that is no day is returned as it came: a sheet must not hide what stands in the book.
 */
export function dayInWords(day: string, length: 'long' | 'short'): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(day);
  if (!parts) return day;
  const [, year = '', month, dayOfMonth] = parts;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return day;
  const monthAndYear = `${length === 'short' ? name.slice(0, 3) : name} ${year}`;
  return dayOfMonth === undefined ? monthAndYear : `${Number(dayOfMonth)} ${monthAndYear}`;
}

export function producedInWords(producedOn: string): string {
  return `Produced on ${dayInWords(producedOn, 'long')}`;
}

export function asOnInWords(asOn: string): string {
  return `As they stood on ${dayInWords(asOn, 'long')}`;
}

export function countInWords(records: number): string {
  return records === 1 ? '1 record' : `${new Intl.NumberFormat('en').format(records)} records`;
}

export function rowsInWords(rows: number): string {
  return rows === 1 ? '1 row' : `${new Intl.NumberFormat('en').format(rows)} rows`;
}

export function pageInWords(page: number, pages: number): string {
  return `Page ${page} of ${pages}`;
}

/** The true minus sign, as wide as the plus, so that winds stand in line. */
export function withMinusSign(wind: string): string {
  return wind.replace(/^-/u, '−');
}

/** What stands in place of the records where there are none; an invitation, unless the sheet looks back. */
export function emptyInWords(sheet: { asOn: string | null }): { title: string; hint: string | null } {
  return sheet.asOn === null ? { title: NO_RECORDS, hint: NO_RECORDS_HINT } : { title: NO_RECORDS_THEN, hint: null };
}
