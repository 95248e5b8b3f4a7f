import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject, say } from './project.mjs';

const POLL_MS = 150;

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** @param {string} file */
function isHeld(file) {
  let pid;
  try {
    pid = Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  // Created a moment ago and its holder has not written its number yet.
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to someone else.
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Runs `work` while no other process of this checkout runs work of the same name: two terminals that start at once
 * must not install or build over each other. The lock of a process that died is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(name, work) {
  mkdirSync(inProject('dist'), { recursive: true });
  const file = inProject('dist', `.${name}.lock`);
  for (let told = false; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (!isHeld(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) say(`waiting for another ${name} to finish`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
