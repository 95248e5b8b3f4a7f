import {
  reading,
  unreadable,
  type MarkWarning,
  type NumberHints,
  type Reading,
  type Unreadable,
} from './mark-reading.ts';

/*
 * Grammar of a time (signs such as `h`, `w`, `(+1.2)` are taken off before):
 *
 *   time   = clock [ "s" | "sec" ] | units
 *   clock  = group { separator group }        separator = ":" | ";" | "," | "."
 *   units  = 2h55:18 | 2h 55m 18s | 1m 48.22 s | 1'48"22
 *
 *   10.57  10,57          seconds and decimals
 *   99:19                 minutes and seconds, more than 59 minutes allowed
 *   1:02.30  12:23,00  1.50,24  8;10.2      minutes, seconds, decimals: the last separator differs from the first
 *   2:03:04.5  2.03.04,5  2,03,04,5         hours, minutes, seconds, decimals
 *   1:23:45               three groups with colons: hours, minutes, seconds unless `timeGroups` says m,s,h
 *   1,34,91  2.25.02      three groups with commas or dots: minutes, seconds, decimals unless `timeGroups` says h,m,s
 */

/** The digits of a time, hours first; `groups` holds one to three of them, seconds last. */
interface Clock {
  type: 'clock';
  groups: readonly string[];
  decimals: string;
  warnings: MarkWarning[];
}

const asClock = 'Write the time as 1:02.30 or 2:03:04.';

/** Reads a time in milliseconds; null where the text is not of this grammar. Never rounds: a thousandth stays one (B2). */
export function readTime(text: string, hints: NumberHints): Reading | Unreadable | null {
  const clock = readUnits(text) ?? readClock(text, hints);
  if (clock === null || clock.type === 'unreadable') return clock;
  return inMilliseconds(clock);
}

function readUnits(text: string): Clock | Unreadable | null {
  const withHours =
    /^(\d{1,3})\s?h\s?(\d{1,2})(?:\s?(?:min|m|')\s?|[:.]|\s)(\d{1,2})(?:[.,](\d+))?\s?(?:sec|s|")?\.?$/i.exec(text);
  if (withHours !== null) {
    const [, hours = '', minutes = '', seconds = '', decimals = ''] = withHours;
    return clockOf([hours, minutes, seconds], decimals);
  }
  const withMinutes = /^(\d{1,3})\s?(?:min|m|')\s?(\d{1,2})(?:[.,"](\d+))?\s?(?:sec|s|")?\.?$/i.exec(text);
  if (withMinutes !== null) {
    const [, minutes = '', seconds = '', decimals = ''] = withMinutes;
    return clockOf([minutes, seconds], decimals);
  }
  if (/^\d+\s?h\s?\d+$/i.test(text)) {
    return unreadable('TIME_GROUPS_UNCLEAR', 'Write hours, minutes and seconds as 2:55:00.');
  }
  return null;
}

function readClock(text: string, hints: NumberHints): Clock | Unreadable | null {
  const body = text.replace(/\s?(?:s|secs?|seconds?)\.?$/i, '');
  if (!/^\d+(?:[:;.,]\d+)*$/.test(body)) return null;
  const groups = body.split(/[:;.,]/);
  const separators = body.replace(/\d+/g, '').replaceAll(';', ':');
  return arrange(groups, separators, hints);
}

/** Decides from the separators alone, which are as many as the groups less one, what each group is. */
function arrange(groups: readonly string[], separators: string, hints: NumberHints): Clock | Unreadable {
  const last = separators.at(-1);
  const leading = separators.slice(0, -1);
  if (last === undefined) return clockOf(groups, '');
  if (new Set(leading).size > 1) return unreadable('TIME_GROUPS_UNCLEAR', asClock);

  const isUniform = leading === '' || leading.startsWith(last);
  if (!isUniform) {
    if (last === ':' || groups.length > 4) return unreadable('TIME_GROUPS_UNCLEAR', asClock);
    return withDecimals(groups);
  }
  if (groups.length === 2) return last === ':' ? clockOf(groups, '') : oneSeparator(groups, last, hints);
  if (groups.length === 3) return threeEqualGroups(groups, last, hints);
  if (groups.length === 4 && last !== ':') return withDecimals(groups);
  return unreadable('TIME_GROUPS_UNCLEAR', asClock);
}

/** `10,57`: decimals, unless the mapping says that this discipline is written h,m,s or that decimals look different. */
function oneSeparator(groups: readonly string[], separator: string, hints: NumberHints): Clock | Unreadable {
  if (hints.timeGroups === 'h,m,s') return clockOf(groups, '');
  const [whole = '', rest = ''] = groups;
  const isOtherDecimal = hints.decimal !== undefined && hints.decimal !== separator;
  if (isOtherDecimal && canBeSixtieths(rest)) {
    return unreadable(
      'DECIMAL_UNCLEAR',
      `Write ${whole}${hints.decimal}${rest} for seconds or ${whole}:${rest} for minutes.`,
    );
  }
  return withDecimals(groups);
}

function threeEqualGroups(groups: readonly string[], separator: string, hints: NumberHints): Clock | Unreadable {
  const isHours = clockOf(groups, '');
  const isMinutes = withDecimals(groups);
  if (hints.timeGroups !== undefined) return hints.timeGroups === 'h,m,s' ? isHours : isMinutes;
  if (separator === ':') return isHours;

  const [, second = '', third = ''] = groups;
  const isDecided = hints.decimal === separator || !canBeSixtieths(second) || !canBeSixtieths(third);
  if (isDecided) return isMinutes;
  if (hints.decimal !== undefined) {
    return unreadable(
      'TIME_GROUPS_UNCLEAR',
      `Write ${groups.join(':')} for hours, or a dot before the decimals of a second.`,
    );
  }
  return { ...isMinutes, warnings: ['TIME_GROUPS_ASSUMED'] };
}

function inMilliseconds(clock: Clock): Reading | Unreadable {
  const { groups, decimals } = clock;
  const warnings = [...clock.warnings];
  const [first = '', ...rest] = groups;
  if (decimals.length > 3) {
    return unreadable('TOO_MANY_DECIMALS', 'Give the time as the official result does, with at most three decimals.');
  }
  if (first.length > 3) return unreadable('SUSPICIOUS_NUMBER', asClock);
  if (rest.length === 0 && first.length === 3) {
    if (decimals === '') return unreadable('SUSPICIOUS_NUMBER', suggestForBareNumber(first));
    warnings.push('SECONDS_OVER_99');
  }
  for (const [index, group] of rest.entries()) {
    if (group.length > 2 || Number(group) > 59) {
      return unreadable(index === rest.length - 1 ? 'SECONDS_OVER_59' : 'MINUTES_OVER_59', asClock);
    }
    if (group.length === 1 && !warnings.includes('SINGLE_DIGIT_GROUP')) warnings.push('SINGLE_DIGIT_GROUP');
  }
  const seconds = groups.reduce((sum, group) => sum * 60 + Number(group), 0);
  const value = seconds * 1000 + Number(decimals.padEnd(3, '0'));
  if (value === 0) return unreadable('NOT_POSITIVE');
  return reading(value, 10 ** (3 - decimals.length), warnings);
}

/** `999`: nobody writes a time over 99 seconds without a separator, and `134` may be 1:34 (junk in real files). */
function suggestForBareNumber(digits: string): string {
  const seconds = digits.slice(-2);
  const asMinutes = canBeSixtieths(seconds) ? `${digits.slice(0, -2)}:${seconds} for minutes and seconds, or ` : '';
  return `Write ${asMinutes}${digits}.0 for seconds.`;
}

function canBeSixtieths(group: string): boolean {
  return /^[0-5]\d$/.test(group);
}

function clockOf(groups: readonly string[], decimals: string): Clock {
  return { type: 'clock', groups, decimals, warnings: [] };
}

/** The last group is the decimals. */
function withDecimals(groups: readonly string[]): Clock {
  return clockOf(groups.slice(0, -1), groups.at(-1) ?? '');
}
