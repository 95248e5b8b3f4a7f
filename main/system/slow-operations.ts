import { readFileSync, statSync } from 'node:fs';

import { logFilePath } from '#main/log-file.ts';
import type { Log } from '#main/log.ts';

/** Whoever waits longer notices it (reliability.md, R10). */
const slowAfter = 250;

const message = 'slow operation';

/** Writes down that an operation took long: its name only, never what was asked for. */
export async function timed<Result>(
  operation: string,
  log: Log,
  now: () => number,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  const startedAt = now();
  try {
    return await work();
  } finally {
    const milliseconds = now() - startedAt;
    if (milliseconds > slowAfter) log.info({ operation, milliseconds }, message);
  }
}

export interface SlowOperation {
  readonly operation: string;
  readonly count: number;
  /** Milliseconds of the slowest. */
  readonly worst: number;
}

let kept: { readonly key: string; readonly found: readonly SlowOperation[] } | undefined;

/** Slow operations that the newest log file tells of, the most frequent first; read again only when the file has grown. */
export function slowOperations(dataFolder: string): readonly SlowOperation[] {
  const path = logFilePath(dataFolder, 0);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  const key = `${path} ${stat.size} ${stat.mtimeMs}`;
  if (kept?.key !== key) kept = { key, found: find(readFileSync(path, 'utf8')) };
  return kept.found;
}

function find(text: string): SlowOperation[] {
  const found = new Map<string, SlowOperation>();
  for (const line of text.split('\n')) {
    if (!line.includes(`"msg":"${message}"`)) continue;
    const { operation, milliseconds } = JSON.parse(line) as { operation: string; milliseconds: number };
    const before = found.get(operation);
    found.set(operation, {
      operation,
      count: (before?.count ?? 0) + 1,
      worst: Math.max(before?.worst ?? 0, milliseconds),
    });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || b.worst - a.worst);
}
