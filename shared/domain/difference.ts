import { formatMark, type MarkKind } from './mark.ts';

/**
 * A difference of two marks with its unit: 0.12 s, 1:05.20, 0.04 m, 120 points. It is no more exact than the marks are
 * (`resolution` of the one it belongs to; without it hundredths), and never less exact than the difference itself: 10 s of two
 * road times in whole seconds, 1.4 s where one of them had tenths.
 */
export function formatDifference(difference: number, kind: MarkKind, resolution: number | null = null): string {
  if (kind === 'points') return `${difference} ${difference === 1 ? 'point' : 'points'}`;
  const step = stepOf(difference, resolution ?? 10);
  if (kind === 'timed' && difference >= 60_000)
    return formatMark({ value: difference, resolution: step, timing: null }, kind);
  return `${(difference / 1000).toFixed(3 - Math.log10(step))} ${kind === 'timed' ? 's' : 'm'}`;
}

function stepOf(difference: number, resolution: number): number {
  return [1000, 100, 10].find((step) => step <= resolution && difference % step === 0) ?? 1;
}
