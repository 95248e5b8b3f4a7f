import fs from 'node:fs';
import { open } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

import Database from 'better-sqlite3';

/** Points that a process passes: statements of SQLite, and operations that change what lies on the disk. */
export type PointKind = 'statement' | 'file';

type Counted = Record<string, (...parameters: unknown[]) => unknown>;

/** What of `node:fs` makes, changes, moves, removes or syncs. */
const fileOperations = [
  'closeSync',
  'copyFileSync',
  'fsyncSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
  'writeSync',
];

/** Kills this process before its n-th point of a kind (0: never), and counts the points of both kinds. */
export async function countPoints(kind: PointKind, killAt: number): Promise<Record<PointKind, number>> {
  const counts = { statement: 0, file: 0 };
  const wrap = (of: PointKind, holder: Counted, name: string) => {
    const original = holder[name];
    if (original === undefined) throw new Error(`there is no ${name} to count`);
    holder[name] = function counted(...parameters) {
      counts[of] += 1;
      if (of === kind && counts[of] === killAt) process.kill(process.pid, 'SIGKILL');
      return original.apply(this, parameters);
    };
  };
  const file = new Database(':memory:');
  const statement = Object.getPrototypeOf(file.prepare('SELECT 1')) as Counted;
  for (const name of ['run', 'get', 'all']) wrap('statement', statement, name);
  for (const name of ['exec', 'pragma', 'backup']) wrap('statement', Database.prototype as unknown as Counted, name);
  file.close();
  for (const name of fileOperations) wrap('file', fs as unknown as Counted, name);
  const handle = await open(process.execPath, 'r');
  const handles = Object.getPrototypeOf(handle) as Counted;
  await handle.close();
  for (const name of ['write', 'sync']) wrap('file', handles, name);
  syncBuiltinESMExports();
  return counts;
}
