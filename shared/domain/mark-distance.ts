import { reading, unreadable, type NumberHints, type Reading, type Unreadable } from './mark-reading.ts';

/*
 * Grammar of a height or length (signs such as `w` and `(+1.2)` are taken off before):
 *
 *   distance = metres [ "m" ] | metres "m" centimetres | centimetres "cm" | feet
 *   feet     = 17-04.50 | 6-4 | 13' 6 3/4" | 54' 6 | 54'6.25" | 17' | 54ft 6in
 */

/** An inch is 25.4 mm by definition, so 1/10000 inch is 254/100000 mm: integers all the way. */
const partsOfInch = 10_000;

const suggestMetres = 'Write metres with two decimals, as in 5.67.';

/** Reads a distance in millimetres; null where the text is not of this grammar. */
export function readDistance(text: string, hints: NumberHints): Reading | Unreadable | null {
  return readMetres(text, hints) ?? readMetresAndCentimetres(text) ?? readFeet(text);
}

/**
 * Marks are measured in whole centimetres (athletics-rules.md B2), so `2.4` and `6` are 2.40 and 6.00 whose zeros a
 * spreadsheet dropped. Three decimals stay millimetres. A whole number from 100 needs its `m`: `567` is rather 5.67.
 */
function readMetres(text: string, hints: NumberHints): Reading | Unreadable | null {
  const match = /^(\d+)(?:([.,])(\d+))?(?:\s?(m|met(?:re|er)s?)\.?)?$/i.exec(text);
  if (match === null) return null;
  const [, whole = '', separator, decimals = '', unit] = match;
  if (decimals.length > 3) return unreadable('TOO_MANY_DECIMALS', suggestMetres);
  if (whole.length > 6) return unreadable('SUSPICIOUS_NUMBER', suggestMetres);
  if (decimals.length === 3 && hints.decimal !== undefined && hints.decimal !== separator) {
    return unreadable(
      'DECIMAL_UNCLEAR',
      `Write ${whole}${hints.decimal}${decimals} for metres or ${whole}${decimals} m for thousands.`,
    );
  }
  const value = Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
  if (value === 0) return unreadable('NOT_POSITIVE');
  if (decimals === '' && whole.length > 2) {
    return unit === undefined ? unreadable('SUSPICIOUS_NUMBER', suggestForBareNumber(whole)) : reading(value, 1000);
  }
  return decimals.length === 3 ? reading(value, 1, ['MILLIMETRES_TYPED']) : reading(value, 10);
}

function readMetresAndCentimetres(text: string): Reading | null {
  const both = /^(\d{1,3})\s?m\s?(\d{2})(?:\s?cm)?$/i.exec(text);
  const one = /^()(\d{2,5})\s?cm$/i.exec(text);
  const [, metres = '', centimetres = ''] = both ?? one ?? [];
  const value = Number(metres) * 1000 + Number(centimetres) * 10;
  return value > 0 ? reading(value, 10) : null;
}

/**
 * Feet and inches, exact to the millimetre: the nearest one, half a millimetre up. 17-04.50 = 208.5 in = 5295.9 mm,
 * stored as 5296. Centimetres would not do: neighbouring quarter inches fall together in them (athletics-rules.md B0).
 */
function readFeet(text: string): Reading | Unreadable | null {
  const match =
    /^(\d{1,3})-(\d{1,2})(?:\.(\d{1,4})|\s(\d{1,2})\/(2|4|8|16))?$/.exec(text) ??
    /^(\d{1,3})\s?(?:'|ft\.?|feet)(?:\s?-?\s?(\d{1,2})(?:\.(\d{1,4})|\s(\d{1,2})\/(2|4|8|16))?\s?(?:"|in\.?|inch(?:es)?)?)?$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, feet = '', inches = '0', decimals = '', numerator = '0', denominator = '1'] = match;
  if (Number(inches) > 11)
    return unreadable('INCHES_OVER_11', `Write ${feet}.${inches} for metres; inches go up to 11.`);
  if (Number(numerator) >= Number(denominator))
    return unreadable('NOT_A_MARK', 'Write a fraction of an inch as 1/4, 1/2 or 3/4.');

  const wholeInches = Number(feet) * 12 + Number(inches);
  const fraction = Number(decimals.padEnd(4, '0')) + (Number(numerator) * partsOfInch) / Number(denominator);
  const parts = wholeInches * partsOfInch + fraction;
  const value = Math.floor((parts * 254 + 50_000) / 100_000);
  return value === 0 ? unreadable('NOT_POSITIVE') : reading(value, 1, [], true);
}

function suggestForBareNumber(digits: string): string {
  const asMetres = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return `Write ${asMetres} for metres and centimetres, or ${digits} m for whole metres.`;
}
