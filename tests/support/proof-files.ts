import { crc32, deflateSync } from 'node:zlib';

import sharp from 'sharp';

/** Made-up pictures and papers, and what hostile people make of them. */

export const noise = (width: number, height: number) =>
  Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * 7919 + (index >> 5) * 104_729) % 251));

export const picture = (width = 60, height = 40) =>
  sharp(noise(width, height), { raw: { width, height, channels: 3 } });

export const anyJpeg = (width?: number, height?: number) => picture(width, height).jpeg({ quality: 90 }).toBuffer();
export const anyPng = (width?: number, height?: number) => picture(width, height).png().toBuffer();
export const anyWebp = (lossless = true) => picture().webp({ lossless }).toBuffer();
export const anyGif = () => picture().gif().toBuffer();

/** Everything that a phone writes beside the pixels: place, owner, moment, profile, XMP. */
export function talkativeJpeg(orientation = 1): Promise<Buffer> {
  return picture()
    .withMetadata({ orientation, density: 300 })
    .withExif({
      IFD0: { Make: 'Secretphone', Artist: 'Owner Secretname', ImageDescription: 'At home' },
      IFD2: { DateTimeOriginal: '2026:06:14 15:32:10', OffsetTimeOriginal: '+02:00', CameraOwnerName: 'Secretname' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '7/1 5/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><secret>Secretxmp</secret></rdf:RDF></x:xmpmeta>')
    .jpeg()
    .toBuffer();
}

/** A chunk of a PNG. */
export function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const pngStart = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');

function pngHeader(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 2, 0, 0, 0], 8);
  return chunk('IHDR', data);
}

/** An enormous image in a few hundred bytes. */
export function pixelFlood(width = 40_000, height = 40_000): Buffer {
  const pixels = deflateSync(Buffer.alloc(100_000), { level: 9 });
  return Buffer.concat([pngStart, pngHeader(width, height), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** Puts chunks after the header of a PNG. */
export function withChunks(png: Buffer, ...chunks: Buffer[]): Buffer {
  const afterHeader = 8 + 25;
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
}

/** A profile of many megabytes packed into a few thousand bytes. */
export function packedProfile(bytes: number): Buffer {
  return chunk(
    'iCCP',
    Buffer.concat([Buffer.from('huge\0\0', 'latin1'), deflateSync(Buffer.alloc(bytes), { level: 9 })]),
  );
}

/** A comment in a JPEG, or a block of an application. */
export function jpegSegment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

export async function animatedGif(): Promise<Buffer> {
  const frames = await Promise.all([anyPng(), picture().negate().png().toBuffer()]);
  return sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100] })
    .toBuffer();
}

export async function animatedWebp(): Promise<Buffer> {
  const frames = await Promise.all([anyPng(), picture().negate().png().toBuffer()]);
  return sharp(frames, { join: { animated: true } })
    .webp({ delay: [100, 100] })
    .toBuffer();
}

/** The smallest whole PDF of one empty page. */
export function anyPdf(inside = ''): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ];
  let text = `%PDF-1.4\n%${inside}\n`;
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = text.length;
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 4\n0000000000 65535 f \n${lines}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A zip file with one stored entry. */
export function anyZip(name = 'secret.txt', content = 'hello'): Buffer {
  const data = Buffer.from(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), data]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** The first box of what phones and cameras write. */
export function container(brand: string, ...compatible: string[]): Buffer {
  const brands = [brand, '\0\0\0\0', ...compatible].join('');
  const head = Buffer.alloc(4);
  head.writeUInt32BE(8 + brands.length);
  return Buffer.concat([head, Buffer.from(`ftyp${brands}`, 'latin1'), Buffer.alloc(2000)]);
}

export const svgText = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
export const htmlText = '<!DOCTYPE html><html><body><script>alert(1)</script></body></html>';
