import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';

import type { UpdateRefusal } from '#shared/domain/failure.ts';

/** A file as an update server lists it: its name, its hash, and our own signature. */
export interface ListedFile {
  /** SHA-512, base64. */
  readonly sha512: string;
  /** Ed25519 over `signedText`, base64. */
  readonly signature?: unknown;
}

/**
 * What is signed: the file and the version that it was made for, so that an old version with its good signature cannot be
 * offered as a new one (security.md, "Updates").
 * @param sha256 of the file, hexadecimal
 */
export function signedText(sha256: string, version: string): Buffer {
  return Buffer.from(`${sha256}-${version}`, 'utf8');
}

/** Both hashes of a file, read once. */
export async function hashesOf(path: string): Promise<{ sha256: string; sha512: string }> {
  const sha256 = createHash('sha256');
  const sha512 = createHash('sha512');
  for await (const chunk of createReadStream(path)) {
    sha256.update(chunk as Buffer);
    sha512.update(chunk as Buffer);
  }
  return { sha256: sha256.digest('hex'), sha512: sha512.digest('base64') };
}

/** Why this file must not be installed as this version; null where one of the keys vouches for it. */
export async function refusalOf(
  path: string,
  version: string,
  listed: readonly ListedFile[],
  keys: readonly string[],
): Promise<UpdateRefusal | null> {
  const { sha256, sha512 } = await hashesOf(path);
  const file = listed.find((each) => each.sha512 === sha512);
  if (file === undefined) return 'not-listed';
  if (typeof file.signature !== 'string' || file.signature === '') return 'signature-missing';
  const signature = Buffer.from(file.signature, 'base64');
  const text = signedText(sha256, version);
  return keys.some((key) => verify(null, text, keyOf(key), signature)) ? null : 'signature-wrong';
}

function keyOf(base64: string) {
  return createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
}
