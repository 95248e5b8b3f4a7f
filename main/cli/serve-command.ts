import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

import type { Terminal } from './terminal.ts';

export interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
}

/**
 * `serve`: runs the built server, which lies beside this bundle, in this process; it stays until it is told to stop. The two
 * shells know each other by the arguments alone.
 */
export async function serve(terminal: Terminal, { port, host }: ServeOptions): Promise<number> {
  const args = ['--data', terminal.dataFolder, '--no-open'];
  if (port !== undefined) args.push('--port', port);
  if (host !== undefined) args.push('--host', host);
  process.argv.splice(2, process.argv.length, ...args);
  await import(pathToFileURL(join(import.meta.dirname, 'server.js')).href);
  // What it said about arguments that it does not take.
  return Number(process.exitCode ?? 0);
}
