import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { say, SetupError } from './project.mjs';
import { runQuietly } from './run.mjs';

/** The same engine without a window to draw, which opens a page in half the time. */
const shell = 'chromium-headless-shell';

const commands = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

function onThePath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function inPlatformFolders() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name];
      if (!folder) return [];
      return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
        join(folder, path),
      );
    });
  }
  return commands.map((command) => `/usr/bin/${command}`);
}

function playwrightCache() {
  const chosen = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (chosen) return chosen;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  return join(homedir(), '.cache', 'ms-playwright');
}

/** The browsers that Playwright fetched, the newest first. */
function inPlaywrightCache() {
  const cache = playwrightCache();
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => readdirSync(join(cache, name)).map((inner) => join(cache, name, inner)))
    .flatMap((inner) => [
      join(inner, 'headless_shell'),
      join(inner, 'chrome-headless-shell'),
      join(inner, 'chrome-headless-shell.exe'),
      join(inner, 'chrome'),
      join(inner, 'chrome.exe'),
      join(inner, 'Chromium.app/Contents/MacOS/Chromium'),
      join(inner, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
    ]);
}

/** Chromium, Chrome or Edge of this machine, if there is one. */
function findChromium() {
  const chosen = process.env['TRACKRECORD_CHROMIUM'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new SetupError(`TRACKRECORD_CHROMIUM names ${chosen}, which does not exist`);
  }
  return [...onThePath(), ...inPlatformFolders(), ...inPlaywrightCache()].find((path) => existsSync(path));
}

function canUseApt() {
  const release = '/etc/os-release';
  // Ubuntu's package of that name is only a pointer to a snap, which a container cannot install.
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/**
 * A browser for the end-to-end tests: on Debian, where we may, the one without a window from its packages; else what there is.
 * @returns {Promise<string>} its path
 */
export async function ensureChromium() {
  const found = findChromium();
  const isSlow = found !== undefined && !process.env['TRACKRECORD_CHROMIUM'] && !found.includes('headless');
  if (found && !(isSlow && canUseApt())) return found;
  if (canUseApt()) {
    say('installing a browser for tests from the system packages (once)');
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    const update = await runQuietly('apt-get', ['update'], options);
    const install = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', shell], options);
    const installed = findChromium();
    if (installed) return installed;
    process.stderr.write(update.output + install.output);
  }
  throw new SetupError(
    'the end-to-end tests need Chromium, Chrome or Edge: install one, or name its binary in TRACKRECORD_CHROMIUM',
  );
}
