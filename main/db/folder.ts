import { accessSync, closeSync, constants, fsyncSync, mkdirSync, openSync, statfsSync } from 'node:fs';

import { Failure } from '#shared/domain/failure.ts';

/** File systems of network shares on Linux, where SQLite's write-ahead log does not work (statfs(2)). */
const networkFileSystems: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c]);

const cloudFolders =
  /[\\/](OneDrive[^\\/]*|Dropbox|iCloud Drive|Mobile Documents|Google Drive|GoogleDrive|My Drive)[\\/]/i;

/** Makes sure that the data folder exists, can be written and is on this machine; throws a Failure otherwise. */
export function prepareFolder(folder: string): void {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(folder)) throw new Failure('FOLDER_ON_NETWORK', { folder });
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw folderFailure(error, folder);
  }
  if (process.platform === 'linux' && networkFileSystems.has(statfsSync(folder).type)) {
    throw new Failure('FOLDER_ON_NETWORK', { folder });
  }
}

/** True where a sync program of the system copies the folder while it is in use: it can pair a database with a foreign log. */
export function isInCloudFolder(folder: string): boolean {
  return cloudFolders.test(`${folder}/`);
}

/** Makes a new or moved file of the folder outlast a power cut; on Windows the file system sees to it by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** The failure behind an error of the file system, or the error itself when it is a bug. */
export function folderFailure(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return new Failure('FOLDER_READ_ONLY', { folder });
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Failure('DISK_FULL', { folder });
  return error;
}
