import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const command = resolve('dist/main/cli.js');

export interface BuiltCommand {
  /** Where the test may write files; the data folder lies in it. */
  readonly folder: string;
  run(...args: string[]): { code: number | null; out: string; err: string };
  /** Runs it with --json, expects exit code 0, and gives the one value on standard output. */
  json(...args: string[]): unknown;
  start(...args: string[]): ChildProcess;
  remove(): void;
}

/** The built command in a folder of its own, each time as a process of its own. */
export function openBuiltCommand(): BuiltCommand {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-acceptance-'));
  const env = { ...process.env, TRACKRECORD_DATA: join(folder, 'data') };

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    return { code: status, out: stdout, err: stderr };
  }

  return {
    folder,
    run,
    json(...args) {
      const { code, out, err } = run(...args, '--json');
      if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${err}`);
      return JSON.parse(out) as unknown;
    },
    start: (...args) =>
      spawn(process.execPath, [command, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
