/** What became of an attempt; only a valid one has a mark. */
export type AttemptStatus = 'valid' | 'foul' | 'pass' | 'retired';

const signs: Record<Exclude<AttemptStatus, 'valid'>, string> = { foul: 'x', pass: '-', retired: 'r' };

const statuses: ReadonlyMap<string, Exclude<AttemptStatus, 'valid'>> = new Map([
  ['x', 'foul'],
  ['foul', 'foul'],
  ['-', 'pass'],
  ['–', 'pass'],
  ['p', 'pass'],
  ['pass', 'pass'],
  ['r', 'retired'],
  ['ret', 'retired'],
]);

/** The status that a sign of a card stands for, such as `x`; null where the text is no sign. */
export function statusOfSign(text: string): Exclude<AttemptStatus, 'valid'> | null {
  return statuses.get(text.trim().toLowerCase()) ?? null;
}

/** An attempt as a card shows it: its mark, or the sign that stands in its place. */
export function attemptText(attempt: { mark: string; status: string }): string {
  const sign = new Map<string, string>(Object.entries(signs)).get(attempt.status);
  return sign ?? attempt.mark;
}

/** Up to three trials at a height: `o` cleared, `x` failed, `-` passed, `r` retired. A zero is often typed for the letter. */
const card = /^(.*?\d\S*?)\s*(x{0,2}o|x{1,2}0|x{1,3}|x{0,2}[-–r])$/i;

/**
 * A height with the trials at it, as the cards of vertical jumps have them (World Athletics TR 26, TR 27): `1.55 xo` is a
 * failure and a clearance. Null where the text is no such line; the height is not yet read as a mark.
 */
export function readCard(text: string): { height: string; results: AttemptStatus[] } | null {
  const [, height, trials] = card.exec(text.trim()) ?? [];
  if (height === undefined || trials === undefined) return null;
  const results = Array.from(trials.toLowerCase(), (sign): AttemptStatus =>
    sign === 'o' || sign === '0' ? 'valid' : (statusOfSign(sign) ?? 'pass'),
  );
  return { height, results };
}
