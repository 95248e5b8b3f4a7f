import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { takeFile } from '#main/proofs/take-file.ts';
import { Failure, type ProofProblem } from '#shared/domain/failure.ts';
import { proofBytesLimit } from '#shared/domain/proof.ts';
import {
  animatedGif,
  animatedWebp,
  anyGif,
  anyJpeg,
  anyPdf,
  anyPng,
  anyWebp,
  anyZip,
  chunk,
  container,
  htmlText,
  jpegSegment,
  noise,
  packedProfile,
  picture,
  pixelFlood,
  svgText,
  talkativeJpeg,
  withChunks,
} from '#tests/support/proof-files.ts';

const pixelsOf = (bytes: Uint8Array) => sharp(bytes).removeAlpha().raw().toBuffer();
const text = (value: string) => Buffer.from(value, 'latin1');
const joined = (...parts: (Uint8Array | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? text(part) : part)));

async function problemOf(bytes: Uint8Array): Promise<ProofProblem | 'taken'> {
  try {
    await takeFile(bytes, 'photo.png');
    return 'taken';
  } catch (error) {
    if (error instanceof Failure && error.code === 'PROOF_REFUSED')
      return (error as Failure<'PROOF_REFUSED'>).data.problem;
    throw error;
  }
}

/** What is refused, each with how it is made and why. */
const refused: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, ProofProblem])[] = [
  ['nothing at all', () => Buffer.alloc(0), 'empty'],
  ['one byte more than 10 MB', () => joined('\u00ff\u00d8\u00ff', Buffer.alloc(proofBytesLimit - 2)), 'too-large'],
  ['40,000 x 40,000 pixels in less than a kilobyte', () => pixelFlood(), 'too-many-pixels'],
  ['a strip a hundred million pixels long', () => pixelFlood(100_000_000, 1), 'too-many-pixels'],
  [
    'a GIF that says it is 65,535 x 65,535',
    () => joined('GIF89a\u00ff\u00ff\u00ff\u00ff', Buffer.alloc(200)),
    'too-many-pixels',
  ],
  ['a JPEG of 65,500 x 65,500', async () => enlarged(await anyJpeg()), 'too-many-pixels'],
  ['a WebP of 16,384 x 16,384', async () => widened(await anyWebp()), 'too-many-pixels'],
  ['a PNG of no width', () => pixelFlood(0, 10), 'damaged'],
  ['half a JPEG', async () => halfOf(await anyJpeg(300, 300)), 'damaged'],
  ['half a PNG', async () => halfOf(await anyPng(300, 300)), 'damaged'],
  ['half a WebP', async () => halfOf(await anyWebp()), 'damaged'],
  ['half a GIF', async () => halfOf(await anyGif()), 'damaged'],
  ['a JPEG that is only its first bytes', () => text('\u00ff\u00d8\u00ff\u00e0'), 'damaged'],
  ['a PNG that is only its signature', () => text('\u0089PNG\r\n\u001a\n'), 'damaged'],
  ['noise behind the signature of a PNG', () => joined('\u0089PNG\r\n\u001a\n', noise(20, 20)), 'damaged'],
  ['noise behind the signature of a JPEG', () => joined('\u00ff\u00d8\u00ff', noise(20, 20)), 'damaged'],
  [
    'a PNG whose colour profile unpacks to 50 MB',
    async () => withChunks(await anyPng(), packedProfile(50_000_000)),
    'hidden-content',
  ],
  ['a GIF that moves', animatedGif, 'animated'],
  ['a WebP that moves', animatedWebp, 'animated'],
  [
    'a PNG that moves',
    async () => withChunks(await anyPng(), chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))),
    'animated',
  ],
  ['a picture of an iPhone', () => container('heic', 'mif1', 'heic'), 'heic'],
  ['a picture of an iPhone under another brand', () => container('mif1', 'heic'), 'heic'],
  ['an AVIF', () => container('avif', 'mif1', 'miaf'), 'other-image'],
  ['a TIFF', () => picture().tiff().toBuffer(), 'other-image'],
  ['a bitmap', () => joined('BM', Buffer.alloc(100)), 'other-image'],
  ['an icon', () => joined('\u0000\u0000\u0001\u0000', Buffer.alloc(100)), 'other-image'],
  ['a film', () => container('isom', 'mp42'), 'video'],
  ['an AVI', () => joined('RIFF\u0000\u0000\u0000\u0000AVI ', Buffer.alloc(100)), 'video'],
  ['a drawing', () => text(svgText), 'svg'],
  ['a drawing behind blanks and a comment', () => text(`\n\n  <!-- x -->${svgText}`), 'svg'],
  ['a drawing in UTF-16', () => Buffer.from(`\ufeff${svgText}`, 'utf16le'), 'svg'],
  ['a packed drawing', () => gzipSync(svgText), 'archive'],
  ['a web page', () => text(htmlText), 'html'],
  ['a web page behind a mark of its encoding', () => Buffer.from(`\ufeff${htmlText}`, 'utf8'), 'html'],
  ['a script behind a few letters', () => text('xx<script>alert(1)</script>'), 'html'],
  ['a zip file', () => anyZip(), 'archive'],
  ['a zip bomb', () => anyZip('bomb', '0'.repeat(1_000_000)), 'archive'],
  ['an office document of old', () => joined('\u00d0\u00cf\u0011\u00e0', Buffer.alloc(600)), 'archive'],
  ['a tape archive', () => joined(Buffer.alloc(257), 'ustar', Buffer.alloc(300)), 'archive'],
  ['a program of Windows', () => joined('MZ', Buffer.alloc(300)), 'program'],
  ['a program of Linux', () => joined('\u007fELF', Buffer.alloc(300)), 'program'],
  ['a shell script', () => text('#!/bin/sh\nrm -rf ~\n'), 'program'],
  ['a list of results', () => text('Name;Mark\nAda;12.45\n'), 'text'],
  [
    'bytes without meaning',
    () => Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 37) % 256)),
    'unknown',
  ],
  ['a PDF behind a web page', () => joined(htmlText, anyPdf()), 'html'],
  ['a web page in the first lines of a PDF', () => anyPdf('<html><script>alert(1)</script></html>'), 'hidden-content'],
  ['a PDF with a zip file behind it', () => joined(anyPdf(), anyZip()), 'hidden-content'],
  ['a PDF with a zip file in a comment', () => anyPdf(anyZip().toString('latin1')), 'hidden-content'],
  ['a PDF with a program behind it', () => joined(anyPdf(), 'MZ', Buffer.alloc(10_000)), 'hidden-content'],
  ['half a PDF', () => halfOf(anyPdf()), 'damaged'],
  ['a PDF of no version', () => text('%PDF-\n%%EOF'), 'damaged'],
];

function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/** The frame header of a JPEG says another size. */
function enlarged(jpeg: Buffer): Buffer {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  const changed = Buffer.from(jpeg);
  changed.writeUInt16BE(65_500, frame + 5);
  changed.writeUInt16BE(65_500, frame + 7);
  return changed;
}

/** Behind the signature of a lossless WebP lie two sizes of fourteen bits, each less one. */
function widened(webp: Buffer): Buffer {
  const changed = Buffer.from(webp);
  changed.writeUInt32LE(16_383 + 16_383 * 2 ** 14, webp.indexOf('VP8L') + 9);
  return changed;
}

describe('a file that is no proof', () => {
  it.each(refused)('is refused: %s', async (_name, make, problem) => {
    const bytes = await make();
    const startedAt = performance.now();
    expect(await problemOf(bytes)).toBe(problem);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('is refused before it takes memory', async () => {
    const flood = pixelFlood();
    expect(flood.length).toBeLessThan(1024);
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 20; round += 1) expect(await problemOf(flood)).toBe('too-many-pixels');
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('never gets into a reader for other kinds of image', async () => {
    await takeFile(await anyPng(), 'a.png');
    for (const bytes of [
      text(svgText),
      await picture()
        .tiff()
        .toBuffer()
        .catch(() => text('II*\0')),
    ]) {
      await expect(sharp(bytes).metadata()).rejects.toThrow('unsupported');
    }
  });
});

describe('a picture', () => {
  it('keeps its pixels exactly as PNG, and as lossless WebP and GIF', async () => {
    for (const [bytes, mediaType] of [
      [await anyPng(), 'image/png'],
      [await anyWebp(), 'image/webp'],
      [await anyGif(), 'image/png'],
    ] as const) {
      const taken = await takeFile(bytes, 'a');
      expect([taken.mediaType, taken.width, taken.height]).toEqual([mediaType, 60, 40]);
      expect(await pixelsOf(taken.bytes)).toEqual(await pixelsOf(bytes));
    }
  });

  it('keeps sixteen bits a channel', async () => {
    const deep = await picture().toColourspace('rgb16').png().toBuffer();
    const { depth } = await sharp((await takeFile(deep, 'a')).bytes).metadata();
    expect(depth).toBe('ushort');
  });

  it('stays what the eye sees as JPEG and lossy WebP, with all its pixels', async () => {
    for (const bytes of [await anyJpeg(), await anyWebp(false)]) {
      const taken = await takeFile(bytes, 'a');
      const [before, after] = await Promise.all([pixelsOf(bytes), pixelsOf(taken.bytes)]);
      const difference =
        before.reduce((sum, value, index) => sum + Math.abs(value - (after[index] ?? 0)), 0) / before.length;
      expect(after.length).toBe(before.length);
      expect(difference).toBeLessThan(12);
    }
  });

  it('as a large lossy WebP becomes a JPEG, or a PNG where it lets something shine through', async () => {
    const flat = (alpha: number) =>
      sharp({ create: { width: 4100, height: 3000, channels: 4, background: { r: 40, g: 90, b: 60, alpha } } })
        .webp({ quality: 60, effort: 0 })
        .toBuffer();
    const opaque = await takeFile(await flat(1), 'a');
    expect([opaque.mediaType, opaque.width, opaque.height]).toEqual(['image/jpeg', 4100, 3000]);
    expect((await takeFile(await flat(0.5), 'a')).mediaType).toBe('image/png');
  });

  it('stands upright', async () => {
    const taken = await takeFile(await talkativeJpeg(6), 'a');
    expect([taken.width, taken.height]).toEqual([40, 60]);
  });

  it('tells when it was taken, and its file nothing else', async () => {
    const sent = await talkativeJpeg();
    expect(sent.includes('Secretxmp')).toBe(true);
    const taken = await takeFile(sent, 'a');
    expect(taken.capturedAt).toBe('2026-06-14T15:32:10+02:00');
    const { exif, icc, xmp, iptc, orientation } = await sharp(taken.bytes).metadata();
    expect([exif, icc, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(taken.bytes.toString('latin1')).not.toMatch(/Secret|Exif|GPS|At home|adobe|ICC_PROFILE|2026/);
    expect(taken.thumbnail?.toString('latin1')).not.toMatch(/Secret|EXIF|XMP|ICCP/);
  });

  it('loses comments, text, profiles and what hangs behind it', async () => {
    const secrets = [
      joined(await anyPng(), anyZip('secret.txt', 'Secretzip')),
      withChunks(await anyPng(), chunk('tEXt', text('Comment\0Secret'))),
      withChunks(await anyPng(), chunk('eXIf', text('MM\0*\0\0\0\u0008Secret'))),
      joined(await anyJpeg(), htmlText, 'Secret'),
      withSegments(
        await anyJpeg(),
        jpegSegment(0xfe, text('Secret comment')),
        jpegSegment(0xed, text('Photoshop 3.0\0Secret')),
      ),
      await picture().withIccProfile('p3').jpeg().toBuffer(),
      await picture().withIccProfile('p3').png().toBuffer(),
    ];
    for (const bytes of secrets) {
      const stored = (await takeFile(bytes, 'a')).bytes.toString('latin1');
      expect(stored).not.toMatch(/Secret|PK\u0003\u0004|<script|Photoshop|iCCP|ICC_PROFILE|tEXt|eXIf/);
    }
  });

  it('says nothing of its moment where the camera had no clock or its block is broken', async () => {
    const at = (moment: string) =>
      picture()
        .withExif({ IFD2: { DateTimeOriginal: moment } })
        .jpeg()
        .toBuffer();
    for (const moment of ['0000:00:00 00:00:00', '2026:02:31 10:00:00', '    :  :     :  :  ', 'yesterday']) {
      expect((await takeFile(await at(moment), 'a')).capturedAt).toBe(null);
    }
    expect((await takeFile(await at('2026:06:14 15:32:10'), 'a')).capturedAt).toBe('2026-06-14T15:32:10');
  });

  it('has a thumbnail that is small', async () => {
    const { thumbnail } = await takeFile(await anyPng(1200, 300), 'a');
    const { width, height, format } = await sharp(thumbnail ?? Buffer.alloc(0)).metadata();
    expect([width, height, format]).toEqual([480, 120, 'webp']);
  });

  it('may have forty million pixels, and costs less than 512 MB of memory', async () => {
    const large = await sharp({ create: { width: 8000, height: 5000, channels: 3, background: '#246' } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const before = process.memoryUsage().rss;
    const taken = await takeFile(large, 'a');
    expect([taken.width, taken.height]).toEqual([8000, 5000]);
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024);
    expect(await problemOf(pixelFlood(8001, 5000))).toBe('too-many-pixels');
  });
});

function withSegments(jpeg: Buffer, ...segments: Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

describe('a PDF', () => {
  it('is kept as it is', async () => {
    const pdf = anyPdf();
    const taken = await takeFile(pdf, 'a');
    expect([taken.mediaType, taken.thumbnail]).toEqual(['application/pdf', null]);
    expect(taken.bytes.equals(pdf)).toBe(true);
  });

  it('may end with a few blanks', async () => {
    expect(await problemOf(joined(anyPdf(), '\r\n\0\0'))).toBe('taken');
  });
});
