import { createHash, createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { checkUpdateSettings } from '#main/bootstrap/package-check.mjs';
import { icnsOf, icoOf } from '#main/bootstrap/package-icons.mjs';
import { nativeFiles } from '#main/bootstrap/package-hooks.mjs';
import { publishArguments } from '#main/bootstrap/package-make.mjs';
import { nativePackages } from '#main/bootstrap/package-natives.mjs';
import { notesOf } from '#main/bootstrap/package-notes.mjs';
import { makeKey, signatureOf, withSignatures } from '#main/bootstrap/package-sign.mjs';
import { inProject } from '#main/bootstrap/project.mjs';
import { signedText } from '#main/updates/signature.ts';

describe('the icons', () => {
  const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
  let pictures: Map<number, Buffer>;

  beforeAll(async () => {
    const svg = readFileSync(inProject('renderer', 'icon.svg'));
    const made = sizes.map(async (size): Promise<[number, Buffer]> => {
      return [
        size,
        await sharp(svg, { density: (72 * size) / 32 })
          .resize(size, size)
          .png()
          .toBuffer(),
      ];
    });
    pictures = new Map(await Promise.all(made));
  });

  test('of Windows hold each picture where the directory says it is', async () => {
    const ico = icoOf(pictures);
    const count = ico.readUInt16LE(4);
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), count]).toEqual([0, 1, 7]);
    for (let index = 0; index < count; index += 1) {
      const at = 6 + 16 * index;
      const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      const { width, format } = await sharp(ico.subarray(offset, offset + length)).metadata();
      expect([format, width]).toEqual(['png', ico.readUInt8(at) || 256]);
    }
  });

  test('of Apple hold a picture of the right size in every block', async () => {
    const icns = icnsOf(pictures);
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const widths: Record<string, number | undefined> = {};
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      const picture = icns.subarray(at + 8, at + icns.readUInt32BE(at + 4));
      widths[icns.toString('latin1', at, at + 4)] = (await sharp(picture).metadata()).width;
    }
    expect(widths).toMatchObject({ icp4: 16, ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic14: 512 });
  });
});

describe('our own signature', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trackrecord-sign-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('is made by a key that only its owner can read, over what the application checks', () => {
    const file = join(folder, 'key.pem');
    const publicKey = makeKey(file);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(() => makeKey(file)).toThrow(/EEXIST/);
    const content = Buffer.from('an installer');
    const signature = signatureOf(createPrivateKey(readFileSync(file)), content, '1.2.3');
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    const sha256 = createHash('sha256').update(content).digest('hex');
    const isGood = (version: string) =>
      verify(null, signedText(sha256, version), key, Buffer.from(signature, 'base64'));
    expect([isGood('1.2.3'), isGood('1.2.4')]).toEqual([true, false]);
  });

  test('stands at every file of the list, once, however often it is signed', () => {
    const list =
      'version: 1.2.3\nfiles:\n  - url: a.exe\n    sha512: x\n  - url: "b c.exe"\n    sha512: y\npath: a.exe\n';
    const once = withSignatures(list, (file, version) => `${file}/${version}`);
    expect(once).toContain('  - url: a.exe\n    signature: a.exe/1.2.3\n    sha512: x');
    expect(once).toContain('    signature: b c.exe/1.2.3\n');
    expect(withSignatures(once, (file, version) => `${file}/${version}`)).toBe(once);
  });
});

describe('a release', () => {
  test('says what CHANGELOG.md says of its version, and of no other', () => {
    const changelog = '# Changes\n\n## 0.10.0\n\nLater.\n\n## 0.1.0\n\nFirst.\n- A line\n';
    expect(notesOf(changelog, '0.1.0')).toBe('First.\n- A line');
    expect(() => notesOf(changelog, '0.1')).toThrow('says nothing about version 0.1');
    const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
    expect(notesOf(readFileSync(inProject('CHANGELOG.md'), 'utf8'), version)).not.toBe('');
  });

  test('looks for updates where it was told to', () => {
    expect(publishArguments({ TRACKRECORD_UPDATE_SERVER: 'https://example.org/t' })).toContain(
      '-c.publish.url=https://example.org/t',
    );
    expect(publishArguments({ GITHUB_REPOSITORY: 'club/trackrecord' })).toEqual([
      '-c.publish.provider=github',
      '-c.publish.owner=club',
      '-c.publish.repo=trackrecord',
    ]);
    expect(publishArguments({}).join(' ')).toContain('no-update-server.invalid');
  });

  test('is refused without a server, and on Windows without the name of its publisher', () => {
    const good = 'provider: generic\nurl: https://example.org\n';
    expect(() => checkUpdateSettings(good, 'linux')).not.toThrow();
    expect(() => checkUpdateSettings(good, 'win32')).toThrow('publisherName');
    expect(() => checkUpdateSettings(`${good}publisherName: [Club]\n`, 'win32')).not.toThrow();
    expect(() => checkUpdateSettings('provider: generic\nurl: https://no-update-server.invalid\n', 'linux')).toThrow(
      'names no server',
    );
  });

  test('brings the native packages of each system under the names that they have', () => {
    const own = nativeFiles(process.platform, process.arch);
    expect(own.filter((file) => !existsSync(inProject('node_modules', file)))).toEqual([]);
    expect(nativeFiles('win32', 'x64')).toEqual([
      'better-sqlite3/prebuilds/win32-x64.node',
      '@img/sharp-win32-x64',
      '@node-rs/argon2-win32-x64-msvc/argon2.win32-x64-msvc.node',
    ]);
    const read = (name: string) =>
      JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8')) as { version: string };
    expect(nativePackages('darwin', 'x64', read).map((each) => each.replace(/@[^@]+$/, ''))).toEqual([
      '@img/sharp-darwin-x64',
      '@img/sharp-libvips-darwin-x64',
      '@node-rs/argon2-darwin-x64',
    ]);
  });
});
