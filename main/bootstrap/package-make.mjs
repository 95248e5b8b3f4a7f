// `npm run package`: installers for this system, or with --dir the application as a folder. Run by package.mjs on a Node that can.
// Arguments are electron-builder's own.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject, runMain, say } from './project.mjs';
import { runForeground } from './run.mjs';
import { makeIcons } from './package-icons.mjs';

/**
 * Where installed applications look for updates: a folder on a web server, the releases of a repository, or nowhere.
 * @param {NodeJS.ProcessEnv} env
 */
export function publishArguments(env) {
  const { TRACKRECORD_UPDATE_SERVER: server, GITHUB_REPOSITORY: repository } = env;
  const [owner, repo] = (repository ?? '').split('/');
  if (server) return ['-c.publish.provider=generic', `-c.publish.url=${server}`];
  if (owner && repo) return ['-c.publish.provider=github', `-c.publish.owner=${owner}`, `-c.publish.repo=${repo}`];
  return ['-c.publish.provider=generic', '-c.publish.url=https://no-update-server.invalid'];
}

/** @param {string} path @returns {number} bytes of a file or of all in a folder; 0 where there is none */
export function bytesOf(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

/** @param {string} folder with the packed application @returns {string | undefined} the folder that its asar lies in */
function resourcesOf(folder) {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true }).find(({ name }) => name === 'app.asar');
  return found?.parentPath;
}

/** Another folder than `release`, asked for on the command line. */
const outputOption = '-c.directories.output=';

/** Says how large the application is without Electron, for each folder that electron-builder left. */
export function saySizes(release = inProject('release')) {
  for (const name of readdirSync(release)) {
    const folder = join(release, name);
    if (!statSync(folder).isDirectory() || name.startsWith('.')) continue;
    const resources = resourcesOf(folder);
    if (resources === undefined) continue;
    const megabytes = (/** @type {string} */ file) => (bytesOf(join(resources, file)) / 1e6).toFixed(1);
    const sum = (Number(megabytes('app.asar')) + Number(megabytes('app.asar.unpacked'))).toFixed(1);
    say(
      `${name}: ${sum} MB without Electron (asar ${megabytes('app.asar')}, native ${megabytes('app.asar.unpacked')})`,
    );
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(async () => {
    await makeIcons();
    const builder = inProject('node_modules', 'electron-builder', 'out', 'cli', 'cli.js');
    const args = [builder, '--publish=never', ...publishArguments(process.env), ...process.argv.slice(2)];
    const code = await runForeground(process.execPath, args);
    const output = process.argv.find((argument) => argument.startsWith(outputOption))?.slice(outputOption.length);
    if (code === 0) saySizes(output);
    return code;
  });
}
