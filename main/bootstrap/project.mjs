// Everything in this folder but bundles.mjs runs before `npm ci`, on any Node from 18 on: only Node's own modules, no TypeScript.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * A path inside the project.
 * @param {string[]} parts
 */
export function inProject(...parts) {
  return join(root, ...parts);
}

/**
 * One line for the person who started this. To stderr, so that the output of a command stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`trackrecord: ${line}\n`);
}

/** Something about this machine that its owner has to put right: told in one line, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a script's main function; a SetupError becomes one line and exit code 1.
 * @param {() => Promise<number | void>} main gives the exit code, or nothing when the process goes on
 */
export async function runMain(main) {
  try {
    const code = await main();
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
