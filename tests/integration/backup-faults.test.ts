import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';

import { placeForSeal, proofNames, writeSealed } from '#main/backup/files.ts';
import { makeBackup } from '#main/backup/make-backup.ts';
import { readManifest } from '#main/backup/manifest.ts';
import { prepareRestore } from '#main/backup/restore.ts';
import { databaseName } from '#main/db/open.ts';
import { storeUpload } from '#main/files/uploads.ts';
import type { Verification } from '#shared/contract/system.ts';
import { openTestApp, quietProgress, type TestApp } from '#tests/support/app.ts';
import { dose, randomPicks } from '#tests/support/dose.ts';
import { anyPng } from '#tests/support/proof-files.ts';
import { openSampleClub } from '#tests/support/sample-club.ts';
import { mountSmallDisk, type SmallDisk } from '#tests/support/small-disk.ts';

/** A closed data folder with a club and a proof, and a backup of it. */
let base: string;
let backup: string;
let whole: Buffer;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'trackrecord-backup-faults-'));
  const test = openTestApp(join(base, 'data'));
  const { clubId, performanceId } = await openSampleClub(test);
  const { uploadId } = await storeUpload(test.folder, new File([await anyPng()], 'finish.png'));
  await test.job('proofs.add', { clubId, performanceId, uploadId, kind: 'photo-finish' });
  test.app.close();
  backup = join(base, 'backup.zip');
  await make(join(base, 'data'), backup);
  whole = readFileSync(backup);
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

const make = (dataFolder: string, target: string) =>
  makeBackup({ dataFolder, target, kind: 'manual', now: Date.now(), progress: quietProgress });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trackrecord-backup-faults-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const restore = (path: string, dataFolder = folder) =>
  prepareRestore({ dataFolder, path, name: 'club.zip', by: 'somebody', now: Date.now(), progress: quietProgress });

async function refusal(bytes: Buffer): Promise<string> {
  const path = join(folder, 'club.zip');
  writeFileSync(path, bytes);
  try {
    await restore(path);
    return 'restored';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    rmSync(path);
    expect(readdirSync(folder)).toEqual([]);
  }
}

describe('a backup in which a bit was flipped', () => {
  it('is refused, wherever the bit is', async () => {
    const pick = randomPicks(20_261_123);
    const missed: string[] = [];
    const ends = [...Array.from({ length: 45 }, (_, index) => index), whole.length - 1, whole.length - 80];
    for (let flips = 0; flips < dose(120, 4000); flips += 1) {
      const at = ends[flips] ?? pick(whole.length);
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << pick(8));
      const code = await refusal(flipped);
      if (!['BACKUP_DAMAGED', 'BACKUP_NOT_ONE', 'BACKUP_NEWER'].includes(code)) missed.push(`byte ${at}: ${code}`);
    }
    expect(missed).toEqual([]);
  });

  it('is refused where it was cut off, too', async () => {
    const pick = randomPicks(7);
    const codes = new Set<string>();
    for (let cuts = 0; cuts < dose(15, 400); cuts += 1) codes.add(await refusal(whole.subarray(0, pick(whole.length))));
    expect([...codes].filter((code) => code !== 'BACKUP_DAMAGED' && code !== 'BACKUP_NOT_ONE')).toEqual([]);
  });
});

describe('a proof file in which a bit was flipped', () => {
  it('is found by verify, wherever the bit is', async () => {
    const data = join(folder, 'data');
    cpSync(join(base, 'data'), data, { recursive: true });
    const path = join(data, ...(proofNames(data)[0] ?? '').split('/'));
    const sound = readFileSync(path);
    const test = openTestApp(data);
    const pick = randomPicks(5);
    for (let flips = 0; flips < dose(25, 1000); flips += 1) {
      const flipped = Buffer.from(sound);
      const at = pick(sound.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << pick(8));
      writeFileSync(path, flipped);
      const { differences } = (await test.job('system.verify', {})) as Verification;
      expect(differences).toEqual([
        { what: 'proofs', detail: expect.stringContaining('not what was stored') as string },
      ]);
    }
    test.app.close();
  });
});

describe('a zip of somebody who means harm', () => {
  type Entries = Readonly<Record<string, { bytes: Buffer; isPacked?: boolean }>>;

  /** A zip with a true seal and a manifest that says what is in it, whatever that is. */
  async function hostile(entries: Entries, rename: readonly [string, string] = ['', '']): Promise<string> {
    const { createHash } = await import('node:crypto');
    const files = Object.entries(entries).map(([name, { bytes }]) => ({
      name: rename[0] === '' ? name : name.replace(...rename),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }));
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(JSON.stringify({ ...readManifest(backup), files })), 'manifest.json', {
      compress: false,
    });
    for (const [name, { bytes, isPacked = false }] of Object.entries(entries))
      zip.addBuffer(bytes, name, { compress: isPacked });
    zip.end({ comment: placeForSeal, forceZip64Format: false });
    const pieces: Buffer[] = [];
    for await (const piece of zip.outputStream as AsyncIterable<Buffer> & NodeJS.ReadableStream) pieces.push(piece);
    const path = join(folder, 'hostile.zip');
    const text = Buffer.concat(pieces).toString('latin1');
    await writeSealed(path, toPieces(rename[0] === '' ? text : text.replaceAll(...rename)), () => undefined);
    return path;
  }

  async function* toPieces(text: string): AsyncIterable<Buffer> {
    yield Buffer.from(text, 'latin1');
  }

  const database = () => ({ [databaseName]: { bytes: readFileSync(join(base, 'data', databaseName)) } });
  const text = { bytes: Buffer.from('x') };

  it.each<[string, () => Promise<string>]>([
    [
      'a name that leads out of the folder',
      () => hostile({ ...database(), 'aa/owned': text }, ['aa/owned', '../owned']),
    ],
    ['a name that begins at the root', () => hostile({ ...database(), 'x/owned': text }, ['x/owned', '//owned'])],
    ['a name with a backslash', () => hostile({ ...database(), 'proofs/aa_b': text }, ['proofs/aa_b', 'proofs/aa\\b'])],
    ['a name with NUL', () => hostile({ ...database(), 'proofs/aa_b': text }, ['proofs/aa_b', 'proofs/aa\u0000b'])],
    ['a file that no backup holds', () => hostile({ ...database(), 'readme.txt': text })],
    ['a place among the proofs that is none', () => hostile({ ...database(), 'proofs/.hidden': text })],
    [
      'packed bytes that grow',
      () => hostile({ ...database(), 'proofs/aa/bomb': { bytes: Buffer.alloc(50_000_000), isPacked: true } }),
    ],
    ['no database', () => hostile({ 'proofs/aa/aa': text })],
  ])('is refused because of %s, before anything is written', async (_why, makeZip) => {
    const path = await makeZip();
    await expect(restore(path)).rejects.toMatchObject({ code: 'BACKUP_FOREIGN' });
    expect(readdirSync(folder)).toEqual(['hostile.zip']);
  });

  it('is refused when its database is another one than the manifest tells of, or none of ours', async () => {
    const other = openTestApp(join(folder, 'other'));
    other.app.close();
    const bytes = readFileSync(join(folder, 'other', databaseName));
    rmSync(join(folder, 'other'), { recursive: true });
    await expect(restore(await hostile({ [databaseName]: { bytes } }))).rejects.toMatchObject({
      code: 'BACKUP_DAMAGED',
    });
    await expect(restore(await hostile({ [databaseName]: { bytes: Buffer.from('a text') } }))).rejects.toMatchObject({
      code: 'BACKUP_DAMAGED',
    });
    expect(readdirSync(folder)).toEqual(['hostile.zip']);
  });
});

describe('a disk that is full or may not be written', () => {
  const reason = 'only root on Linux can mount a small disk';
  let disk: SmallDisk | null;

  beforeEach(() => {
    disk = mountSmallDisk(8);
  });
  afterEach(() => disk?.remove());

  it('costs a backup and nothing else, however much space there was', async ({ skip }) => {
    skip(disk === null, reason);
    const place = disk?.folder ?? '';
    await make(join(base, 'data'), join(place, 'good.zip'));
    const good = readFileSync(join(place, 'good.zip'));
    // The copy of the database fits, and nothing beside it.
    const copied = statSync(join(base, 'data', databaseName)).size;
    const tight = Array.from({ length: 12 }, (_, pages) => copied + pages * 4096);
    const step = dose(200_000, 8192);
    const steps = Array.from({ length: Math.ceil((2 * whole.length) / step) }, (_, index) => index * step);
    for (const free of [...steps, ...tight]) {
      disk?.free();
      disk?.fill(free);
      const made = make(join(base, 'data'), join(place, 'good.zip'));
      await made.then(
        () => expect(free).toBeGreaterThan(whole.length),
        (error: unknown) => expect(error).toMatchObject({ code: 'DISK_FULL' }),
      );
      expect(readdirSync(place).toSorted()).toEqual(['filler', 'good.zip']);
      if (free === 0) expect(readFileSync(join(place, 'good.zip')).equals(good)).toBe(true);
      await expect(restore(join(place, 'good.zip'))).resolves.toBeDefined();
      rmSync(folder, { recursive: true });
      folder = mkdtempSync(join(tmpdir(), 'trackrecord-backup-faults-'));
    }
  });

  it('costs a restore and nothing else', async ({ skip }) => {
    skip(disk === null, reason);
    const data = join(disk?.folder ?? '', 'data');
    cpSync(join(base, 'data'), data, { recursive: true });
    const before = readdirSync(data).toSorted();
    for (let free = 0; free < whole.length; free += dose(200_000, 8192)) {
      disk?.free();
      disk?.fill(free);
      await expect(restore(backup, data)).rejects.toMatchObject({ code: 'DISK_FULL' });
      expect(readdirSync(data).toSorted()).toEqual(before);
    }
    disk?.free();
    await expect(restore(backup, data)).resolves.toBeDefined();
  });

  it('is said in words when it is read-only', async ({ skip }) => {
    skip(disk === null, reason);
    const place = disk?.folder ?? '';
    cpSync(join(base, 'data'), join(place, 'data'), { recursive: true });
    disk?.makeReadOnly();
    await expect(make(join(base, 'data'), join(place, 'club.zip'))).rejects.toMatchObject({ code: 'FOLDER_READ_ONLY' });
    await expect(restore(backup, join(place, 'data'))).rejects.toMatchObject({ code: 'FOLDER_READ_ONLY' });
    const test: TestApp = openTestApp(join(folder, 'data'));
    expect(() => test.call('backups', 'setFolder', { folder: place })).toThrow(
      expect.objectContaining({
        code: 'BACKUP_FOLDER_UNUSABLE',
        data: { folder: place, problem: 'not-writable' },
      }) as Error,
    );
    test.app.close();
  });
});
