// Run by electron-builder after it packed the application and before it signs.

import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * Every fuse of Electron is decided here; a new one in a later Electron breaks the build until it is decided too.
 * @type {import('@electron/fuses').FuseConfig}
 */
export const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/**
 * @param {string} platform as Node names it
 * @param {(config: import('@electron/fuses').FuseConfig) => Promise<unknown>} flip
 */
export async function packFuses(platform, flip) {
  // On an Apple chip a changed binary without a signature of its own does not start.
  await flip({ ...fuses, resetAdHocDarwinSignature: platform === 'darwin' });
}
