import { reading, unreadable, type Reading, type Unreadable } from './mark-reading.ts';

/*
 * points = digits [ "pts" | "points" ]    thousands may be set apart: 5,790  5.790  5 790  5'790
 *
 * Points are whole (athletics-rules.md B6), so a comma or dot before exactly three digits separates thousands.
 */

/** Reads points; null where the text is not of this grammar. */
export function readPoints(text: string): Reading | Unreadable | null {
  const body = text.replace(/\s?(?:pts?|points?|p)\.?$/i, '');
  const whole = /^\d{1,3}[.,' ]\d{3}$/.test(body) ? body.replace(/\D/g, '') : body;
  if (/^\d+[.,]\d+$/.test(whole)) {
    return unreadable(
      'POINTS_NOT_WHOLE',
      `Points are whole numbers; write ${whole.replace(/[.,].*$/, '')} if that is the score.`,
    );
  }
  if (!/^\d+$/.test(whole)) return null;
  if (whole.length > 6) return unreadable('SUSPICIOUS_NUMBER', 'A score has at most six digits.');
  return Number(whole) === 0 ? unreadable('NOT_POSITIVE') : reading(Number(whole), 1);
}
