import type { ProofProblem } from '#shared/domain/failure.ts';

/** What can be kept as proof, after its bytes and whatever its name says. */
export type Recognised = 'jpeg' | 'png' | 'webp' | 'gif' | 'pdf';

type Signature = readonly [at: number, bytes: string];

/** First bytes of what is taken and of what people send by mistake; letters stand for themselves. */
const signatures: readonly (readonly [Signature, Recognised | ProofProblem])[] = [
  [[0, '\u00ff\u00d8\u00ff'], 'jpeg'],
  [[0, '\u0089PNG\r\n\u001a\n'], 'png'],
  [[0, 'GIF87a'], 'gif'],
  [[0, 'GIF89a'], 'gif'],
  [[0, '%PDF-'], 'pdf'],
  [[0, 'PK\u0003\u0004'], 'archive'],
  [[0, 'PK\u0005\u0006'], 'archive'],
  [[0, 'PK\u0007\u0008'], 'archive'],
  [[0, '\u001f\u008b'], 'archive'],
  [[0, 'BZh'], 'archive'],
  [[0, '\u00fd7zXZ'], 'archive'],
  [[0, '7z\u00bc\u00af\u0027\u001c'], 'archive'],
  [[0, 'Rar!\u001a\u0007'], 'archive'],
  [[0, '\u0028\u00b5\u002f\u00fd'], 'archive'],
  [[257, 'ustar'], 'archive'],
  [[0, '\u00d0\u00cf\u0011\u00e0'], 'archive'],
  [[0, 'MZ'], 'program'],
  [[0, '\u007fELF'], 'program'],
  [[0, '\u00cf\u00fa\u00ed\u00fe'], 'program'],
  [[0, '\u00ca\u00fe\u00ba\u00be'], 'program'],
  [[0, '#!'], 'program'],
  [[0, 'BM'], 'other-image'],
  [[0, 'II*\u0000'], 'other-image'],
  [[0, 'MM\u0000*'], 'other-image'],
  [[0, '\u0000\u0000\u0001\u0000'], 'other-image'],
  [[0, '8BPS'], 'other-image'],
  [[0, '\u0000\u0000\u0000\u000cJXL '], 'other-image'],
  [[0, '\u00ff\u000a'], 'other-image'],
  [[0, '\u0000\u0000\u0000\u000cjP  '], 'other-image'],
  [[0, '\u001aE\u00df\u00a3'], 'video'],
];

/** Brands of the container that phones write, as the file type box names them (ISO/IEC 14496-12; HEIF: 23008-12). */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1', 'heif']);
const avifBrands = new Set(['avif', 'avis']);

/** What a file is by its content, or why it cannot be taken. */
export function recognise(bytes: Uint8Array): Recognised | ProofProblem {
  if (bytes.length === 0) return 'empty';
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  for (const [[at, text], what] of signatures) if (start.startsWith(text, at)) return what;
  if (start.startsWith('RIFF')) {
    if (start.startsWith('WEBP', 8)) return 'webp';
    return start.startsWith('AVI ', 8) ? 'video' : 'unknown';
  }
  if (start.startsWith('ftyp', 4)) return containerOf(start);
  return textOrUnknown(bytes);
}

function containerOf(start: string): ProofProblem {
  const size = start.charCodeAt(2) * 256 + start.charCodeAt(3);
  const brands = [start.slice(8, 12), ...(start.slice(16, Math.max(16, Math.min(size, 64))).match(/.{4}/gsu) ?? [])];
  if (avifBrands.has(brands[0] ?? '')) return 'other-image';
  return brands.some((brand) => heicBrands.has(brand)) ? 'heic' : 'video';
}

/** Markup, other text, or nothing that we know. */
function textOrUnknown(bytes: Uint8Array): ProofProblem {
  const start = readable(bytes.subarray(0, 4096)).toLowerCase();
  if (start.includes('<svg')) return 'svg';
  if (/<(?:!doctype html|html|head|body|script|iframe)/u.test(start)) return 'html';
  return isText(start) ? 'text' : 'unknown';
}

/** The beginning as text, UTF-16 too: browsers read that as well. */
function readable(bytes: Uint8Array): string {
  const start = Buffer.from(bytes);
  return start.toString('latin1').replaceAll('\u0000', '');
}

function isText(start: string): boolean {
  // Anything but tab, line feed, form feed and carriage return among the controls is no text.
  return start.length > 0 && !/[\u0001-\u0008\u000b\u000e-\u001f\u007f]/u.test(start);
}
