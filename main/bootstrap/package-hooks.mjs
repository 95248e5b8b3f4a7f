// What electron-builder calls while it packs.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import { packFuses } from './fuses.mjs';
import { inProject, SetupError } from './project.mjs';

/** Not electron-builder looks after node_modules, but electron-builder.yml, file by file. */
export function beforeBuild() {
  return Promise.resolve(false);
}

/**
 * The native files that an application for this system cannot do without, as they lie in node_modules.
 * @param {string} platform as Node names it
 * @param {string} arch as Node names it
 */
export function nativeFiles(platform, arch) {
  const system = `${platform}-${arch}`;
  const abi = { linux: '-gnu', win32: '-msvc' }[platform] ?? '';
  // On Windows the images' library is part of the package itself.
  const libvips = platform === 'win32' ? [] : [`@img/sharp-libvips-${system}`];
  return [
    `better-sqlite3/prebuilds/${system}.node`,
    `@img/sharp-${system}`,
    ...libvips,
    `@node-rs/argon2-${system}${abi}/argon2.${system}${abi}.node`,
  ];
}

/** @param {string} folder @returns {boolean} */
function holdsSomething(folder) {
  return existsSync(folder) && (!folder.endsWith('.node') ? readdirSync(folder).length > 0 : true);
}

const archs = ['ia32', 'x64', 'armv7l', 'arm64', 'universal'];

/** @param {import('electron-builder').AfterPackContext} context */
function binaryOf({ electronPlatformName: platform, packager, appOutDir }) {
  const { productFilename } = packager.appInfo;
  if (platform === 'darwin') return join(appOutDir, `${productFilename}.app`);
  if (platform === 'win32') return join(appOutDir, `${productFilename}.exe`);
  return join(appOutDir, String(packager.config.linux?.executableName));
}

/** @param {import('electron-builder').AfterPackContext} context */
export async function afterPack(context) {
  const { electronPlatformName: platform, packager, appOutDir } = context;
  const arch = archs[context.arch] ?? '';
  const resources = packager.getResourcesDir(appOutDir);
  for (const file of nativeFiles(platform, arch)) {
    if (holdsSomething(join(resources, 'app.asar.unpacked', 'node_modules', file))) continue;
    const isHere = existsSync(inProject('node_modules', file));
    const why = isHere ? 'it was left out' : `node_modules does not have it (npm install --cpu=${arch})`;
    throw new SetupError(`the application for ${platform}-${arch} lacks ${file}: ${why}`);
  }
  // Not through electron-builder, which brings a list of fuses that is older than this Electron.
  await packFuses(platform, (config) => flipFuses(binaryOf(context), config));
}
