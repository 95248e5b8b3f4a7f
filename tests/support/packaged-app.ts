import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { electronBinary } from '#main/bootstrap/electron.mjs';
import { runQuietly } from '#main/bootstrap/run.mjs';
import { isRealElectron } from '#tests/support/desktop-app.ts';

const make = fileURLToPath(new URL('../../main/bootstrap/package-make.mjs', import.meta.url));
const launcher = fileURLToPath(new URL('electron-stand-in/packed.ts', import.meta.url));

/** What stands before the fuses in Electron's binary, and nine fuses that are all on. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.alloc(9, '1'),
]);

/** A folder that looks like Electron's for Linux; its executable starts the packed application on the stand-in. */
async function makeUpElectron(folder: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'), { recursive: true });
  const script = `#!/bin/sh
exec '${process.execPath}' '${launcher}' "$(dirname "$(readlink -f "$0")")/resources/app.asar" "$@"
`;
  await writeFile(join(folder, 'electron'), Buffer.concat([Buffer.from(script), fuseWire]), { mode: 0o755 });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/en-US.pak'])
    await writeFile(join(folder, name), 'made up for a test\n');
}

export interface Packaged {
  readonly folder: string;
  readonly resources: string;
  readonly binary: string;
  /** What was said while it was packed. */
  readonly output: string;
}

/** The application for this computer as a folder: electron-builder's own work, on Electron where it is or on one that is made up. */
export async function packageApplication(into: string): Promise<Packaged> {
  const electron = isRealElectron ? dirname(electronBinary() ?? '') : join(into, 'electron');
  if (!isRealElectron) await makeUpElectron(electron);
  const options = [`-c.electronDist=${electron}`, `-c.directories.output=${join(into, 'release')}`];
  const { code, output } = await runQuietly(process.execPath, [
    make,
    '--dir',
    '--linux',
    `--${process.arch}`,
    ...options,
  ]);
  if (code !== 0) throw new Error(`electron-builder ended with ${code}: ${output}`);
  const folder = join(into, 'release', process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);
  return { folder, resources: join(folder, 'resources'), binary: join(folder, 'trackrecord-desktop'), output };
}
