import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { takeFile } from '#main/proofs/take-file.ts';
import { Failure } from '#shared/domain/failure.ts';
import { dose, randomPicks } from '#tests/support/dose.ts';
import {
  anyGif,
  anyPdf,
  anyPng,
  anyWebp,
  anyZip,
  chunk,
  container,
  htmlText,
  packedProfile,
  pixelFlood,
  svgText,
  talkativeJpeg,
  withChunks,
} from '#tests/support/proof-files.ts';

type Pick = (max: number) => number;

/** What a hostile or a careless person does to a good file. */
const damages: readonly ((file: Buffer, other: Buffer, pick: Pick) => Buffer)[] = [
  (file, _other, pick) => file.subarray(0, pick(file.length)),
  (file, _other, pick) => flipped(file, pick, 1),
  (file, _other, pick) => flipped(file, pick, 20),
  (file, _other, pick) => flippedAt(file, pick, 64),
  (file, other, pick) => Buffer.concat([file.subarray(0, pick(file.length)), other.subarray(pick(other.length))]),
  (file, other) => Buffer.concat([file, other]),
  (file) => Buffer.concat([file, anyZip('secret.txt', 'Secret'), Buffer.from(htmlText)]),
  (file) => Buffer.concat([Buffer.from(htmlText), file]),
  (file) => Buffer.concat([Buffer.from(svgText), file]),
  (file, _other, pick) => Buffer.concat([Buffer.alloc(1 + pick(16)), file]),
  (file, _other, pick) => {
    const at = pick(file.length);
    return Buffer.concat([file.subarray(0, at), Buffer.alloc(pick(4000), pick(256)), file.subarray(at)]);
  },
  (file, _other, pick) => {
    const [from, length] = [pick(file.length), pick(200)];
    return Buffer.concat([file.subarray(0, from), file.subarray(from + length)]);
  },
];

function flipped(file: Buffer, pick: Pick, times: number): Buffer {
  const changed = Buffer.from(file);
  for (let time = 0; time < times; time += 1) {
    const at = pick(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << pick(8));
  }
  return changed;
}

/** In its head, where sizes and kinds stand. */
function flippedAt(file: Buffer, pick: Pick, within: number): Buffer {
  const changed = Buffer.from(file);
  changed[pick(Math.min(within, changed.length))] = pick(256);
  return changed;
}

async function goodFiles(): Promise<Buffer[]> {
  const png = await anyPng();
  return [
    await talkativeJpeg(1 + (png.length % 8)),
    withChunks(png, chunk('tEXt', Buffer.from('Comment\0Secret')), packedProfile(1000)),
    await anyWebp(true),
    await anyWebp(false),
    await anyGif(),
    anyPdf(),
    pixelFlood(3000, 3000),
    container('heic', 'mif1'),
  ];
}

describe('a file that somebody tampered with', () => {
  const files = dose(240, 3000);

  it('is refused in words or kept clean, and neither takes long nor much memory', async () => {
    const pick = randomPicks(7);
    const good = await goodFiles();
    const before = process.memoryUsage().rss;
    const any = () => good[pick(good.length)] ?? Buffer.alloc(0);
    let taken = 0;
    let slowest = 0;
    for (let index = 0; index < files; index += 1) {
      const bytes = damages[index % damages.length]?.(any(), any(), pick) ?? Buffer.alloc(0);
      const startedAt = performance.now();
      const kept = await takeFile(bytes, 'photo.png').catch((error: unknown) => {
        if (error instanceof Failure && error.code === 'PROOF_REFUSED') return null;
        throw error;
      });
      slowest = Math.max(slowest, performance.now() - startedAt);
      if (kept === null || kept.mediaType === 'application/pdf') continue;
      taken += 1;
      const { exif, icc, xmp, iptc } = await sharp(kept.bytes).metadata();
      expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(kept.bytes.toString('latin1')).not.toMatch(/Secret|<script|PK\u0003\u0004/);
    }
    // Some are harmless: what hangs behind an image is gone when it is written anew.
    expect(taken).toBeGreaterThan(files / 20);
    expect(taken).toBeLessThan(files);
    expect(slowest).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024);
  }, 300_000);
});
