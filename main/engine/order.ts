import { type Fact, isDayPrecise } from './fact.ts';

/** Rounds in the order they are held; numbers and other words order nothing. */
const roundWords: readonly (readonly [RegExp, number])[] = [
  [/^(q|qual|qualification|qualifying|preliminary|prelim|p|heat|heats|h|round 1|r1)\b/i, 1],
  [/^(second round|round 2|r2|quarter|quarters|quarter-?final|qf)\b/i, 2],
  [/^(semi|semis|semi-?final|s|sf)\b/i, 3],
  [/^(final|finals|f|a final|final a)\b/i, 4],
];

/** 1 heats, 2 second round, 3 semi-final, 4 final; null where the words do not say. */
export function roundOrder(round: string | null): number | null {
  if (round === null) return null;
  const text = round.trim();
  return roundWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A result that names no round is taken as a final, as it is for medals (decision 12). */
const finalOrder = 4;
/** Sorts behind every time of day. */
const noTime = '99';

/**
 * Puts the marks of one day in the order they were made: by time of day, then round, then heat, else from worse to better
 * (decision 3). The place of a mark hangs on nothing but itself, so that adding or taking away others never reorders the
 * rest: one without a time comes after those that have one. Marks of one month or year are not known to be of one day and
 * go from worse to better. Equal marks that nothing orders go by id.
 */
export function inOrderOfTheDay(facts: readonly Fact[]): Fact[] {
  // A decision of the records officer is heard last: it holds against every mark of its day.
  return [...facts].sort(
    (a, b) =>
      Number(a.isForced) - Number(b.isForced) || byOccasion(a, b) || b.rank - a.rank || compareText(a.uuid, b.uuid),
  );
}

function byOccasion(a: Fact, b: Fact): number {
  if (!isDayPrecise(a.day)) return 0;
  return (
    compareText(a.timeOfDay ?? noTime, b.timeOfDay ?? noTime) ||
    (roundOrder(a.round) ?? finalOrder) - (roundOrder(b.round) ?? finalOrder) ||
    heatNumber(a) - heatNumber(b)
  );
}

function heatNumber(fact: Fact): number {
  return fact.heat !== null && /^\d{1,4}$/.test(fact.heat.trim()) ? Number(fact.heat) : 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
