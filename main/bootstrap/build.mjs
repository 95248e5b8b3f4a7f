// `npm run build`, and what start, tests and command line call to have an up-to-date dist/.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { joinLicences } from './licences.mjs';
import { oneAtATime } from './lock.mjs';
import { inProject, runMain, say, SetupError } from './project.mjs';
import { runQuietly } from './run.mjs';
import { findNode } from './runtime.mjs';

/** @typedef {'fonts' | 'main' | 'preload' | 'renderer' | 'programs'} Bundle */

/** Vite makes all but the TTF fonts of the printed sheets. */
const fontMaker = 'main/export/make-fonts.mjs';
const bundler = 'main/bootstrap/bundles.mjs';

/** The application, as it is started. @type {Bundle[]} */
export const everything = ['fonts', 'main', 'preload', 'renderer'];

/** The programs that tests start and kill, and the typefaces of what they print. @type {Bundle[]} */
export const forPrograms = ['fonts', 'programs'];

const sources = {
  fonts: [fontMaker],
  main: ['main', 'shared', 'migrations'],
  preload: ['preload', 'shared'],
  renderer: ['renderer', 'shared'],
  programs: ['main', 'shared', 'migrations', 'tests/support'],
};

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
  for (const path of [...sources[bundle], bundler, 'package-lock.json']) {
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
 * @param {Bundle} bundle
 */
async function make(node, bundle) {
  // Taken before the build: what is saved while it runs makes the next start build again.
  const signature = signatureOf(bundle);
  const script = inProject(bundle === 'fonts' ? fontMaker : bundler);
  if (existsSync(script)) {
    const { code, output } = await runQuietly(node, bundle === 'fonts' ? [script] : [script, bundle]);
    // Also the warnings of a build that worked.
    if (output.trim()) process.stderr.write(output);
    if (code !== 0) throw new SetupError(`the ${bundle} bundle could not be built; why is said above`);
  }
  writeFileSync(stampFile(bundle), signature);
}

/**
 * Builds those of the bundles that are older than their sources, all at once.
 * @param {string} node
 * @param {Bundle[]} wanted
 */
async function ensureBuilt(node, wanted) {
  if (wanted.every(isBuilt)) return;
  await oneAtATime('build', async () => {
    const stale = [...new Set(wanted)].filter((bundle) => !isBuilt(bundle));
    if (stale.length === 0) return;
    say(`building ${stale.join(', ')}`);
    mkdirSync(inProject('dist'), { recursive: true });
    const results = await Promise.allSettled(stale.map((bundle) => make(node, bundle)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    joinLicences();
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
    await prepare(everything);
    say('dist/ is up to date');
  });
}
