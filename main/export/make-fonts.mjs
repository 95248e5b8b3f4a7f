// Makes the TrueType files that the PDF sheets embed: pdfkit wants TTF, the package `inter-ui` brings WOFF2.
// Run before a build and before the tests: `node main/export/make-fonts.mjs [folder]`, by default dist/fonts.
// Idempotent: a file that is there and younger than its source stays.
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import decompress from 'woff2-encoder/decompress';

const WEIGHTS = ['Regular', 'SemiBold'];

/** Writes Inter-<weight>.ttf and the licence, which must travel with the fonts, into `folder`. */
export async function makeFonts(folder) {
  const inter = dirname(createRequire(import.meta.url).resolve('inter-ui/package.json'));
  await mkdir(folder, { recursive: true });
  for (const weight of WEIGHTS) {
    const source = join(inter, 'web', `Inter-${weight}.woff2`);
    const target = join(folder, `Inter-${weight}.ttf`);
    if (await isYounger(target, source)) continue;
    // Written aside and renamed, so that a test that runs at the same time never reads half a font.
    const aside = `${target}.${process.pid}`;
    await writeFile(aside, await decompress(await readFile(source)));
    await rename(aside, target);
  }
  await copyFile(join(inter, 'LICENSE.txt'), join(folder, 'Inter-LICENSE.txt'));
}

async function isYounger(target, source) {
  const [made, original] = await Promise.all([modified(target), modified(source)]);
  return made > original;
}

async function modified(file) {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
    throw error;
  }
}

const isRunAsProgram = process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isRunAsProgram) {
  const project = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
  await makeFonts(resolve(process.argv[2] ?? join(project, 'dist', 'fonts')));
}
