import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { folderFailure } from '#main/db/folder.ts';

import { WrongUse } from './exit-codes.ts';

/** Writes the file as a whole or not at all: what was there before stays until the new one is complete. */
export async function writeOutput(path: string, content: Blob): Promise<void> {
  const target = resolve(path);
  const folder = dirname(target);
  const [there, own] = await Promise.all([kindAt(folder), kindAt(target)]);
  if (there !== 'folder') throw new WrongUse(`There is no folder ${folder} for the file.`);
  if (own === 'folder') throw new WrongUse(`${target} is a folder. Name a file.`);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    // A pipe or a device (/dev/stdout) cannot be replaced by a file.
    const isPlain = own !== 'other';
    await pipeline(Readable.fromWeb(content.stream()), createWriteStream(isPlain ? temporary : target));
    if (isPlain) await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw folderFailure(error, folder);
  }
}

async function kindAt(path: string): Promise<'folder' | 'file' | 'other' | 'nothing'> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'nothing';
    throw folderFailure(error, path);
  }
}
