import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { isInCloudFolder } from '#main/db/folder.ts';
import type { Check } from '#shared/contract/system.ts';

/** Less than this, or than this part of the disk, and a backup or an import may not fit. */
const scarceSpace = 1024 ** 3;
const scarcePart = 0.05;

/** On an older Node better-sqlite3 crashes (decision 27). */
export function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > 22 || (major === 22 && minor >= 12);
  return {
    name: 'node',
    ok: isNewEnough,
    detail: isNewEnough ? process.versions.node : `${process.versions.node}; 22.12 or newer is needed`,
  };
}

/** Whether an existing data folder can be written, is safe from sync programs, and has room. */
export function folderChecks(folder: string): Check[] {
  const isWritable = isAccessible(folder);
  const { bavail, blocks, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  return [
    { name: 'data folder', ok: isWritable, detail: isWritable ? folder : `${folder} cannot be written` },
    {
      name: 'cloud folder',
      ok: !isInCloudFolder(folder),
      detail: isInCloudFolder(folder)
        ? `${folder} is copied by a sync program while it is in use, which can damage the database: move it`
        : 'no',
    },
    {
      name: 'free disk',
      ok: free >= scarceSpace && bavail >= blocks * scarcePart,
      detail: `${megabytes(free)} free of ${megabytes(blocks * bsize)}`,
    },
  ];
}

function isAccessible(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    // Whatever the reason: the folder cannot be used, which is the finding.
    return false;
  }
}

/** Files of a folder and their bytes; 0 where it is not there. */
export function sizeOfFolder(folder: string): { files: number; bytes: number } {
  if (!existsSync(folder)) return { files: 0, bytes: 0 };
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + sizeOfFile(join(folder, entry.name)), 0);
  return { files: files.length, bytes };
}

export function sizeOfFile(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

export function megabytes(bytes: number): string {
  if (bytes >= 10 * 1024 ** 3) return `${Math.round(bytes / 1024 ** 3)} GB`;
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
