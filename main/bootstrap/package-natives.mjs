// Fetches the native packages of another processor, at the versions of those that are installed: macOS is built for both at once.
//   node main/bootstrap/package-natives.mjs darwin x64

import { readFileSync } from 'node:fs';
import { inProject, runMain, SetupError } from './project.mjs';
import { runForeground } from './run.mjs';

/**
 * The packages by name and version; what npm would leave out on this processor.
 * @param {string} platform as Node names it
 * @param {string} arch as Node names it
 * @param {(name: string) => { version: string, optionalDependencies?: Record<string, string> }} read package.json of an installed package
 */
export function nativePackages(platform, arch, read) {
  const isOf = (/** @type {string} */ name) => new RegExp(`-${platform}-${arch}(-gnu|-msvc)?$`).test(name);
  const wanted = ['sharp', '@node-rs/argon2'].flatMap((name) => Object.entries(read(name).optionalDependencies ?? {}));
  return wanted.filter(([name]) => isOf(name)).map(([name, version]) => `${name}@${version}`);
}

if (process.argv[1]?.endsWith('package-natives.mjs')) {
  await runMain(async () => {
    const [platform, arch] = process.argv.slice(2);
    if (platform === undefined || arch === undefined)
      throw new SetupError('say a platform and a processor: darwin x64');
    const read = (/** @type {string} */ name) =>
      JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'));
    const args = ['install', '--no-save', '--force', '--ignore-scripts', '--no-audit', '--no-fund'];
    return runForeground('npm', [...args, ...nativePackages(platform, arch, read)], {
      shell: process.platform === 'win32',
    });
  });
}
