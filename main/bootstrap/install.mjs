import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { oneAtATime } from './lock.mjs';
import { inProject, say, SetupError } from './project.mjs';
import { runQuietly } from './run.mjs';
import { packagedNode } from './runtime.mjs';

const stampFile = inProject('node_modules', '.trackrecord-install');

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Locked */

/** @param {string} file @returns {string | undefined} */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function expectedStamp() {
  const lock = readFileSync(inProject('package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

/**
 * @param {string | string[] | undefined} wanted npm's `os`, `cpu` or `libc`: names, or names to be avoided (`!win32`)
 * @param {string} ours
 */
function suits(wanted, ours) {
  const names = wanted === undefined ? [] : [wanted].flat();
  if (names.includes(`!${ours}`)) return false;
  const positive = names.filter((name) => !name.startsWith('!'));
  return positive.length === 0 || positive.includes(ours);
}

/**
 * Whether node_modules holds what package-lock.json names, by the record that npm itself keeps there: someone may have
 * run `npm install` by hand.
 */
function isAsLocked() {
  const installed = readIfThere(inProject('node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  /** @type {Record<string, Locked>} */
  const there = JSON.parse(installed).packages;
  /** @type {Record<string, Locked>} */
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = there[path];
    if (found) return found.version === entry.version && found.integrity === entry.integrity;
    if (entry.optional !== true) return false;
    // An optional package is missed only if it is a binary for this very platform; the rest npm may leave out.
    const isForPlatforms = entry.os !== undefined && entry.cpu !== undefined && entry.libc === undefined;
    return !(isForPlatforms && suits(entry.os, process.platform) && suits(entry.cpu, process.arch));
  });
}

/**
 * @param {string} node the Node that is to run npm
 * @param {string[]} command
 */
function runNpm(node, command) {
  // Install scripts stay off: no dependency needs one, and better-sqlite3's would ask for a compiler.
  // The includes undo a NODE_ENV=production or omit=dev of the machine: without Vite nothing can be built.
  const args = [...command, '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const script = process.env['npm_execpath'];
  if (script?.endsWith('npm-cli.js')) return runQuietly(node, [script, ...args]);
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` };
  return runQuietly('npm', args, { env, shell: process.platform === 'win32' });
}

async function install() {
  say('installing the dependencies (once)');
  // What differs is replaced where something is there already: `npm ci` would first delete everything, on Windows even
  // the Node that runs us from inside node_modules.
  const isThere = existsSync(inProject('node_modules', '.package-lock.json'));
  const first = await runNpm(process.execPath, isThere ? ['install', '--no-save'] : ['ci']);
  if (first.code !== 0) {
    process.stderr.write(first.output);
    throw new SetupError('npm could not install the dependencies; what it said is above');
  }
  // npm leaves out optional packages that ask for a newer Node than the one it runs on, among them the binaries of
  // the build tools. The newer Node is here by now, so let npm run on that and add them.
  const node = packagedNode();
  if (!isAsLocked() && node) await runNpm(node, ['install', '--no-save']);
}

/** Makes node_modules hold what package-lock.json names. Costs one hash when it already does. */
export async function ensureInstalled() {
  const stamp = expectedStamp();
  if (readIfThere(stampFile) === stamp) return;
  await oneAtATime('installation', async () => {
    if (readIfThere(stampFile) === stamp) return;
    if (!isAsLocked()) await install();
    writeFileSync(stampFile, stamp);
  });
}
