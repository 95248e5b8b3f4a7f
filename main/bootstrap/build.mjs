// `npm run build`, and what start, tests and command line call to have an up-to-date dist/.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { oneAtATime } from './lock.mjs';
import { inProject, runMain, say, SetupError } from './project.mjs';
import { runQuietly } from './run.mjs';
import { findNode } from './runtime.mjs';

/** @typedef {'main' | 'preload' | 'renderer'} Bundle */

const sources = {
  main: ['main', 'shared', 'migrations'],
  preload: ['preload', 'shared'],
  renderer: ['renderer', 'shared'],
};

/** Writes the TTF fonts of the printed sheets, which the main bundle reads. */
const fontMaker = inProject('main', 'export', 'make-fonts.mjs');

/**
 * Every file with its size and time: reading them all would cost more than a start may.
 * @param {string} path
 * @param {string[]} found
 */
function listFiles(path, found) {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    found.push(`${path} ${stat.size} ${stat.mtimeMs}`);
    return;
  }
  for (const name of readdirSync(path).sort()) listFiles(join(path, name), found);
}

/** @param {Bundle} bundle */
function signatureOf(bundle) {
  /** @type {string[]} */
  const files = [];
  for (const path of [...sources[bundle], 'main/bootstrap/bundles.mjs', 'package-lock.json']) {
    if (existsSync(inProject(path))) listFiles(inProject(path), files);
  }
  return createHash('sha256').update(files.join('\n')).digest('hex');
}

/** @param {Bundle} bundle */
function stampFile(bundle) {
  return inProject('dist', `.${bundle}.stamp`);
}

/** @param {Bundle} bundle */
function isBuilt(bundle) {
  const stamp = stampFile(bundle);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === signatureOf(bundle);
}

/**
 * @param {string} node
 * @param {string[]} args
 */
async function runStep(node, args) {
  const { code, output } = await runQuietly(node, args);
  if (code !== 0) {
    process.stderr.write(output);
    throw new SetupError('the build failed; what it said is above');
  }
  // Notes of a build that worked: a missing entry, a warning of Vite.
  if (output.trim()) process.stderr.write(output);
}

/**
 * Builds those of the bundles that are older than their sources.
 * @param {string} node
 * @param {Bundle[]} bundles
 */
export async function ensureBuilt(node, bundles) {
  if (bundles.every(isBuilt)) return;
  await oneAtATime('build', async () => {
    const stale = bundles.filter((bundle) => !isBuilt(bundle));
    if (stale.length === 0) return;
    say(`building ${stale.join(', ')}`);
    if (stale.includes('main') && existsSync(fontMaker)) await runStep(node, [fontMaker]);
    // Taken before the build: what is saved while it runs makes the next start build again.
    const signatures = stale.map((bundle) => /** @type {const} */ ([bundle, signatureOf(bundle)]));
    await runStep(node, [fileURLToPath(new URL('bundles.mjs', import.meta.url)), ...stale]);
    mkdirSync(inProject('dist'), { recursive: true });
    for (const [bundle, signature] of signatures) writeFileSync(stampFile(bundle), signature);
  });
}

/**
 * Dependencies, a Node that can run the application, and the bundles asked for.
 * @param {Bundle[]} bundles
 * @param {string} [oldestNode]
 * @returns {Promise<string>} path of that Node
 */
export async function prepare(bundles, oldestNode) {
  await ensureInstalled();
  const node = await findNode(oldestNode);
  await ensureBuilt(node, bundles);
  return node;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    await prepare(['main', 'preload', 'renderer']);
    say('dist/ is up to date');
  });
}
