import type { Metadata, Sharp } from 'sharp';

import { Failure, type ProofProblem } from '#shared/domain/failure.ts';
import { proofPixelsLimit, type ProofMediaType } from '#shared/domain/proof.ts';

import { captureTimeOf } from './capture-time.ts';
import { headerProblem } from './image-header.ts';
import { imageEngine } from './image-engine.ts';
import type { Recognised } from './recognise.ts';

/** A file as it is kept. */
export interface TakenFile {
  readonly mediaType: ProofMediaType;
  readonly bytes: Buffer;
  readonly width: number | null;
  readonly height: number | null;
  readonly capturedAt: string | null;
  readonly thumbnail: Buffer | null;
}

/** Longer side of a thumbnail, in pixels. */
const thumbnailSize = 480;

/** High enough that a photo finish is read as well as before: all of the colour, nearly all of the detail. */
const jpegQuality = 95;
const webpQuality = 95;

/** Larger ones take the WebP encoder a minute, or are more than it can write at all (its first partition has 512 kB). */
const webpPixels = 12_000_000;

/**
 * Writes an image anew: upright, with the pixels it had, and with nothing else of what the file held. When it was taken is
 * read first. Throws PROOF_REFUSED.
 */
export async function takeImage(
  input: Uint8Array,
  format: Exclude<Recognised, 'pdf'>,
  file: string,
): Promise<TakenFile> {
  const refuse = (problem: ProofProblem): Failure => new Failure('PROOF_REFUSED', { file, problem });
  const seen = headerProblem(input, format);
  if (seen !== null) throw refuse(seen);
  const open = await imageEngine();
  try {
    const metadata = await open(input).metadata();
    if (metadata.format !== format) throw refuse('damaged');
    if ((metadata.pages ?? 1) > 1) throw refuse('animated');
    if (metadata.width * metadata.height > proofPixelsLimit) throw refuse('too-many-pixels');
    const upright = open(input).autoOrient();
    const { mediaType, image } = written(upright, format, metadata, isLosslessWebp(input));
    const { data, info } = await image.toBuffer({ resolveWithObject: true });
    return {
      mediaType,
      bytes: data,
      width: info.width,
      height: info.height,
      capturedAt: captureTimeOf(metadata.exif),
      thumbnail: await makeThumbnail(data),
    };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refuse(problemOf(error));
  }
}

/** A small picture of a stored image. */
export async function makeThumbnail(stored: Uint8Array): Promise<Buffer> {
  const open = await imageEngine();
  return open(stored)
    .resize(thumbnailSize, thumbnailSize, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer();
}

interface Written {
  readonly mediaType: ProofMediaType;
  readonly image: Sharp;
}

function written(
  image: Sharp,
  format: Exclude<Recognised, 'pdf'>,
  { depth, channels, width, height, hasAlpha }: Metadata,
  isLossless: boolean,
): Written {
  switch (format) {
    case 'jpeg':
      return asJpeg(image);
    case 'webp':
      if (isLossless) return { mediaType: 'image/webp', image: image.webp({ lossless: true, effort: 0 }) };
      if (width * height <= webpPixels)
        return { mediaType: 'image/webp', image: image.webp({ quality: webpQuality, effort: 2 }) };
      return hasAlpha ? asPng(image) : asJpeg(image);
    case 'png':
    case 'gif':
      // Sixteen bits a channel stay sixteen.
      return asPng(depth === 'ushort' ? image.toColourspace((channels ?? 3) < 3 ? 'grey16' : 'rgb16') : image);
  }
}

function asJpeg(image: Sharp): Written {
  return { mediaType: 'image/jpeg', image: image.jpeg({ quality: jpegQuality, chromaSubsampling: '4:4:4' }) };
}

function asPng(image: Sharp): Written {
  return { mediaType: 'image/png', image: image.png({ compressionLevel: 6 }) };
}

/** The first chunk with pixels is VP8L (RFC 9649). */
function isLosslessWebp(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= file.length;) {
    const name = file.toString('latin1', at, at + 4);
    if (name === 'VP8L') return true;
    if (name === 'VP8 ') return false;
    const size = file.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return false;
}

function problemOf(error: unknown): ProofProblem {
  const { message } = error as Error;
  if (/pixel limit/iu.test(message)) return 'too-many-pixels';
  if (/timeout/iu.test(message)) return 'too-slow';
  return 'damaged';
}

/** A stored image as paper takes it: JPEG as it is, everything else as PNG of eight bits on white. */
export async function imageForPaper(stored: Uint8Array, mediaType: ProofMediaType): Promise<Uint8Array> {
  if (mediaType === 'image/jpeg') return stored;
  const open = await imageEngine();
  return open(stored).flatten({ background: '#ffffff' }).toColourspace('srgb').png({ compressionLevel: 8 }).toBuffer();
}
