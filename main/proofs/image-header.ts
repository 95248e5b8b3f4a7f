import { inflateSync } from 'node:zlib';

import type { ProofProblem } from '#shared/domain/failure.ts';
import { proofPixelsLimit } from '#shared/domain/proof.ts';

import type { Recognised } from './recognise.ts';

/** A colour profile larger than this describes no screen and no camera. */
const profileLimit = 4 * 1024 * 1024;

/**
 * What the first chunks of an image tell, before any library decodes it: how large it wants to be, whether it moves, and what
 * it packs beside its pixels.
 *
 * @returns the problem, or null
 */
export function headerProblem(bytes: Uint8Array, format: Exclude<Recognised, 'pdf'>): ProofProblem | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === 'png') return pngProblem(file);
  if (format === 'webp') return webpProblem(file);
  if (format === 'gif' && file.length >= 10) return sizeProblem(file.readUInt16LE(6), file.readUInt16LE(8));
  return null;
}

function sizeProblem(width: number, height: number): ProofProblem | null {
  if (width === 0 || height === 0) return 'damaged';
  return width * height > proofPixelsLimit ? 'too-many-pixels' : null;
}

/** The size stands in the first chunk, whichever of the three kinds it is (RFC 9649). */
function webpProblem(file: Buffer): ProofProblem | null {
  if (file.length < 30) return 'damaged';
  switch (file.toString('latin1', 12, 16)) {
    case 'VP8X':
      return sizeProblem(file.readUIntLE(24, 3) + 1, file.readUIntLE(27, 3) + 1);
    case 'VP8L': {
      const sizes = file.readUInt32LE(21);
      return sizeProblem((sizes & 0x3fff) + 1, ((sizes >>> 14) & 0x3fff) + 1);
    }
    case 'VP8 ':
      return sizeProblem(file.readUInt16LE(26) & 0x3fff, file.readUInt16LE(28) & 0x3fff);
    default:
      return 'damaged';
  }
}

/** Chunks up to the pixels (PNG, third edition). */
function pngProblem(file: Buffer): ProofProblem | null {
  if (file.length < 33 || file.toString('latin1', 12, 16) !== 'IHDR') return 'damaged';
  const size = sizeProblem(file.readUInt32BE(16), file.readUInt32BE(20));
  if (size !== null) return size;
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT' || name === 'IEND') return null;
    if (name === 'acTL') return 'animated';
    if (name === 'iCCP' && isBomb(file.subarray(at + 8, at + 8 + length))) return 'hidden-content';
    at += 12 + length;
  }
  return 'damaged';
}

/** A packed profile: its name, a zero, the method, then the stream. */
function isBomb(chunk: Buffer): boolean {
  const end = chunk.indexOf(0);
  if (end < 0) return false;
  try {
    inflateSync(chunk.subarray(end + 2), { maxOutputLength: profileLimit });
    return false;
  } catch (error) {
    // A stream that is only broken is told of when the image is decoded.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
