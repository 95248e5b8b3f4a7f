import { createHash, type Hash } from 'node:crypto';
import { createReadStream, readdirSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

import { syncFolder } from '#main/db/folder.ts';

import type { ManifestFile } from './manifest.ts';
import { proofFolder } from './manifest.ts';

const pieceSize = 1024 * 1024;

/** Size and SHA-256 of a file, read in pieces. `upTo`: only so many bytes from its beginning. */
export async function digestOf(
  path: string,
  onPiece: (bytes: number) => void,
  upTo?: number,
): Promise<ManifestFileDigest> {
  const hash = createHash('sha256');
  let bytes = 0;
  if (upTo === 0) return { bytes, sha256: hash.digest('hex') };
  const end = upTo === undefined ? {} : { end: upTo - 1 };
  for await (const piece of createReadStream(path, { highWaterMark: pieceSize, ...end }) as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
    onPiece(piece.length);
  }
  return { bytes, sha256: hash.digest('hex') };
}

export type ManifestFileDigest = Pick<ManifestFile, 'bytes' | 'sha256'>;

/** Writes what comes in pieces to a new file that outlasts a power cut, and gives its digest. */
export async function writeWhole(
  path: string,
  pieces: AsyncIterable<Buffer>,
  onPiece: (bytes: number) => void,
): Promise<ManifestFileDigest> {
  const hash = createHash('sha256');
  let bytes = 0;
  await withFile(path, 'wx', async (file) => {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      await writeAll(file, piece);
      onPiece(piece.length);
    }
    await file.sync();
  });
  return { bytes, sha256: hash.digest('hex') };
}

export async function withFile<Result>(
  path: string,
  flags: string,
  work: (file: FileHandle) => Promise<Result>,
): Promise<Result> {
  const file = await open(path, flags, 0o600);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

/** A write may take less than it was given when the disk is nearly full. */
async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await file.write(bytes, done)).bytesWritten;
  }
}

const sealLength = 64;
const unsealed = '0'.repeat(sealLength);

/** What a sealed file ends with before it is sealed: the comment of the zip. */
export const placeForSeal = unsealed;

/**
 * Writes a zip whose last bytes, its comment, become the SHA-256 of all the others: one flipped bit anywhere is found.
 * @param pieces the zip, ending with `placeForSeal`
 */
export async function writeSealed(
  path: string,
  pieces: AsyncIterable<Buffer>,
  onPiece: (bytes: number) => void,
): Promise<void> {
  const hash: Hash = createHash('sha256');
  await withFile(path, 'w', async (file) => {
    let held = Buffer.alloc(0);
    for await (const piece of pieces) {
      const all = Buffer.concat([held, piece]);
      const ready = all.subarray(0, Math.max(0, all.length - sealLength));
      held = all.subarray(ready.length);
      hash.update(ready);
      await writeAll(file, ready);
      onPiece(ready.length);
    }
    if (held.toString('latin1') !== unsealed) throw new Error('the zip has no place for its seal');
    await writeAll(file, Buffer.from(hash.digest('hex'), 'latin1'));
    await file.sync();
  });
}

/** Whether the last bytes of a file are the SHA-256 of all the others. */
export async function isSealWhole(path: string, onPiece: (bytes: number) => void): Promise<boolean> {
  const { size, seal } = await withFile(path, 'r', async (file) => {
    const { size } = await file.stat();
    const end = Buffer.alloc(sealLength);
    await file.read(end, 0, sealLength, Math.max(0, size - sealLength));
    return { size, seal: end.toString('latin1') };
  });
  if (size < sealLength) return false;
  return (await digestOf(path, onPiece, size - sealLength)).sha256 === seal;
}

/** Every file of the proof folder, by its name in a backup: `proofs/…` with slashes. What is half written ends in `.tmp`. */
export function proofNames(dataFolder: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(dataFolder, proofFolder), { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dataFolder.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted();
}

export function removeAll(...paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

/** Makes the name of a new file outlast a power cut, too. */
export function syncFolderOf(path: string): void {
  syncFolder(dirname(path));
}
