import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { proofFolderName } from './proof-folder.ts';

export interface FileOnDisk {
  readonly path: string;
  /** Null where it is not named and placed as a proof file is. */
  readonly sha256: string | null;
  /** Half written when the machine stopped. */
  readonly isHalf: boolean;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** Everything that lies in the proof folder. */
export function proofFilesOnDisk(dataFolder: string): FileOnDisk[] {
  const root = join(dataFolder, proofFolderName);
  if (!existsSync(root)) return [];
  const entries = readdirSync(root, { withFileTypes: true, recursive: true });
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return [];
    const path = join(entry.parentPath, entry.name);
    const stat = statSync(path, { throwIfNoEntry: false });
    // Gone meanwhile.
    if (stat === undefined) return [];
    const isOurs =
      /^[0-9a-f]{64}$/.test(entry.name) &&
      basename(entry.parentPath) === entry.name.slice(0, 2) &&
      dirname(entry.parentPath) === root;
    const isHalf = /^[0-9a-f-]{36}\.tmp$/.test(entry.name);
    return [{ path, sha256: isOurs ? entry.name : null, isHalf, bytes: stat.size, changedAt: stat.mtimeMs }];
  });
}
