import { formatMark, type MarkKind } from '#shared/domain/mark.ts';

const timeSteps = [
  10,
  20,
  50,
  100,
  200,
  500,
  1000,
  2000,
  5000,
  10_000,
  15_000,
  30_000,
  ...[1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1440].map((minutes) => minutes * 60_000),
];
/** 1, 2, 5, 10, ... up to the kilometres of a race of 24 hours. */
const plainSteps = Array.from({ length: 9 }, (_, power) => [1, 2, 5].map((digit) => digit * 10 ** power)).flat();

/** Round values for the axis of a chart, from just outside the smallest to just outside the largest. */
export function markTicks(
  smallest: number,
  largest: number,
  kind: MarkKind,
  most = 5,
): { ticks: number[]; step: number } {
  const steps = kind === 'timed' ? timeSteps : plainSteps;
  const span = Math.max(largest - smallest, kind === 'points' ? 4 : 40);
  const step = steps.find((each) => span / each <= most - 1) ?? steps.at(-1) ?? 1;
  // One value alone stands in the middle.
  const isOne = smallest === largest && smallest % step === 0 && smallest > step;
  const first = isOne ? smallest - step : Math.floor(smallest / step) * step;
  const count = Math.max(1, Math.ceil((largest - first) / step) + (isOne ? 1 : 0)) + 1;
  return { ticks: Array.from({ length: count }, (_, index) => first + index * step), step };
}

/** A value of the axis as people write it, no more exact than the steps are: 12.5, 1:05, 4.20. */
export function tickInWords(value: number, step: number, kind: MarkKind): string {
  const resolution = kind !== 'timed' ? 10 : step >= 1000 ? 1000 : step >= 100 ? 100 : 10;
  return formatMark({ value, resolution, timing: null }, kind);
}

export function percentInWords(percent: number): string {
  return `${percent < 0.1 ? percent.toFixed(2) : percent.toFixed(1)} %`;
}
