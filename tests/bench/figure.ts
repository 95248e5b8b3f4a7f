/** One line of the report: a time or a size of ours, beside its yardstick and its goal where there is one. */
export interface Figure {
  readonly name: string;
  /** Median; milliseconds or bytes. */
  readonly ours: number;
  readonly unit: 'ms' | 'bytes';
  readonly yardstick: number | null;
  /** Ours by the yardstick's processor time: holds on a busy machine, where the clock does not. */
  readonly processorRatio: number | null;
  /** The largest ratio to the yardstick, or the largest value where there is no yardstick. */
  readonly goal: number | null;
  /** How often it was measured, and how far the measurements lie apart: (largest - smallest) / median. */
  readonly repetitions: number;
  readonly spread: number;
  readonly note: string;
}

/** What one measurement took. */
export interface Timing {
  readonly milliseconds: number;
  readonly processor: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Runs work once; a promise is waited for. */
export async function time(work: () => unknown): Promise<Timing> {
  const processor = process.cpuUsage();
  const started = performance.now();
  await work();
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(processor);
  return { milliseconds, processor: (user + system) / 1000 };
}

export interface Pair {
  readonly ours: () => Promise<Timing>;
  readonly yardstick: () => Promise<Timing>;
}

/** Measures both in turn, so that whatever else the machine does meets both alike; the first rounds warm up and are not counted. */
export async function sideBySide(
  name: string,
  { ours, yardstick }: Pair,
  {
    repetitions,
    goal,
    note = '',
    warmUp = repetitions > 1 ? 1 : 0,
  }: { repetitions: number; goal: number; note?: string; warmUp?: number },
): Promise<Figure> {
  const own: Timing[] = [];
  const others: Timing[] = [];
  for (let round = 0; round < warmUp + repetitions; round += 1) {
    const [first, second] = [await ours(), await yardstick()];
    if (round < warmUp) continue;
    own.push(first);
    others.push(second);
  }
  const wall = own.map((timing) => timing.milliseconds);
  const processor = (timings: readonly Timing[]) => median(timings.map((timing) => timing.processor));
  return {
    name,
    ours: median(wall),
    unit: 'ms',
    yardstick: median(others.map((timing) => timing.milliseconds)),
    processorRatio: processor(own) / processor(others),
    goal,
    repetitions: own.length,
    spread: (Math.max(...wall) - Math.min(...wall)) / median(wall),
    note,
  };
}

/** A value without a yardstick. */
export function single(
  name: string,
  unit: Figure['unit'],
  values: readonly number[],
  { goal = null, note = '' }: { goal?: number | null; note?: string } = {},
): Figure {
  const ours = median(values);
  const spread = ours === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / ours;
  return { name, ours, unit, yardstick: null, processorRatio: null, goal, repetitions: values.length, spread, note };
}
