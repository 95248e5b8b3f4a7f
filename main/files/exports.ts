import { openAsBlob } from 'node:fs';
import { join } from 'node:path';

import { Failure } from '#shared/domain/failure.ts';

import { tidyFileName } from './file-name.ts';
import { find, keep, removeOlder } from './kept-file.ts';

const keptFor = 24 * 60 * 60 * 1000;

const folderOf = (dataFolder: string) => join(dataFolder, 'exports');

/** Keeps a made sheet or list for `files.download` and gives its id. Throws DISK_FULL or FOLDER_READ_ONLY. */
export function storeExport(dataFolder: string, name: string, mime: string, bytes: Uint8Array | string): string {
  return keep(folderOf(dataFolder), { name: tidyFileName(name), mime }, bytes);
}

/** A made file with its name and type, read from the disk only as far as it is used. Throws NOT_FOUND. */
export async function openExport(dataFolder: string, fileId: string): Promise<File> {
  const file = find(folderOf(dataFolder), fileId);
  if (!file) throw new Failure('NOT_FOUND', { what: 'file', id: fileId });
  return new File([await openAsBlob(file.path)], file.name, { type: file.mime });
}

/** A made file can be made again: after a day it is removed. */
export function removeOldExports(dataFolder: string, now: number): void {
  removeOlder(folderOf(dataFolder), keptFor, now);
}
