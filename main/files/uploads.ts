import { join } from 'node:path';

import { Failure } from '#shared/domain/failure.ts';

import { tidyFileName } from './file-name.ts';
import { find, forget, keepStream, removeOlder } from './kept-file.ts';

export const uploadLimit = 100 * 1024 * 1024;

const keptFor = 24 * 60 * 60 * 1000;

const folderOf = (dataFolder: string) => join(dataFolder, 'uploads');

export interface Upload {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
}

/** Takes a file into the application's own folder. Throws FILE_UNREADABLE (too-large), DISK_FULL, FOLDER_READ_ONLY. */
export async function storeUpload(dataFolder: string, file: File): Promise<Upload> {
  const name = tidyFileName(file.name);
  if (file.size > uploadLimit) throw new Failure('FILE_UNREADABLE', { file: name, problem: 'too-large' });
  const uploadId = await keepStream(folderOf(dataFolder), { name, mime: file.type }, file.stream());
  return { uploadId, name, bytes: file.size };
}

/** Where an uploaded file lies and what people call it. Throws FILE_UNREADABLE (missing) for any other id. */
export function openUpload(dataFolder: string, uploadId: string): { path: string; name: string } {
  const file = find(folderOf(dataFolder), uploadId);
  if (!file) throw new Failure('FILE_UNREADABLE', { file: uploadId, problem: 'missing' });
  return { path: file.path, name: file.name };
}

/** An upload that was read and must not stay: a picture tells where it was taken. */
export function removeUpload(dataFolder: string, uploadId: string): void {
  const file = find(folderOf(dataFolder), uploadId);
  if (file) forget(file.path);
}

/** Uploads are read within minutes: after a day they are removed. */
export function removeOldUploads(dataFolder: string, now: number): void {
  removeOlder(folderOf(dataFolder), keptFor, now);
}
