import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { inProject, say } from './project.mjs';
import { runQuietly } from './run.mjs';

const folder = inProject('node_modules', 'electron');

/** Written when a download failed. It lies in node_modules, so that a new Electron version starts anew. */
const failureFile = inProject('node_modules', '.trackrecord-no-electron');

const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;
const ANSWER_WITHIN_MS = 4_000;
const DOWNLOAD_WITHIN_MS = 5 * 60 * 1000;

/** The binary's path as Electron's installer left it, the only file that knows its name on this system. */
export function electronBinary() {
  const pathFile = `${folder}/path.txt`;
  if (!existsSync(pathFile)) return undefined;
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? `${folder}/dist`;
  const binary = `${dist}/${readFileSync(pathFile, 'utf8')}`;
  return existsSync(binary) ? binary : undefined;
}

function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Why Electron could not open a window here, if so. */
function obstacle() {
  if (!hasDisplay()) return 'there is no display';
  if (process.platform === 'linux' && process.getuid?.() === 0) return 'Electron does not run as root';
  return undefined;
}

/** Whether the server answers at all; a closed network shows within seconds, a download may take minutes. */
async function canReachReleases() {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'];
  // Behind a proxy our own probe says nothing about what the installer can reach.
  if (process.env['HTTPS_PROXY'] ?? process.env['https_proxy']) return true;
  try {
    await fetch(mirror ?? 'https://github.com/electron/electron/releases', {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** @param {string} node */
async function download(node) {
  if (!(await canReachReleases())) return undefined;
  say('fetching Electron from its release server (once, about 120 MB)');
  const { code } = await runQuietly(node, [`${folder}/install.js`], { timeout: DOWNLOAD_WITHIN_MS });
  return code === 0 ? electronBinary() : undefined;
}

/**
 * The Electron binary, fetched if this machine can; a failed try is not repeated for a day.
 * @param {string} node a Node that Electron's installer runs on
 * @returns {Promise<{ path: string } | { missing: string }>} or why there is none, to follow a colon
 */
export async function findElectron(node) {
  const why = obstacle();
  if (why) return { missing: why };
  const binary = electronBinary();
  if (binary) return { path: binary };
  if (process.env['CI']) return { missing: 'no Electron is installed' };
  if (existsSync(failureFile) && Date.now() - statSync(failureFile).mtimeMs < RETRY_AFTER_MS) {
    return { missing: 'Electron could not be fetched lately (npx install-electron tries again)' };
  }
  const fetched = await download(node);
  if (fetched) return { path: fetched };
  writeFileSync(failureFile, '');
  return { missing: 'Electron could not be fetched' };
}
