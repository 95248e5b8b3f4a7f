// `npm test`: everything that can say no, in parts, a few at a time. Arguments choose parts: `npm test -- unit types`,
// or a set: `npm test -- fast`. The last line adds them all up.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { everything, forPrograms, prepare } from '../main/bootstrap/build.mjs';
import { ensureChromium } from '../main/bootstrap/chromium.mjs';
import { electronBinary } from '../main/bootstrap/electron.mjs';
import { inProject, root, runMain, say, SetupError } from '../main/bootstrap/project.mjs';
import { NODE_WITH_TYPESCRIPT } from '../main/bootstrap/runtime.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} command a script in node_modules and its arguments, run by Node
 * @property {number} [minutes] after which it is ended and has failed
 * @property {boolean} [counts] whether it is a Vitest project that counts its tests; any other part counts as one
 * @property {boolean} [browser] whether it drives a browser, or the built bundles
 * @property {boolean} [programs] whether it starts the programs that are bundled for tests
 * @property {boolean} [reads] whether it reads the sources alone: it begins while everything else is being built
 * @property {boolean} [alone] whether nothing runs beside it: its files keep all processors busy
 */

/** @typedef {{ passed: number, failed: number, skipped: number, output: string }} Outcome */

// A browser, a server and a test runner keep a processor busy: more lanes make nothing faster, and waits longer (on two processors
// three lanes took a seventh more of both).
const lanes = Math.max(2, Math.min(4, availableParallelism()));
const workers = Math.max(1, Math.floor(availableParallelism() / lanes));
const reports = inProject('test-results');

/** @param {string} name of a part */
const reportOf = (name) => `${reports}/${name.replace(' ', '-')}.json`;

/**
 * @param {string} project
 * @param {Partial<Part>} [more]
 * @param {{ part: number, of: number }} [share] of its files
 * @returns {Part}
 */
function vitest(project, more = {}, share) {
  const name = share === undefined ? project : `${project} ${share.part}`;
  const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${reportOf(name)}`];
  const shard = share === undefined ? [] : [`--shard=${share.part}/${share.of}`];
  const threads = more.alone ? availableParallelism() : workers;
  const command = ['vitest/vitest.mjs', 'run', '--project', project, `--maxWorkers=${threads}`, ...shard, ...reporters];
  return { name, command, counts: true, ...more };
}

/**
 * The files of a project in several parts of about the same number.
 * @param {string} project
 * @param {number} of
 * @param {Partial<Part>} more
 */
const shares = (project, of, more) =>
  Array.from({ length: of }, (_, index) => vitest(project, more, { part: index + 1, of }));

/** The slowest first, so that the lanes end together. */
const parts = [
  ...shares('e2e', 3, { browser: true, minutes: 20 }),
  ...shares('integration', 3, { programs: true }),
  vitest('desktop', { browser: true }),
  vitest('acceptance', { browser: true }),
  vitest('tooling', { browser: true }),
  vitest('migrations'),
  vitest('unit'),
  // One thread knows all types; several would each find most of them anew, and another part runs beside this one.
  { name: 'types', command: ['typescript/bin/tsc', '-b', '--singleThreaded'], reads: true },
  {
    name: 'lint',
    command: [
      'oxlint/bin/oxlint',
      '--type-aware',
      '--deny-warnings',
      '--format=unix',
      '--report-unused-disable-directives',
    ],
    reads: true,
  },
  { name: 'dead code', command: ['knip/bin/knip.js', '--no-progress'], reads: true },
  { name: 'format', command: ['oxfmt/bin/oxfmt', '--check'], reads: true },
  vitest('simulation', { alone: true }),
];

const fast = ['format', 'lint', 'types', 'dead code', 'unit'];

/** @param {string[]} names @returns {Part[]} */
function choose(names) {
  if (names.length === 0) return parts;
  if (names.length === 1 && names[0] === 'soak') {
    return ['soak', 'simulation', 'integration', 'migrations', 'unit'].map((name) =>
      vitest(name, { browser: true, programs: true, minutes: 24 * 60 }),
    );
  }
  const wanted = names.flatMap((name) => (name === 'fast' ? fast : [name]));
  return wanted.flatMap((name) => {
    const chosen = parts.filter((part) => part.name === name || part.name.startsWith(`${name} `));
    if (chosen.length > 0) return chosen;
    throw new SetupError(`there is no part "${name}"; there are: ${parts.map((each) => each.name).join(', ')}`);
  });
}

/**
 * @param {Part} part
 * @param {number} code
 * @param {string} output
 * @returns {Outcome}
 */
function judge(part, code, output) {
  if (!part.counts) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
  let report;
  try {
    report = JSON.parse(readFileSync(reportOf(part.name), 'utf8'));
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: `${output}\nno report: ${String(error)}` };
  }
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  // A file that could not be loaded has failed no test, and has failed.
  const brokenFiles = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  if (report.numTotalTests + brokenFiles === 0)
    return { passed: 0, failed: 1, skipped: 0, output: `${output}\nno test` };
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    // Vitest also exits non-zero for what belongs to no test, such as an unhandled rejection.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    output,
  };
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Ends a part with everything it started.
 * @param {import('node:child_process').ChildProcess} child
 */
function end(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGTERM');
}

/**
 * @param {Part} part
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
function run(part, node, env) {
  const [script = '', ...args] = part.command;
  return new Promise((resolve) => {
    const child = spawn(node, [inProject('node_modules', script), ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const limit = part.minutes ?? 15;
    let output = '';
    const timer = setTimeout(() => {
      output += `\nended after ${limit} minutes\n`;
      end(child);
    }, limit * 60_000);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => (output += text));
    }
    child.once('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve(judge(part, code ?? 1, stripVTControlCharacters(output)));
    });
  });
}

/**
 * What fits on a screen or two: a counterexample of a property can be a novel.
 * @param {string} output
 * @param {string} file where all of it is
 */
function excerpt(output, file) {
  const lines = output
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line));
  return lines.length > 150
    ? [...lines.slice(0, 150), `… ${lines.length - 150} more lines in ${file}`].join('\n')
    : lines.join('\n');
}

/**
 * @param {Part} part
 * @param {Outcome} outcome
 * @param {number} started
 */
function report(part, outcome, started) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const counts = [
    `${outcome.passed} passed`,
    ...(outcome.failed ? [`${outcome.failed} failed`] : []),
    ...(outcome.skipped ? [`${outcome.skipped} skipped`] : []),
  ].join(', ');
  if (outcome.failed) {
    writeFileSync(`${reports}/${part.name}.log`, outcome.output);
    process.stdout.write(`${excerpt(outcome.output, `test-results/${part.name}.log`)}\n`);
  }
  process.stdout.write(`${outcome.failed ? 'FAIL' : 'ok  '} ${part.name.padEnd(12)} ${counts} (${seconds} s)\n`);
}

await runMain(async () => {
  const chosen = choose(process.argv.slice(2));
  const needsBrowser = chosen.some((part) => part.browser);
  const needsPrograms = chosen.some((part) => part.programs);
  const node = await prepare([], NODE_WITH_TYPESCRIPT);
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
    NO_COLOR: '1',
    // The compiler and the linter: less time for collecting what they throw away, for more memory.
    GOGC: '400',
    // Hundreds of processes and threads read the same modules: each but the first takes them as they were compiled.
    NODE_COMPILE_CACHE: join(tmpdir(), 'trackrecord-compile-cache'),
    FORCE_COLOR: undefined,
  };
  if (chosen.some((part) => part.name === 'soak')) env['TRACKRECORD_DOSE'] = 'soak';
  if (chosen.some((part) => part.name === 'desktop')) {
    const isReal = Boolean(process.env['TRACKRECORD_ELECTRON']);
    if (isReal && !electronBinary())
      throw new SetupError('TRACKRECORD_ELECTRON asks for Electron: npx install-electron');
    say(
      isReal ? 'the desktop shell is tested in Electron' : 'the desktop shell is tested on a stand-in, not in Electron',
    );
  }
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => {
      for (const child of running) end(child);
      process.exit(130);
    });
  }

  // One thread bundles most of the time, and a browser has to be fetched: what only reads the sources need not wait for that.
  let isSetUp = false;
  const setUp = Promise.all([
    prepare(['fonts', ...(needsBrowser ? everything : []), ...(needsPrograms ? forPrograms : [])]),
    needsBrowser ? ensureChromium().then((browser) => (env['TRACKRECORD_CHROMIUM'] = browser)) : null,
  ]).then(() => (isSetUp = true));

  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @param {Part} part */
  async function play(part) {
    const started = Date.now();
    const outcome = await run(part, node, env);
    report(part, outcome, started);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
  }
  const queue = chosen.filter((part) => !part.alone);
  async function lane() {
    while (queue.length > 0) {
      const next = isSetUp ? 0 : queue.findIndex((each) => each.reads);
      if (next === -1) {
        await setUp;
        continue;
      }
      const [part] = queue.splice(next, 1);
      if (part === undefined) return;
      await play(part);
    }
  }
  try {
    await Promise.all([setUp, ...Array.from({ length: lanes }, lane)]);
    for (const part of chosen) if (part.alone) await play(part);
  } catch (error) {
    for (const child of running) end(child);
    throw error;
  }
  const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
  return total.failed ? 1 : 0;
});
