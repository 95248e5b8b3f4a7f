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

/**
 * Puts the marks of one day in the order they were made: by time of day where all have one, else by round (and heat)
 * where all have one, else from worse to better (decision 3). Marks of one month or year are not known to be of one day:
 * they go from worse to better. Equal marks that nothing orders go by id.
 */
export function inOrderOfTheDay(facts: readonly Fact[]): Fact[] {
  const ordered = [...facts];
  if (ordered.length < 2) return ordered;
  const worseFirst = (a: Fact, b: Fact) => b.rank - a.rank || (a.uuid < b.uuid ? -1 : 1);
  let compare = worseFirst;
  if (!ordered.every((fact) => isDayPrecise(fact.day))) {
    compare = worseFirst;
  } else if (ordered.every((fact) => fact.timeOfDay !== null)) {
    compare = (a, b) => compareText(a.timeOfDay ?? '', b.timeOfDay ?? '') || worseFirst(a, b);
  } else if (ordered.every((fact) => roundOrder(fact.round) !== null)) {
    const withHeats = ordered.every((fact) => heatNumber(fact) !== null);
    compare = (a, b) =>
      (roundOrder(a.round) ?? 0) - (roundOrder(b.round) ?? 0) ||
      (withHeats ? (heatNumber(a) ?? 0) - (heatNumber(b) ?? 0) : 0) ||
      worseFirst(a, b);
  }
  // A decision of the records officer is heard last: it holds against every mark of its day.
  return ordered.sort((a, b) => Number(a.isForced) - Number(b.isForced) || compare(a, b));
}

function heatNumber(fact: Fact): number | null {
  return fact.heat !== null && /^\d{1,4}$/.test(fact.heat.trim()) ? Number(fact.heat) : null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
