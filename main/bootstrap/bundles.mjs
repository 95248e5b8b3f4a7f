// How Vite makes the three bundles. Run by build.mjs on a Node that Vite can use; argument: the bundle to make.

import { builtinModules } from 'node:module';
import { stripVTControlCharacters } from 'node:util';
import react from '@vitejs/plugin-react';
import postcssPresetMantine from 'postcss-preset-mantine';
import { build } from 'vite';
import { inProject, root } from './project.mjs';

// A build that a test starts inherits its NODE_ENV, and would pack the slow React that only developers want.
process.env['NODE_ENV'] = 'production';

/** @typedef {import('vite').InlineConfig} InlineConfig */

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** Native modules lie outside the bundles, in node_modules (in the packaged application beside the asar). */
const native = ['better-sqlite3', 'sharp', '@node-rs/argon2'];

/** @type {InlineConfig} */
const common = {
  configFile: false,
  root,
  envDir: false,
  logLevel: 'warn',
  clearScreen: false,
  publicDir: false,
};

/**
 * Main process, server, command line and their worker thread. The files lie flat, so that
 * `new URL('thread.js', import.meta.url)` holds in every one of them.
 */
const mainBundle = () =>
  nodeBundle('dist/main', {
    main: 'main/main.ts',
    server: 'main/server/main.ts',
    cli: 'main/cli/main.ts',
    thread: 'main/threads/thread.ts',
  });

/** What tests start and kill, hundreds of times: a bundle starts in a third of the time of its six hundred files. */
const programsBundle = () =>
  nodeBundle('dist/programs', {
    'crashing-process': 'tests/support/crashing-process.ts',
    'opening-process': 'tests/support/opening-process.ts',
    'sending-process': 'tests/support/sending-process.ts',
    'tiny-thread': 'tests/support/tiny-thread.ts',
    'dying-thread': 'tests/support/dying-thread.ts',
    thread: 'main/threads/thread.ts',
  });

/**
 * @param {string} folder
 * @param {Record<string, string>} entries
 */
function nodeBundle(folder, entries) {
  /** @type {InlineConfig} */
  const config = {
    ...common,
    ssr: { target: 'node', noExternal: true, external: ['electron', ...native] },
    build: {
      ssr: true,
      target: 'node22.12',
      outDir: inProject(folder),
      license: { fileName: 'licences.json' },
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, inProject(file)])),
        external: ['electron', ...native, ...nodeModules],
        platform: 'node',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
      },
    },
  };
  return config;
}

/** A sandboxed preload must be one CommonJS file that requires nothing but electron. */
function preloadBundle() {
  /** @type {InlineConfig} */
  const config = {
    ...common,
    build: {
      target: 'chrome140',
      outDir: inProject('dist/preload'),
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: inProject('preload/preload.ts'),
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
      },
    },
  };
  return config;
}

/**
 * What every screen needs is one file, what several screens share another: Vite alone makes a file of each icon, and a browser asks
 * for ninety of them before it shows anything. Charts and the list of bad passwords are fetched where they are shown.
 */
const pageParts = [
  { name: 'start', tags: /** @type {['$initial']} */ (['$initial']), priority: 2 },
  {
    name: 'parts',
    minShareCount: 2,
    test: /^(?!.*(?:node_modules.(?:@zxcvbn-ts|recharts|d3-|victory-vendor)|renderer.+chart))/,
    priority: 1,
  },
];

/** The page. Nothing inline and no data: addresses, so that the strict content-security policy holds. */
function rendererBundle() {
  /** @type {InlineConfig} */
  const config = {
    ...common,
    root: inProject('renderer'),
    plugins: [react()],
    css: { postcss: { plugins: [postcssPresetMantine()] } },
    build: {
      target: ['chrome120', 'firefox121', 'safari17.4'],
      outDir: inProject('dist/renderer'),
      license: { fileName: 'licences.json' },
      emptyOutDir: true,
      sourcemap: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2500,
      rolldownOptions: { output: { codeSplitting: { groups: pageParts } } },
    },
  };
  return config;
}

const bundles = { main: mainBundle, preload: preloadBundle, renderer: rendererBundle, programs: programsBundle };

const config = Object.entries(bundles).find(([name]) => name === process.argv[2])?.[1]();
try {
  if (config) await build(config);
} catch (error) {
  // Rolldown colours its words even for a file.
  process.stderr.write(`${stripVTControlCharacters(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = 1;
}
