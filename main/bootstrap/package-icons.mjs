// The application's icons for all systems, from the one SVG. Nothing made here is kept in the repository.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { inProject } from './project.mjs';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/**
 * A Windows icon: a directory of pictures, each a whole PNG (since Windows Vista).
 * @param {Map<number, Buffer>} pictures by size in pixels
 */
export function icoOf(pictures) {
  const all = [...pictures].filter(([size]) => size <= 256);
  const header = Buffer.alloc(6 + 16 * all.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(all.length, 4);
  let offset = header.length;
  all.forEach(([size, png], index) => {
    const at = 6 + 16 * index;
    // 256 is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...all.map(([, png]) => png)]);
}

/** Apple's names of the sizes that are kept as PNG, some of them for screens with two dots a point. */
const appleTypes = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]);

/**
 * An Apple icon: blocks of a name, a length and a PNG.
 * @param {Map<number, Buffer>} pictures by size in pixels
 */
export function icnsOf(pictures) {
  const blocks = appleTypes.map(([type, size]) => block(type, pictures.get(size) ?? Buffer.alloc(0)));
  return block('icns', Buffer.concat(blocks));
}

/** @param {string} type @param {Buffer} content */
function block(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}

/** Makes dist/icons anew: NxN.png, icon.ico and icon.icns. */
export async function makeIcons() {
  const svg = readFileSync(inProject('renderer', 'icon.svg'));
  const folder = inProject('dist', 'icons');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  /** @type {Map<number, Buffer>} */
  const pictures = new Map();
  for (const size of sizes) {
    // The drawing is 32 units wide and is drawn at 72 dots an inch.
    const png = await sharp(svg, { density: (72 * size) / 32 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toBuffer();
    pictures.set(size, png);
    writeFileSync(`${folder}/${size}x${size}.png`, png);
  }
  writeFileSync(`${folder}/icon.ico`, icoOf(pictures));
  writeFileSync(`${folder}/icon.icns`, icnsOf(pictures));
}
