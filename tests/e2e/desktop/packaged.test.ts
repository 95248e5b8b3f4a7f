import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { extractFile, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runQuietly } from '#main/bootstrap/run.mjs';
import { followStandIn, removeFolder } from '#tests/support/desktop-app.ts';
import { packageApplication, type Packaged } from '#tests/support/packaged-app.ts';

/** Installers, and the other systems, are made and looked into by the release workflow. */
const isHere = process.platform === 'linux';
if (!isHere) process.stderr.write('packaged application: not run on this system\n');

describe.runIf(isHere)('the packaged application', () => {
  let folder: string;
  let packaged: Packaged;
  let inside: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trackrecord-packaged-'));
    packaged = await packageApplication(folder);
    inside = listPackage(join(packaged.resources, 'app.asar'), { isPack: false }).map((path) => path.slice(1));
  }, 120_000);

  afterAll(() => removeFolder(folder));

  it('holds what was built and the packages with a native part, and nothing else', () => {
    expect([...new Set(inside.map((path) => path.split('/')[0] ?? ''))].toSorted()).toEqual([
      'dist',
      'node_modules',
      'package.json',
    ]);
    const packages = new Set(
      inside.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/@][^/]*)/.exec(path)?.[1] ?? []),
    );
    const own = `linux-${process.arch}`;
    expect([...packages].filter((name) => !['@img', '@node-rs'].includes(name)).toSorted()).toEqual([
      '@img/colour',
      `@img/sharp-libvips-${own}`,
      `@img/sharp-${own}`,
      '@node-rs/argon2',
      `@node-rs/argon2-${own}-gnu`,
      'better-sqlite3',
      'detect-libc',
      'semver',
      'sharp',
    ]);
    expect([...new Set(inside.flatMap((path) => /^dist\/([^/]+)/.exec(path)?.[1] ?? []))].toSorted()).toEqual([
      'fonts',
      'licences.json',
      'main',
      'preload',
      'renderer',
    ]);
    expect(inside.filter((path) => /\.(map|ts|tsx|mts|cts|h|cc|cpp)$|(^|\/)(tests?|release)\//.test(path))).toEqual([]);
  });

  it('has its native files outside the archive, those of this system alone', () => {
    const archive = join(packaged.resources, 'app.asar');
    const native = inside.filter((path) => /\.node$|\.so(\.|$)|\.dylib$|\.dll$/.test(path));
    expect(native.length).toBe(4);
    for (const path of native) {
      expect(path).toContain(`linux-${process.arch}`);
      expect(statFile(archive, path)).toMatchObject({ unpacked: true });
      expect(existsSync(join(packaged.resources, 'app.asar.unpacked', path))).toBe(true);
    }
  });

  it('is what package.json says it is', () => {
    const read = (path: string): unknown =>
      JSON.parse(extractFile(join(packaged.resources, 'app.asar'), path).toString());
    expect(read('package.json')).toMatchObject({
      name: 'trackrecord',
      productName: 'TrackRecord',
      main: 'dist/main/main.js',
      type: 'module',
    });
    expect(read('package.json')).not.toHaveProperty('devDependencies');
    const licences = read('dist/licences.json') as { name: string; text?: string }[];
    expect(licences.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['react', '@mantine/core', 'kysely', 'better-sqlite3', 'sharp', 'electron-updater']),
    );
    expect(licences.filter(({ text }) => !text)).toEqual([]);
  });

  it('has all nine fuses set in its binary', async () => {
    const { version: _, ...wire } = await getCurrentFuseWire(packaged.binary);
    const off = Object.entries(wire).flatMap(([fuse, state]) =>
      state === FuseState.ENABLE ? [] : [String(FuseV1Options[Number(fuse)])],
    );
    expect(Object.keys(wire)).toHaveLength(9);
    expect(off.toSorted()).toEqual([
      'EnableNodeCliInspectArguments',
      'EnableNodeOptionsEnvironmentVariable',
      'GrantFileProtocolExtraPrivileges',
      'LoadBrowserProcessSpecificV8Snapshot',
      'RunAsNode',
    ]);
  });

  it('says how large it is without Electron', () => {
    expect(packaged.output).toMatch(/linux\S*-unpacked: \d+\.\d MB without Electron/);
  });

  it('is the command line, through the script beside it, with the exit codes of the command', async () => {
    const command = join(packaged.folder, 'trackrecord');
    const ask = (...args: string[]) => runQuietly(command, [...args, '--data', join(folder, 'data')], { cwd: folder });
    expect(await ask('seed', '--demo', '--performances', '200')).toMatchObject({ code: 0 });
    const records = await ask('records', '--club', 'Riverbend', '--format', 'csv');
    expect(records.code).toBe(0);
    expect(records.output.split('\n').length).toBeGreaterThan(3);
    expect(await ask('nothing-like-this')).toMatchObject({ code: 2 });
  });

  it('opens its window out of the package, with its database, and closes in good order', async () => {
    const data = join(folder, 'window');
    const started = followStandIn(
      spawn(packaged.binary, ['--data', data], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] }),
    );
    await started.seen('shown');
    expect(started.journal.filter((line) => line.event === 'error-box')).toEqual([]);
    started.process.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(existsSync(join(data, 'trackrecord.sqlite'))).toBe(true);
  });
});
