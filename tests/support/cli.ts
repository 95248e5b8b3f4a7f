import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runCli } from '#main/cli/run-cli.ts';

export interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CliFolder {
  readonly data: string;
  /** Writes a file beside the data folder and gives its path. */
  file(name: string, text: string | Uint8Array): string;
  path(name: string): string;
  /** Runs the command on the data folder. */
  run(...args: string[]): Promise<Told>;
  /** Runs it with --json, expects it to work, and gives the value. */
  json(...args: string[]): Promise<unknown>;
  /** What comes from standard input from now on. */
  type(text: string): void;
  remove(): void;
}

/** When the command runs. */
export const noon = Date.parse('2026-11-22T12:00:00Z');

/** A folder of its own in which the command runs in this process, on 22 November 2026. */
export function openCliFolder(): CliFolder {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-cli-'));
  const data = join(folder, 'data');
  const path = (name: string) => join(folder, name);

  let typed = '';

  async function run(...args: string[]): Promise<Told> {
    const out: Buffer[] = [];
    let err = '';
    const code = await runCli([...args, '--data', data], {
      out: async (text) => void out.push(Buffer.from(text)),
      say: (text) => void (err += text),
      input: async () => typed,
      env: {},
      isWatched: false,
      now: () => noon,
    });
    return { code, out: Buffer.concat(out).toString('utf8'), err };
  }

  return {
    data,
    path,
    run,
    type(text) {
      typed = text;
    },
    file(name, text) {
      writeFileSync(path(name), text);
      return path(name);
    },
    async json(...args) {
      const told = await run(...args, '--json');
      if (told.code !== 0) throw new Error(`${args.join(' ')} ended with ${told.code}: ${told.err}`);
      return JSON.parse(told.out) as unknown;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
