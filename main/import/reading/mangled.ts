import type { ImportReason } from '#shared/domain/import-reason.ts';
import type { MarkKind } from '#shared/domain/mark.ts';

/*
 * What spreadsheets make of cells (reliability.md, "Excel mangling"). Each is recognised by its shape and set aside with what
 * may have been typed; which of the possibilities it was, only the result list knows.
 *
 *   10.5  -> 10. May, 10-May, 2026-05-10, 45787      1:02.3 -> 12:01:02 AM, 0.000721
 *   5.67  -> May 67, 01.05.1967                      4E5, 1.23E+11, #REF!, ####
 */

/** Month names in English, German, French, Norwegian, Spanish and Polish, without accents; any beginning of three letters. */
const monthNames: readonly string[] = [
  'january januar janvier enero styczen',
  'february februar fevrier febrero luty',
  'march marz mrz mars marzo marzec',
  'april avril abril kwiecien',
  'may mai mayo maj',
  'june juni juin junio czerwiec',
  'july juli juillet julio lipiec',
  'august aout agosto sierpien',
  'september septembre septiembre wrzesien',
  'october oktober octobre octubre pazdziernik',
  'november novembre noviembre listopad',
  'december dezember decembre desember diciembre grudzien',
];

function monthOf(word: string): number | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = monthNames.findIndex((names) => names.split(' ').some((name) => name.startsWith(plain)));
  return index === -1 ? null : index + 1;
}

/** Error texts, and the signs that stand for a column that is too narrow. */
const errorCell = /^(?:#(?:REF|VALUE|N\/A|NAME|NUM|DIV\/0|NULL|SPILL|CALC|WERT|BEZUG|NV|ZAHL|VALOR|REF)[!?]?|#{2,})$/i;
const scientific = /^\d+(?:[.,]\d+)?e[+-]?\d+$/i;

/** Error texts and numbers in powers of ten, in any cell where a short text or number is due. */
export function mangledCell(column: string, text: string): ImportReason | null {
  const first = text.charCodeAt(0);
  if (first === 0x23 && errorCell.test(text)) return { code: 'CELL_IS_AN_ERROR', data: { column, text } };
  if (isDigit(first) && scientific.test(text)) return { code: 'CELL_IS_SCIENTIFIC', data: { column, text } };
  return null;
}

/** A day where a number is due: a mark, a wind, a place, a heat, an implement. `joint` is the sign between its two parts. */
export function mangledNumber(column: string, text: string, joint: '.' | '-'): ImportReason | null {
  const maybe = numbersBehindDate(text, joint);
  if (maybe !== null) return { code: 'CELL_IS_A_DATE', data: { column, text, maybe } };
  return mangledCell(column, text);
}

/** A mark that a spreadsheet turned into a day, a clock time, a count of days or a part of a day. */
export function mangledMark(text: string, kind: MarkKind): ImportReason | null {
  const isTimed = kind === 'timed';
  const number = mangledNumber('mark', text, '.');
  if (number !== null) return number;
  const clock = /^(?:1900-01-0\d\s+)?(\d{1,2}):(\d{2}):(\d{2})\s?([AP])\.?M\.?$/i.exec(text);
  if (clock !== null) {
    const hours = (Number(clock[1]) % 12) + (clock[4]?.toUpperCase() === 'P' ? 12 : 0);
    const data = { column: 'mark', text, maybe: isTimed ? clockTexts(hours, clock[2] ?? '', clock[3] ?? '') : [] };
    return { code: 'CELL_IS_A_CLOCK_TIME', data };
  }
  if (isTimed && /^0?[.,]\d{4,}$/.test(text)) {
    const seconds = Number(text.replace(',', '.')) * 86_400;
    const data = { column: 'mark', text, maybe: [secondsText(seconds)] };
    return { code: 'CELL_IS_A_FRACTION_OF_A_DAY', data };
  }
  const serial = kind === 'points' ? null : dayOfSerial(text, '1900');
  if (serial === null) return null;
  return { code: 'CELL_IS_A_SERIAL', data: { column: 'mark', text, maybe: numbersBehindDate(serial, '.') ?? [] } };
}

/** A day as the number of days since the spreadsheet's epoch: 1900 in most, 1904 in files of old Macintoshes. */
export function mangledDay(column: string, text: string): ImportReason | null {
  const maybe = [dayOfSerial(text, '1900'), dayOfSerial(text, '1904')].filter((day) => day !== null);
  if (maybe.length > 0) return { code: 'CELL_IS_A_SERIAL', data: { column, text, maybe } };
  return mangledCell(column, text);
}

function numbersBehindDate(text: string, joint: '.' | '-'): string[] | null {
  const first = text.charCodeAt(0);
  if (!isDigit(first) && !/^\p{L}{3}/u.test(text)) return null;
  const [, day, dayMonth = ''] = /^(\d{1,2})[.\s/-]+(\p{L}{3,9})\.?$/u.exec(text) ?? [];
  const [, yearMonth = '', year] = /^(\p{L}{3,9})\.?[\s./-]+(\d{2})(?:\d{2})?$/u.exec(text) ?? [];
  const month = monthOf(dayMonth === '' ? yearMonth : dayMonth);
  if (day !== undefined && month !== null) return spellings(Number(day), month, joint);
  if (year !== undefined && month !== null) return [`${month}${joint}${text.slice(-2)}`];

  const whole =
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[ T]00:00(?::00)?)?$/.exec(text) ??
    /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>(?:19|20)\d{2})$/.exec(text);
  const groups = whole?.groups;
  if (groups === undefined || Number(groups['month']) > 12 || Number(groups['day']) > 31) return null;
  if (Number(groups['day']) === 1) {
    return [
      `${Number(groups['month'])}${joint}${groups['year']?.slice(-2)}`,
      ...spellings(1, Number(groups['month']), joint),
    ];
  }
  return spellings(Number(groups['day']), Number(groups['month']), joint);
}

/** `10.5` and `10.05` both become the 10th of May; a sign that is no decimal has one spelling. */
function spellings(day: number, month: number, joint: '.' | '-'): string[] {
  if (joint === '-') return [`${day}-${month}`, `${month}-${day}`];
  return month < 10 ? [`${day}.${month}`, `${day}.0${month}`] : [`${day}.${month}`];
}

/** Serials of 1927 to 2064: other numbers of five digits are no days of athletics. */
function dayOfSerial(text: string, epoch: '1900' | '1904'): string | null {
  const [, digits] = /^(\d{5})(?:[.,]\d+)?$/.exec(text) ?? [];
  const serial = Number(digits);
  if (digits === undefined || serial < 10_000 || serial > 60_000) return null;
  const dayZero = epoch === '1900' ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  return new Date(dayZero + serial * 86_400_000).toISOString().slice(0, 10);
}

/** A time without hours begins at midnight; `1:02` was taken for hours and minutes. */
function clockTexts(hours: number, minutes: string, seconds: string): string[] {
  if (hours === 0) return [`${Number(minutes)}:${seconds}`];
  return [...(seconds === '00' ? [`${hours}:${minutes}`] : []), `${hours}:${minutes}:${seconds}`];
}

function secondsText(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const rest = ((hundredths % 6000) / 100).toFixed(2);
  const minutes = Math.floor(hundredths / 6000);
  if (minutes === 0) return rest;
  if (minutes < 60) return `${minutes}:${rest.padStart(5, '0')}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest.padStart(5, '0')}`;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
