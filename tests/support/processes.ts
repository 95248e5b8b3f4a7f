import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The bundle of a program or a thread of this folder, or of the application's thread. */
export const programFile = (name: string): URL => new URL(`../../dist/programs/${name}.js`, import.meta.url);

/** Starts one of the programs of this folder, on the Node that runs the tests. */
export function startProgram(
  name: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; user?: number } = {},
): ChildProcessWithoutNullStreams {
  // Many programs of the same modules: each but the first reads them as they were compiled.
  const cache = { NODE_COMPILE_CACHE: join(tmpdir(), 'trackrecord-compile-cache') };
  return spawn(process.execPath, [fileURLToPath(programFile(name)), ...args], {
    env: { ...process.env, ...cache, ...options.env },
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
  });
}

/** The first line that a program writes; rejects with what it says on standard error when it ends without one. */
export function firstLine(program: ChildProcessWithoutNullStreams): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let complaint = '';
  program.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  createInterface(program.stdout).once('line', resolve);
  program.once('close', (code, signal) => reject(new Error(`ended with ${code ?? signal ?? ''}: ${complaint}`)));
  return promise;
}

/** Ends a program at once, as a power cut or an impatient person does, and waits until it is gone. */
export async function kill(program: ChildProcessWithoutNullStreams): Promise<void> {
  const gone = new Promise((resolve) => program.once('exit', resolve));
  if (program.exitCode !== null || program.signalCode !== null) return;
  program.kill('SIGKILL');
  await gone;
}

/** Runs a program to its end, or kills it after so many milliseconds; answers with the whole lines it wrote. */
export async function runUntilKilled(name: string, args: readonly string[], milliseconds?: number): Promise<string[]> {
  const program = startProgram(name, args);
  let output = '';
  let complaint = '';
  program.stdout.on('data', (text: Buffer) => (output += text.toString()));
  program.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const timer = milliseconds === undefined ? undefined : setTimeout(() => program.kill('SIGKILL'), milliseconds);
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    program.once('close', (code, signal) => resolve({ code, signal })),
  );
  clearTimeout(timer);
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`ended with ${code ?? signal ?? ''}: ${complaint}`);
  return output.split('\n').slice(0, -1);
}
