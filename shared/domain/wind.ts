/**
 * Wind in integer tenths of a metre per second, tail wind positive, with a status (athletics-rules.md, B0 and B1).
 * A missing reading is not a reading of 0.0.
 */

/**
 * - MEASURED: `tenths` holds the reading; every other status has `tenths: null`.
 * - NOT_MEASURED: the source says that there was no gauge.
 * - UNKNOWN: the source says nothing.
 * - OVER_LIMIT: marked as wind-assisted (`10.43w`), the reading itself is not known.
 * - NOT_APPLICABLE: the discipline has no wind rule, or it was indoors.
 */
export type WindStatus = 'MEASURED' | 'NOT_MEASURED' | 'UNKNOWN' | 'OVER_LIMIT' | 'NOT_APPLICABLE';

export interface Wind {
  tenths: number | null;
  status: WindStatus;
}

export type WindProblem = 'NOT_A_WIND' | 'WIND_ABSURD';

export type WindParse =
  | { type: 'wind'; wind: Wind }
  | { type: 'unreadable'; code: WindProblem; suggestion: string | null };

/** The largest tail wind that is legal: +2.0 m/s (CR31 and TR17, athletics-rules.md B1). */
const legalLimitTenths = 20;

/** Nobody runs in a wind of more than 20 m/s: such a number is a mark or a place in the wrong column. */
const absurdTenths = 200;

const wordsForNotMeasured = new Set(['n/a', 'na', 'nwi', 'no gauge', 'not measured']);
const wordsForUnknown = new Set(['', '-', '?', 'unknown', 'null', 'none']);

/**
 * Reads a wind cell: `+1.2`, `-0,3`, `1.2`, `+1`, `1.2 m/s`; empty = unknown, `n/a` or `NWI` = not measured, `w` = over the
 * limit without a reading. Two or more decimals go up to the next tenth in the positive direction: +2.03 becomes +2.1,
 * -2.03 becomes -2.0 (TR17, athletics-rules.md B1).
 */
export function parseWind(text: string): WindParse {
  const tidy = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const word = tidy.toLowerCase();
  if (wordsForUnknown.has(word)) return without('UNKNOWN');
  if (wordsForNotMeasured.has(word)) return without('NOT_MEASURED');
  if (word === 'w') return without('OVER_LIMIT');
  if (word === 'not applicable') return without('NOT_APPLICABLE');

  const reading = /^([+-]?)\s?(\d{1,3})(?:[.,](\d{1,6}))?(?:\s?m\/s)?$/i.exec(tidy);
  if (reading === null) {
    return {
      type: 'unreadable',
      code: 'NOT_A_WIND',
      suggestion: 'Write the wind as +1.2 or -0.3; leave it empty if unknown.',
    };
  }
  const [, sign, whole = '0', decimals = ''] = reading;
  const tenths = roundUpToTenths(sign === '-', whole, decimals);
  if (Math.abs(tenths) > absurdTenths) {
    return {
      type: 'unreadable',
      code: 'WIND_ABSURD',
      suggestion: `${tidy} m/s is no wind to compete in; is it in the right column?`,
    };
  }
  return { type: 'wind', wind: { tenths, status: 'MEASURED' } };
}

/** `+1.2`, `-0.3`, `0.0`; `NWI` (no wind information) where nothing is known, `w` over the limit, empty where none applies. */
export function formatWind(wind: Wind): string {
  switch (wind.status) {
    case 'MEASURED':
      return wind.tenths === null ? 'NWI' : signedTenths(wind.tenths);
    case 'OVER_LIMIT':
      return 'w';
    case 'NOT_APPLICABLE':
      return '';
    case 'NOT_MEASURED':
    case 'UNKNOWN':
      return 'NWI';
  }
}

/** The wind as a cell of a CSV file; `parseWind` reads the same wind from it, unless none applies. */
export function windCell(wind: Wind): string {
  if (wind.status === 'UNKNOWN') return '';
  return wind.status === 'NOT_MEASURED' ? 'n/a' : formatWind(wind);
}

/**
 * False only where the wind is known to be over +2.0 m/s. A missing reading is not illegal: the club's policy
 * (`unknownWind`) decides about it.
 */
export function isWindLegal(wind: Wind): boolean {
  if (wind.status === 'OVER_LIMIT') return false;
  return wind.tenths === null || wind.tenths <= legalLimitTenths;
}

/**
 * Whether a discipline has a wind in a season: the wind rule is for outdoor track and field (B1), and a season of the
 * club's own follows track and field.
 */
export function isWindTaken(windRule: 'none' | 'limit', season: string): boolean {
  return windRule === 'limit' && !['indoor', 'cross-country', 'road'].includes(season);
}

function without(status: WindStatus): WindParse {
  return { type: 'wind', wind: { tenths: null, status } };
}

/** Works on the digits, because 2.03 * 10 is not 20.3 in binary. */
function roundUpToTenths(isNegative: boolean, whole: string, decimals: string): number {
  const towardsZero = Number(whole) * 10 + Number(decimals.slice(0, 1) || '0');
  const hasRemainder = /[1-9]/.test(decimals.slice(1));
  if (isNegative) return towardsZero === 0 ? 0 : -towardsZero;
  return hasRemainder ? towardsZero + 1 : towardsZero;
}

function signedTenths(tenths: number): string {
  const size = Math.abs(tenths);
  const sign = tenths > 0 ? '+' : tenths < 0 ? '-' : '';
  return `${sign}${Math.floor(size / 10)}.${size % 10}`;
}
