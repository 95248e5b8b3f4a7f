import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Takes all space that is left, but for so many bytes. */
  fill(leaving?: number): void;
  free(): void;
  /** From now on nothing can be written to it, not even by root. */
  makeReadOnly(): void;
  remove(): void;
}

/** A disk in memory of so many megabytes; null where this user or system cannot mount one. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    // Only root on Linux may mount: the caller says which tests that costs.
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: (leaving = 0) => {
      fillUp(filler);
      if (leaving > 0) truncateSync(filler, Math.max(0, statSync(filler).size - leaving));
    },
    free: () => rmSync(filler, { force: true }),
    makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder]),
    remove() {
      // A failed test may still have files open: the mount goes when they do.
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fillUp(path: string): void {
  const descriptor = openSync(path, 'a');
  const block = Buffer.alloc(4096, 1);
  try {
    for (;;) writeSync(descriptor, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(descriptor);
  }
}
