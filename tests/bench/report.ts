import { cpus, loadavg } from 'node:os';

import type { Figure } from './figure.ts';

export interface Machine {
  readonly processors: string;
  readonly node: string;
  readonly loadBefore: number;
  readonly loadAfter: number;
}

export function machineNow(loadBefore = loadavg()[0] ?? 0): Machine {
  const all = cpus();
  return {
    processors: `${all.length} x ${all[0]?.model.trim() ?? 'unknown'}`,
    node: process.version,
    loadBefore,
    loadAfter: loadavg()[0] ?? 0,
  };
}

/** The report as a table for people. */
export function tableOf(figures: readonly Figure[], machine: Machine): string {
  const header = ['figure', 'ours', 'yardstick', 'ratio', 'processor', 'goal', '', 'n', 'spread', ''];
  const rows = [header, ...figures.map(rowOf)];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 || column === 9 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const noise = machine.loadBefore > cpus().length ? '; the machine was busy: trust the processor ratios' : '';
  const load = `load ${machine.loadBefore.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after`;
  return [...lines, '', `${machine.processors}, Node ${machine.node}, ${load}${noise}`].join('\n');
}

function rowOf(figure: Figure): string[] {
  const { name, ours, unit, yardstick, processorRatio, goal, repetitions, spread, note } = figure;
  const ratio = yardstick === null ? null : ours / yardstick;
  const decisive = ratio ?? ours;
  return [
    name,
    valueOf(ours, unit),
    yardstick === null ? '' : valueOf(yardstick, unit),
    ratio === null ? '' : `${ratio.toFixed(2)}x`,
    processorRatio === null ? '' : `${processorRatio.toFixed(2)}x`,
    goal === null ? '' : ratio === null ? valueOf(goal, unit) : `${goal}x`,
    goal === null ? '' : decisive <= goal ? 'met' : 'missed',
    String(repetitions),
    `${Math.round(spread * 100)} %`,
    note,
  ];
}

function valueOf(value: number, unit: Figure['unit']): string {
  if (unit === 'bytes') return value >= 1_000_000 ? `${(value / 1_000_000).toFixed(0)} MB` : `${value.toFixed(1)} B`;
  return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
