import type { Sharp, SharpInput, SharpOptions } from 'sharp';

import { proofPixelsLimit } from '#shared/domain/proof.ts';

/** The readers that may see what people send; all others of the library stay shut for the whole process. */
const readers = [
  'VipsForeignLoadJpegBuffer',
  'VipsForeignLoadPngBuffer',
  'VipsForeignLoadWebpBuffer',
  'VipsForeignLoadNsgifBuffer',
];

type OpenImage = (input: SharpInput, options?: SharpOptions) => Sharp;

let engine: Promise<OpenImage> | null = null;

/** Opens images for reading with every limit set: one frame, so many pixels, ten seconds; a doubtful file is an error. */
export function imageEngine(): Promise<OpenImage> {
  engine ??= startEngine();
  return engine;
}

/** The library is loaded when the first image comes: it is large, and most days nobody sends one. */
async function startEngine(): Promise<OpenImage> {
  const { default: sharp } = await import('sharp');
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: readers });
  // One image at a time and nothing kept: memory stays that of one picture.
  sharp.cache(false);
  sharp.concurrency(1);
  return (input, options = {}) =>
    sharp(input, {
      limitInputPixels: proofPixelsLimit,
      failOn: 'warning',
      sequentialRead: true,
      unlimited: false,
      pages: 1,
      ...options,
    }).timeout({ seconds: 10 });
}
