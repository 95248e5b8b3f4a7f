/** One figure of the bench: what was measured, against what, and the goal it is held against. */
export interface Figure {
  readonly name: string;
  readonly ours: string;
  readonly against: string;
  readonly ratio: number | null;
  readonly goal: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Makes one turn ready and answers with the work to be timed. */
export type Turn = (turn: number) => (() => unknown) | Promise<() => unknown>;

/** Times two works in turn, so that a noisy moment of the machine hits both; answers with the medians in milliseconds. */
export async function sideBySide(
  repetitions: number,
  ours: Turn,
  against: Turn,
): Promise<{ ours: number; against: number; ratio: number }> {
  const times = { ours: [] as number[], against: [] as number[] };
  for (let turn = 0; turn < repetitions; turn += 1) {
    times.ours.push(await timed(await ours(turn)));
    times.against.push(await timed(await against(turn)));
  }
  const result = { ours: median(times.ours), against: median(times.against) };
  return { ...result, ratio: result.ours / result.against };
}

export function milliseconds(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

export function ratioFigure(
  name: string,
  goal: string,
  result: { ours: number; against: number; ratio: number },
): Figure {
  return { name, goal, ours: milliseconds(result.ours), against: milliseconds(result.against), ratio: result.ratio };
}

export function printFigures(figures: readonly Figure[]): string {
  const rows = figures.map((f) => [
    f.name,
    f.ours,
    f.against,
    f.ratio === null ? '' : `${f.ratio.toFixed(2)}x`,
    f.goal,
  ]);
  const table = [['figure', 'TrackRecord', 'against', 'ratio', 'goal'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
