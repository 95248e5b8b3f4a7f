import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { folderFailure, syncFolder } from '#main/db/folder.ts';

/** The folder of what proves marks, beside the database: it is served to nobody. */
export const proofFolderName = 'proofs';
export const thumbnailFolderName = 'proof-thumbnails';

const sha256Pattern = /^[0-9a-f]{64}$/;

/** Where the file with these bytes lies: `proofs/ab/abcd...`. Nothing but a hash becomes a path; anything else is a bug. */
export function proofPath(dataFolder: string, sha256: string): string {
  return join(dataFolder, proofFolderName, checked(sha256).slice(0, 2), sha256);
}

/** Thumbnails can be made again and are in no backup. */
export function thumbnailPath(dataFolder: string, sha256: string): string {
  return join(dataFolder, thumbnailFolderName, `${checked(sha256)}.webp`);
}

function checked(sha256: string): string {
  if (!sha256Pattern.test(sha256)) throw new Error('a proof file is found by its SHA-256 only');
  return sha256;
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Keeps the bytes under their hash, so that they are on the disk, whole and for good, before any row speaks of them; the same
 * bytes are kept once. Throws DISK_FULL or FOLDER_READ_ONLY.
 *
 * @returns the hash
 */
export function keepProof(dataFolder: string, bytes: Uint8Array, now: number): string {
  const sha256 = sha256Of(bytes);
  const path = proofPath(dataFolder, sha256);
  if (isWhole(path, bytes, sha256)) {
    // Young again: whoever tidies up leaves alone what a job has just stored.
    utimesSync(path, now / 1000, now / 1000);
    return sha256;
  }
  writeWhole(path, bytes, dataFolder);
  return sha256;
}

export function keepThumbnail(dataFolder: string, sha256: string, thumbnail: Uint8Array): void {
  writeWhole(thumbnailPath(dataFolder, sha256), thumbnail, dataFolder);
}

/** A file that was damaged since is written anew. */
function isWhole(path: string, bytes: Uint8Array, sha256: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && stat.size === bytes.length && sha256Of(readFileSync(path)) === sha256;
}

function writeWhole(path: string, bytes: Uint8Array, dataFolder: string): void {
  const folder = dirname(path);
  const half = join(folder, `${randomUUID()}.tmp`);
  try {
    const isNewFolder = mkdirSync(folder, { recursive: true }) !== undefined;
    const descriptor = openSync(half, 'wx', 0o600);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(half, path);
    syncFolder(folder);
    if (isNewFolder) for (const above of [dirname(folder), dataFolder]) syncFolder(above);
  } catch (error) {
    rmSync(half, { force: true });
    throw folderFailure(error, dataFolder);
  }
}

/** The bytes of a stored file, or why they cannot be handed out: it is not there, or not what was stored. */
export function readProof(dataFolder: string, sha256: string): Buffer | 'missing' | 'changed' {
  const path = proofPath(dataFolder, sha256);
  if (!existsSync(path)) return 'missing';
  const bytes = readFileSync(path);
  return sha256Of(bytes) === sha256 ? bytes : 'changed';
}
