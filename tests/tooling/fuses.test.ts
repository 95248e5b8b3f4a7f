import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, flipFuses, getCurrentFuseWire, type FuseConfig } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packFuses } from '#main/bootstrap/fuses.mjs';

/** What stands before the fuses in Electron's binary: @electron/fuses finds them by it. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trackrecord-fuses-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file with a fuse wire of so many fuses, all on, as far as @electron/fuses can tell an Electron. */
async function makeBinary(fuses: number) {
  const file = join(folder, `electron-${fuses}`);
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, fuses]), Buffer.alloc(fuses, '1')]);
  await writeFile(file, Buffer.concat([Buffer.alloc(1000), wire, Buffer.alloc(1000)]));
  return file;
}

/** As electron-builder calls it, but for a file of our own. */
function pack(file: string) {
  return packFuses('linux', async (config: FuseConfig) => {
    await flipFuses(file, config);
  });
}

test('the packaged application has all nine fuses as the security page wants them', async () => {
  const file = await makeBinary(9);
  await pack(file);
  const { version: _, ...wire } = await getCurrentFuseWire(file);
  const isOn = Object.entries(wire).map(([fuse, state]) => [FuseV1Options[Number(fuse)], state === FuseState.ENABLE]);
  expect(Object.fromEntries(isOn)).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  });
});

test('an Electron with a tenth fuse is not packaged before somebody decided about it', async () => {
  const file = await makeBinary(10);
  await expect(pack(file)).rejects.toThrow(/fuse/i);
});
