// Looks into what electron-builder left in release/, before anybody gets it: fuses, update settings and, on a release, signatures.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { fuses } from './fuses.mjs';
import { inProject, runMain, say, SetupError } from './project.mjs';
import { runQuietly } from './run.mjs';

/** @param {string} folder of one packed application @returns {{ binary: string, resources: string } | undefined} */
function partsOf(folder) {
  const layouts = [
    { binary: 'trackrecord-desktop', resources: 'resources' },
    { binary: 'TrackRecord.exe', resources: 'resources' },
    { binary: 'TrackRecord.app', resources: 'TrackRecord.app/Contents/Resources' },
  ];
  const found = layouts.find(({ binary }) => existsSync(join(folder, binary)));
  return found && { binary: join(folder, found.binary), resources: join(folder, found.resources) };
}

/** @param {string} binary */
export async function checkFuses(binary) {
  const { version: _, ...wire } = await getCurrentFuseWire(binary);
  for (const [fuse, state] of Object.entries(wire)) {
    const wanted = Object.entries(fuses).find(([key]) => key === fuse)?.[1];
    if ((state === FuseState.ENABLE) === wanted) continue;
    throw new SetupError(`${binary}: the fuse ${FuseV1Options[Number(fuse)]} is not as it is decided`);
  }
}

/**
 * What an installed application will believe about its updates.
 * @param {string} yaml app-update.yml
 * @param {string} platform as Node names it
 */
export function checkUpdateSettings(yaml, platform) {
  if (!/^provider: (generic|github)$/m.test(yaml)) throw new SetupError('app-update.yml names no provider');
  if (/no-update-server\.invalid/.test(yaml)) throw new SetupError('app-update.yml names no server');
  // Without it the updater of Windows takes a file that anybody signed.
  if (platform === 'win32' && !/^publisherName:/m.test(yaml))
    throw new SetupError('app-update.yml has no publisherName');
}

/** @param {string} binary */
async function checkAppleSignature(binary) {
  const { code, output } = await runQuietly('codesign', ['--verify', '--deep', '--strict', binary]);
  if (code !== 0) throw new SetupError(`${binary} is not signed: ${output}`);
  const gate = await runQuietly('spctl', ['--assess', '--type', 'execute', binary]);
  if (gate.code !== 0) throw new SetupError(`${binary} is not notarised: ${gate.output}`);
}

if (process.argv[1]?.endsWith('package-check.mjs')) {
  await runMain(async () => {
    const release = inProject('release');
    const folders = readdirSync(release).map((name) => join(release, name));
    const packed = folders.flatMap((folder) => partsOf(folder) ?? []);
    if (packed.length === 0) throw new SetupError('release/ holds no packed application');
    for (const { binary, resources } of packed) {
      await checkFuses(binary);
      const settings = join(resources, 'app-update.yml');
      if (!existsSync(settings)) throw new SetupError(`${resources} has no app-update.yml`);
      checkUpdateSettings(readFileSync(settings, 'utf8'), process.platform);
      if (process.platform === 'darwin') await checkAppleSignature(binary);
      say(`${binary} is as it should be`);
    }
  });
}
